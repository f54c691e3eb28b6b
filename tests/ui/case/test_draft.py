"""The draft holder: memory at once, nothing lost, undo of a removed block."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.text import LONGEST
from ui.case.draft import Draft


def test_a_change_is_in_memory_at_once_and_is_heard() -> None:
    draft = Draft(CaseDocument())
    heard: list[str] = []
    draft.listen(heard.append)
    draft.put("person.surname", "Donkersloot")
    assert draft.document.person.surname == "Donkersloot"
    assert heard == ["person.surname"]
    assert draft.dirty
    assert draft.unsaved_paths == ("person.surname",)


def test_what_was_typed_during_a_save_is_still_to_be_saved() -> None:
    draft = Draft(CaseDocument())
    draft.put("person.surname", "Donker")
    shot = draft.snapshot()
    draft.put("person.surname", "Donkersloot")
    draft.mark_saved(shot.revision)
    assert draft.dirty
    assert shot.document.person.surname == "Donker"
    draft.mark_saved(draft.snapshot().revision)
    assert not draft.dirty
    assert draft.unsaved_paths == ()


def test_a_listener_that_stopped_hears_nothing() -> None:
    draft = Draft(CaseDocument())
    heard: list[str] = []
    stop = draft.listen(heard.append)
    stop()
    draft.put("person.surname", "Donkersloot")
    assert heard == []


def test_text_that_is_no_answer_is_kept_beside_it() -> None:
    draft = Draft(CaseDocument())
    draft.put("release.date", "2027-01-03")
    draft.hold("release.date", "begin volgend jaar")
    assert draft.document.release.date is None
    assert draft.snapshot().pending == {"release.date": "begin volgend jaar"}
    draft.put("release.date", "2027-01-04")
    assert draft.pending == {}


def test_an_answer_that_does_not_fit_changes_nothing() -> None:
    draft = Draft(CaseDocument())
    draft.put("person.surname", "Donkersloot")
    with pytest.raises(Refusal):
        draft.put("person.surname", "x" * (LONGEST + 1))
    assert draft.document.person.surname == "Donkersloot"
    refusal = draft.put_or_hold("person.surname", "y" * (LONGEST + 1), "y" * (LONGEST + 1))
    assert refusal is not None
    assert draft.pending["person.surname"].startswith("yyy")


def _with_two_addresses() -> Draft:
    return Draft(
        CaseDocument.from_value(
            {
                "format": "meldpoort.case/1",
                "address": [
                    {"id": "ad1", "kind": "brp", "gemeente": "0758"},
                    {"id": "ad2", "kind": "intended", "gemeente": "0855"},
                ],
                "muni": [{"id": "m1", "code": "0855", "basis": ["ad2"]}],
                "share": {"choices": [{"field": "address.ad2", "choice": "yes"}]},
                "unknown": ["address.ad2.text"],
                "reasons": [{"about": "address.ad2.text", "text": "Nog niet gehoord."}],
            }
        ),
        {"address.ad2.on": "vorige week ergens"},
    )


def test_a_removed_block_comes_back_with_all_that_was_said_about_it() -> None:
    draft = _with_two_addresses()
    before = draft.snapshot()
    removed = draft.remove_item("address", "ad2")
    assert draft.document.muni[0].basis == ()
    assert draft.document.unknown == ()
    assert draft.pending == {}
    draft.restore(removed)
    assert draft.document == before.document
    assert draft.pending == before.pending


def test_answers_given_after_the_removal_stay_when_the_block_comes_back() -> None:
    draft = _with_two_addresses()
    before = draft.document
    removed = draft.remove_item("address", "ad2")
    draft.put("person.surname", "Donkersloot")
    draft.restore(removed)
    assert draft.document.person.surname == "Donkersloot"
    assert draft.document.address == before.address
    assert draft.document.muni[0].basis == ("ad2",)
    assert draft.document.share == before.share
    assert draft.document.reasons == before.reasons
    assert draft.document.unknown == before.unknown


def test_a_block_whose_number_was_given_again_comes_back_beside_the_new_one() -> None:
    draft = _with_two_addresses()
    removed = draft.remove_item("address", "ad2")
    new = draft.add_item("address", "ad")
    draft.put(f"address.{new}.text", "Nieuw adres")
    draft.restore(removed)
    assert [address.text for address in draft.document.address if address.text] == ["Nieuw adres"]
    assert len({address.id for address in draft.document.address}) == 3
    assert {address.gemeente for address in draft.document.address} == {"0758", "0855", None}


@given(st.lists(st.sampled_from(["add", "remove", "undo", "up", "down"]), max_size=12))
def test_ids_stay_different_whatever_is_done_to_a_list(acts: list[str]) -> None:
    draft = Draft(CaseDocument())
    removed = []
    for act in acts:
        blocks = draft.document.risk.facts
        if act == "add":
            draft.add_item("risk.facts", "f")
        elif act == "undo" and removed:
            draft.restore(removed.pop())
        elif blocks and act == "remove":
            removed.append(draft.remove_item("risk.facts", blocks[0].id))
        elif blocks and act in {"up", "down"}:
            draft.move_item("risk.facts", blocks[0].id, -1 if act == "up" else 1)
    ids = [block.id for block in draft.document.risk.facts]
    assert len(ids) == len(set(ids))
