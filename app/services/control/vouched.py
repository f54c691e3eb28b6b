"""Rows that count only because somebody's signed line in the journal tells of them.

A row that was put in the database with a tool has no such line, and who writes a line in another's
name breaks the chain: that is held before anything leaves (``standing``) and by an inspection.
"""

from __future__ import annotations

from typing import Any

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.store.connection import Connection
from app.store.gemeente_lists import GemeenteLists, StoredGemeenteList
from app.store.issuers import ROOTS, Comparisons, StoredComparison
from app.store.journal_lines import JournalLines, StoredLine
from app.store.other_facilities import OtherFacilities, OtherFacility
from app.store.vouching import (
    comparison_number,
    last_told_settings,
    list_number,
    settings_digest,
    taken_digest,
)
from app.trust.facility import fingerprint
from app.trust.journal import Line, line_details


def line_of(line: Line) -> dict[str, Any]:
    """Give what a line says; of one that cannot be read nothing."""
    try:
        return line_details(line)
    except Refusal:
        return {}


def details_of(line: Line) -> dict[str, Any]:
    """Give the details of a line; of one that cannot be read none."""
    details = line_of(line).get("details")
    return details if isinstance(details, dict) else {}


def comparison(connection: Connection, gemeente: str, digest: str) -> StoredComparison | None:
    """Give the comparison of a fingerprint when whoever compared it signed for that, or None."""
    stored = Comparisons(connection).of(gemeente, digest)
    return stored if stored is not None and _was_compared(connection, stored) else None


def compared_roots(connection: Connection) -> frozenset[str]:
    """Give the fingerprints of the roots that were compared, as somebody signed."""
    found = Comparisons(connection).roots()
    return frozenset(one for one in found if comparison(connection, ROOTS, one) is not None)


def other_facilities(connection: Connection) -> tuple[OtherFacility, ...]:
    """Give the other inrichtingen whose certificate somebody compared and signed for."""
    lines = JournalLines(connection).about("certificate", "other_facility_added")
    told = {(line.account, str(details_of(line).get("fingerprint"))) for line in lines}
    return tuple(
        one
        for one in OtherFacilities(connection).all()
        if fingerprint(one.certificate) == one.fingerprint
        and one.compared_by == one.added_by
        and (one.added_by, one.fingerprint.replace(" ", "").lower()) in told
    )


def other_facility(connection: Connection, digest: str) -> OtherFacility | None:
    """Give one of them by its fingerprint, or None."""
    return next((one for one in other_facilities(connection) if one.fingerprint == digest), None)


def lists_in_force(connection: Connection) -> tuple[StoredGemeenteList, ...]:
    """Give the lists of gemeenten for which two different people signed, the newest first."""
    return tuple(
        one for one in GemeenteLists(connection).in_force() if _two_stand_for(connection, one)
    )


def settings_told(connection: Connection) -> bool:
    """Tell whether the settings are as the last line about them in the journal says."""
    lines = JournalLines(connection).from_seq(last_told_settings(connection), 1)
    return bool(lines) and details_of(lines[0]).get("settings") == settings_digest(connection)


def pinned_told(
    connection: Connection, facility: str, root: str, digest: str, account: str
) -> bool:
    """Tell whether somebody signed for trusting this certificate of this inrichting."""
    plain = digest.replace(" ", "").lower()
    lines = JournalLines(connection).about(f"inrichting:{facility}")
    pinned = [one for one in lines if one.event == "facility_pinned"]
    if not any(details_of(one).get("root") == root for one in pinned):
        return False
    events = {"facility_pinned", "facility_certificate_pinned"}
    return any(
        one.event in events
        and one.account == account
        and details_of(one).get("fingerprint") == plain
        for one in lines
    )


def began_with(connection: Connection) -> tuple[int, int, int]:
    """Give up to which comparison, list and change of law texts a second vault began with.

    Zero in a first vault, and where what came along is not what the line says.
    """
    line = _begun(connection)
    if line is None:
        return (0, 0, 0)
    told = details_of(line)
    comparisons, lists, law = (told.get(name) for name in ("comparisons", "lists", "law"))
    if not (isinstance(comparisons, int) and isinstance(lists, int) and isinstance(law, int)):
        return (0, 0, 0)
    taken = (comparisons, lists, law)
    same = told.get("taken") == taken_digest(connection, taken, line.at)
    return taken if same else (0, 0, 0)


def _begun(connection: Connection) -> StoredLine | None:
    second = JournalLines(connection).from_seq(2, 1)
    return second[0] if second and second[0].event == "seat_begun" else None


def _was_compared(connection: Connection, stored: StoredComparison) -> bool:
    about = f"gemeente:{stored.gemeente}" if stored.gemeente else "certificate"
    plain = stored.fingerprint.replace(" ", "").lower()
    told = any(
        line.account == stored.compared_by and details_of(line).get("fingerprint") == plain
        for line in JournalLines(connection).about(about, "fingerprint_compared")
    )
    number = comparison_number(connection, stored.gemeente, stored.fingerprint)
    return told or 0 < number <= began_with(connection)[0]


def _two_stand_for(connection: Connection, stored: StoredGemeenteList) -> bool:
    if sha256_hex(stored.content) != stored.digest or stored.imported_by == stored.confirmed_by:
        return False
    lines = JournalLines(connection)
    brought = _told_of(lines, "gemeente_list_imported", stored.digest, stored.imported_by)
    confirmed = _told_of(lines, "gemeente_list_confirmed", stored.digest, stored.confirmed_by)
    begun, number = _begun(connection), list_number(connection, stored.digest)
    if begun is not None and 0 < number <= began_with(connection)[1]:
        brought = True
        confirmed = confirmed or (stored.confirmed_at or "") <= begun.at
    return brought and confirmed


def _told_of(lines: JournalLines, event: str, digest: str, account: str | None) -> bool:
    return any(
        line.account == account and details_of(line).get("digest") == digest
        for line in lines.about("reference:gemeenten", event)
    )
