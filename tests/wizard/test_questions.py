"""The questions as data: complete, true to the case model, and each with where it comes from."""

from __future__ import annotations

import types
from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from app import law
from app.case.model import CaseDocument
from app.wizard import questions, sharing
from app.wizard.questions import Question, WrongData
from app.wizard.questions.index import places
from app.wizard.questions.reader import question_of

KEPT_BY_THE_PROGRAM = {"format", "reasons.about", "reasons.text", "unknown"}
"""Fields that no question fills in."""

PARTS_OF_STEP_SIX = ("share.choices.", "share.reasons.", "share.munis.", "share.findings.")
PARTS_OF_HISTORY = "release.history."
WORKED_OUT = {"test.summary"}

ALL = [pytest.param(place, id=pattern) for pattern, place in places().items()]


def inside(annotation: Any) -> Iterator[Any]:
    """Every plain type in an annotation: the choices of a union, the items of a tuple."""
    origin = get_origin(annotation)
    if origin is Literal:
        yield annotation
    elif origin in (Union, types.UnionType, tuple):
        for each in get_args(annotation):
            yield from inside(each)
    elif hasattr(annotation, "__metadata__"):
        yield from inside(annotation.__origin__)
    elif annotation not in (type(None), Ellipsis):
        yield annotation


def fields(model: type[BaseModel], above: str = "") -> Iterator[tuple[str, Any]]:
    """Every field of the model that holds an answer, by its pattern."""
    for name, field in model.model_fields.items():
        if name == "id":
            continue
        parts = [
            each
            for each in inside(field.annotation)
            if isinstance(each, type) and issubclass(each, BaseModel)
        ]
        path = f"{above}{name}"
        if parts and path.rpartition(".")[0] in {"scope.frame", "risk.sources"}:
            path = above.removesuffix(".")  # the rows of a table are one question
        if parts:
            yield from fields(parts[0], f"{path}.")
        else:
            yield path, field.annotation


FIELDS = dict(fields(CaseDocument))


def codes(annotation: Any) -> set[str]:
    return {
        code
        for each in inside(annotation)
        if get_origin(each) is Literal
        for code in get_args(each)
    }


def own(path: str) -> bool:
    return (
        not path.startswith((*PARTS_OF_STEP_SIX, PARTS_OF_HISTORY))
        and path not in KEPT_BY_THE_PROGRAM
    )


def test_every_field_of_the_case_is_asked_or_filled_in_by_the_program() -> None:
    not_asked = {path for path in FIELDS if own(path) and path not in places()}
    assert not_asked == set()


def test_every_question_has_its_place_in_the_case() -> None:
    lists = {path.rpartition(".")[0] for path in FIELDS}
    nowhere = {p for p in places() if p not in FIELDS and p not in lists and p not in WORKED_OUT}
    assert nowhere == set()


WITH_OPTIONS = [
    pattern
    for pattern, place in places().items()
    if place.question.type in {"one", "many"} and pattern in FIELDS
]


@pytest.mark.parametrize("pattern", WITH_OPTIONS)
def test_options_are_the_codes_of_the_model(pattern: str) -> None:
    options = places()[pattern].question.options
    assert {option.code for option in options} == codes(FIELDS[pattern])


@pytest.mark.parametrize("place", ALL)
def test_the_type_fits_what_the_model_keeps(place: Any) -> None:
    asked: Question = place.question
    owner = place.owner
    path = f"{owner.path}.{asked.path}" if owner and owner.type != "share" else asked.path
    if path not in FIELDS:
        assert asked.type in {"list", "table", "tested", "summary", "share", "findings", "area"}
        return
    kept = set(inside(FIELDS[path]))
    many = any(get_origin(each) is tuple for each in (FIELDS[path], *get_args(FIELDS[path])))
    assert (asked.type == "date") == (date in kept)
    assert (asked.type == "check") == (bool in kept)
    assert many == (asked.type in {"many", "texts", "gemeenten_basis"})
    assert (asked.type == "yes_no") == (codes(FIELDS[path]) == {"yes", "no", "unknown"})


@pytest.mark.parametrize("place", ALL)
def test_every_question_says_why_and_where_it_comes_from(place: Any) -> None:
    asked: Question = place.question
    assert asked.why
    assert asked.label
    for basis in asked.basis:
        if basis.kind == "eigen keuze":
            assert basis.law is None
            continue
        assert basis.law is not None
        entry = law.entry(basis.law)
        assert entry.kind == basis.kind
        if entry.evidence == "unconfirmed":
            assert basis.unconfirmed


@pytest.mark.parametrize("place", ALL)
def test_conditions_point_at_answers_that_exist(place: Any) -> None:
    for condition in place.question.when:
        if condition.is_ == "allowed":
            continue
        above = f"{place.owner.path}" if condition.path.startswith(".") else ""
        path = f"{above}{condition.path}"
        assert path in places()
        if condition.in_:
            assert set(condition.in_) <= codes(FIELDS[path]) | {"other"}


