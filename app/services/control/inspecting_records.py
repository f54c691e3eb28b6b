"""The part of an inspection that holds rows without a seal against the signed journal.

A row that says that somebody did something has a line by that person; and a row that the journal
tells of, and that nothing takes away, is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.said import Said, said
from app.services.answers.reply_opening import still_says
from app.services.control import vouched
from app.services.control.inspecting_files import Outcome
from app.services.session import Session
from app.store.gemeente_lists import GemeenteLists
from app.store.replies import Replies
from app.store.vouching import (
    Claim,
    claims,
    comparisons,
    kept_of,
    kept_with_a_case,
    objects_of_cases,
    received_contents,
    told_events,
)
from app.trust.journal import Line
from app.trust.shapes import Finding

Told: TypeAlias = tuple[str, str, str, str, str]
"""Event, object, account, and a detail with its value; without a detail both are empty."""


@dataclass
class RecordNotes:
    """What the journal tells of the rows that no seal covers."""

    told: set[Told] = field(default_factory=set)

    def note(self, line: Line) -> None:
        """Note what one line tells."""
        if line.event not in told_events():
            return
        inside = vouched.line_of(line)
        if inside.get("result") != "done":
            return
        about = (line.event, line.object, line.account)
        self.told.add((*about, "", ""))
        details = inside.get("details")
        for name, value in (details if isinstance(details, dict) else {}).items():
            self.told.add((*about, name, str(value).lower()))


def inspect_records(session: Session, notes: RecordNotes) -> Outcome:
    """Give the rows that nobody signed for, and those that are gone without anybody's line."""
    work = _Records(session, notes)
    found = Counter((*work.nobody_signed(), *work.changed(), *work.gone()))
    sentences = [
        Refusal(
            "Wat er staat over {what} klopt niet met het logboek: {count} keer. Iemand werkte"
            " buiten Meldpoort om. Gebruik dit niet en bel uw beheerder.",
            what=_WORDS[table],
            count=count,
        )
        for table, count in sorted(found.items())
    ]
    if not vouched.settings_told(session.connection):
        sentences.append(
            Refusal(
                "De instellingen zijn veranderd zonder dat iemand dat deed in Meldpoort. Er kan"
                " niets weg. Laat de beheerder elke instelling nakijken en terugzetten wat niet"
                " klopt."
            )
        )
    done = Refusal("Wat het logboek vertelt over andere gegevens: {count} regels.", count=work.seen)
    return tuple(Finding("record", sentence) for sentence in sentences), done


class _Records:
    def __init__(self, session: Session, notes: RecordNotes) -> None:
        self.session = session
        self.connection = session.connection
        self.told = notes.told
        self.seen = sum(1 for one in notes.told if not one[3])

    def nobody_signed(self) -> Iterator[str]:
        """Give the table of every row that says what no line of that person tells."""
        came_along = vouched.began_with(self.connection)[2]
        for claim in claims(self.connection):
            here = claim.table != "law_change" or claim.number > came_along
            if here and not self._holds(claim):
                yield claim.table
        for gemeente, fingerprint in comparisons(self.connection):
            if vouched.comparison(self.connection, gemeente, fingerprint) is None:
                yield "fingerprint_comparison"
        standing = {one.digest for one in vouched.lists_in_force(self.connection)}
        for one in GemeenteLists(self.connection).in_force():
            if one.digest not in standing:
                yield "gemeente_list"

    def changed(self) -> Iterator[str]:
        """Give the table of every row that says something else than was signed or opened."""
        replies = Replies(self.connection)
        for each in replies.by_file():
            reply = replies.get(each)
            if reply is not None and not still_says(self.session, reply):
                yield "reply"
        for digest, kept in received_contents(self.connection):
            if sha256_hex(kept) != digest:
                yield "received"

    def gone(self) -> Iterator[str]:
        """Give the table of every row that a line tells of and that is not there any more."""
        always, with_case = kept_of(self.connection), kept_with_a_case(self.connection)
        cases = objects_of_cases(self.connection)
        for event, about, _, name, value in self.told:
            table, detail, there = always.get(event, ("", None, frozenset()))
            wanted = about if not detail else value
            if table and name == detail and wanted not in there:
                yield table
            table, detail, there = with_case.get(event, ("", None, frozenset()))
            if table and name == detail and about in cases and value not in there:
                yield table

    def _holds(self, claim: Claim) -> bool:
        return any(
            (event, claim.about, claim.account, claim.name, claim.value) in self.told
            for event in claim.events
        )


_WORDS: dict[str, Said] = {
    "fingerprint_comparison": said("vergeleken vingerafdrukken"),
    "gemeente_list": said("lijsten van gemeenten"),
    "legal_hold": said("zaken die niet vernietigd mogen worden"),
    "case_closing": said("gesloten zaken"),
    "destruction_term": said("de dag van vernietigen"),
    "destruction": said("voorstellen om te vernietigen"),
    "reply": said("antwoorden van gemeenten"),
    "reply_handled": said("afgehandelde antwoorden"),
    "receipt": said("ontvangsten"),
    "notice": said("intrekkingen en vervangingen"),
    "notice_handover": said("overhandigde berichten"),
    "notice_confirmation": said("bevestigingen van gemeenten"),
    "disclosure": said("het verstrekkingenregister"),
    "exemplar_end": said("exemplaren die niet zijn gebruikt of zoek zijn"),
    "exemplar_medium": said("gewiste sticks"),
    "revocation_list": said("intrekkingslijsten"),
    "facility_certificate": said("certificaten die niet meer gelden"),
    "gemeente_certificate": said("certificaten van gemeenten"),
    "pinned_certificate": said("certificaten die de gemeente vertrouwt"),
    "law_change": said("gewijzigde wetteksten"),
    "other_facility": said("certificaten van andere inrichtingen"),
    "received": said("ontvangen meldingen"),
    "received_notice": said("ontvangen berichten"),
    "received_destroyed": said("vernietigde meldingen"),
    "sent_reply": said("gemaakte antwoorden"),
}
"""What each table is about, as a person would say it."""
