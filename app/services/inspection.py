"""Meldpoort onderzoek: does everything in this vault still hold, and if not, where and what now.

Reads everything, changes nothing but the journal line that says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.workflow import VersionAct
from app.notification.message import from_bytes
from app.services.first_start import FOUNDER
from app.services.session import Session
from app.store.case_versions import CaseVersion, CaseVersions
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications, StoredNotification
from app.store.roster_entries import RosterEntries
from app.store.seals import Seals, StoredSeal
from app.store.soundness import (
    damaged_pages,
    schema_differences,
    structure_holds,
    versions_with_outcome,
)
from app.trust.facility import belongs_together, fingerprint, unwrap_private_key
from app.trust.journal import Line, Result, check_chain, line_details
from app.trust.roster import Roster
from app.trust.seals import Act, Seal, Statement, check_seal, filled_hashes, salted_hash
from app.trust.shapes import Finding, Link
from app.vault.keyfile import RECOVERY_READER, account_reader, comparable_name
from app.vault.opening import own_keyfile

__all__ = ["Finding", "InspectionResult", "inspect"]


@dataclass(frozen=True)
class InspectionResult:
    """What was found (each finding says what to do), and what was looked at, in sentences."""

    findings: tuple[Finding, ...]
    checked: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def inspect(session: Session, seen: tuple[Link, ...] = ()) -> InspectionResult:
    """Check pages, schema, keyfile, roster, journal, seals and the certificate.

    ``seen`` are journal heads from an earlier sheet, export or keyring: with them lines cut off
    the end are found. The journal gets a line with the result.
    """
    work = _Inspection(session)
    work.part("database", work.database)
    work.part("keyfile", work.keyfile)
    work.part("roster", work.roster)
    work.part("journal", lambda: work.journal(seen))
    work.part("seal", work.seals)
    work.part("certificate", work.certificate)
    work.part("journal", work.record)
    return InspectionResult(tuple(work.findings), tuple(work.checked))


_Move: TypeAlias = tuple[str, str, str]
"""A step of a case as the journal tells it: object with version, act, and who."""

_FIRST_EVENT = "vault_created"
"""The first line of every journal, by the founder."""

_DECIDING: dict[str, frozenset[VersionAct]] = {
    "decided_notify": frozenset({"agree_notify", "decide_notify"}),
    "decided_not_notify": frozenset({"agree_not_notify", "decide_not_notify", "confirm"}),
}
"""The steps of the state table that end in a decision."""

_SEALED_BY: dict[str, frozenset[Act]] = {
    "decided_notify": frozenset({"approve", "decide"}),
    "decided_not_notify": frozenset({"not-notify"}),
}
"""The seals of which at least one is by somebody who did not make the version."""


@dataclass
class _Inspection:
    """The parts of one inspection and what they found."""

    session: Session
    findings: list[Finding] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    moves: set[_Move] = field(default_factory=set)

    def part(self, where: str, check: Callable[[], None]) -> None:
        """Do one part; a refusal on the way is a finding too, and the next part still comes."""
        try:
            check()
        except Refusal as refusal:
            self.findings.append(Finding(where, refusal))

    def database(self) -> None:
        connection = self.session.connection
        pages = damaged_pages(connection)
        if pages:
            self._say(
                "database",
                Refusal(
                    "In het databasebestand zijn {pages} bladzijden beschadigd."
                    " Zet de reservekopie terug.",
                    pages=pages,
                ),
            )
        if not structure_holds(connection):
            self._say(
                "database",
                Refusal(
                    "De tabellen van de database kloppen niet met elkaar."
                    " Zet de reservekopie terug."
                ),
            )
        for difference in schema_differences(connection):
            self._say(
                "database",
                Refusal(
                    "Een beveiliging in de database is weg of veranderd: {name}."
                    " Iemand werkte buiten Meldpoort om. Bel uw beheerder.",
                    name=difference.name,
                ),
            )
        self._done(Refusal("Elke bladzijde van de database, de tabellen en hun beveiligingen."))

    def keyfile(self) -> None:
        keyfile = own_keyfile(self.session.unlocked)
        roster = self.session.roster
        for account in roster.accounts():
            public = keyfile.readers.get(account_reader(account.id))
            same_name = comparable_name(keyfile.accounts.get(account.id, "")) == comparable_name(
                account.name
            )
            expected = account.sealing_public if account.state == "active" else None
            if account.state != "revoked" and (not same_name or public != expected):
                self._say(
                    "keyfile",
                    Refusal(
                        "Het sleutelbestand en de rollenlijst verschillen over {name}."
                        " Is een activering afgebroken, rond die dan af. Bel anders uw beheerder.",
                        name=account.name,
                    ),
                )
        known = {account.id for account in roster.accounts()}
        strangers = sorted(keyfile.accounts.keys() - known)
        for stranger in strangers:
            self._say(
                "keyfile",
                Refusal(
                    "In het sleutelbestand staat een account dat de rollenlijst niet kent: {name}."
                    " Bel uw beheerder.",
                    name=keyfile.accounts[stranger],
                ),
            )
        if keyfile.readers.get(RECOVERY_READER, b"").hex() != roster.founding.recovery_sealing:
            self._say(
                "keyfile",
                Refusal(
                    "De herstelsleutel in het sleutelbestand is niet die van de oprichting."
                    " Bel uw beheerder."
                ),
            )
        self._done(Refusal("Het sleutelbestand: {count} accounts.", count=len(keyfile.accounts)))

    def roster(self) -> None:
        stored = RosterEntries(self.session.connection).all()
        roster = Roster.read(
            (entry.content for entry in stored),
            vault=self.session.unlocked.vault_id,
            root=self.session.unlocked.roster_root,
        )
        for row, entry in zip(stored, roster.entries, strict=True):
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
        lines = JournalLines(self.session.connection).from_seq()
        self.findings.extend(check_chain(lines, self.session.roster, seen=seen))
        self.moves = {move for line in lines if (move := _move(line)) is not None}
        if not lines or (lines[0].event, lines[0].account) != (_FIRST_EVENT, FOUNDER):
            self._say(
                "journal",
                Refusal(
                    "Het begin van het logboek is weg."
                    " Leg de reservekopie ernaast en bel uw beheerder."
                ),
            )
        self._done(Refusal("Het logboek: {count} regels.", count=len(lines)))

    def seals(self) -> None:
        connection = self.session.connection
        stored = Seals(connection).all()
        held: dict[tuple[str, int], list[Statement]] = {}
        for seal in stored:
            statement = self._held(seal)
            if statement is not None:
                held.setdefault((seal.case_id, seal.version), []).append(statement)
        versions = versions_with_outcome(connection)
        for case_id, number, outcome in versions:
            version = CaseVersions(connection).get(case_id, number)
            if version is not None:
                self._version(version, outcome, held.get((case_id, number), []))
        self._done(
            Refusal(
                "De goedkeuringszegels: {seals}, over {versions} versies van zaken.",
                seals=len(stored),
                versions=len(versions),
            )
        )

    def certificate(self) -> None:
        kept = FacilityCertificates(self.session.connection).current()
        if kept is None:
            self._say(
                "certificate",
                Refusal(
                    "Het certificaat van de inrichting ontbreekt. Laat uw beheerder er een maken."
                ),
            )
            return
        private = unwrap_private_key(self.session.unlocked.facility_key, kept.wrapped_private_key)
        right = fingerprint(kept.certificate) == kept.fingerprint
        if not right or not belongs_together(private, kept.certificate):
            self._say(
                "certificate",
                Refusal(
                    "Het certificaat van de inrichting past niet bij zijn sleutel."
                    " Verstuur niets en bel uw beheerder."
                ),
            )
        if kept.valid_until < self.session.stamp():
            self._say(
                "certificate",
                Refusal(
                    "Het certificaat van de inrichting is verlopen."
                    " Laat uw beheerder een nieuw certificaat maken."
                ),
            )
        self._done(Refusal("Het certificaat van de inrichting en zijn sleutel."))

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

    def _held(self, seal: StoredSeal) -> Statement | None:
        """Give the statement of a seal that holds and stands where it belongs."""
        try:
            statement = check_seal(
                Seal(seal.statement, seal.account, seal.signature), self.session.roster
            )
        except Refusal as refusal:
            self._say("seal", refusal)
            return None
        inside = (statement.case, statement.version, statement.act, statement.account)
        if inside != (seal.case_id, seal.version, seal.act, seal.account):
            self._say("seal", _wrong(self._name(seal.case_id)))
            return None
        return statement

    def _version(
        self, version: CaseVersion, outcome: str | None, statements: list[Statement]
    ) -> None:
        """Hold one version against its seals: same bytes, same letters, and four eyes."""
        connection = self.session.connection
        digest = sha256_hex(version.document)
        letters = Notifications(connection).of_version(version.case_id, version.version)
        makers = CaseVersions(connection).makers(version.case_id, version.version)
        makers |= {s.account for s in statements if s.act == "submit"}
        case = self._name(version.case_id)
        hashes = (salted_hash(letter.salt, letter.content) for letter in letters)
        named = filled_hashes(hashes, version.salt)
        same = (
            digest == version.hash
            and all(_to_its_gemeente(letter) for letter in letters)
            and all(s.case_version_hash == digest and s.notifications == named for s in statements)
        )
        if not same:
            self._say("seal", _wrong(case))
        if not any(s.act == "submit" and s.account == version.made_by for s in statements):
            self._say(
                "seal",
                Refusal(
                    "Van zaak {case} klopt de maker niet."
                    " Gebruik de zaak niet en bel uw beheerder.",
                    case=case,
                ),
            )
        if not self._decided(version, outcome, statements, makers):
            self._say(
                "seal",
                Refusal(
                    "De beslissing over zaak {case} is niet van een tweede persoon"
                    " of staat niet in het logboek. Gebruik de zaak niet en bel uw beheerder.",
                    case=case,
                ),
            )

    def _decided(
        self,
        version: CaseVersion,
        outcome: str | None,
        statements: list[Statement],
        makers: frozenset[str],
    ) -> bool:
        """Whether a decision was sealed by another than the makers, and journalled by a sealer."""
        if outcome not in _DECIDING:
            return True
        sealers = {s.account for s in statements if s.act in _SEALED_BY[outcome]}
        about = f"case:{version.case_id}/{version.version}"
        journalled = any(
            (about, act, who) in self.moves for act in _DECIDING[outcome] for who in sealers
        )
        return bool(sealers - makers) and journalled

    def _name(self, case_id: str) -> str:
        return case_id[:8]

    def _say(self, where: str, sentence: Refusal, position: int | None = None) -> None:
        self.findings.append(Finding(where, sentence, position))

    def _done(self, sentence: Refusal) -> None:
        self.checked.append(str(sentence))


def _to_its_gemeente(letter: StoredNotification) -> bool:
    """Whether a letter is kept under the gemeente that its bytes name; a seal names none."""
    try:
        return from_bytes(letter.content).recipient.code == letter.gemeente
    except Refusal:
        return False


def _move(line: Line) -> _Move | None:
    """Give the step of a case that a line tells of, when it does."""
    try:
        details = line_details(line)["details"]
    except (Refusal, KeyError):
        return None  # the check of the chain says what is wrong with this line
    if not isinstance(details, dict) or "act" not in details:
        return None
    return f"{line.object}/{details.get('version')}", str(details["act"]), line.account


def _wrong(case: str) -> Refusal:
    return Refusal(
        "Een goedkeuringszegel van zaak {case} hoort niet bij wat er nu staat."
        " Gebruik de zaak niet en bel uw beheerder.",
        case=case,
    )
