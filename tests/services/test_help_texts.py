"""Help topics and glossary: complete, each question has its topic, words are found as written."""

from __future__ import annotations

import pytest

from app import law
from app.services.lawbook import help_texts
from app.wizard.questions import Question
from app.wizard.questions.index import places
from app.wizard.registers import forms

PLACES = [pytest.param(path, id=path) for path in places()]


def titles(path: str) -> list[str]:
    return [term.title for term in help_texts.terms_in(places()[path].question)]


@pytest.mark.parametrize("path", PLACES)
def test_every_question_has_a_topic(path: str) -> None:
    topic = help_texts.topic_for(path)
    start = path.split(".", maxsplit=1)[0]
    assert any(one == start or one.startswith(start) for one in topic.questions) or start in {
        "offence_none",
        "address_none",
        "informed_none",
    }


def test_the_nearest_topic_wins() -> None:
    assert help_texts.topic_for("scope.route.r1.way").id == "andere-weg"
    assert help_texts.topic_for("scope.no_frame_reason").id == "reikwijdte"
    assert help_texts.topic_for("test.proportional.reason").id == "met-minder"
    assert help_texts.topic_for("bestaat.niet").id == "stappen"


def test_the_forms_of_the_registers_have_their_topic() -> None:
    topics = {form.id: help_texts.topic_for(form.questions[0].path).id for form in forms()}
    assert topics == {
        "request": "rechten",
        "outcome": "rechten",
        "informing": "rechten",
        "breach": "wijzigen",
        "received": "antwoord",
        "question": "antwoord",
        "exchange": "antwoord",
    }


def test_what_topics_lean_on_exists() -> None:
    asked = {*places(), *(one.path for form in forms() for one in form.questions)}
    for topic in help_texts.topics():
        for entry_id in topic.law:
            law.entry(entry_id)
        for start in topic.questions:
            assert any(
                path == start or path.startswith((f"{start}.", f"{start}_")) for path in asked
            )


def test_the_topics_say_what_is_reconstruction() -> None:
    assert "reconstructie" in " ".join(help_texts.topic("stappen").text)
    assert "hoofdstuk 2 tot en met 6" in " ".join(help_texts.topic("handreiking").text)


def test_a_topic_that_does_not_exist_gives_the_first() -> None:
    assert help_texts.topic("x") == help_texts.topics()[0] == help_texts.topic(help_texts.FIRST)


def test_words_of_a_question_are_explained() -> None:
    assert "JJI en FPC" in titles("scope.place")
    assert "SKN" in titles("person.skn")
    assert "gedetineerde" in titles("scope.detained")
    assert "PIJ" in titles("scope.frame")
    assert "tbs" in titles("scope.frame")


def test_bij_is_not_the_word_bij() -> None:
    assert "BIJ" in titles("risk.why_serious")
    plain = Question("x", "Wat hoort hier bij?", "line", label="x", why="Zo is het.")
    assert help_texts.terms_in(plain) == ()


def test_common_words_are_in_the_glossary_but_not_beside_each_question() -> None:
    assert "betrokkene" in {term.title for term in help_texts.terms()}
    assert not any("betrokkene" in titles(path) for path in places())


def test_a_path_inside_a_block_has_its_list_before_it() -> None:
    assert help_texts.full_path(places()["risk.facts.what"].question) == "risk.facts.what"


def test_no_word_or_topic_stands_there_twice() -> None:
    words = [term.title.casefold() for term in help_texts.terms()]
    assert len(set(words)) == len(words)
    assert len(words) > 60
