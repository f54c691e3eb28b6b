"""Letters: as a concept, as they leave, and never before the decision."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.services.deciding import review
from app.services.dispatch import handover, papers
from app.services.dispatch.papers import NoSuchNotification, NotApproved, NotDecided
from app.services.session import RoleNeeded, Session
from app.store.exemplars import Exemplars
from app.store.notifications import Notifications
from tests.conftest import PracticeVault
from tests.services.decided import Decided, submitted_case
from tests.services.handing import (
    COPIED,
    ENCRYPTED,
    PAPER,
    events,
    whole_text,
)
from tests.services.test_inspection import edit


def test_a_concept_says_so_and_the_letter_does_not(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    reviewer = practice_vault.log_in("teamleider")
    muni = review.review_view(reviewer, case_id).letters[0].muni_id
    assert "CONCEPT" in whole_text(papers.concept_letter(reviewer, case_id, muni))
    with pytest.raises(NoSuchNotification):
        papers.concept_letter(reviewer, case_id, "m9")


def test_a_draft_has_a_concept_too(practice_vault: PracticeVault) -> None:
    from app.services.casework.case_import import import_case
    from tests.services.decided import case_file

    maker = practice_vault.log_in("casemanager")
    case_id = import_case(maker, case_file(practice_vault))
    assert "CONCEPT" in whole_text(papers.concept_letter(maker, case_id, "m1"))


def test_the_letter_is_the_same_each_time(session: Session, decided: Decided, one: str) -> None:
    first = papers.letter(session, one)
    decided.vault.clock.advance(days=3)
    later = decided.as_casemanager()
    assert papers.letter(later, one) == first
    text = whole_text(first)
    assert "CONCEPT" not in text
    assert "OEFENING" in text
    assert "De directeur van PI Voorbeeldstad heeft beslist." in text
    assert "letter_consulted" in events(later)


def test_the_letter_of_an_exemplar_is_what_was_sent(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    assert papers.letter(session, one, made.number) == made.data
    hidden = handover.make_exemplar(session, one, ENCRYPTED)
    kept = papers.letter(session, one, hidden.number)
    assert "Exemplaar 2" in whole_text(kept) or "exemplaar 2" in whole_text(kept)
    copied = handover.make_exemplar(session, one, COPIED)
    for number in (copied.number, 99):
        with pytest.raises(NoSuchNotification):
            papers.letter(session, one, number)


def test_nothing_leaves_before_the_decision(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    stored = Notifications(session.connection).of_version(case_id, 1)[0]
    for refused in (
        lambda: handover.make_exemplar(session, stored.id, PAPER),
        lambda: papers.letter(session, stored.id),
        lambda: handover.copy_fields(session, stored.id),
    ):
        with pytest.raises(NotDecided):
            refused()
    assert handover.notifications(session, case_id).notifications == ()
    assert Exemplars(session.connection).of_notification(stored.id) == ()
    assert events(session).count("export_refused") == 1


def test_a_notification_without_good_seals_does_not_leave(
    session: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = papers.Seals.of_version

    def without_decision(self: papers.Seals, case_id: str, version: int) -> object:
        return tuple(s for s in whole(self, case_id, version) if s.act == "submit")

    monkeypatch.setattr(papers.Seals, "of_version", without_decision)
    with pytest.raises(NotApproved):
        handover.make_exemplar(session, one, PAPER)


@pytest.mark.parametrize(
    "change", ["gemeente = '0637'", "salt = zeroblob(32)", "content = CAST(content || ' ' AS BLOB)"]
)
def test_a_notification_that_is_not_what_was_sealed_does_not_leave(
    session: Session, one: str, change: str
) -> None:
    edit(session, f"UPDATE notification SET {change}")  # noqa: S608
    with pytest.raises(NotApproved):
        papers.letter(session, one)
    name = "Zoetermeer" if "0637" in change else "Tilburg"
    with pytest.raises(NotApproved):
        handover.make_exemplar(session, one, replace(PAPER, recheck_name=name))
    assert Exemplars(session.connection).of_notification(one) == ()


@pytest.mark.parametrize("role", ["beheerder", "controleur", "beslisser"])
def test_only_casemanager_and_team_lead_hand_over(decided: Decided, one: str, role: str) -> None:
    session = decided.vault.log_in(role)  # type: ignore[arg-type]
    with pytest.raises(RoleNeeded):
        handover.make_exemplar(session, one, PAPER)


def test_an_unknown_notification_is_refused(session: Session) -> None:
    with pytest.raises(NoSuchNotification):
        handover.make_exemplar(session, "00" * 16, PAPER)
