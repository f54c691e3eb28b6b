"""A line that wraps and unfolds an explanation below it, for narrow columns."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets.buttons import LinkButton


class Unfolding(QWidget):
    """``title`` with a sign that tells whether ``content`` is shown; pressing it changes that."""

    def __init__(self, title: str, content: QWidget, name: str) -> None:
        super().__init__()
        self._title = title
        self.content = content
        self.toggle = LinkButton(title, name)
        self.toggle.setAccessibleName(title)
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(self.toggle)
        column.addWidget(content)
        self.set_open(False)

    def is_open(self) -> bool:
        """Whether the explanation is shown."""
        return not self.content.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the explanation."""
        self.content.setVisible(is_open)
        self.toggle.setText(f"{'–' if is_open else '+'} {self._title}")
        self.toggle.setAccessibleDescription(
            t("Uitleg is zichtbaar.") if is_open else t("Druk om de uitleg te zien.")
        )
