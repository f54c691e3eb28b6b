"""One law text: what it says, how sure that is, where it comes from and what uses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.law import Entry
from app.services.lawbook.law_texts import ChangedText
from app.services.lawbook.law_usage import Use
from ui import theme
from ui.breaking import breakable
from ui.case.law_label import EntryChip
from ui.law.compare import Comparison, day
from ui.text import t, told
from ui.widgets import Foldable, Heading, WrappedLabel


class EntryView(QFrame):
    """Follows the list; ``show_entry`` fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("law-entry")
        self.setProperty("surface", True)
        self.setAccessibleName(t("De gekozen tekst"))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(*([theme.SPACE[2]] * 4))
        self._page: QWidget | None = None
        self.show_nothing()

    def text(self) -> str:
        """Give everything that is shown, from top to bottom."""
        return "\n".join(label.text() for label in self.findChildren(WrappedLabel))

    def show_nothing(self) -> None:
        """Say how to read a text."""
        column = self._fresh()
        column.addWidget(WrappedLabel(t("Kies een tekst in de lijst."), tone="muted"))

    def show_entry(
        self, entry: Entry, uses: Sequence[Use], changed: ChangedText | None = None
    ) -> None:
        """Show this text; ``changed`` when it is not the text of the program."""
        column = self._fresh()
        citation = Heading(entry.citation, 2)
        citation.setObjectName("law-text")
        column.addWidget(citation)
        column.addWidget(EntryChip(entry), 0, Qt.AlignmentFlag.AlignLeft)
        body = WrappedLabel(entry.text)
        body.setObjectName("law-text")
        body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        body.setAccessibleName(t("Tekst van {plaats}", plaats=entry.citation))
        column.addWidget(body)
        if entry.note:
            note = WrappedLabel(entry.note, tone="muted")
            note.setObjectName("law-text")
            column.addWidget(note)
        checked = entry.checked
        column.addWidget(
            WrappedLabel(
                t(
                    "Versie van: {versie}. Bron: {bron}. Gelezen op {dag}.",
                    versie=day(entry),
                    bron=_breakable(entry.source),
                    dag=f"{checked.day}-{checked.month}-{checked.year}",
                ),
                tone="muted",
            )
        )
        if changed is not None:
            column.addWidget(Heading(t("Gewijzigd door uw organisatie"), 3))
            column.addWidget(
                Comparison(changed, t("Tekst van het programma"), t("Tekst die nu geldt"))
            )
        column.addWidget(self._uses(uses))

    def _uses(self, uses: Sequence[Use]) -> QWidget:
        if not uses:
            return WrappedLabel(
                t("Geen vraag, papier of uitleg gebruikt deze tekst. Hij is om na te lezen."),
                tone="muted",
            )
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(theme.SPACE[2], 0, 0, 0)
        inside.setSpacing(theme.SPACE[0])
        for use in uses:
            inside.addWidget(
                WrappedLabel(t("{soort}: {tekst}", soort=told(use.kind), tekst=told(use.text)))
            )
        title = (
            t("Gebruikt op 1 plaats")
            if len(uses) == 1
            else t("Gebruikt op {aantal} plaatsen", aantal=len(uses))
        )
        return Foldable(title, listed, "law-used", is_open=len(uses) <= 8)

    def _fresh(self) -> QVBoxLayout:
        if self._page is not None:
            self._outer.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        self._outer.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        return column


def _breakable(address: str) -> str:
    # A web address has no spaces; let the line break after its signs.
    return breakable(address.removeprefix("https://"))
