"""The accounts of this vault: who is in, and inviting a colleague with a code shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from app.case.workflow import Role
from ui import theme
from ui.navigation import Navigator
from ui.roles import ROLES, role_meaning, role_name
from ui.screen import Screen
from ui.start.paper import copy_secret, print_sheet, sheet
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    CheckChoice,
    ErrorSummary,
    Field,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
    announce,
    line_field,
    line_text,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.access import AccountRow
    from app.services.session import Session


class AccountsScreen(Screen):
    """Lists everybody; a beheerder can invite."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        self.title = t("Accounts")
        self.setObjectName("accounts")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = PageColumn(width=56)
        outer.addWidget(self._page)
        self.errors = ErrorSummary()
        self._page.add(self.errors)
        self._page.add(Heading(self.title))
        self._table = _AccountTable()
        self._page.add(self._table)
        self._code = _Code()
        self._page.add(self._code)
        self._invite = self._make_form()
        self._page.add(self._invite)
        back = Button(t("&Terug naar de werklijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self._page.add(back)
        self.run(_read, self._show)

    def first_focus(self) -> QWidget:
        """Begin at the list."""
        return self._table

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Een collega uitnodigen"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "U krijgt een code die één keer werkt. Geef die op papier of mondeling aan "
                    "uw collega. Uw collega kiest zelf een wachtzin, op de eigen computer."
                )
            )
        )
        self._name = line_field(t("Naam"), "invite.name", width=24)
        self._function = line_field(t("Functie"), "invite.function", width=24)
        column.addWidget(self._name)
        column.addWidget(self._function)
        self._boxes: dict[Role, CheckChoice] = {}
        boxes = QWidget()
        rows = QVBoxLayout(boxes)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE[0])
        for role in ROLES:
            box = CheckChoice(
                role_name(role).capitalize(), f"invite.role:{role}", role_meaning(role)
            )
            self._boxes[role] = box
            rows.addWidget(box)
        boxes.setFocusProxy(self._boxes[ROLES[0]].button)
        self._roles = Field(t("Rollen"), boxes, "invite.roles")
        column.addWidget(self._roles)
        button = PrimaryButton(t("Collega &uitnodigen"), "invite")
        button.clicked.connect(self._send)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return form

    def _show(self, shown: tuple[tuple[AccountRow, ...], bool]) -> None:
        rows, may_invite = shown
        self._table.show_rows(rows)
        self._invite.setVisible(may_invite)

    def _send(self) -> None:
        name, function = line_text(self._name), line_text(self._function)
        roles = tuple(role for role, box in self._boxes.items() if box.button.isChecked())
        problems: list[tuple[str, Field]] = []
        if not name:
            problems.append((t("Vul de naam van uw collega in."), self._name))
        if not function:
            problems.append((t("Vul de functie van uw collega in."), self._function))
        if not roles:
            problems.append((t("Kies minstens één rol."), self._roles))
        for field in (self._name, self._function, self._roles):
            field.show_error(next((text for text, at in problems if at is field), ""))
        self.errors.show_errors([(text, field) for text, field in problems])
        self.title_changed.emit()
        if problems:
            return

        def invite(session: Session) -> str:
            from app.services import access  # noqa: PLC0415 - in the worker's thread

            return access.invite(session, name, function, roles)

        self.run(invite, lambda code: self._invited(name, code), self._refused)

    def _invited(self, name: str, code: str) -> None:
        for field in (self._name, self._function):
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()
        for box in self._boxes.values():
            box.button.setChecked(False)
        self._code.show_code(name, code)
        self.run(_read, self._show)

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._name)])
        self.title_changed.emit()


class _AccountTable(QTableWidget):
    """Name, function, roles and state of each account."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setObjectName("account-list")
        self.setAccessibleName(t("Accounts"))
        self.setHorizontalHeaderLabels([t("Naam"), t("Functie"), t("Rollen"), t("Stand")])
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)

    def show_rows(self, rows: tuple[AccountRow, ...]) -> None:
        """Show the accounts."""
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            cells = (
                row.name,
                row.function,
                ", ".join(role_name(role) for role in row.roles),
                _state_name(row.state),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(number, column, item)
        height = round(theme.em(self, 2.6))
        self.verticalHeader().setDefaultSectionSize(height)
        for column, width in enumerate((13, 14, 18, 9)):
            self.setColumnWidth(column, theme.em(self, width))
        shown = min(max(len(rows), 2), 8)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + height * shown + 24)
        if rows:
            self.setCurrentCell(0, 0)


class _Code(Banner):
    """The activation code of the colleague who was just invited, shown once."""

    def __init__(self) -> None:
        super().__init__("info")
        self.setObjectName("code-panel")
        self._line = QLineEdit()
        self._line.setReadOnly(True)
        self._line.setProperty("code", True)
        self.add(Field(t("Activeringscode"), self._line, "activation-code"))
        copy = Button(t("Code &kopiëren"), "copy-code")
        copy.clicked.connect(lambda: copy_secret(self._line.text()))
        self._print_button = Button(t("Code &afdrukken"), "print-code")
        self._print_button.clicked.connect(self._print)
        done = Button(t("&Klaar, code wegdoen"), "forget-code")
        done.clicked.connect(self._forget)
        self.add(FlowRow(copy, self._print_button, done))
        self._name = ""
        self.hide()

    def show_code(self, name: str, code: str) -> None:
        """Show the code for ``name``."""
        self._name = name
        text = t(
            "U ziet deze code alleen nu. Geef hem zelf aan {naam}. "
            "Uw collega kiest bij het inloggen: Ik heb een activeringscode.",
            naam=name,
        )
        self.say(text, t("{naam} is uitgenodigd", naam=name))
        self._line.setText(code)
        self.show()
        self._line.setFocus()
        announce(self, t("{naam} is uitgenodigd", naam=name))

    def _forget(self) -> None:
        self._line.clear()
        self.hide()

    def _print(self) -> None:
        lines = [
            t("Voor {naam}.", naam=self._name),
            t("Kies bij het inloggen: Ik heb een activeringscode. De code werkt één keer."),
        ]
        print_sheet(self, sheet(t("Activeringscode Meldpoort"), lines, self._line.text()))


def _state_name(state: str) -> str:
    return {
        "invited": t("uitgenodigd"),
        "active": t("actief"),
        "revoked": t("ingetrokken"),
    }.get(state, state)


def _read(session: Session) -> tuple[tuple[AccountRow, ...], bool]:
    from app.services import access  # noqa: PLC0415 - in the worker's thread

    return access.accounts(session), session.can("beheerder")
