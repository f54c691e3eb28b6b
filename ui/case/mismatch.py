"""A full page that stops once: the chosen gemeente is not that of a known address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.model import CaseDocument
from app.reference import gemeenten
from app.wizard import flow
from app.wizard.questions import question
from ui.case.fields.gemeente import gemeente_words
from ui.case.form import Form
from ui.text import t
from ui.theme import SPACE
from ui.widgets import Button, Heading, WrappedLabel


def open_mismatch(document: CaseDocument) -> str | None:
    """Give the block of the first gemeente that differs and was not confirmed yet."""
    asked = question("muni.mismatch")
    for muni in document.muni:
        if muni.mismatch is None and flow.visible(asked, document, f"muni.{muni.id}"):
            return muni.id
    return None


class Mismatch(QWidget):
    """No fields, only the question; ``answered`` carries the block of the gemeente."""

    answered = Signal(str)

    def __init__(self, form: Form, muni_id: str) -> None:
        super().__init__()
        self.setObjectName("mismatch")
        self._form = form
        self._muni = muni_id
        self._path = f"muni.{muni_id}"
        document = form.draft.document
        code = form.draft.value(f"{self._path}.code")
        name = gemeenten.by_code(code).name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[3], 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Heading(t("Klopt de gemeente {name}?", name=name), 1))
        column.addWidget(
            WrappedLabel(
                t(
                    "U koos {gemeente}. Dat is een andere gemeente dan:",
                    gemeente=gemeente_words(code),
                )
            )
        )
        for address in document.address:
            if address.gemeente and address.gemeente != code:
                kind = question("address.kind").option(address.kind or "")
                words = gemeente_words(address.gemeente)
                told = f"{t(kind.text)}: {words}" if kind else words
                column.addWidget(WrappedLabel(f"– {told}"))
        column.addWidget(
            WrappedLabel(
                t(
                    "Een melding aan de verkeerde gemeente is lastig terug te halen."
                    " Kijk nog eens goed."
                )
            )
        )
        self._yes = Button(t("Ja, {name} klopt", name=name), "mismatch:yes")
        self._no = Button(t("Nee, ik kies een andere gemeente"), "mismatch:no")
        self._unknown = Button(t("Weet ik niet"), "mismatch:unknown")
        for button, code_ in ((self._yes, "yes"), (self._no, "no"), (self._unknown, "unknown")):
            button.clicked.connect(lambda _checked, chosen=code_: self._answer(chosen))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def first_focus(self) -> QWidget:
        """Begin at the careful answer."""
        return self._no

    def _answer(self, code: str) -> None:
        if code == "no":
            self._form.draft.put(f"{self._path}.code", None)
            self._form.draft.put(f"{self._path}.mismatch", None)
        else:
            self._form.draft.put(f"{self._path}.mismatch", code)
        self.answered.emit(self._muni)
