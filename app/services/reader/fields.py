"""What a notification says as labelled fields, drawn from the bytes of melding.json alone.

So the gemeente can lay them beside the letter: both must say the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.notification.blocks import (
    Block,
    Bullets,
    Fields,
    Heading,
    Paragraph,
    Table,
)
from app.notification.letter import letter_blocks
from app.notification.message import Notification
from app.notification.texts import say


@dataclass(frozen=True)
class DataSection:
    """A heading with its rows of (label, text); a row without a label is a sentence."""

    title: str
    rows: tuple[tuple[str, str], ...]


def data_sections(notification: Notification) -> tuple[DataSection, ...]:
    """Give everything that the notification says, under the headings of the letter."""
    found: list[tuple[str, list[tuple[str, str]]]] = [
        (notification.recipient.title, _numbers(notification))
    ]
    for block in letter_blocks(notification, None):
        if isinstance(block, Heading):
            if block.text == say("headings", "verification"):
                break  # of the letter itself, and not of what it says
            found.append((block.text, []))
        else:
            found[-1][1].extend(_rows(block))
    return tuple(DataSection(title, tuple(rows)) for title, rows in found if rows)


def _numbers(notification: Notification) -> list[tuple[str, str]]:
    recipient = notification.recipient
    return [
        ("Kenmerk", notification.reference),
        ("Versie", str(notification.version)),
        ("Gemeente", f"{recipient.gemeente} (code {recipient.code})"),
        ("Afzender", notification.sender.name),
        ("Soort bestand", notification.format),
    ]


def _rows(block: Block) -> list[tuple[str, str]]:
    if isinstance(block, Fields):
        return [(field.label, _with(field.value, field.note)) for field in block.rows]
    if isinstance(block, Bullets):
        return [("", _with(item.text, item.note)) for item in block.items]
    if isinstance(block, Paragraph):
        return [("", _with(block.text, block.note))]
    if isinstance(block, Table):
        return [
            (
                "",
                ". ".join(
                    f"{label}: {cell}"
                    for label, cell in zip(block.header, row.cells, strict=False)
                    if cell
                ),
            )
            for row in block.rows
        ]
    return []


def _with(text: str, note: str) -> str:
    return f"{text} ({note})" if note else text
