"""The PDF: what stands on every page, the same bytes everywhere, and text that fights back."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import page as page_validation
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case import canonical, paths
from app.case.model import CaseDocument
from app.case.text import cleaned
from app.notification import preview
from app.notification.content import Notification, to_bytes
from app.notification.letter import LetterRecord
from app.notification.pdf import render_letter
from app.notification.tagging.check import problem
from app.notification.typeface import visible
from tests.notification.conftest import SETTINGS, composed, read_case_a, record_of
from tests.notification.paper_text import body, squeezed

ROOT = Path(__file__).parents[2]


def letter(document: CaseDocument) -> tuple[Notification, bytes]:
    said = composed(document)
    return said, render_letter(said, record_of(said), concept=False)


def pages(pdf: bytes) -> list[str]:
    return [preview.page_text(pdf, page) for page in range(preview.page_count(pdf))]


def test_every_page_carries_handling_text_reference_and_its_number(
    notification: Notification, record: LetterRecord
) -> None:
    found = pages(render_letter(notification, record, concept=False))
    for number, text in enumerate(found, start=1):
        assert text.count("Vertrouwelijk – persoonsgegevens") == 2
        assert f"versie 1 · exemplaar 1 · pagina {number} van {len(found)}" in text
        assert "OEFENING" not in text
        assert "CONCEPT" not in text


def test_practice_and_concept_stand_on_every_page(case_a: CaseDocument) -> None:
    practice = SETTINGS.model_copy(update={"practice": True})
    said = composed(case_a, settings=practice)
    both = pages(render_letter(said, None, concept=True))
    assert all("OEFENING" in text and "CONCEPT" in text for text in both)
    real = composed(case_a)
    concept = pages(render_letter(real, record_of(real), concept=True))
    assert all("CONCEPT" in text and "OEFENING" not in text for text in concept)
    exercise = pages(render_letter(said, record_of(said), concept=False))
    assert all("OEFENING" in text and "CONCEPT" not in text for text in exercise)


def test_is_a_sound_pdf_that_says_who_made_it_and_nothing_of_the_person(
    notification: Notification, record: LetterRecord
) -> None:
    pdf = render_letter(notification, record, concept=False)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        information = {key: str(value) for key, value in document.docinfo.items()}
        assert document.Root.Lang == "nl-NL"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        fonts = {
            str(font.BaseFont)
            for page in document.pages
            for font in page.obj.Resources.Font.values()
        }
    assert {name[8:] for name in fonts} == {"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"}
    assert information["/Title"] == "Melding MP-2026-x7k3q-v1"
    assert information["/Subject"] == "Bericht op grond van art. 18b Pbw"
    assert information["/Creator"] == "Meldpoort 0.1.0"
    assert information["/Author"] == "PI Vught"
    assert "Donkersloot" not in str(information)


_ELSEWHERE = """
import locale, sys
from tests.notification.conftest import composed, read_case_a, record_of
from app.notification.pdf import render_letter
locale.setlocale(locale.LC_ALL, "")
said = composed(read_case_a())
sys.stdout.buffer.write(render_letter(said, record_of(said), concept=False))
"""


@pytest.mark.parametrize(
    ("zone", "language"), [("Pacific/Kiritimati", "C.UTF-8"), ("America/Anchorage", "C")]
)
def test_same_bytes_in_another_process_zone_and_locale(
    notification: Notification, record: LetterRecord, zone: str, language: str
) -> None:
    environment = os.environ | {
        "TZ": zone,
        "LC_ALL": language,
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE], cwd=ROOT, env=environment, capture_output=True,
        check=True,
    )  # fmt: skip
    assert done.stdout == render_letter(notification, record, concept=False)


def test_other_content_or_exemplar_gives_other_bytes(
    notification: Notification, record: LetterRecord
) -> None:
    first = render_letter(notification, record, concept=False)
    assert render_letter(notification, record, concept=False) == first
    assert render_letter(notification, replace(record, exemplar=2), concept=False) != first


def test_markup_in_text_is_text(case_a: CaseDocument) -> None:
    wild = '<b>Jansen</b> & <para>"x"</para> <br/> &amp; <img src="a"/> <font size="40">'
    document = paths.put(case_a, "person.surname", wild)
    document = paths.put(document, "risk.feared", wild)
    said, pdf = letter(document)
    assert body(pdf, said).count(squeezed(wild)) >= 3


def test_names_with_other_letters_are_whole(case_a: CaseDocument) -> None:
    names = "Şükrü İbrahim Ğöçı-Iıldız fan 'e Wâldsjongû ŷ Łukasz Đorđe Αλέξης Ёлка Nguyễn"
    said, pdf = letter(paths.put(case_a, "person.given_names", names))
    assert squeezed(names) in body(pdf, said)


def test_letters_the_font_lacks_are_shown_as_their_number(case_a: CaseDocument) -> None:
    said, pdf = letter(paths.put(case_a, "person.given_names", "李明 محمد 😀"))
    assert visible("李明") == "[U+674E U+660E]"
    assert squeezed("[U+674E U+660E] [U+0645 U+062D U+0645 U+062F] [U+1F600]") in body(pdf, said)
    assert canonical.decode(to_bytes(said))["person"]["given_names"] == "李明 محمد 😀"


def test_signs_that_turn_text_around_are_shown_as_their_number() -> None:
    assert visible("a\u202eb\ue000c\ufeff") == "a[U+202E]b[U+E000]c[U+FEFF]"


LONG = "Betrokkene heeft vaker verteld dat er nog iets openstaat met oude bekenden. " * 260


def test_thirty_facts_and_very_long_texts_are_all_there(case_a: CaseDocument) -> None:
    facts = [{"what": f"Feit nummer {n} op de luchtplaats.", "source": "s4"} for n in range(30)]
    facts[11]["what"] = LONG
    facts[20]["what"] = "x" * 19_000
    document = paths.put(case_a, "risk.facts", facts)
    chosen = [{"field": f"risk.facts.f{n}", "choice": "yes"} for n in range(1, 31)]
    document = paths.put(document, "share.choices", [*document.share.choices, *chosen])
    document = paths.put(document, "muni.m1.why", LONG)
    document = paths.put(document, "muni.m1.delegate_function", LONG)
    said, pdf = letter(document)
    text = body(pdf, said)
    assert text.count(squeezed(LONG)) >= 2
    # Of a row that goes on over pages the other cells stand between its halves.
    assert text.count("x" * 40) >= 19_000 // 40 - 20
    assert text.count("x") >= 19_000
    assert text.count("Betrokkeneheeft") >= 3 * 260 - 20
    for number in (n for n in range(30) if n not in {11, 20}):
        assert squeezed(f"Feit nummer {number} op de luchtplaats.") in text
    header = [page.count("Nr.") for page in pages(pdf)]
    assert max(header) == 1


def test_long_names_and_words_break(case_a: CaseDocument) -> None:
    endless = "Vandenbergheteulingen" * 40
    said, pdf = letter(paths.put(case_a, "person.surname", endless))
    assert body(pdf, said).count(endless) == 2


@settings(max_examples=25, deadline=None)
@given(text=st.text(min_size=1, max_size=300).map(cleaned).filter(str.strip))
def test_any_text_gives_a_letter(text: str) -> None:
    document = _case()
    for path in ("person.surname", "risk.feared", "risk.facts.f1.what", "muni.m1.why"):
        document = paths.put(document, path, text)
    said, pdf = letter(document)
    assert preview.page_count(pdf) >= 3
    assert problem(pdf) is None
    assert page_validation.is_pdf_compliant_bytes(pdf, profile="ua1")
    assert page_validation.is_pdf_compliant_bytes(pdf, profile="2a")
    shown = squeezed(visible(text))
    if shown.isascii():
        assert shown in body(pdf, said)


def _case() -> CaseDocument:
    return read_case_a()


def test_no_heading_stands_alone_at_the_foot_of_a_page(case_a: CaseDocument) -> None:
    heads = ("Wat wij u vragen", "Om wie het gaat", "Feiten", "De grondslag", "Controlegegevens")
    for lines in range(0, 40, 3):
        why = "\n".join(["Regel."] * (lines + 1))
        _, pdf = letter(paths.put(case_a, "muni.m1.why", why))
        for page in pages(pdf):
            content = [line for line in page.splitlines() if line.strip()]
            furniture = ("Vertrouwelijk", "MP-2026")
            kept = [line for line in content if not line.startswith(furniture)]
            assert kept[-1].strip() not in heads
