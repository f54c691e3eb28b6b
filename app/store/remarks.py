"""Remarks of a reviewer, and the maker's answer to each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from app.store.connection import Connection

Answer: TypeAlias = Literal["changed", "not_changed"]

_COLUMNS = (
    "id, case_id, version, path, text, author, made_at, sent, answer, because, answered_by,"
    " answered_at"
)


@dataclass(frozen=True)
class Remark:
    """One remark on a field of a version, or on the whole (``path`` None).

    ``sent`` is False while the reviewer is still reading; only a remark that was sent is seen by
    the maker and waits for an answer.
    """

    id: int
    case_id: str
    version: int
    path: str | None
    text: str
    author: str
    made_at: str
    sent: bool
    answer: Answer | None
    because: str | None
    answered_by: str | None
    answered_at: str | None


class Remarks:
    """The remarks of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, case_id: str, version: int, *, path: str | None, text: str, author: str, at: str
    ) -> int:
        """Keep a remark, not sent yet, and give its id."""
        cursor = self._connection.execute(
            "INSERT INTO remark (case_id, version, path, text, author, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (case_id, version, path, text, author, at),
        )
        return int(cursor.lastrowid)

    def get(self, remark_id: int) -> Remark | None:
        """Give one remark, or None."""
        return next(iter(self._found("id = ?", (remark_id,))), None)

    def of_case(self, case_id: str) -> tuple[Remark, ...]:
        """Give every remark on a case, oldest first."""
        return self._found("case_id = ?", (case_id,))

    def of_version(self, case_id: str, version: int) -> tuple[Remark, ...]:
        """Give the remarks on one version, oldest first."""
        return self._found("case_id = ? AND version = ?", (case_id, version))

    def open(self, case_id: str) -> tuple[Remark, ...]:
        """Give the remarks that were sent and have no answer yet."""
        return self._found("case_id = ? AND sent = 1 AND answer IS NULL", (case_id,))

    def remove(self, remark_id: int) -> None:
        """Throw away a remark that was not sent."""
        self._connection.execute("DELETE FROM remark WHERE id = ?", (remark_id,))

    def discard_unsent(self, case_id: str) -> None:
        """Throw away what was written on a case but never sent."""
        self._connection.execute("DELETE FROM remark WHERE case_id = ? AND sent = 0", (case_id,))

    def send(self, case_id: str, version: int) -> None:
        """Send the remarks on a version to its maker."""
        self._connection.execute(
            "UPDATE remark SET sent = 1 WHERE case_id = ? AND version = ? AND sent = 0",
            (case_id, version),
        )

    def answer(
        self, remark_id: int, answer: Answer, because: str | None, account: str, at: str
    ) -> None:
        """Keep the maker's answer; an answer may be changed until the next version."""
        self._connection.execute(
            "UPDATE remark SET answer = ?, because = ?, answered_by = ?, answered_at = ?"
            " WHERE id = ?",
            (answer, because, account, at, remark_id),
        )

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[Remark, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM remark WHERE {where} ORDER BY id",  # noqa: S608
            parameters,
        )
        return tuple(_remark(row) for row in found)


def _remark(row: tuple[Any, ...]) -> Remark:
    remark = Remark(*row)
    return replace(remark, sent=bool(remark.sent))
