"""One question before an act that cannot be taken back, in the page itself: no dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.text import t
from ui.widgets.announcing import announce
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowRow


class Confirm(Banner):
    """Says what will happen and asks yes or no; hidden until ``ask``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent=parent)
        self.setObjectName(name)
        self._do: Callable[[], None] | None = None
        self._before: QWidget | None = None
        self._yes = Button(t("Ja"), f"{name}:yes")
        self._yes.clicked.connect(self._agreed)
        self._no = Button(t("Nee, niet doen"), f"{name}:no")
        self._no.clicked.connect(self._refused)
        self.add(FlowRow(self._yes, self._no))
        self.hide()

    def ask(self, title: str, text: str, verb: str, do: Callable[[], None]) -> None:
        """Show ``title`` and what happens; ``do`` follows on the button with ``verb``."""
        self._do = do
        self._before = self.window().focusWidget()
        self.say(text, title)
        self._yes.setText(verb)
        self._yes.setAccessibleName(verb.replace("&", ""))
        self.show()
        self._no.setFocus()
        announce(self, f"{title}. {text}")

    def put_away(self) -> None:
        """Ask nothing any more."""
        self._do = None
        self.hide()

    def _agreed(self) -> None:
        do, self._do = self._do, None
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()  # else it goes to the bar on top of the window
        self.hide()
        if do is not None:
            do()

    def _refused(self) -> None:
        self.put_away()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
