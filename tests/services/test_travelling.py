"""A case goes to a second vault of the same roster and comes back decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import arriving, cases, decision, inspection, review, seats, travelling
from app.services.case_away import CaseAway
from tests.acceptance.walking import answers_for, change, imported, submitted
from tests.conftest import PracticeVault
from tests.services.two_seats import TwoSeats, two_seats


@pytest.fixture
def both(practice_vault: PracticeVault, tmp_path: Path) -> Iterator[TwoSeats]:
    made = two_seats(practice_vault, tmp_path / "tweede")
    yield made
    made.close()


def sound(vault: PracticeVault) -> None:
    result = inspection.inspect(vault.log_in("controleur"), whole=True)
    assert result.findings == ()


def test_a_second_vault_is_sound_and_empty(both: TwoSeats) -> None:
    sound(both.second)
    sound(both.first)
    rows = seats.seats(both.second.log_in("beheerder"))
    assert [(row.name, row.own, row.first) for row in rows] == [
        ("Kamer teamleider", True, False),
        ("Kamer casemanagers", False, True),
    ]


def test_a_case_travels_and_comes_back_decided(both: TwoSeats) -> None:
    case_id = submitted(both.first, "a")
    sent = travelling.send_case(both.first.sessions[-1], case_id, both.second_id)
    with pytest.raises(CaseAway, match="onderweg naar Kamer teamleider"):
        cases.new_version(both.first.sessions[-1], case_id)

    lead = both.second.log_in("teamleider")
    arrival = arriving.take(lead, sent.data)
    assert (arrival.verdict, arrival.sender) == ("new", "Kamer casemanagers")
    review.agree(lead, case_id, answers_for(review.review_view(lead, case_id)))
    director = both.second.log_in("beslisser")
    decision.decide_notify(director, case_id, authority="directeur")
    back = travelling.send_case(director, case_id, both.first_id)
    with pytest.raises(CaseAway):
        cases.new_version(both.second.log_in("casemanager"), case_id)

    maker = both.first.log_in("casemanager")
    assert arriving.look(maker, back.data).verdict == "onward"
    assert arriving.take(maker, back.data).verdict == "onward"
    view = cases.open_case(maker, case_id)
    assert view.state == "decided_notify"
    assert [line.state for line in view.notifications] == ["to_hand_over"]
    assert arriving.take(maker, back.data).verdict == "seen"
    sound(both.first)
    sound(both.second)
