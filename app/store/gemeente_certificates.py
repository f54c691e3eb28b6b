"""Certificates of gemeenten, to make a file only that gemeente can open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.store.connection import Connection

_COLUMNS = (
    "gemeente, fingerprint, certificate, subject, valid_from, valid_until, self_signed, added_by,"
    " added_at, removed_at"
)


@dataclass(frozen=True)
class StoredCertificate:
    """A certificate (DER) of the gemeente with this code; ``removed_at`` when it is not used."""

    gemeente: str
    fingerprint: str
    certificate: bytes
    subject: str
    valid_from: str
    valid_until: str
    self_signed: bool
    added_by: str
    added_at: str
    removed_at: str | None = None


class GemeenteCertificates:
    """The certificates of gemeenten in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredCertificate) -> None:
        """Keep a certificate; it becomes the one in use for its gemeente.

        What was added before stays as it is: one that comes back is there twice.
        """
        self._connection.execute(
            f"INSERT INTO gemeente_certificate ({_COLUMNS})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            (
                new.gemeente,
                new.fingerprint,
                new.certificate,
                new.subject,
                new.valid_from,
                new.valid_until,
                int(new.self_signed),
                new.added_by,
                new.added_at,
            ),
        )

    def remove(self, gemeente: str, fingerprint: str, at: str) -> None:
        """Take a certificate out of use."""
        self._connection.execute(
            "UPDATE gemeente_certificate SET removed_at = ?"
            " WHERE gemeente = ? AND fingerprint = ? AND removed_at IS NULL",
            (at, gemeente, fingerprint),
        )

    def current(self, gemeente: str) -> StoredCertificate | None:
        """Give the certificate in use for this gemeente (the last one added), or None."""
        return next(iter(self._found("gemeente = ? AND removed_at IS NULL", (gemeente,))), None)

    def all(self) -> tuple[StoredCertificate, ...]:
        """Give every certificate, by gemeente, newest first."""
        return self._found("1", ())

    def _found(self, where: str, parameters: tuple[object, ...]) -> tuple[StoredCertificate, ...]:
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM gemeente_certificate WHERE {where}"  # noqa: S608
            " ORDER BY gemeente, seq DESC",
            parameters,
        )
        return tuple(_certificate(row) for row in found)


def _certificate(row: tuple[Any, ...]) -> StoredCertificate:
    certificate = StoredCertificate(*row)
    return replace(certificate, self_signed=bool(certificate.self_signed))
