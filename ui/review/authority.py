"""Who decides on behalf of the facility; the settings fill in what they know."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.deciding.review import ReviewView
from app.wizard import dates
from ui import theme
from ui.review.verdict_page import Errors, line
from ui.text import refusal_text, t
from ui.widgets import Field, RadioChoices, line_field, line_text


class AuthorityFields(QWidget):
    """Who decides on behalf of the facility; the settings fill in what they know."""

    def __init__(self, view: ReviewView) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._kind = RadioChoices(t("Namens wie wordt beslist?"), "authority")
        self._kind.add("directeur", t("Directeur zelf"))
        self._kind.add("gemachtigd", t("Gemachtigd door de directeur"))
        self._kind.add("not_arranged", t("Nog niet geregeld"))
        column.addWidget(
            Field(
                t("Namens wie wordt beslist?"),
                self._kind,
                "authority",
                t("Art. 18b lid 1 Pbw noemt de directeur."),
            )
        )
        self._reference = line_field(t("Kenmerk van de machtiging"), "authority_reference")
        self._until = line_field(
            t("Machtiging geldig tot"), "authority_until", t("Bijvoorbeeld 31-12-2027"), width=14
        )
        column.addWidget(self._reference)
        column.addWidget(self._until)
        setting = view.authority
        self._kind.set_value(setting.kind)
        line(self._reference).setText(setting.reference or "")
        if setting.until:
            line(self._until).setText(dates.short_date(setting.until))
        self._kind.chosen.connect(lambda _code: self._follow())
        self._follow()
        self.setFocusProxy(self._kind)

    def kind(self) -> str:
        """Give the code that was chosen."""
        return self._kind.value() or "not_arranged"

    def reference(self) -> str | None:
        """Give the reference of the mandate, if there is one."""
        return line_text(self._reference) or None if self.kind() == "gemachtigd" else None

    def until(self) -> date | None:
        """Give the last day of the mandate, if there is one."""
        if self.kind() != "gemachtigd" or not line_text(self._until):
            return None
        return dates.read_date(line_text(self._until))

    def missing(self, *, must_be_arranged: bool = False) -> Errors:
        """Give what is not filled in."""
        if self._kind.value() is None or (must_be_arranged and self.kind() == "not_arranged"):
            return [(t("Kies namens wie wordt beslist: directeur of gemachtigde."), self._kind)]
        if self.kind() != "gemachtigd":
            return []
        found: Errors = []
        if not line_text(self._reference):
            found.append((t("Vul het kenmerk van de machtiging in."), self._reference))
        try:
            if self.until() is None:
                found.append((t("Vul in tot wanneer de machtiging geldt."), self._until))
        except Refusal as refusal:
            found.append((refusal_text(refusal), self._until))
        return found

    def _follow(self) -> None:
        mandated = self._kind.value() == "gemachtigd"
        self._reference.setVisible(mandated)
        self._until.setVisible(mandated)
