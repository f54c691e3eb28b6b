"""Attacks with replies by a gemeente that the inrichting knows, and by one that is no addressee."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import reply as reply_format
from app.handoff.messages import Message, make_message
from app.services.answers import replies, timeline
from app.services.answers.changes import Change, withdraw
from app.services.dispatch import certificates, handover
from app.services.session import Session
from app.store.connection import Connection
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from tests.handoff.correspondence import pkcs8
from tests.services.decided import Decided
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, given

SECRET = "Zeldzaamgeheim"


@pytest.fixture(scope="module")
def other_key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def sent(session: Session, one: str) -> str:
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    return one


@pytest.fixture
def tilburg(session: Session, key: RSAPrivateKey) -> Gemeente:
    return Gemeente.known(session, "0855", key)


def everything(connection: Connection) -> dict[str, list[Any]]:
    """All that is in the vault but the journal."""
    tables = connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_search%'"
        " AND name <> 'journal_line' ORDER BY name"
    )
    return {name: connection.rows(f"SELECT * FROM {name}") for (name,) in tables}  # noqa: S608


def refused(session: Session, data: bytes) -> str:
    before = everything(session.connection)
    with pytest.raises(Refusal) as told:
        replies.import_reply(session, data)
    assert everything(session.connection) == before
    assert SECRET not in str(told.value)
    return str(told.value)


def handmade(session: Session, sender: Gemeente, notification: str, /, **changes: Any) -> bytes:
    """Sign and encrypt whatever bytes a gemeente likes to call a reply."""
    made = sender.reply(session, notification, "question", question=SECRET)
    value = canonical.decode(reply_format.to_bytes(made)) | changes
    value = {name: item for name, item in value.items() if item is not None}
    facility = FacilityCertificates(session.connection).current(session.stamp())
    assert facility is not None
    return make_message(
        Message(
            "reply",
            value["id"],
            value["practice"],
            session.stamp(),
            canonical.encode(value),
        ),
        recipient_certificate=facility.certificate,
        sender_certificate=sender.certificate.public_bytes(Encoding.DER),
        sender_key=pkcs8(sender.key),
    )


ROW = {"kind": "k", "text": "t", "source": "s", "on": "2026-11-20"}
NOT_A_REPLY: dict[str, dict[str, Any]] = {
    "a time that does not exist": {"sent_at": "2026-02-30T10:00:00Z"},
    "a time without a local day": {"sent_at": "9999-12-31T23:59:59Z"},
    "a day that does not exist": {"received_on": "2026-02-30"},
    "a day long ago": {"received_on": "0001-01-01"},
    "text turned around": {"question": f"{SECRET}\u202egnp.exe"},
    "a hidden text": {"question": SECRET + "\U000e0041\U000e0042"},
    "only spaces": {"question": "  \n "},
    "a kind that is none": {"kind": "approved"},
    "a field that is none": {"admin": True},
    "a text for a flag": {"exchanged_none": "false"},
    "too many rows": {
        "data": [{"kind": "k", "text": "t", "source": "s", "on": "2026-11-20"}] * 101
    },
    "another gemeente": {"gemeente": "0344"},
    "a gemeente that is none": {"gemeente": "ZZZZ"},
    "a notice that is none": {"about_notice": "ab" * 16},
    "an empty reference": {"ref": {}},
    "nothing asked": {"question": None},
}


@pytest.mark.parametrize("name", NOT_A_REPLY)
def test_what_no_form_would_make_is_refused(
    session: Session, sent: str, tilburg: Gemeente, name: str
) -> None:
    assert refused(session, handmade(session, tilburg, sent, **NOT_A_REPLY[name]))


def test_markup_and_paths_are_text_wherever_they_come_out(
    decided: Decided, session: Session, sent: str, tilburg: Gemeente
) -> None:
    text = "<img src='file:///geheim'> ../../..\\x & <b>**{naam}</b> %s"
    view = replies.import_reply(session, handmade(session, tilburg, sent, question=text))
    assert view.reply.question == text
    for moment in timeline.timeline(session, decided.case_id):
        assert str(moment.sentence)  # braces in a text are no places to fill in
    assert "/" not in view.file_name


def test_a_number_of_another_reply_or_notice_changes_nothing(
    session: Session, sent: str, tilburg: Gemeente, other_key: RSAPrivateKey
) -> None:
    first = tilburg.reply(session, sent, "question")
    replies.import_reply(session, tilburg.send(session, first))
    again = handmade(session, tilburg, sent, id=first.id)
    assert "hetzelfde nummer" in refused(session, again)
    utrecht = Gemeente.known(session, "0344", other_key)
    assert refused(session, handmade(session, utrecht, sent, id=first.id, gemeente="0344"))


def test_nobody_confirms_the_notice_of_another(
    session: Session, sent: str, tilburg: Gemeente, other_key: RSAPrivateKey
) -> None:
    """Signed by a gemeente that got nothing, in its own name or in that of Tilburg."""
    notice = withdraw(session, sent, Change("unlawful", "Mocht niet.", ("destroy",)))
    utrecht = Gemeente.known(session, "0344", other_key)
    gone = {"on": session.today().isoformat(), "by": "J. Smit", "how": "gewist"}
    for gemeente in ("0344", "0855"):
        data = handmade(
            session,
            utrecht,
            sent,
            kind="destroyed",
            destroyed=gone,
            question=None,
            about_notice=notice.id,
            gemeente=gemeente,
        )
        assert refused(session, data)
    done = handmade(
        session, tilburg, sent, kind="destroyed", destroyed=gone, question=None,
        about_notice=notice.id,
    )  # fmt: skip
    assert replies.import_reply(session, done).reply.kind == "destroyed"


def test_a_certificate_nobody_compared_yet_signs_nothing(
    session: Session, sent: str, key: RSAPrivateKey
) -> None:
    new = Gemeente.unknown(session, "0855", key)
    certificates.add_certificate(session, "0855", new.certificate.public_bytes(Encoding.PEM))
    assert "vergeleken" in refused(session, handmade(session, new, sent))


def test_the_journal_holds_nothing_of_what_a_gemeente_writes(
    session: Session, sent: str, tilburg: Gemeente
) -> None:
    view = replies.import_reply(session, handmade(session, tilburg, sent))
    replies.handle_reply(session, view.id, f"Gebeld over {SECRET}.")
    with pytest.raises(Refusal):
        replies.import_reply(session, handmade(session, tilburg, sent, gemeente="0344"))
    lines = [line.content for line in JournalLines(session.connection).walk()]
    assert lines
    assert not [line for line in lines if SECRET.encode() in line]
