"""The text block for the penitentiair dossier: that there was an exchange, and where the rest is.

It stays inside and says no more than needed: no content of what was exchanged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.notification.blocks import Block, Field, Fields, Heading
from app.notification.papers.frame import Frame, opening


@dataclass(frozen=True)
class DossierPart:
    """One exchange as labelled lines."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class DossierText:
    """One or more exchanges of a case, to put in the penitentiair dossier."""

    reference: str
    parts: tuple[DossierPart, ...]

    title = "Tekst voor het penitentiair dossier"

    @property
    def number(self) -> str:
        """Number of the case."""
        return self.reference

    def blocks(self, frame: Frame) -> Iterable[Block]:
        """Give what stands on it."""
        yield from opening(self, frame)
        for part in self.parts:
            yield Heading(part.title)
            yield Fields(tuple(Field(label, value) for label, value in part.rows))
