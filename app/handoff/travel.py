"""A case as it travels between vaults (``meldpoort.travel/1``): what goes along.

The bytes of versions, notifications and seals go as they were made. ``travel_checking`` holds them
against each other before anything is kept.
"""

from __future__ import annotations

import base64
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, Field

from app.case import canonical
from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.workflow import NotificationState, VersionState
from app.handoff import records
from app.handoff.manifest import Base64
from app.handoff.records import Hash, Id, Line, Record, Reference, UtcTime
from app.trust.seals import Act
from app.trust.shapes import AccountId

NAME: Final = "travel"
NUMBER: Final = 1
FORMAT: Final = "meldpoort.travel/1"

Outcome: TypeAlias = Literal[
    "returned", "withdrawn", "on_hold", "decided_notify", "decided_not_notify"
]


def _texts_by_path(text: str) -> str:
    try:
        value = canonical.decode(text.encode("utf-8"))
    except (Refusal, UnicodeEncodeError):
        value = None
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise ValueError("not texts by their path")
    return text


def _json_object(text: str) -> str:
    try:
        value = canonical.parse(text.encode("utf-8"))
    except (Refusal, UnicodeEncodeError):
        value = None
    if isinstance(value, dict):
        return text
    raise ValueError("no JSON object")


VersionNumber: TypeAlias = Annotated[int, Field(ge=1, le=100_000)]


class WrongTravel(Refusal):
    """A file of a travelling case that does not hold."""


class TravelDraft(Record):
    """What was typed last, and who typed since the last version."""

    document: Base64
    pending: Annotated[str, AfterValidator(_texts_by_path)]
    place: Annotated[str, Field(max_length=200)]
    saved_at: UtcTime
    writers: tuple[AccountId, ...]


class TravelSeal(Record):
    """A seal with the exact bytes that were signed."""

    act: Act
    account: AccountId
    statement: Base64
    signature: Base64
    made_at: UtcTime


class TravelReview(Record):
    """What a reviewer or decider answered, as JSON."""

    account: AccountId
    act: Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]
    at: UtcTime
    answers: Annotated[str, AfterValidator(_json_object)]


class TravelRemark(Record):
    """A remark, and the maker's answer where there is one."""

    path: str | None = None
    text: records.Text
    author: AccountId
    made_at: UtcTime
    sent: bool
    answer: Literal["changed", "not_changed"] | None = None
    because: records.Text | None = None
    answered_by: AccountId | None = None
    answered_at: UtcTime | None = None


class TravelNotification(Record):
    """A notification of one version; ``state`` only when that version was decided."""

    id: Id
    muni: Annotated[str, Field(min_length=1, max_length=20)]
    gemeente: records.GemeenteCode
    content: Base64
    salt: Base64
    state: NotificationState | None = None
    changed_at: UtcTime | None = None


class TravelVersion(Record):
    """One version with everything that was said about it."""

    version: VersionNumber
    document: Base64
    hash: Hash
    made_by: AccountId
    submitted_at: UtcTime
    law_version: Line
    text_version: Line
    salt: Base64
    makers: tuple[AccountId, ...]
    seals: Annotated[tuple[TravelSeal, ...], Field(max_length=100)]
    reviews: Annotated[tuple[TravelReview, ...], Field(max_length=100)]
    remarks: Annotated[tuple[TravelRemark, ...], Field(max_length=1_000)]
    notifications: Annotated[tuple[TravelNotification, ...], Field(max_length=100)]
    outcome: Outcome | None = None
    outcome_at: UtcTime | None = None


class TravelCase(Record):
    """A case: where it stands, its draft and its versions."""

    id: Id
    reference: Reference
    state: VersionState
    owner: AccountId
    created_at: UtcTime
    changed_at: UtcTime
    draft: TravelDraft
    versions: Annotated[tuple[TravelVersion, ...], Field(max_length=1_000)]


class TravelLine(Record):
    """A line of the sender's journal about this case, signed by who acted."""

    content: Base64
    signature: Base64


class TravelEntry(Record):
    """What somebody wrote about an item: all its answers as they were then, as JSON."""

    answers: Annotated[str, Field(max_length=200_000), AfterValidator(_json_object)]
    recorded_by: AccountId
    recorded_at: UtcTime


class TravelPlace(Record):
    """That an item stands in the penitentiair dossier, since which day and under what."""

    id: Id
    on: records.Day
    reference: Line
    recorded_by: AccountId
    recorded_at: UtcTime


class TravelItem(Record):
    """Something that came in, was asked or was exchanged by others, with all that was written."""

    id: Id
    kind: Literal["received", "question", "exchange"]
    made_at: UtcTime
    entries: Annotated[tuple[TravelEntry, ...], Field(min_length=1, max_length=1_000)]
    places: Annotated[tuple[TravelPlace, ...], Field(max_length=1_000)] = ()


class TravelTold(Record):
    """One thing that was exchanged or told in the case, in words, to read only."""

    on: records.Day
    title: Line
    text: records.Text


class Travel(Record):
    """The content of a message with purpose ``case``.

    ``kind``: a case that goes on in another vault of the same roster; only the roster; or the
    history of a case that moved to another inrichting. ``items`` is what came in and was asked
    about a case that goes on; ``told``, only to another inrichting, says what was exchanged with
    whom and whether the person knows. ``base`` is the hash of the case as the two vaults last had
    it both. ``sender`` is the name of the vault or inrichting.
    """

    format: Literal["meldpoort.travel/1"] = FORMAT
    id: Id
    practice: bool
    kind: Literal["case", "roster", "history"]
    vault: Id
    sender: Line
    sent_by: AccountId
    sent_at: UtcTime
    roster: Annotated[tuple[Base64, ...], Field(min_length=1, max_length=10_000)]
    enrolments: Annotated[tuple[Base64, ...], Field(max_length=1_000)] = ()
    case: TravelCase | None = None
    base: Hash | None = None
    lines: Annotated[tuple[TravelLine, ...], Field(max_length=100_000)] = ()
    items: Annotated[tuple[TravelItem, ...], Field(max_length=10_000)] = ()
    told: Annotated[tuple[TravelTold, ...], Field(max_length=10_000)] = ()


def to_bytes(travel: Travel) -> bytes:
    """Give the canonical bytes."""
    return records.to_bytes(travel)


def from_bytes(data: bytes) -> Travel:
    """Read what ``to_bytes`` made; raises WrongTravel, or NewerFormat for a later number."""
    travel = records.read_record(Travel, data, NAME, NUMBER)
    if travel is None or (travel.case is None) is not (travel.kind == "roster"):
        raise WrongTravel(
            "Dit bestand met een zaak is niet te lezen. Vraag de afzender om een nieuw bestand."
        )
    return travel


def case_hash(case: TravelCase) -> str:
    """Give the SHA-256 over a case as it travels: what two vaults compare."""
    return sha256_hex(records.to_bytes(case))


def text64(data: bytes) -> str:
    """Give bytes as the records hold them."""
    return base64.b64encode(data).decode("ascii")


def bytes64(text: str) -> bytes:
    """Give what ``text64`` made of them."""
    return base64.b64decode(text)
