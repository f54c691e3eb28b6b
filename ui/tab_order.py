"""Tab goes through a screen in the order in which it is read, also after blocks came and went.

Knows Qt's quirk: its own order is that in which widgets were made.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(whole: QWidget) -> None:
    """Let Tab follow the layouts of ``whole``, from top to bottom."""
    before = whole  # so that the first keeps its place after what stands above the whole
    for widget in in_reading_order(whole):
        QWidget.setTabOrder(before, widget)
        before = widget


def focus_first(whole: QWidget) -> None:
    """Go to the first place of ``whole`` where something can be done; else to ``whole``."""
    for widget in in_reading_order(whole):
        if widget is not whole and widget.isVisibleTo(whole) and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
    whole.setFocus(Qt.FocusReason.OtherFocusReason)


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Give the widgets below (and with) ``widget`` that Tab can stop at, as their layouts say."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from in_reading_order(inside)
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            part = widget.widget(at)
            if part is not None:
                yield from in_reading_order(part)
    elif not isinstance(widget, QAbstractScrollArea):
        layout = widget.layout()
        if layout is not None:
            yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, nested = item.widget(), item.layout()
        if widget is not None:
            yield from in_reading_order(widget)
        elif nested is not None:
            yield from _in_layout(nested)
