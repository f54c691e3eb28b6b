"""A letter as PDF: blocks flowed over pages, with what stands on every page around them.

The same notification, record and build give the same bytes in every process: no clock, no locale,
no random identifier. The metadata hold no personal data.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from app.case.canonical import sha256_hex
from app.notification import look
from app.notification.blocks import Block, Letterhead
from app.notification.layout import FIRST_TOP, flowables
from app.notification.letter import LetterRecord, letter_blocks
from app.notification.message import Notification
from app.notification.reply_page import reply_blocks
from app.notification.tagging.archive import Properties
from app.notification.tagging.canvas import PaperCanvas
from app.notification.tagging.structure import document as new_structure
from app.notification.texts import say
from app.notification.typeface import BOLD, REGULAR, use_fonts, visible

NEXT_TOP = 27 * mm
BAND_HEIGHT = 7 * mm
HANDLING_WIDTH = 95 * mm
_FOOT = 14 * mm
_HEAD = 17 * mm

# ReportLab keeps fonts and settings in module state; one paper at a time is drawn.
_drawing = threading.Lock()


@dataclass(frozen=True)
class Furniture:
    """What stands on every page: handling text, number of the paper, and a band when needed.

    ``band`` (OEFENING, CONCEPT) stands above the text, never over it.
    """

    handling: str
    running: str
    band: str = ""


def render_letter(
    notification: Notification,
    record: LetterRecord | None,
    *,
    concept: bool,
    letterhead: bytes | None = None,
) -> bytes:
    """Give the letter with its reply page as PDF.

    A concept has no record of approval: pass None, or a record that is not valid yet.
    ``letterhead`` is the PNG of ``read_letterhead``; a record names its SHA-256, and raises
    ValueError for another one.
    """
    approved = None if concept else record
    if approved and approved.letterhead_digest != (letterhead and sha256_hex(letterhead)):
        raise ValueError("this is not the letterhead of the record")
    blocks = (
        *(_with_image(block, letterhead) for block in letter_blocks(notification, approved)),
        *reply_blocks(notification, approved),
    )
    exemplar = approved.exemplar if approved else None
    running = say(
        "letter", "continued", reference=notification.reference, version=notification.version
    )
    if exemplar:
        running += " · " + say("letter", "exemplar", number=exemplar).lower()
    band = (
        say("letter", "practice") if notification.practice else "",
        say("letter", "concept") if concept or record is None else "",
    )
    build = f" {record.build}" if record else ""
    return render(
        blocks,
        Furniture(notification.sender.handling, running, " · ".join(filter(None, band))),
        Properties(
            title=f"Melding {notification.file_name}",
            subject=notification.subject,
            author=notification.sender.name,
            creator=f"Meldpoort{build}",
            made=record.approved_at if record else None,
        ),
    )


def _with_image(block: Block, letterhead: bytes | None) -> Block:
    if letterhead and isinstance(block, Letterhead):
        return replace(block, image=letterhead)
    return block


def render(blocks: Sequence[Block], furniture: Furniture, properties: Properties) -> bytes:
    """Give any paper as PDF, tagged (PDF/UA-1) and fit to keep (PDF/A-2a)."""
    with _drawing:
        use_fonts()
        buffer = io.BytesIO()
        shown = _visible(properties)
        structure = new_structure()
        document = BaseDocTemplate(
            buffer,
            pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT),
            displayDocTitle=1,
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,
            pageTemplates=[_template("first", FIRST_TOP), _template("next", NEXT_TOP)],
            # A style never asks for more than a page; a faulty one must not hang the program.
            _debug=0,
        )
        story: list[Flowable] = [NextPageTemplate("next"), *flowables(blocks, structure)]
        canvas = partial(
            PaperCanvas,
            furniture=partial(_draw_furniture, furniture),
            properties=shown,
            structure=structure,
        )
        document.build(story, canvasmaker=canvas)
        return buffer.getvalue()


def _visible(said: Properties) -> Properties:
    return replace(
        said,
        title=visible(said.title),
        subject=visible(said.subject),
        author=visible(said.author),
        creator=visible(said.creator),
    )


def _template(name: str, top: float) -> PageTemplate:
    frame = Frame(
        look.MARGIN,
        look.BOTTOM,
        look.WIDTH,
        look.PAGE_HEIGHT - look.BOTTOM - top,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate(id=name, frames=[frame])


def _draw_furniture(furniture: Furniture, canvas: PaperCanvas, page: int, pages: int) -> None:
    right = look.PAGE_WIDTH - look.MARGIN
    top, foot = look.PAGE_HEIGHT - _HEAD, _FOOT
    if furniture.band:
        _draw_band(canvas, furniture.band)
    canvas.setFillColor(look.INK)
    for y in (top, foot):
        _handling(canvas, visible(furniture.handling), y)
    canvas.setFillColor(look.GREY)
    canvas.setFont(REGULAR, 8)
    running = visible(furniture.running)
    if page > 1:
        canvas.drawRightString(right, top, running)
    place = say("letter", "page", page=page, pages=pages)
    canvas.drawRightString(right, foot, f"{running} · {place}")
    canvas.setStrokeColor(look.RULE)
    canvas.setLineWidth(0.4)
    canvas.line(look.MARGIN, foot + 11, right, foot + 11)


def _handling(canvas: PaperCanvas, words: str, y: float) -> None:
    width = stringWidth(words, BOLD, 8)
    canvas.setFont(BOLD, 8.0 * min(1.0, HANDLING_WIDTH / max(width, 1)))
    canvas.drawString(look.MARGIN, y, words)


def _draw_band(canvas: PaperCanvas, words: str) -> None:
    bottom = look.PAGE_HEIGHT - 5 * mm - BAND_HEIGHT
    canvas.setFillColor(look.INK)
    canvas.rect(look.MARGIN, bottom, look.WIDTH, BAND_HEIGHT, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setFont(BOLD, 11)
    canvas.drawCentredString(look.PAGE_WIDTH / 2, bottom + 2.1 * mm, visible(words))
