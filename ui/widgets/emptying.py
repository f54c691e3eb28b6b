"""Taking everything out of a layout, before other things come in its place.

Knows Qt's quirk: what is to be deleted later would stay in sight until then, so it is hidden first.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Take away every widget that stands in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
