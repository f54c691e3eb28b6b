"""Proposals to destroy, their two seals, and what was destroyed; without any content of a case."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.store.connection import Connection

Subject: TypeAlias = Literal["case", "register_line"]

_COLUMNS = (
    "id, subject, case_id, reference, line, content_hash, rule, ground, destroy_on, proposed_at,"
    " waits_until, again, state, started_at, ended_at, cancelled_by, cancelled_reason, cleaned_at"
)
_SEAL = "destruction, account, statement, signature, made_at"
_DESTROYED = (
    "case_id, reference, content_hash, rule, ground, destroy_on, destroyed_at, versions,"
    " notifications, exemplars, first, second, destruction"
)


@dataclass(frozen=True)
class StoredDestruction:
    """One proposal and how far it is; ``line`` is the id of a line of the register."""

    id: str
    subject: Subject
    case_id: str
    reference: str
    line: int | None
    content_hash: str
    rule: str
    ground: str
    destroy_on: str
    proposed_at: str
    waits_until: str
    again: int = 0
    state: str = "proposed"
    started_at: str | None = None
    ended_at: str | None = None
    cancelled_by: str | None = None
    cancelled_reason: str | None = None
    cleaned_at: str | None = None


@dataclass(frozen=True)
class DestructionSeal:
    """One person's seal on a destruction."""

    destruction: str
    account: str
    statement: bytes
    signature: bytes
    made_at: str


@dataclass(frozen=True)
class DestroyedCase:
    """A case that was destroyed: that it was, and how much there was of it."""

    case_id: str
    reference: str
    content_hash: str
    rule: str
    ground: str
    destroy_on: str
    destroyed_at: str
    versions: int
    notifications: int
    exemplars: int
    first: str
    second: str
    destruction: str


