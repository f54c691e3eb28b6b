"""Reading and changing one answer by its path."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal

lists = {
    "source": "s",
    "offence": "o",
    "scope.route": "r",
    "risk.facts": "f",
    "risk.raises": "h",
    "risk.lowers": "l",
    "risk.instrument": "t",
    "risk.behaviour": "b",
    "risk.treatment": "tr",
    "address": "ad",
    "muni": "m",
    "informed": "i",
}


def test_put_changes_one_answer_and_nothing_else() -> None:
    before = CaseDocument()
    after = paths.put(before, "scope.frame.vi.state", "refused")
    assert paths.get(after, "scope.frame.vi.state") == "refused"
    assert before == CaseDocument()
    assert paths.put(after, "scope.frame.vi.state", None) == before


@pytest.mark.parametrize("path", ["nope", "person.nope", "risk.facts.f1.what", "person.surname.x"])
def test_a_path_that_names_nothing_is_our_fault(path: str) -> None:
    with pytest.raises(paths.NoSuchPath):
        paths.get(CaseDocument(), path)
    with pytest.raises(paths.NoSuchPath):
        paths.put(CaseDocument(), path, "x")


def test_a_value_that_does_not_fit_is_refused() -> None:
    with pytest.raises(Refusal, match="certainty"):
        paths.put(CaseDocument(), "release.certainty", "bijna")


def test_unknown_empties_the_answer_and_an_answer_ends_unknown() -> None:
    document = paths.put(CaseDocument(), "risk.when", "Na een ruzie")
    document = paths.set_unknown(document, "risk.when", unknown=True)
    assert document.risk.when is None
    assert document.unknown == ("risk.when",)
    assert paths.put(document, "risk.when", "Toch wel").unknown == ()
    assert paths.set_unknown(document, "risk.when", unknown=False).unknown == ()


@given(st.lists(st.sampled_from(["add", "remove", "up", "down"]), max_size=20), st.data())
def test_blocks_keep_their_ids_whatever_is_done(acts: list[str], data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(lists)))
    document, order = CaseDocument(), []
    for act in acts:
        if act == "add" or not order:
            document, new = paths.add_item(document, path, lists[path])
            assert new not in order
            order.append(new)
            continue
        at = data.draw(st.integers(0, len(order) - 1))
        chosen = order[at]
        if act == "remove":
            document = paths.remove_item(document, path, chosen)
            order.pop(at)
        else:
            by = -1 if act == "up" else 1
            document = paths.move_item(document, path, chosen, by)
            order.insert(max(0, min(len(order) - 1, at + by)), order.pop(at))
        assert [block.id for block in paths.get(document, path)] == order
    assert CaseDocument.from_bytes(document.to_bytes()) == document


def test_what_was_said_about_a_block_goes_with_it() -> None:
    document, fact = paths.add_item(CaseDocument(), "risk.facts", "f")
    document, other = paths.add_item(document, "risk.facts", "f")
    here = f"risk.facts.{fact}"
    document = paths.set_unknown(document, f"{here}.when", unknown=True)
    document = paths.reason(document, f"{here}.source", "niet te vinden")
    document = paths.put(
        document,
        "share.choices",
        ({"field": here, "choice": "yes"}, {"field": f"risk.facts.{other}", "choice": "yes"}),
    )
    document = paths.remove_item(document, "risk.facts", fact)
    assert document.unknown == ()
    assert document.reasons == ()
    assert [choice.field for choice in document.share.choices] == [f"risk.facts.{other}"]


def test_an_address_that_goes_is_no_basis_any_more() -> None:
    document, address = paths.add_item(CaseDocument(), "address", "ad")
    document, muni = paths.add_item(document, "muni", "m")
    document = paths.put(document, f"muni.{muni}.basis", (address, "other"))
    document = paths.remove_item(document, "address", address)
    assert document.muni[0].basis == ("other",)


def test_a_gemeente_that_goes_takes_its_own_choices() -> None:
    document, muni = paths.add_item(CaseDocument(), "muni", "m")
    document = paths.put(
        document, "share.munis", ({"muni": muni, "field": "risk.feared", "choice": "no"},)
    )
    assert paths.remove_item(document, "muni", muni).share.munis == ()
