"""The part of an inspection about what is gone: destroyed by two people, or simply missing."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from app.case.refusal import Refusal
from app.services.control.inspecting_files import Outcome
from app.services.ending.destroying import known_rosters, own_list
from app.services.ending.destruction_rules import CLOCKS_DIFFER
from app.services.session import Session, moment_of, stamp
from app.services.settings import LEAST_WAIT
from app.store.case_files import CaseFiles
from app.store.destructions import DestroyedCases, Destructions, StoredDestruction
from app.store.disclosures import Disclosures
from app.trust.destruction import Pair, check_destruction_seal, check_pair, rosters_known
from app.trust.journal import Line, line_details
from app.trust.roster import Roster
from app.trust.seals import Seal
from app.trust.shapes import Finding, is_moment

_CASE = re.compile(r"case:([0-9a-f]{32})\Z")
_LINE = re.compile(r"disclosure:[0-9]+\Z")
_DESTROYED = frozenset({"case_destroyed", "case_destroyed_again"})


@dataclass
class GoneNotes:
    """What the journal tells of cases: which there were, and which were destroyed, and of lines."""

    cases: set[str] = field(default_factory=set)
    destroyed: set[tuple[str, str]] = field(default_factory=set)
    """Case and destruction."""
    handed_over: int = 0
    lines_destroyed: set[str] = field(default_factory=set)
    """Destructions of lines of the register."""
    lines_removed: int = 0
    ahead: set[str] = field(default_factory=set)
    """Objects that were destroyed at a moment that, by the lines after it, had still to come."""
    _last: tuple[str, str] | None = None

    def note(self, line: Line) -> None:
        """Note what one line tells."""
        case = _CASE.match(line.object)
        wanted = line.event in _DESTROYED or line.event == "register_line_destroyed"
        self._note_clock(line, destroyed=wanted)
        if line.event == "notification_handed_over":
            self.handed_over += 1
        if case is None and not (wanted and _LINE.match(line.object)):
            return
        if not wanted:
            if case is not None and line.event != "export_refused":
                self.cases.add(case[1])
            return
        try:
            details = line_details(line)["details"]
            destruction, removed = str(details["destruction"]), details.get("removed", 0)
        except (Refusal, KeyError, TypeError, AttributeError):
            return  # the check of the chain says what is wrong with this line
        if case is not None:
            self.destroyed.add((case[1], destruction))
        else:
            self.lines_destroyed.add(destruction)
            self.lines_removed += removed if isinstance(removed, int) else 0

    def _note_clock(self, line: Line, *, destroyed: bool) -> None:
        if self._last is not None and line.at < self._last[0]:
            self.ahead.add(self._last[1])
        if destroyed and is_moment(line.at):
            self._last = (stamp(moment_of(line.at) - CLOCKS_DIFFER), line.object)


def inspect_destroyed(session: Session, notes: GoneNotes) -> Outcome:
    """Give what is gone without two people, or there although it was destroyed."""
    work = _Gone(session, notes)
    work.look_at_list()
    work.look_at_destructions()
    work.look_at_cases()
    work.look_at_register()
    work.look_at_clock()
    done = Refusal(
        "De vernietigde zaken: {count}, met hun zegels en de lijst naast het sleutelbestand.",
        count=len(work.gone),
    )
    return tuple(Finding("destruction", sentence) for sentence in work.found), done


class _Gone:
    def __init__(self, session: Session, notes: GoneNotes) -> None:
        self.session = session
        self.notes = notes
        self.found: list[Refusal] = []
        self.rosters: tuple[Roster, ...] = (session.roster,)
        with suppress(Refusal):  # then no seal of a later state holds, and that is said
            self.rosters = known_rosters(session)
        self.gone = {one.case_id: one for one in DestroyedCases(session.connection).all()}
        self.sound: set[str] = set()

    def look_at_list(self) -> None:
        """Hold the list beside the keyfile against the database."""
        destructions = Destructions(self.session.connection)
        ours = {one.id for one in destructions.not_cancelled() if one.state == "done"}
        try:
            kept = own_list(self.session)
            if kept is None:
                if ours:
                    self.found.append(_list_differs())
                return
            rosters = rosters_known(self.session.roster, kept.rosters)
            listed = {_checked(pair, rosters) for pair in kept.pairs}
        except Refusal as refusal:
            self.found.append(refusal)
            return
        if None in listed:
            self.found.append(
                Refusal(
                    "In de lijst van vernietigde zaken (meldpoort.destroyed) staat een zegel dat"
                    " niet klopt. Iemand veranderde dat bestand. Bel uw beheerder."
                )
            )
        if listed - {None} != ours:
            self.found.append(_list_differs())

    def look_at_destructions(self) -> None:
        """Every destruction that was carried out has two seals and a line in the journal."""
        for one in Destructions(self.session.connection).not_cancelled():
            holds = self._first_holds(one) if one.state == "proposed" else self._pair_holds(one)
            if not holds:
                self.found.append(
                    Refusal(
                        "Een vernietiging ({reference}) heeft niet de zegels van twee mensen of"
                        " staat niet in het logboek. Iemand werkte buiten Meldpoort om."
                        " Bel uw beheerder.",
                        reference=one.reference,
                    )
                )
            elif one.state == "done":
                self.sound.add(one.id)
        if Destructions(self.session.connection).uncleaned():
            self.found.append(
                Refusal(
                    "Na een vernietiging is het databasebestand nog niet opnieuw geschreven."
                    " Sluit Meldpoort en open het weer; dan gaat het vanzelf verder."
                )
            )

    def look_at_cases(self) -> None:
        """A case of which the journal tells is there, or was destroyed; never both, never neither.

        Only of the vault of an inrichting: a gemeente has no cases.
        """
        there = CaseFiles(self.session.connection).ids()
        for case_id in sorted(self.gone.keys() & there):
            self.found.append(
                Refusal(
                    "Zaak {case} is vernietigd, maar staat toch in de kluis. Bel uw beheerder.",
                    case=self.gone[case_id].reference,
                )
            )
        known = self.notes.cases | {case for case, _ in self.notes.destroyed}
        for case_id in sorted(known - there):
            kept = self.gone.get(case_id)
            if kept is None or kept.destruction not in self.sound:
                self.found.append(
                    Refusal(
                        "Zaak {case} staat in het logboek, maar is weg zonder dat twee mensen haar"
                        " vernietigden. Leg de reservekopie ernaast en bel uw beheerder.",
                        case=case_id[:8],
                    )
                )

    def look_at_register(self) -> None:
        """No line of the register is gone without two people."""
        missing = (
            self.notes.handed_over
            - self.notes.lines_removed
            - Disclosures(self.session.connection).count()
        )
        if missing > 0:
            self.found.append(
                Refusal(
                    "In het verstrekkingenregister ontbreken regels: {count}. Leg de reservekopie"
                    " ernaast en bel uw beheerder.",
                    count=missing,
                )
            )

    def look_at_clock(self) -> None:
        """The waiting time was measured with a clock that did not run ahead."""
        for about in sorted(self.notes.ahead):
            self.found.append(
                Refusal(
                    "Volgens het logboek is {what} vernietigd op een moment dat toen nog moest"
                    " komen. De klok van die computer liep voor, of een andere achter. Vraag na of"
                    " de wachttijd om was.",
                    what=about[:13],
                )
            )

    def _pair_holds(self, one: StoredDestruction) -> bool:
        seals = Destructions(self.session.connection).seals(one.id)
        if one.state != "done" or len(seals) != 2:
            return False
        first, second = (Seal(each.statement, each.account, each.signature) for each in seals)
        if _checked(Pair(first, second), self.rosters) != one.id:
            return False
        if one.subject == "register_line":
            return self._waited(one) and one.id in self.notes.lines_destroyed
        kept = self.gone.get(one.case_id)
        stated = check_pair(Pair(first, second), self.rosters).proposal
        return (
            self._waited(one)
            and (one.case_id, one.id) in self.notes.destroyed
            and kept is not None
            and (stated.case, stated.reference) == (kept.case_id, kept.reference)
            and (stated.case, stated.content_hash) == (one.case_id, one.content_hash)
            and {seal.account for seal in seals} == {kept.first, kept.second}
        )

    def _waited(self, one: StoredDestruction) -> bool:
        """Whether the waiting time was long enough; a practice vault may be quicker."""
        waited = moment_of(one.waits_until) - moment_of(one.proposed_at)
        return self.session.practice or waited >= timedelta(days=LEAST_WAIT)

    def _first_holds(self, one: StoredDestruction) -> bool:
        seals = Destructions(self.session.connection).seals(one.id)
        if len(seals) != 1:
            return False
        seal = Seal(seals[0].statement, seals[0].account, seals[0].signature)
        try:
            stated = check_destruction_seal(seal, self.session.roster)
        except Refusal:
            return False
        return (stated.destruction, stated.part, stated.case, stated.waits_until) == (
            one.id,
            "propose",
            one.case_id,
            one.waits_until,
        )


def _checked(pair: Pair, rosters: tuple[Roster, ...]) -> str | None:
    """Give the destruction that two seals are about when they hold."""
    try:
        return check_pair(pair, rosters).proposal.destruction
    except Refusal:
        return None


def _list_differs() -> Refusal:
    return Refusal(
        "De lijst van vernietigde zaken (meldpoort.destroyed) in de map van de kluis ontbreekt of"
        " is een andere dan in de database. Sluit Meldpoort, open het weer en onderzoek opnieuw."
    )
