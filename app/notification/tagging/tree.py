"""The structure tree as PDF objects: elements, whose each content is, names of header cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
)

from app.notification.tagging.structure import Element, Marked


class _Written(PDFObject):  # type: ignore[misc]
    """An object whose bytes are made already."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.data = b""

    def format(self, _document: PDFDocument) -> bytes:
        return self.data


def write_tree(
    document: PDFDocument, structure: Element, parents: Sequence[Sequence[Element]]
) -> None:
    """Put ``structure`` in the document; ``parents`` has per page whose content is whose."""
    _Tree(document, structure).write(parents)


class _Tree:
    def __init__(self, document: PDFDocument, structure: Element) -> None:
        self.document = document
        self.elements = list(structure.elements())
        self.root = _Written()
        self.root_reference = self._register(self.root, "structure")
        self.objects = {element: _Written() for element in self.elements}
        self.references = {
            element: self._register(made, f"element{number}")
            for number, (element, made) in enumerate(self.objects.items())
        }
        headers = {header for element in self.elements for header in element.headers}
        named = (element for element in self.elements if element in headers)
        self.names = {element: f"k{number:05d}" for number, element in enumerate(named)}

    def _register(self, made: PDFObject, name: str) -> bytes:
        self.document.Reference(made, name)
        return self._reference(name)

    def _reference(self, name: str) -> bytes:
        return bytes(PDFObjectReference(name).format(self.document))

    def write(self, parents: Sequence[Sequence[Element]]) -> None:
        for element, made in self.objects.items():
            made.data = b" ".join((b"<<", *self._entries(element), b">>"))
        self.root.data = b" ".join((b"<<", *self._root_entries(parents), b">>"))
        catalog = self.document.Catalog
        catalog.StructTreeRoot = PDFObjectReference("structure")
        catalog.MarkInfo = PDFDictionary({"Marked": PDFName("true")[1:]})

    def _root_entries(self, parents: Sequence[Sequence[Element]]) -> Iterator[bytes]:
        yield b"/Type /StructTreeRoot /K"
        yield self.references[self.elements[0]]
        yield b"/ParentTree << /Nums ["
        for page, of_page in enumerate(parents):
            yield b"%d [%s]" % (page, b" ".join(self.references[element] for element in of_page))
        yield b"] >> /ParentTreeNextKey %d" % len(parents)
        if self.names:
            yield b"/IDTree << /Names ["
            for element, name in self.names.items():
                yield b"(%s) %s" % (name.encode(), self.references[element])
            yield b"] >>"

    def _entries(self, element: Element) -> Iterator[bytes]:
        yield b"/Type /StructElem /S /" + element.role.encode()
        above = element.parent
        yield b"/P " + (self.references[above] if above else self.root_reference)
        if element.alt:
            yield b"/Alt <FEFF" + element.alt.encode("utf-16-be").hex().upper().encode() + b">"
        if element in self.names:
            yield b"/ID (%s)" % self.names[element].encode()
        yield from self._attributes(element)
        yield from self._kids(element)

    def _attributes(self, element: Element) -> Iterator[bytes]:
        if element.role == "TH":
            yield b"/A << /O /Table /Scope /Column >>"
        elif element.headers:
            names = b" ".join(b"(%s)" % self.names[one].encode() for one in element.headers)
            yield b"/A << /O /Table /Headers [%s] >>" % names
        elif element.role == "L":
            yield b"/A << /O /List /ListNumbering /%s >>" % element.numbering.encode()
        elif element.box:
            box = b" ".join(b"%.2f" % edge for edge in element.box)
            yield b"/A << /O /Layout /Placement /Block /BBox [%s] >>" % box

    def _kids(self, element: Element) -> Iterator[bytes]:
        own = next((kid.page for kid in element.kids if isinstance(kid, Marked)), None)
        if own:
            yield b"/Pg " + self._reference(f"Page{own}")
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                if kid in self.references:
                    kids.append(self.references[kid])
            elif kid.page == own:
                kids.append(b"%d" % kid.number)
            else:
                page = self._reference(f"Page{kid.page}")
                kids.append(b"<< /Type /MCR /Pg %s /MCID %d >>" % (page, kid.number))
        if kids:
            yield b"/K [%s]" % b" ".join(kids)
