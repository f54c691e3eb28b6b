"""The register of recipients: contacts of gemeenten by function, and who has which mandate."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_CONTACT = (
    "id, gemeente, function, name, phone, email, secure_address, hours, changed_by, changed_at"
)
_MANDATE = (
    "id, gemeente, function, name, reference, until, asked_on, asked_of, added_by, added_at,"
    " ended_at, ended_by"
)


@dataclass(frozen=True)
class StoredContact:
    """Somebody to reach at the gemeente with this code; what is not known is empty."""

    id: str
    gemeente: str
    function: str
    name: str
    phone: str
    email: str
    secure_address: str
    hours: str
    changed_by: str
    changed_at: str


@dataclass(frozen=True)
class StoredMandate:
    """Who accepts for the burgemeester; ``until`` and ``asked_on`` are dates, or None.

    ``asked_of`` is whom we asked at the gemeente. ``ended_at`` when it does not count any more.
    """

    id: str
    gemeente: str
    function: str
    name: str
    reference: str
    until: str | None
    asked_on: str | None
    asked_of: str
    added_by: str
    added_at: str
    ended_at: str | None = None
    ended_by: str | None = None


class Contacts:
    """The contacts in this vault; they are data of people and can be thrown away."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, contact: StoredContact) -> None:
        """Keep a contact; one with the same id is replaced."""
        self._connection.execute(
            f"INSERT INTO recipient_contact ({_CONTACT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
            " ON CONFLICT (id) DO UPDATE SET function = excluded.function, name = excluded.name,"
            " phone = excluded.phone, email = excluded.email,"
            " secure_address = excluded.secure_address, hours = excluded.hours,"
            " changed_by = excluded.changed_by, changed_at = excluded.changed_at",
            tuple(vars(contact).values()),
        )

    def get(self, contact_id: str) -> StoredContact | None:
        """Give one contact, or None."""
        return next(iter(self._found("id = ?", (contact_id,))), None)

    def of_gemeente(self, gemeente: str) -> tuple[StoredContact, ...]:
        """Give the contacts of a gemeente, by function and name."""
        return self._found("gemeente = ?", (gemeente,))

    def all(self) -> tuple[StoredContact, ...]:
        """Give every contact, by gemeente."""
        return self._found("1", ())

    def remove(self, contact_id: str) -> None:
        """Throw a contact away."""
        self._connection.execute("DELETE FROM recipient_contact WHERE id = ?", (contact_id,))

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredContact, ...]:
        found = self._connection.rows(
            f"SELECT {_CONTACT} FROM recipient_contact WHERE {where}"  # noqa: S608
            " ORDER BY gemeente, function, name, id",
            parameters,
        )
        return tuple(StoredContact(*row) for row in found)


class Mandates:
    """The mandates in this vault; what was recorded stays, also when it has ended."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, mandate: StoredMandate) -> None:
        """Keep a mandate."""
        self._connection.execute(
            f"INSERT INTO recipient_mandate ({_MANDATE})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            tuple(vars(mandate).values()),
        )

    def end(self, mandate_id: str, at: str, by: str) -> None:
        """Note that a mandate does not count any more."""
        self._connection.execute(
            "UPDATE recipient_mandate SET ended_at = ?, ended_by = ?"
            " WHERE id = ? AND ended_at IS NULL",
            (at, by, mandate_id),
        )

    def get(self, mandate_id: str) -> StoredMandate | None:
        """Give one mandate, or None."""
        return next(iter(self._found("id = ?", (mandate_id,))), None)

    def of_gemeente(self, gemeente: str) -> tuple[StoredMandate, ...]:
        """Give the mandates of a gemeente, also ended ones, newest first."""
        return self._found("gemeente = ?", (gemeente,))

    def all(self) -> tuple[StoredMandate, ...]:
        """Give every mandate, by gemeente, newest first."""
        return self._found("1", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredMandate, ...]:
        found = self._connection.rows(
            f"SELECT {_MANDATE} FROM recipient_mandate WHERE {where}"  # noqa: S608
            " ORDER BY gemeente, added_at DESC, rowid DESC",
            parameters,
        )
        return tuple(StoredMandate(*row) for row in found)
