"""Tab follows what is read; and nothing here keeps a layout's item that Qt may free."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.tab_order import in_reading_order, order_tabs
from ui.widgets import FlowRow

UI = Path(__file__).parents[2] / "ui"


def whole() -> QWidget:
    """Make a screen whose parts were made in another order than they stand."""
    last, first, second, third, inside = (QPushButton(name) for name in ("e", "a", "b", "c", "d"))
    screen = QWidget()
    column = QVBoxLayout(screen)
    row = QHBoxLayout()
    page = QScrollArea()
    page.setWidget(inside)
    column.addWidget(QLabel("no place to stop at"))
    column.addLayout(row)
    row.addWidget(first)
    row.addWidget(second)
    column.addWidget(FlowRow(third))
    column.addWidget(page)
    column.addWidget(last)
    return screen


def test_nested_layouts_are_read_from_top_to_bottom(qtbot: QtBot) -> None:
    screen = whole()
    qtbot.addWidget(screen)
    buttons = [w.text() for w in in_reading_order(screen) if isinstance(w, QPushButton)]
    assert buttons == ["a", "b", "c", "d", "e"]


def test_tab_goes_there(qtbot: QtBot) -> None:
    screen = whole()
    qtbot.addWidget(screen)
    order_tabs(screen)
    screen.show()
    found = [w for w in in_reading_order(screen) if isinstance(w, QPushButton)]
    for one, following in pairwise(found):
        after = one.nextInFocusChain()
        while not isinstance(after, QPushButton):
            after = after.nextInFocusChain()
        assert after is following


def test_no_layout_is_asked_for_its_items() -> None:
    """PySide takes what ``itemAt`` gave for whatever Qt makes at the same address later."""
    files = list(UI.rglob("*.py"))
    assert len(files) > 100
    asked = [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "itemAt"
    ]
    assert asked == []
