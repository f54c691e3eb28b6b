"""A reply: its bytes, what each kind needs, and what a screen read half."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff.records import NewerFormat
from app.handoff.reply import (
    Reply,
    ReplyProblem,
    WrongReply,
    field_problems,
    from_bytes,
    from_fields,
    problems,
    to_bytes,
)
from app.handoff.reply_questions import KINDS
from tests.handoff.replies import COMPLETE, CONTACT, EXCHANGED, reply, reply_fields

TODAY = date(2026, 11, 24)


def fields_of(found: tuple[ReplyProblem, ...]) -> list[str]:
    return [problem.field for problem in found]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_goes_to_bytes_and_back(kind: str) -> None:
    made = reply(kind)
    data = to_bytes(made)
    assert from_bytes(data) == made
    assert to_bytes(from_bytes(data)) == data
    assert problems(made, TODAY) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_what_it_still_needs(kind: str) -> None:
    empty = {key: value for key, value in reply_fields(kind).items() if key not in COMPLETE[kind]}
    found = problems(from_fields(empty), TODAY)
    assert found
    assert all(str(problem).endswith(".") and problem.field for problem in found)


@pytest.mark.parametrize(
    ("kind", "changes", "field"),
    [
        ("receipt", {"received_function": None}, "received_function"),
        ("receipt", {"received_on": "2026-11-25"}, "received_on"),
        ("answer", {"right_muni": {"answer": "no"}}, "right_muni.which"),
        ("answer", {"exchanged": []}, "exchanged"),
        ("answer", {"exchanged": [EXCHANGED], "exchanged_none": True}, "exchanged"),
        ("answer", {"exchanged": [EXCHANGED | {"on": "2027-01-01"}]}, "exchanged.0.on"),
        ("answer", {"measures": ["none", "care"]}, "measures"),
        ("answer", {"measures": ["care", "care"]}, "measures"),
        ("answer", {"measures": ["other"]}, "measures_note"),
        ("answer", {"retention": {"undecided": False}}, "retention.on"),
        ("answer", {"retention": {"undecided": True, "on": "2027-01-01"}}, "retention.on"),
        ("disclosure_notice", {"exchanged": [], "exchanged_none": True}, "exchanged"),
        ("destroyed", {"destroyed": {"on": "2026-12-01", "by": "x", "how": "y"}}, "destroyed.on"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(
    kind: str, changes: dict[str, Any], field: str
) -> None:
    fields = {k: v for k, v in reply_fields(kind, **changes).items() if v is not None}
    assert field in fields_of(problems(from_fields(fields), TODAY))


def test_a_retention_in_the_future_is_fine() -> None:
    assert problems(reply("answer", retention={"on": "2027-11-24"}), TODAY) == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"contact": {"name": "J. Smit", "phone": "013"}}, "contact.function"),
        ({"contact": CONTACT | {"name": ""}}, "contact.name"),
        ({"contact": CONTACT | {"name": "x" * 201}}, "contact.name"),
        ({"exchanged": [{"party": "OM"}]}, "exchanged.0.on"),
        ({"exchanged": [EXCHANGED | {"on": "gisteren"}]}, "exchanged.0.on"),
        ({"exchanged": [EXCHANGED] * 101}, "exchanged"),
        ({"question": "half\u202eom"}, "question"),
        ({"unheard": "of"}, "unheard"),
    ],
)
def test_half_a_field_is_a_problem_at_that_field(changes: dict[str, Any], field: str) -> None:
    values = reply_fields("answer", **changes)
    found = field_problems(values)
    assert field in fields_of(found)
    assert all(str(problem).endswith(".") for problem in found)
    with pytest.raises(ReplyProblem):
        from_fields(values)


def test_a_newer_reply_says_so() -> None:
    value = canonical.decode(to_bytes(reply())) | {"format": "meldpoort.reply/2", "more": 1}
    with pytest.raises(NewerFormat, match="nieuwere versie"):
        from_bytes(canonical.encode(value))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"format":"meldpoort.reply/1"}',
        b'{"format":"meldpoort.notice/1"}',
        b'{"format":1}',
        b"[" * 5000,
    ],
)
def test_foreign_bytes_are_no_reply(data: bytes) -> None:
    with pytest.raises(WrongReply):
        from_bytes(data)


def test_other_spellings_of_the_same_reply_are_refused() -> None:
    data = to_bytes(reply())
    with_null = canonical.encode(canonical.decode(data) | {"error": None})
    for other in (data + b"\n", data.replace(b":", b": ", 1), with_null):
        with pytest.raises(WrongReply):
            from_bytes(other)


TEXTS = st.text(min_size=1, max_size=40)


@given(kind=st.sampled_from(KINDS), question=TEXTS, view=TEXTS)
def test_any_text_is_kept_exactly_or_refused(kind: str, question: str, view: str) -> None:
    try:
        made = reply(kind, question=question, view=view)
    except Refusal:
        return
    again = from_bytes(to_bytes(made))
    assert isinstance(again, Reply)
    assert (again.question, again.view) == (question, view)


@given(st.data())
def test_any_changed_byte_is_refused_or_another_reply(data: st.DataObject) -> None:
    whole = bytearray(to_bytes(reply("answer")))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    try:
        again = from_bytes(bytes(whole))
    except Refusal:
        return
    assert to_bytes(again) == bytes(whole)
