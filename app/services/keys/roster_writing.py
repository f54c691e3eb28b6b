"""Reading the roster out of the database and adding to it, in step with the journal."""

from __future__ import annotations

from app.store.connection import Connection
from app.store.roster_entries import RosterEntries, StoredEntry
from app.trust.roster import Roster
from app.trust.roster_entries import RosterEntry


def read_roster(connection: Connection, *, vault: str, root: str) -> Roster:
    """Read and verify the roster of an open vault. Raises BrokenRoster."""
    contents = [entry.content for entry in RosterEntries(connection).all()]
    return Roster.read(contents, vault=vault, root=root)


def add_entry(connection: Connection, entry: RosterEntry) -> None:
    """Keep an entry; the caller has put it on its roster and holds the transaction."""
    RosterEntries(connection).append(StoredEntry(entry.seq, entry.content, entry.hash))
