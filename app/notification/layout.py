"""From blocks to flowables: how each block looks on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus import PageBreak as NewPage

from app.notification import look
from app.notification.blocks import (
    Blanks,
    Block,
    Boxes,
    Bullets,
    Field,
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
    Picture,
    QrCode,
    Text,
    Tickable,
    TickBoxes,
    WritingLines,
    text,
)
from app.notification.look import styles
from app.notification.tagging.structure import Element, Role, document
from app.notification.typeface import REGULAR, markup, visible

FIRST_TOP = 24 * mm
"""Where the first page starts, from the top edge."""

BOX = "leeg vakje"
"""What a screen reader says of a box to tick."""

IMAGE_WIDTH, IMAGE_HEIGHT = 86 * mm, 23 * mm
"""Room for the organisation's own letterhead, beside the sender."""

QR_SIDE = 30 * mm
MOST_KEPT = 140 * mm
"""The most that is kept together; more than a page would never fit anywhere."""

KEPT_FIELDS = 60 * mm
"""Fields that take less stay together: who it is about is read in one glance."""

KEPT = 5 * look.LINE
"""What of the text below a heading must fit on its page, in points; if not, both go on."""


def flowables(blocks: Iterable[Block], structure: Element) -> list[Flowable]:
    """Give the flowables of these blocks, in order; no heading is left alone at a page's foot.

    The place of each in the structure is added to ``structure``.
    """
    ranks = _Ranks()
    flowed = [(block, _flow(block, structure, ranks)) for block in blocks]
    made: list[Flowable] = []
    for at, (block, pieces) in enumerate(flowed):
        if _introduces(block):
            made.append(CondPageBreak(min(_needed(flowed[at:]), MOST_KEPT)))
        made += pieces
    return made


class _Ranks:
    """The ranks of headings: a reader that jumps from heading to heading never misses a level."""

    def __init__(self) -> None:
        self.last = 0

    def of(self, level: int) -> Role:
        self.last = min(level, self.last + 1)
        ranks: tuple[Role, ...] = ("H1", "H2", "H3")
        return ranks[self.last - 1]


def _needed(following: list[tuple[Block, list[Flowable]]]) -> float:
    """Give the height of the heading(s) and of what must stay with them."""
    height = 0.0
    for block, pieces in following:
        first = pieces[0]
        if _introduces(block):
            height += _height_of(first) + first.getSpaceBefore() + first.getSpaceAfter()
            continue
        if isinstance(block, Table):
            return height + _height_of(
                _table(replace(block, rows=block.rows[:1]), document()), 2 * KEPT
            )
        if isinstance(block, Fields):
            return height + _height_of_rows(pieces)
        whole = isinstance(block, Verification | Boxes | Blanks)
        return height + _height_of(first, look.PAGE_HEIGHT if whole else KEPT)
    return height


def _height_of_rows(pieces: list[Flowable]) -> float:
    """Give the height of fields; when they are taller than what stays together, that."""
    height = 0.0
    for piece in pieces:
        height += _height_of(piece) + float(piece.getSpaceAfter())
        if height > KEPT_FIELDS:
            return float(KEPT_FIELDS)
    return height


def _introduces(block: Block) -> bool:
    return isinstance(block, Heading) or (isinstance(block, Paragraph) and block.introduces)


def _height_of(piece: Flowable, most: float = look.PAGE_HEIGHT) -> float:
    return min(float(piece.wrap(look.WIDTH, look.PAGE_HEIGHT)[1]), most)


def _flow(block: Block, parent: Element, ranks: _Ranks) -> list[Flowable]:  # noqa: C901, PLR0911
    # One line per kind of block.
    match block:
        case Heading():
            return [_heading(block, parent, ranks)]
        case Paragraph():
            words = _with_note(block.text, block.note)
            return [text(words, look.of_tone(block.tone), _paragraph(block, parent))]
        case Fields():
            return _fields(block, parent)
        case Bullets():
            return _bullets(block, parent)
        case Table():
            return [_table(block, parent)]
        case Boxes():
            return [_boxes(block, parent)]
        case Blanks():
            small = styles()["small"]
            labels = tuple(text(markup(words), small, parent.add("P")) for words in block.labels)
            return [WritingLines(labels, block.lines)]
        case Letterhead():
            return _letterhead(block, parent)
        case Verification():
            return [_verification(block, parent)]
        case PageBreak():
            return [NewPage()]


def _heading(block: Heading, parent: Element, ranks: _Ranks) -> Text:
    place = parent.add(ranks.of(block.level))
    made = text(markup(block.text), styles()[f"h{block.level}"], place)
    if block.level < 3:
        made.bookmark, made.level = visible(block.text), block.level - 1
    return made


def _paragraph(block: Paragraph, parent: Element) -> Element:
    return parent.add("BlockQuote").add("P") if block.tone == "law" else parent.add("P")


