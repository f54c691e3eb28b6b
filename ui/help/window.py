"""Help in a window of its own, beside the work: topics, the glossary and a search in both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.law import Entry
from app.services.lawbook import help_texts
from app.services.lawbook.help_texts import Term, Topic
from ui import theme
from ui.case.law_label import EntryChip
from ui.law import texts
from ui.law.compare import Sides
from ui.text import t, told
from ui.widgets import Button, Field, FlowRow, Heading, Unfolding, WrappedLabel, announce

_KEY = Qt.ItemDataRole.UserRole
_SIZE = (64, 44)
_ROWS = 10


class HelpWindow(QDialog):
    """Shows one topic or word at a time; Escape closes it and the work goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(t("Uitleg – Meldpoort"))
        self._find = QLineEdit()
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setObjectName("help-list")
        self._list.setAccessibleName(t("Onderwerpen en woorden"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentItemChanged.connect(self._chosen)
        self._text = QScrollArea()
        self._text.setObjectName("help-text")
        self._text.setAccessibleName(t("De uitleg"))
        self._text.setWidgetResizable(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = WrappedLabel(tone="muted")
        self._put_together()
        self._fill()

    @classmethod
    def open(cls, parent: QWidget, topic: str | None = None) -> HelpWindow:  # type: ignore[override]
        """Show the help window of ``parent``, with this topic in front."""
        window = parent.findChild(HelpWindow) or cls(parent)
        window.show_topic(topic or help_texts.FIRST)
        window.show()
        window.activateWindow()
        return window

    def show_topic(self, topic: str) -> None:
        """Choose a topic, by id."""
        self._find.clear()
        self._choose(f"topic:{help_texts.topic(topic).id}")

    def text(self) -> str:
        """Give everything that is told now, from top to bottom."""
        return "\n".join(label.text() for label in self._text.findChildren(WrappedLabel))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self._list.setFocus()

    def _fill(self) -> None:
        before = self._list.currentItem()
        kept = before.data(_KEY) if before is not None else None
        words = self._find.text().casefold().split()
        topics = [one for one in help_texts.topics() if _fits(words, one.title, *one.text)]
        terms = [one for one in help_texts.terms() if _fits(words, one.title, one.text)]
        self._list.blockSignals(True)
        self._list.clear()
        self._group(t("Onderwerpen"), [(f"topic:{one.id}", told(one.title)) for one in topics])
        self._group(t("Woorden"), [(f"term:{one.title}", told(one.title)) for one in terms])
        self._list.blockSignals(False)
        count = len(topics) + len(terms)
        said = (
            t("Gevonden: {aantal}", aantal=count)
            if count
            else t("Niets gevonden. Zoek met een ander woord.")
        )
        if words or not count:
            announce(self._count, said)
        self._count.setText(said)
        self._choose(kept)

    def _group(self, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        heading = QListWidgetItem(title)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self._list.addItem(heading)
        for key, text in rows:
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            self._list.addItem(item)

    def _choose(self, key: str | None) -> None:
        items = [self._list.item(at) for at in range(self._list.count())]
        real = [item for item in items if item.data(_KEY)]
        same = [item for item in real if item.data(_KEY) == key]
        if not real:
            self._show(_page([]))
            return
        self._list.setCurrentItem((same or real)[0])
        self._list.scrollToItem((same or real)[0])
        self._chosen(self._list.currentItem())

    def _chosen(self, item: QListWidgetItem | None, _before: object = None) -> None:
        kind, _, name = (item.data(_KEY) or "").partition(":") if item is not None else ("", "", "")
        if kind == "topic":
            self._show(_topic(help_texts.topic(name)))
        elif kind == "term":
            term = next(one for one in help_texts.terms() if one.title == name)
            self._show(_term(term))

    def _show(self, page: QWidget) -> None:
        self._text.setWidget(page)

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*([theme.SPACE[2]] * 4))
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Field(t("Zoek in de uitleg"), self._find, "help-search"))
        column.addWidget(self._count)
        self._list.setMinimumWidth(theme.em(self, 18))
        column.addWidget(Sides(self._list, self._text, (2, 3)), 1)
        close = Button(t("&Sluiten"), "help-close")
        close.clicked.connect(self.close)
        column.addWidget(FlowRow(close))
        self.resize(theme.em(self, _SIZE[0]), theme.em(self, _SIZE[1]))


def _topic(topic: Topic) -> QWidget:
    parts: list[QWidget] = [Heading(told(topic.title), 2)]
    parts += [WrappedLabel(told(text)) for text in topic.text]
    if topic.law:
        parts.append(Heading(t("Waar dit op steunt"), 3))
    for entry_id in topic.law:
        entry = texts.entry(entry_id)
        parts.append(Unfolding(entry.citation, partial(_law, entry), f"help-law:{entry_id}"))
    return _page(parts)


def _law(entry: Entry) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.SPACE[1], 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    column.addWidget(EntryChip(entry), 0, Qt.AlignmentFlag.AlignLeft)
    body = WrappedLabel(entry.text)
    body.setObjectName("law-text")
    column.addWidget(body)
    return inside


def _term(term: Term) -> QWidget:
    return _page([Heading(told(term.title), 2), WrappedLabel(told(term.text))])


def _page(parts: list[QWidget]) -> QWidget:
    page = QWidget()
    page.setProperty("page", True)
    column = QVBoxLayout(page)
    column.setContentsMargins(*([theme.SPACE[2]] * 4))
    column.setSpacing(theme.SPACE[1])
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return page


def _fits(words: list[str], *told_texts: str) -> bool:
    # Both languages: somebody may look for the Dutch word on an English screen.
    among = " ".join(f"{text} {told(text)}" for text in told_texts).casefold()
    return all(word in among for word in words)