class Destructions:
    """The destructions of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredDestruction) -> None:
        """Keep a proposal."""
        self._connection.execute(
            "INSERT INTO destruction (id, subject, case_id, reference, line, content_hash, rule,"
            " ground, destroy_on, proposed_at, waits_until, again)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.id,
                new.subject,
                new.case_id,
                new.reference,
                new.line,
                new.content_hash,
                new.rule,
                new.ground,
                new.destroy_on,
                new.proposed_at,
                new.waits_until,
                new.again,
            ),
        )

    def add_seal(self, seal: DestructionSeal) -> None:
        """Keep a seal; the database refuses a second one before the waiting time is over."""
        self._connection.execute(
            f"INSERT INTO destruction_seal ({_SEAL}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (seal.destruction, seal.account, seal.statement, seal.signature, seal.made_at),
        )

    def start(self, destruction_id: str, at: str, *, again: bool = False) -> None:
        """Begin to carry it out; in the same transaction everything goes.

        ``again`` where it was carried out before and an older copy was put back.
        """
        self._connection.execute(
            "UPDATE destruction SET state = 'carrying_out', started_at = ?, again = max(again, ?)"
            " WHERE id = ?",
            (at, int(again), destruction_id),
        )

    def finish(self, destruction_id: str, at: str) -> None:
        """Note that it is done; what is left on the pages is cleared after it."""
        self._connection.execute(
            "UPDATE destruction SET state = 'done', ended_at = ? WHERE id = ?",
            (at, destruction_id),
        )

    def cancel(self, destruction_id: str, account: str, reason: str, at: str) -> None:
        """Withdraw a proposal."""
        self._connection.execute(
            "UPDATE destruction SET state = 'cancelled', ended_at = ?, cancelled_by = ?,"
            " cancelled_reason = ? WHERE id = ?",
            (at, account, reason, destruction_id),
        )

    def set_cleaned(self, at: str) -> None:
        """Note of everything that was destroyed that its remnants were cleared."""
        self._connection.execute(
            "UPDATE destruction SET cleaned_at = ? WHERE state = 'done' AND cleaned_at IS NULL",
            (at,),
        )

    def uncleaned(self) -> bool:
        """Tell whether something was destroyed whose remnants were not cleared yet."""
        return (
            self._connection.row(
                "SELECT 1 FROM destruction WHERE state = 'done' AND cleaned_at IS NULL LIMIT 1"
            )
            is not None
        )

    def get(self, destruction_id: str) -> StoredDestruction | None:
        """Give one proposal, or None."""
        return next(iter(self._found("id = ?", (destruction_id,))), None)

    def proposed(self) -> tuple[StoredDestruction, ...]:
        """Give the proposals that wait, oldest first."""
        return self._found("state = 'proposed'", ())

    def proposed_for(self, case_id: str) -> StoredDestruction | None:
        """Give the proposal that waits for a case, or None."""
        return next(
            iter(
                self._found("state = 'proposed' AND subject = 'case' AND case_id = ?", (case_id,))
            ),
            None,
        )

    def proposed_for_line(self, line: int) -> StoredDestruction | None:
        """Give the proposal that waits for a line of the register, or None."""
        return next(iter(self._found("state = 'proposed' AND line = ?", (line,))), None)

    def not_cancelled(self) -> tuple[StoredDestruction, ...]:
        """Give every proposal that stands or was carried out, oldest first."""
        return self._found("state <> 'cancelled'", ())

    def seals(self, destruction_id: str) -> tuple[DestructionSeal, ...]:
        """Give the seals on one destruction, first to last."""
        found = self._connection.rows(
            f"SELECT {_SEAL} FROM destruction_seal WHERE destruction = ?"  # noqa: S608
            " ORDER BY made_at, rowid",
            (destruction_id,),
        )
        return tuple(DestructionSeal(*row) for row in found)

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredDestruction, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM destruction WHERE {where} ORDER BY proposed_at, rowid",  # noqa: S608
            parameters,
        )
        return tuple(StoredDestruction(*row) for row in found)


class ListRosters:
    """Rosters that came with a list of what was destroyed in a later state of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, head: str, entries: tuple[bytes, ...]) -> None:
        """Keep a roster; one that is kept already stays as it is."""
        texts = [base64.b64encode(entry).decode("ascii") for entry in entries]
        self._connection.execute(
            "INSERT OR IGNORE INTO list_roster (head, entries) VALUES (?, ?)",
            (head, json.dumps(texts).encode("ascii")),
        )

    def all(self) -> tuple[tuple[bytes, ...], ...]:
        """Give the entries of every roster that is kept."""
        found = self._connection.rows("SELECT entries FROM list_roster ORDER BY head")
        return tuple(tuple(base64.b64decode(text) for text in json.loads(row[0])) for row in found)


def list_key(connection: Connection) -> bytes:
    """Give the 32 bytes that hide the list beside the keyfile; the same in every copy."""
    row = connection.row("SELECT secret FROM destroyed_list_key")
    if row is None:
        raise ValueError("every vault has the key of its list")
    return bytes(row[0])


class DestroyedCases:
    """The cases that were destroyed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, case: DestroyedCase) -> None:
        """Keep that a case was destroyed; only while two people's seals carry it out."""
        self._connection.execute(
            f"INSERT INTO destroyed_case ({_DESTROYED})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                case.case_id,
                case.reference,
                case.content_hash,
                case.rule,
                case.ground,
                case.destroy_on,
                case.destroyed_at,
                case.versions,
                case.notifications,
                case.exemplars,
                case.first,
                case.second,
                case.destruction,
            ),
        )

    def get(self, case_id: str) -> DestroyedCase | None:
        """Give one destroyed case, or None."""
        return next(iter(self._found("WHERE case_id = ?", (case_id,))), None)

    def id_of(self, reference: str) -> str | None:
        """Give the id of the destroyed case with this reference, whatever its capitals, or None."""
        row = self._connection.row(
            "SELECT case_id FROM destroyed_case WHERE lower(reference) = lower(?)", (reference,)
        )
        return str(row[0]) if row else None

    def all(self) -> tuple[DestroyedCase, ...]:
        """Give every destroyed case, newest first."""
        return self._found("", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[DestroyedCase, ...]:
        found = self._connection.rows(
            f"SELECT {_DESTROYED} FROM destroyed_case {where}"  # noqa: S608
            " ORDER BY destroyed_at DESC, rowid DESC",
            parameters,
        )
        return tuple(DestroyedCase(*row) for row in found)
