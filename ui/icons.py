"""Draws the icons of resources/icons in one colour, at the size that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64)
"""Pixels; the window system takes the one that fits its scale."""


def shaded(name: str, shades: Mapping[QIcon.Mode, str]) -> QIcon:
    """Give the icon ``name`` with a colour per mode."""
    result = QIcon()
    for mode, shade in shades.items():
        for size in SIZES:
            result.addPixmap(drawn(name, shade, size), mode)
    return result


@lru_cache(maxsize=512)
def drawn(name: str, color: str, size: int) -> QPixmap:
    """Give the icon ``name`` as a square picture of ``size`` pixels."""
    data = resources.files("resources.icons").joinpath(f"{name}.svg").read_bytes()
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, size, size))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(color))
    painter.end()
    return picture
