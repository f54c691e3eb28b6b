"""What came back or was taken back waits for somebody: until it is done, given, seen or asked."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from app.case import paths
from app.services.alarms import silence
from app.services.answers import changes, replies
from app.services.answers.changes import Change, Confirmed, GivenNotice
from app.services.casework import cases
from app.services.deciding import decision, review
from app.services.dispatch import handover
from app.services.rights import breaches
from app.services.session import Session
from tests.acceptance.walking import answers_for
from tests.services.decided import Decided
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, given
from tests.services.submitting_again import submit_again


@pytest.fixture
def sent(session: Session, one: str) -> str:
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    return one


def kinds(session: Session) -> list[str]:
    return [alarm.kind for alarm in silence.alarms(session)]


def test_a_reply_waits_until_somebody_did_what_it_asks(
    session: Session, sent: str, key: RSAPrivateKey
) -> None:
    tilburg = Gemeente.known(session, "0855", key)
    replies.import_reply(session, tilburg.answer(session, sent, "receipt"))
    assert kinds(session) == []
    view = replies.import_reply(session, tilburg.answer(session, sent, "question"))
    (alarm,) = silence.alarms(session)
    assert (alarm.kind, alarm.about, alarm.own) == ("reply_waiting", view.id, True)
    assert "Gemeente Tilburg antwoordde;" in str(alarm.sentence)
    replies.handle_reply(session, view.id, "Gebeld.")
    assert kinds(session) == []


def test_a_withdrawal_waits_for_everything_that_belongs_to_it(decided: Decided, sent: str) -> None:
    session = decided.as_casemanager()
    handover.record_receipt(session, sent, session.today(), "J. Jansen", "telephone")
    notice = changes.withdraw(session, sent, Change("unlawful", "Mocht niet.", ("destroy",)))
    assert kinds(session) == ["breach_unasked"]
    lead = decided.vault.log_in("teamleider")
    assert kinds(lead) == ["breach_unasked", "notice_not_seen"]
    breaches.open_breach(lead, decided.case_id, sent, "Mocht niet.", lead.now())
    changes.look_at(lead, notice.id)
    assert kinds(lead) == ["breach_running"]
    decided.vault.clock.advance(days=2)  # a Wednesday
    session = decided.as_casemanager()
    assert kinds(session) == ["breach_running", "notice_not_given"]
    made = changes.notice_letter(session, notice.id)
    facts = GivenNotice("courier", "J. Jansen", "adviseur", session.now())
    changes.hand_over_notice(session, made.id, facts)
    assert kinds(session) == ["breach_running"]
    decided.vault.clock.advance(days=6)
    session = decided.as_casemanager()
    assert kinds(session) == ["breach_running", "withdrawal_unconfirmed"]
    done = Confirmed("destroyed", session.today(), "J. Jansen", "telephone")
    changes.confirm_notice(session, notice.id, done)
    assert kinds(session) == ["breach_running"]


def test_what_the_new_version_leaves_out_is_told(decided: Decided, sent: str) -> None:
    session = decided.as_casemanager()
    handover.record_receipt(session, sent, session.today(), "J. Jansen", "telephone")
    cases.new_version(session, decided.case_id)
    view = cases.open_case(session, decided.case_id)
    document = paths.put(view.document, f"muni.{view.document.muni[0].id}.code", "0758")
    cases.save_draft(session, decided.case_id, document, view.pending, view.place)
    submit_again(session, decided.case_id)
    lead = decided.vault.log_in("teamleider")
    review.agree(lead, decided.case_id, answers_for(review.review_view(lead, decided.case_id)))
    assert kinds(lead) == [], "nothing was decided yet"
    decider = decided.vault.log_in("beslisser")
    decision.decide_notify(decider, decided.case_id, authority="directeur")
    session = decided.as_casemanager()
    (alarm,) = silence.alarms(session)
    assert (alarm.kind, alarm.about) == ("left_over", sent)
    assert "gemeente Tilburg" in str(alarm.sentence)
    change = Change("wrong_gemeente", "Gaat elders wonen.", ("request_destruction",))
    changes.withdraw(session, sent, change)
    assert kinds(session) == ["breach_unasked"]
