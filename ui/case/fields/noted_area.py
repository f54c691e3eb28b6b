"""A small area with a label whose text goes wherever it is told to."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import ValidationError
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.case.text import LONGEST, cleaned
from ui.case.fields.area import GrowingArea
from ui.text import refusal_text, t
from ui.theme import SPACE
from ui.widgets import WrappedLabel
from ui.widgets.showing import show_when


class NotedArea(QWidget):
    """Calls ``keep`` with each change of the text; what cannot be kept is said below it."""

    def __init__(
        self,
        label: str,
        name: str,
        object_name: str,
        keep: Callable[[str | None], None],
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep_text = keep
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        self.label = WrappedLabel(label)
        self.edit = GrowingArea(lines=1)
        self.edit.setObjectName(object_name)
        self.edit.setAccessibleName(name)
        self.edit.setReadOnly(read_only)
        self.label.setBuddy(self.edit)
        self._error = WrappedLabel(tone="error")
        self._error.hide()
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        self.edit.textChanged.connect(self._keep)

    def show_text(self, text: str) -> None:
        """Show what was kept; does nothing to what already says that."""
        if self.edit.toPlainText().strip() != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)

    def text(self) -> str:
        """Give the text without spaces around it."""
        return cleaned(self.edit.toPlainText()).strip()

    def _keep(self) -> None:
        try:
            self._keep_text(self.text() or None)
        except Refusal as refusal:
            self._say(refusal_text(refusal))
        except ValidationError:
            self._say(
                t("De tekst is te lang. Maak hem korter dan {longest} tekens.", longest=LONGEST)
            )
        else:
            self._say("")

    def _say(self, text: str) -> None:
        self._error.setText(text)
        show_when(self._error, bool(text))
