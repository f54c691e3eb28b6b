"""One finding of the scan: the words around it, and what to do with it."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.case.paths import NoSuchPath
from app.wizard import questions, scanning, share_text
from app.wizard.scan_kinds import KindText, kind_texts
from ui.case.draft import Draft
from ui.case.fields.field import Group
from ui.case.fields.noted_area import NotedArea
from ui.case.law_label import LawChip
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Button, Heading, WrappedLabel
from ui.widgets.flow import FlowRow
from ui.widgets.showing import show_when

_AROUND = 90


def _why_keep(kind: KindText) -> str:
    if kind.special:
        return t("Waarom kan het niet zonder dit gegeven? De wet vraagt dat het onvermijdelijk is.")
    if kind.blocked:
        return t("Waarom blijft dit staan? Volgens onze lijst hoort het niet in een melding.")
    return t("Waarom laat u dit staan?")


def place_words(draft: Draft, path: str) -> str:
    """Give the Dutch name of the text that a finding is in."""
    document = draft.document
    for start in ("share.choices.", "share.munis."):
        if path.startswith(start):
            field = path.removeprefix(start)
            if start == "share.munis.":
                field = field.partition(".")[2]
            return t("kortere tekst bij {field}", field=share_text.label(document, field))
    try:
        return told(questions.label(path, document))
    except (KeyError, NoSuchPath):
        return path


class FindingRow(QFrame):
    """``changed`` carries "remove" or "mask" and the finding; keeping is written at once."""

    changed = Signal(str, object)

    def __init__(
        self,
        draft: Draft,
        finding: scanning.Finding,
        number: int,
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self._draft = draft
        self.setProperty("surface", True)
        about = kind_texts()[finding.kind]
        kind = told(about.label)
        title = t(
            "Vondst {number}: {kind}, in {place}",
            number=number,
            kind=kind,
            place=place_words(draft, finding.path),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[2])
        group = Group(title)
        outer.addWidget(group)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(Heading(title, 3))
        column.addWidget(self._sentence())
        ground = QHBoxLayout()
        ground.setSpacing(SPACE[1])
        ground.addWidget(LawChip(about.basis), 0, Qt.AlignmentFlag.AlignTop)
        ground.addWidget(WrappedLabel(told(about.why), tone="muted"), 1)
        column.addLayout(ground)
        self.take_out = self._button(t("Haal weg"), "remove", number, title)
        self.cover = self._button(t("Dek af"), "mask", number, title)
        self.let_stay = self._button(t("Laat staan, want …"), "keep", number, title)
        for button, act in ((self.take_out, "remove"), (self.cover, "mask")):
            button.clicked.connect(lambda _c, chosen=act: self.changed.emit(chosen, self.finding))
        self.let_stay.setCheckable(True)
        self.let_stay.clicked.connect(self._keep)
        column.addWidget(FlowRow(self.take_out, self.cover, self.let_stay))
        asks = _why_keep(about)
        self.reason = NotedArea(
            asks,
            f"{asks} {title}",
            f"finding:{number}:reason",
            self._keep_reason,
            read_only=read_only,
        )
        column.addWidget(self.reason)
        for button in (self.take_out, self.cover, self.let_stay):
            show_when(button, not read_only)
        self._refresh()

    def _button(self, text: str, act: str, number: int, title: str) -> Button:
        button = Button(text, f"finding:{number}:{act}")
        button.setAccessibleName(f"{text} {title}")
        return button

    def _sentence(self) -> WrappedLabel:
        text = scanning.text_at(self._draft.document, self.finding.path)
        start, end = self.finding.start, self.finding.end
        before = text[max(0, start - _AROUND) : start]
        after = text[end : end + _AROUND]
        label = WrappedLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        more_before = "… " if start > _AROUND else ""
        more_after = " …" if end + _AROUND < len(text) else ""
        label.setText(
            f"‘{more_before}{html.escape(before)}<b><u>{html.escape(text[start:end])}</u></b>"
            f"{html.escape(after)}{more_after}’"
        )
        label.setAccessibleName(f"{before}{text[start:end]}{after}")
        return label

    def _stored_reason(self) -> str | None:
        mine = (self.finding.path, self.finding.kind, self.finding.excerpt)
        for each in self._draft.document.share.findings:
            if (each.path, each.kind, each.excerpt) == mine and each.decision == "keep":
                return each.reason or ""
        return None

    def _refresh(self) -> None:
        reason = self._stored_reason()
        stays = reason is not None
        self.let_stay.setChecked(stays)
        self.let_stay.setText(t("✓ Laat staan, want …") if stays else t("Laat staan, want …"))
        show_when(self.reason, reason is not None)
        self.reason.show_text(reason or "")

    def _keep(self, checked: bool) -> None:
        document = self._draft.document
        if checked:
            self._draft.take("share.findings", scanning.decide(document, self.finding, "keep"))
            self._refresh()
            self.reason.edit.setFocus()
            return
        mine = (self.finding.path, self.finding.kind, self.finding.excerpt)
        left = [f for f in document.share.findings if (f.path, f.kind, f.excerpt) != mine]
        self._draft.put("share.findings", tuple(left))
        self._refresh()

    def _keep_reason(self, text: str | None) -> None:
        if (text or "") != (self._stored_reason() or ""):
            document = scanning.decide(self._draft.document, self.finding, "keep", text)
            self._draft.take("share.findings", document)
