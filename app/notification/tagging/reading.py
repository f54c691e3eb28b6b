"""Reads a tagged paper as a screen reader does: the tree, and the text of every element.

Reads only papers of our own making (simple fonts, one ParentTree); used by the check before a
paper leaves, by the comparison of two papers, and by the tests.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pikepdf

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,8})>\n")
_SHOWN = frozenset(
    {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}
)
"""Operators that put something on paper."""


class BadStructure(ValueError):
    """What is wrong with the structure of a paper."""


@dataclass(frozen=True)
class Told:
    """An element as it is read: role, words for a drawing, its own text, what is inside."""

    role: str
    alt: str = ""
    text: str = ""
    kids: tuple[Told, ...] = ()

    def walk(self) -> Iterator[Told]:
        """Give this element and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def read(pdf: bytes) -> Told:
    """Give the structure of a paper.

    Raises BadStructure when something on a page is in no element and no artifact, when an
    element and its content do not point at each other, or when there is no structure.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _Reader(document).read()
    except (pikepdf.PdfError, KeyError, AttributeError, IndexError, TypeError) as broken:
        raise BadStructure(f"unreadable: {broken}") from broken


class _Reader:
    def __init__(self, document: pikepdf.Pdf) -> None:
        self.document = document
        self.texts: dict[tuple[tuple[int, int], int], str] = {}
        self.owners: dict[tuple[tuple[int, int], int], tuple[int, int]] = {}
        self.claimed: set[tuple[tuple[int, int], int]] = set()

    def read(self) -> Told:
        root = self.document.Root.StructTreeRoot
        numbers = root.ParentTree.Nums
        of_page = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
        for page in self.document.pages:
            parents = of_page[int(page.obj.StructParents)]
            texts = _texts_of(page)
            if sorted(texts) != list(range(len(parents))):
                raise BadStructure("content without an element")
            for number, text in texts.items():
                self.texts[page.obj.objgen, number] = text
                self.owners[page.obj.objgen, number] = parents[number].objgen
        told = self._element(root.K)
        if self.claimed != set(self.owners):
            raise BadStructure("content that no element holds")
        return told

    def _element(self, element: pikepdf.Object) -> Told:
        own, kids = [], []
        for kid in element.get("/K", []):
            if isinstance(kid, int):
                own.append(self._content(element, element.Pg.objgen, kid))
            elif kid.get("/Type") == "/MCR":
                own.append(self._content(element, kid.Pg.objgen, int(kid.MCID)))
            else:
                kids.append(self._element(kid))
        alt = str(element.get("/Alt", ""))
        return Told(str(element.S).removeprefix("/"), alt, "".join(own), tuple(kids))

    def _content(self, element: pikepdf.Object, page: tuple[int, int], number: int) -> str:
        if self.owners.get((page, number)) != element.objgen:
            raise BadStructure("an element and its content do not point at each other")
        self.claimed.add((page, number))
        return self.texts[page, number]


def _texts_of(page: pikepdf.Page) -> dict[int, str]:
    """Give the text of every piece of marked content of a page."""
    characters = {
        name: _characters(font) for name, font in page.obj.Resources.get("/Font", {}).items()
    }
    texts: dict[int, str] = {}
    number: int | None = None
    inside = False
    known: Mapping[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator in {"BDC", "BMC"}:
            if inside:
                raise BadStructure("content inside content")
            inside = True
            if str(step.operands[0]) != "/Artifact":
                number = int(step.operands[1].MCID)
                texts[number] = ""
        elif operator == "EMC":
            inside, number = False, None
        elif operator == "Tf":
            known = characters[str(step.operands[0])]
        elif operator in _SHOWN:
            if not inside:
                raise BadStructure("something on the page is in no element")
            if number is not None and operator == "Tj":
                texts[number] += "".join(known[code] for code in bytes(step.operands[0]))
    return texts


def _characters(font: pikepdf.Object) -> Mapping[int, str]:
    """Give the character of each code of a simple font."""
    return (
        {
            int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be")
            for code, value in _PAIR.findall(font.ToUnicode.read_bytes())
        }
        if "/ToUnicode" in font
        else {}
    )
