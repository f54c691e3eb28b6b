"""Pages of a PDF as pictures and as text, for a screen and for whoever has it read aloud."""

from __future__ import annotations

import re
import struct
import threading
import zlib

import pypdfium2

# PDFium is not made for several threads at once.
reading = threading.Lock()
_SPACE_AT_END = re.compile(" +\n")


def page_count(pdf: bytes) -> int:
    """Give the number of pages."""
    with reading, pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, scale: float) -> bytes:
    """Draw page ``page`` (from 0) as PNG; at ``scale`` 1 a point is a pixel."""
    with reading, pypdfium2.PdfDocument(pdf) as document:
        return _draw(document, page, scale)


def page_images(pdf: bytes, scale: float) -> list[bytes]:
    """Draw every page as PNG; at ``scale`` 1 a point is a pixel."""
    with reading, pypdfium2.PdfDocument(pdf) as document:
        return [_draw(document, page, scale) for page in range(len(document))]


def page_text(pdf: bytes, page: int) -> str:
    """Give the text of page ``page`` (from 0) in reading order."""
    with reading, pypdfium2.PdfDocument(pdf) as document:
        text = str(document[page].get_textpage().get_text_range())
    # PDFium marks a hyphen at the end of a line with U+FFFE (older: U+0002).
    text = text.replace("\r\n", "\n").replace("\ufffe", "-").replace("\x02", "-")
    return _SPACE_AT_END.sub("\n", text)


def document_text(pdf: bytes) -> str:
    """Give the text of the whole document, pages divided by a form feed."""
    return "\f".join(page_text(pdf, page) for page in range(page_count(pdf)))


def _draw(document: pypdfium2.PdfDocument, page: int, scale: float) -> bytes:
    bitmap = document[page].render(
        scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGR
    )
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    data = bytes(bitmap.buffer)
    # Every row of a PNG starts with its filter: 0, none.
    rows = (b"\0" + data[row * stride : row * stride + 3 * width] for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)  # 8 bits of red, green, blue
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), 1)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
