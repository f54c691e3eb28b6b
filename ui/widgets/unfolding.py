"""A line that wraps and unfolds an explanation below it, for narrow columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets.buttons import LinkButton


class Unfolding(QWidget):
    """``title`` with a sign that tells whether its explanation is shown; pressing it changes that.

    ``make`` makes the explanation when it is asked for first, so that many lines stay quick.
    """

    def __init__(self, title: str, make: Callable[[], QWidget], name: str) -> None:
        super().__init__()
        self._title = title
        self._make = make
        self._content: QWidget | None = None
        self.toggle = LinkButton(title, name)
        self.toggle.setAccessibleName(title)
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[0])
        self._column.addWidget(self.toggle)
        self.set_open(False)

    def is_open(self) -> bool:
        """Whether the explanation is shown."""
        return self._content is not None and not self._content.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the explanation."""
        if is_open and self._content is None:
            self._content = self._make()
            self._column.addWidget(self._content)
        if self._content is not None:
            self._content.setVisible(is_open)
        self.toggle.setText(f"{'–' if is_open else '+'} {self._title}")
        self.toggle.setAccessibleDescription(
            t("Uitleg is zichtbaar.") if is_open else t("Druk om de uitleg te zien.")
        )
