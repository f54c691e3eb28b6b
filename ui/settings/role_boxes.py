"""The roles as boxes to tick, each with what it does."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.workflow import PROFILE_ROLES, Profile, Role
from ui import theme
from ui.roles import role_meaning, role_name
from ui.text import t
from ui.widgets import CheckChoice, Field


class RoleBoxes(Field):
    """A field of boxes; each is called ``<name>:<role>``.

    Those of an inrichting are in sight until ``offer`` says that it is the vault of a gemeente.
    """

    def __init__(self, name: str) -> None:
        self._boxes: dict[Role, CheckChoice] = {}
        boxes = QWidget()
        rows = QVBoxLayout(boxes)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE[0])
        for role in dict.fromkeys(role for roles in PROFILE_ROLES.values() for role in roles):
            box = CheckChoice(role_name(role).capitalize(), f"{name}:{role}", role_meaning(role))
            self._boxes[role] = box
            rows.addWidget(box)
        boxes.setFocusProxy(self._boxes["casemanager"].button)
        super().__init__(t("Rollen"), boxes, f"{name}s")
        self.offer("inrichting")

    def offer(self, profile: Profile) -> None:
        """Show the roles that exist in a vault of this profile."""
        roles = PROFILE_ROLES[profile]
        for role, box in self._boxes.items():
            box.setVisible(role in roles)
            if role not in roles:
                box.button.setChecked(False)
        self.setFocusProxy(self._boxes[roles[0]].button)

    def chosen(self) -> tuple[Role, ...]:
        """Give the roles that are ticked."""
        return tuple(role for role, box in self._boxes.items() if box.button.isChecked())

    def choose(self, roles: Iterable[Role]) -> None:
        """Tick these roles and no others."""
        wanted = frozenset(roles)
        for role, box in self._boxes.items():
            box.button.setChecked(role in wanted)
