"""What a paper is made of: blocks that know their place in the structure, not their look.

The letter, its preview on screen and (later) the tags of an accessible PDF are made from the same
blocks. ``about`` names the answer of the case that a block comes from, so that a screen can point.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["body", "lead", "law", "note"]


@dataclass(frozen=True)
class Heading:
    """A heading; ``level`` 1 is the title of the paper, 2 a part, 3 a part of a part."""

    text: str
    level: Literal[1, 2, 3] = 2
    about: str | None = None


@dataclass(frozen=True)
class Paragraph:
    """Running text. ``lead`` is the core on the first page, ``law`` a quotation of the law.

    ``note`` is small print that belongs to it, such as the source. A paragraph that
    ``introduces`` what follows stays on one page with it.
    """

    text: str
    about: str | None = None
    tone: Tone = "body"
    note: str = ""
    introduces: bool = False


@dataclass(frozen=True)
class Field:
    """A label with its value; ``note`` is small print below it, such as the source."""

    label: str
    value: str
    about: str | None = None
    note: str = ""


@dataclass(frozen=True)
class Fields:
    """Labels with their values, one below the other."""

    rows: tuple[Field, ...]


@dataclass(frozen=True)
class Bullets:
    """A list whose order says nothing."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Row:
    """One row of a table."""

    cells: tuple[str, ...]
    about: str | None = None


@dataclass(frozen=True)
class Table:
    """A table with a header row; ``widths`` are shares of the width, one per column."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    blank_height: int = 0
    """Height in points that an empty row gets, to write in."""


@dataclass(frozen=True)
class Boxes:
    """A question with boxes to tick."""

    question: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Blanks:
    """Labels side by side, each with ``lines`` lines to write on."""

    labels: tuple[str, ...]
    lines: int = 1


@dataclass(frozen=True)
class Letterhead:
    """The top of the first page: who sends, to whom, and what the letter is known by.

    ``sender`` is the name and then the lines of the address; there is room for the
    organisation's own letterhead, never for the rijkslogo.
    """

    sender: tuple[str, ...]
    return_address: str
    personal: str
    addressee: tuple[str, ...]
    facts: tuple[Field, ...]
    image: bytes = b""
    """The organisation's own letterhead (PNG), decoration beside the sender."""


@dataclass(frozen=True)
class Verification:
    """What a reader checks the letter by; ``code`` goes into the QR code."""

    rows: tuple[Field, ...]
    code: str
    alternative: str


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Fields
    | Bullets
    | Table
    | Boxes
    | Blanks
    | Letterhead
    | Verification
    | PageBreak
)
