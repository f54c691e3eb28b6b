"""What the scan found in text that goes along; taking out and covering change the text itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.model.sharing import Finding as StoredFinding
from app.case.refusal import Refusal
from app.wizard import scanning
from ui.case.fields.field import Field
from ui.case.fields.finding_row import FindingRow, place_words
from ui.case.form import Asked
from ui.text import refusal_text, t
from ui.theme import SPACE
from ui.widgets import Banner, Button, WrappedLabel, announce
from ui.widgets.showing import show_when


@dataclass(frozen=True)
class _Done:
    path: str
    before: str
    after: str
    findings: tuple[StoredFinding, ...]


class FindingsField(Field):
    """A row for each finding; the list is worked out anew after each change of a text."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.column.setSpacing(SPACE[2])
        self._done: list[_Done] = []
        self._undo = Banner("info")
        self._put_back = Button(t("Zet terug"), "finding:undo")
        self._put_back.clicked.connect(self._restore)
        self._undo.add(self._put_back)
        self._undo.hide()
        self.column.addWidget(self._undo)
        self._nothing = WrappedLabel(t("Er is niets gevonden in de tekst die meegaat."))
        self.column.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE[2])
        self.column.addLayout(self._list)
        self.rows: list[FindingRow] = []
        self.refresh()

    def inputs(self) -> Sequence[QWidget]:
        """Give the first button of each row."""
        return [row.take_out for row in self.rows]

    def describe(self, text: str) -> None:
        """Say it once, not with each of so many buttons."""

    def refresh(self) -> None:
        """Look through the text again."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        going = [found for found in scanning.scan(self.draft.document) if found.goes]
        self.rows = []
        for number, finding in enumerate(going, start=1):
            row = FindingRow(self.draft, finding, number, read_only=self.read_only)
            row.changed.connect(self._change)
            self._list.addWidget(row)
            row.show()
            self.rows.append(row)
        show_when(self._nothing, not self.rows)

    def target_for(self, path: str) -> QWidget:
        """Give the row of the open finding that ``path`` numbers."""
        number = path.rsplit(".", 1)[-1]
        still_open = scanning.open_findings(self.draft.document)
        if number.isdigit() and int(number) < len(still_open):
            wanted = still_open[int(number)]
            for row in self.rows:
                if row.finding == wanted:
                    return row.take_out
        return self.focus_target()

    def _change(self, decision: str, finding: scanning.Finding) -> None:
        document = self.draft.document
        before = scanning.text_at(document, finding.path)
        try:
            changed = scanning.decide(document, finding, cast("scanning.Decision", decision))
        except Refusal as refusal:
            announce(self, refusal_text(refusal))
            return
        place = place_words(self.draft, finding.path)
        self.draft.take(finding.path, changed)
        after = scanning.text_at(changed, finding.path)
        self._done.append(_Done(finding.path, before, after, document.share.findings))
        said = t("Weggehaald uit {place}: {what}", place=place, what=finding.excerpt)
        if decision == "mask":
            said = t("Afgedekt in {place}: {what}", place=place, what=finding.excerpt)
        self.refresh()
        self._undo.say(said)
        self._undo.show()
        announce(self, said)
        self._put_back.setFocus()

    def _restore(self) -> None:
        done = self._done.pop()
        document = self.draft.document
        if scanning.text_at(document, done.path) == done.after:
            document = scanning.with_text(document, done.path, done.before)
            self.draft.take(done.path, document)
            self.draft.put("share.findings", done.findings)
        show_when(self._undo, bool(self._done))
        if self._done:
            self._undo.say(t("Er is nog een vondst verwerkt."))
        self.refresh()
        self.focus_target().setFocus()
