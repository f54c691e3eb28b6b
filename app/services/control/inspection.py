"""Meldpoort onderzoek: does everything in this vault still hold, and if not, where and what now.

Reads everything, changes nothing but the journal line that says so. Also of a vault whose roster
is broken, where nobody can log in any more, as much as possible is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.case.refusal import Refusal
from app.case.said import said
from app.handoff.travel_checking import held_line
from app.services.control.checkpoints import (
    ABOUT,
    EVENT,
    Checkpoint,
    by_controleur,
    last_checkpoint,
    read_checkpoint,
)
from app.services.control.inspecting_cases import Move, inspect_cases, move_of
from app.services.control.inspecting_destroyed import GoneNotes, inspect_destroyed
from app.services.control.inspecting_files import (
    Outcome,
    inspect_certificate,
    inspect_database,
    inspect_keyfile,
)
from app.services.control.inspecting_records import RecordNotes, inspect_records
from app.services.environment import Environment
from app.services.keys.access import log_in, open_unlocked
from app.services.keys.entering import closed_on_failure
from app.services.keys.first_start import FOUNDER
from app.services.keys.house import house_settings
from app.services.keys.remembering import journal_shortened
from app.services.session import Session
from app.store.connection import Connection, open_database
from app.store.journal_lines import JournalLines, StoredLine
from app.store.roster_entries import RosterEntries
from app.store.travelling import Journeys
from app.trust.journal import ChainPlace, Result, check_chain
from app.trust.roster import Account, Roster
from app.trust.roster_entries import BrokenRoster, broken
from app.trust.shapes import Finding, Link
from app.vault.keyfile import DATABASE_NAME, read_keyfile
from app.vault.unlocked import Unlocked

__all__ = [
    "Finding",
    "InspectionResult",
    "Link",
    "inspect",
    "log_in_to_inspect",
    "read_head",
    "sign_checkpoint",
]


@dataclass(frozen=True)
class InspectionResult:
    """What was found (each finding says what to do), and what was looked at, in sentences.

    The rest is for the page that is printed: of which vault, when, by whom, and the heads.
    """

    findings: tuple[Finding, ...]
    checked: tuple[str, ...]
    vault: str = ""
    at: str = ""
    by: str = ""
    roster_root: str = ""
    roster_head: str = ""
    journal_head: ChainPlace | None = None
    checkpoint: Checkpoint | None = None

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def inspect(
    session: Session, seen: tuple[Link, ...] = (), *, whole: bool = False
) -> InspectionResult:
    """Check pages, schema, keyfile, roster, journal, seals, other records and the certificate.

    ``seen`` are journal heads from an earlier sheet or export; the one in this workstation's
    keyring is compared anyway: with them lines cut off the end are found. Signatures of the
    journal are checked from the last checkpoint on, or all of them with ``whole``. The journal
    gets a line with the result.
    """
    work = _Inspection(session, whole=whole)
    work.part("database", work.database)
    work.part("keyfile", work.keyfile)
    work.part("roster", work.roster)
    work.part("journal", lambda: work.journal(seen))
    work.part("seal", work.seals)
    work.part("destruction", work.destroyed)
    work.part("record", work.records)
    work.part("certificate", work.certificate)
    if session.broken is None:
        work.part("journal", work.record)
    return work.result()


def log_in_to_inspect(
    env: Environment, folder: Path, account_name: str, passphrase: str
) -> Session:
    """Log in, also when the roster is broken: then the session is good for ``inspect`` alone.

    Raises what ``access.log_in`` raises; BrokenRoster when not even the root holds.
    """
    try:
        return log_in(env, folder, account_name, passphrase)
    except BrokenRoster:
        pass
    unlocked = open_unlocked(env, folder, account_name, passphrase)
    with closed_on_failure(unlocked):
        connection = open_database(folder / DATABASE_NAME, unlocked.database_key)
        try:
            return _past_the_roster(env, unlocked, connection)
        except BaseException:
            connection.close()
            raise


def sign_checkpoint(session: Session, result: InspectionResult) -> Checkpoint:
    """As controleur, sign that the journal was sound up to where the inspection saw it.

    Raises RoleNeeded, and Refusal when something was found or the journal changed before that
    line since.
    """
    session.require("controleur")
    head = result.journal_head
    lines = JournalLines(session.connection)
    if not result.sound or head is None or lines.hash_at(head.seq) != head.hash:
        raise Refusal(
            "Een controlepunt kan alleen na een onderzoek waarin alles klopt."
            " Los eerst op wat er gevonden is, en onderzoek opnieuw."
        )
    session.record(EVENT, ABOUT, details={"line": head.seq, "hash": head.hash})
    last = lines.last()
    found = read_checkpoint(last) if last else None
    if found is None:
        raise ValueError("the line that was just written is a checkpoint")
    return found


def read_head(text: str) -> ChainPlace:
    """Read a journal head as sheets and exports write it: place, colon, 64 characters.

    Raises Refusal.
    """
    place, _, digest = "".join(text.split()).partition(":")
    if not place.isdecimal() or len(digest) != 64 or set(digest.lower()) - set("0123456789abcdef"):
        raise Refusal(
            "Dit is geen stand van het logboek. Typ het nummer, een dubbele punt en de 64 tekens"
            " van het blad."
        )
    return ChainPlace(int(place), digest.lower())


_FIRST_EVENT = "vault_created"
"""The first line of every journal, by the founder."""


@dataclass
class _Inspection:
    """The parts of one inspection and what they found."""

    session: Session
    whole: bool = False
    findings: list[Finding] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    moves: set[Move] = field(default_factory=set)
    gone: GoneNotes = field(default_factory=GoneNotes)
    told: RecordNotes = field(default_factory=RecordNotes)
    head: ChainPlace | None = None
    checkpoint: Checkpoint | None = None

    def result(self) -> InspectionResult:
        """Give everything that was found, with what goes on the page about it."""
        session = self.session
        return InspectionResult(
            findings=tuple(self.findings),
            checked=tuple(self.checked),
            vault=session.unlocked.vault_id,
            at=session.stamp(),
            by=session.account.name,
            roster_root=session.unlocked.roster_root,
            roster_head=session.roster.head,
            journal_head=self.head,
            checkpoint=self.checkpoint,
        )

    def part(self, where: str, check: Callable[[], None]) -> None:
        """Do one part; a refusal on the way is a finding too, and the next part still comes."""
        try:
            check()
        except Refusal as refusal:
            self.findings.append(Finding(where, refusal))

    def database(self) -> None:
        self._take(inspect_database(self.session.connection))

    def keyfile(self) -> None:
        self._take(inspect_keyfile(self.session))

    def roster(self) -> None:
        stored = RosterEntries(self.session.connection).all()
        roster, fault = Roster.read_sound_part(
            (entry.content for entry in stored),
            vault=self.session.unlocked.vault_id,
            root=self.session.unlocked.roster_root,
        )
        if fault is not None:
            self.findings.append(Finding("roster", fault))
        if roster is None:
            return
        if not roster.complete:
            self._say(
                "roster",
                Refusal(
                    "De oprichting van deze kluis is nog niet compleet."
                    " Laat de tweede oprichter inloggen en haar bevestigen."
                ),
            )
        for row, entry in zip(stored, roster.entries, strict=False):
            if (row.seq, row.hash) != (entry.seq, entry.hash):
                self._say(
                    "roster",
                    Refusal(
                        "Regel {position} van de rollenlijst staat verkeerd in de database."
                        " Zet de reservekopie terug.",
                        position=entry.seq,
                    ),
                    entry.seq,
                )
        if roster.head != self.session.roster.head:
            self._say(
                "roster",
                Refusal(
                    "De rollenlijst veranderde terwijl u werkte."
                    " Sluit Meldpoort, open het weer en controleer opnieuw."
                ),
            )
        self._done(Refusal("De rollenlijst: {count} regels.", count=len(stored)))

    def journal(self, seen: tuple[Link, ...]) -> None:
        connection, roster = self.session.connection, self.session.roster
        lines = JournalLines(connection)
        self.checkpoint = last_checkpoint(connection, roster)
        sealed = self.checkpoint.line if self.checkpoint and not self.whole else None
        last = lines.last()
        if self.session.broken is not None and last is not None:
            sealed = ChainPlace(last.seq, last.hash)  # who signed what cannot be known any more
        first = next(lines.walk(), None)
        if first is None or (first.event, first.account) != (_FIRST_EVENT, FOUNDER):
            self._say(
                "journal",
                Refusal(
                    "Het begin van het logboek is weg."
                    " Leg de reservekopie ernaast en bel uw beheerder."
                ),
            )
        self.findings.extend(check_chain(self._noted(lines), roster, seen=seen, sealed=sealed))
        shortened = journal_shortened(self.session)
        if shortened is not None:
            self._say("journal", shortened)
        self._done(Refusal("Het logboek: {count} regels.", count=self.head.seq if self.head else 0))

    def _noted(self, lines: JournalLines) -> Iterator[StoredLine]:
        """Walk along the journal, noting the steps of cases and who signed checkpoints."""
        for line in lines.walk():
            self.gone.note(line)
            self.told.note(line)
            move = move_of(line)
            if move is not None:
                self.moves.add(move)
            if line.event == EVENT and not by_controleur(line, self.session.roster):
                self._say(
                    "journal",
                    Refusal(
                        "Regel {position} van het logboek is een controlepunt van iemand die geen"
                        " controleur was. Bel uw beheerder.",
                        position=line.seq,
                    ),
                    line.seq,
                )
            self.head = ChainPlace(line.seq, line.hash)
            yield line

    def seals(self) -> None:
        self.moves |= self._moves_elsewhere()
        self._take(inspect_cases(self.session.connection, self.session.roster, self.moves))

    def destroyed(self) -> None:
        self._take(inspect_destroyed(self.session, self.gone))

    def records(self) -> None:
        self._take(inspect_records(self.session, self.told))

    def _moves_elsewhere(self) -> set[Move]:
        """Give the steps of cases that were done in another vault of this roster, as signed."""
        kept = Journeys(self.session.connection).lines()
        held = [held_line(content, signature, self.session.roster) for content, signature in kept]
        if None in held:
            self._say(
                "journal",
                Refusal(
                    "Een regel uit het logboek van een andere kluis klopt niet. Gebruik de zaken"
                    " die onderweg waren niet en bel uw beheerder."
                ),
            )
        lines = [line for line in held if line is not None]
        if lines:
            self._done(Refusal("Het logboek van andere kluizen: {count} regels.", count=len(lines)))
        return {
            (f"{line.object}/{line.details.get('version')}", str(line.details["act"]), line.account)
            for line in lines
            if "act" in line.details
        }

    def certificate(self) -> None:
        self._take(inspect_certificate(self.session))

    def record(self) -> None:
        """Leave the journal's line about this inspection."""
        found = len(self.findings)
        result: Result = "failed" if found else "done"
        try:
            self.session.record("inspection", "vault", result, {"findings": found})
        except Refusal:
            if not found:
                raise
            self._say(  # a damaged database takes no more lines; that is no second damage
                "journal",
                Refusal(
                    "De uitkomst van dit onderzoek kon niet in het logboek."
                    " Bewaar hem zelf en geef hem aan uw beheerder."
                ),
            )

    def _say(self, where: str, sentence: Refusal, position: int | None = None) -> None:
        self.findings.append(Finding(where, sentence, position))

    def _take(self, outcome: Outcome) -> None:
        found, done = outcome
        self.findings.extend(found)
        self._done(done)

    def _done(self, sentence: Refusal) -> None:
        self.checked.append(said(sentence.template, **sentence.values))


def _past_the_roster(env: Environment, unlocked: Unlocked, connection: Connection) -> Session:
    stored = RosterEntries(connection).all()
    roster, fault = Roster.read_sound_part(
        (entry.content for entry in stored), vault=unlocked.vault_id, root=unlocked.roster_root
    )
    if roster is None or fault is None:
        raise fault or broken(1)
    name = read_keyfile(unlocked.folder).accounts.get(unlocked.account, unlocked.account)
    nobody = Account(unlocked.account, name, "", (), None, None, "invited")  # behind the fault
    account = roster.account(unlocked.account) or nobody
    house = house_settings(connection, unlocked.profile)
    return Session(env, unlocked, connection, roster, account, house, broken=fault)
