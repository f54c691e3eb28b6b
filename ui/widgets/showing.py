"""Showing and hiding a part of a page, also before it stands in the page.

Knows Qt's quirk: showing a widget that has no parent yet opens a window of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_when(widget: QWidget, wanted: bool) -> None:
    """Show ``widget`` when ``wanted``, hide it otherwise; touches nothing that is so already."""
    if not wanted:
        if not _is_put_away(widget):
            widget.hide()
    elif widget.parentWidget() is None:
        # Its layout will show it when it gets its place.
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    elif widget.isHidden():
        widget.show()


def _is_put_away(widget: QWidget) -> bool:
    explicit = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return widget.isHidden() and explicit
