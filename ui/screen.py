"""A screen: one subject that the window shows at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.tab_order import order_tabs
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session

T = TypeVar("T")


class Screen(QWidget):
    """A page of the window, made with the worker and the navigator.

    ``title`` names it in the window title; emit ``title_changed`` after changing it.
    """

    title_changed = Signal()

    title: str = ""

    def __init__(self, worker: Worker, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = worker
        self.navigator = navigator

    def set_title(self, title: str) -> None:
        """Change the title that the window shows."""
        self.title = title
        self.title_changed.emit()

    def run(
        self,
        fn: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Run ``fn`` in the worker; nothing comes back once this screen is gone."""
        self.worker.run(fn, done, failed, owner=self)

    def first_focus(self) -> QWidget:
        """Give the widget where work begins on this screen."""
        return self

    def leave(self) -> bool:
        """Keep the work before another screen comes; False means: stay here."""
        return True

    def save(self) -> None:
        """Save now (Ctrl+S); harmless where everything is saved by itself."""

    def shown_again(self) -> None:
        """Refresh what may have changed while another screen or the lock was in front."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through this screen as it reads now, also after parts came and went."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def panes(self) -> Sequence[QWidget]:
        """Give the parts between which F6 moves, in reading order."""
        return (self,)

    def search_field(self) -> QWidget | None:
        """Give the field that Ctrl+F goes to, if this screen searches."""
        return None
