"""A field: label, one line of help, error, editor - in that order, and tied together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.case.text import cleaned
from ui import theme
from ui.text import t
from ui.widgets.label import WrappedLabel


class Field(QWidget):
    """An editor with its label; the help and the error are its accessible description."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        name: str,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        optional: bool = False,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label_text = label
        self._hint = hint
        shown = f"{label} " + t("(niet verplicht)") if optional else label
        self.label = WrappedLabel(shown)
        self.label.setProperty("fieldLabel", True)
        target = editor.focusProxy() or editor
        if not editor.objectName():
            editor.setObjectName(name)
        editor.setAccessibleName(shown)
        # A button says its own text; what it is an answer to belongs in its description.
        self._own = ""
        if isinstance(target, QAbstractButton):
            self._own = " ".join(p for p in (shown, target.accessibleDescription()) if p)
        else:
            target.setAccessibleName(shown)
        self.label.setBuddy(target)
        self._error = WrappedLabel(tone="error")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(self.label)
        if hint:
            column.addWidget(WrappedLabel(hint, tone="muted"))
        column.addWidget(self._error)
        column.addWidget(editor)
        self.setFocusProxy(target)
        self._describe("")

    def show_error(self, text: str) -> None:
        """Show ``text`` at the field; an empty text takes it away."""
        self._error.setText(t("Fout: {text}", text=text) if text else "")
        self._error.setVisible(bool(text))
        self.editor.setProperty("problem", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self._describe(text)

    def error(self) -> str:
        """Give the error as shown, empty if none."""
        return self._error.text()

    def _describe(self, error: str) -> None:
        target = self.focusProxy() or self.editor
        target.setAccessibleDescription(" ".join(p for p in (error, self._own, self._hint) if p))


def line_field(
    label: str, name: str, hint: str = "", *, optional: bool = False, width: int = 0
) -> Field:
    """Make a field of one line; ``width`` in em fits it to the expected answer, 0 is full width."""
    editor = QLineEdit()
    if width:
        editor.setMaximumWidth(theme.em(editor, width))
    return Field(label, editor, name, hint, optional=optional)


def line_text(field: Field) -> str:
    """Give the text of a field of one line, without spaces around it or hidden characters."""
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return cleaned(editor.text()).strip()


def plain_label(text: str, parent: QWidget | None = None) -> QLabel:
    """Make a label of one line of plain text."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
