"""The part of an inspection that holds every case version against its seals and the journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.workflow import VersionAct
from app.notification.message import from_bytes
from app.store.case_versions import CaseVersion, CaseVersions
from app.store.connection import Connection
from app.store.notifications import Notifications, StoredNotification
from app.store.seals import Seals, StoredSeal
from app.store.soundness import versions_with_outcome
from app.trust.journal import Line, line_details
from app.trust.roster import Roster
from app.trust.seals import Act, Seal, Statement, check_seal, filled_hashes, salted_hash
from app.trust.shapes import Finding

Move: TypeAlias = tuple[str, str, str]
"""A step of a case as the journal tells it: object with version, act, and who."""

DECIDING: dict[str, frozenset[VersionAct]] = {
    "decided_notify": frozenset({"agree_notify", "decide_notify"}),
    "decided_not_notify": frozenset({"agree_not_notify", "decide_not_notify", "confirm"}),
}
"""The steps of the state table that end in a decision."""

_SEALED_BY: dict[str, frozenset[Act]] = {
    "decided_notify": frozenset({"decide"}),
    "decided_not_notify": frozenset({"not-notify"}),
}
"""The seals of which at least one is by somebody who did not make the version."""


def move_of(line: Line) -> Move | None:
    """Give the step of a case that a line tells of, when it does."""
    try:
        details = line_details(line)["details"]
    except (Refusal, KeyError):
        return None  # the check of the chain says what is wrong with this line
    if not isinstance(details, dict) or "act" not in details:
        return None
    return f"{line.object}/{details.get('version')}", str(details["act"]), line.account


def inspect_cases(
    connection: Connection, roster: Roster, moves: set[Move]
) -> tuple[tuple[Finding, ...], Refusal]:
    """Give what does not hold, and a sentence that says what was checked.

    ``moves`` is what the journal tells of steps of cases.
    """
    work = _Cases(connection, roster, moves)
    stored = Seals(connection).all()
    held: dict[tuple[str, int], list[Statement]] = {}
    for seal in stored:
        statement = work.held(seal)
        if statement is not None:
            held.setdefault((seal.case_id, seal.version), []).append(statement)
    versions = versions_with_outcome(connection)
    for case_id, number, outcome in versions:
        version = CaseVersions(connection).get(case_id, number)
        if version is not None:
            work.version(version, outcome, held.get((case_id, number), []))
    done = Refusal(
        "De goedkeuringszegels: {seals}, over {versions} versies van zaken.",
        seals=len(stored),
        versions=len(versions),
    )
    return tuple(work.findings), done


@dataclass
class _Cases:
    connection: Connection
    roster: Roster
    moves: set[Move]
    findings: list[Finding] = field(default_factory=list)

    def held(self, seal: StoredSeal) -> Statement | None:
        """Give the statement of a seal that holds and stands where it belongs."""
        try:
            statement = check_seal(Seal(seal.statement, seal.account, seal.signature), self.roster)
        except Refusal as refusal:
            self._say(refusal)
            return None
        inside = (statement.case, statement.version, statement.act, statement.account)
        if inside != (seal.case_id, seal.version, seal.act, seal.account):
            self._say(_wrong(seal.case_id))
            return None
        return statement

    def version(
        self, version: CaseVersion, outcome: str | None, statements: list[Statement]
    ) -> None:
        """Hold one version against its seals: same bytes, same letters, and different people."""
        digest = sha256_hex(version.document)
        letters = Notifications(self.connection).of_version(version.case_id, version.version)
        makers = CaseVersions(self.connection).makers(version.case_id, version.version)
        makers |= {s.account for s in statements if s.act == "submit"}
        hashes = (salted_hash(letter.salt, letter.content) for letter in letters)
        named = filled_hashes(hashes, version.salt)
        same = (
            digest == version.hash
            and all(_to_its_gemeente(letter) for letter in letters)
            and all(s.case_version_hash == digest and s.notifications == named for s in statements)
        )
        if not same:
            self._say(_wrong(version.case_id))
        if not any(s.act == "submit" and s.account == version.made_by for s in statements):
            self._say(
                Refusal(
                    "Van zaak {case} klopt de maker niet."
                    " Gebruik de zaak niet en bel uw beheerder.",
                    case=_name(version.case_id),
                )
            )
        released = outcome != "decided_notify" and any(one.state is not None for one in letters)
        if released or not self._decided(version, outcome, statements, makers):
            self._say(
                Refusal(
                    "De beslissing over zaak {case} is niet van een tweede persoon"
                    " of staat niet in het logboek. Gebruik de zaak niet en bel uw beheerder.",
                    case=_name(version.case_id),
                )
            )

    def _decided(
        self,
        version: CaseVersion,
        outcome: str | None,
        statements: list[Statement],
        makers: frozenset[str],
    ) -> bool:
        """Whether other people than the makers sealed, each one act, and a sealer journalled."""
        approved = {s.account for s in statements if s.act == "approve"}
        decided = {s.account for s in statements if s.act == "decide"}
        if (approved | decided) & makers or approved & decided:
            return False
        if outcome not in DECIDING:
            return True
        sealers = {s.account for s in statements if s.act in _SEALED_BY[outcome]}
        about = f"case:{version.case_id}/{version.version}"
        journalled = any(
            (about, act, who) in self.moves for act in DECIDING[outcome] for who in sealers
        )
        return bool(sealers - makers) and journalled

    def _say(self, sentence: Refusal) -> None:
        self.findings.append(Finding("seal", sentence))


def _to_its_gemeente(letter: StoredNotification) -> bool:
    """Whether a letter is kept under the gemeente that its bytes name; a seal names none."""
    try:
        return from_bytes(letter.content).recipient.code == letter.gemeente
    except Refusal:
        return False


def _name(case_id: str) -> str:
    return case_id[:8]


def _wrong(case_id: str) -> Refusal:
    return Refusal(
        "Een goedkeuringszegel van zaak {case} hoort niet bij wat er nu staat."
        " Gebruik de zaak niet en bel uw beheerder.",
        case=_name(case_id),
    )
