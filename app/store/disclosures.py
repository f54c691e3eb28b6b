"""The disclosure register: what was given to whom, when, on which ground; lines never change."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_OWN = (
    "exemplar, gemeente, given_to, given_function, given_at, ground, channel, form, hash,"
    " secret_by, secret_to, secret_at, recorded_by, recorded_at, keep_until"
)
_LINE = (
    f"{_OWN}, id, exemplar_number, notification, disclosure.case_id, version, reference,"
    " register_person.name, register_person.birth_date"
)
_TABLES = "disclosure LEFT JOIN register_person ON register_person.case_id = disclosure.case_id"


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
    """A line of the register with what it belongs to.

    ``person`` and ``birth_date`` say about whom it is once the case was destroyed; until then the
    case says so and they are None.
    """

    id: int
    exemplar_number: int
    notification: str
    case_id: str
    version: int
    reference: str
    person: str | None
    birth_date: str | None


class Disclosures:
    """The register of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: NewDisclosure) -> int:
        """Add a line and give its id; an exemplar is handed over once."""
        cursor = self._connection.execute(
            f"INSERT INTO disclosure ({_OWN}, exemplar_number, notification, case_id, version,"  # noqa: S608
            " reference) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
            " exemplar.number, notification.id, notification.case_id, notification.version,"
            " case_file.reference FROM exemplar"
            " JOIN notification ON notification.id = exemplar.notification"
            " JOIN case_file ON case_file.id = notification.case_id WHERE exemplar.id = ?1",
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
        if cursor.rowcount != 1:
            raise ValueError("a line of the register is about one exemplar")
        return int(cursor.lastrowid)

    def of_exemplar(self, exemplar: int) -> RegisterLine | None:
        """Give the line of one exemplar, or None while it was not handed over."""
        return next(iter(self._found("exemplar = ?", (exemplar,), 1, 0)), None)

    def of_notification(self, notification: str) -> tuple[RegisterLine, ...]:
        """Give the lines of one notification, newest first."""
        return self._found("notification = ?", (notification,), -1, 0)

    def of_case(self, case_id: str) -> tuple[RegisterLine, ...]:
        """Give the lines of one case, newest first."""
        return self._found("disclosure.case_id = ?", (case_id,), -1, 0)

    def page(self, offset: int = 0, limit: int = 100) -> tuple[RegisterLine, ...]:
        """Give a page of the whole register, newest first."""
        return self._found("1", (), limit, offset)

    def get(self, line: int) -> RegisterLine | None:
        """Give one line, or None."""
        return next(iter(self._found("id = ?", (line,), 1, 0)), None)

    def past_term(self, day: str, limit: int = 200) -> tuple[RegisterLine, ...]:
        """Give the lines that had to be kept until before ``day``, newest first."""
        return self._found("keep_until < ?", (day,), limit, 0)

    def count(self) -> int:
        """Give the number of lines."""
        row = self._connection.row("SELECT count(*) FROM disclosure")
        return int(row[0]) if row else 0

    def _found(
        self, where: str, parameters: tuple[object, ...], limit: int, offset: int
    ) -> tuple[RegisterLine, ...]:
        found = self._connection.rows(
            f"SELECT {_LINE} FROM {_TABLES} WHERE {where}"  # noqa: S608 - fixed texts
            " ORDER BY given_at DESC, id DESC LIMIT ? OFFSET ?",
            (*parameters, limit, offset),
        )
        return tuple(RegisterLine(*row) for row in found)
