"""The encrypted letter, opened by other readers than the one that wrote it."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

from app.case.refusal import Refusal
from app.handoff.encrypted_pdf import encrypt
from app.notification.blocks import Heading, Paragraph
from app.notification.pdf import Furniture, render
from app.notification.tagging.archive import Properties
from app.notification.tagging.check import problem
from app.notification.tagging.reading import read

SECRET = "anker-boom-citroen-deur-emmer-fiets-gitaar"
XMP = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bericht</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


@pytest.fixture(scope="module")
def letter() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    plain = io.BytesIO()
    canvas = Canvas(plain, invariant=1)
    canvas.drawString(100, 700, "Tekst van de brief")
    canvas.save()
    result = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain.getvalue())) as document:
        metadata = pikepdf.Stream(document, XMP)
        metadata.Type = pikepdf.Name.Metadata
        metadata.Subtype = pikepdf.Name.XML
        document.Root.Metadata = document.make_indirect(metadata)
        document.save(result, deterministic_id=True)
    return result.getvalue()


@pytest.fixture(scope="module")
def encrypted(letter: bytes) -> bytes:
    return encrypt(letter, SECRET)


def test_it_is_aes_256_revision_6(encrypted: bytes) -> None:
    with pikepdf.open(io.BytesIO(encrypted), password=SECRET) as document:
        encryption = document.encryption
        assert (encryption.V, encryption.R, encryption.bits) == (5, 6, 256)
        assert encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
        assert encryption.string_method == pikepdf.models.EncryptionMethod.aesv3
        assert encryption.file_method == pikepdf.models.EncryptionMethod.aesv3
        assert document.allow.print_highres
        assert document.allow.extract


def test_qpdf_says_the_same(encrypted: bytes, tmp_path: Path) -> None:
    qpdf = shutil.which("qpdf")
    if qpdf is None:
        pytest.skip("the program qpdf is not installed; its library is tested above")
    (tmp_path / "brief.pdf").write_bytes(encrypted)
    command = [qpdf, f"--password={SECRET}", "--show-encryption", "brief.pdf"]
    told = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert "R = 6" in told.stdout
    assert told.stdout.count("AESv3") == 3
    check = [qpdf, f"--password={SECRET}", "--check", "brief.pdf"]
    subprocess.run(check, cwd=tmp_path, check=True, capture_output=True)
    wrong = [qpdf, "--password=iets-anders", "--check", "brief.pdf"]
    assert subprocess.run(wrong, cwd=tmp_path, check=False, capture_output=True).returncode == 2


def test_another_reader_opens_it_with_the_passphrase(encrypted: bytes) -> None:
    document = pypdfium2.PdfDocument(encrypted, password=SECRET)
    assert "Tekst van de brief" in document[0].get_textpage().get_text_bounded()
    document.close()
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(encrypted, password="iets-anders")
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(encrypted)


def test_nothing_readable_is_left_outside(encrypted: bytes) -> None:
    assert b"Bericht" not in encrypted
    assert b"pdfaid" not in encrypted
    assert SECRET.encode() not in encrypted


def test_only_the_archive_claim_goes(encrypted: bytes) -> None:
    with pikepdf.open(io.BytesIO(encrypted), password=SECRET) as document:
        metadata = document.Root.Metadata.read_bytes()
    assert b"pdfaid:part" not in metadata
    assert b"pdfaid:conformance" not in metadata
    assert b"pdfuaid" in metadata
    assert b"Bericht" in metadata


def test_the_tags_of_a_paper_stay() -> None:
    paper = render(
        (Heading("Bericht", level=1), Paragraph("Tekst van de brief")),
        Furniture("Vertrouwelijk", "MP-2026-x7k3q"),
        Properties("Titel", "Onderwerp", "PI Vught", "Meldpoort"),
    )
    opened = io.BytesIO()
    with pikepdf.open(io.BytesIO(encrypt(paper, SECRET)), password=SECRET) as document:
        document.save(opened, encryption=False)
    assert read(opened.getvalue()) == read(paper)
    assert problem(opened.getvalue()) is None
    report = page.validate_pdf_bytes(opened.getvalue(), profile="ua1")
    assert [one.rule_id for one in report.failures] == []
    assert not page.is_pdf_compliant_bytes(opened.getvalue(), profile="2a")


def test_a_broken_pdf_is_refused() -> None:
    with pytest.raises(Refusal, match="beschadigd"):
        encrypt(b"geen pdf", SECRET)


def test_only_words_of_the_list_make_a_passphrase(letter: bytes) -> None:
    for wrong in ("", "caf\u00e9"):
        with pytest.raises(ValueError, match="passphrase"):
            encrypt(letter, wrong)