def test_the_rows_of_a_table_are_the_fields_of_the_model() -> None:
    document = CaseDocument()
    for path, part in (
        ("scope.frame", document.scope.frame),
        ("risk.sources", document.risk.sources),
    ):
        rows = [row.code for row in questions.question(path).rows]
        assert rows == list(type(part).model_fields)


def test_a_shareable_question_is_in_the_group_that_step_six_gives_it() -> None:
    for place in places().values():
        asked: Question = place.question
        if not asked.group:
            continue
        block = f"{asked.path}.{asked.prefix}1" if asked.type == "list" else asked.path
        path = "scope.frame.vi" if place.owner is not None else block
        assert sharing.group_of(path) == asked.group, asked.path


def test_eight_steps_in_order_each_with_the_fixed_lines() -> None:
    assert [step.number for step in questions.steps()] == list(range(1, 9))
    pages = [page.id for step in questions.steps() for page in step.pages]
    assert len(set(pages)) == len(pages)
    for step in questions.steps():
        assert step.note == "Reconstructie; raadpleeg de handreiking en uw werkinstructie."
        assert step.urgent == "Dreigt er nu gevaar? Bel de politie. Wacht niet op dit programma."
    assert questions.steps() is questions.steps()


def test_step_seven_says_that_consent_is_not_the_ground() -> None:
    intros = [page.intro for page in questions.step(7).pages]
    assert all("Toestemming is niet de grondslag van deze melding." in intro for intro in intros)
    assert not any("toestemming" in each.question.text.lower() for each in places().values())


def test_only_the_agreed_questions_of_step_one_are_asked_of_a_case_that_goes_another_way() -> None:
    core = {path for path, place in places().items() if place.question.core}
    assert core == {
        "signal.date",
        "signal.origin",
        "signal.origin_other",
        "signal.summary",
        "person.surname",
        "person.given_names",
        "release.date",
    }


@pytest.mark.parametrize(
    "path", ["person.surname", "scope.outcome", "proposal.choice", "muni.code"]
)
def test_a_name_and_an_own_act_cannot_be_unknown(path: str) -> None:
    assert not questions.question(path).unknown


def test_nothing_asks_for_gender() -> None:
    assert not any("geslacht" in each.question.text.lower() for each in places().values())


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("person.surname", "Achternaam"),
        ("risk.facts.f2.what", "Feit 2: wat"),
        ("risk.facts.f2", "Feit 2"),
        ("risk.facts", "Feiten"),
        ("risk.lowers_none", "Wat het risico kleiner maakt"),
        ("scope.frame.isd.state", "ISD: stand"),
        ("test.risk.reason", "Risico op een ernstig misdrijf"),
        ("share.reasons.risk", "Reden per groep"),
    ],
)
def test_a_field_has_a_dutch_name_with_its_block(path: str, label: str) -> None:
    assert questions.label(path) == label


def test_with_the_case_the_number_is_the_place_on_screen() -> None:
    document = CaseDocument.from_value(
        {"format": "meldpoort.case/1", "risk": {"facts": [{"id": "f7"}, {"id": "f2"}]}}
    )
    assert questions.label("risk.facts.f2.what", document) == "Feit 2: wat"
    assert questions.label("risk.facts.f7.what", document) == "Feit 1: wat"


def test_a_path_leads_to_its_page_and_step() -> None:
    assert questions.page_of("offence.o1.final").id == "offences"
    assert questions.step_of("scope.frame.vi.source").number == 2
    assert questions.page("sources").title == "Bronnen"
    with pytest.raises(KeyError):
        questions.question("person.shoe_size")


GOOD: dict[str, Any] = {
    "path": "person.surname",
    "text": "Achternaam",
    "label": "Achternaam",
    "type": "line",
    "why": "Daarom.",
    "basis": ["eigen keuze"],
}


@pytest.mark.parametrize("key", sorted(GOOD))
def test_a_question_that_lacks_anything_is_refused(key: str) -> None:
    with pytest.raises(WrongData):
        question_of({name: value for name, value in GOOD.items() if name != key})


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "number"},
        {"required": "sometimes"},
        {"basis": ["wet"]},
        {"basis": ["wens pbw-1"]},
        {"basis": ["wet pbw-1 pbw-2"]},
        {"letter": "always"},
        {"type": "one"},
        {"type": "list"},
        {"type": "table"},
        {"empty_choice": "person.none"},
        {"when": [{"path": "person.prefix"}]},
        {"when": [{"path": "person.prefix", "is": "blue"}]},
        {"colour": "red"},
    ],
)
def test_a_question_with_something_wrong_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(WrongData):
        question_of(GOOD | wrong)


def test_the_version_of_the_texts_is_a_digest() -> None:
    assert len(questions.texts_version()) == 64
