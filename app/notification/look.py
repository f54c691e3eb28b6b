"""How the papers look: sizes, the grid and the styles. One place, so that all papers match.

A4 with margins of 25 mm; text of 10 points on lines of 14. Labels stand in a column of 46 mm,
so that values, lists and tables share their left edges. Black on white, greys that survive a
copier, and no meaning in colour.
"""

from __future__ import annotations

from functools import cache

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from app.notification.blocks import Tone
from app.notification.typeface import BOLD, ITALIC, REGULAR, use_fonts

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 25 * mm
BOTTOM = 25 * mm
WIDTH = PAGE_WIDTH - 2 * MARGIN
LABEL = 46 * mm
MEASURE = 138 * mm
"""Width of running text: about 75 characters on a line."""

LINE = 14
INK = black
GREY = Color(0.33, 0.33, 0.33)
NOTE_COLOR = "#545454"
NOTE_SIZE = 8.5
RULE = Color(0.62, 0.62, 0.62)
TINT = Color(0.945, 0.945, 0.945)

# Address window of a C5/6 envelope with its window on the left (NEN 1025/1026).
ADDRESS_TOP = 50 * mm
ADDRESS_HEIGHT = 36 * mm
ADDRESS_WIDTH = 90 * mm
SIDE_LEFT = 118 * mm
"""Where the column with date and reference starts, from the left margin."""


def _style(name: str, **changes: object) -> ParagraphStyle:
    settings: dict[str, object] = {
        "fontName": REGULAR,
        "fontSize": 10,
        "leading": LINE,
        "textColor": INK,
        "alignment": TA_LEFT,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
        "embeddedHyphenation": 0,
        "uriWasteReduce": 0,
    }
    return ParagraphStyle(name, **(settings | changes))


@cache
def styles() -> dict[str, ParagraphStyle]:
    """Give every style by name."""
    use_fonts()
    right = WIDTH - MEASURE
    made = (
        _style("body", spaceAfter=7, rightIndent=right),
        _style("lead", fontSize=11.5, leading=17, spaceAfter=7, rightIndent=4 * mm),
        _style("law", leftIndent=5 * mm, rightIndent=right, spaceAfter=7, fontName=ITALIC),
        _style("note", fontSize=8.5, leading=12, spaceAfter=7, textColor=GREY, rightIndent=right),
        _style("h1", fontName=BOLD, fontSize=16, leading=21, spaceAfter=14),
        _style("h2", fontName=BOLD, fontSize=12, leading=16, spaceBefore=14, spaceAfter=5),
        _style("h3", fontName=BOLD, spaceBefore=7, spaceAfter=3),
        _style("label", fontSize=9, textColor=GREY),
        _style("value"),
        _style("bullet", leftIndent=5 * mm, bulletIndent=0, rightIndent=10 * mm, spaceAfter=2),
        _style("cell", fontSize=9, leading=12.5),
        _style("head", fontName=BOLD, fontSize=8.5, leading=12),
        _style("sender", fontName=BOLD, fontSize=13, leading=16),
        _style("small", fontSize=8.5, leading=11.5, textColor=GREY),
        _style("return", fontSize=7.5, leading=10, textColor=GREY, spaceAfter=4),
        _style("address", fontSize=10.5, leading=14),
        _style("personal", fontName=BOLD, fontSize=9, leading=14),
        _style("box", fontSize=9.5, leading=14),
        _style("code", fontSize=8.5, leading=12),
    )  # fmt: skip
    return {style.name: style for style in made}


def of_tone(tone: Tone) -> ParagraphStyle:
    """Give the style of a paragraph."""
    return styles()[tone]
