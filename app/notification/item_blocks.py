"""The items of a part of the letter as blocks, each with its source and its place in the case.

``places`` has for each item where it comes from, so that a screen can point at the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.notification.blocks import Bullets, Field, Paragraph, Row, Table
from app.notification.message import Item, Part, SourceNote
from app.notification.texts import say
from app.wizard.dates import show_partial


def fields(part: Part, places: Sequence[str]) -> tuple[Field, ...]:
    """Give the items as fields with a label."""
    return tuple(
        Field(item.label or "", item_text(item), place, source_line(item))
        for item, place in zip(part.items, places, strict=True)
    )


def bullets(part: Part, places: Sequence[str]) -> Bullets:
    """Give the items as a list."""
    return Bullets(tuple(paragraphs(part, places)))


def paragraphs(part: Part, places: Sequence[str]) -> Iterable[Paragraph]:
    """Give the items as running text."""
    for item, place in zip(part.items, places, strict=True):
        yield Paragraph(item_text(item), place, note=source_line(item))


def facts_table(part: Part, places: Sequence[str]) -> Table:
    """Give facts as a table: number, what, when, and the source."""
    names = ("facts_number", "facts_what", "facts_when", "facts_source")
    return Table(
        header=tuple(say("labels", name) for name in names),
        rows=tuple(
            Row(
                (
                    str(number),
                    item.text,
                    show_partial(item.on) if item.on else "",
                    source_text(item.source) if item.source else "",
                ),
                place,
            )
            for number, (item, place) in enumerate(zip(part.items, places, strict=True), 1)
        ),
        widths=(5, 47, 19, 29),
    )


def source_text(source: SourceNote) -> str:
    """Give a source in one line: kind, author, date, and how it was verified."""
    dated = show_partial(source.on) if source.on else None
    whole = ", ".join(filter(None, (source.kind, source.author, dated)))
    return f"{whole} ({source.verified})" if source.verified else whole


def source_line(item: Item) -> str:
    """Give the note about the source of an item, empty without one."""
    return say("sources", "line", source=source_text(item.source)) if item.source else ""


def item_text(item: Item) -> str:
    """Give an item with its day."""
    return f"{item.text} ({show_partial(item.on)})" if item.on else item.text
