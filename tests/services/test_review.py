"""A case from submitting to its decision: states, seals, four eyes, remarks, versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2

from app import law
from app.case import paths
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.notification.content import from_bytes
from app.services.alarms import silence
from app.services.casework import cases, submission
from app.services.casework.cases import CannotWrite
from app.services.casework.submission import NotReady
from app.services.deciding import approval, decision, review
from app.services.deciding.review import AnswerMissing, ReviewAnswers
from app.services.ending import closing
from app.services.session import Session
from app.services.settings import AuthoritySetting
from app.store.case_versions import CaseVersions
from app.store.connection import transaction
from app.store.disclosures import Disclosures, NewDisclosure
from app.store.exemplars import Exemplars, NewExemplar
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.trust.journal import check_chain
from app.trust.seals import Seal, check_seal, filled_hashes, read_statement, salted_hash
from tests.conftest import PracticeVault
from tests.services.closed import closing_of, with_rule
from tests.services.example_cases import answers, imported
from tests.services.submitting_again import submit_again, tick

MANDATE = AuthoritySetting(kind="gemachtigd", reference="M-7", until=date(2027, 12, 31))


@pytest.fixture
def submitted(practice_vault: PracticeVault) -> str:
    """Case A, submitted by the casemanager."""
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "a")
    assert submission.submit(session, case_id) == 1
    return case_id


def statements(session: Session, case_id: str) -> list[tuple[str, str]]:
    """Give act and account of every seal, after checking each against the roster."""
    found = []
    for stored in Seals(session.connection).all():
        seal = Seal(stored.statement, stored.account, stored.signature)
        statement = check_seal(seal, session.roster)
        version = CaseVersions(session.connection).get(case_id, statement.version)
        assert version
        assert statement.case == case_id
        assert statement.case_version_hash == version.hash
        composed = Notifications(session.connection).of_version(case_id, statement.version)
        assert statement.notifications == filled_hashes(
            (salted_hash(one.salt, one.content) for one in composed), version.salt
        )
        found.append((statement.act, statement.account))
    lines = JournalLines(session.connection).from_seq()
    assert check_chain(lines, session.roster) == ()
    return found


def test_submitting_keeps_the_version_its_letters_and_a_seal(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, submitted)
    assert (view.state, view.version, view.previous, view.changes) == ("under_review", 1, None, ())
    assert view.may == {"agree", "return", "disagree"}
    (letter,) = view.letters
    assert letter.gemeente == "Tilburg"
    assert letter.notification.reference == view.reference
    assert letter.notification.practice
    version = CaseVersions(session.connection).get(submitted, 1)
    assert version
    assert version.document == view.document.to_bytes()
    assert CaseVersions(session.connection).makers(submitted, 1) == {version.made_by}
    assert statements(session, submitted) == [("submit", version.made_by)]
    assert Notifications(session.connection).decided(submitted) == ()


def test_the_seal_names_the_law_and_the_texts_of_letter_and_questions(
    practice_vault: PracticeVault, submitted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("teamleider")
    (stored,) = Seals(session.connection).all()
    sealed = read_statement(stored.statement)
    assert sealed.law_version == law.version()
    assert sealed.text_version == submission.sealed_text_version()
    # A person reads the letter, so there the law has a day and a short hash.
    (letter,) = review.review_view(session, submitted).letters
    day, short = letter.notification.law_version.split(".")
    assert date.fromisoformat(day) == max(entry.checked for entry in law.entries())
    assert law.version().startswith(short)
    assert len(short) == 8
    with monkeypatch.context() as patch:
        patch.setattr("app.notification.texts.version", lambda: "2027-01-01.00000000")
        assert submission.sealed_text_version() != sealed.text_version
    with monkeypatch.context() as patch:
        patch.setattr("app.wizard.questions.texts_version", lambda: "00" * 32)
        assert submission.sealed_text_version() != sealed.text_version


def test_a_submitted_case_is_not_changed(practice_vault: PracticeVault, submitted: str) -> None:
    session = practice_vault.log_in("casemanager")
    view = cases.open_case(session, submitted)
    assert (view.writable, view.may) == (False, {"withdraw"})
    with pytest.raises(CannotWrite):
        cases.save_draft(session, submitted, view.document)
    with pytest.raises(NotAllowed):
        submission.submit(session, submitted)


def test_a_case_with_open_questions_is_not_submitted(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "a")
    document = cases.open_case(session, case_id).document
    before = session.connection.row("SELECT count(*) FROM journal_line")
    cases.save_draft(session, case_id, paths.put(document, "test.necessary.answer", "no"))
    assert not submission.check(session, case_id).ready
    with pytest.raises(NotReady, match="indienen"):
        submission.submit(session, case_id)
    cases.save_draft(session, case_id, document, {"release.date": "3 jan"})
    with pytest.raises(NotReady):
        submission.submit(session, case_id)
    assert cases.open_case(session, case_id).state == "draft"
    assert session.connection.rows("SELECT * FROM case_version") == []
    assert session.connection.rows("SELECT * FROM notification") == []
    lines = session.connection.row("SELECT count(*) FROM journal_line")
    assert lines == ((before or (0,))[0] + 1,)  # the change


def test_the_same_gemeente_twice_is_refused_and_nothing_is_half_done(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "a")
    document = cases.open_case(session, case_id).document
    twice = (*document.muni, document.muni[0].model_copy(update={"id": "m9"}))
    cases.save_draft(session, case_id, document.model_copy(update={"muni": twice}))
    with pytest.raises(NotReady):
        submission.submit(session, case_id)
    assert session.connection.rows("SELECT * FROM notification") == []
    assert cases.open_case(session, case_id).version_number == 0


def test_the_directeur_decides_after_the_team_lead(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    given = answers(session, submitted)
    assert review.agree(session, submitted, given) == "awaiting_decision"
    assert Notifications(session.connection).decided(submitted) == ()
    with pytest.raises(NotAllowed):
        review.agree(session, submitted, given)
    practice_vault.clock.advance(hours=3)
    session = practice_vault.log_in("beslisser")
    assert review.review_view(session, submitted).may == {
        "decide_notify",
        "decide_not_notify",
        "decide_return",
    }
    with pytest.raises(Refusal, match="niet geregeld"):
        decision.decide_notify(session, submitted, authority="not_arranged")
    assert decision.decide_notify(session, submitted, authority="directeur") == "decided_notify"
    (notification,) = Notifications(session.connection).decided(submitted)
    assert notification.state == "to_hand_over"
    assert from_bytes(notification.content).recipient.code == notification.gemeente
    assert [act for act, _ in statements(session, submitted)] == ["submit", "approve", "decide"]
    given_approval = approval.approval_of(session, submitted, 1)
    assert [who.name for who in given_approval.approvers] == ["Tessa Team", "Dirk Directie"]
    assert given_approval.approved_at == practice_vault.clock.moment
    assert given_approval.authority == "directeur"


def test_a_mandated_team_lead_decides_alone(practice_vault: PracticeVault, submitted: str) -> None:
    session = practice_vault.log_in("teamleider")
    mandated = answers(
        session,
        submitted,
        authority="gemachtigd",
        authority_reference="M-7",
        authority_until=date(2027, 12, 31),
    )
    with pytest.raises(Refusal, match="niemand gemachtigd"):
        review.agree(session, submitted, mandated)
    session.settings = session.settings.model_copy(update={"authority": MANDATE})
    expired = replace(mandated, authority_until=session.today() - timedelta(days=1))
    with pytest.raises(Refusal, match="verlopen"):
        review.agree(session, submitted, expired)
    for missing in ({"authority_reference": " "}, {"authority_until": None}, {"authority": None}):
        with pytest.raises(AnswerMissing):
            review.agree(session, submitted, replace(mandated, **missing))  # type: ignore[arg-type]
    assert review.agree(session, submitted, mandated) == "decided_notify"
    found = approval.approval_of(session, submitted, 1)
    assert (found.authority, found.authority_reference) == ("gemachtigd", "M-7")
    assert found.authority_until == date(2027, 12, 31)


def test_a_second_decision_can_be_asked_for(practice_vault: PracticeVault, submitted: str) -> None:
    session = practice_vault.log_in("teamleider")
    twice = MANDATE.model_copy(update={"second_decision": True})
    session.settings = session.settings.model_copy(update={"authority": twice})
    given = answers(
        session,
        submitted,
        authority="gemachtigd",
        authority_reference="M-7",
        authority_until=date(2027, 12, 31),
    )
    assert review.agree(session, submitted, given) == "awaiting_decision"


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"quality": ""}, "goed genoeg"),
        ({"quality": "no"}, "niet klopt"),
        ({"letters_read": ()}, "Tilburg"),
        ({"letters_read": ("m9",)}, "Tilburg"),
        ({"authority": "iemand"}, "namens wie"),
        ({"reason": "a\x00b"}, "onzichtbaar"),
    ],
)
def test_agreeing_asks_for_every_answer(
    practice_vault: PracticeVault, submitted: str, other: dict[str, object], says: str
) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match=says):
        review.agree(session, submitted, answers(session, submitted, **other))
    assert session.connection.rows("SELECT * FROM review") == []
    assert review.review_view(session, submitted).state == "under_review"


def test_nobody_decides_on_what_they_wrote(practice_vault: PracticeVault, submitted: str) -> None:
    """The maker, with every role there is: refused by the services and by the database."""
    session = practice_vault.log_in("casemanager")
    everything = ("casemanager", "teamleider", "beslisser")
    session.account = replace(session.account, roles=everything)
    given = ReviewAnswers("yes", letters_read=("m1",), authority="directeur", reason="x")
    for attempt in (
        lambda: review.agree(session, submitted, given),
        lambda: review.disagree(session, submitted, "nee"),
        lambda: review.return_case(session, submitted),
        lambda: review.add_remark(session, submitted, None, "hm"),
    ):
        with pytest.raises(NotAllowed, match="zelf"):
            attempt()
    assert review.review_view(session, submitted).may == {"withdraw"}
    with pytest.raises(dbapi2.IntegrityError, match="maker"):
        session.connection.execute(
            "INSERT INTO seal (case_id, version, act, account, statement, signature, made_at)"
            " VALUES (?, 1, 'approve', ?, x'00', x'00', 'now')",
            (submitted, session.account.id),
        )


def test_whoever_wrote_one_word_may_not_approve(
    practice_vault: PracticeVault, submitted: str
) -> None:
    """The team lead helps out in the draft of the second version, and is a maker from then on."""
    session = practice_vault.log_in("casemanager")
    submission.withdraw(session, submitted)
    helper = practice_vault.log_in("teamleider")
    helper.account = replace(helper.account, roles=("casemanager", "teamleider"))
    document = cases.open_case(helper, submitted).document
    cases.save_draft(helper, submitted, paths.put(document, "proposal.note", "Zie stap 3."))
    session = practice_vault.log_in("casemanager")
    assert submit_again(session, submitted) == 2
    makers = CaseVersions(session.connection).makers(submitted, 2)
    assert makers == {session.account.id, helper.account.id}
    helper = practice_vault.log_in("teamleider")
    view = review.review_view(helper, submitted)
    assert view.may == frozenset()
    assert "zelf" in (view.why_not or "")
    with pytest.raises(NotAllowed, match="zelf"):
        review.return_case(helper, submitted)


def test_returned_with_remarks_that_must_be_answered(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(AnswerMissing, match="opmerking"):
        review.return_case(session, submitted)
    with pytest.raises(AnswerMissing):
        review.add_remark(session, submitted, None, "  ")
    first = review.add_remark(session, submitted, "risk.feared", "Welk misdrijf precies?")
    gone = review.add_remark(session, submitted, None, "Laat maar.")
    second = review.add_remark(session, submitted, None, "Is de zus gebeld?")
    review.remove_remark(session, gone)
    shown = review.review_view(session, submitted).remarks
    assert [(r.id, r.removable, r.author) for r in shown] == [
        (first, True, "Tessa Team"),
        (second, True, "Tessa Team"),
    ]
    assert shown[0].label
    with pytest.raises(AnswerMissing, match="opmerkingen"):
        review.agree(session, submitted, answers(session, submitted))
    review.return_case(session, submitted)
    with pytest.raises(Refusal, match="verstuurd"):
        review.remove_remark(session, first)

    session = practice_vault.log_in("casemanager")
    view = cases.open_case(session, submitted)
    assert (view.state, view.writable, len(view.remarks)) == ("returned", True, 2)
    assert submission.check(session, submitted).open_remarks == 2
    assert not view.document.proposal.checked  # said anew in each version
    with pytest.raises(NotReady, match="vinkje"):
        submission.submit(session, submitted)
    tick(session, submitted)
    with pytest.raises(NotReady, match="2 opmerkingen zonder"):
        submission.submit(session, submitted)
    submission.answer_remark(session, second, changed=False, because="dat is al gebeurd")
    with pytest.raises(NotReady, match="nog 1 opmerking zonder"):
        submission.submit(session, submitted)
    document = cases.open_case(session, submitted).document
    cases.save_draft(session, submitted, paths.put(document, "risk.feared", "Zware mishandeling."))
    submission.answer_remark(session, first, changed=True)
    with pytest.raises(Refusal, match="waarom"):
        submission.answer_remark(session, second, changed=False, because=" ")
    submission.answer_remark(session, second, changed=False, because="dat is al gebeurd")
    assert submission.submit(session, submitted) == 2
    with pytest.raises(Refusal, match="al verwerkt"):
        submission.answer_remark(session, second, changed=True)

    session = practice_vault.log_in("teamleider")
    view2 = review.review_view(session, submitted)
    assert view2.previous is not None
    (change,) = view2.changes
    assert (change.path, change.after) == ("risk.feared", "Zware mishandeling.")
    assert change.before
    assert change.label != "risk.feared"
    assert [remark.answer for remark in view2.remarks] == [
        "Aangepast.",
        "Niet aangepast, want dat is al gebeurd",
    ]
    review.agree(session, submitted, answers(session, submitted))
    acts = [act for act, _ in statements(session, submitted)]
    assert acts == ["submit", "return", "submit", "approve"]


def test_changed_is_no_answer_while_nothing_changed(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    review.add_remark(session, submitted, "risk.feared", "Welk misdrijf precies?")
    review.add_remark(session, submitted, None, "Is alles nagekeken?")
    review.return_case(session, submitted)
    session = practice_vault.log_in("casemanager")
    tick(session, submitted)
    first, second = cases.open_case(session, submitted).remarks
    for remark in (first, second):  # ticking alone is no change
        with pytest.raises(submission.NothingChanged, match="niets veranderd"):
            submission.answer_remark(session, remark.id, changed=True)
    document = cases.open_case(session, submitted).document
    cases.save_draft(session, submitted, paths.put(document, "risk.when", "In het weekend."))
    submission.answer_remark(session, second.id, changed=True)  # about the whole case
    with pytest.raises(submission.NothingChanged):
        submission.answer_remark(session, first.id, changed=True)
    mended = paths.put(document, "risk.feared", "Zware mishandeling.")
    cases.save_draft(session, submitted, mended)
    submission.answer_remark(session, first.id, changed=True)
    cases.save_draft(session, submitted, document)  # taken back: then it is no answer any more
    assert len(submission.check(session, submitted).hollow) == 2
    with pytest.raises(NotReady, match="daar is niets veranderd"):
        submission.submit(session, submitted)
    cases.save_draft(session, submitted, mended)
    assert submission.submit(session, submitted) == 2


def test_the_maker_does_not_see_a_remark_that_was_not_sent(
    practice_vault: PracticeVault, submitted: str
) -> None:
    review.add_remark(practice_vault.log_in("teamleider"), submitted, None, "Nog even denken.")
    session = practice_vault.log_in("casemanager")
    assert cases.open_case(session, submitted).remarks == ()
    assert review.review_view(session, submitted).remarks == ()
    submission.withdraw(session, submitted)
    assert session.connection.rows("SELECT * FROM remark") == []


def test_oneens_is_final_only_with_the_seal_of_the_maker(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(AnswerMissing):
        review.disagree(session, submitted, " ")
    assert review.disagree(session, submitted, "Te weinig feiten.") == "awaiting_second_seal"
    with pytest.raises(NotAllowed):
        decision.confirm_not_notify(session, submitted)
    session = practice_vault.log_in("casemanager")
    assert cases.open_case(session, submitted).may == {"confirm", "refuse_confirm"}
    assert decision.confirm_not_notify(session, submitted) == "decided_not_notify"
    assert Notifications(session.connection).decided(submitted) == ()
    acts = [act for act, _ in statements(session, submitted)]
    assert acts == ["submit", "not-notify", "not-notify"]
    with pytest.raises(Refusal, match="niet beslist"):
        approval.approval_of(session, submitted, 1)


def test_the_maker_may_bring_it_up_again(practice_vault: PracticeVault, submitted: str) -> None:
    review.disagree(practice_vault.log_in("teamleider"), submitted, "Te weinig feiten.")
    session = practice_vault.log_in("casemanager")
    assert decision.refuse_not_notify(session, submitted) == "returned"
    assert submit_again(session, submitted) == 2


def test_the_directeur_may_end_a_disagreement(
    practice_vault: PracticeVault, submitted: str
) -> None:
    review.disagree(practice_vault.log_in("teamleider"), submitted, "Te weinig feiten.")
    session = practice_vault.log_in("beslisser")
    with pytest.raises(AnswerMissing):
        decision.decide_not_notify(session, submitted, "")
    assert decision.decide_not_notify(session, submitted, "Eens.") == "decided_not_notify"


def test_the_decider_may_return_with_a_remark(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    review.agree(session, submitted, answers(session, submitted))
    session = practice_vault.log_in("beslisser")
    with pytest.raises(AnswerMissing):
        decision.decide_return(session, submitted)
    decision.decide_return(session, submitted, "Leg de termijn uit.")
    session = practice_vault.log_in("casemanager")
    (remark,) = cases.open_case(session, submitted).remarks
    assert (remark.text, remark.author, remark.open) == (
        "Leg de termijn uit.",
        "Dirk Directie",
        True,
    )


def test_not_notifying_ends_with_the_agreement(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "c")
    submission.submit(session, case_id)
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert view.letters == ()
    assert view.may == {"agree", "return"}
    with pytest.raises(Refusal, match="niet te melden"):
        review.disagree(session, case_id, "nee")
    with pytest.raises(AnswerMissing, match="reden"):
        review.agree(session, case_id, ReviewAnswers("yes"))
    assert review.agree(session, case_id, answers(session, case_id)) == "decided_not_notify"
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="bewaarregel"):
        closing.close_case(session, case_id, closing_of("other_way"))
    with_rule(practice_vault)
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="waarom"):
        closing.close_case(session, case_id, closing_of("zomaar"))
    closing.close_case(session, case_id, closing_of("other_way"))
    assert cases.open_case(session, case_id).state == "closed"
    with pytest.raises(NotAllowed):
        cases.new_version(session, case_id)


def test_a_new_decision_replaces_what_was_given(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    session.settings = session.settings.model_copy(update={"authority": MANDATE})
    mandate = {
        "authority": "gemachtigd",
        "authority_reference": "M-7",
        "authority_until": date(2027, 12, 31),
    }
    review.agree(session, submitted, answers(session, submitted, **mandate))
    (old,) = Notifications(session.connection).decided(submitted)
    _hand_over(session, old.id)

    session = practice_vault.log_in("casemanager")
    cases.new_version(session, submitted)
    document = cases.open_case(session, submitted).document
    first = document.release.date
    assert first
    practice_vault.clock.advance(days=1)
    moved = paths.put(document, "release.date", first + timedelta(days=9))
    cases.save_draft(session, submitted, moved)
    submit_again(session, submitted)
    session = practice_vault.log_in("teamleider")
    session.settings = session.settings.model_copy(update={"authority": MANDATE})
    (letter,) = review.review_view(session, submitted).letters
    assert letter.notification.replaces is not None
    assert letter.notification.replaces.version == 1
    review.agree(session, submitted, answers(session, submitted, **mandate))
    states = {n.version: n.state for n in Notifications(session.connection).decided(submitted)}
    assert states == {1: "replaced", 2: "to_hand_over"}
    (earlier,) = review.review_view(session, submitted).document.release.history
    assert earlier.date == first


def test_what_never_left_is_not_called_replaced_in_the_letter(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    review.agree(session, submitted, answers(session, submitted))
    decision.decide_notify(practice_vault.log_in("beslisser"), submitted, authority="directeur")
    session = practice_vault.log_in("casemanager")
    cases.new_version(session, submitted)
    submit_again(session, submitted)
    (letter,) = review.review_view(session, submitted).letters
    assert letter.notification.replaces is None


def _hand_over(session: Session, notification: str) -> None:
    at = session.stamp()
    with transaction(session.connection):
        exemplar = Exemplars(session.connection).add(
            NewExemplar(
                notification=notification,
                number=Exemplars(session.connection).next_number(notification),
                channel="by_hand",
                form="paper",
                official_id=None,
                file_name=None,
                sent=b"%PDF",
                letter=None,
                hash="0" * 64,
                made_by=session.account.id,
                made_at=at,
            )
        )
        Disclosures(session.connection).add(
            NewDisclosure(
                exemplar=exemplar,
                gemeente="0855",
                given_to="Ada Adviseur",
                given_function="adviseur openbare orde",
                given_at=at,
                ground="art. 18b lid 1 Pbw",
                channel="by_hand",
                form="paper",
                hash="0" * 64,
                secret_by=None,
                secret_to=None,
                secret_at=None,
                recorded_by=session.account.id,
                recorded_at=at,
                keep_until="2030-11-23",
            )
        )
        Notifications(session.connection).set_state(notification, "handed_over", at, "2026-11-25")
    (line,) = Disclosures(session.connection).of_notification(notification)
    assert line == Disclosures(session.connection).of_exemplar(exemplar)
    assert Disclosures(session.connection).page() == (line,)


def test_a_case_on_hold_is_looked_at_again(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "c")
    document = cases.open_case(session, case_id).document
    until = session.today() + timedelta(days=10)
    document = paths.put(document, "proposal.choice", "hold")
    cases.save_draft(session, case_id, paths.put(document, "proposal.hold_until", until))
    submission.submit(session, case_id)
    reviewer = practice_vault.log_in("teamleider")
    assert review.agree(reviewer, case_id, ReviewAnswers("yes")) == "on_hold"
    with pytest.raises(Refusal, match="niet beslist"):
        approval.approval_of(reviewer, case_id, 1)

    practice_vault.clock.advance(days=9)
    session = practice_vault.log_in("casemanager")
    assert "hold_passed" not in {alarm.kind for alarm in silence.alarms(session)}
    practice_vault.clock.advance(days=1)
    (alarm,) = [a for a in silence.alarms(session) if a.kind == "hold_passed"]
    assert (alarm.case_id, alarm.day, alarm.days) == (case_id, until, 0)
    cases.resume(session, case_id)
    assert cases.open_case(session, case_id).writable
    assert "hold_passed" not in {alarm.kind for alarm in silence.alarms(session)}


def test_silence_after_a_hand_over_is_an_alarm(
    practice_vault: PracticeVault, submitted: str
) -> None:
    session = practice_vault.log_in("teamleider")
    review.agree(session, submitted, answers(session, submitted))
    session = practice_vault.log_in("beslisser")
    decision.decide_notify(session, submitted, authority="directeur")
    (notification,) = Notifications(session.connection).decided(submitted)
    _hand_over(session, notification.id)
    assert silence.alarms(session) == ()
    practice_vault.clock.advance(days=3)  # receipt was due on the second day
    assert silence.alarms(session) == ()  # who decides hands nothing over
    (alarm,) = silence.alarms(practice_vault.log_in("teamleider"))
    assert (alarm.kind, alarm.case_id, alarm.days) == ("receipt_late", submitted, -1)
