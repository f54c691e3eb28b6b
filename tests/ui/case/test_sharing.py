"""Step 6 on screen: niet, wel, verkort, per gemeente, and what was found in the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from app.case import paths
from app.case.model import CaseDocument
from app.services.casework.case_import import read_case_file
from app.wizard import scanning, sharing
from app.wizard.questions import page
from app.wizard.sharing_problems import sharing_problems
from tests.ui.case.conftest import TODAY
from tests.ui.looking import cut_texts
from ui.case.fields.area import GrowingArea
from ui.case.law_label import LawChip
from ui.case.page_view import PageView
from ui.demo.example import example_case

Show = Callable[..., PageView]
Press = Callable[..., None]


def full() -> CaseDocument:
    return read_case_file(example_case(TODAY))


def two_gemeenten() -> CaseDocument:
    document, second = paths.add_item(full(), "muni", "m")
    return paths.put(document, f"muni.{second}.code", "0758")


def find(view: QWidget, kind: type, name: str) -> Any:
    found = [each for each in view.findChildren(kind, name) if each.isVisibleTo(view)]
    assert len(found) == 1, f"{len(found)} x {name}"
    return found[0]


def choose(view: PageView, press: Press, field: str, code: str) -> None:
    press(Qt.Key.Key_Space, find(view, QRadioButton, f"share:{field}:{code}"))


def test_nothing_goes_until_it_is_chosen(page_of_draft: Show, press: Press) -> None:
    document = paths.put(paths.put(full(), "share.choices", ()), "share.reasons", ())
    view = page_of_draft(page("share_choices"), document)
    draft = view.form.draft
    for button in view.findChildren(QRadioButton):
        assert button.isChecked() is button.objectName().endswith(":no") or "share-for" in (
            button.objectName()
        )
    choose(view, press, "risk.feared", "yes")
    assert sharing.choice_for(draft.document, "risk.feared").choice == "yes"
    reason = find(view, GrowingArea, "share-reason:risk")
    reason.setPlainText("Anders is niet duidelijk wie gevaar loopt.")
    assert draft.document.share.reasons[0].group == "risk"
    choose(view, press, "risk.feared", "no")
    assert draft.document.share.choices == ()


def test_a_shorter_text_is_kept_as_it_is_typed(page_of_draft: Show, press: Press) -> None:
    view = page_of_draft(page("share_choices"), full())
    choose(view, press, "risk.when", "short")
    find(view, GrowingArea, "short:risk.when").setPlainText("Vooral ’s avonds.")
    choice = sharing.choice_for(view.form.draft.document, "risk.when")
    assert (choice.choice, choice.short) == ("short", "Vooral ’s avonds.")


def test_what_makes_the_risk_smaller_is_said_to_come_along(
    page_of_draft: Show, press: Press
) -> None:
    document = paths.put(full(), "share.choices", ())
    view = page_of_draft(page("share_choices"), document)
    field = view.views[0].field
    assert not field.rows["risk.lowers.l1"].along.isVisibleTo(view)  # type: ignore[attr-defined]
    choose(view, press, "risk.raises.h1", "yes")
    assert field.rows["risk.lowers.l1"].along.isVisibleTo(view)  # type: ignore[attr-defined]


def test_one_gemeente_may_get_less_and_more_only_with_a_reason(
    page_of_draft: Show, press: Press
) -> None:
    view = page_of_draft(page("share_choices"), two_gemeenten())
    draft = view.form.draft
    press(Qt.Key.Key_Space, find(view, QRadioButton, "share-for:m2"))
    choose(view, press, "risk.feared", "no")
    assert "risk.feared" not in sharing.chosen(draft.document, "m2")
    assert "risk.feared" in sharing.chosen(draft.document, "m1")
    choose(view, press, "person.skn", "yes")
    assert "person.skn" not in sharing.chosen(draft.document, "m2")
    find(view, GrowingArea, "muni-reason:person.skn").setPlainText("Daar woont een naamgenoot.")
    assert "person.skn" in sharing.chosen(draft.document, "m2")
    choose(view, press, "risk.feared", "as_all")
    assert "risk.feared" in sharing.chosen(draft.document, "m2")
    press(Qt.Key.Key_Space, find(view, QRadioButton, "share-for:all"))
    assert find(view, QRadioButton, "share:person.skn:no").isChecked()


def with_number() -> CaseDocument:
    return paths.put(
        full(), "risk.feared", "Geweld tegen een bekende, bel 06 12345678 voor meer. Ernstig."
    )


def test_a_finding_is_taken_out_of_the_text_and_can_come_back(
    page_of_draft: Show, press: Press, accessible_tree: Callable[[QWidget], None]
) -> None:
    view = page_of_draft(page("share_findings"), with_number())
    draft = view.form.draft
    accessible_tree(view)
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:1:remove"))
    assert "12345678" not in (draft.document.risk.feared or "")
    assert scanning.open_findings(draft.document) == ()
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:undo"))
    assert draft.document.risk.feared == with_number().risk.feared
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:1:mask"))
    assert "[telefoonnummer]" in (draft.document.risk.feared or "")


def test_a_finding_stays_only_with_a_reason(page_of_draft: Show, press: Press) -> None:
    view = page_of_draft(page("share_findings"), with_number())
    draft = view.form.draft
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:1:keep"))
    assert scanning.open_findings(draft.document)
    find(view, GrowingArea, "finding:1:reason").setPlainText("Dit is het nummer van de politie.")
    assert scanning.open_findings(draft.document) == ()
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:1:keep"))
    assert draft.document.share.findings == ()


def test_errors_of_step_six_lead_to_their_row(page_of_draft: Show) -> None:
    document = paths.put(full(), "share.reasons", ())
    view = page_of_draft(page("share_choices"), document)
    problems = sharing_problems(document)
    assert problems
    for problem in problems:
        view.focus_path(problem.path)
        focused = view.focusWidget()
        assert focused is not None
        assert focused.objectName() == f"share-reason:{problem.path.removeprefix('share.reasons.')}"


def with_many_kinds() -> CaseDocument:
    text = "Betrokkene slikt medicijnen, sprak met de imam en belde Sanne op 06 12345678."
    return paths.put(full(), "risk.feared", text)


def test_each_finding_says_why_and_on_which_ground(
    page_of_draft: Show,
    press: Press,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    view = page_of_draft(page("share_findings"), with_many_kinds())
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert any("hulpmiddel, geen garantie" in text for text in texts)
    assert any("alleen toe als het onvermijdelijk is" in text for text in texts)
    assert any("advocaat of geestelijk verzorger" in text for text in texts)
    chips = [chip.text() for chip in view.findChildren(LawChip)]
    for words in ("Wet", "Eigen keuze", "Voorbeeld van elders"):
        assert any(words in chip for chip in chips), words
    for number in (1, 2, 3):
        press(Qt.Key.Key_Space, find(view, QPushButton, f"finding:{number}:keep"))
    asked = [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]
    assert any("Waarom kan het niet zonder dit gegeven?" in text for text in asked)
    assert any("Volgens onze lijst hoort het niet" in text for text in asked)
    assert "Waarom laat u dit staan?" in asked
    accessible_tree(view)
    grab(view, "case-findings", (800, 1400))
    assert cut_texts(view) == []


@pytest.mark.usefixtures("large_text")
def test_findings_with_large_text(page_of_draft: Show, grab: Callable[..., Path]) -> None:
    view = page_of_draft(page("share_findings"), with_many_kinds())
    grab(view, "case-findings-large", (1000, 1400))
    assert cut_texts(view) == []


def test_a_kept_health_word_asks_what_the_law_asks(page_of_draft: Show, press: Press) -> None:
    view = page_of_draft(page("share_findings"), with_many_kinds())
    draft = view.form.draft
    press(Qt.Key.Key_Space, find(view, QPushButton, "finding:1:keep"))
    reason = find(view, GrowingArea, "finding:1:reason")
    assert "onvermijdelijk" in reason.accessibleName()
    reason.setPlainText("Zonder dit is de taxatie niet te begrijpen.")
    kept = [f for f in draft.document.share.findings if f.kind == "health"]
    assert [f.reason for f in kept] == ["Zonder dit is de taxatie niet te begrijpen."]
