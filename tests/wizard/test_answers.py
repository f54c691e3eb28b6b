"""Answers as a person reads them."""

from __future__ import annotations

from typing import Any

import pytest

from app.case import paths
from app.case.model import CaseDocument
from app.wizard import questions
from app.wizard.questions import AnswerLine, answer_lines, answer_text
from tests.wizard.made_case import complete

REGISTRATION = "Registratie van de inrichting, 16 november 2026, Bureau registratie, PI Vught"


def case(**parts: Any) -> CaseDocument:
    return CaseDocument.from_value({"format": "meldpoort.case/1", **parts})


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("person.surname", "Testpersoon"),
        ("person.prefix", ""),
        ("person.birth_date", "maart 1985"),
        ("release.date", "22 januari 2027"),
        ("release.certainty", "Definitief"),
        (
            "release.source",
            REGISTRATION,
        ),
        ("scope.frame.vi.state", "Niet aan de orde"),
        ("risk.nature", "Geweld"),
        ("test.risk.answer", "Ja"),
        ("test.risk.reason", "Om deze reden."),
        ("test.risk", "Ja\nOm deze reden."),
        ("muni.m1.code", "Tilburg"),
        ("muni.m1.basis", "Voorgenomen adres (Tilburg)"),
        ("informed", "Niemand"),
        ("proposal.checked", "Ja"),
        ("risk.facts.f1.when", "oktober 2026"),
        (
            "risk.facts.f1",
            "Feit 1: wat: Vocht in de inrichting.\nFeit 1: wanneer: oktober 2026\nFeit 1: bron: "
            + REGISTRATION,
        ),
    ],
)
def test_an_answer_reads_as_words(path: str, text: str) -> None:
    assert answer_text(complete(), path) == text


@pytest.mark.parametrize(
    ("document", "path", "text"),
    [
        (case(unknown=["release.date"]), "release.date", "Weet ik niet"),
        (case(unknown=["risk.facts"]), "risk.facts", "Weet ik niet"),
        (case(risk={"lowers_none": True}), "risk.lowers", "Niets bekend"),
        (case(risk={"unknown_none": True}), "risk.unknown", "Niets"),
        (
            case(risk={"instrument_none": "er is geen tijd."}),
            "risk.instrument",
            "Geen afgenomen, want er is geen tijd.",
        ),
        (case(informed_none="unknown"), "informed", "Weet ik niet"),
        (case(release={"manner": "unknown"}), "release.manner", "Weet ik niet"),
        (case(muni=[{"basis": ["other"]}]), "muni.m1.basis", "Anders"),
        (case(muni=[{"code": "9999"}]), "muni.m1.code", "9999"),
        (case(release={"source": "s4"}), "release.source", ""),
        (case(), "risk.facts", ""),
        (case(), "test.risk", ""),
    ],
)
def test_unknown_and_nothing_to_list_have_their_own_words(
    document: CaseDocument, path: str, text: str
) -> None:
    assert answer_text(document, path) == text


def test_earlier_release_dates_are_told_with_their_certainty() -> None:
    document = case(
        release={
            "history": [
                {"date": "2027-01-03", "certainty": "provisional", "replaced_on": "2026-11-20"},
                {"replaced_on": "2026-11-01"},
            ]
        }
    )
    assert answer_text(document, "release.history") == (
        "3 januari 2027 (voorlopig), vervangen op 20 november 2026\n"
        "Weet ik niet, vervangen op 1 november 2026"
    )


def test_the_summary_of_the_test_follows_its_answers() -> None:
    text = answer_text(complete(), "test.summary")
    assert text.startswith("Vervuld: het risico op een ernstig misdrijf. U schreef: ")
    assert "Onbekend" not in text


def test_every_answer_of_a_step_has_its_line_and_nothing_else() -> None:
    document = complete()
    lines = [line for step in questions.steps() for line in answer_lines(document, step)]
    assert AnswerLine("risk.facts.f1.what", "Feit 1: wat", "Vocht in de inrichting.") in lines
    assert AnswerLine("informed", "Wie het al weet", "Niemand") in lines
    assert all(line.text and line.label for line in lines)
    assert len({line.path for line in lines}) == len(lines)
    assert "person.prefix" not in {line.path for line in lines}


def test_an_empty_case_has_no_answers_to_read_but_the_open_test() -> None:
    lines = [line.path for step in questions.steps() for line in answer_lines(CaseDocument(), step)]
    assert lines == ["test.summary"]


def test_a_path_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(paths.NoSuchPath):
        answer_text(complete(), "risk.facts.f9.what")
