"""A TrueType face whose embedded subsets say of every glyph which character it is.

ReportLab writes the codes it does not use as U+0000, which PDF/UA and PDF/A-2a refuse.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

_MOST_AT_ONCE = 100  # the most lines in one block of a CMap


class PaperFont(TTFont):  # type: ignore[misc]
    """A face as ReportLab knows it, with complete and clean ToUnicode tables."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - ReportLab's name
        """Add the subsets that the document uses."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            parts = (SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)
            name = b"".join(parts).decode("pdfdoc")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(name, subset)


def _to_unicode(name: str, subset: Sequence[int]) -> str:
    used = [(code, character) for code, character in enumerate(subset) if _is_text(character)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(used), _MOST_AT_ONCE):
        block = used[start : start + _MOST_AT_ONCE]
        lines.append(f"{len(block)} beginbfchar")
        lines += (f"<{code:02X}> <{_utf16(character)}>" for code, character in block)
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def _is_text(character: int) -> bool:
    return character >= 32 and character != 127


def _utf16(character: int) -> str:
    return chr(character).encode("utf-16-be").hex().upper()
