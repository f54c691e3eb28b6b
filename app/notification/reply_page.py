"""The paper reply page at the end of every letter: the gemeente can answer without our program.

Its fields are those of a reply (steps.md, "Antwoord van de gemeente"). It carries the number of the
notification and nothing about the person.
"""

from __future__ import annotations

from app.notification.blocks import (
    Blanks,
    Block,
    Boxes,
    Field,
    Fields,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Table,
)
from app.notification.letter import LetterRecord, in_groups
from app.notification.message import Notification
from app.notification.texts import say, sentences

_EXCHANGES = 3


def reply_blocks(
    notification: Notification, record: LetterRecord | None = None
) -> tuple[Block, ...]:
    """Give the reply page of this notification, starting on a new page."""
    return (
        PageBreak(),
        Heading(_say("title"), level=1),
        Paragraph(say("reply_page", "intro", document=notification.file_name), tone="note"),
        Fields(_head(notification, record)),
        Boxes(_say("kind"), sentences("reply_page", "kinds")),
        Heading(_say("receipt"), level=3),
        _blanks("receipt_fields"),
        Boxes(_say("mandate"), sentences("reply_page", "mandates")),
        _blanks("mandate_fields"),
        Heading(_say("right"), level=3),
        Boxes("", sentences("reply_page", "rights")),
        _blanks("right_fields"),
        Heading(_say("contact"), level=3),
        _blanks("contact_fields"),
        Heading(_say("question"), level=3),
        Blanks(("",), lines=3),
        Heading(_say("exchanged"), level=3),
        Paragraph(_say("exchanged_note"), tone="note"),
        Boxes("", sentences("reply_page", "exchanges")),
        Table(
            header=sentences("reply_page", "exchanged_header"),
            rows=tuple(Row(("", "", "", "")) for _ in range(_EXCHANGES)),
            widths=(28, 16, 34, 22),
            blank_height=24,
        ),
        Heading(_say("data"), level=3),
        Blanks(sentences("reply_page", "data_fields"), lines=2),
        Heading(_say("measures"), level=3),
        Boxes("", sentences("reply_page", "measure_options")),
        Heading(_say("kept"), level=3),
        Paragraph(_say("kept_note"), tone="note"),
        Boxes("", sentences("reply_page", "kept_options")),
        _blanks("kept_fields"),
        Boxes(_say("destroyed"), sentences("reply_page", "destroyed_options")),
        _blanks("destroyed_fields"),
        Paragraph(" "),
        _blanks("signed_fields"),
    )


def _head(notification: Notification, record: LetterRecord | None) -> tuple[Field, ...]:
    sender = notification.sender
    address = sender.return_address or ", ".join(sender.address)
    rows = [Field(_say("return_to"), ", ".join(filter(None, (sender.name, address))))]
    if record:
        rows.append(Field(_say("short_hash"), in_groups(record.content_hash[:16])))
    return tuple(rows)


def _say(name: str) -> str:
    return say("reply_page", name)


def _blanks(name: str) -> Blanks:
    return Blanks(sentences("reply_page", name))
