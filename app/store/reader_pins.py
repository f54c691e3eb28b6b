"""Inrichtingen that a gemeente trusts, and their certificates; ended ones stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection

_FACILITY = "id, name, phone, roster_root, pinned_by, pinned_at"
_CERTIFICATE = (
    "facility, fingerprint, certificate, subject, valid_from, valid_until, self_signed, paper_key,"
    " compared_here, compared_there, compared_how, compared_on, added_by, added_at, ended_by,"
    " ended_at, ended_why"
)


@dataclass(frozen=True)
class StoredFacility:
    """An inrichting; ``roster_root`` is the hash of its roster's first entry."""

    id: str
    name: str
    phone: str
    roster_root: str
    pinned_by: str
    pinned_at: str


@dataclass(frozen=True)
class StoredPin:
    """A certificate (DER) of an inrichting and who compared it with whom.

    ``fingerprint`` is in groups; ``paper_key`` hexadecimal, empty when it was not taken over.
    """

    facility: str
    fingerprint: str
    certificate: bytes
    subject: str
    valid_from: str
    valid_until: str
    self_signed: bool
    paper_key: str
    compared_here: str
    compared_there: str
    compared_how: str
    compared_on: str
    added_by: str
    added_at: str
    ended_by: str | None = None
    ended_at: str | None = None
    ended_why: str | None = None


class Pins:
    """The inrichtingen that this gemeente trusts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_facility(self, new: StoredFacility) -> None:
        """Keep an inrichting."""
        self._connection.execute(
            f"INSERT INTO pinned_facility ({_FACILITY}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def add_certificate(self, new: StoredPin) -> None:
        """Keep a certificate beside the earlier ones."""
        marks = ", ".join("?" * len(vars(new)))
        values = (int(v) if isinstance(v, bool) else v for v in vars(new).values())
        self._connection.execute(
            f"INSERT INTO pinned_certificate ({_CERTIFICATE}) VALUES ({marks})",  # noqa: S608
            tuple(values),
        )

    def end(self, fingerprint: str, *, by: str, at: str, why: str) -> None:
        """Trust a certificate no longer."""
        self._connection.execute(
            "UPDATE pinned_certificate SET ended_by = ?, ended_at = ?, ended_why = ?"
            " WHERE fingerprint = ? AND ended_at IS NULL",
            (by, at, why, fingerprint),
        )

    def facilities(self) -> tuple[StoredFacility, ...]:
        """Give every inrichting that was ever trusted, by name."""
        found = self._connection.rows(
            f"SELECT {_FACILITY} FROM pinned_facility ORDER BY name, pinned_at"  # noqa: S608
        )
        return tuple(StoredFacility(*row) for row in found)

    def certificates(self, facility: str | None = None) -> tuple[StoredPin, ...]:
        """Give the certificates of one inrichting or of all, newest first; ended ones too."""
        found = self._connection.rows(
            f"SELECT {_CERTIFICATE} FROM pinned_certificate"  # noqa: S608
            " WHERE ?1 IS NULL OR facility = ?1 ORDER BY seq DESC",
            (facility,),
        )
        return tuple(_pin(row) for row in found)


def _pin(row: tuple[Any, ...]) -> StoredPin:
    values = list(row)
    values[6] = bool(values[6])
    return StoredPin(*values)
