"""Tab goes through a screen in the order in which it is read, also after blocks came and went.

Knows Qt's quirk: its own order is that in which widgets were made. And PySide's: what ``itemAt``
gives stays known after Qt freed it, and is then taken for whatever comes at the same address; so
layouts are asked where something stands, never for their items.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter

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
        page = widget.widget()
        if page is not None:
            yield from in_reading_order(page)
    elif isinstance(widget, QSplitter):
        for at in range(widget.count()):
            part = widget.widget(at)
            if part is not None:
                yield from in_reading_order(part)
    elif not isinstance(widget, QAbstractScrollArea):
        layout = widget.layout()
        if layout is not None:
            inside = [one for one in widget.children() if isinstance(one, QWidget)]
            yield from _in_layout(layout, inside)


def _in_layout(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    nested = [one for one in layout.children() if isinstance(one, QLayout)]
    places: list[tuple[int, QWidget | QLayout]] = []
    places += [(layout.indexOf(one), one) for one in widgets]
    places += [(layout.indexOf(one), one) for one in nested]
    for _at, part in sorted((p for p in places if p[0] >= 0), key=itemgetter(0)):
        if isinstance(part, QLayout):
            yield from _in_layout(part, widgets)
        else:
            yield from in_reading_order(part)
