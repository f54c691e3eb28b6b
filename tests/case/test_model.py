"""The case document: what it accepts, how it refuses, and its bytes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.model import FORMAT, CaseDocument
from app.case.refusal import Refusal


def case(**parts: Any) -> CaseDocument:
    return CaseDocument.from_value({"format": FORMAT, **parts})


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"format": "meldpoort.case/2"}, "andere versie"),
        ({"format": "iets anders"}, "geen zaakbestand"),
        ({}, "geen zaakbestand"),
        ([], "geen zaakbestand"),
        ({"format": FORMAT, "kleur": "rood"}, "kleur bestaat niet"),
        ({"format": FORMAT, "risk": {"score": "3"}}, r"risk\.score bestaat niet"),
        ({"format": FORMAT, "person": {"surname": "a\u202eb"}}, "U\\+202E"),
        ({"format": FORMAT, "person": {"surname": "\ud800"}}, "U\\+D800"),
        ({"format": FORMAT, "person": {"surname": "x" * 20_001}}, "te lang"),
        ({"format": FORMAT, "release": {"date": "2027-02-30"}}, "release.date"),
        ({"format": FORMAT, "release": {"date": 0}}, "release.date"),
        ({"format": FORMAT, "release": {"certainty": "bijna"}}, "Kies een van"),
        ({"format": FORMAT, "person": {"birth_date": "1985-13"}}, "bestaat niet"),
        ({"format": FORMAT, "person": {"birth_date": "maart 1985"}}, "jjjj-mm"),
        ({"format": FORMAT, "person": {"birth_date": "1085"}}, "jaar"),
        ({"format": FORMAT, "muni": [{"code": "12"}]}, "muni.0.code"),
        ({"format": FORMAT, "source": [{"id": "s1"}, {"id": "s1"}]}, "hetzelfde id"),
        ({"format": FORMAT, "source": "s1"}, "source"),
    ],
)
def test_a_wrong_file_gets_a_sentence_that_names_the_field(value: Any, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        CaseDocument.from_value(value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["format", "person", "risk", "facts", "id", "what", "unknown", "muni"]
                ),
                inner,
                max_size=4,
            )
        ),
    )
)
def test_no_value_crashes_the_reader(value: Any) -> None:
    if isinstance(value, dict):
        value["format"] = FORMAT
    try:
        document = CaseDocument.from_value(value)
    except Refusal as refusal:
        assert str(refusal)
    else:
        assert CaseDocument.from_bytes(document.to_bytes()) == document


def test_blocks_without_an_id_are_numbered_after_those_that_have_one() -> None:
    document = case(risk={"facts": [{"what": "a"}, {"id": "f4", "what": "b"}, {"what": "c"}]})
    assert [fact.id for fact in document.risk.facts] == ["f5", "f4", "f6"]


def test_empty_text_is_no_answer() -> None:
    assert case(person={"surname": "  "}) == CaseDocument()


def test_only_answers_are_in_the_bytes() -> None:
    assert CaseDocument().to_bytes() == b'{"format":"meldpoort.case/1"}'


def test_reasons_and_unknowns_have_one_order() -> None:
    first = case(
        unknown=["b", "a", "b"], reasons=[{"about": "y", "text": "1"}, {"about": "x", "text": "2"}]
    )
    second = case(
        unknown=["a", "b"], reasons=[{"about": "x", "text": "2"}, {"about": "y", "text": "1"}]
    )
    assert first.to_bytes() == second.to_bytes()
    assert first.reason_for("x") == "2"
    assert first.reason_for("z") is None
