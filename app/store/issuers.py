"""Certificates of issuers, the revocation lists they gave, and fingerprints that were compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.store.connection import Connection

ROOTS = ""
"""In place of a gemeente: a comparison of a root, which many gemeenten can share."""

_ISSUER = (
    "fingerprint, certificate, subject, valid_from, valid_until, self_signed, added_by, added_at"
)
_LIST = "digest, issuer_fingerprint, content, this_update, next_update, added_by, added_at"
_COMPARED = (
    "gemeente, fingerprint, compared_by, compared_with, with_function, how, compared_on,"
    " recorded_at"
)


@dataclass(frozen=True)
class StoredIssuer:
    """A certificate (DER) of an issuer, to build chains with; being here does not trust it."""

    fingerprint: str
    certificate: bytes
    subject: str
    valid_from: str
    valid_until: str
    self_signed: bool
    added_by: str
    added_at: str


@dataclass(frozen=True)
class StoredRevocationList:
    """A revocation list (DER) whose signature held under the issuer with this fingerprint."""

    digest: str
    issuer_fingerprint: str
    content: bytes
    this_update: str
    next_update: str | None
    added_by: str
    added_at: str


@dataclass(frozen=True)
class StoredComparison:
    """A fingerprint compared aloud: the account here, and the person at the other side.

    ``gemeente`` is its code, or ROOTS; ``compared_on`` is a date.
    """

    gemeente: str
    fingerprint: str
    compared_by: str
    compared_with: str
    with_function: str
    how: str
    compared_on: str
    recorded_at: str


class Issuers:
    """The issuers' certificates in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredIssuer) -> None:
        """Keep a certificate; one that is there already stays as it is."""
        self._connection.execute(
            f"INSERT INTO issuer_certificate ({_ISSUER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
            " ON CONFLICT (fingerprint) DO NOTHING",
            (*tuple(vars(new).values())[:5], int(new.self_signed), new.added_by, new.added_at),
        )

    def get(self, fingerprint: str) -> StoredIssuer | None:
        """Give one certificate, or None."""
        row = self._connection.row(
            f"SELECT {_ISSUER} FROM issuer_certificate WHERE fingerprint = ?",  # noqa: S608
            (fingerprint,),
        )
        return _issuer(row) if row else None

    def all(self) -> tuple[StoredIssuer, ...]:
        """Give every certificate, by the name of its holder."""
        found = self._connection.rows(
            f"SELECT {_ISSUER} FROM issuer_certificate ORDER BY subject, added_at, fingerprint"  # noqa: S608
        )
        return tuple(_issuer(row) for row in found)


class RevocationLists:
    """The revocation lists in this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredRevocationList) -> None:
        """Keep a revocation list."""
        self._connection.execute(
            f"INSERT INTO revocation_list ({_LIST}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def get(self, digest: str) -> StoredRevocationList | None:
        """Give one list by its digest, or None."""
        return next(iter(self._found("digest = ?", (digest,))), None)

    def of_issuer(self, fingerprint: str) -> tuple[StoredRevocationList, ...]:
        """Give the lists of an issuer, newest first."""
        return self._found("issuer_fingerprint = ?", (fingerprint,))

    def all(self) -> tuple[StoredRevocationList, ...]:
        """Give every list, newest first."""
        return self._found("1", ())

    def _found(
        self, where: str, parameters: tuple[object, ...]
    ) -> tuple[StoredRevocationList, ...]:
        found = self._connection.rows(
            f"SELECT {_LIST} FROM revocation_list WHERE {where}"  # noqa: S608
            " ORDER BY this_update DESC, rowid DESC",
            parameters,
        )
        return tuple(StoredRevocationList(*row) for row in found)


class Comparisons:
    """The comparisons in this vault: one for a fingerprint of a gemeente (or of a root)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, new: StoredComparison) -> None:
        """Keep a comparison."""
        self._connection.execute(
            f"INSERT INTO fingerprint_comparison ({_COMPARED}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            tuple(vars(new).values()),
        )

    def of(self, gemeente: str, fingerprint: str) -> StoredComparison | None:
        """Give the comparison of a fingerprint with this gemeente (or with ROOTS), or None."""
        row = self._connection.row(
            f"SELECT {_COMPARED} FROM fingerprint_comparison"  # noqa: S608
            " WHERE gemeente = ? AND fingerprint = ?",
            (gemeente, fingerprint),
        )
        return StoredComparison(*row) if row else None

    def roots(self) -> frozenset[str]:
        """Give the fingerprints of the roots that were compared."""
        found = self._connection.rows(
            "SELECT fingerprint FROM fingerprint_comparison WHERE gemeente = ?", (ROOTS,)
        )
        return frozenset(row[0] for row in found)


def _issuer(row: tuple[Any, ...]) -> StoredIssuer:
    issuer = StoredIssuer(*row)
    return replace(issuer, self_signed=bool(issuer.self_signed))
