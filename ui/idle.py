"""Notices that nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Watches one window (not every widget: that would slow each key press down)."""

    left_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.left_alone)

    def watch(self, window: QWindow | None) -> None:
        """Watch ``window`` from now on; watching one twice does no harm."""
        if window is not None:
            window.installEventFilter(self)

    def start(self, minutes: float) -> None:
        """Say so after ``minutes`` without input."""
        self._timer.start(round(minutes * 60_000))

    def stop(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at each touch; never holds an event back."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
