"""The journal: a SHA-256 chain of lines, each signed by the person who acted (Wjsg 26e).

A line says who, what, which object, with what result and when. It holds no case content: object
and details are identifiers, checked here. The first line hangs on the roster's root, so a
journal cannot be moved to another vault.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.case.canonical import decode, encode
from app.case.refusal import Refusal
from app.trust.events import events
from app.trust.roster import Roster
from app.trust.shapes import UTC_TIME, Finding, Link, is_moment
from app.trust.signing import holds_with, public_key, sign

Result: TypeAlias = Literal["done", "refused", "failed"]
Details: TypeAlias = Mapping[str, str | int]

FORMAT = "meldpoort.journal/1"
_FIELDS = frozenset(
    {
        "account",
        "at",
        "details",
        "event",
        "format",
        "object",
        "previous",
        "result",
        "roster_head",
        "seq",
    }
)
_RESULTS = frozenset({"done", "refused", "failed"})
_OBJECT = re.compile(r"[a-z][a-z-]{0,30}(:[A-Za-z0-9][A-Za-z0-9._:/-]{0,80})?\Z")
_DETAIL_NAME = re.compile(r"[a-z][a-z_]{0,30}\Z")
_DETAIL_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/+,-]{0,200}\Z")
_TIME = re.compile(rf"{UTC_TIME}\Z")


@dataclass(frozen=True)
class JournalLine:
    """One line: its place (from 1), the signed bytes, hash over bytes and signature, signature.

    ``at``, ``event``, ``object`` and ``account`` are copies out of the bytes.
    """

    seq: int
    content: bytes
    hash: str
    signature: bytes
    at: str
    event: str
    object: str
    account: str


class Line(Protocol):
    """Anything with the fields of a JournalLine, such as the line that the store keeps."""

    @property
    def seq(self) -> int:
        """The place, from 1."""

    @property
    def content(self) -> bytes:
        """The signed bytes."""

    @property
    def hash(self) -> str:
        """The hash over bytes and signature."""

    @property
    def signature(self) -> bytes:
        """The signature over the bytes."""

    @property
    def at(self) -> str:
        """When."""

    @property
    def event(self) -> str:
        """What happened."""

    @property
    def object(self) -> str:
        """To what."""

    @property
    def account(self) -> str:
        """By whom."""


@dataclass(frozen=True)
class ChainPlace:
    """A place in the chain without its line: the start, or a head that was seen before."""

    seq: int
    hash: str


def chain_start(roster: Roster) -> ChainPlace:
    """Give the place before the first line: the roster's root."""
    return ChainPlace(0, roster.root)


def next_line(
    previous: Link,
    *,
    event: str,
    about: str,
    at: str,
    account: str,
    roster_head: str,
    signing_key: Ed25519PrivateKey,
    result: Result = "done",
    details: Details | None = None,
) -> JournalLine:
    """Write and sign the line after ``previous`` (``chain_start`` for the first).

    ``about`` is the object: a kind, and an id where there is one (``case:3f2a...``). Raises
    ValueError for an unknown event, or for an object or detail that is not an identifier.
    """
    value: dict[str, Any] = {
        "account": account,
        "at": at,
        "details": dict(details or {}),
        "event": event,
        "format": FORMAT,
        "object": about,
        "previous": previous.hash,
        "result": result,
        "roster_head": roster_head,
        "seq": previous.seq + 1,
    }
    fault = _fault(value)
    if fault:
        raise ValueError(f"not for the journal: {fault}")
    content = encode(value)
    signature = sign(content, signing_key)
    return JournalLine(
        seq=previous.seq + 1,
        content=content,
        hash=line_hash(content, signature),
        signature=signature,
        at=at,
        event=event,
        object=about,
        account=account,
    )


def line_hash(content: bytes, signature: bytes) -> str:
    """Give the hash of a line: SHA-256 over the signed bytes and the signature."""
    return hashlib.sha256(content + signature).hexdigest()


def line_details(line: Line) -> dict[str, Any]:
    """Give everything a line says, for showing. Raises Refusal when it cannot be read."""
    value = decode(line.content)
    if not isinstance(value, dict):
        raise Refusal("Deze regel van het logboek is niet te lezen. Laat de kluis controleren.")
    return value


