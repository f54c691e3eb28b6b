"""The delay after wrong passphrases grows, survives a restart, and never locks out for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault.delays import (
    DELAYS_NAME,
    FIRST,
    LONGEST,
    check_delay,
    delay_after,
    right,
    wrong,
)
from app.vault.refusals import TooSoon

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@given(st.integers(0, 10**9))
def test_the_delay_grows_to_its_longest(count: int) -> None:
    assert timedelta() <= delay_after(count) <= delay_after(count + 1) <= LONGEST


def test_a_typing_error_costs_nothing_and_a_guesser_waits_longer_and_longer(tmp_path: Path) -> None:
    now, waits = NOW, []
    for _ in range(12):
        wrong(tmp_path, "a2", now)
        wait = timedelta()
        while True:
            try:
                check_delay(tmp_path, "a2", now + wait)
                break
            except TooSoon:
                wait += timedelta(seconds=5)
        waits.append(wait)
        now += wait
    assert waits[:3] == [timedelta(), timedelta(), FIRST]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST


def test_the_sentence_says_how_long(tmp_path: Path) -> None:
    for _ in range(3):
        wrong(tmp_path, "a2", NOW)
    with pytest.raises(TooSoon, match=r"3 keer verkeerd. Wacht nog 4 seconden"):
        check_delay(tmp_path, "a2", NOW + timedelta(seconds=1))
    check_delay(tmp_path, "a2", NOW + timedelta(seconds=5))


def test_the_right_one_ends_it_and_others_are_not_touched(tmp_path: Path) -> None:
    for account in ("a2", "a3", ""):
        for _ in range(5):
            wrong(tmp_path, account, NOW)
    right(tmp_path, "a2")
    check_delay(tmp_path, "a2", NOW)
    check_delay(tmp_path, "", NOW)
    with pytest.raises(TooSoon):
        check_delay(tmp_path, "a3", NOW)
    right(tmp_path, "a3")
    assert not (tmp_path / DELAYS_NAME).exists()


def test_a_clock_set_back_makes_it_no_longer_than_it_is(tmp_path: Path) -> None:
    for _ in range(3):
        wrong(tmp_path, "a2", NOW + timedelta(days=4000))
    with pytest.raises(TooSoon):
        check_delay(tmp_path, "a2", NOW)
    check_delay(tmp_path, "a2", NOW + FIRST)


RUBBISH = (
    b"[[[", b"[" * 90_000, b"{", b'{"a2": 3}', b'{"a2": [1]}', b'{"a2": [true, 1]}',
    b'{"a2": ["x", "y"]}', b'{"../x": [3, 1]}', b'{"a2": [-1, 1]}', b'{"a2": [3, 1e99]}', b"\xff",
    b'{"a2": [3, 99999999999999999999]}', b"null",
)  # fmt: skip


@pytest.mark.parametrize("content", RUBBISH)
def test_rubbish_is_no_obstacle(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DELAYS_NAME).write_bytes(content)
    check_delay(tmp_path, "a2", NOW)
    wrong(tmp_path, "a2", NOW)
    check_delay(tmp_path, "a2", NOW)


@given(st.binary(max_size=80))
def test_any_bytes_are_no_obstacle(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("kluis")
    (folder / DELAYS_NAME).write_bytes(data)
    check_delay(folder, "a2", NOW)


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    wrong(tmp_path / "weg", "a2", NOW)
    right(tmp_path / "weg", "a2")
    check_delay(tmp_path / "weg", "a2", NOW)
