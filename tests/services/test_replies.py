"""Replies of a gemeente: what holds is kept and has its effect, whatever else changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.handoff import notice as notice_format
from app.handoff.messages import Message, make_message
from app.handoff.reply import Reply, ReplyProblem
from app.services.alarms import silence
from app.services.answers import replies
from app.services.answers.replies import NotOurs, WrongReply, WrongReplyFile
from app.services.dispatch import certificates, handover
from app.services.dispatch.disclosure import register
from app.services.keys.facility_certificates import certificates as own_certificates
from app.services.keys.facility_certificates import renew_certificate, revoke_certificate, use_now
from app.services.session import RoleNeeded, Session
from app.store.connection import Connection
from app.store.facility import FacilityCertificates
from app.store.notices import Notices
from app.store.notifications import Notifications
from app.store.receipts import Receipts
from tests.conftest import PracticeVault
from tests.handoff.correspondence import pkcs8
from tests.handoff.replies import COMPLETE, CONTACT, notice
from tests.services.closed import closed_case, destroyed
from tests.services.decided import Decided
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, events
from tests.services.handing import given as handed

KINDS = tuple(COMPLETE)


@pytest.fixture(scope="module")
def other_key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def tilburg(session: Session, key: RSAPrivateKey) -> Gemeente:
    return Gemeente.known(session, "0855", key)


@pytest.fixture
def sent(session: Session, one: str) -> str:
    """The notification, of which one exemplar was handed over."""
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, handed(session))
    return one


def state(session: Session, notification: str) -> str | None:
    stored = Notifications(session.connection).get(notification)
    assert stored is not None
    return stored.state


def everything(connection: Connection) -> dict[str, list[Any]]:
    """All that is in the vault but the journal."""
    tables = connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_search%'"
        " AND name <> 'journal_line' ORDER BY name"
    )
    return {name: connection.rows(f"SELECT * FROM {name}") for (name,) in tables}  # noqa: S608


def refused(session: Session, data: bytes, kind: type[Refusal], match: str) -> None:
    """Importing is refused with one sentence, and nothing but a line in the journal is left."""
    before = everything(session.connection)
    with pytest.raises(kind, match=match):
        replies.import_reply(session, data)
    assert everything(session.connection) == before
    assert events(session)[-1] == "reply_imported"


def test_a_receipt_ends_the_silence(
    decided: Decided, session: Session, sent: str, tilburg: Gemeente
) -> None:
    decided.vault.clock.advance(days=7)
    session = decided.as_casemanager()
    assert [alarm.kind for alarm in silence.alarms(session)] == ["receipt_late"]
    view = replies.import_reply(session, tilburg.answer(session, sent))
    assert (view.kind_text, view.gemeente_name, view.by_file) == ("Ontvangst", "Tilburg", True)
    assert (view.to_do, view.waiting, view.known) == ((), False, False)
    assert state(session, sent) == "received"
    assert silence.alarms(session) == ()
    (receipt,) = handover.notifications(session, decided.case_id).notifications[0].receipts
    assert receipt.by == "J. Smit, adviseur openbare orde"
    assert receipt.how_text == "Antwoordbestand van de gemeente"
    line = register(session).rows
    assert len(line) == 1
    assert [note.kind for note in Notices(session.connection).notes(1)] == ["received"]
    assert replies.replies(session, decided.case_id) == (replace(view, known=False),)


def test_an_answer_counts_as_receipt_once(
    decided: Decided, session: Session, sent: str, tilburg: Gemeente
) -> None:
    replies.import_reply(session, tilburg.answer(session, sent, "answer"))
    assert state(session, sent) == "answered"
    replies.import_reply(session, tilburg.answer(session, sent, "answer"))
    replies.import_reply(session, tilburg.answer(session, sent, "receipt"))
    assert state(session, sent) == "answered"
    by = [one.received_by for one in Receipts(session.connection).of_notification(sent)]
    assert len(by) == 2
    assert len(replies.replies(session, decided.case_id)) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_kept_as_it_came(
    session: Session, sent: str, tilburg: Gemeente, kind: str
) -> None:
    reply = tilburg.reply(session, sent, kind)
    view = replies.import_reply(session, tilburg.send(session, reply))
    assert view.reply == reply
    waiting = [one.id for one in replies.waiting_replies(session)]
    assert waiting == ([view.id] if view.to_do else [])
    assert bool(view.to_do) == (kind not in {"receipt", "destroyed"})
    assert state(session, sent) == {"receipt": "received", "answer": "answered"}.get(
        kind, "handed_over"
    )


def test_what_a_reply_asks_is_done_once(session: Session, sent: str, tilburg: Gemeente) -> None:
    view = replies.import_reply(session, tilburg.answer(session, sent, "question"))
    with pytest.raises(WrongReply, match="één zin"):
        replies.handle_reply(session, view.id, "  ")
    done = replies.handle_reply(session, view.id, "Gebeld met J. Smit.")
    assert done.handled is not None
    assert (done.handled.note, done.handled.by) == ("Gebeld met J. Smit.", "Casper Kaas")
    assert not done.waiting
    assert replies.waiting_replies(session) == ()
    assert "reply_handled" in events(session)
    with pytest.raises(WrongReply, match="al afgehandeld"):
        replies.handle_reply(session, view.id, "Nog een keer.")


def test_a_wrong_gemeente_says_so(session: Session, sent: str, tilburg: Gemeente) -> None:
    right = {"answer": "no", "which": "Breda"}
    view = replies.import_reply(session, tilburg.answer(session, sent, "answer", right_muni=right))
    assert view.wrong_gemeente
    assert "Zij noemt: Breda" in str(view.to_do[0])
    assert "'Verkeerde gemeente'" in str(view.to_do[0])


def test_an_exchange_on_another_ground_asks_nothing(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    row = {"party": "Reclassering", "on": session.today().isoformat(), "kinds": "adres"}
    view = replies.import_reply(
        session, tilburg.answer(session, sent, "answer", exchanged=[{**row, "on_18b": "no"}])
    )
    assert view.to_do == ()
    view = replies.import_reply(
        session, tilburg.answer(session, sent, "answer", exchanged=[{**row, "on_18b": "unknown"}])
    )
    assert "art. 18b lid 2" in str(view.to_do[0])


def test_the_same_reply_twice_changes_nothing(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    reply = tilburg.reply(session, sent, "answer")
    first = replies.import_reply(session, tilburg.send(session, reply))
    before, journal = everything(session.connection), events(session)
    again = replies.import_reply(session, tilburg.send(session, reply))  # another envelope
    assert again == replace(first, known=True)
    assert everything(session.connection) == before
    assert events(session) == journal
    other = tilburg.reply(session, sent, "question", id=reply.id)
    refused(session, tilburg.send(session, other), NotOurs, "hetzelfde nummer")


def test_nobody_we_do_not_know_can_answer(
    session: Session, sent: str, other_key: RSAPrivateKey
) -> None:
    forger = Gemeente.unknown(session, "0855", other_key)
    refused(session, forger.answer(session, sent), WrongReplyFile, "niet ondertekend")
    certificates.add_certificate(session, "0855", forger.certificate.public_bytes(Encoding.PEM))
    refused(session, forger.answer(session, sent), WrongReplyFile, "niet ondertekend")


def test_another_gemeente_cannot_answer(
    session: Session, sent: str, tilburg: Gemeente, other_key: RSAPrivateKey
) -> None:
    breda = Gemeente.known(session, "0758", other_key)
    as_tilburg = breda.reply(session, sent, gemeente="0855")
    refused(session, breda.send(session, as_tilburg), WrongReplyFile, "andere gemeente")
    refused(session, breda.answer(session, sent), NotOurs, "ging niet naar deze gemeente")
    as_breda = tilburg.reply(session, sent, gemeente="0758")
    refused(session, tilburg.send(session, as_breda), WrongReplyFile, "andere gemeente")


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"content_hash": "0" * 64}, "andere inhoud"),
        ({"version": 2}, "Versie 2"),
        ({"reference": "MP-2026-zzzzz"}, "geen zaak met kenmerk"),
    ],
)
def test_a_reply_to_something_else_is_refused(
    session: Session, sent: str, tilburg: Gemeente, change: dict[str, Any], match: str
) -> None:
    reply = tilburg.reply(session, sent)
    ref = {**reply.ref.model_dump(mode="json"), **change}
    other = tilburg.reply(session, sent, ref=ref)
    refused(session, tilburg.send(session, other), NotOurs, match)


def test_a_reply_before_the_hand_over_is_refused(
    session: Session, one: str, tilburg: Gemeente
) -> None:
    refused(session, tilburg.answer(session, one), NotOurs, "Noteer eerst de overdracht")


def test_a_real_reply_does_not_belong_in_a_practice_vault(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    assert session.practice
    refused(session, tilburg.answer(session, sent, practice=False), WrongReplyFile, "oefenkluis")


def test_a_reply_for_another_inrichting_does_not_open(
    session: Session, sent: str, tilburg: Gemeente, other_key: RSAPrivateKey
) -> None:
    elsewhere = Gemeente.unknown(session, "0855", other_key).certificate
    data = tilburg.send(
        session, tilburg.reply(session, sent), to=elsewhere.public_bytes(Encoding.DER)
    )
    refused(session, data, WrongReplyFile, "andere inrichting")


def test_a_reply_for_an_earlier_certificate_opens_until_it_is_revoked(
    decided: Decided, session: Session, sent: str, tilburg: Gemeente
) -> None:
    old = FacilityCertificates(session.connection).current(session.stamp())
    assert old is not None
    keeper = decided.vault.log_in("beheerder")
    new = renew_certificate(keeper, keeper.today())
    use_now(keeper, new.fingerprint) if new.state == "waiting" else None
    session = decided.as_casemanager()
    to_old = [
        tilburg.send(session, tilburg.reply(session, sent), to=old.certificate) for _ in range(2)
    ]
    assert replies.import_reply(session, to_old[0]).by_file
    assert replies.import_reply(session, tilburg.answer(session, sent)).by_file  # the new one
    keeper = decided.vault.log_in("beheerder")
    revoke_certificate(keeper, old.fingerprint)
    assert {row.state for row in own_certificates(keeper)} == {"in_use", "revoked"}
    session = decided.as_casemanager()
    refused(session, to_old[1], WrongReplyFile, "gaat niet open")


def test_an_earlier_certificate_of_the_gemeente_counts_until_it_is_taken_out_of_use(
    session: Session, sent: str, tilburg: Gemeente, other_key: RSAPrivateKey
) -> None:
    newer = Gemeente.known(session, "0855", other_key)
    assert replies.import_reply(session, tilburg.answer(session, sent)).by_file
    assert replies.import_reply(session, newer.answer(session, sent)).by_file
    old = certificates.certificates(session, "0855")[-1]
    certificates.remove_certificate(session, "0855", old.fingerprint)
    refused(session, tilburg.answer(session, sent), WrongReplyFile, "niet ondertekend")


def test_a_certificate_must_hold_on_the_day_of_the_reply(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    before = tilburg.certificate.not_valid_before_utc - timedelta(seconds=1)
    late = session.now() + timedelta(days=1, seconds=1)
    for moment, match in ((before, "gold niet"), (late, "moet nog komen")):
        data = tilburg.answer(session, sent, sent_at=f"{moment:%Y-%m-%dT%H:%M:%SZ}")
        refused(session, data, WrongReplyFile, match)


def test_an_incomplete_reply_names_what_is_missing(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    data = tilburg.answer(session, sent, "answer", contact=None)
    refused(session, data, WrongReplyFile, "Wat mist: .*bellen")


def test_a_package_is_no_reply(session: Session) -> None:
    for rubbish in (b"", b"%PDF-1.7", b"\x30\x80" * 40, bytes(range(256)) * 20):
        refused(session, rubbish, WrongReplyFile, "geen antwoord")


@pytest.fixture(scope="module")
def flips() -> list[bytes]:
    return []


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_mutated_reply_is_refused_or_says_the_same(
    session: Session, sent: str, tilburg: Gemeente, flips: list[bytes], place: float, flip: int
) -> None:
    if not flips:
        flips.append(tilburg.answer(session, sent))
    data = bytearray(flips[0])
    data[int(place * len(data))] ^= flip
    before = everything(session.connection)
    try:
        view = replies.import_reply(session, bytes(data))
    except Refusal:
        assert everything(session.connection) == before
    else:  # where nothing is signed: the name of the recipient on the envelope
        assert view.reply == tilburg.reply(session, sent, id=view.id)


def test_replies_are_for_who_hands_over(decided: Decided, sent: str, tilburg: Gemeente) -> None:
    session = decided.vault.sessions[-1]
    data = tilburg.answer(session, sent)
    for role in ("beheerder", "controleur", "beslisser"):
        with pytest.raises(RoleNeeded):
            replies.import_reply(decided.vault.log_in(role), data)
    assert replies.import_reply(decided.vault.log_in("teamleider"), data).by_file


def typed(session: Session, notification: str, **changes: Any) -> Reply:
    fields = {
        "kind": "answer",
        "right_muni": {"answer": "yes"},
        "contact": CONTACT,
        "exchanged_none": True,
        **changes,
    }
    return replies.typed_reply(session, notification, fields, session.today())


def test_an_answer_by_telephone_has_the_same_effect(
    decided: Decided, session: Session, sent: str
) -> None:
    view = replies.record_reply(session, sent, typed(session, sent), "telephone")
    assert (view.how_text, view.by_file, view.recorded_by) == ("Telefoon", False, "Casper Kaas")
    assert state(session, sent) == "answered"
    assert "reply_recorded" in events(session)
    with pytest.raises(WrongReply, match="al genoteerd"):
        replies.record_reply(session, sent, view.reply, "telephone")
    assert replies.replies(session, decided.case_id) == (view,)


def test_what_is_typed_over_must_be_right(session: Session, sent: str) -> None:
    yesterday = (session.today() - timedelta(days=1)).isoformat()
    tomorrow = session.today() + timedelta(days=1)
    receipt = {
        "kind": "receipt",
        "received_on": yesterday,
        "received_by": "Ada",
        "received_function": "adviseur",
    }
    before = everything(session.connection)
    early = replies.typed_reply(session, sent, receipt, session.today())
    with pytest.raises(ReplyProblem, match="vóór de overdracht"):
        replies.record_reply(session, sent, early, "letter")
    with pytest.raises(WrongReply, match="later dan vandaag"):
        replies.typed_reply(session, sent, receipt, tomorrow)
    with pytest.raises(WrongReply, match="Kies hoe"):
        replies.record_reply(session, sent, typed(session, sent), "email")
    with pytest.raises(ReplyProblem) as missing:
        replies.record_reply(session, sent, typed(session, sent, contact=None), "telephone")
    assert missing.value.field == "contact.name"
    assert everything(session.connection) == before


def test_a_note_in_a_reply_that_names_another_notice_is_refused(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    data = tilburg.answer(session, sent, "receipt", about_notice="9" * 32)
    refused(session, data, NotOurs, "bericht dat niet bij deze melding hoort")


def test_a_reply_after_closing_is_kept_and_after_destroying_refused(
    practice_vault: PracticeVault, key: RSAPrivateKey
) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    (one,) = Notifications(session.connection).decided(case_id)
    tilburg = Gemeente.known(session, "0855", key)
    assert replies.import_reply(session, tilburg.answer(session, one.id)).by_file
    later = tilburg.reply(session, one.id, "destroyed")
    destroyed(practice_vault, case_id)
    session = practice_vault.sessions[-1]
    reference = later.ref.reference
    refused(session, tilburg.send(session, later), NotOurs, f"{reference} is vernietigd op")
    assert session.connection.rows("SELECT * FROM reply") == []
    assert [str(one.text) for one in register(session).rows[0].afterwards] == ["ontvangen"]


def test_a_message_for_something_else_is_refused(session: Session, tilburg: Gemeente) -> None:
    facility = FacilityCertificates(session.connection).current(session.stamp())
    assert facility is not None
    content = notice_format.to_bytes(notice(practice=True))
    message = Message("notice", notice().id, True, session.stamp(), content)  # noqa: FBT003
    data = make_message(
        message,
        recipient_certificate=facility.certificate,
        sender_certificate=tilburg.certificate.public_bytes(Encoding.DER),
        sender_key=pkcs8(tilburg.key),
    )
    refused(session, data, Refusal, "voor iets anders bedoeld")
