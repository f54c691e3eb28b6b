"""Exemplars on sticks, put aside, and the question about other addresses."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.handoff.medium_file import MediumFailed
from app.services.dispatch import handover, mediums
from app.services.dispatch.addressees import other_addresses
from app.services.dispatch.exemplar_ends import put_aside
from app.services.dispatch.exemplars import OtherAddressKnown
from app.services.dispatch.giving import Filed, file, give
from app.services.dispatch.handover import ExemplarView, MakeExemplar, WrongFacts
from app.services.session import RoleNeeded, Session
from app.store.exemplar_ends import ExemplarChecks
from app.store.exemplars import Exemplars
from tests.conftest import PracticeVault
from tests.services.decided import Decided, case_file, decided_case
from tests.services.handing import ENCRYPTED, PAPER, WHY, events, given, with_secret


@pytest.fixture
def decided(practice_vault: PracticeVault) -> Decided:
    return decided_case(practice_vault)


@pytest.fixture
def session(decided: Decided) -> Session:
    return decided.as_casemanager()


@pytest.fixture
def one(session: Session, decided: Decided) -> str:
    return handover.notifications(session, decided.case_id).notifications[0].id


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def exemplars(session: Session, decided: Decided) -> tuple[ExemplarView, ...]:
    return handover.notifications(session, decided.case_id).notifications[0].exemplars


def test_a_stick_is_remembered_until_it_is_wiped(
    session: Session, decided: Decided, one: str, stick: Path
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    medium = mediums.write_to_medium(session, made.id, stick)
    (path,) = stick.iterdir()
    assert path.read_bytes() == made.data
    assert events(session)[-1] == "medium_written"
    assert "Nog niet gewist" in medium.sentence
    (open_,) = mediums.open_mediums(session)
    assert (open_.case_id, open_.gemeente_name, open_.days) == (decided.case_id, "Tilburg", 0)
    assert "staat sinds" in str(open_.sentence)
    handover.hand_over(session, made.id, with_secret(session))
    assert mediums.open_mediums(session)  # handing over is not wiping
    wiped = mediums.wipe_medium(session, medium.id)
    assert (wiped.wiped_how, list(stick.iterdir())) == ("overwritten", [])
    assert mediums.open_mediums(session) == ()
    assert events(session)[-1] == "medium_wiped"
    (view,) = exemplars(session, decided)
    assert "door dit programma" in view.mediums[0].sentence
    with pytest.raises(Refusal, match="al genoteerd"):
        mediums.wipe_medium(session, medium.id)


def test_days_are_counted_from_the_writing(decided: Decided, one: str, stick: Path) -> None:
    session = decided.as_casemanager()
    made = handover.make_exemplar(session, one, ENCRYPTED)
    mediums.write_to_medium(session, made.id, stick)
    decided.vault.clock.advance(days=3)
    (open_,) = mediums.open_mediums(decided.as_casemanager())
    assert open_.days == 3


def test_a_stick_in_another_place_is_wiped_there(
    session: Session, one: str, stick: Path, tmp_path: Path
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    medium = mediums.write_to_medium(session, made.id, stick)
    stick.rename(tmp_path / "later")
    with pytest.raises(MediumFailed):
        mediums.wipe_medium(session, medium.id)
    assert mediums.open_mediums(session)
    assert mediums.wipe_medium(session, medium.id, tmp_path / "later").wiped_how == "overwritten"


def test_what_the_program_did_not_do_is_told_with_a_note(
    session: Session, one: str, stick: Path
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    medium = mediums.write_to_medium(session, made.id, stick)
    today = session.today()
    with pytest.raises(Refusal, match="Schrijf hoe"):
        mediums.record_wiped(session, medium.id, "told", today, " ")
    with pytest.raises(Refusal, match="tussen het schrijven"):
        mediums.record_wiped(session, medium.id, "told", today + timedelta(days=1), "x")
    with pytest.raises(ValueError, match="only the program"):
        mediums.record_wiped(session, medium.id, "overwritten", today, "x")
    kept = mediums.record_wiped(session, medium.id, "left_there", today, "Bij de griffie.")
    assert "achterbleef" in kept.sentence
    assert mediums.open_mediums(session) == ()


def test_only_an_encrypted_file_that_was_not_given_goes_on_a_stick(
    session: Session, decided: Decided, one: str, stick: Path
) -> None:
    paper = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(Refusal, match="versleuteld bestand"):
        mediums.write_to_medium(session, paper.id, stick)
    made = handover.make_exemplar(session, one, ENCRYPTED)
    with pytest.raises(Refusal, match="map van de kluis"):
        mediums.write_to_medium(session, made.id, decided.vault.folder)
    handover.hand_over(session, made.id, with_secret(session))
    with pytest.raises(Refusal, match="al overhandigd"):
        mediums.write_to_medium(session, made.id, stick)
    assert list(stick.iterdir()) == []


def test_nothing_stays_on_the_stick_when_it_cannot_be_remembered(
    session: Session, one: str, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)

    def broken(*_args: object, **_names: object) -> None:
        raise RuntimeError("no journal")

    monkeypatch.setattr(Session, "record", broken)
    with pytest.raises(RuntimeError):
        mediums.write_to_medium(session, made.id, stick)
    assert list(stick.iterdir()) == []
    assert session.connection.rows("SELECT * FROM exemplar_medium") == []


def test_the_controleur_writes_no_stick(decided: Decided, one: str, stick: Path) -> None:
    session = decided.as_casemanager()
    made = handover.make_exemplar(session, one, ENCRYPTED)
    session = decided.vault.log_in("controleur")
    with pytest.raises(RoleNeeded):
        mediums.write_to_medium(session, made.id, stick)
    assert mediums.open_mediums(session) == ()


def test_what_was_not_used_does_not_stay_open(
    session: Session, decided: Decided, one: str, stick: Path
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    with pytest.raises(Refusal, match="Schrijf in één zin"):
        put_aside(session, made.id, "unused", "  ")
    end = put_aside(session, made.id, "unused", "Verkeerde vorm gekozen.")
    assert (end.kind, end.by) == ("unused", "Casper Kaas")
    assert Exemplars(session.connection).not_handed_over() == ()
    (view,) = exemplars(session, decided)
    assert not view.is_open
    assert events(session)[-1] == "exemplar_put_aside"
    with pytest.raises(WrongFacts, match="opzij gezet"):
        handover.hand_over(session, made.id, with_secret(session))
    with pytest.raises(Refusal, match="opzij gezet"):
        mediums.write_to_medium(session, made.id, stick)
    with pytest.raises(Refusal, match="al opzij gezet"):
        put_aside(session, made.id, "lost", "Toch zoek.")


def test_what_was_handed_over_can_only_be_lost(
    session: Session, decided: Decided, one: str
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    with pytest.raises(Refusal, match="dus wel gebruikt"):
        put_aside(session, made.id, "unused", "Niet gebruikt.")
    assert put_aside(session, made.id, "lost", "Zoek in de post.").kind == "lost"
    (view,) = exemplars(session, decided)
    assert view.ended is not None
    assert view.given_at is not None


def test_the_other_addresses_are_asked_about_again(session: Session, one: str) -> None:
    found = other_addresses(session, one)
    assert {address.gemeente_name for address in found} == {"Breda"}
    wish = MakeExemplar("in_person", "paper", "Tilburg")
    with pytest.raises(OtherAddressKnown, match="Breda"):
        handover.make_exemplar(session, one, wish)
    assert events(session)[-1] == "export_refused"
    made = handover.make_exemplar(session, one, PAPER)
    kept = ExemplarChecks(session.connection).of_exemplar(made.id)
    assert kept is not None
    assert (kept.typed_name, kept.answer) == ("Tilburg", WHY)
    assert "Breda" in kept.differing
    with pytest.raises(OtherAddressKnown):  # and for every exemplar
        handover.make_exemplar(session, one, wish)


def test_without_another_address_nothing_is_asked(practice_vault: PracticeVault) -> None:
    value = json.loads(case_file(practice_vault))
    address = [one | {"gemeente": "0855"} for one in value["address"]]
    unasked = {"mismatch": None, "mismatch_note": None, "not_chosen": None}
    muni = [{k: v for k, v in (one | unasked).items() if v} for one in value["muni"]]
    case = decided_case(practice_vault, address=address, muni=muni)
    session = case.as_casemanager()
    (notification,) = handover.notifications(session, case.case_id).notifications
    assert notification.elsewhere == ()
    made = handover.make_exemplar(
        session, notification.id, MakeExemplar("in_person", "paper", "Tilburg")
    )
    kept = ExemplarChecks(session.connection).of_exemplar(made.id)
    assert kept is not None
    assert (kept.differing, kept.answer) == ("", None)


def test_the_hand_over_and_the_dossier_are_one_act(
    session: Session, decided: Decided, one: str
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    tomorrow = session.today() + timedelta(days=1)
    with pytest.raises(Refusal, match="toekomst"):
        give(session, made.id, given(session), Filed(tomorrow, "PD-1"))
    assert exemplars(session, decided)[0].given_at is None
    give(session, made.id, given(session), Filed(session.today(), "PD-1"))
    file(session, made.id, Filed(session.today(), "PD-2"))
    (view,) = exemplars(session, decided)
    assert (view.dossier_on, view.dossier_reference) == (session.today(), "PD-2")
