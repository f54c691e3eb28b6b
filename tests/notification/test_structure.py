"""What a screen reader is told: the same words in the same order, with their roles."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import page as page_validation
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case import paths
from app.case.model import CaseDocument
from app.case.text import cleaned
from app.notification.blocks import (
    Blanks,
    Boxes,
    Bullets,
    Field,
    Fields,
    Heading,
    Paragraph,
    Row,
    Table,
)
from app.notification.content import Notification
from app.notification.letter import LetterRecord
from app.notification.pdf import Furniture, render, render_letter
from app.notification.tagging.archive import Properties
from app.notification.tagging.check import UnsoundPaper, check_paper, problem
from app.notification.tagging.reading import BadStructure, Told, read
from app.notification.typeface import visible
from tests.notification.conftest import composed, read_case_a, record_of

FURNITURE = Furniture("Vertrouwelijk", "nummer")
PROPERTIES = Properties("Titel", "Onderwerp", "PI Vught", "Meldpoort")


def paper(*blocks: object) -> bytes:
    return render((Heading("Titel", level=1), *blocks), FURNITURE, PROPERTIES)  # type: ignore[arg-type]


def told(pdf: bytes, role: str) -> list[Told]:
    return [element for element in read(pdf).walk() if element.role == role]


def texts(pdf: bytes, role: str) -> list[str]:
    return [element.text.strip() for element in told(pdf, role)]


def plain(text: str) -> str:
    return " ".join(visible(text).split())


@pytest.fixture(scope="session")
def pdf() -> bytes:
    said = composed(read_case_a())
    return render_letter(said, record_of(said), concept=False)


def test_letter_is_told_in_order_with_its_roles(pdf: bytes) -> None:
    whole = read(pdf)
    assert whole.role == "Document"
    roles = {element.role for element in whole.walk()}
    assert roles == {
        "Document", "H1", "H2", "H3", "P", "BlockQuote", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "Figure",
    }  # fmt: skip
    heads = [element.text for element in whole.walk() if element.role in {"H1", "H2"}]
    assert heads[:4] == [
        "Bericht op grond van art. 18b Pbw",
        "Wat wij u vragen",
        "Wie u kunt bellen",
        "Om wie het gaat",
    ]
    assert texts(pdf, "H1")[1:] == ["Antwoordblad"]
    (figure,) = told(pdf, "Figure")
    assert figure.alt == "QR-code met documentnummer, versie en code van de inhoud"
    first = [element.text for element in whole.walk() if element.text][:3]
    assert first == ["PI Vught", "Lunettenlaan 501", "5263 NT Vught"]


def test_a_field_is_told_as_label_and_value(pdf: bytes) -> None:
    items = [item for item in told(pdf, "LI") if item.kids[0].text == "Achternaam"]
    assert [[kid.role for kid in item.kids] for item in items] == [["Lbl", "LBody"]]
    assert items[0].kids[1].kids[0].text == "van Donkersloot"


def test_a_box_to_tick_is_told() -> None:
    made = paper(Boxes("Kloppen de gegevens?", ("ja", "nee")))
    assert "Kloppen de gegevens?" in texts(made, "P")
    assert [label.alt for label in told(made, "Lbl")] == ["leeg vakje", "leeg vakje"]
    assert [body.kids[0].text for body in told(made, "LBody")] == ["ja", "nee"]


def test_header_of_a_table_is_told_once_and_cells_point_to_it() -> None:
    rows = tuple(Row((f"feit {n}", "" if n % 3 else f"dag {n}")) for n in range(120))
    made = paper(Table(("Wat", "Wanneer"), rows, (2, 1)))
    (table,) = told(made, "Table")
    assert len(table.kids) == 121
    assert texts(made, "TH") == ["Wat", "Wanneer"]
    with pikepdf.open(io.BytesIO(made)) as document:
        assert len(document.pages) > 2
        tree = document.Root.StructTreeRoot
        found = next(kid for kid in tree.K.K if kid.S == "/Table")
        heads = [str(cell.ID) for cell in found.K[0].K]
        assert [cell.A.Scope for cell in found.K[0].K] == ["/Column", "/Column"]
        for row in list(found.K)[1:]:
            assert [str(cell.A.Headers[0]) for cell in row.K] == heads
        names = tree.IDTree.Names
        assert [str(names[at]) for at in range(0, len(names), 2)] == sorted(heads)


def test_a_row_that_goes_on_over_a_page_end_is_one_cell() -> None:
    long = "Betrokkene vertelde dat er nog iets openstaat. " * 200
    made = paper(Table(("Wat", "Wanneer"), (Row((long, "vandaag")),), (2, 1)))
    cells = texts(made, "TD")
    assert cells == [plain(long), "vandaag"]


def test_levels_of_headings_are_never_skipped() -> None:
    made = paper(Heading("Klein", level=3), Paragraph("x"), Heading("Groot", level=2))
    assert [e.role for e in read(made).walk() if e.role.startswith("H")] == ["H1", "H2", "H2"]
    assert problem(made) is None


@settings(max_examples=30, deadline=None)
@given(
    words=st.lists(
        st.one_of(
            st.text(min_size=1, max_size=12).map(cleaned),
            st.sampled_from(["'e", "Wâldsjongû", "İbrahim", "x" * 150, "een", "lange\nregel"]),
        ),
        min_size=1,
        max_size=120,
    )
)
def test_spaces_between_lines_are_told(words: list[str]) -> None:
    text = " ".join(" ".join(words).split())
    if not plain(text):
        return
    note = "Bron: dossier " * 20
    made = paper(
        Paragraph(text),
        Paragraph(text, note=note),
        Bullets((Paragraph(text),)),
        Fields((Field("Label", text),)),
    )
    said = [squeezed for squeezed in (plain(one) for one in texts(made, "P")) if squeezed]
    assert said == [plain(text), plain(f"{text} {note}"), plain(text), plain(text)]


def test_a_paragraph_over_a_page_end_is_one_paragraph() -> None:
    long = " ".join(f"woord{n}" for n in range(2500))
    made = paper(Paragraph(long), Fields((Field("Label", long),)), Bullets((Paragraph(long),)))
    assert texts(made, "P") == [long, long, long]


def test_the_writing_lines_are_decoration() -> None:
    assert texts(paper(Blanks(("Naam", "Datum"), lines=2)), "P") == ["Naam", "Datum"]


def test_says_what_it_is_in_both_places(notification: Notification, record: LetterRecord) -> None:
    made = render_letter(notification, record, concept=False)
    with pikepdf.open(io.BytesIO(made)) as document:
        information = {str(key): str(value) for key, value in document.docinfo.items()}
        with document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == information["/Title"]
            assert metadata["dc:description"] == information["/Subject"]
            assert metadata["dc:creator"] == [information["/Author"]]
            assert metadata["xmp:CreatorTool"] == information["/Creator"]
            assert metadata["pdf:Producer"] == information["/Producer"]
            assert metadata["xmp:CreateDate"] == "2026-11-25T09:30:00+00:00"
        assert information["/CreationDate"] == "D:20261125093000+00'00'"
        assert set(information) == {
            "/Title", "/Author", "/Subject", "/Creator", "/Producer", "/CreationDate", "/ModDate",
        }  # fmt: skip
        assert len(document.Root.OutputIntents) == 1
        first = bytes(document.trailer.ID[0])
    other = render_letter(notification, replace(record, exemplar=2), concept=False)
    with pikepdf.open(io.BytesIO(other)) as document:
        assert bytes(document.trailer.ID[0]) != first


def test_every_glyph_says_which_character_it_is(case_a: CaseDocument) -> None:
    document = paths.put(case_a, "person.given_names", "".join(map(chr, range(0x100, 0x250))))
    said = composed(document)
    made = render_letter(said, record_of(said), concept=False)
    with pikepdf.open(io.BytesIO(made)) as opened:
        fonts = {
            font.objgen: font for page in opened.pages for font in page.obj.Resources.Font.values()
        }
        assert len(fonts) > 3
        for font in fonts.values():
            table = font.ToUnicode.read_bytes().decode()
            assert not re.search(r"<(0000|FEFF|FFFE)>", table)
            assert "/FontFile2" in font.FontDescriptor
            assert all(int(n) <= 100 for n in re.findall(r"(\d+) beginbfchar", table))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_second_validator_agrees(pdf: bytes, profile: str) -> None:
    report = page_validation.validate_pdf_bytes(pdf, profile=profile)
    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert report.is_compliant


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_stream_whose_data_end_like_a_line_is_whole(profile: str) -> None:
    document = read_case_a()
    for path in ("person.surname", "risk.feared", "risk.facts.f1.what", "muni.m1.why"):
        document = paths.put(document, path, "T$°ù")
    said = composed(document)
    made = render_letter(said, record_of(said), concept=False)
    assert page_validation.is_pdf_compliant_bytes(made, profile=profile)


def changed(pdf: bytes, change: str) -> bytes:  # noqa: C901 - one line per change
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root, first = document.Root, document.pages[0]
        elements = root.StructTreeRoot.K.K
        match change:
            case "unmarked":
                del root.MarkInfo
            case "no language":
                del root.Lang
            case "no tree":
                del root.StructTreeRoot
            case "lost content":
                del elements[0]
            case "figure without words":
                del next(kid for kid in elements if kid.S == "/Figure")[pikepdf.Name.Alt]
            case "cell gone":
                table = next(kid for kid in elements if kid.S == "/Table")
                empty = pikepdf.Dictionary(S=pikepdf.Name.TD)
                table.K[1].K.append(document.make_indirect(empty))
            case "loose text":
                first.contents_add(b"BT /F1+0 9 Tf (los) Tj ET")
            case "heading too deep":
                next(kid for kid in elements if kid.S == "/H2").S = pikepdf.Name.H3
            case "swapped content":
                array = root.StructTreeRoot.ParentTree.Nums[1]
                array[0], array[1] = array[1], array[0]
            case "claim gone":
                del root.Metadata
        result = io.BytesIO()
        document.save(result)
    return result.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        "unmarked", "no language", "no tree", "lost content", "figure without words", "cell gone",
        "loose text", "heading too deep", "swapped content", "claim gone",
    ],
)  # fmt: skip
def test_the_quick_check_refuses(pdf: bytes, change: str) -> None:
    check_paper(pdf)
    with pytest.raises(UnsoundPaper, match="Maak het opnieuw"):
        check_paper(changed(pdf, change))


def test_what_is_no_pdf_has_no_structure() -> None:
    with pytest.raises(BadStructure):
        read(b"geen pdf")
