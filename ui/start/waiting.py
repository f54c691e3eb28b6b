"""Waiting after wrong passphrases: one plain sentence that counts down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.text import t
from ui.widgets import Banner, announce

SECOND = 1000
"""Milliseconds."""


class WaitingBanner(Banner):
    """Hidden until ``wait``; says how long it still takes, and when one can go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent=parent)
        self.setObjectName("waiting")
        self._left = 0
        self._heading_text = ""
        self._over: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def left(self) -> int:
        """How many seconds there are left."""
        return self._left

    def wait(self, seconds: int, count: int, over: Callable[[], None]) -> None:
        """Count down from ``seconds``; ``over`` is called at the end."""
        self._left, self._over = seconds, over
        self._heading_text = t("De wachtzin was {aantal} keer verkeerd", aantal=count)
        self._say()
        self.show()
        self.remind()
        self._timer.start()

    def remind(self) -> None:
        """Say again how long it takes."""
        announce(self, f"{self._heading_text}. {self.text()}")

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say()
            return
        self._timer.stop()
        self.hide()
        announce(self, t("U kunt het nu opnieuw proberen."))
        if self._over is not None:
            self._over()

    def _say(self) -> None:
        self.say(
            t("Wacht nog {tijd}. Daarna kunt u het opnieuw proberen.", tijd=span_text(self._left)),
            self._heading_text,
        )


def span_text(seconds: int) -> str:
    """Say a span of time: "1 minuut en 5 seconden"."""
    minutes, rest = divmod(seconds, 60)
    parts = []
    if minutes:
        parts.append(t("1 minuut") if minutes == 1 else t("{aantal} minuten", aantal=minutes))
    if rest or not minutes:
        parts.append(t("1 seconde") if rest == 1 else t("{aantal} seconden", aantal=rest))
    return t("{eerste} en {tweede}", eerste=parts[0], tweede=parts[1]) if parts[1:] else parts[0]
