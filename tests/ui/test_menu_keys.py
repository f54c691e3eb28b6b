"""The keys of the menu bar are its own: no button of a screen answers to the same Alt key."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"
MENUS = ("menu.py", "reader/menu.py")
KEY = re.compile(r"&(\w)")
BEFORE_LOGIN = frozenset("zph")
"""Without a login only the first menu and Help are there."""


def _texts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "t":
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def _bar() -> dict[str, str]:
    """Give the keys of the menu bar with the menu they open."""
    keys: dict[str, str] = {}
    for name in MENUS:
        for line in (UI / name).read_text("utf-8").splitlines():
            if "bar.addMenu(" in line:
                for title in re.findall(r't\("([^"]+)"\)', line):
                    found = KEY.search(title)
                    assert found is not None, title
                    keys[found[1].casefold()] = title
    return keys


def test_no_button_takes_a_key_of_the_menu_bar() -> None:
    bar = _bar()
    assert len(bar) == 7  # Zaak or Programma, Ga naar, Beheer, Controle, Gemeente, Help
    clashes = []
    for path in sorted(UI.rglob("*.py")):
        room = path.relative_to(UI).as_posix()
        if room in MENUS:
            continue
        of_gemeente = room.startswith("reader/")
        reserved = set(bar) - (set("z") if of_gemeente else set("pn"))
        if room.startswith("start/"):
            reserved &= BEFORE_LOGIN - set("p")
        for text in _texts(path):
            found = KEY.search(text)
            if found and found[1].casefold() in reserved:
                clashes.append(f"{room}: {text!r} and {bar[found[1].casefold()]!r}")
    assert not clashes, "\n".join(clashes)
