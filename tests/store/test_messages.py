"""Replies and notices in the database: kept as they came, and gone only with their case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from app.store.connection import Connection
from app.store.notices import (
    NewCopy,
    NoticeConfirmation,
    NoticeHandover,
    Notices,
    StoredNotice,
)
from app.store.replies import NewReply, Replies

from .conftest import AT, CASE

REPLY = NewReply(
    id="r" * 32,
    case_id=CASE,
    notification="n1",
    kind="question",
    how="file",
    content=b"{}",
    hash="h",
    file=b"file",
    fingerprint="AA",
    sent_at=AT,
    waits=True,
    recorded_by="a1",
    recorded_at=AT,
)
NOTICE = StoredNotice(
    id="b" * 32,
    case_id=CASE,
    notification="n1",
    gemeente="0855",
    kind="withdrawal",
    change="unlawful",
    reason="Fout.",
    asks=("destroy",),
    replaced_by=None,
    confirm_by="2026-11-30",
    content=b"{}",
    made_by="a1",
    made_at=AT,
)


@pytest.fixture
def messages(filled: Connection) -> Connection:
    replies, notices = Replies(filled), Notices(filled)
    replies.add(REPLY)
    replies.handle(REPLY.id, CASE, "Gebeld.", "a1", AT)
    notices.add(NOTICE)
    copy = notices.add_copy(NewCopy(NOTICE.id, CASE, 1, "paper", "x.pdf", b"%", "h", "a1", AT))
    notices.hand_over(NoticeHandover(copy, NOTICE.id, CASE, "by_hand", "Ada", "f", AT, "a1", AT))
    notices.confirm(_confirmation(settles=False))
    notices.see(NOTICE, "a2", AT)
    notices.note(1, "withdrawn", "2026-11-23")
    return filled


def test_a_reply_comes_back_as_it_was_kept(filled: Connection) -> None:
    replies = Replies(filled)
    replies.add(REPLY)
    replies.add(replace(REPLY, id="s" * 32, waits=False))
    (waiting,) = replies.waiting()
    assert (waiting.id, waiting.file, waiting.handled_at) == (REPLY.id, b"file", None)
    replies.handle(REPLY.id, CASE, "Gebeld.", "a2", AT)
    kept = replies.get(REPLY.id)
    assert kept is not None
    assert (kept.note, kept.handled_by) == ("Gebeld.", "a2")
    assert replies.of_case(CASE)[0] == replies.of_notification("n1")[0] == kept
    assert replies.waiting() == ()


def test_a_notice_waits_until_it_is_settled(filled: Connection) -> None:
    notices = Notices(filled)
    notices.add(NOTICE)
    assert notices.unconfirmed() == notices.unconfirmed(CASE) == (NOTICE,)
    assert notices.unconfirmed("another") == ()
    notices.confirm(_confirmation(settles=False))
    assert notices.unconfirmed() == (NOTICE,)
    notices.confirm(_confirmation(settles=True))
    assert notices.unconfirmed() == ()
    assert [one.settles for one in notices.confirmations(NOTICE.id)] == [False, True]


def test_a_notice_is_looked_at_by_somebody_else_once(filled: Connection) -> None:
    notices = Notices(filled)
    notices.add(NOTICE)
    assert notices.not_seen("a1") == ()
    assert notices.not_seen("a2") == (NOTICE,)
    with pytest.raises(dbapi2.IntegrityError, match="somebody else"):
        notices.see(NOTICE, "a1", AT)
    notices.see(NOTICE, "a2", AT)
    assert notices.seen(NOTICE.id) == ("a2", AT)
    assert notices.not_seen("a3") == ()


def test_a_note_in_the_register_goes_only_with_its_line(messages: Connection) -> None:
    kept = Notices(messages).notes(1)
    assert [(note.kind, note.noted_on) for note in kept] == [("withdrawn", "2026-11-23")]
    messages.execute("DROP TRIGGER disclosure_kept")
    messages.execute("DELETE FROM disclosure WHERE id = 1")
    assert Notices(messages).notes(1) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"change": "deceased"},
        {"change": "wrong_gemeente", "asks": ("restrict",)},
        {"change": "changed", "asks": ("note", "correct")},
        {"kind": "replacement"},
        {"replaced_by": "n1"},
        {"content": None},
        {"confirm_by": None},
    ],
)
def test_the_database_refuses_a_notice_that_cannot_be(
    filled: Connection, wrong: dict[str, object]
) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        Notices(filled).add(StoredNotice(**{**vars(NOTICE), **wrong}))  # type: ignore[arg-type]


def test_a_typed_reply_has_no_file_and_a_file_has_a_certificate(filled: Connection) -> None:
    for wrong in ({"fingerprint": None}, {"how": "post"}, {"file": None}):
        with pytest.raises(dbapi2.IntegrityError):
            Replies(filled).add(NewReply(**{**vars(REPLY), **wrong}))  # type: ignore[arg-type]


IMMUTABLE = {
    "reply": "kind",
    "reply_handled": "note",
    "notice": "reason",
    "notice_copy": "hash",
    "notice_handover": "given_to",
    "notice_confirmation": "what",
    "notice_seen": "seen_by",
    "register_note": "kind",
}


@pytest.mark.parametrize("table", IMMUTABLE)
def test_messages_are_never_changed_or_taken_away(messages: Connection, table: str) -> None:
    before = messages.rows(f"SELECT * FROM {table}")  # noqa: S608
    assert before
    for statement in (
        f"UPDATE {table} SET {IMMUTABLE[table]} = 'x'",  # noqa: S608
        f"DELETE FROM {table}",  # noqa: S608
    ):
        with pytest.raises(dbapi2.IntegrityError, match="immutable"):
            messages.execute(statement)
    assert messages.rows(f"SELECT * FROM {table}") == before  # noqa: S608


def _confirmation(*, settles: bool) -> NoticeConfirmation:
    what = "destroyed" if settles else "read"
    return NoticeConfirmation(
        NOTICE.id, CASE, what, settles, "2026-11-25", "Ada", "phone", None, "a1", AT
    )
