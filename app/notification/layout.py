"""From blocks to flowables: how each block looks on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import PageBreak as NewPage

from app.notification import look
from app.notification.blocks import (
    Blanks,
    Block,
    Boxes,
    Bullets,
    Fields,
    Heading,
    Letterhead,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Verification,
)
from app.notification.flowables import (
    Fixed,
    Grid,
    Labelled,
    QrCode,
    Text,
    TickBoxes,
    WritingLines,
    text,
)
from app.notification.look import styles
from app.notification.typeface import REGULAR, markup, visible

FIRST_TOP = 24 * mm
"""Where the first page starts, from the top edge."""

QR_SIDE = 30 * mm
MOST_KEPT = 140 * mm
"""The most that is kept together; more than a page would never fit anywhere."""

KEPT_FIELDS = 60 * mm
"""Fields that take less stay together: who it is about is read in one glance."""

KEPT = 5 * look.LINE
"""What of the text below a heading must fit on its page, in points; if not, both go on."""


def flowables(blocks: Iterable[Block]) -> list[Flowable]:
    """Give the flowables of these blocks, in order; no heading is left alone at a page's foot."""
    flowed = [(block, _flow(block)) for block in blocks]
    made: list[Flowable] = []
    for at, (block, pieces) in enumerate(flowed):
        if _introduces(block):
            made.append(CondPageBreak(min(_needed(flowed[at:]), MOST_KEPT)))
        made += pieces
    return made


def _needed(following: list[tuple[Block, list[Flowable]]]) -> float:
    """Give the height of the heading(s) and of what must stay with them."""
    height = 0.0
    for block, pieces in following:
        first = pieces[0]
        if _introduces(block):
            height += _height_of(first) + first.getSpaceBefore() + first.getSpaceAfter()
            continue
        if isinstance(block, Table):
            return height + _height_of(_table(replace(block, rows=block.rows[:1])), 2 * KEPT)
        if isinstance(block, Fields):
            rows = (_height_of(piece) + float(piece.getSpaceAfter()) for piece in pieces)
            return float(height + min(sum(rows), KEPT_FIELDS))
        whole = isinstance(block, Verification | Boxes | Blanks)
        return height + _height_of(first, look.PAGE_HEIGHT if whole else KEPT)
    return height


def _introduces(block: Block) -> bool:
    return isinstance(block, Heading) or (isinstance(block, Paragraph) and block.introduces)


def _height_of(piece: Flowable, most: float = look.PAGE_HEIGHT) -> float:
    return min(float(piece.wrap(look.WIDTH, look.PAGE_HEIGHT)[1]), most)


def _flow(block: Block) -> list[Flowable]:  # noqa: C901, PLR0911 - one line per kind of block
    match block:
        case Heading():
            return _heading(block)
        case Paragraph():
            role = "BlockQuote" if block.tone == "law" else "P"
            return [text(_with_note(block.text, block.note), look.of_tone(block.tone), role)]
        case Fields():
            return _fields(block)
        case Bullets():
            return _bullets(block)
        case Table():
            return [_table(block)]
        case Boxes():
            question = text(markup(block.question), styles()["label"]) if block.question else None
            return [TickBoxes(question, block.options)]
        case Blanks():
            labels = tuple(text(markup(label), styles()["small"]) for label in block.labels)
            return [WritingLines(labels, block.lines)]
        case Letterhead():
            return _letterhead(block)
        case Verification():
            return [_verification(block)]
        case PageBreak():
            return [NewPage()]


def _heading(block: Heading) -> list[Flowable]:
    style = styles()[f"h{block.level}"]
    made = text(markup(block.text), style, f"H{block.level}")
    if block.level < 3:
        made.bookmark, made.level = visible(block.text), block.level - 1
    return [made]


def _bullets(block: Bullets) -> list[Flowable]:
    made: list[Flowable] = [
        text(_with_note(item.text, item.note), styles()["bullet"], "LI", bullet="•")
        for item in block.items
    ]
    if made:
        made[-1].spaceAfter = 7
    return made


def _with_note(words: str, note: str) -> str:
    if not note:
        return markup(words)
    small = f'<font name="{REGULAR}" size="{look.NOTE_SIZE}" color="{look.NOTE_COLOR}">'
    return f"{markup(words)}<br/>{small}{markup(note)}</font>"


def _label(words: str) -> Text:
    return text(markup(words), styles()["label"])


def _fields(block: Fields) -> list[Flowable]:
    made = [
        Labelled(_label(row.label), text(_with_note(row.value, row.note), styles()["value"]))
        for row in block.rows
    ]
    if made:
        made[-1].spaceAfter = 7
    return list(made)


def _table(block: Table) -> Grid:
    whole = sum(block.widths)
    header = [text(markup(cell), styles()["head"], "TH") for cell in block.header]
    rows = [
        [text(markup(cell), styles()["cell"], "TD") for cell in row.cells] for row in block.rows
    ]
    made = Grid(
        [header, *rows],
        colWidths=[look.WIDTH * share / whole for share in block.widths],
        rowHeights=[None, *(_height(row, block) for row in block.rows)],
        repeatRows=1,
        splitByRow=1,
        splitInRow=1,
        hAlign="LEFT",
        spaceBefore=2,
        spaceAfter=9,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3 * mm),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, look.INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, look.RULE),
        ],
    )
    if block.blank_height:
        made.setStyle([("INNERGRID", (0, 1), (-1, -1), 0.4, look.RULE)])
    return made


def _height(row: Row, block: Table) -> float | None:
    return float(block.blank_height) if block.blank_height and not any(row.cells) else None


def _letterhead(block: Letterhead) -> list[Flowable]:
    made = Fixed(0)
    name, *address = block.sender
    sender: list[Flowable] = [text(markup(name), styles()["sender"])]
    sender += [text(markup(line), styles()["small"]) for line in address]
    below_sender = made.stack(sender, 0, 0, look.WIDTH)

    window = max(look.ADDRESS_TOP - FIRST_TOP, below_sender + 4 * mm)
    addressee: list[Flowable] = []
    if block.return_address:
        addressee.append(text(markup(block.return_address), styles()["return"]))
    addressee.append(text(markup(block.personal), styles()["personal"]))
    addressee += [text(markup(line), styles()["address"]) for line in block.addressee]
    left = made.stack(addressee, 0, window, look.ADDRESS_WIDTH)

    facts: list[Flowable] = []
    for fact in block.facts:
        facts += [
            text(markup(fact.label), styles()["small"]),
            text(markup(fact.value), styles()["value"]),
        ]
        facts[-1].spaceAfter = 3
    right = made.stack(facts, look.SIDE_LEFT, window, look.WIDTH - look.SIDE_LEFT)
    made.height = max(window + look.ADDRESS_HEIGHT, left, right) + 6 * mm
    if made.height > MOST_KEPT:  # somebody typed pages of text as a function: let it flow
        return [*sender, *addressee, *facts]
    return [made]


def _verification(block: Verification) -> Flowable:
    style = styles()["code"]
    width = look.WIDTH - (QR_SIDE + 6 * mm if block.code else 0)
    made = Fixed(0)
    rows: list[Flowable] = [
        Labelled(text(markup(row.label), styles()["small"]), text(markup(row.value), style))
        for row in block.rows
    ]
    end = made.stack(rows, 0, 0, width)
    if block.code:
        made.stack([QrCode(block.code, QR_SIDE)], look.WIDTH - QR_SIDE, 0, QR_SIDE)
        end = max(end, QR_SIDE + 2 * mm)
    made.height = end + 2 * mm
    return made
