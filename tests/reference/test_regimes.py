"""The rows of domain.md section 5, and that each leans on a law entry that is there."""

from __future__ import annotations

from typing import get_args

import pytest

from app import law
from app.case.model.person import Source
from app.reference import regimes
from app.reference.regimes import For18b, Regime


@pytest.mark.parametrize("row", regimes.regimes(), ids=lambda row: row.id)
def test_every_row_has_a_law_entry_and_says_what_it_is_for(row: Regime) -> None:
    entry = law.entry(row.law)
    assert law.label(entry)
    assert row.party
    assert row.data
    assert row.rules
    assert row.for_18b in get_args(For18b)


def test_ids_are_unique() -> None:
    ids = [row.id for row in regimes.regimes()]
    assert len(ids) == len(set(ids))
    with pytest.raises(KeyError):
        regimes.regime("verzonnen")


def test_no_term_is_given_where_no_law_gives_one() -> None:
    for name in ("werkkopie", "gemeente-18b", "reclassering"):
        assert regimes.regime(name).term == ""


def test_a_term_of_another_ground_is_never_said_to_be_of_18b() -> None:
    for name in ("gemeente-bij", "verstrekkingenregister"):
        assert regimes.regime(name).for_18b == "example"
    for row in regimes.regimes():
        if row.for_18b == "yes" and row.term:
            assert row.law.startswith("pm-39"), row.id


def test_both_sides_are_known_of_every_regime_a_source_can_have() -> None:
    annotation = Source.model_fields["regime"].annotation
    codes = {code for part in get_args(annotation) for code in get_args(part)} - {"unknown"}
    assert codes == {side.code for side in regimes.sides()}
    for side in regimes.sides():
        assert law.entry(side.law)
        assert regimes.regime(side.here_regime)
        assert regimes.regime(side.there_regime)
    assert regimes.side("unknown") is None
