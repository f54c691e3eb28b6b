"""A thousand changed travel files, sealed by the sending vault itself: refused, or kept whole."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import travel, travel_checking
from app.handoff.messages import open_message
from app.services.casework import cases
from app.services.seating import arriving, seats, travelling
from app.trust.roster import Roster
from tests.acceptance.walking import agreed
from tests.conftest import PracticeVault
from tests.handoff.mutating import mutations
from tests.services.two_seats import TwoSeats, quick_certificates, rewritten, two_seats

STRANGE: tuple[Any, ...] = (
    None, True, 0, -1, 2**53 - 1, "", " ", "x", "\u202e", "{}", "[]", "null", [], {}, [[]],
    {"a": 1}, "a1", "a3", "00" * 16, "00" * 32, "MP-2026-22222", "2026-11-23T10:00:00Z", "e30=",
)  # fmt: skip


@pytest.fixture
def sent(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[TwoSeats, bytes, bytes]]:
    """Two vaults, a file of a case with a version, and what stands in it."""
    quick_certificates(monkeypatch)
    both = two_seats(practice_vault, tmp_path / "tweede")
    case_id = agreed(both.first, "a")
    data = travelling.send_case(both.first.sessions[-1], case_id, both.second_id).data
    reader = both.second.log_in("beheerder")
    opened = open_message(data, seats.own_key(reader), seats.pinned(reader), purposes={"case"})
    yield both, data, opened.message.content
    both.close()


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value."""
    if path:
        yield path
    if isinstance(value, dict | list):
        inside = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in inside:
            yield from places(item, (*path, key))


def put(value: Any, path: tuple[Any, ...], strange: Any) -> Any:
    changed = deepcopy(value)
    inside = changed
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = strange
    return changed


def checked(content: bytes, roster: Roster) -> bool:
    """Do every check of a travel file; False when it is refused with a sentence."""
    try:
        read = travel.from_bytes(content)
        travel_checking.check_case(read, roster)
    except Refusal as refusal:
        assert str(refusal).endswith(".")
        return False
    return True


def test_changed_bytes_and_strange_values(sent: tuple[TwoSeats, bytes, bytes]) -> None:
    both, _data, content = sent
    roster = both.second.sessions[-1].roster
    assert checked(content, roster)
    value = canonical.decode(content)
    for data in mutations(content, 1_000, 23):
        assert not checked(data, roster) or _same_case(canonical.decode(data), value)
    chance = random.Random(24)  # noqa: S311 - a series that can be repeated
    every = list(places(value))
    for _ in range(1_000):
        changed = put(value, chance.choice(every), chance.choice(STRANGE))
        assert not checked(canonical.encode(changed), roster) or _same_case(changed, value)


def _same_case(changed: Any, value: Any) -> bool:
    """What changed is not the case: the name of the vault, a time, the roster (checked apart)."""
    return bool(changed["case"] == value["case"])


@pytest.mark.parametrize("seed", range(4))
def test_what_a_colleague_signs_for_never_crashes(
    sent: tuple[TwoSeats, bytes, bytes], seed: int
) -> None:
    """Also when the sender signs for the change: refused whole, or a case that opens."""
    both, data, content = sent
    chance = random.Random(seed)  # noqa: S311 - as above
    every = [
        p
        for p in places(canonical.decode(content))
        if p[0] == "case" and len(p) > 1 and p[1] != "id"
    ]
    for _ in range(8):
        path, strange = chance.choice(every), chance.choice(STRANGE)

        def change(value: dict[str, Any], path: Any = path, strange: Any = strange) -> None:
            value["case"] = put(value, path, strange)["case"]

        file = rewritten(both, data, change)
        session = both.second.log_in("teamleider")
        try:
            arriving.take(session, file)
        except Refusal as refusal:
            assert str(refusal).endswith(".")
            assert session.connection.rows("SELECT * FROM travel") == []
            continue
        (row,) = travelling.journeys(session)
        assert cases.open_case(session, row.case_id)
        return
