"""The work list: pages of cases, found and sorted by the database, never all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from app.case.workflow import Role, VersionState
from app.store.connection import Connection

Sort: TypeAlias = Literal["release", "name", "changed", "reference", "state", "newest"]

_COLUMNS = "id, case_file.reference, case_file.name, state, release_date, hold_until, owner, seq"
_ORDERS: dict[Sort, str] = {
    "release": "release_key, seq",
    "name": "name_key, seq",
    "changed": "changed_at DESC, seq DESC",
    "reference": "case_file.reference",
    "state": "state, release_key, seq",
    "newest": "seq DESC",
}
_WRITTEN_BY = (
    "EXISTS (SELECT 1 FROM maker WHERE maker.case_id = case_file.id"
    " AND maker.version = case_file.version AND maker.account = ?)"
)
_MINE_TO_WRITE = "(owner = ? AND state IN ('signal', 'draft', 'returned'))"
_WAITING: dict[Role, tuple[str, int]] = {
    "casemanager": (
        f"{_MINE_TO_WRITE} OR (state = 'awaiting_second_seal' AND {_WRITTEN_BY})",
        2,
    ),
    "teamleider": (f"(state = 'under_review' AND NOT {_WRITTEN_BY})", 1),
    "beslisser": (
        f"(state IN ('awaiting_decision', 'awaiting_second_seal') AND NOT {_WRITTEN_BY})",
        1,
    ),
}
"""For which cases a role is the next to act, and how often the account is asked for in that."""


@dataclass(frozen=True)
class Wanted:
    """Which cases: every field narrows the list, an empty one does not.

    ``match`` is a full-text expression; with it, or with ``states``, closed cases are found too.
    ``waiting_for`` is an account with its roles.
    """

    match: str | None = None
    states: tuple[VersionState, ...] = ()
    owner: str | None = None
    waiting_for: tuple[str, Sequence[Role]] | None = None


class ListedCase(NamedTuple):
    """One line of the list; a tuple, because a page of them is made at every search."""

    case_id: str
    reference: str
    name: str
    state: VersionState
    release_date: str | None
    hold_until: str | None
    owner: str
    seq: int


class WorkList:
    """The list over all cases of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, wanted: Wanted, sort: Sort, *, offset: int = 0, limit: int = 100
    ) -> tuple[ListedCase, ...]:
        """Give a page of the cases that are wanted."""
        tables, where, parameters = _conditions(wanted)
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM {tables} WHERE {where}"  # noqa: S608 - fixed texts
            f" ORDER BY {_order(wanted, sort)} LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return tuple(map(ListedCase._make, found))

    def count(self, wanted: Wanted) -> int:
        """Give how many cases are wanted; out of the tally where that knows."""
        if wanted.match is None and wanted.waiting_for is None:
            return self._tally(wanted)
        tables, where, parameters = _conditions(wanted)
        if wanted == Wanted(match=wanted.match):
            tables = "case_search"  # every match is a case: no need to look at each
        row = self._connection.row(
            f"SELECT count(*) FROM {tables} WHERE {where}",  # noqa: S608 - fixed texts
            parameters,
        )
        return int(row[0]) if row else 0

    def one(self, case_id: str) -> ListedCase | None:
        """Give the line of one case, or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM case_file WHERE id = ?",  # noqa: S608 - fixed texts
            (case_id,),
        )
        return ListedCase._make(row) if row else None

    def _tally(self, wanted: Wanted) -> int:
        parts, parameters = ["1"], list[object]()
        if wanted.owner is not None:
            parts.append("owner = ?")
            parameters.append(wanted.owner)
        if wanted.states:
            parts.append(f"state IN ({_marks(wanted.states)})")
            parameters.extend(wanted.states)
        else:
            parts.append("state <> 'closed'")
        row = self._connection.row(
            f"SELECT coalesce(sum(cases), 0) FROM case_tally WHERE {' AND '.join(parts)}",  # noqa: S608
            parameters,
        )
        return int(row[0]) if row else 0


def _conditions(wanted: Wanted) -> tuple[str, str, list[object]]:
    tables, parts, parameters = "case_file", list[str](), list[object]()
    if wanted.match is not None:
        # CROSS JOIN keeps this order: first what the index finds, then those cases.
        tables = "case_search CROSS JOIN case_file ON case_file.seq = case_search.rowid"
        parts.append("case_search MATCH ?")
        parameters.append(wanted.match)
    if wanted.states:
        parts.append(f"state IN ({_marks(wanted.states)})")
        parameters.extend(wanted.states)
    elif wanted.match is None and wanted.waiting_for is None:
        parts.append("closed = 0")  # nobody waits for a closed case: those need no asking
    if wanted.owner is not None:
        parts.append("owner = ?")
        parameters.append(wanted.owner)
    if wanted.waiting_for is not None:
        account, roles = wanted.waiting_for
        asked = [_WAITING[role] for role in roles if role in _WAITING] or [("0", 0)]
        # Without a constant in it, each half of this OR is looked up by its own index.
        parts.append(f"({' OR '.join(text for text, _ in asked)})")
        parameters.extend([account] * sum(times for _, times in asked))
    return tables, " AND ".join(parts) or "1", parameters


def _order(wanted: Wanted, sort: Sort) -> str:
    if sort == "newest" and wanted.match is not None:
        return "case_search.rowid DESC"  # the order in which the index finds them
    return _ORDERS[sort]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
