from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import paths
from app.case.difference import Difference, differences, differs_at
from app.case.model import CaseDocument

EMPTY = CaseDocument()


def with_facts(*texts: str) -> CaseDocument:
    return paths.put(EMPTY, "risk.facts", tuple({"what": text} for text in texts))


def test_the_same_case_does_not_differ() -> None:
    assert differences(with_facts("een"), with_facts("een")) == ()


def test_a_changed_answer_is_named_by_its_path() -> None:
    before, after = with_facts("een", "twee"), with_facts("een", "drie")
    assert differences(before, after) == (
        Difference("risk.facts.f2.what", "answer", "twee", "drie"),
    )


def test_a_new_and_a_removed_block() -> None:
    one, two = with_facts("een"), with_facts("een", "twee")
    assert differences(one, two) == (Difference("risk.facts.f2.what", "answer", None, "twee"),)
    assert differences(two, one) == (Difference("risk.facts.f2.what", "answer", "twee", None),)


def test_an_empty_block_is_told_as_well() -> None:
    after, block = paths.add_item(EMPTY, "risk.facts", "f")
    assert differences(EMPTY, after) == (Difference(f"risk.facts.{block}", "answer", None, ""),)


def test_moving_is_an_order_and_not_two_changes() -> None:
    before = with_facts("een", "twee", "drie")
    after = paths.move_item(before, "risk.facts", "f3", -2)
    assert differences(before, after) == (
        Difference("risk.facts", "order", ("f1", "f2", "f3"), ("f3", "f1", "f2")),
    )


def test_unknown_is_an_answer() -> None:
    after = paths.set_unknown(EMPTY, "release.date", unknown=True)
    assert differences(EMPTY, after) == (Difference("release.date", "answer", None, "unknown"),)
    known = paths.put(after, "release.date", "2027-01-03")
    (found,) = differences(after, known)
    assert (found.before, str(found.after)) == ("unknown", "2027-01-03")


def test_reasons_choices_and_findings_have_their_own_aspect() -> None:
    after = CaseDocument.from_value(
        {
            "format": "meldpoort.case/1",
            "muni": [{"id": "m1"}],
            "reasons": [{"about": "far_ahead", "text": "omdat"}],
            "share": {
                "choices": [
                    {"field": "risk.feared", "choice": "yes"},
                    {"field": "risk.when", "choice": "no"},
                ],
                "reasons": [{"group": "risk", "reason": "nodig"}],
                "munis": [{"muni": "m1", "field": "risk.feared", "choice": "no"}],
                "findings": [
                    {"path": "risk.feared", "kind": "name", "excerpt": "Anna", "decision": "mask"}
                ],
            },
        }
    )
    found = differences(EMPTY, after)
    assert [(d.aspect, d.path, d.muni) for d in found] == [
        ("answer", "muni.m1", None),
        ("reason", "far_ahead", None),
        ("choice", "risk.feared", None),
        ("group_reason", "risk", None),
        ("muni_choice", "risk.feared", "m1"),
        ("finding", "risk.feared:name:Anna", None),
    ]


ANSWERS = st.dictionaries(
    st.sampled_from(["risk.feared", "risk.when", "person.surname", "test.risk.reason"]),
    st.sampled_from(["een", "twee"]),
)


@given(ANSWERS, ANSWERS)
def test_exactly_what_differs_is_found_and_backwards_is_the_mirror(
    first: dict[str, str], second: dict[str, str]
) -> None:
    before, after = EMPTY, EMPTY
    for path, text in first.items():
        before = paths.put(before, path, text)
    for path, text in second.items():
        after = paths.put(after, path, text)
    found = {d.path: (d.before, d.after) for d in differences(before, after)}
    assert found == {
        path: (first.get(path), second.get(path))
        for path in {*first, *second}
        if first.get(path) != second.get(path)
    }
    mirror = {d.path: (d.after, d.before) for d in differences(after, before)}
    assert mirror == found


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("risk.feared", True),
        ("risk", True),
        ("risk.feared.more", True),  # what was in an answer that is gone as a whole
        ("risk.fear", False),
        ("risk.when", False),
        (None, True),
    ],
)
def test_whether_one_answer_changed(path: str | None, changed: bool) -> None:
    before = CaseDocument.from_value({"format": "meldpoort.case/1"})
    after = paths.put(before, "risk.feared", "Doodslag.")
    assert differs_at(before, after, path) is changed
    assert not differs_at(after, after, path)


def test_ticking_again_is_no_change() -> None:
    before = CaseDocument.from_value({"format": "meldpoort.case/1"})
    ticked = paths.put(before, "proposal.checked", True)  # noqa: FBT003 - the answer
    assert not differs_at(before, ticked, None)
    assert not differs_at(before, ticked, "proposal.checked")


@pytest.mark.parametrize("path", ["share.choices", "share.findings"])
def test_step_six_is_one_place(path: str) -> None:
    before = CaseDocument.from_value({"format": "meldpoort.case/1"})
    choice = [{"field": "risk.feared", "choice": "yes"}]
    assert differs_at(before, paths.put(before, "share.choices", choice), path)
    assert not differs_at(before, paths.put(before, "risk.feared", "x"), path)
