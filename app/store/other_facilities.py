"""Other inrichtingen whose certificate two people compared: a case can move there."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection

_COLUMNS = "fingerprint, name, certificate, compared_by, compared_with, added_by, added_at"


@dataclass(frozen=True)
class OtherFacility:
    """One inrichting with its certificate (DER); ``compared_with`` is who read it out there."""

    fingerprint: str
    name: str
    certificate: bytes
    compared_by: str
    compared_with: str
    added_by: str
    added_at: str


class OtherFacilities:
    """The other inrichtingen that this vault knows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, facility: OtherFacility) -> None:
        """Keep an inrichting."""
        self._connection.execute(
            f"INSERT INTO other_facility ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                facility.fingerprint,
                facility.name,
                facility.certificate,
                facility.compared_by,
                facility.compared_with,
                facility.added_by,
                facility.added_at,
            ),
        )

    def all(self) -> tuple[OtherFacility, ...]:
        """Give every inrichting, by name."""
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM other_facility ORDER BY name, added_at"  # noqa: S608
        )
        return tuple(OtherFacility(*row) for row in rows)

    def get(self, fingerprint: str) -> OtherFacility | None:
        """Give one inrichting, or None."""
        return next((one for one in self.all() if one.fingerprint == fingerprint), None)
