"""The vault's settings as they are kept: one JSON value per name."""

from __future__ import annotations

from collections.abc import Mapping

from app.store.connection import Connection


class StoredSettings:
    """Names and JSON values; what they mean is known in the services."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(self) -> dict[str, str]:
        """Give every setting that was kept."""
        return dict(self._connection.rows("SELECT name, value FROM setting"))

    def write(self, values: Mapping[str, str]) -> None:
        """Keep ``values``; other settings stay as they are."""
        self._connection.executemany(
            "INSERT INTO setting (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            sorted(values.items()),
        )
