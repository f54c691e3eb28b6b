"""The letter of case A, against bare ReportLab and against LibreOffice converting a template."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph as BareParagraph
from reportlab.platypus import SimpleDocTemplate

from app import law
from app.case.canonical import sha256_hex
from app.case.model import CaseDocument
from app.notification.blocks import (
    Blanks,
    Block,
    Boxes,
    Bullets,
    Fields,
    Heading,
    Letterhead,
    Paragraph,
    Table,
    Verification,
)
from app.notification.content import LetterSettings, compose, to_bytes
from app.notification.letter import LetterRecord, letter_blocks
from app.notification.message import Notification
from app.notification.pdf import render_letter
from app.notification.preview import page_count
from app.notification.reply_page import reply_blocks
from app.notification.typeface import BOLD, REGULAR, use_fonts
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.vaults import NOW
from ui.demo.example import example_case

AIM = 3.0
"""Times as long as bare ReportLab, for any letter."""

AIM_TAGGED = 2.0
"""The same, for a letter that is tagged and fit to keep: what every letter is by now."""

LIBREOFFICE_ROUNDS = 3
_LIBREOFFICE = "brief, tegen LibreOffice dat een sjabloon omzet"


def run() -> Iterator[Result]:
    """Measure the letter."""
    notification = example_notification()
    record = record_of(notification)
    blocks = (*letter_blocks(notification, record), *reply_blocks(notification, record))
    texts = [(text, isinstance(block, Heading)) for block in blocks for text in texts_of(block)]

    def ours() -> bytes:
        return render_letter(notification, record, concept=False)

    same_length = page_count(ours()), page_count(_bare(texts))
    measured = compare(
        "brief, tegen dezelfde tekst in kaal ReportLab ({} en {} bladzijden)".format(*same_length),
        ours,
        lambda: _bare(texts),
        aim=AIM,
    )
    yield measured
    yield replace(
        measured,
        name="dezelfde meting, met tags en code op papier erbij (PDF/UA-1, PDF/A-2a)",
        aim=AIM_TAGGED,
    )
    yield _against_libreoffice(ours, texts)


def example_notification() -> Notification:
    """Give the notification of case A, as the program composes it."""
    return compose(
        CaseDocument.from_value(json.loads(example_case(date(2026, 11, 23)))),
        "m1",
        reference="MP-2026-x7k3q",
        version=1,
        settings=LetterSettings(facility="PI Meting", address="Oefenweg 18\n1234 AB Meting"),
        law_version=law.version(),
    )


def record_of(notification: Notification) -> LetterRecord:
    """Give the record of an approval, so that the letter has everything in it."""
    return LetterRecord(
        approved_at=NOW,
        reviewers=("Teamleider",),
        authority="De directeur van PI Meting heeft beslist.",
        content_hash=sha256_hex(to_bytes(notification)),
        build="meting",
        exemplar=1,
        signature=bytes(range(64)),
    )


def texts_of(block: Block) -> tuple[str, ...]:
    """Give every text of a block, in reading order."""
    texts: Iterable[str] = ()
    match block:
        case Heading():
            texts = (block.text,)
        case Paragraph():
            texts = (block.text, block.note)
        case Fields() | Verification():
            texts = (text for row in block.rows for text in (row.label, row.value, row.note))
        case Bullets():
            texts = (text for item in block.items for text in (item.text, item.note))
        case Table():
            texts = (*block.header, *(cell for row in block.rows for cell in row.cells))
        case Boxes():
            texts = (block.question, *block.options)
        case Blanks():
            texts = block.labels
        case Letterhead():
            facts = (text for fact in block.facts for text in (fact.label, fact.value))
            texts = (*block.sender, block.personal, *block.addressee, *facts)
    return tuple(filter(None, texts))


def _bare(texts: Sequence[tuple[str, bool]]) -> bytes:
    use_fonts()
    plain = ParagraphStyle("plain", fontName=REGULAR, fontSize=10, leading=14, spaceAfter=4)
    heading = ParagraphStyle("heading", parent=plain, fontName=BOLD, fontSize=12, leading=16)
    buffer = io.BytesIO()
    margins = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), 25 * mm)
    SimpleDocTemplate(buffer, pagesize=A4, invariant=1, pageCompression=1, **margins).build(
        [BareParagraph(escape(text), heading if head else plain) for text, head in texts]
    )
    return buffer.getvalue()


def _against_libreoffice(ours: Callable[[], bytes], texts: Sequence[tuple[str, bool]]) -> Result:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return Result(_LIBREOFFICE, skipped="LibreOffice is niet geïnstalleerd")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        theirs = LibreOffice(program, folder)
        theirs.letter(texts)  # the first time it makes its profile: nobody waits for that
        return compare(
            _LIBREOFFICE, ours, lambda: theirs.letter(texts), aim=0.1, rounds=LIBREOFFICE_ROUNDS
        )


class LibreOffice:
    """A user's way without the program: fill a template, convert it to PDF, wait."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program = program
        self._folder = folder

    def letter(self, texts: Sequence[tuple[str, bool]]) -> bytes:
        """Give the letter as PDF; raises when LibreOffice fails."""
        filled, made = self._folder / "brief.fodt", self._folder / "brief.pdf"
        filled.write_text(_template(texts), "utf-8")
        made.unlink(missing_ok=True)
        profile = f"-env:UserInstallation={(self._folder / 'profile').as_uri()}"
        subprocess.run(
            [self._program, profile, "--headless", "--convert-to", "pdf", filled.name],
            cwd=self._folder,
            check=True,
            capture_output=True,
            timeout=120,
        )
        return made.read_bytes()


def _template(texts: Sequence[tuple[str, bool]]) -> str:
    lines = "".join(
        f"<text:{tag}>{escape(text)}</text:{tag}>"
        for text, head in texts
        for tag in ("h" if head else "p",)
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text")
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{lines}</office:text></office:body></office:document>"
    )
