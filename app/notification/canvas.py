"""The canvas of every paper: it counts pages, draws what stands on each of them, and marks content.

The only code that touches the canvas' own list of page commands. ``begin`` and ``end`` mark what
is drawn between them with its role in the structure; page furniture is marked as an artifact.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas

ARTIFACT = "Artifact"

DrawFurniture = Callable[["PaperCanvas", int, int], None]
"""Draws what stands on page n of m."""


class PaperCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages until their number is known."""

    def __init__(self, *args: Any, furniture: DrawFurniture, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._furniture = furniture
        self._pages: list[dict[str, Any]] = []
        self._depth = 0

    def begin(self, role: str) -> None:
        """Mark what is drawn from here to ``end`` with ``role``, such as P, H2, LI or TD.

        Content has one role: what is drawn inside content that has one already belongs to it.
        """
        if self._depth == 0:
            self._code.append(f"/{role} BMC")
        self._depth += 1

    def end(self) -> None:
        """Close what the matching ``begin`` opened."""
        self._depth -= 1
        if self._depth == 0:
            self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page; it is written by ``save``, when the number of pages is known."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write every page with its furniture, and then the document."""
        pages = self._pages
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._pages = pages
            self.begin(ARTIFACT)
            self._furniture(self, number, len(pages))
            self.end()
            super().showPage()
        super().save()
