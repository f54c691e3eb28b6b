"""The quick check before a paper leaves: is it tagged, whole and claimed as what it is?

Not a replacement for a validator (the tests run two of those), but it runs on every paper.
"""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf

from app.case.refusal import Refusal
from app.notification.tagging.reading import BadStructure, Told, read


class UnsoundPaper(Refusal):
    """A paper that must not leave, because its structure is not right."""


def check_paper(pdf: bytes) -> None:
    """Raise UnsoundPaper when ``pdf`` is not a paper as we make them."""
    found = problem(pdf)
    if found:
        raise UnsoundPaper(
            "Het pdf-bestand klopt niet ({problem}). Het gaat niet weg. Maak het opnieuw. Blijft"
            " dit zo, meld het dan aan de beheerder.",
            problem=found,
        )


def problem(pdf: bytes) -> str | None:
    """Give the first thing that is wrong, in a few technical words; None when nothing is."""
    try:
        told = read(pdf)
    except BadStructure as bad:
        return str(bad)
    return _problem_in_document(pdf) or _problem_in_tree(told)


def _problem_in_document(pdf: bytes) -> str | None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        metadata = root.Metadata.read_bytes() if "/Metadata" in root else b""
        checks = {
            "not marked": "/MarkInfo" in root and bool(root.MarkInfo.get("/Marked", False)),
            "no language": "/Lang" in root,
            "no title shown": "/ViewerPreferences" in root
            and bool(root.ViewerPreferences.get("/DisplayDocTitle", False)),
            "no claim": b"<pdfuaid:part>1<" in metadata,
            "no tab order": all(page.obj.get("/Tabs") == "/S" for page in document.pages),
            "a font is not embedded": all(
                "/FontFile2" in font.get("/FontDescriptor", {})
                for page in document.pages
                for font in page.obj.Resources.get("/Font", {}).values()
            ),
        }
    return next((name for name, holds in checks.items() if not holds), None)


def _problem_in_tree(told: Told) -> str | None:
    elements = list(told.walk())
    ranks = [int(element.role[1]) for element in elements if element.role in {"H1", "H2", "H3"}]
    if not ranks or ranks[0] != 1:
        return "no title"
    if any(after > before + 1 for before, after in pairwise(ranks)):
        return "a level of headings is missing"
    if any(element.role == "Figure" and not element.alt for element in elements):
        return "a figure without words"
    for table in (element for element in elements if element.role == "Table"):
        if len({len(row.kids) for row in table.kids}) != 1:
            return "an uneven table"
    return None
