"""A copy of the whole database under the same key, and whether such a copy holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from app.case.refusal import Refusal
from app.store.connection import Connection
from app.store.failures import damaged, refusal_for
from app.store.rekeying import empty_log


@dataclass(frozen=True)
class CopyHead:
    """The last journal line that a copy holds."""

    seq: int
    hash: str


def copy_database(connection: Connection, target: Path) -> None:
    """Write a complete copy to ``target``, which must not exist, without free pages or a log.

    Must not be called inside a transaction. Raises FullDisk and the like, or Refusal.
    """
    empty_log(connection)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except dbapi2.Error as error:
        raise Refusal(
            "De kopie van de database kon niet worden geschreven. Kies een andere map."
        ) from error


def check_copy(path: Path, key: bytes | bytearray) -> CopyHead:
    """Open a copy for reading only, look at every page, and give its last journal line.

    Nothing is written beside it, so that it may stand on a share or a stick. Raises
    DamagedDatabase when a page, a table or the journal does not hold.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, factory=Connection)
    except dbapi2.Error as error:
        raise refusal_for(error) or damaged() from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # only hex digits, see connection.py
        head = connection.row("SELECT seq, hash FROM journal_line ORDER BY seq DESC LIMIT 1")
        sound = (
            not connection.rows("PRAGMA cipher_integrity_check")
            and connection.rows("PRAGMA integrity_check") == [("ok",)]
            and not connection.rows("PRAGMA foreign_key_check")
        )
    finally:
        connection.close()
    if head is None or not sound:
        raise damaged()
    return CopyHead(int(head[0]), str(head[1]))
