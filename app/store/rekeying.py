"""Giving the database another key: every page is written anew, and nothing is left in the log.

Killed on the way, the database opens with exactly one of the two keys.
"""

from __future__ import annotations

from app.store.connection import KEY_BYTES, Connection


def rekey(connection: Connection, key: bytes | bytearray) -> None:
    """Encrypt the whole database with ``key`` (32 bytes); the connection goes on with it.

    Must not be called inside a transaction.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key must be 32 bytes")
    empty_log(connection)
    # A key cannot be bound as a parameter; hex digits of 32 bytes can hold nothing else.
    connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"").fetchall()
    empty_log(connection)


def empty_log(connection: Connection) -> None:
    """Write everything that waits in the log to its page, and cut the log to nothing."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
