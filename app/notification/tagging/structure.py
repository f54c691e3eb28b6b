"""The structure of a paper: a tree of elements in reading order, filled while pages are drawn.

Layout makes the tree; drawing adds to each element the places of its content. An element that goes
on over a page end has content on both pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

Role: TypeAlias = Literal[
    "Document", "H1", "H2", "H3", "P", "BlockQuote", "L", "LI", "Lbl", "LBody",
    "Table", "TR", "TH", "TD", "Figure",
]  # fmt: skip

Box: TypeAlias = tuple[float, float, float, float]

_EMPTY_COUNTS = frozenset({"TD", "TH"})
"""What stays in the tree without content: leaving a cell out would make the table uneven."""


class Marked(NamedTuple):
    """A piece of content: its page (from 1) and its number on that page."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """A place in the tree. ``alt`` says in words what is drawn; ``box`` is where, in points.

    ``headers`` are the header cells of a table cell; ``numbering`` says how a list is labelled.
    """

    role: Role
    alt: str = ""
    headers: tuple[Element, ...] = ()
    parent: Element | None = field(default=None, repr=False)
    kids: list[Element | Marked] = field(default_factory=list, repr=False)
    box: Box | None = None
    numbering: Literal["None", "Disc"] = "None"

    def add(self, role: Role, *, alt: str = "", headers: tuple[Element, ...] = ()) -> Element:
        """Give a new element, the last one inside this."""
        made = Element(role, alt, headers, parent=self)
        self.kids.append(made)
        return made

    def holds_content(self) -> bool:
        """Say whether anything was drawn inside it (an empty cell counts too)."""
        return self.role in _EMPTY_COUNTS or any(
            isinstance(kid, Marked) or kid.holds_content() for kid in self.kids
        )

    def elements(self) -> Iterator[Element]:
        """Give this element and all inside it that hold content, in reading order."""
        if self.holds_content():
            yield self
            for kid in self.kids:
                if isinstance(kid, Element):
                    yield from kid.elements()


def document() -> Element:
    """Give the root of a new tree."""
    return Element("Document")
