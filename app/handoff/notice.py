"""Taking a notification back, or saying that a newer one takes its place.

A notice (``meldpoort.notice/1``) goes to whoever holds the old notification; the letter beside it
says the same. What it asks is owed only for wrong or unlawful data (Wjsg 24 jo. 51b).
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from app.case.refusal import Refusal
from app.handoff import records
from app.handoff.records import Day, Hash, Id, Line, Number, Record, Reference, UtcTime
from app.notification.papers.handing_over import Ask, ChangeKind, asks_fit

NAME: Final = "notice"
NUMBER: Final = 1
FORMAT: Final = "meldpoort.notice/1"


class WrongNotice(Refusal):
    """Bytes that are no notice of this format."""


class NoticeRef(Record):
    """The notification that this is about; ``content_hash`` is the SHA-256 of ``melding.json``."""

    reference: Reference
    version: Number
    content_hash: Hash


class ReplacedBy(Record):
    """The notification that takes its place."""

    reference: Reference
    version: Number


class NoticeContact(Record):
    """Whom the gemeente can call at the inrichting, and when."""

    person: Line
    phone: Line
    hours: Line | None = None


class Notice(Record):
    """One withdrawal or replacement. ``asks`` fits ``change``, or making it raises ValueError."""

    format: Literal["meldpoort.notice/1"] = FORMAT
    id: Id
    practice: bool
    kind: Literal["withdrawal", "replacement"]
    ref: NoticeRef
    change: ChangeKind
    reason: records.Text
    asks: Annotated[tuple[Ask, ...], Field(min_length=1, max_length=5)]
    replaced_by: ReplacedBy | None = None
    contact: NoticeContact
    confirm_by: Day | None = None
    by_name: Line
    by_function: Line
    at: UtcTime

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if not asks_fit(self.change, self.asks) or len(set(self.asks)) < len(self.asks):
            raise ValueError("this cannot be asked for this reason")
        if (self.kind == "replacement") is not (self.replaced_by is not None):
            raise ValueError("a replacement, and nothing else, names what takes its place")
        return self


def to_bytes(notice: Notice) -> bytes:
    """Give the canonical bytes; call once per notice and keep what it gives."""
    return records.to_bytes(notice)


def from_bytes(data: bytes) -> Notice:
    """Read what ``to_bytes`` made; raises WrongNotice, or NewerFormat for a later number."""
    notice = records.read_record(Notice, data, NAME, NUMBER)
    if notice is None:
        raise WrongNotice(
            "Dit bericht over een melding is niet te lezen. Vraag de inrichting om een nieuw"
            " bericht, of om de brief op papier."
        )
    return notice