def _bullets(block: Bullets, parent: Element) -> list[Flowable]:
    if not block.items:
        return []
    made: list[Flowable] = []
    items = parent.add("L")
    items.numbering = "Disc"
    for item in block.items:
        place = items.add("LI")
        bullet, body = place.add("Lbl"), place.add("LBody").add("P")
        words = text(_with_note(item.text, item.note), styles()["bullet"], body)
        words.bullet = bullet
        made.append(words)
    made[-1].spaceAfter = 7
    return made


def _boxes(block: Boxes, parent: Element) -> Flowable:
    question = None
    if block.question:
        question = text(markup(block.question), styles()["label"], parent.add("P"))
    options = parent.add("L")
    places = []
    for _ in block.options:
        place = options.add("LI")
        box = place.add("Lbl", alt=BOX)
        places.append(Tickable(box, place.add("LBody").add("P")))
    return TickBoxes(question, block.options, tuple(places))


def _with_note(words: str, note: str) -> str:
    if not note:
        return markup(words)
    small = f'<font name="{REGULAR}" size="{look.NOTE_SIZE}" color="{look.NOTE_COLOR}">'
    return f"{markup(words)}<br/>{small}{markup(note)}</font>"


def _fields(block: Fields, parent: Element) -> list[Flowable]:
    rows = parent.add("L")
    made = [_row(row, rows, styles()["label"], styles()["value"]) for row in block.rows]
    if made:
        made[-1].spaceAfter = 7
    return list(made)


def _row(row: Field, parent: Element, label: ParagraphStyle, value: ParagraphStyle) -> Labelled:
    place = parent.add("LI")
    shown = text(markup(row.label), label, place.add("Lbl"))
    words = _with_note(row.value, row.note)
    return Labelled(shown, text(words, value, place.add("LBody").add("P")))


def _table(block: Table, parent: Element) -> Grid:
    whole = sum(block.widths)
    place = parent.add("Table")
    top = place.add("TR")
    header = [text(markup(cell), styles()["head"], top.add("TH")) for cell in block.header]
    heads = [cell.content for cell in header]
    rows = [_cells(row, heads, place.add("TR")) for row in block.rows]
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
            # The cells have their own style; without this ReportLab would name Helvetica.
            ("FONT", (0, 0), (-1, -1), REGULAR),
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


def _cells(row: Row, heads: list[Element], parent: Element) -> list[Text]:
    style = styles()["cell"]
    return [
        text(markup(cell), style, parent.add("TD", headers=(head,)))
        for cell, head in zip(row.cells, heads, strict=True)
    ]


def _height(row: Row, block: Table) -> float | None:
    return float(block.blank_height) if block.blank_height and not any(row.cells) else None


def _letterhead(block: Letterhead, parent: Element) -> list[Flowable]:
    def line(words: str, style: str) -> Text:
        return text(markup(words), styles()[style], parent.add("P"))

    made = Fixed(0)
    name, *address = block.sender
    sender: list[Flowable] = [line(name, "sender")]
    sender += [line(words, "small") for words in address]
    below_sender = made.stack(sender, 0, 0, look.WIDTH - (IMAGE_WIDTH if block.image else 0))
    if block.image:
        picture = Picture(block.image, IMAGE_WIDTH - 6 * mm, IMAGE_HEIGHT)
        made.stack([picture], look.WIDTH - picture.width, 0, picture.width)

    window = max(look.ADDRESS_TOP - FIRST_TOP, below_sender + 4 * mm)
    addressee: list[Flowable] = []
    if block.return_address:
        addressee.append(line(block.return_address, "return"))
    addressee.append(line(block.personal, "personal"))
    addressee += [line(words, "address") for words in block.addressee]
    left = made.stack(addressee, 0, window, look.ADDRESS_WIDTH)

    facts = _facts(block, parent.add("L"))
    right = made.stack(facts, look.SIDE_LEFT, window, look.WIDTH - look.SIDE_LEFT)
    made.height = max(window + look.ADDRESS_HEIGHT, left, right) + 6 * mm
    if made.height > MOST_KEPT:  # somebody typed pages of text as a function: let it flow
        return [*sender, *addressee, *facts]
    return [made]


def _facts(block: Letterhead, parent: Element) -> list[Flowable]:
    facts: list[Flowable] = []
    for fact in block.facts:
        place = parent.add("LI")
        facts += [
            text(markup(fact.label), styles()["small"], place.add("Lbl")),
            text(markup(fact.value), styles()["value"], place.add("LBody").add("P")),
        ]
        facts[-1].spaceAfter = 3
    return facts


def _verification(block: Verification, parent: Element) -> Flowable:
    width = look.WIDTH - (QR_SIDE + 6 * mm if block.code else 0)
    made = Fixed(0)
    place = parent.add("L")
    rows: list[Flowable] = [
        _row(row, place, styles()["small"], styles()["code"]) for row in block.rows
    ]
    end = made.stack(rows, 0, 0, width)
    if block.code:
        figure = parent.add("Figure", alt=block.alternative)
        made.stack([QrCode(block.code, QR_SIDE, figure)], look.WIDTH - QR_SIDE, 0, QR_SIDE)
        end = max(end, QR_SIDE + 2 * mm)
    made.height = end + 2 * mm
    return made
