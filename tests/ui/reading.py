"""Everything that a person reads on a screen, and what of it is a Dutch text of the program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)

STAYS_DUTCH = ("law-text", "letter-text")
"""Names of what shows a law text or words of the letter."""


def catalogue() -> dict[str, str]:
    """Give each Dutch text of the program with its English translation."""
    file = files("resources").joinpath("translations/meldpoort_en.ts")
    messages = ET.fromstring(file.read_text("utf-8")).iter("message")  # noqa: S314 - our own file
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}


def texts_on(screen: QWidget) -> Iterator[str]:
    """Give every text on a screen, visible or only for a screen reader; not what was typed."""
    for part in [screen, *screen.findChildren(QWidget)]:
        if part.objectName().startswith(STAYS_DUTCH) or isinstance(part, QTextBrowser):
            continue
        if not part.isVisibleTo(screen) and not isinstance(part, QMenu):
            continue
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        yield from _own_texts(part)


def dutch_among(texts: Iterable[str], translations: Mapping[str, str]) -> list[str]:
    """Give the texts that are Dutch sources of the catalogue, filled in or not."""
    sources = [source for source, english in translations.items() if source != english]
    plain = {source.replace("&", "") for source in sources}
    # A template of which little more than its values is left would match any text.
    filled = [_pattern(source) for source in sources if "{" in source and _words(source) > 10]
    found = {
        text
        for text in texts
        for line in text.splitlines()
        if line.replace("&", "") in plain or any(each.fullmatch(line) for each in filled)
    }
    return sorted(found)


def _own_texts(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QMenu):
        yield part.title()
        yield from (action.text() for action in part.actions())
    elif isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    elif isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView):
        yield from _cells(part.model())


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(QModelIndex())):
            yield str(model.index(row, column).data() or "")


def _words(source: str) -> int:
    return len(re.sub(r"\{\w+\}|\W", "", source))


def _pattern(source: str) -> re.Pattern[str]:
    parts = re.split(r"\{\w+\}", source.replace("&", ""))
    return re.compile(".+".join(re.escape(part) for part in parts))
