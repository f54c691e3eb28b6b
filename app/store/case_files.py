"""Case files: where each case stands, whose it is, and what the work list shows of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.workflow import VersionState
from app.store.connection import Connection

_COLUMNS = (
    "seq, id, reference, state, owner, created_at, changed_at, version, name, release_date,"
    " hold_until, close_reason"
)


@dataclass(frozen=True)
class CaseFile:
    """One case. ``version`` is the number of the last version that was submitted, 0 for none.

    ``name``, ``release_date`` and ``hold_until`` are copies out of the draft.
    """

    seq: int
    id: str
    reference: str
    state: VersionState
    owner: str
    created_at: str
    changed_at: str
    version: int
    name: str
    release_date: str | None
    hold_until: str | None
    close_reason: str | None


@dataclass(frozen=True)
class Face:
    """What lists and search show of a case; ``name_key`` is what the name is sorted by."""

    name: str
    name_key: str
    skn: str
    summary: str
    release_date: str | None
    hold_until: str | None


class CaseFiles:
    """The cases of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        case_id: str,
        *,
        reference: str,
        state: VersionState,
        owner: str,
        at: str,
        face: Face,
    ) -> None:
        """Add a case, with what lists and search show of it."""
        cursor = self._connection.execute(
            "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at, name,"
            " name_key, release_date, hold_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                case_id,
                reference,
                state,
                owner,
                at,
                at,
                face.name,
                face.name_key,
                face.release_date,
                face.hold_until,
            ),
        )
        self._connection.execute(
            "INSERT INTO case_search (rowid, reference, name, skn, summary) VALUES (?, ?, ?, ?, ?)",
            (cursor.lastrowid, reference, face.name, face.skn, face.summary),
        )

    def get(self, case_id: str) -> CaseFile | None:
        """Give one case, or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM case_file WHERE id = ?",  # noqa: S608
            (case_id,),
        )
        return CaseFile(*row) if row else None

    def ids(self) -> frozenset[str]:
        """Give the ids of all cases, for an inspection."""
        return frozenset(row[0] for row in self._connection.rows("SELECT id FROM case_file"))

    def id_of(self, reference: str) -> str | None:
        """Give the id of the case with this reference, whatever its capitals, or None."""
        row = self._connection.row(
            "SELECT id FROM case_file WHERE lower(reference) = lower(?)", (reference,)
        )
        return str(row[0]) if row else None

    def reference_taken(self, reference: str) -> bool:
        """Tell whether a case has this reference already."""
        found = self._connection.row("SELECT 1 FROM case_file WHERE reference = ?", (reference,))
        return found is not None

    def set_state(self, case_id: str, state: VersionState, at: str) -> None:
        """Change where the case stands."""
        self._connection.execute(
            "UPDATE case_file SET state = ?, changed_at = ? WHERE id = ?", (state, at, case_id)
        )

    def set_version(self, case_id: str, version: int) -> None:
        """Note the number of the last version."""
        self._connection.execute(
            "UPDATE case_file SET version = ? WHERE id = ?", (version, case_id)
        )

    def set_owner(self, case_id: str, owner: str, at: str) -> None:
        """Give the case to another account."""
        self._connection.execute(
            "UPDATE case_file SET owner = ?, changed_at = ? WHERE id = ?", (owner, at, case_id)
        )

    def set_close_reason(self, case_id: str, reason: str) -> None:
        """Note why the case was closed."""
        self._connection.execute(
            "UPDATE case_file SET close_reason = ? WHERE id = ?", (reason, case_id)
        )

    def touch(self, case_id: str, at: str) -> None:
        """Note that somebody worked on the case."""
        self._connection.execute("UPDATE case_file SET changed_at = ? WHERE id = ?", (at, case_id))

    def show(self, case: CaseFile, face: Face) -> None:
        """Change what lists and search show, as far as it differs from what is there."""
        self._connection.execute(
            "UPDATE case_file SET name = ?1, name_key = ?2, release_date = ?3, hold_until = ?4"
            " WHERE seq = ?5 AND (name, release_date, hold_until) IS NOT (?1, ?3, ?4)",
            (face.name, face.name_key, face.release_date, face.hold_until, case.seq),
        )
        self._connection.execute(
            "UPDATE case_search SET name = ?1, skn = ?2, summary = ?3"
            " WHERE rowid = ?4 AND (name, skn, summary) IS NOT (?1, ?2, ?3)",
            (face.name, face.skn, face.summary, case.seq),
        )
