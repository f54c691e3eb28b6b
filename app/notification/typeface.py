"""The bundled font, and what is done with characters it cannot show.

A character that Noto Sans lacks is shown as its code point, ``[U+4E2D]``: visible on paper, and
the reader can look it up. Nothing is silently dropped except marks that have no shape of their own.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import cache
from importlib.resources import as_file, files
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics

from app.notification.tagging.fonts import PaperFont

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"

_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ITALIC: "NotoSans-Italic.ttf",
}
# Soft hyphen, joiner and variation selectors only steer shaping that is not done here.
_SHAPELESS = re.compile("[\u00ad\u200d\ufe00-\ufe0f]")
_SPACES = re.compile("[\t\u2000-\u200a\u202f\u205f\u3000\u1680]")
_TOGETHER = re.compile(
    r"[0-9]{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december) [0-9]{4}|[Aa]rt(?:\.|ikel) [0-9]+[a-z]?"
)
_NAMELESS = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_lock = threading.Lock()


def use_fonts() -> None:
    """Make the three faces known to ReportLab; safe to call again and from several threads."""
    with _lock:
        known = pdfmetrics.getRegisteredFontNames()
        for name, file_name in _FILES.items():
            if name not in known:
                with as_file(files("resources").joinpath("fonts", file_name)) as path:
                    pdfmetrics.registerFont(PaperFont(name, str(path)))
        # <b> and <i> are never taken from text; ReportLab still asks for the family.
        pdfmetrics.registerFontFamily(
            REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD
        )


@cache
def _shown() -> frozenset[int]:
    """The characters that all three faces can draw, and that a reader of the PDF can name.

    Signs that turn text around, and signs of a font's own making, are shown by their number.
    """
    use_fonts()
    faces = (pdfmetrics.getFont(name).face for name in _FILES)
    drawn = frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))
    return frozenset(code for code in drawn if unicodedata.category(chr(code)) not in _NAMELESS)


def visible(text: str) -> str:
    """Give ``text`` as the paper shows it: every character with a glyph, or its code point."""
    plain = _SPACES.sub(" ", _SHAPELESS.sub("", text))
    if plain.isascii():
        return plain
    shown = _shown()
    result: list[str] = []
    missing: list[str] = []
    for character in plain:
        if character == "\n" or ord(character) in shown:
            _close(result, missing)
            result.append(character)
        else:
            missing.append(f"U+{ord(character):04X}")
    _close(result, missing)
    return "".join(result)


def _close(result: list[str], missing: list[str]) -> None:
    if missing:
        result.append(f"[{' '.join(missing)}]")
        missing.clear()


def markup(text: str) -> str:
    """Give ``text`` for a ReportLab paragraph: nothing in it is read as markup.

    Dates and article numbers stay on one line.
    """
    kept = _TOGETHER.sub(lambda found: found[0].replace(" ", "\u00a0"), visible(text))
    return escape(kept.strip("\n")).replace("\n", "<br/>")
