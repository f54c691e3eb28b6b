"""Pages of a PDF as pictures and as text, for a screen and for whoever has it read aloud."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pypdfium2

# PDFium is not made for several threads at once.
_reading = threading.Lock()


@dataclass(frozen=True)
class PageImage:
    """One page: ``pixels`` are rows of RGBA, four bytes each, without padding."""

    width: int
    height: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """Give the number of pages."""
    with _reading, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, scale: float) -> PageImage:
    """Draw page ``page`` (from 0); at ``scale`` 1 a point is a pixel."""
    with _reading, pypdfium2.PdfDocument(pdf) as document:
        return _draw(document, page, scale)


def page_images(pdf: bytes, scale: float) -> tuple[PageImage, ...]:
    """Draw every page; at ``scale`` 1 a point is a pixel."""
    with _reading, pypdfium2.PdfDocument(pdf) as document:
        return tuple(_draw(document, page, scale) for page in range(len(document)))


def page_text(pdf: bytes, page: int) -> str:
    """Give the text of page ``page`` (from 0) in reading order."""
    with _reading, pypdfium2.PdfDocument(pdf) as document:
        text = str(document[page].get_textpage().get_text_range())
    # PDFium marks a hyphen at the end of a line with U+FFFE (older: U+0002).
    return text.replace("\r\n", "\n").replace("\ufffe", "-").replace("\x02", "-")


def document_text(pdf: bytes) -> str:
    """Give the text of the whole document, pages divided by a form feed."""
    return "\f".join(page_text(pdf, page) for page in range(page_count(pdf)))


def _draw(document: pypdfium2.PdfDocument, page: int, scale: float) -> PageImage:
    bitmap = document[page].render(scale=scale, rev_byteorder=True, force_bitmap_format=4)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    data = bytes(bitmap.buffer)
    rows = (data[row * stride : row * stride + 4 * width] for row in range(height))
    return PageImage(width, height, b"".join(rows))
