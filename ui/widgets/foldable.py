"""A part that folds away behind its title."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ui import theme


class Foldable(QWidget):
    """A title that shows or hides ``content``; the state is told in the accessible text."""

    folded = Signal(bool)

    def __init__(
        self,
        title: str,
        content: QWidget,
        name: str,
        parent: QWidget | None = None,
        *,
        is_open: bool = False,
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.toggle = QToolButton()
        self.toggle.setObjectName(name)
        self.toggle.setText(title)
        self.toggle.setAccessibleName(title)
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self.toggle.setChecked(is_open)
        self.toggle.setArrowType(_arrow(is_open))
        if not is_open:  # open, it comes into sight together with its title
            content.hide()
        self.toggle.toggled.connect(self._show)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.toggle.setChecked(is_open)

    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.toggle.isChecked()

    def _show(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.toggle.setArrowType(_arrow(is_open))
        self.folded.emit(not is_open)


def _arrow(is_open: bool) -> Qt.ArrowType:
    return Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
