"""What a reviewer or decider answered about a version, as JSON; never changed."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "case_id, version, account, act, at, answers"


@dataclass(frozen=True)
class StoredReview:
    """The answers that went with one act of the state table."""

    case_id: str
    version: int
    account: str
    act: str
    at: str
    answers: str


class Reviews:
    """The reviews of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, review: StoredReview) -> None:
        """Keep a review."""
        self._connection.execute(
            f"INSERT INTO review ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                review.case_id,
                review.version,
                review.account,
                review.act,
                review.at,
                review.answers,
            ),
        )

    def acts_on(self, case_id: str) -> tuple[tuple[str, str], ...]:
        """Give who did what on any version of a case, as (act, account)."""
        found = self._connection.rows(
            "SELECT DISTINCT act, account FROM review WHERE case_id = ?", (case_id,)
        )
        return tuple((row[0], row[1]) for row in found)

    def of_version(self, case_id: str, version: int) -> tuple[StoredReview, ...]:
        """Give the reviews of one version, oldest first."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM review WHERE case_id = ? AND version = ? ORDER BY id",  # noqa: S608
            (case_id, version),
        )
        return tuple(StoredReview(*row) for row in found)
