"""Notices of withdrawal and replacement: made, handed over and confirmed; nothing changes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from app.store.connection import Connection

_NOTICE = (
    "notice.id, notice.case_id, notification, gemeente, kind, change, reason, asks, replaced_by,"
    " confirm_by, content, made_by, made_at"
)
_COPY = "notice, case_id, number, form, file_name, sent, hash, made_by, made_at, id"
_HANDED = (
    "copy, notice, case_id, channel, given_to, given_function, given_at, recorded_by, recorded_at"
)
_CONFIRMED = (
    "notice, case_id, what, settles, confirmed_on, confirmed_by, how, reply, recorded_by,"
    " recorded_at"
)

NoteKind: TypeAlias = Literal[
    "replaced", "withdrawn", "told", "confirmed", "destroyed", "received", "answered"
]
"""What the disclosure register says beside a line."""


@dataclass(frozen=True)
class StoredNotice:
    """A notification taken back or replaced, and why.

    ``asks`` are codes. ``content`` (what the gemeente gets as a file) and ``confirm_by`` (a date)
    are None when nothing had been handed over: then nobody has to be told.
    """

    id: str
    case_id: str
    notification: str
    gemeente: str
    kind: str
    change: str
    reason: str
    asks: tuple[str, ...]
    replaced_by: str | None
    confirm_by: str | None
    content: bytes | None
    made_by: str
    made_at: str


@dataclass(frozen=True)
class NewCopy:
    """A file or paper of a notice; ``hash`` is SHA-256 of ``sent``, ``number`` counts from 1."""

    notice: str
    case_id: str
    number: int
    form: str
    file_name: str
    sent: bytes
    hash: str
    made_by: str
    made_at: str


@dataclass(frozen=True)
class StoredCopy(NewCopy):
    """A copy with the id that the vault gave it."""

    id: int


@dataclass(frozen=True)
class NoticeHandover:
    """That a copy of a notice was handed over, to whom, when and along which channel."""

    copy: int
    notice: str
    case_id: str
    channel: str
    given_to: str
    given_function: str
    given_at: str
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class NoticeConfirmation:
    """What the gemeente did after a notice; ``settles``: nothing more is waited for."""

    notice: str
    case_id: str
    what: str
    settles: bool
    confirmed_on: str
    confirmed_by: str
    how: str
    reply: str | None
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class RegisterNote:
    """What stands beside one line of the disclosure register; ``noted_on`` is a date."""

    disclosure: int
    kind: NoteKind
    noted_on: str


class Notices:
    """The notices of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredNotice) -> None:
        """Keep a notice."""
        self._connection.execute(
            "INSERT INTO notice (id, case_id, notification, gemeente, kind, change, reason, asks,"
            " replaced_by, confirm_by, content, made_by, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.id,
                new.case_id,
                new.notification,
                new.gemeente,
                new.kind,
                new.change,
                new.reason,
                json.dumps(list(new.asks)),
                new.replaced_by,
                new.confirm_by,
                new.content,
                new.made_by,
                new.made_at,
            ),
        )

    def get(self, notice_id: str) -> StoredNotice | None:
        """Give one notice, or None."""
        return next(iter(self._found("notice.id = ?", (notice_id,))), None)

    def of_case(self, case_id: str) -> tuple[StoredNotice, ...]:
        """Give the notices about a case, oldest first."""
        return self._found("notice.case_id = ?", (case_id,))

    def of_notification(self, notification: str) -> tuple[StoredNotice, ...]:
        """Give the notices about one notification, oldest first."""
        return self._found("notification = ?", (notification,))

    def unconfirmed(self, case_id: str | None = None) -> tuple[StoredNotice, ...]:
        """Give the notices that still wait for what the gemeente did, first due first."""
        where = (
            "content IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notice_confirmation"
            " WHERE notice_confirmation.notice = notice.id AND settles = 1)"
        )
        if case_id is None:
            return self._found(where, (), "confirm_by, notice.rowid")
        return self._found(
            f"{where} AND notice.case_id = ?", (case_id,), "confirm_by, notice.rowid"
        )

    def add_copy(self, new: NewCopy) -> int:
        """Keep a file or paper of a notice and give its id."""
        cursor = self._connection.execute(
            "INSERT INTO notice_copy (notice, case_id, number, form, file_name, sent, hash,"
            " made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.notice,
                new.case_id,
                new.number,
                new.form,
                new.file_name,
                new.sent,
                new.hash,
                new.made_by,
                new.made_at,
            ),
        )
        return int(cursor.lastrowid)

    def copy(self, copy_id: int) -> StoredCopy | None:
        """Give one copy, or None."""
        row = self._connection.row(
            f"SELECT {_COPY} FROM notice_copy WHERE id = ?",  # noqa: S608 - fixed
            (copy_id,),
        )
        return StoredCopy(*row) if row else None

    def copies(self, notice_id: str) -> tuple[StoredCopy, ...]:
        """Give the copies of a notice, in the order of their numbers."""
        found = self._connection.rows(
            f"SELECT {_COPY} FROM notice_copy WHERE notice = ? ORDER BY number",  # noqa: S608
            (notice_id,),
        )
        return tuple(StoredCopy(*row) for row in found)

    def hand_over(self, handed: NoticeHandover) -> None:
        """Note that a copy was handed over; each copy once."""
        self._connection.execute(
            f"INSERT INTO notice_handover ({_HANDED})"  # noqa: S608 - fixed
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(handed).values()),
        )

    def handovers(self, notice_id: str) -> tuple[NoticeHandover, ...]:
        """Give when a notice was handed over, oldest first."""
        found = self._connection.rows(
            f"SELECT {_HANDED} FROM notice_handover WHERE notice = ?"  # noqa: S608 - fixed
            " ORDER BY given_at, copy",
            (notice_id,),
        )
        return tuple(NoticeHandover(*row) for row in found)

    def confirm(self, confirmation: NoticeConfirmation) -> None:
        """Note what the gemeente did."""
        values = {**vars(confirmation), "settles": int(confirmation.settles)}
        self._connection.execute(
            f"INSERT INTO notice_confirmation ({_CONFIRMED})"  # noqa: S608 - fixed
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(values.values()),
        )

    def confirmations(self, notice_id: str) -> tuple[NoticeConfirmation, ...]:
        """Give what the gemeente did after a notice, oldest first."""
        found = self._connection.rows(
            f"SELECT {_CONFIRMED} FROM notice_confirmation WHERE notice = ? ORDER BY id",  # noqa: S608
            (notice_id,),
        )
        return tuple(_confirmation(row) for row in found)

    def see(self, notice: StoredNotice, by: str, at: str) -> None:
        """Note that somebody other than its maker looked at a notice."""
        self._connection.execute(
            "INSERT INTO notice_seen (notice, case_id, seen_by, seen_at) VALUES (?, ?, ?, ?)",
            (notice.id, notice.case_id, by, at),
        )

    def seen(self, notice_id: str) -> tuple[str, str] | None:
        """Give who looked at a notice and when, or None."""
        row = self._connection.row(
            "SELECT seen_by, seen_at FROM notice_seen WHERE notice = ?", (notice_id,)
        )
        return (row[0], row[1]) if row else None

    def not_seen(self, account: str) -> tuple[StoredNotice, ...]:
        """Give the notices of others than ``account`` that nobody looked at, oldest first."""
        return self._found(
            "made_by <> ? AND NOT EXISTS"
            " (SELECT 1 FROM notice_seen WHERE notice_seen.notice = notice.id)",
            (account,),
        )

    def note(self, disclosure: int, kind: NoteKind, on: str) -> None:
        """Write beside a line of the disclosure register."""
        self._connection.execute(
            "INSERT INTO register_note (disclosure, kind, noted_on) VALUES (?, ?, ?)",
            (disclosure, kind, on),
        )

    def notes(self, disclosure: int) -> tuple[RegisterNote, ...]:
        """Give what stands beside a line of the disclosure register, oldest first."""
        found = self._connection.rows(
            "SELECT disclosure, kind, noted_on FROM register_note WHERE disclosure = ? ORDER BY id",
            (disclosure,),
        )
        return tuple(RegisterNote(*row) for row in found)

    def _found(
        self, where: str, parameters: tuple[object, ...], order: str = "made_at, notice.rowid"
    ) -> tuple[StoredNotice, ...]:
        found = self._connection.rows(
            f"SELECT {_NOTICE} FROM notice WHERE {where} ORDER BY {order}",  # noqa: S608 - fixed
            parameters,
        )
        return tuple(_notice(row) for row in found)


def _notice(row: tuple[Any, ...]) -> StoredNotice:
    notice = StoredNotice(*row)
    return StoredNotice(**{**vars(notice), "asks": tuple(json.loads(row[7]))})


def _confirmation(row: tuple[Any, ...]) -> NoticeConfirmation:
    confirmation = NoticeConfirmation(*row)
    return NoticeConfirmation(**{**vars(confirmation), "settles": bool(row[3])})
