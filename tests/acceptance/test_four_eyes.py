"""Four eyes and roles, in every state: what a person may do is exactly what the services let them.

The table of who may do what stands here once more by hand, so that it is compared with the state
tables and not with itself. Left to later issues: withdrawing a notification (with its two people)
and destroying a case (with a second person who watches).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.case import paths
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed, Role, VersionState
from app.services import settings
from app.services.casework import cases, submission
from app.services.casework.case_import import import_case
from app.services.deciding import decision, review
from app.services.deciding.review import ReviewAnswers
from app.services.dispatch import handover, papers
from app.services.dispatch.handover import HandOver, MakeExemplar
from app.services.ending import closing
from app.services.environment import Environment
from app.services.keys import access
from app.services.session import RoleNeeded, Session
from app.services.settings import AuthoritySetting
from app.store.case_versions import CaseVersions
from app.store.connection import transaction
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets
from tests.acceptance.seeing import inspected
from tests.acceptance.walking import answers_for, case_file, imported, submitted
from tests.conftest import NAMES, PASSPHRASE, MovableClock, PracticeVault
from tests.services.closed import closing_of, with_rule
from tests.services.handing import WHY
from tests.services.submitting_again import submit_again, tick

MAKER, COLLEAGUE, BOTH, DECIDES_AND_MAKES = "maker", "colleague", "both", "decides and makes"
TEAM_LEAD, DECIDER, MANAGER, CONTROLLER = "team lead", "decider", "beheerder", "controleur"

NEW_PEOPLE: dict[str, tuple[str, tuple[Role, ...]]] = {
    COLLEAGUE: ("Carla Collega", ("casemanager",)),
    BOTH: ("Bram Beide", ("casemanager", "teamleider")),
    DECIDES_AND_MAKES: ("Dora Dubbel", ("casemanager", "beslisser")),
}
PEOPLE: dict[str, str] = {
    MAKER: NAMES["casemanager"],
    TEAM_LEAD: NAMES["teamleider"],
    DECIDER: NAMES["beslisser"],
    MANAGER: NAMES["beheerder"],
    CONTROLLER: NAMES["controleur"],
    **{who: name for who, (name, _) in NEW_PEOPLE.items()},
}

_MAKES = frozenset({MAKER, COLLEAGUE, BOTH, DECIDES_AND_MAKES})
_REVIEWS = frozenset({TEAM_LEAD, BOTH})
_DECIDES = frozenset({DECIDER, DECIDES_AND_MAKES})
EXPECTED: dict[VersionState, dict[str, frozenset[str]]] = {
    "signal": {"start": _MAKES, "close": _MAKES},
    "draft": {"submit": _MAKES, "close": _MAKES},
    "under_review": {
        "withdraw": frozenset({MAKER}),
        "agree": _REVIEWS,
        "return": _REVIEWS,
        "disagree": _REVIEWS,
    },
    "returned": {"submit": _MAKES, "close": _MAKES},
    "awaiting_decision": {
        "decide_notify": _DECIDES,
        "decide_not_notify": _DECIDES,
        "decide_return": _DECIDES,
    },
    "awaiting_second_seal": {
        "confirm": frozenset({MAKER}),
        "refuse_confirm": frozenset({MAKER}),
        "decide_not_notify": _DECIDES,
    },
    "decided_notify": {"new_version": _MAKES, "close": _MAKES},
    "decided_not_notify": {"new_version": _MAKES, "close": _MAKES},
    "on_hold": {"resume": _MAKES, "close": _MAKES},
    "closed": {},
}
"""Per state and act: who may. Whoever is not named may not."""


def enter(vault: PracticeVault, who: str) -> Session:
    """Log in somebody by what they are here."""
    vault.close()
    session = access.log_in(vault.env, vault.folder, PEOPLE[who], PASSPHRASE)
    vault.sessions.append(session)
    return session


@dataclass(frozen=True)
class _People:
    folder: Path
    secrets: dict[str, bytes]


@pytest.fixture(scope="module")
def people(practice_template: _People, tmp_path_factory: pytest.TempPathFactory) -> _People:
    """A practice vault with people who have two roles and the rule for keeping set; to copy."""
    folder = tmp_path_factory.mktemp("people") / "kluis"
    secrets = MemorySecrets()
    vault = _copied(practice_template, folder, MovableClock(), secrets)
    session = with_rule(vault)
    codes = {
        name: access.invite(session, name, "medewerker PI", roles)
        for name, roles in NEW_PEOPLE.values()
    }
    vault.close()
    for name, code in codes.items():
        access.close(access.activate(vault.env, folder, name, code, PASSPHRASE))
    return _People(folder, dict(secrets._secrets))


@pytest.fixture
def vault(people: _People, tmp_path: Path, clock: MovableClock) -> Iterator[PracticeVault]:
    """A fresh copy of that vault."""
    copied = _copied(people, tmp_path / "kluis", clock, MemorySecrets())
    yield copied
    copied.close()


def _copied(
    source: _People, folder: Path, clock: MovableClock, secrets: MemorySecrets
) -> PracticeVault:
    shutil.copytree(source.folder, folder)
    folder.chmod(0o2770)
    for name, secret in source.secrets.items():
        secrets.set(name, secret)
    return PracticeVault(folder, Environment(clock, os.urandom, secrets, FLOOR), clock, "")


# ------------------------------------------------------------------------------ into a state
def _signal(vault: PracticeVault) -> str:
    return cases.record_signal(enter(vault, MAKER), "Komt vrij zonder toezicht.")


def _draft(vault: PracticeVault) -> str:
    return imported(vault, "a")


def _under_review(vault: PracticeVault) -> str:
    return submitted(vault, "a")


def _returned(vault: PracticeVault) -> str:
    case_id = submitted(vault, "a")
    session = enter(vault, TEAM_LEAD)
    review.add_remark(session, case_id, "risk.feared", "Welk misdrijf precies?")
    review.return_case(session, case_id)
    session = enter(vault, MAKER)
    (remark,) = cases.open_case(session, case_id).remarks
    submission.answer_remark(session, remark.id, changed=False, because="het staat er al")
    tick(session, case_id)
    return case_id


def _awaiting_decision(vault: PracticeVault) -> str:
    case_id = submitted(vault, "a")
    session = enter(vault, TEAM_LEAD)
    review.agree(session, case_id, answers_for(review.review_view(session, case_id)))
    return case_id


def _awaiting_second_seal(vault: PracticeVault) -> str:
    case_id = submitted(vault, "a")
    review.disagree(enter(vault, TEAM_LEAD), case_id, "Te weinig feiten.")
    return case_id


def _decided_notify(vault: PracticeVault) -> str:
    case_id = _awaiting_decision(vault)
    decision.decide_notify(enter(vault, DECIDER), case_id, authority="directeur")
    return case_id


def _decided_not_notify(vault: PracticeVault) -> str:
    case_id = _awaiting_second_seal(vault)
    decision.confirm_not_notify(enter(vault, MAKER), case_id)
    return case_id


def _on_hold(vault: PracticeVault) -> str:
    case_id = imported(vault, "a")
    session = vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    later = date.fromordinal(session.today().toordinal() + 20)
    for path, value in (("proposal.choice", "hold"), ("proposal.hold_until", later)):
        document = paths.put(document, path, value)
    cases.save_draft(session, case_id, document)
    submission.submit(session, case_id)
    session = enter(vault, TEAM_LEAD)
    given = answers_for(review.review_view(session, case_id))
    assert review.agree(session, case_id, given) == "on_hold"
    return case_id


def _closed(vault: PracticeVault) -> str:
    case_id = _draft(vault)
    closing.close_case(vault.sessions[-1], case_id, closing_of("created_by_mistake"))
    return case_id


REACH: dict[VersionState, Callable[[PracticeVault], str]] = {
    "signal": _signal,
    "draft": _draft,
    "under_review": _under_review,
    "returned": _returned,
    "awaiting_decision": _awaiting_decision,
    "awaiting_second_seal": _awaiting_second_seal,
    "decided_notify": _decided_notify,
    "decided_not_notify": _decided_not_notify,
    "on_hold": _on_hold,
    "closed": _closed,
}


# ------------------------------------------------------------------------------ trying an act
class _Undo(Exception):
    """Takes back what an attempt did."""


@contextlib.contextmanager
def undone(session: Session) -> Iterator[None]:
    """Do something for real, in the database with its triggers, and take it back."""
    with contextlib.suppress(_Undo), transaction(session.connection):
        yield
        raise _Undo


def acts(session: Session, case_id: str) -> dict[str, Callable[[], object]]:
    """Give every act there is as a person would do it."""
    answers = ReviewAnswers(
        "yes", letters_read=("m1",), reason="Onderbouwd.", authority="directeur"
    )

    def send_back() -> None:
        review.add_remark(session, case_id, None, "Leg uit.")
        review.return_case(session, case_id)

    return {
        "start": lambda: cases.start_signal(session, case_id),
        "submit": lambda: submission.submit(session, case_id),
        "withdraw": lambda: submission.withdraw(session, case_id),
        "return": send_back,
        "agree": lambda: review.agree(session, case_id, answers),
        "disagree": lambda: review.disagree(session, case_id, "Te weinig feiten."),
        "confirm": lambda: decision.confirm_not_notify(session, case_id),
        "refuse_confirm": lambda: decision.refuse_not_notify(session, case_id),
        "decide_notify": lambda: decision.decide_notify(session, case_id, authority="directeur"),
        "decide_not_notify": lambda: decision.decide_not_notify(session, case_id, "Te mager."),
        "decide_return": lambda: decision.decide_return(session, case_id, "Leg uit."),
        "resume": lambda: cases.resume(session, case_id),
        "new_version": lambda: cases.new_version(session, case_id),
        "close": lambda: closing.close_case(session, case_id, closing_of("other_way")),
    }


def allowed(session: Session, case_id: str) -> frozenset[str]:
    """Give the acts that the services really let this person do."""
    found = set()
    for name, act in acts(session, case_id).items():
        with undone(session):
            try:
                act()
            except Refusal:
                continue
            found.add(name)
    return frozenset(found)


@pytest.mark.parametrize("state", list(EXPECTED))
def test_everybody_may_what_the_services_let_them(
    vault: PracticeVault, state: VersionState
) -> None:
    case_id = REACH[state](vault)
    for who in PEOPLE:
        session = enter(vault, who)
        expected = {act for act, people in EXPECTED[state].items() if who in people}
        assert allowed(session, case_id) == expected, (state, who)
        if who == MANAGER:
            with pytest.raises(RoleNeeded):
                cases.open_case(session, case_id)
            continue
        view = cases.open_case(session, case_id)
        assert view.state == state  # every attempt was taken back
        assert view.may == expected, (state, who)
        if state == "under_review":
            assert review.review_view(session, case_id).may == expected


@pytest.mark.parametrize("state", list(EXPECTED))
def test_only_who_makes_cases_changes_answers_and_only_in_a_draft(
    vault: PracticeVault, state: VersionState
) -> None:
    case_id = REACH[state](vault)
    session = enter(vault, MAKER)
    document = cases.open_case(session, case_id).document
    changed = paths.put(document, "proposal.note", "Een ander woord.")
    for who in PEOPLE:
        session = enter(vault, who)
        may = who in _MAKES and state in {"draft", "returned"}
        if who != MANAGER:
            assert cases.open_case(session, case_id).writable == may
        with undone(session):
            if may:
                cases.save_draft(session, case_id, changed)
            else:
                with pytest.raises(Refusal):
                    cases.save_draft(session, case_id, changed)


@pytest.mark.parametrize("state", list(EXPECTED))
def test_nothing_leaves_but_after_the_decision_and_by_who_may(
    vault: PracticeVault, state: VersionState
) -> None:
    REACH[state](vault)
    session = enter(vault, MAKER)
    made = session.connection.rows("SELECT id FROM notification")
    wish = MakeExemplar("in_person", "paper", "Tilburg", right_because=WHY)
    gives = _MAKES | _REVIEWS
    for who in PEOPLE:
        session = enter(vault, who)
        for (notification,) in made:
            with undone(session):
                if state == "decided_notify" and who in gives:
                    exemplar = handover.make_exemplar(session, notification, wish)
                    assert handover.copy_fields(session, notification)
                    facts = HandOver("A", "Adviseur", session.now())
                    handover.hand_over(session, exemplar.id, facts)
                    continue
                with pytest.raises(Refusal):
                    handover.make_exemplar(session, notification, wish)
                with pytest.raises(Refusal):
                    handover.copy_fields(session, notification)
            if state != "decided_notify" or who == MANAGER:
                with pytest.raises(Refusal):
                    papers.letter(session, notification)
    assert bool(made) == (state not in {"signal", "draft", "on_hold", "closed"})


# ------------------------------------------------------------------------------ the maker
def test_a_maker_who_is_team_lead_as_well_does_not_approve(vault: PracticeVault) -> None:
    session = enter(vault, BOTH)
    case_id = import_case(session, case_file("a", session.today()))
    submission.submit(session, case_id)
    view = review.review_view(session, case_id)
    assert view.may == {"withdraw"}
    assert view.why_not is None or "zelf" in view.why_not
    given = answers_for(view)
    for attempt in (
        lambda: review.agree(session, case_id, given),
        lambda: review.disagree(session, case_id, "Nee."),
        lambda: review.add_remark(session, case_id, None, "Hm."),
        lambda: review.return_case(session, case_id),
    ):
        with pytest.raises(NotAllowed, match="zelf"):
            attempt()
    # Also not with the program set aside: the database refuses the seal of a maker.
    (seal,) = Seals(session.connection).of_version(case_id, 1)
    for act in ("approve", "decide"):
        with pytest.raises(dbapi2.IntegrityError, match="maker"):
            Seals(session.connection).add(replace(seal, act=act))
    # Another team lead may.
    session = enter(vault, TEAM_LEAD)
    assert review.agree(session, case_id, given) == "awaiting_decision"


def test_a_maker_who_is_directeur_as_well_does_not_decide(vault: PracticeVault) -> None:
    case_id = imported(vault, "a")
    session = enter(vault, DECIDES_AND_MAKES)
    document = cases.open_case(session, case_id).document
    cases.save_draft(session, case_id, paths.put(document, "proposal.note", "Ik las mee."))
    submission.submit(enter(vault, MAKER), case_id)
    session = enter(vault, TEAM_LEAD)
    review.agree(session, case_id, answers_for(review.review_view(session, case_id)))
    session = enter(vault, DECIDES_AND_MAKES)
    assert cases.open_case(session, case_id).may == frozenset()
    for name in ("decide_notify", "decide_not_notify", "decide_return"):
        with pytest.raises(NotAllowed, match="zelf"):
            acts(session, case_id)[name]()
    session = enter(vault, DECIDER)
    assert decision.decide_notify(session, case_id, authority="directeur") == "decided_notify"


# ------------------------------------------------------------------------------ remarks, versions
def test_a_remark_without_an_answer_stops_submitting(vault: PracticeVault) -> None:
    case_id = submitted(vault, "a")
    session = enter(vault, TEAM_LEAD)
    review.add_remark(session, case_id, "risk.feared", "Welk misdrijf precies?")
    review.add_remark(session, case_id, None, "Is de zus gebeld?")
    review.return_case(session, case_id)
    session = enter(vault, MAKER)
    first, second = cases.open_case(session, case_id).remarks
    # Changing the answer alone does not answer the remark.
    document = cases.open_case(session, case_id).document
    cases.save_draft(session, case_id, paths.put(document, "risk.feared", "Doodslag."))
    tick(session, case_id)
    for remark in (first, second):
        assert "submit" in cases.open_case(session, case_id).may
        with pytest.raises(submission.NotReady, match="opmerking"):
            submission.submit(session, case_id)
        submission.answer_remark(session, remark.id, changed=True)
    assert submission.submit(session, case_id) == 2


def test_an_edit_after_approval_is_a_new_version_without_the_old_seals(
    vault: PracticeVault,
) -> None:
    case_id = _decided_notify(vault)
    session = enter(vault, MAKER)
    (old,) = Notifications(session.connection).decided(case_id)
    document = cases.open_case(session, case_id).document
    changed = paths.put(document, "risk.feared", "Doodslag op oude bekenden.")
    with pytest.raises(cases.CannotWrite):
        cases.save_draft(session, case_id, changed)
    cases.new_version(session, case_id)
    cases.save_draft(session, case_id, changed)
    versions, seals = CaseVersions(session.connection), Seals(session.connection)
    first = versions.get(case_id, 1)
    assert first is not None
    assert b"Doodslag" not in first.document
    # The first decision stands, and is about the first version alone.
    assert papers.approved_notification(session, old.id).stored.content == old.content
    assert submit_again(session, case_id) == 2
    assert [seal.act for seal in seals.of_version(case_id, 1)] == ["submit", "approve", "decide"]
    assert [seal.act for seal in seals.of_version(case_id, 2)] == ["submit"]
    (new,) = Notifications(session.connection).of_version(case_id, 2)
    assert new.state is None
    with pytest.raises(papers.NotDecided):
        papers.letter(session, new.id)
    with pytest.raises(NotAllowed):
        decision.decide_notify(enter(vault, DECIDER), case_id, authority="directeur")
    # Seals of the first version under the second are found out: nothing leaves, and it is told.
    connection = enter(vault, MAKER).connection
    for seal in Seals(connection).of_version(case_id, 1)[1:]:
        Seals(connection).add(replace(seal, version=2))
    connection.execute("DROP TRIGGER version_outcome_stays")
    with transaction(connection):
        CaseVersions(connection).conclude(case_id, 2, "decided_notify", "2026-11-23T09:00:00Z")
        Notifications(connection).release(case_id, 2, "2026-11-23T09:00:00Z")
    with pytest.raises(Refusal):
        papers.letter(vault.sessions[-1], new.id)
    with pytest.raises(Refusal):
        handover.make_exemplar(
            vault.sessions[-1],
            new.id,
            MakeExemplar("in_person", "paper", "Tilburg", right_because=WHY),
        )
    assert not inspected(vault).sound


def test_what_the_decider_sends_back_is_reviewed_again(vault: PracticeVault) -> None:
    case_id = _awaiting_decision(vault)
    decision.decide_return(enter(vault, DECIDER), case_id, "Leg de termijn uit.")
    session = enter(vault, MAKER)
    (remark,) = cases.open_case(session, case_id).remarks
    with pytest.raises(submission.NothingChanged):
        submission.answer_remark(session, remark.id, changed=True)
    submission.answer_remark(session, remark.id, changed=False, because="de termijn klopt")
    assert submit_again(session, case_id) == 2
    session = enter(vault, DECIDER)
    assert cases.open_case(session, case_id).may == frozenset()
    with pytest.raises(NotAllowed):
        decision.decide_notify(session, case_id, authority="directeur")


# ------------------------------------------------------------------------------ who decides
def _set_authority(vault: PracticeVault, authority: AuthoritySetting) -> None:
    session = enter(vault, MANAGER)
    settings.change(session, session.settings.model_copy(update={"authority": authority}))


MANDATE = AuthoritySetting(kind="gemachtigd", reference="M-7", until=date(2027, 12, 31))
MANDATED = {
    "authority": "gemachtigd",
    "authority_reference": "M-7",
    "authority_until": date(2027, 12, 31),
}


def test_a_gemachtigde_team_lead_decides_unless_a_second_decision_is_asked(
    vault: PracticeVault,
) -> None:
    case_id = submitted(vault, "a")
    for second, expected in ((True, "awaiting_decision"), (False, "decided_notify")):
        _set_authority(vault, MANDATE.model_copy(update={"second_decision": second}))
        session = enter(vault, TEAM_LEAD)
        given = answers_for(review.review_view(session, case_id), **MANDATED)
        with undone(session):
            assert review.agree(session, case_id, given) == expected
            (one,) = Notifications(session.connection).of_version(case_id, 1)
            assert (one.state == "to_hand_over") == (not second)


@pytest.mark.parametrize("kind", ["directeur", "not_arranged"])
def test_nobody_is_gemachtigd_where_that_is_not_arranged(vault: PracticeVault, kind: str) -> None:
    case_id = submitted(vault, "a")
    _set_authority(vault, AuthoritySetting.model_validate({"kind": kind}))
    session = enter(vault, TEAM_LEAD)
    view = review.review_view(session, case_id)
    with pytest.raises(Refusal, match="niemand gemachtigd"):
        review.agree(session, case_id, answers_for(view, **MANDATED))
    # The team lead may agree, but that is no decision.
    assert review.agree(session, case_id, answers_for(view, authority=kind)) == "awaiting_decision"
    assert Notifications(session.connection).decided(case_id) == ()
    session = enter(vault, DECIDER)
    with pytest.raises(Refusal, match="niet geregeld"):
        decision.decide_notify(session, case_id, authority="not_arranged")
    with pytest.raises(Refusal, match="niemand gemachtigd"):
        decision.decide_notify(session, case_id, **MANDATED)  # type: ignore[arg-type]
    with pytest.raises(Refusal):
        decision.decide_notify(session, case_id, authority="")
    assert cases.open_case(session, case_id).state == "awaiting_decision"
    assert decision.decide_notify(session, case_id, authority="directeur") == "decided_notify"


def test_a_mandate_that_ended_decides_nothing(vault: PracticeVault) -> None:
    case_id = submitted(vault, "a")
    _set_authority(vault, MANDATE)
    session = enter(vault, TEAM_LEAD)
    ended = {**MANDATED, "authority_until": date(2026, 11, 22)}
    view = review.review_view(session, case_id)
    with pytest.raises(Refusal, match="verlopen"):
        review.agree(session, case_id, answers_for(view, **ended))
    assert cases.open_case(session, case_id).state == "under_review"
