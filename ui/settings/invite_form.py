"""The form that invites a colleague."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.workflow import Role
from ui import theme
from ui.settings.role_boxes import RoleBoxes
from ui.text import t
from ui.widgets import Heading, PrimaryButton, Problem, WrappedLabel, line_field, line_text


class InviteForm(QWidget):
    """Name, function and roles; ``invite`` is called with them when they are there.

    With ``roles`` given, those are the roles and nobody is asked.
    """

    def __init__(
        self,
        title: str,
        invite: Callable[[str, str, tuple[Role, ...]], None],
        show: Callable[[list[Problem]], bool],
        roles: tuple[Role, ...] | None = None,
    ) -> None:
        super().__init__()
        self._invite = invite
        self._show_problems = show
        self._fixed = roles
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(title, 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "U krijgt een code die één keer werkt. Geef die op papier of mondeling aan "
                    "uw collega. Uw collega kiest zelf een wachtzin, op de eigen computer."
                )
            )
        )
        self.name = line_field(t("Naam"), "invite.name", width=24)
        self.function = line_field(t("Functie"), "invite.function", width=24)
        self.roles = RoleBoxes("invite.role")
        self.roles.setVisible(roles is None)
        for part in (self.name, self.function, self.roles):
            column.addWidget(part)
        button = PrimaryButton(t("Collega &uitnodigen"), "invite")
        button.clicked.connect(self._press)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def clear(self) -> None:
        """Make room for the next colleague."""
        for field in (self.name, self.function):
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()
        self.roles.choose(())

    def _press(self) -> None:
        name, function = line_text(self.name), line_text(self.function)
        roles = self.roles.chosen() if self._fixed is None else self._fixed
        problems: list[Problem] = []
        if not name:
            problems.append((t("Vul de naam van uw collega in."), self.name))
        if not function:
            problems.append((t("Vul de functie van uw collega in."), self.function))
        if not roles:
            problems.append((t("Kies minstens één rol."), self.roles))
        for field in (self.name, self.function, self.roles):
            field.show_error(next((text for text, at in problems if at is field), ""))
        if not self._show_problems(problems):
            self._invite(name, function, roles)
