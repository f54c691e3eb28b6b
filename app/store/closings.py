"""How cases were closed, and the day on which their working copy is to be destroyed."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_CLOSING = (
    "case_id, reason, transferred_to, open_items, open_reason, dossier_on, dossier_reference,"
    " dossier_reason, salt, closed_by, closed_at"
)
_TERM = (
    "case_id, rule, ground, months, counts_from, counted_from, computed_on, destroy_on, reason,"
    " set_by, set_at"
)


@dataclass(frozen=True)
class StoredClosing:
    """The facts of one closing. ``open_items`` is a JSON list of words; ``salt`` random bytes."""

    case_id: str
    reason: str
    transferred_to: str | None
    open_items: str
    open_reason: str | None
    dossier_on: str | None
    dossier_reference: str | None
    dossier_reason: str | None
    salt: bytes
    closed_by: str
    closed_at: str


@dataclass(frozen=True)
class StoredTerm:
    """A rule as it was when it was chosen, and the day; a ``reason`` where the day is another."""

    case_id: str
    rule: str
    ground: str
    months: int
    counts_from: str
    counted_from: str
    computed_on: str
    destroy_on: str
    reason: str | None
    set_by: str
    set_at: str


@dataclass(frozen=True)
class DueCase:
    """A closed case whose day of destroying has come, or comes soon."""

    case_id: str
    reference: str
    name: str
    destroy_on: str
    rule: str
    ground: str
    reason: str
    holds: int


class Closings:
    """The closings of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, closing: StoredClosing) -> None:
        """Keep how a case was closed; once per case."""
        self._connection.execute(
            f"INSERT INTO case_closing ({_CLOSING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                closing.case_id,
                closing.reason,
                closing.transferred_to,
                closing.open_items,
                closing.open_reason,
                closing.dossier_on,
                closing.dossier_reference,
                closing.dossier_reason,
                closing.salt,
                closing.closed_by,
                closing.closed_at,
            ),
        )

    def of_case(self, case_id: str) -> StoredClosing | None:
        """Give how a case was closed, or None."""
        row = self._connection.row(
            f"SELECT {_CLOSING} FROM case_closing WHERE case_id = ?",  # noqa: S608
            (case_id,),
        )
        return StoredClosing(*row) if row else None

    def set_term(self, term: StoredTerm) -> None:
        """Keep the day of destroying; it counts instead of the one before."""
        self._connection.execute(
            f"INSERT INTO destruction_term ({_TERM}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                term.case_id,
                term.rule,
                term.ground,
                term.months,
                term.counts_from,
                term.counted_from,
                term.computed_on,
                term.destroy_on,
                term.reason,
                term.set_by,
                term.set_at,
            ),
        )

    def term(self, case_id: str) -> StoredTerm | None:
        """Give the day that counts now, or None."""
        return next(iter(self.terms(case_id)), None)

    def terms(self, case_id: str) -> tuple[StoredTerm, ...]:
        """Give every day that was set for a case, newest first."""
        found = self._connection.rows(
            f"SELECT {_TERM} FROM destruction_term WHERE case_id = ? ORDER BY id DESC",  # noqa: S608
            (case_id,),
        )
        return tuple(StoredTerm(*row) for row in found)

    def due(self, until: str, limit: int = 200) -> tuple[DueCase, ...]:
        """Give closed cases that are to be destroyed on or before ``until``, soonest first."""
        found = self._connection.rows(
            "SELECT case_file.id, reference, name, term.destroy_on, term.rule, term.ground,"
            " coalesce(case_closing.reason, ''),"
            " (SELECT count(*) FROM legal_hold WHERE legal_hold.case_id = case_file.id"
            "  AND lifted_at IS NULL)"
            " FROM destruction_term AS term JOIN case_file ON case_file.id = term.case_id"
            " LEFT JOIN case_closing ON case_closing.case_id = case_file.id"
            " WHERE term.destroy_on <= ? AND case_file.state = 'closed' AND term.id ="
            "  (SELECT max(id) FROM destruction_term WHERE case_id = case_file.id)"
            " ORDER BY term.destroy_on, case_file.seq LIMIT ?",
            (until, limit),
        )
        return tuple(DueCase(*row) for row in found)

    def without_term(self) -> tuple[str, ...]:
        """Give the references of closed cases without a day of destroying."""
        found = self._connection.rows(
            "SELECT reference FROM case_file WHERE state = 'closed'"
            " AND id NOT IN (SELECT case_id FROM destruction_term) ORDER BY seq"
        )
        return tuple(row[0] for row in found)
