"""Tables of rows: pages come once each and in order, and typed markup stays text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from app.case.refusal import Refusal
from ui.widgets.row_table import ShortTable
from ui.widgets.rows import PagedRows

TOP = QModelIndex()


@dataclass(frozen=True)
class Some:
    rows: Sequence[int]
    total: int


class LateWorker:
    """Keeps what was asked for until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, Any, Any]] = []

    def run(self, fn: Any, done: Any, failed: Any, *, owner: object) -> None:
        assert owner is not None
        self.asked.append((fn, done, failed))

    def answer(self, number: int = 0) -> None:
        fn, done, _failed = self.asked.pop(number)
        done(fn(None))

    def refuse(self) -> None:
        self.asked.pop(0)[2](Refusal("Dit ging niet."))


class Numbers(PagedRows[int, Some]):
    """The numbers below ``count``, three at a time."""

    count = 7

    def reading(self, at: int | None) -> Callable[[Any], Some]:
        begin, count = at or 0, self.count
        return lambda _session: Some(range(begin, min(begin + 3, count)), count)

    def columns(self) -> tuple[str, ...]:
        return ("Getal", "Merk")

    def cells(self, row: int) -> tuple[str, ...]:
        return (str(row), f"<b>{row}</b>\n&amp;")


@pytest.fixture
def worker() -> LateWorker:
    return LateWorker()


@pytest.fixture
def numbers(qapp: object, worker: LateWorker) -> Numbers:
    assert qapp is not None
    return Numbers(worker)  # type: ignore[arg-type]


def shown(model: Numbers) -> list[int]:
    return [model.row(number) for number in range(model.rowCount())]


def test_pages_come_one_after_another(numbers: Numbers, worker: LateWorker) -> None:
    loaded: list[Some] = []
    numbers.loaded.connect(loaded.append)
    assert not numbers.canFetchMore(TOP)
    numbers.read_anew()
    worker.answer()
    while numbers.canFetchMore(TOP):
        numbers.fetchMore(TOP)
        numbers.fetchMore(TOP)
        assert len(worker.asked) == 1
        worker.answer()
    assert shown(numbers) == list(range(7))
    assert [len(page.rows) for page in loaded] == [3, 3, 1]
    assert numbers.total == 7


def test_an_answer_to_an_earlier_question_is_dropped(numbers: Numbers, worker: LateWorker) -> None:
    numbers.read_anew()
    worker.answer()
    numbers.fetchMore(TOP)
    numbers.count = 2
    numbers.read_anew()
    worker.answer(1)
    worker.answer()
    assert shown(numbers) == [0, 1]
    assert not numbers.canFetchMore(TOP)


def test_a_refused_page_can_be_asked_again(numbers: Numbers, worker: LateWorker) -> None:
    refused: list[Refusal] = []
    numbers.failed.connect(refused.append)
    numbers.read_anew()
    worker.answer()
    numbers.fetchMore(TOP)
    worker.refuse()
    assert len(refused) == 1
    assert numbers.canFetchMore(TOP)


def test_a_cell_is_read_aloud_with_its_column_and_markup_stays_text(
    numbers: Numbers, worker: LateWorker
) -> None:
    numbers.read_anew()
    worker.answer()
    cell = numbers.index(1, 1)
    assert cell.data() == "<b>1</b>\n&amp;"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Merk: <b>1</b>\n&amp;"
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;b&gt;1&lt;/b&gt;<br>&amp;amp;</qt>"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_short_table_is_as_high_as_its_rows(qtbot: Any) -> None:
    table = ShortTable(("Naam", "Stand"), (10, 10), least=2, most=3)
    qtbot.addWidget(table)
    heights = []
    for count in range(6):
        table.fill([("<i>Naam</i>", "")] * count)
        heights.append(table.minimumHeight())
    assert heights[0] == heights[1] == heights[2] < heights[3] == heights[4] == heights[5]
    item = table.item(0, 0)
    assert item.text() == "<i>Naam</i>"
    assert item.toolTip() == "<qt>&lt;i&gt;Naam&lt;/i&gt;</qt>"
