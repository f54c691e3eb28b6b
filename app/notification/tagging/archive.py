"""What makes a tagged PDF an archive file: what it claims, its properties, and its colours.

PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The claim of PDF/UA needs its own description
inside the properties, because PDF/A does not know that word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Protocol
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    NoEncryption,
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFZCompress,
)

_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""The date of a paper that has none: the same bytes each time are worth more than a clock."""

_PRODUCER = "Meldpoort, ReportLab PDF Library"


@dataclass(frozen=True)
class Properties:
    """What a file manager shows; no personal data. ``made`` is a date on the paper."""

    title: str
    subject: str
    author: str
    creator: str
    language: str = "nl-NL"
    made: datetime | None = None


class Digest(Protocol):
    """A hash object that was fed the pages."""

    def update(self, data: bytes, /) -> None:
        """Add data."""

    def digest(self) -> bytes:
        """Give the hash."""


class _Info(PDFInfo):  # type: ignore[misc]
    """The old place of the properties; it says what the XMP says."""

    def __init__(self, properties: Properties) -> None:
        super().__init__()
        self.properties = properties

    def format(self, document: PDFDocument) -> Any:
        said = self.properties
        day = PDFString((said.made or _LONG_AGO).astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'"))
        entries = {
            "Title": PDFString(said.title),
            "Author": PDFString(said.author),
            "Subject": PDFString(said.subject),
            "Creator": PDFString(said.creator),
            "Producer": PDFString(_PRODUCER),
            "CreationDate": day,
            "ModDate": day,
        }
        return PDFDictionary(entries).format(document)


class _StreamData(PDFObject):  # type: ignore[misc]
    """The data of a stream, with the line end after it that ReportLab forgets.

    Two characters, so that data which happen to end in the first one are still told apart.
    """

    def __init__(self, data: str | bytes) -> None:
        self.data = data.encode("ascii") if isinstance(data, str) else data

    def __len__(self) -> int:
        return len(self.data)

    def format(self, _document: PDFDocument) -> bytes:
        return self.data + b"\r\n"


class _StreamEnds(NoEncryption):  # type: ignore[misc]
    """ReportLab hands every stream to its encryption: the one place to put its line end."""

    def encode(self, data: str | bytes) -> _StreamData:
        return _StreamData(data)


def declare(document: PDFDocument, properties: Properties) -> None:
    """Put properties, colour profile and the claims in the document."""
    document.info = _Info(properties)
    document.encrypt = _StreamEnds()
    catalog = document.Catalog
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.Metadata = _metadata(properties)
    catalog.OutputIntents = PDFArray([_output_intent(document)])


def set_identifier(document: PDFDocument, digest: Digest) -> None:
    """Give the document an identifier that follows from its pages and its properties."""
    digest.update(document.Catalog.Metadata.content)
    identifier = b"<%s>" % digest.digest()[:16].hex().encode()
    document._ID = b"[%s %s]" % (identifier, identifier)  # noqa: SLF001 - no public way


def _output_intent(document: PDFDocument) -> PDFDictionary:
    profile = PDFStream(
        dictionary=PDFDictionary({"N": 3}), content=_profile(), filters=[PDFZCompress]
    )
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "sRGB"),
        }
    )


@cache
def _profile() -> bytes:
    return files("resources").joinpath("color", "sRGB.icc").read_bytes()


def _metadata(said: Properties) -> PDFStream:
    day = (said.made or _LONG_AGO).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
    words = {
        "title": said.title,
        "subject": said.subject,
        "author": said.author,
        "creator": said.creator,
        "language": said.language,
        "producer": _PRODUCER,
        "day": day,
    }
    content = _XMP.format(**{name: escape(value) for name, value in words.items()})
    return PDFStream(
        dictionary=PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}),
        content=content.encode("utf-8"),
    )


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
