"""The facility's own certificates, with their wrapped private keys."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = (
    "fingerprint, certificate, wrapped_private_key, valid_from, valid_until, added_at, use_from,"
    " revoked_at"
)


@dataclass(frozen=True)
class FacilityCertificate:
    """A certificate (DER) and its private key, wrapped by the vault's facility key.

    Packages are signed with it from ``use_from`` on, until ``revoked_at`` when there is one.
    """

    fingerprint: str
    certificate: bytes
    wrapped_private_key: bytes
    valid_from: str
    valid_until: str
    added_at: str
    use_from: str
    revoked_at: str | None = None


class FacilityCertificates:
    """The certificates that the facility signs packages with."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, certificate: FacilityCertificate) -> None:
        """Keep ``certificate``."""
        self._connection.execute(
            f"INSERT INTO facility_certificate ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                certificate.fingerprint,
                certificate.certificate,
                certificate.wrapped_private_key,
                certificate.valid_from,
                certificate.valid_until,
                certificate.added_at,
                certificate.use_from,
                certificate.revoked_at,
            ),
        )

    def all(self) -> tuple[FacilityCertificate, ...]:
        """Give every certificate, newest first."""
        found = self._connection.rows(
            f"SELECT {_COLUMNS} FROM facility_certificate"  # noqa: S608
            " ORDER BY added_at DESC, rowid DESC"
        )
        return tuple(FacilityCertificate(*row) for row in found)

    def current(self, at: str | None = None) -> FacilityCertificate | None:
        """Give the certificate that is in use at a time (without one: that will be), or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM facility_certificate"  # noqa: S608
            " WHERE revoked_at IS NULL AND use_from <= ?"
            " ORDER BY use_from DESC, rowid DESC LIMIT 1",
            (at or "9999",),
        )
        return FacilityCertificate(*row) if row else None

    def set_use_from(self, fingerprint: str, at: str) -> None:
        """Use a certificate from ``at`` on."""
        self._connection.execute(
            "UPDATE facility_certificate SET use_from = ? WHERE fingerprint = ?", (at, fingerprint)
        )

    def revoke(self, fingerprint: str, at: str) -> None:
        """Note that a certificate does not count any more since ``at``."""
        self._connection.execute(
            "UPDATE facility_certificate SET revoked_at = ? WHERE fingerprint = ?",
            (at, fingerprint),
        )

    def by_fingerprint(self, fingerprint: str) -> FacilityCertificate | None:
        """Give the certificate with this fingerprint, or None."""
        row = self._connection.row(
            f"SELECT {_COLUMNS} FROM facility_certificate WHERE fingerprint = ?",  # noqa: S608
            (fingerprint,),
        )
        return FacilityCertificate(*row) if row else None

    def rewrap(self, fingerprint: str, wrapped_private_key: bytes) -> None:
        """Keep the same private key under a new wrapping."""
        self._connection.execute(
            "UPDATE facility_certificate SET wrapped_private_key = ? WHERE fingerprint = ?",
            (wrapped_private_key, fingerprint),
        )
