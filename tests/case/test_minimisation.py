"""The pure rules of what pulls something else along and what is held back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import minimisation
from app.case.model import CaseDocument
from app.case.model.person import Offence


def case(**parts: object) -> CaseDocument:
    return CaseDocument.from_value({"format": "meldpoort.case/1"} | parts)


LOWERED = case(risk={"lowers": [{"id": "l1", "what": "Werk."}, {"id": "l3", "what": "Kamer."}]})


def test_raises_take_every_lowers_and_what_is_unknown_along() -> None:
    along = minimisation.coupled(LOWERED, {"risk.raises.h1"})
    assert along == {"risk.lowers.l1", "risk.lowers.l3", "risk.unknown"}
    assert minimisation.coupled(case(), {"risk.raises.h1"}) == {"risk.lowers", "risk.unknown"}


def test_what_is_there_already_is_not_coupled_again() -> None:
    going = {"risk.raises.h1", "risk.lowers.l1", "risk.unknown"}
    assert minimisation.coupled(LOWERED, going) == {"risk.lowers.l3"}


@pytest.mark.parametrize(
    "path", ["person.skn", "risk.instrument.t1", "risk.behaviour.b1", "risk.health", "risk.unknown"]
)
def test_other_groups_pull_nothing_along(path: str) -> None:
    assert minimisation.coupled(LOWERED, {path}) == frozenset()


PATHS = st.sets(
    st.sampled_from(["risk.raises.h1", "risk.lowers.l1", "risk.unknown", "person.skn", "risk.when"])
)


@given(PATHS)
def test_coupling_once_is_enough(going: set[str]) -> None:
    along = minimisation.coupled(LOWERED, going)
    assert not along & going
    assert minimisation.coupled(LOWERED, going | along) == frozenset()


def test_a_detail_belongs_to_its_offence() -> None:
    assert minimisation.parent_of("offence.o1.parket") == "offence.o1"
    assert minimisation.without_parent({"offence.o1", "offence.o1.parket"}) == frozenset()
    assert minimisation.without_parent({"offence.o2", "offence.o1.parket", "person.skn"}) == {
        "offence.o1.parket"
    }


@pytest.mark.parametrize(
    ("answer", "finality"),
    [("yes", "final"), ("no", "not_final"), ("unknown", "unknown"), (None, "unknown")],
)
def test_no_answer_is_never_final(answer: str | None, finality: str) -> None:
    assert minimisation.finality(Offence.model_validate({"final": answer})) == finality


@pytest.mark.parametrize(
    ("kind", "owner_ok", "reason", "is_held"),
    [
        ("police", "not_asked", None, True),
        ("police", None, None, True),
        ("police", "agreed", None, False),
        ("police", "own", None, False),
        ("police", "not_needed", None, True),
        ("police", "not_needed", "Openbaar stuk.", False),
        ("facility_registration", None, None, False),
        ("conversation", None, None, False),
        ("facility_registration", "not_asked", None, True),
    ],
)
def test_an_owner_is_asked_when_the_document_is_not_ours(
    kind: str, owner_ok: str | None, reason: str | None, *, is_held: bool
) -> None:
    source = {"id": "s1", "kind": kind, "owner_ok": owner_ok, "owner_ok_reason": reason}
    document = case(source=[source], risk={"facts": [{"id": "f1", "what": "x", "source": "s1"}]})
    names = [each.name for each in minimisation.held(document, {"risk.facts.f1"})]
    assert names == (["owner_not_asked"] if is_held else [])
    assert minimisation.held(document, set()) == ()


def test_a_reason_for_one_offence_is_not_one_for_the_group() -> None:
    reasons = [{"group": "offence", "reason": "groep"}, {"group": "offence.o1", "reason": "eigen"}]
    document = case(share={"reasons": reasons})
    assert minimisation.group_reason(document, "offence") == "groep"
    assert minimisation.group_reason(document, "offence.o1") == "eigen"
    assert minimisation.group_reason(document, "risk") is None


def test_a_long_text_looks_like_a_report() -> None:
    longest = minimisation.LONGEST_EXTRACT
    assert not minimisation.looks_like_a_report("x" * longest)
    assert minimisation.looks_like_a_report("x" * (longest + 1))


@pytest.mark.parametrize("ended", ["acquitted", "dismissed"])
@pytest.mark.parametrize("final", ["yes", "no", None])
def test_an_acquittal_or_dismissal_is_never_a_final_conviction(
    ended: str, final: str | None
) -> None:
    offence = Offence.model_validate({"id": "o1", "final": final, "ended": ended})
    assert minimisation.finality(offence) == ended
    document = case(offence=[offence.model_dump(exclude_none=True)])
    assert [each.name for each in minimisation.held(document, {"offence.o1"})] == ["offence_reason"]
