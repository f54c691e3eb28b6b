"""The disclosure register: what was given to whom, when, on which ground; lines never change."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_OWN = (
    "exemplar, disclosure.gemeente, given_to, given_function, given_at, ground,"
    " disclosure.channel, disclosure.form, disclosure.hash, secret_by, secret_to, secret_at,"
    " recorded_by, recorded_at, keep_until"
)
_LINE = (
    f"{_OWN}, disclosure.id, exemplar.number, exemplar.notification, notification.case_id,"
    " notification.version, case_file.reference"
)
_TABLES = (
    "disclosure JOIN exemplar ON exemplar.id = disclosure.exemplar"
    " JOIN notification ON notification.id = exemplar.notification"
    " JOIN case_file ON case_file.id = notification.case_id"
)


@dataclass(frozen=True)
class NewDisclosure:
    """One exemplar that was handed over. ``gemeente`` is its code, ``keep_until`` a date."""

    exemplar: int
    gemeente: str
    given_to: str
    given_function: str
    given_at: str
    ground: str
    channel: str
    form: str
    hash: str
    secret_by: str | None
    secret_to: str | None
    secret_at: str | None
    recorded_by: str
    recorded_at: str
    keep_until: str


@dataclass(frozen=True)
class RegisterLine(NewDisclosure):
    """A line of the register with what it belongs to."""

    id: int
    exemplar_number: int
    notification: str
    case_id: str
    version: int
    reference: str


class Disclosures:
    """The register of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewDisclosure) -> int:
        """Add a line and give its id; an exemplar is handed over once."""
        cursor = self._connection.execute(
            "INSERT INTO disclosure (exemplar, gemeente, given_to, given_function, given_at,"
            " ground, channel, form, hash, secret_by, secret_to, secret_at, recorded_by,"
            " recorded_at, keep_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.exemplar,
                new.gemeente,
                new.given_to,
                new.given_function,
                new.given_at,
                new.ground,
                new.channel,
                new.form,
                new.hash,
                new.secret_by,
                new.secret_to,
                new.secret_at,
                new.recorded_by,
                new.recorded_at,
                new.keep_until,
            ),
        )
        return int(cursor.lastrowid)

    def of_exemplar(self, exemplar: int) -> RegisterLine | None:
        """Give the line of one exemplar, or None while it was not handed over."""
        return next(iter(self._found("exemplar.id = ?", (exemplar,), 1, 0)), None)

    def of_notification(self, notification: str) -> tuple[RegisterLine, ...]:
        """Give the lines of one notification, newest first."""
        return self._found("exemplar.notification = ?", (notification,), -1, 0)

    def of_case(self, case_id: str) -> tuple[RegisterLine, ...]:
        """Give the lines of one case, newest first."""
        return self._found("notification.case_id = ?", (case_id,), -1, 0)

    def page(self, offset: int = 0, limit: int = 100) -> tuple[RegisterLine, ...]:
        """Give a page of the whole register, newest first."""
        return self._found("1", (), limit, offset)

    def count(self) -> int:
        """Give the number of lines."""
        row = self._connection.row("SELECT count(*) FROM disclosure")
        return int(row[0]) if row else 0

    def _found(
        self, where: str, parameters: tuple[object, ...], limit: int, offset: int
    ) -> tuple[RegisterLine, ...]:
        found = self._connection.rows(
            f"SELECT {_LINE} FROM {_TABLES} WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY given_at DESC, disclosure.id DESC LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return tuple(RegisterLine(*row) for row in found)