def check_chain(
    lines: Iterable[Line],
    roster: Roster,
    *,
    start: Link | None = None,
    seen: Iterable[Link] = (),
    sealed: Link | None = None,
) -> tuple[Finding, ...]:
    """Hold every line against chain, signature and roster; an empty answer means sound.

    ``lines`` are those after ``start`` (the whole journal when it is None). ``seen`` are heads
    that were seen before, on a sheet, in an export or in a keyring: without one of those, lines
    cut off the end cannot be missed. ``sealed`` is a line that a controleur's checkpoint names:
    up to there the chain of hashes is enough, because it ends in what the controleur signed.
    """
    checker = _Checker(roster, start or chain_start(roster), sealed)
    places: dict[int, str] = {}
    wanted = (*seen, *((sealed,) if sealed else ()))
    wanted_places = {link.seq for link in wanted}
    for line in lines:
        checker.check(line)
        if line.seq in wanted_places:
            places[line.seq] = line.hash
    for link in wanted:
        if link.seq > (start.seq if start else 0) and places.get(link.seq) != link.hash:
            checker.findings.append(
                Finding(
                    "journal",
                    Refusal(
                        "Het logboek had eerder een regel {position} die nu weg of anders is."
                        " Leg de reservekopie ernaast en bel uw beheerder.",
                        position=link.seq,
                    ),
                    link.seq,
                )
            )
    return tuple(checker.findings)


class _Checker:
    """Walks along the chain and remembers where it is."""

    def __init__(self, roster: Roster, start: Link, sealed: Link | None) -> None:
        self.findings: list[Finding] = []
        self._sealed_to = sealed.seq if sealed else 0
        self._roster = roster
        self._seq = start.seq
        self._hash = start.hash
        self._roster_place = 1
        self._keys: dict[tuple[str, str], Ed25519PublicKey | None] = {}

    def check(self, line: Line) -> None:
        value = self._read(line)
        if line.seq != self._seq + 1 or value.get("previous") != self._hash:
            self._say(
                line.seq,
                Refusal(
                    "Bij regel {position} van het logboek ontbreekt of verschuift iets."
                    " Leg de reservekopie ernaast en bel uw beheerder.",
                    position=line.seq,
                ),
            )
        elif not self._sound(line, value):
            self._say(
                line.seq,
                Refusal(
                    "Regel {position} van het logboek is veranderd of vervalst."
                    " Leg de reservekopie ernaast en bel uw beheerder.",
                    position=line.seq,
                ),
            )
        self._seq = line.seq
        self._hash = line_hash(line.content, line.signature)

    def _read(self, line: Line) -> dict[str, Any]:
        try:
            value = decode(line.content)
        except Refusal:
            return {}
        return value if isinstance(value, dict) else {}

    def _sound(self, line: Line, value: dict[str, Any]) -> bool:
        """Whether the line is whole, a copy of its bytes, and signed by who could sign then."""
        copies = (line.seq, line.at, line.event, line.object, line.account)
        inside = tuple(value.get(name) for name in ("seq", "at", "event", "object", "account"))
        if (
            copies != inside
            or _fault(value)
            or line.hash != line_hash(line.content, line.signature)
        ):
            return False
        if line.seq <= self._sealed_to:
            return True
        place = self._roster.position(value["roster_head"])
        if place is None or place < self._roster_place:
            return False
        self._roster_place = place
        return holds_with(line.content, line.signature, self._key(value))

    def _key(self, value: dict[str, Any]) -> Ed25519PublicKey | None:
        who = (value["account"], value["roster_head"])
        if who not in self._keys:
            account = self._roster.account_at(*who)
            active = account is not None and account.state == "active"
            public = account.signing_public if account and active else None
            self._keys[who] = public_key(public) if public else None
        return self._keys[who]

    def _say(self, position: int, sentence: Refusal) -> None:
        self.findings.append(Finding("journal", sentence, position))


def _fault(value: Mapping[str, Any]) -> str | None:
    """Give the name of the first field that is not as it should be."""
    if value.keys() != _FIELDS or value["format"] != FORMAT:
        return "format"
    if value["event"] not in events():
        return "event"
    if value["result"] not in _RESULTS:
        return "result"
    for name, pattern in (("object", _OBJECT), ("at", _TIME)):
        if not isinstance(value[name], str) or not pattern.match(value[name]):
            return name
    texts = (value["account"], value["roster_head"])
    if not all(isinstance(text, str) for text in texts) or not is_moment(value["at"]):
        return "account or at"
    return "details" if _details_fault(value["details"]) else None


def _details_fault(details: object) -> bool:
    if not isinstance(details, Mapping) or len(details) > 8:
        return True
    return any(
        not isinstance(name, str)
        or not _DETAIL_NAME.match(name)
        or isinstance(item, bool)
        or not (isinstance(item, int) or (isinstance(item, str) and _DETAIL_VALUE.match(item)))
        for name, item in details.items()
    )
