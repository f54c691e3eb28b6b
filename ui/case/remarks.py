"""A remark of the reviewer, with the maker's answer: changed, or not changed and why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from app.case.refusal import Refusal
from app.services.casework import submission
from app.services.casework.remarks import Remark
from app.wizard.questions import page_of
from ui.case.fields.area import GrowingArea
from ui.case.fields.field import Group
from ui.case.fields.wrapped_buttons import WrappedRadio
from ui.text import refusal_text, t
from ui.theme import SPACE
from ui.widgets import Banner, WrappedLabel, announce
from ui.widgets.showing import show_when
from ui.worker import Worker

WAIT = 600
"""Milliseconds after typing before the answer is kept."""


def remarks_on(page_id: str, remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Give the remarks about an answer on this page."""
    return tuple(remark for remark in remarks if _page_of(remark.path) == page_id)


def _page_of(path: str | None) -> str | None:
    try:
        return page_of(path).id if path else None
    except KeyError:
        return None


class RemarkView(Banner):
    """One remark. ``changed`` comes after the answer was kept.

    ``about_to_keep`` comes before: what was typed elsewhere must be on disk by then, for the
    answer says whether something changed.
    """

    changed = Signal()
    about_to_keep = Signal()

    def __init__(self, remark: Remark, worker: Worker, *, writable: bool = True) -> None:
        about = remark.label or t("de hele zaak")
        title = t("Opmerking van {author} bij {about}", author=remark.author, about=about)
        super().__init__("warning", remark.text, title=title)
        self.setObjectName(f"remark:{remark.id}")
        self.remark = remark
        self._worker = worker
        group = Group(t("Wat deed u met deze opmerking?"))
        column = QVBoxLayout(group)
        column.setContentsMargins(0, SPACE[0], 0, 0)
        column.setSpacing(SPACE[0])
        self._buttons = QButtonGroup(self)
        self.adjusted = self._radio("changed", t("Aangepast"), title)
        self.kept = self._radio("not_changed", t("Niet aangepast, want …"), title)
        self.because = GrowingArea(lines=1)
        self.because.setObjectName(f"because:{remark.id}")
        self.because.setAccessibleName(f"{t('Niet aangepast, want …')} {title} {remark.id}")
        self.because.setPlainText(remark.because or "")
        self._error = WrappedLabel(tone="error")
        self._error.hide()
        for widget in (self.adjusted, self.kept, self.because, self._error):
            column.addWidget(widget)
        for widget in (self.adjusted, self.kept):
            widget.setEnabled(writable)
        self.because.setReadOnly(not writable)
        show_when(self.because, remark.answer_code == "not_changed")
        self.add(group)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT)
        self._wait.timeout.connect(self._keep)
        self._buttons.buttonClicked.connect(self._chosen)
        self.because.textChanged.connect(self._wait.start)

    def flush(self) -> None:
        """Keep now what is still waiting."""
        if self._wait.isActive():
            self._keep()

    def _radio(self, code: str, text: str, title: str) -> WrappedRadio:
        radio = WrappedRadio(text)
        radio.setObjectName(f"remark:{self.remark.id}:{code}")
        radio.setAccessibleName(f"{text} {title} {self.remark.id}")
        radio.setChecked(self.remark.answer_code == code)
        self._buttons.addButton(radio)
        return radio

    def _chosen(self) -> None:
        show_when(self.because, self.kept.isChecked())
        if self.kept.isChecked() and not self.because.toPlainText().strip():
            self.because.setFocus()
        else:
            self._keep()

    def _keep(self) -> None:
        self._wait.stop()
        adjusted = self.adjusted.isChecked()
        because = self.because.toPlainText().strip()
        if not adjusted and not because:
            return
        remark_id = self.remark.id
        self.about_to_keep.emit()
        self._worker.run(
            lambda session: submission.answer_remark(
                session, remark_id, adjusted, None if adjusted else because
            ),
            self._kept,
            self._not_kept,
            owner=self,
        )

    def _kept(self, _nothing: object) -> None:
        self._error.hide()
        self.changed.emit()

    def _not_kept(self, refusal: Refusal) -> None:
        self._error.setText(refusal_text(refusal))
        self._error.show()
        announce(self, refusal_text(refusal))
        if isinstance(refusal, submission.NothingChanged):
            self.kept.setChecked(True)
            show_when(self.because, True)
            self.because.setFocus()
