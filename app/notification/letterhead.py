"""The organisation's own letterhead as a picture; the words of the sender stay text.

What comes in (PNG, JPEG or the first page of a PDF) is made one plain picture: cut to what is on
it, on white, without properties. Never the rijkslogo: that is for who may use it to judge.
"""

from __future__ import annotations

import io

import pypdfium2
from PIL import Image, ImageChops, UnidentifiedImageError

from app.case.refusal import Refusal
from app.notification.preview import reading

LARGEST_FILE = 5_000_000
"""Bytes of a file that is still looked at."""

LONGEST_SIDE = 2000
"""Pixels; on paper that is more than 600 per inch."""

_MOST_PIXELS = 40_000_000
_DOTS_PER_POINT = 300 / 72
_FAINT = 32


class NoLetterhead(Refusal):
    """A file that cannot be used as letterhead."""


def read_letterhead(data: bytes) -> bytes:
    """Give the picture in ``data`` as PNG, ready for paper. Raises NoLetterhead."""
    if len(data) > LARGEST_FILE:
        raise NoLetterhead(
            "Dit bestand is te groot voor een briefhoofd. Maak het kleiner dan 5 MB."
        )
    image = _cut(_opened(data))
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    result = io.BytesIO()
    image.save(result, "PNG")
    return result.getvalue()


def _opened(data: bytes) -> Image.Image:
    try:
        if data.startswith(b"%PDF-"):
            with reading, pypdfium2.PdfDocument(data) as document:
                page: Image.Image = document[0].render(scale=_DOTS_PER_POINT).to_pil()
                return page.convert("RGB")
        image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if image.width * image.height > _MOST_PIXELS:
            raise NoLetterhead(
                "Deze afbeelding is te groot voor een briefhoofd. Maak haar kleiner."
            )
        return _on_white(image)
    except (UnidentifiedImageError, pypdfium2.PdfiumError, OSError, ValueError, SyntaxError):
        raise NoLetterhead(
            "Dit bestand kan geen briefhoofd zijn. Kies een PNG, een JPEG of een pdf. Van een SVG"
            " kunt u eerst een pdf maken."
        ) from None


def _on_white(image: Image.Image) -> Image.Image:
    seen = image.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")


def _cut(image: Image.Image) -> Image.Image:
    """Cut to what is not white."""
    marks = ImageChops.difference(image, Image.new("RGB", image.size, "white")).convert("L")
    box = marks.point(lambda value: 255 if value > _FAINT else 0).getbbox()
    if box is None:
        raise NoLetterhead("Op dit bestand staat niets. Kies een ander briefhoofd.")
    return image.crop(box)
