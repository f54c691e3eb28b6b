"""The notification field by field, to copy into the official facility for 18b messages.

Taken from the blocks of the letter, so that what is copied says exactly what the letter says.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.notification.blocks import (
    Block,
    Bullets,
    Fields,
    Heading,
    Paragraph,
    Table,
    Verification,
)
from app.notification.letter import letter_blocks
from app.notification.texts import say
from app.services.dispatch.papers import leaving_notification, letter_record, manner_of_now
from app.services.session import Session

_CORE = "Kern"


def copy_fields(session: Session, notification_id: str) -> tuple[tuple[str, str], ...]:
    """Give (label, value) pairs from the stored notification, in the order of the letter.

    Raises NotDecided, NotApproved; leaves a journal line, because copying is giving.
    """
    session.require("casemanager", "teamleider")
    approved = leaving_notification(session, notification_id)
    session.record("copy_page_used", f"notification:{notification_id}")
    said = approved.notification
    first = (("Kenmerk", f"{said.reference}, versie {said.version}"), ("Betreft", said.subject))
    blocks = letter_blocks(said, letter_record(session, approved, None, manner_of_now(session)))
    return first + tuple(_pairs(blocks))


def _pairs(blocks: Iterable[Block]) -> Iterable[tuple[str, str]]:
    label = _CORE
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Heading | Fields | Verification):
            yield from _pair(label, texts)
            texts = []
        if isinstance(block, Heading):
            label = _CORE if block.level == 1 else block.text
        elif isinstance(block, Fields | Verification):
            for row in block.rows:
                yield f"{label}: {row.label}", "\n".join(filter(None, (row.value, row.note)))
        else:
            texts.extend(_texts(block))
    yield from _pair(label, texts)


def _pair(label: str, texts: list[str]) -> Iterable[tuple[str, str]]:
    if texts:
        yield label, "\n".join(texts)


def _texts(block: Block) -> Iterable[str]:
    if isinstance(block, Paragraph) and block.text != say("letter", "salutation"):
        yield "\n".join(filter(None, (block.text, block.note)))
    elif isinstance(block, Bullets):
        for item in block.items:
            yield "- " + "\n".join(filter(None, (item.text, item.note)))
    elif isinstance(block, Table):
        for row in block.rows:
            yield " | ".join(row.cells)
