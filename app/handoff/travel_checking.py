"""Checking a case that came from another vault: nothing is kept before everything holds.

Seals, hashes, people and state must fit each other, and the roster. Who acted in the other vault
is proved by the signed lines of its journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from app.case import canonical
from app.case.canonical import sha256_hex
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import VersionState
from app.handoff.travel import (
    Travel,
    TravelCase,
    TravelLine,
    TravelNotification,
    TravelVersion,
    WrongTravel,
    bytes64,
    case_hash,
)
from app.notification.message import from_bytes as read_notification
from app.trust.journal import line_hash
from app.trust.roster import Roster
from app.trust.seals import Seal, Statement, check_seal, filled_hashes, salted_hash
from app.trust.signing import holds

SENT: Final = "case_travelled_out"
"""The event of the journal line with which a person sends a case."""

_UNDER_WAY: Final[frozenset[VersionState]] = frozenset(
    {"under_review", "awaiting_decision", "awaiting_second_seal"}
)
_DECIDED: Final = {"decided_notify": "decide", "decided_not_notify": "not-notify"}


@dataclass(frozen=True)
class HeldLine:
    """A line of another journal whose signature holds."""

    hash: str
    content: bytes
    signature: bytes
    event: str
    object: str
    account: str
    at: str
    details: dict[str, Any]


def check_case(travel: Travel, roster: Roster) -> tuple[HeldLine, ...]:
    """Check everything about the case in ``travel``; gives the lines of the other journal.

    ``roster`` is that of the sender. Raises WrongTravel with the first thing that does not hold.
    """
    case = travel.case
    if case is None:
        raise _wrong()
    lines = tuple(_held_lines(travel.lines, roster))
    _check_sender(travel, case, lines)
    _check_document(case.draft.document)
    numbers = [version.version for version in case.versions]
    if numbers != list(range(1, len(numbers) + 1)):
        raise _wrong()
    for version in case.versions:
        _check_version(case, version, roster, lines)
    _check_state(case)
    return lines


def held_line(content: bytes, signature: bytes, roster: Roster) -> HeldLine | None:
    """Read a line of another journal, when the account that it names signed it."""
    try:
        value = canonical.decode(content)
        account = roster.account_at(value["account"], value["roster_head"])
        details = value["details"]
        told = [value[name] for name in ("event", "object", "account", "at")]
    except (Refusal, KeyError, TypeError):
        return None
    if (
        account is None
        or account.state != "active"
        or account.signing_public is None
        or not isinstance(details, dict)
        or not all(isinstance(text, str) for text in told)
        or not holds(content, signature, account.signing_public)
    ):
        return None
    event, about, by, at = map(str, told)
    return HeldLine(
        line_hash(content, signature), content, signature, event, about, by, at, details
    )


def _held_lines(lines: Iterable[TravelLine], roster: Roster) -> Iterator[HeldLine]:
    for line in lines:
        held = held_line(bytes64(line.content), bytes64(line.signature), roster)
        if held is None:
            raise WrongTravel(
                "Een regel uit het logboek van de andere kluis klopt niet. Gebruik het bestand niet"
                " en bel uw beheerder."
            )
        yield held


def _check_sender(travel: Travel, case: TravelCase, lines: tuple[HeldLine, ...]) -> None:
    """The person who sent it signed for this journey and for exactly this case."""
    wanted = (SENT, f"case:{case.id}", travel.sent_by, travel.id, case_hash(case))
    for line in lines:
        details = line.details
        found = (line.event, line.object, line.account, details.get("travel"), details.get("hash"))
        if found == wanted:
            return
    raise WrongTravel(
        "Niet te zien is wie deze zaak verstuurde. Gebruik het bestand niet en bel uw beheerder."
    )


def _check_document(encoded: str) -> None:
    try:
        CaseDocument.from_bytes(bytes64(encoded))
    except Refusal:
        raise _wrong() from None


def _check_version(
    case: TravelCase, version: TravelVersion, roster: Roster, lines: tuple[HeldLine, ...]
) -> None:
    document = bytes64(version.document)
    _check_document(version.document)
    if sha256_hex(document) != version.hash:
        raise _wrong()
    statements = [_statement(case, version, seal, roster) for seal in version.seals]
    named = filled_hashes(
        (salted_hash(bytes64(n.salt), bytes64(n.content)) for n in version.notifications),
        bytes64(version.salt),
    )
    texts = (version.law_version, version.text_version)
    for statement in statements:
        if (
            statement.case_version_hash != version.hash
            or statement.notifications != named
            or (statement.law_version, statement.text_version) != texts
        ):
            raise _wrong_seal()
    _check_people(version, statements)
    for notification in version.notifications:
        _check_notification(version, notification)
    if version.outcome in _DECIDED and not _journalled(case, version, statements, lines):
        raise WrongTravel(
            "De beslissing over deze zaak staat niet in het logboek van de andere kluis. Gebruik"
            " het bestand niet en bel uw beheerder."
        )


def _statement(case: TravelCase, version: TravelVersion, seal: Any, roster: Roster) -> Statement:
    try:
        statement = check_seal(
            Seal(bytes64(seal.statement), seal.account, bytes64(seal.signature)), roster
        )
    except Refusal:
        raise _wrong_seal() from None
    inside = (statement.case, statement.version, statement.act, statement.account, statement.at)
    if inside != (case.id, version.version, seal.act, seal.account, seal.made_at):
        raise _wrong_seal()
    return statement


def _check_people(version: TravelVersion, statements: list[Statement]) -> None:
    """Four eyes: the maker sealed, and whoever approved or decided is somebody else."""
    makers = {*version.makers, version.made_by}
    by = {act: {s.account for s in statements if s.act == act} for act in ("approve", "decide")}
    submitted = {s.account for s in statements if s.act == "submit"}
    sealed = {s.account for s in statements if s.act == _DECIDED.get(version.outcome or "", "")}
    missing = version.outcome in _DECIDED and not sealed - makers
    if (
        submitted != {version.made_by}
        or (by["approve"] | by["decide"]) & makers
        or by["approve"] & by["decide"]
        or missing
    ):
        raise WrongTravel(
            "Uit dit bestand blijkt niet dat verschillende mensen deze zaak maakten en erover"
            " beslisten. Gebruik het niet en bel uw beheerder."
        )


def _check_notification(version: TravelVersion, notification: TravelNotification) -> None:
    try:
        content = read_notification(bytes64(notification.content))
    except Refusal:
        raise _wrong() from None
    decided = version.outcome == "decided_notify"
    if (
        content.recipient.code != notification.gemeente
        or content.version != version.version
        or (notification.state is not None) is not decided
        or (notification.changed_at is not None) is not decided
    ):
        raise _wrong()


def _journalled(
    case: TravelCase,
    version: TravelVersion,
    statements: list[Statement],
    lines: tuple[HeldLine, ...],
) -> bool:
    sealers = {s.account for s in statements if s.act == _DECIDED[version.outcome or ""]}
    return any(
        line.object == f"case:{case.id}"
        and line.details.get("version") == version.version
        and "act" in line.details
        and line.account in sealers
        for line in lines
    )


def _check_state(case: TravelCase) -> None:
    """Where the case says it stands is where its last version leaves it."""
    last = case.versions[-1] if case.versions else None
    outcome = last.outcome if last else None
    open_version = last is not None and outcome is None
    acts = {seal.act for seal in last.seals} if last else set()
    wrong = (
        (case.state in _UNDER_WAY) is not open_version
        or (case.state in {"decided_notify", "decided_not_notify"} and outcome != case.state)
        or (case.state == "awaiting_decision" and "approve" not in acts)
        or (case.state == "awaiting_second_seal" and "not-notify" not in acts)
        or (case.state == "on_hold" and outcome not in {"on_hold", None})
        or case.state in {"signal", "closed"}
        or any(version.outcome is None for version in case.versions[:-1])
    )
    if wrong:
        raise _wrong()


def _wrong() -> WrongTravel:
    return WrongTravel(
        "De zaak in dit bestand klopt niet. Gebruik het bestand niet en vraag de afzender om een"
        " nieuw."
    )


def _wrong_seal() -> WrongTravel:
    return WrongTravel(
        "Een goedkeuringszegel in dit bestand klopt niet. Gebruik het bestand niet en bel uw"
        " beheerder."
    )
