"""Who accepts for the burgemeester: a line, with what the register of recipients says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.wizard.dates import short_date
from ui.case.fields.line import LineField
from ui.case.form import Asked
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, FlowRow, WrappedLabel
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from app.services.dispatch.recipients import MandateView

_PARTS = {
    "delegate_function": "function",
    "delegate_name": "name",
    "delegate_mandate": "reference",
    "delegate_until": "until",
    "delegate_asked_on": "asked_on",
}


class DelegateField(LineField):
    """Offers to take over the register's answer; nothing is filled in by itself."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._offer = QWidget()
        self._said = WrappedLabel(tone="muted")
        self._said.setObjectName(f"register:{asked.path}")
        self._take = Button(t("Neem over uit het register"), f"take:{asked.path}", quiet=True)
        self._take.clicked.connect(self._take_over)
        self.column.setSpacing(SPACE[0])
        self.column.addWidget(self._said)
        self.row = FlowRow(self._take)
        self.column.addWidget(self.row)
        self._show_offer()

    def rename(self, name: str) -> None:
        """Take another name, after the block it is in moved."""
        super().rename(name)
        self._take.setAccessibleName(t("Neem over uit het register: {question}", question=name))

    def follow(self, changed: str) -> None:
        """Follow the choice of a gemeente, and answers given elsewhere."""
        super().follow(changed)
        if changed.startswith(self._block()):
            self._show_offer()

    def _block(self) -> str:
        return self.asked.path.rsplit(".", 1)[0]

    def _known(self) -> MandateView | None:
        code = self.draft.value(f"{self._block()}.code")
        return self.asked.form.delegates.get(code) if code else None

    def _show_offer(self) -> None:
        known = self._known()
        wanted = known is not None and not self.read_only and not self._same(known)
        if known is not None:
            until = (
                t("geldig tot en met {day}", day=short_date(known.until))
                if known.until
                else t("einddatum niet bekend")
            )
            who = ", ".join(filter(None, (known.function, known.name, known.reference)))
            self._said.setText(t("In het register: {who}, {until}.", who=who, until=until))
        show_when(self._said, wanted)
        show_when(self.row, wanted)

    def _same(self, known: MandateView) -> bool:
        return all(
            self.draft.value(f"{self._block()}.{part}") == (getattr(known, name) or None)
            for part, name in _PARTS.items()
        )

    def _take_over(self) -> None:
        known = self._known()
        if known is None:
            return
        self.edit.setFocus()  # a line with the focus shows only what is typed there
        for part, name in _PARTS.items():
            path = f"{self._block()}.{part}"
            if self.draft.is_unknown(path):
                self.draft.set_unknown(path, unknown=False)
            self.draft.put(path, getattr(known, name) or None)
        self.refresh()
