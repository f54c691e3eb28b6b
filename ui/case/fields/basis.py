"""On which of the known addresses the choice of a gemeente rests, or on something else."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.reference import gemeenten
from app.wizard.questions import Option, label, question
from ui.case.fields.many import ManyField
from ui.case.form import Asked
from ui.text import t, told

OTHER = "other"


class BasisField(ManyField):
    """A check box for each address of the case, and one for something else."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        self._shown: tuple[Option, ...] = ()
        super().__init__(asked, parent)

    def options(self) -> tuple[Option, ...]:
        """Give the addresses as they are now."""
        known = []
        for address in self.draft.document.address:
            kind = question("address.kind").option(address.kind or "")
            parts = [
                t(kind.text) if kind else told(label(f"address.{address.id}", self.draft.document)),
                address.text or "",
                gemeenten.by_code(address.gemeente).name if address.gemeente else "",
            ]
            distinct = list(dict.fromkeys(part for part in parts if part))
            known.append(Option(address.id, " – ".join(distinct)))
        self._shown = (*known, Option(OTHER, t("Iets anders")))
        return self._shown

    def follow(self, changed: str) -> None:
        """Addresses may come, go and change their words."""
        if changed.startswith("address"):
            shown = self._shown
            if self.options() != shown:
                self.build()
