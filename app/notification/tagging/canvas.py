"""The canvas of every paper: it counts pages, draws what stands on each of them, and marks content.

The only code that touches the canvas' own list of page commands. ``begin`` and ``end`` mark what
is drawn between them as content of an element; decoration and page furniture are artifacts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from hashlib import sha256
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName, PDFPage, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from app.notification.tagging.archive import Properties, declare, set_identifier
from app.notification.tagging.structure import Element, Marked
from app.notification.tagging.tree import write_tree

DrawFurniture = Callable[["PaperCanvas", int, int], None]
"""Draws what stands on page n of m."""


class Artifact(Enum):
    """What is drawn but not read: lines and backgrounds, or what every page repeats."""

    DECORATION = "/Artifact <</Type /Layout>> BDC"
    FURNITURE = "/Artifact <</Type /Pagination>> BDC"


class PaperCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages until their number is known, and their structure with them."""

    def __init__(
        self,
        *args: Any,
        furniture: DrawFurniture,
        properties: Properties,
        structure: Element,
        **settings: Any,
    ) -> None:
        super().__init__(*args, **(settings | {"pdfVersion": (1, 7), "lang": properties.language}))
        self._furniture = furniture
        self._properties = properties
        self._structure = structure
        self._pages: list[dict[str, Any]] = []
        self._parents: list[list[Element]] = [[]]
        self._open = False

    def begin(self, content: Element | Artifact) -> None:
        """Mark what is drawn from here to ``end``; one piece of content is never inside another."""
        if self._open:
            raise RuntimeError("content inside content")
        self._open = True
        if isinstance(content, Artifact):
            self._code.append(content.value)
            return
        of_page = self._parents[-1]
        self._code.append(f"/{content.role} <</MCID {len(of_page)}>> BDC")
        content.kids.append(Marked(len(self._parents), len(of_page)))
        of_page.append(content)

    def end(self) -> None:
        """Close what ``begin`` opened."""
        self._code.append("EMC")
        self._open = False

    def fill_runs(self, runs: Iterable[tuple[int, int, int]], unit: float) -> None:
        """Fill runs of squares (column, row from below, length) as one shape, ``unit`` each."""
        self.saveState()
        self.scale(unit, unit)
        self._code.extend(f"{column} {row} {length} 1 re" for column, row, length in runs)
        self._code.append("f")
        self.restoreState()

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page; it is written by ``save``, when the number of pages is known."""
        self._pages.append(dict(self.__dict__))
        self._parents.append([])
        self._startPage()

    def save(self) -> None:
        """Write every page with its furniture, then the structure, and then the document."""
        pages, digest = self._pages, sha256()
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._pages = pages
            self.begin(Artifact.FURNITURE)
            self._furniture(self, number, len(pages))
            self.end()
            digest.update("\n".join(self._code).encode())
            super().showPage()
        write_tree(self._doc, self._structure, self._parents[: len(pages)])
        declare(self._doc, self._properties)
        set_identifier(self._doc, digest)
        super().save()

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 - ReportLab's name
        """Tell the page which content is whose, and that tabbing follows the structure."""
        super()._setAnnotations(page)
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._doc.pageCounter - 1
        page.Tabs = PDFName("S")
        # ReportLab would write the drawing as text, which takes a fifth more room.
        page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])
