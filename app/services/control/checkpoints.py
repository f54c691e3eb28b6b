"""Checkpoints: a controleur signs how far the journal was found sound; later checks start there.

A checkpoint is a line of the journal itself, so it is chained, signed and kept like any other.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.refusal import Refusal
from app.store.connection import Connection
from app.store.journal_lines import JournalLines
from app.trust.journal import ChainPlace, Line, line_details
from app.trust.roster import Roster

EVENT = "checkpoint"
ABOUT = "journal"


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint: the line and hash it vouches for, and who signed it when (UTC)."""

    line: ChainPlace
    seq: int
    account: str
    at: str


def last_checkpoint(connection: Connection, roster: Roster) -> Checkpoint | None:
    """Give the newest checkpoint of somebody who was controleur then.

    Its own signature is held by whoever walks the journal after it.
    """
    for line in reversed(JournalLines(connection).about(ABOUT, EVENT)):
        found = read_checkpoint(line)
        if found is not None and by_controleur(line, roster):
            return found
    return None


def read_checkpoint(line: Line) -> Checkpoint | None:
    """Read a line as a checkpoint of an earlier line, or give None when it is none."""
    try:
        details = line_details(line)["details"]
        place = ChainPlace(details["line"], details["hash"])
    except (Refusal, KeyError, TypeError):
        return None
    if not isinstance(place.seq, int) or not 0 < place.seq < line.seq:
        return None
    return Checkpoint(place, line.seq, line.account, line.at)


def by_controleur(line: Line, roster: Roster) -> bool:
    """Tell whether the writer of a line had the role controleur, at its place in the roster."""
    try:
        value = line_details(line)
    except Refusal:
        return False
    account = roster.account_at(str(value.get("account")), str(value.get("roster_head")))
    return account is not None and account.state == "active" and "controleur" in account.roles
