"""Keeping a secret on the clipboard no longer than needed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

CLIPBOARD_SECONDS = 60
"""How long a secret that we put on the clipboard stays there."""

_copied: list[str] = []
"""The secret that we put on the clipboard last, until it is taken off."""


def copy_secret(text: str) -> None:
    """Put ``text`` on the clipboard and take it off again after a minute, if it is still there."""
    QGuiApplication.clipboard().setText(text)
    _copied[:] = [text]
    QTimer.singleShot(CLIPBOARD_SECONDS * 1000, lambda: forget_secret(text))


def forget_secret(text: str) -> None:
    """Empty the clipboard if it still holds ``text``."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == text:
        clipboard.clear()
    if text in _copied:
        _copied.clear()


def forget_copied() -> None:
    """Take off the clipboard what we put there: at the lock and when the window goes."""
    for text in tuple(_copied):
        forget_secret(text)
