"""Every text that a person may read, from whatever file it comes, with where it stands."""

from __future__ import annotations

import ast
import importlib.util
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from app import law

HOUSE = Path(__file__).resolve().parents[2]


@cache
def translations() -> ModuleType:
    """Give the script that knows which texts the screens show."""
    spec = importlib.util.spec_from_file_location(
        "texts_of_house", HOUSE / "packaging/translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def shown() -> frozenset[str]:
    """Give every text of the screens: questions, stops, help, refusals, the code of ``ui``."""
    return frozenset(translations().collect())


@cache
def english() -> frozenset[str]:
    """Give every translation."""
    catalogue: dict[str, str] = translations().read_catalogue(translations().CATALOGUE)
    return frozenset(catalogue.values())


@cache
def printed() -> frozenset[str]:
    """Give every text of the letter and the other papers."""
    found: set[str] = set()
    for file in (HOUSE / "app/notification").rglob("*.toml"):
        found.update(_strings(tomllib.loads(file.read_text("utf-8"))))
    for file in (HOUSE / "app/notification").rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        explained = {id(text) for text in _docstrings(tree)}
        for node in ast.walk(tree):
            # A word with a space is for people; the rest is a code or a name.
            is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if is_text and id(node) not in explained and " " in node.value.strip():
                found.add(node.value)
    return frozenset(found)


@cache
def of_the_law() -> frozenset[str]:
    """Give every text of the law room."""
    return frozenset(
        text for one in law.entries() for text in (one.citation, one.text, one.note) if text
    )


def sources() -> Iterator[tuple[str, str]]:
    """Give (place, whole text) of all code and data, comments and docstrings too."""
    for folder in ("app", "ui", "resources", "docs"):
        for pattern in ("*.py", "*.toml", "*.md", "*.sql"):
            for file in sorted((HOUSE / folder).rglob(pattern)):
                yield file.relative_to(HOUSE).as_posix(), file.read_text("utf-8")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for one in body if isinstance(body, list) else ():
            if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant):
                yield one.value
