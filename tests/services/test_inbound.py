"""What came in, what was asked and what others exchanged, per case."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.case.refusal import Refusal
from app.handoff.travel import WrongTravel
from app.services.alarms import silence
from app.services.casework import cases
from app.services.casework.case_moves import NoSuchCase
from app.services.control.inspection import inspect
from app.services.rights import dossier_text, inbound
from app.services.seating import arriving, travelling
from app.services.seating.case_away import CaseAway
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from app.wizard.registers import Incomplete
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.two_seats import quick_certificates, rewritten, two_seats


def received(session: Session, **changes: object) -> dict[str, object]:
    answers: dict[str, object] = {
        "received.party": "politie",
        "received.who": "eenheid Oost",
        "received.on": session.today().isoformat(),
        "received.kinds": ("risk", "order"),
        "received.summary": "Twee meldingen over dreigen met een mes in 2026.",
        "received.ground": "pbw_18b",
        "received.source": "wijkagent",
        "received.how": "conversation",
    }
    return answers | {f"received.{name}": value for name, value in changes.items()}


def question(session: Session, **changes: object) -> dict[str, object]:
    answers: dict[str, object] = {
        "question.party": "burgemeester",
        "question.who": "Tilburg",
        "question.on": session.today().isoformat(),
        "question.what": "Is er een verblijfsverbod?",
        "question.ground": "pbw_18b",
        "question.answered": "not_yet",
    }
    return answers | {f"question.{name}": value for name, value in changes.items()}


def exchange(session: Session, **changes: object) -> dict[str, object]:
    answers: dict[str, object] = {
        "exchange.party": "burgemeester",
        "exchange.other": "politie",
        "exchange.on": session.today().isoformat(),
        "exchange.kinds": ("risk",),
        "exchange.on_18b": "yes",
        "exchange.reported_on": session.today().isoformat(),
        "exchange.reported_by": "adviseur openbare orde, Tilburg",
    }
    return answers | {f"exchange.{name}": value for name, value in changes.items()}


def test_data_of_another_party_with_ground_and_source(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    item = inbound.record_inbound(session, case_id, "received", received(session))
    (view,) = inbound.inbound_items(session, case_id)
    assert view.id == item
    assert view.title == "Gekregen van: Politie (eenheid Oost)"
    assert view.ground_text == "Artikel 18b Pbw"
    assert view.kinds_text.startswith("Het risico en wat daarover bekend is, Openbare orde")
    assert any("nog te controleren" in str(note) for note in view.notes)
    assert not view.waiting
    changed = inbound.change_inbound(
        session, item, received(session, ground="other", ground_text="Art. 16 Wpg")
    )
    assert changed.ground_text == "Art. 16 Wpg"
    assert [one.answers["received.ground"] for one in changed.history] == ["pbw_18b", "other"]
    about = JournalLines(session.connection).about(f"case:{case_id}")
    assert [line.event for line in about][-2:] == ["case_consulted", "inbound_changed"]
    assert "inbound_recorded" in {line.event for line in about}


@pytest.mark.parametrize(
    ("party", "says"),
    [
        ("burgemeester", "niet het college"),
        ("om", "openbaar ministerie"),
        ("reclassering", "mag gebruiken"),
        ("other", "niet in artikel 18b"),
    ],
)
def test_each_party_comes_with_what_to_mind(
    practice_vault: PracticeVault, party: str, says: str
) -> None:
    case_id = walking.imported(practice_vault, "c")
    session = practice_vault.sessions[-1]
    inbound.record_inbound(session, case_id, "received", received(session, party=party))
    (view,) = inbound.inbound_items(session, case_id)
    assert any(says in str(note) for note in view.notes)


def test_a_question_stays_in_sight_until_it_is_answered(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    expected = session.today() + timedelta(days=3)
    item = inbound.record_inbound(
        session, case_id, "question", question(session, expected_by=expected.isoformat())
    )
    (view,) = inbound.waiting_questions(session)
    assert view.when.endswith("antwoord verwacht: over 3 dagen")
    assert not view.late
    assert view.notes == ()
    practice_vault.clock.advance(days=5)
    session = practice_vault.log_in("casemanager")
    (view,) = inbound.waiting_questions(session, case_id)
    assert view.late
    assert view.when.endswith("2 dagen te laat")
    assert inbound.waiting_questions(session, "f" * 32) == ()
    answered = dict(view.answers) | {
        "question.answered": "yes",
        "question.answered_on": session.today().isoformat(),
    }
    view = inbound.change_inbound(session, item, answered)
    assert view.when.endswith("afgehandeld")
    assert inbound.waiting_questions(session) == ()


def test_an_exchange_between_others(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    inbound.record_inbound(session, case_id, "exchange", exchange(session))
    inbound.record_inbound(
        session, case_id, "exchange", exchange(session, other="other", on_18b="unknown")
    )
    by_title = {view.title: view for view in inbound.inbound_items(session, case_id)}
    known = by_title["Uitwisseling van Burgemeester aan Politie"]
    assert known.ground_text == "Op grond van artikel 18b: Ja"
    assert known.notes == ()
    other = by_title["Uitwisseling van Burgemeester aan Een andere partij"]
    assert other.ground_text == "Op grond van artikel 18b: Weet ik niet"
    assert len(other.notes) == 1


def test_what_is_missing_and_who_may(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    with pytest.raises(Incomplete) as told:
        inbound.record_inbound(session, case_id, "received", {"received.party": "politie"})
    assert [one.path for one in told.value.problems] == [
        "received.on",
        "received.kinds",
        "received.summary",
        "received.ground",
        "received.source",
        "received.how",
    ]
    with pytest.raises(inbound.NoSuchItem):
        inbound.change_inbound(session, "f" * 32, received(session))
    with pytest.raises(NoSuchCase):
        inbound.record_inbound(session, "f" * 32, "received", received(session))
    assert inbound.inbound_items(session, case_id) == ()
    session = practice_vault.log_in("controleur")
    assert inbound.inbound_items(session, case_id) == ()
    with pytest.raises(RoleNeeded):
        inbound.record_inbound(session, case_id, "received", received(session))
    session = practice_vault.log_in("beheerder")
    assert inbound.waiting_questions(session) == ()
    with pytest.raises(RoleNeeded):
        inbound.inbound_items(session, case_id)


def test_nothing_is_added_to_a_closed_case(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "c")
    session = practice_vault.sessions[-1]
    item = inbound.record_inbound(session, case_id, "received", received(session))
    session.connection.execute("UPDATE case_file SET state = 'closed' WHERE id = ?", (case_id,))
    with pytest.raises(Refusal, match="gesloten"):
        inbound.record_inbound(session, case_id, "question", question(session))
    with pytest.raises(Refusal, match="gesloten"):
        inbound.change_inbound(session, item, received(session))
    assert len(inbound.inbound_items(session, case_id)) == 1


def test_what_came_in_can_be_named_as_a_source(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    before = cases.open_case(session, case_id).document
    item = inbound.record_inbound(
        session, case_id, "received", received(session, verified="confirmed_by_other")
    )
    source_id = inbound.name_as_source(session, item)
    document = cases.open_case(session, case_id).document
    source = next(one for one in document.source if one.id == source_id)
    assert (source.kind, source.author) == ("police", "wijkagent, eenheid Oost")
    assert (source.date, source.verified) == (session.today().isoformat(), "confirmed_by_other")
    assert source.regime is None
    assert document.source[:-1] == before.source
    assert document.risk == before.risk
    other = inbound.record_inbound(
        session, case_id, "received", received(session, party="minister", who="")
    )
    source_id = inbound.name_as_source(session, other)
    document = cases.open_case(session, case_id).document
    source = next(one for one in document.source if one.id == source_id)
    assert (source.kind, source.kind_other, source.author) == ("other", "Minister", "wijkagent")


def test_only_data_and_only_in_a_case_that_can_change(practice_vault: PracticeVault) -> None:
    case_id = walking.submitted(practice_vault, "a")
    session = practice_vault.sessions[-1]
    item = inbound.record_inbound(session, case_id, "received", received(session))
    with pytest.raises(cases.CannotWrite):
        inbound.name_as_source(session, item)
    asked = inbound.record_inbound(session, case_id, "question", question(session))
    with pytest.raises(Refusal, match="kunnen een bron zijn"):
        inbound.name_as_source(session, asked)


def test_a_case_that_is_under_way_is_left_alone(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_certificates(monkeypatch)
    both = two_seats(practice_vault, tmp_path / "tweede")
    case_id = walking.imported(both.first, "a")
    session = both.first.sessions[-1]
    item = inbound.record_inbound(session, case_id, "received", received(session))
    travelling.send_case(session, case_id, both.second_id)
    for act in (
        lambda: inbound.record_inbound(session, case_id, "received", received(session)),
        lambda: inbound.change_inbound(session, item, received(session)),
        lambda: dossier_text.record_dossier(session, "inbound", item, session.today(), "PD 1"),
    ):
        with pytest.raises(CaseAway):
            act()
    assert len(inbound.inbound_items(session, case_id)) == 1
    both.close()


def test_what_came_in_travels_with_the_case_and_back(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_certificates(monkeypatch)
    both = two_seats(practice_vault, tmp_path / "tweede")
    case_id = walking.imported(both.first, "a")
    session = both.first.sessions[-1]
    item = inbound.record_inbound(session, case_id, "received", received(session))
    inbound.change_inbound(session, item, received(session, who="eenheid West"))
    dossier_text.record_dossier(session, "inbound", item, session.today(), "PD 1")
    sent = travelling.send_case(session, case_id, both.second_id)

    there = both.second.log_in("casemanager")
    arriving.take(there, sent.data)
    (view,) = inbound.inbound_items(there, case_id)
    assert (view.id, view.title) == (item, "Gekregen van: Politie (eenheid West)")
    assert [one.answers["received.who"] for one in view.history] == ["eenheid Oost", "eenheid West"]
    assert dossier_text.not_placed(there, case_id) == ()
    soon = (there.today() + timedelta(days=5)).isoformat()
    asked = inbound.record_inbound(there, case_id, "question", question(there, expected_by=soon))
    inbound.change_inbound(there, item, received(there, who="eenheid Noord"))
    back = travelling.send_case(there, case_id, both.first_id)
    both.second.clock.advance(days=30)  # the alarm about the question is where the case is
    there = both.second.log_in("casemanager")
    assert "question_unanswered" not in {one.kind for one in silence.alarms(there)}

    session = both.first.log_in("casemanager")
    assert arriving.take(session, back.data).verdict == "same"  # no answer of the case changed
    assert "question_unanswered" in {one.kind for one in silence.alarms(session)}
    items = {one.id: one for one in inbound.inbound_items(session, case_id)}
    assert set(items) == {item, asked}
    assert items[asked].waiting
    assert items[item].answers["received.who"] == "eenheid Noord"
    assert [len(one.history) for one in (items[item], items[asked])] == [3, 1]
    assert arriving.take(session, back.data).verdict == "seen"
    assert len(inbound.inbound_items(session, case_id)) == 2
    for vault in (both.first, both.second):
        assert inspect(vault.log_in("controleur")).findings == ()
    both.close()


def _other_answers(value: dict[str, Any]) -> None:
    value["items"][0]["entries"][0]["answers"] = '{"received.party":"niemand"}'


def _numbers(value: dict[str, Any]) -> None:
    value["items"][0]["entries"][0]["answers"] = '{"received.party":7}'


def _nobody(value: dict[str, Any]) -> None:
    value["items"][0]["entries"][0]["recorded_by"] = "a99"


def _other_kind(value: dict[str, Any]) -> None:
    value["items"][0]["kind"] = "question"


def _hidden(value: dict[str, Any]) -> None:
    entry = value["items"][0]["entries"][0]
    entry["answers"] = entry["answers"].replace("wijkagent", "wijk\u202eagent")


@pytest.mark.parametrize("spoil", [_other_answers, _numbers, _nobody, _other_kind, _hidden])
def test_what_does_not_fit_its_form_is_refused_whole(
    practice_vault: PracticeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Any
) -> None:
    quick_certificates(monkeypatch)
    both = two_seats(practice_vault, tmp_path / "tweede")
    case_id = walking.imported(both.first, "a")
    session = both.first.sessions[-1]
    inbound.record_inbound(session, case_id, "received", received(session))
    data = travelling.send_case(session, case_id, both.second_id).data
    spoiled = rewritten(both, data, spoil)
    there = both.second.log_in("casemanager")
    with pytest.raises(WrongTravel, match="binnengekomen"):
        arriving.take(there, spoiled)
    with pytest.raises(NoSuchCase):
        cases.open_case(there, case_id)
    both.close()
