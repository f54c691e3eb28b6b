"""Every paper besides the letter: sound, the same each time, and saying what it must say."""

from __future__ import annotations

import io
from dataclasses import replace

import page as page_validation
import pikepdf
import pytest

from app import law
from app.notification.papers.day_list import DayList
from app.notification.papers.frame import Paper, render_paper
from app.notification.papers.handing_over import ReplacementNotice, WithdrawalNotice
from app.notification.papers.person import PersonSheet
from app.notification.preview import document_text, page_count, page_text
from app.notification.tagging.check import problem
from app.notification.tagging.reading import read
from tests.notification.every_paper import FRAME, HASH, PAPERS
from tests.notification.paper_text import squeezed

NAMES = ("Donkersloot", "Jansen", "Naam 1")


def words(paper: Paper) -> str:
    return squeezed(document_text(render_paper(paper, FRAME)))


def says(name: str, text: str) -> bool:
    return squeezed(text) in words(PAPERS[name])


@pytest.mark.parametrize("name", PAPERS)
def test_is_sound_and_the_same_each_time(name: str) -> None:
    pdf = render_paper(PAPERS[name], FRAME)
    assert problem(pdf) is None
    assert render_paper(PAPERS[name], FRAME) == pdf
    for profile in ("ua1", "2a"):
        report = page_validation.validate_pdf_bytes(pdf, profile=profile)
        assert [(one.rule_id, one.message) for one in report.failures] == []


@pytest.mark.parametrize("name", PAPERS)
def test_every_page_has_handling_text_and_number(name: str) -> None:
    paper = PAPERS[name]
    pdf = render_paper(paper, FRAME)
    for number in range(page_count(pdf)):
        text = page_text(pdf, number)
        assert text.count(FRAME.handling) == 2
        assert paper.number in text
    practice = render_paper(paper, replace(FRAME, practice=True))
    assert "OEFENING" in page_text(practice, 0)
    assert problem(practice) is None


@pytest.mark.parametrize("name", PAPERS)
def test_the_properties_name_nobody(name: str) -> None:
    with pikepdf.open(io.BytesIO(render_paper(PAPERS[name], FRAME))) as document:
        information = str(dict(document.docinfo.items())) + str(document.Root.Metadata.read_bytes())
    assert not any(person in information for person in NAMES)


def test_receipt_names_the_exemplar_and_not_the_person() -> None:
    assert says("receipt", "MP-2026-x7k3q-v1 exemplaar 2")
    assert says("receipt", HASH)
    assert says("receipt", "25 november 2026, 10.30 uur")
    assert says("receipt", "Anna de Wit")
    blank = replace(PAPERS["receipt"], given_to="", given_at=None)  # type: ignore[type-var]
    assert "Overhandigdaan" not in words(blank)  # type: ignore[arg-type]


def test_a_notice_asks_only_what_the_reason_allows() -> None:
    for notice in (PAPERS["withdrawal"], PAPERS["replacement"]):
        assert isinstance(notice, WithdrawalNotice | ReplacementNotice)
        for asks in ((), ("destroy",), ("note", "restrict")):
            with pytest.raises(ValueError, match="cannot be asked"):
                replace(notice, kind="not_needed", asks=asks)
        assert replace(notice, kind="incorrect", asks=("correct",)).asks == ("correct",)
    assert says("withdrawal", "Vernietig de melding en alles wat u eruit overnam.")
    assert says("withdrawal", "vóór 1 december 2026")
    assert says("replacement", "Uw gemeente beslist zelf over haar archief.")
    assert says("replacement", "MP-2026-x7k3q-v2 komt daarvoor in de plaats")
    assert says("replacement", "Wij verzoeken u de oude melding te vernietigen.")
    assert says("replacement", "wij hebben de oude melding vernietigd")
    reading = replace(PAPERS["replacement"], asks=("note",))  # type: ignore[type-var]
    assert "vernietigd" not in words(reading)  # type: ignore[arg-type]


def test_memo_has_every_condition_with_its_reason_and_stays_inside() -> None:
    assert says("memo", "Dit stuk blijft in de inrichting.")
    assert says("memo", "Er zijn geen feiten. " * 40)
    cells = [one.text for one in read(render_paper(PAPERS["memo"], FRAME)).walk()]
    assert "weet ik niet" in cells
    assert says("memo", "niet bekend")


def test_short_sheet_tells_a_cellmate_nothing() -> None:
    full = PAPERS["person-full"]
    assert isinstance(full, PersonSheet)
    short = words(replace(full, full=False)).lower()
    for word in ("tilburg", "breda", "burgemeester", "18b", "misdrijf", "risico"):
        assert word not in short
        assert word in words(full).lower()
    assert "gemeente" not in short


def test_full_sheet_quotes_the_law_word_for_word() -> None:
    entry = law.entry("pbw-18b-1")
    assert (entry.kind, entry.evidence) == ("wet", "verbatim")
    assert says("person-full", entry.text)
    assert says("person-full", "De burgemeester van Breda, nog niet gegeven")


def test_recovery_key_stands_in_lines_of_four_groups_and_in_no_property() -> None:
    pdf = render_paper(PAPERS["recovery"], FRAME)
    key = next(one.text for one in read(pdf).walk() if one.text.startswith("abcd"))
    assert key == " ".join(["abcd efgh jkmn pqrs"] * 4)
    assert page_text(pdf, 0).count("abcd efgh jkmn pqrs\n") == 4
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert b"abcd" not in document.Root.Metadata.read_bytes()
    assert "abcd" not in repr(PAPERS["recovery"])


def test_passphrase_stands_as_it_must_be_typed() -> None:
    pdf = render_paper(PAPERS["passphrase"], FRAME)
    told = [one.text for one in read(pdf).walk()]
    assert "anker-boom-citroen-deur- emmer-fiets-gitaar" in told
    assert "\nanker-boom-citroen-deur-emmer-fiets-gitaar\n" in page_text(pdf, 0)
    assert "Het zijn 7 Nederlandse woorden, in deze volgorde." in told
    assert "citroen" not in repr(PAPERS["passphrase"])
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert b"citroen" not in document.Root.Metadata.read_bytes()


def test_sheets_carry_what_is_compared() -> None:
    assert says("set-up", HASH)
    assert says("set-up", "echte kluis")
    assert says("exchange", "A1B2" * 16)
    assert says("exchange", "24 november 2031")
    assert says("controleur", HASH)
    assert says("controleur", "Er is 1 ding gevonden.")
    assert says("controleur-sound", "Alles klopt.")


def test_day_list_says_what_it_does_not_know() -> None:
    assert says("day-list", "2 dagen te laat")
    assert says("day-list", "Er zijn er meer.")
    assert says("day-list", "geen wet noemt deze termijn")
    assert says("day-list", "Dit is geen eigen keuze: zo lezen wij de wet.")
    assert says("day-list-empty", "Er is vandaag geen alarm.")
    empty = PAPERS["day-list-empty"]
    assert isinstance(empty, DayList)
    assert "Geenalarmbetekentniet" in words(empty)


def test_overview_and_statement() -> None:
    assert says("inspection", "de burgemeester van Tilburg, adviseur")
    assert says("inspection", "art. 18b lid 1 Pbw; ingetrokken op 3-1-2027")
    assert says("inspection", "niet meer bekend: de zaak is vernietigd")
    assert says("inspection", "Politie, eenheid Oost, op 1 november 2026")
    assert says("inspection-empty", "niets gegeven")
    assert says("destruction", "zaak met 2 versies en 1 melding")
    assert says("destruction", "Selectielijst van de organisatie, nummer 12")
