"""What came in from other parties, what we asked them, what they exchanged with each other.

Beside that: what the person was told, and which exchange stands where in the penitentiair dossier.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection
from app.store.requests import Entry

_COLUMNS = "id, case_id, kind, party, other_party, on_day, waiting, expected_by, made_at"
_INFORMING = "id, case_id, version, status, told_on, review_on, answers, recorded_by, recorded_at"
_DOSSIER = "id, case_id, kind, subject, on_day, reference, recorded_by, recorded_at"


@dataclass(frozen=True)
class InboundLine:
    """What an item is found by. ``waiting`` is 1 for a question that was not answered yet.

    ``kind`` is received, question or exchange; days are dates (ISO 8601).
    """

    id: str
    case_id: str
    kind: str
    party: str
    other_party: str | None
    on_day: str
    waiting: int
    expected_by: str | None
    made_at: str


@dataclass(frozen=True)
class InformingLine:
    """What became of informing the person, at one moment; ``answers`` is JSON by question."""

    id: str
    case_id: str
    version: int
    status: str
    told_on: str | None
    review_on: str | None
    answers: str
    recorded_by: str
    recorded_at: str


@dataclass(frozen=True)
class DossierLine:
    """That one exchange stands in the penitentiair dossier, since which day and under what.

    ``kind`` and ``subject`` say which exchange: exemplar, reply, notice or inbound, with its id.
    """

    id: str
    case_id: str
    kind: str
    subject: str
    on_day: str
    reference: str
    recorded_by: str
    recorded_at: str


class Inbound:
    """The incoming items of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: InboundLine) -> None:
        """Add an item; its first entry follows."""
        self._connection.execute(
            f"INSERT INTO inbound ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.id,
                line.case_id,
                line.kind,
                line.party,
                line.other_party,
                line.on_day,
                line.waiting,
                line.expected_by,
                line.made_at,
            ),
        )

    def change(self, line: InboundLine) -> None:
        """Bring the copies up to date with a new entry."""
        self._connection.execute(
            "UPDATE inbound SET party = ?, other_party = ?, on_day = ?, waiting = ?,"
            " expected_by = ? WHERE id = ?",
            (line.party, line.other_party, line.on_day, line.waiting, line.expected_by, line.id),
        )

    def add_entry(self, item: str, case_id: str, answers: str, by: str, at: str) -> None:
        """Write an entry after the last one."""
        self._connection.execute(
            "INSERT INTO inbound_entry (inbound, case_id, seq, answers, recorded_by, recorded_at)"
            " SELECT ?1, ?2, coalesce(max(seq), 0) + 1, ?3, ?4, ?5 FROM inbound_entry"
            " WHERE inbound = ?1",
            (item, case_id, answers, by, at),
        )

    def entries(self, item: str) -> tuple[Entry, ...]:
        """Give everything written about an item, oldest first."""
        found = self._connection.rows(
            "SELECT seq, answers, recorded_by, recorded_at FROM inbound_entry"
            " WHERE inbound = ? ORDER BY seq",
            (item,),
        )
        return tuple(Entry(*row) for row in found)

    def get(self, item: str) -> InboundLine | None:
        """Give one item, or None."""
        return next(iter(self._found("id = ?", (item,))), None)

    def of_case(self, case_id: str) -> tuple[InboundLine, ...]:
        """Give the items of a case, the newest day first."""
        return self._found("case_id = ?", (case_id,))

    def waiting(self, case_id: str | None = None) -> tuple[InboundLine, ...]:
        """Give the questions that were not answered yet, of one case or of all."""
        if case_id is None:
            return self._found("waiting = 1", ())
        return self._found("waiting = 1 AND case_id = ?", (case_id,))

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[InboundLine, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM inbound WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY on_day DESC, made_at DESC, id",
            parameters,
        )
        return tuple(InboundLine(*row) for row in found)


class Informing:
    """What became of informing the persons of this vault's cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: InformingLine) -> None:
        """Write what happened; the newest line counts."""
        self._connection.execute(
            f"INSERT INTO informing ({_INFORMING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.id,
                line.case_id,
                line.version,
                line.status,
                line.told_on,
                line.review_on,
                line.answers,
                line.recorded_by,
                line.recorded_at,
            ),
        )

    def of_case(self, case_id: str) -> tuple[InformingLine, ...]:
        """Give what was written about a case, oldest first."""
        found = self._connection.rows(
            f"SELECT {_INFORMING} FROM informing WHERE case_id = ? ORDER BY rowid",  # noqa: S608
            (case_id,),
        )
        return tuple(InformingLine(*row) for row in found)

    def notified_cases(self) -> tuple[str, ...]:
        """Give the open cases of which a version was decided to be notified."""
        found = self._connection.rows(
            "SELECT DISTINCT notification.case_id FROM notification_state"
            " JOIN notification ON notification.id = notification_state.notification"
            " JOIN case_file ON case_file.id = notification.case_id"
            " WHERE case_file.closed = 0 ORDER BY case_file.seq"
        )
        return tuple(row[0] for row in found)


class DossierRecords:
    """Which exchange stands where in the penitentiair dossier."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, line: DossierLine) -> None:
        """Write that an exchange was put in the dossier; of one exchange the newest counts."""
        self._connection.execute(
            f"INSERT INTO dossier_record ({_DOSSIER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                line.id,
                line.case_id,
                line.kind,
                line.subject,
                line.on_day,
                line.reference,
                line.recorded_by,
                line.recorded_at,
            ),
        )

    def of_case(self, case_id: str) -> tuple[DossierLine, ...]:
        """Give the records of a case, oldest first."""
        found = self._connection.rows(
            f"SELECT {_DOSSIER} FROM dossier_record WHERE case_id = ? ORDER BY rowid",  # noqa: S608
            (case_id,),
        )
        return tuple(DossierLine(*row) for row in found)
