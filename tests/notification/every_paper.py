"""One paper of every kind besides the letter, as examples for the tests."""

from __future__ import annotations

from collections.abc import Iterator

from app.notification.blocks import Heading, Paragraph
from app.notification.pdf import Furniture, render
from app.notification.tagging.archive import Properties


def papers() -> Iterator[tuple[str, bytes]]:
    yield (
        "plain",
        render(
            (Heading("Titel", level=1), Paragraph("Tekst.")),
            Furniture("a", "b"),
            Properties("t", "s", "a", "c"),
        ),
    )
