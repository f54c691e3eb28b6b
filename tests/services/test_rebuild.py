"""Herbouw en vergelijk: the same letter again, or the first place where it differs."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from app.notification.papers.frame import render_paper
from app.services.dispatch import papers
from app.services.dispatch.handover import make_exemplar, notifications
from app.services.dispatch.letterheads import current_letterhead, kept_letterheads, set_letterhead
from app.services.dispatch.papers import NoSuchNotification
from app.services.dispatch.rebuild import compare, rebuild
from app.services.session import RoleNeeded
from app.services.settings import change
from tests.conftest import PracticeVault
from tests.notification.every_paper import FRAME, PAPERS
from tests.services.decided import decided_case
from tests.services.handing import COPIED, ENCRYPTED, PAPER


def picture(color: tuple[int, int, int]) -> bytes:
    result = io.BytesIO()
    Image.new("RGB", (400, 100), color).save(result, "PNG")
    return result.getvalue()


def test_a_letter_is_drawn_again_to_the_byte(practice_vault: PracticeVault) -> None:
    set_letterhead(practice_vault.log_in("beheerder"), picture((0, 90, 60)))
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    notification = notifications(session, case.case_id).notifications[0].id
    first = make_exemplar(session, notification, PAPER)
    second = make_exemplar(session, notification, ENCRYPTED)
    copied = make_exemplar(session, notification, COPIED)
    with pytest.raises(RoleNeeded):
        rebuild(session, notification, first.number)

    # Later the organisation looks different and names its people: earlier letters stay right.
    manager = practice_vault.log_in("beheerder")
    set_letterhead(manager, picture((120, 0, 0)))
    change(manager, manager.settings.model_copy(update={"names_in_letter": True}))
    practice_vault.clock.advance(days=900)
    checker = practice_vault.log_in("controleur")
    assert len(kept_letterheads(checker)) == 3
    for number in (first.number, second.number):
        found = rebuild(checker, notification, number)
        assert (found.outcome, found.first_difference) == ("equal", None)
        assert found.made_with == found.drawn_with
    with pytest.raises(NoSuchNotification):
        rebuild(checker, notification, copied.number)


def test_another_build_is_told_apart(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    notification = notifications(session, case.case_id).notifications[0].id
    made = make_exemplar(session, notification, PAPER)
    monkeypatch.setattr(papers, "installed_version", lambda _: "9.9.9")
    found = rebuild(practice_vault.log_in("controleur"), notification, made.number)
    assert found.outcome == "other_version"
    assert found.drawn_with == "Meldpoort 9.9.9"
    assert found.made_with != found.drawn_with


def test_a_letter_that_says_something_else_is_not_equal() -> None:
    receipt = PAPERS["receipt"]
    sent = render_paper(receipt, FRAME)
    other = render_paper(replace(receipt, gemeente="Breda"), FRAME)  # type: ignore[type-var]
    found = compare(sent, other)
    assert found.outcome == "not_equal"
    assert found.first_difference == (
        "P: de burgemeester van Tilburg", "P: de burgemeester van Breda",
    )  # fmt: skip
    newer = compare(sent, render_paper(receipt, replace(FRAME, build="0.2.0")))
    assert (newer.outcome, newer.first_difference) == ("other_version", None)
    both = render_paper(replace(receipt, gemeente="Breda"), replace(FRAME, build="0.2.0"))  # type: ignore[type-var]
    assert compare(sent, both).outcome == "not_equal"
    longer = render_paper(PAPERS["memo"], FRAME)
    assert compare(sent, longer).outcome == "not_equal"


def test_only_the_beheerder_sets_the_letterhead(practice_vault: PracticeVault) -> None:
    manager = practice_vault.log_in("beheerder")
    assert current_letterhead(manager) is None
    set_letterhead(manager, picture((1, 2, 3)))
    assert current_letterhead(manager)
    set_letterhead(manager, None)
    assert current_letterhead(manager) is None
    maker = practice_vault.log_in("casemanager")
    with pytest.raises(RoleNeeded):
        set_letterhead(maker, picture((1, 2, 3)))
