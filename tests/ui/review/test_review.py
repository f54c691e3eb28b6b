"""The review screen with a real case behind it: reading, remarks, verdicts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.casework import cases, submission
from app.services.deciding import review
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.submitting_again import submit_again
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts
from ui.review.answers_pane import AnswerCard, AnswersPane
from ui.review.letter_pane import LetterPane
from ui.review.screen import ReviewScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


class Reviewing(Driver):
    def verdicts(self) -> set[str]:
        return {
            w.objectName().removeprefix("verdict:")
            for w in self.screen.findChildren(QAbstractButton)
            if w.objectName().startswith("verdict:")
        }


@pytest.fixture
def open_review(
    qtbot: QtBot, practice_vault: PracticeVault, work_as: WorkAs, navigator: FakeNavigator
) -> Callable[[str, Role], Reviewing]:
    def review(case_id: str, role: Role) -> Reviewing:
        practice_vault.close()
        worker = work_as(role)
        return Reviewing(qtbot, worker, navigator, ReviewScreen(worker, navigator, case_id))

    return review


OpenReview = Callable[[str, Role], Reviewing]


def test_a_team_lead_reads_answers_and_letter_side_by_side(
    practice_vault: PracticeVault,
    open_review: OpenReview,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    assert seen.verdicts() == {"agree", "return", "disagree"}
    said = [label.text() for label in seen.screen.findChildren(QLabel)]
    assert said.index("Voorstel van de maker: melden.") < said.index("Let op")
    letter = seen.find("letter:m1")
    assert isinstance(letter, LetterPane)
    assert "De burgemeester van Tilburg" in letter.toPlainText()
    assert "weigert elk contact" in letter.toPlainText()
    accessible_tree(seen.screen)
    grab(seen.screen, "review-a")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    practice_vault: PracticeVault, open_review: OpenReview, grab: Callable[..., Path]
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    grab(seen.screen, "review-a-large", (1280, 720))
    assert not cut_texts(seen.screen)


def test_an_answer_is_found_in_the_letter_and_back(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    letter = seen.find("letter:m1")
    assert isinstance(letter, LetterPane)
    seen.press("answers:step3")
    seen.press("find:risk.feared")
    assert len(letter.extraSelections()) == 1
    assert not letter.highlight("Een zin die nergens staat.")
    assert not letter.extraSelections()
    answers = seen.screen.findChild(AnswersPane)
    assert answers is not None
    answers.highlight_text(
        "Zware mishandeling van mannen met wie betrokkene vroeger strafbare feiten pleegde."
    )
    cards = [card for card in seen.screen.findChildren(AnswerCard) if card.property("chosen")]
    assert [card.path for card in cards] == ["risk.feared"]


def test_the_maker_can_only_read_and_take_back(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    assert open_review(case_id, "casemanager").verdicts() == set()


def test_agreeing_asks_everything_first_and_then_seals(
    practice_vault: PracticeVault,
    open_review: OpenReview,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    seen.press("verdict:agree")
    grab(seen.screen, "review-agree")
    accessible_tree(seen.screen)
    seen.press("give-verdict")
    assert seen.find("errors").isVisible()
    seen.press("review.quality:yes")
    seen.press("review.letter_read:m1")
    seen.press("authority:directeur")
    seen.press("give-verdict")
    assert ("work_list", ()) in seen.navigator.asked
    seen.worker.run(lambda session: cases.open_case(session, case_id).state, states.append)
    seen.settle()
    assert states.pop() == "awaiting_decision"


states: list[str] = []


def test_returning_needs_a_remark_and_the_maker_sees_it(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    seen.press("verdict:return")
    seen.press("give-verdict")
    assert seen.find("errors").isVisible()
    seen.write("return.remark", "Noem ook de datum van het gesprek.")
    seen.press("give-verdict")
    assert ("work_list", ()) in seen.navigator.asked
    seen.worker.close()
    session = practice_vault.log_in("casemanager")
    view = cases.open_case(session, case_id)
    assert view.state == "returned"
    assert [remark.text for remark in view.remarks] == ["Noem ook de datum van het gesprek."]


def test_a_remark_that_was_only_typed_goes_along(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    seen.write("remark-text:general", "Welk verslag is dit?")
    seen.press("verdict:return")
    said = [label.text() for label in seen.screen.findChildren(QLabel)]
    assert "De maker krijgt 1 opmerking en beantwoordt die." in said
    seen.press("cancel-verdict")
    seen.write("remark-text:general", "En van welke dag?")
    assert seen.screen.leave()
    seen.settle()
    seen.worker.close()
    session = practice_vault.log_in("teamleider")
    kept = review.review_view(session, case_id=case_id).remarks
    assert [remark.text for remark in kept] == ["Welk verslag is dit?", "En van welke dag?"]


def test_a_remark_on_a_field_can_be_made_and_taken_back(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    seen.press("answers:step3")
    seen.press("remark:risk.feared")
    seen.write("remark-text:risk.feared", "Wie bedoelt u precies?")
    seen.press("remark-save:risk.feared")
    removing = [
        w
        for w in seen.screen.findChildren(QAbstractButton)
        if w.objectName().startswith("remark-remove:") and w.isVisible()
    ]
    assert len(removing) == 1
    removing[0].click()
    seen.settle()
    assert not [
        w
        for w in seen.screen.findChildren(QAbstractButton)
        if w.objectName().startswith("remark-remove:") and w.isVisible()
    ]


def test_the_directeur_decides(practice_vault: PracticeVault, open_review: OpenReview) -> None:
    case_id = walking.agreed(practice_vault, "a")
    seen = open_review(case_id, "beslisser")
    assert seen.verdicts() == {"decide_notify", "decide_not_notify", "decide_return"}
    seen.press("verdict:decide_notify")
    seen.press("authority:directeur")
    seen.press("give-verdict")
    assert ("work_list", ()) in seen.navigator.asked
    seen.worker.run(lambda session: cases.open_case(session, case_id).state, states.append)
    seen.settle()
    assert states.pop() == "decided_notify"


def test_a_second_version_without_a_change_says_so(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    lead = practice_vault.log_in("teamleider")
    review.add_remark(lead, case_id, "risk.feared", "Schrijf dit korter.")
    review.return_case(lead, case_id)
    maker = practice_vault.log_in("casemanager")
    for remark in cases.open_case(maker, case_id).remarks:
        submission.answer_remark(maker, remark.id, changed=False, because="korter kan niet")
    submit_again(maker, case_id)
    seen = open_review(case_id, "teamleider")
    texts = [label.text() for label in seen.screen.findChildren(QLabel)]
    assert "Er is niets gewijzigd sinds de vorige versie" in texts


def test_what_changed_since_the_last_version_comes_first(
    practice_vault: PracticeVault, open_review: OpenReview, grab: Callable[..., Path]
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    lead = practice_vault.log_in("teamleider")
    review.add_remark(lead, case_id, "risk.feared", "Schrijf dit korter.")
    review.return_case(lead, case_id)
    maker = practice_vault.log_in("casemanager")
    walking.change(maker, case_id, risk__feared="Zware mishandeling van oude bekenden.")
    for remark in cases.open_case(maker, case_id).remarks:
        submission.answer_remark(maker, remark.id, changed=True)
    submit_again(maker, case_id)
    seen = open_review(case_id, "teamleider")
    grab(seen.screen, "review-second-version")
    texts = " ".join(label.text() for label in seen.screen.findChildren(QLabel))
    assert "Gewijzigd sinds de vorige versie: 1 antwoord" in texts
    assert "Is nu: Zware mishandeling van oude bekenden." in texts


def test_what_does_not_go_is_told_as_well(
    practice_vault: PracticeVault, open_review: OpenReview
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    seen = open_review(case_id, "teamleider")
    seen.press("answers:step6")
    told = " ".join(card.text for card in seen.screen.findChildren(AnswerCard))
    assert "Niet: SKN" in told
    assert "Wel: " in told
    seen.press("remark:share.choices")
    seen.write("remark-text:share.choices", "Waarom gaat het SKN niet mee?")
    seen.press("remark-save:share.choices")


@pytest.mark.usefixtures("large_text")
def test_a_reviewer_can_see_under_which_rules_each_fact_falls(
    practice_vault: PracticeVault,
    open_review: OpenReview,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    seen = open_review(walking.submitted(practice_vault, "a"), "teamleider")
    pane = seen.screen.findChild(AnswersPane)
    assert pane is not None

    def shown() -> str:
        return " ".join(w.text() for w in pane.findChildren(QLabel) if w.isVisible())

    assert "Steunt hierop" not in shown()  # for who wants to know, in nobody's way
    fold = seen.find("source-regimes")
    assert isinstance(fold, QAbstractButton)
    fold.click()
    assert "Bij de inrichting: tenuitvoerleggingsgegevens (Wjsg)" in shown()
    assert "Bij de gemeente: persoonsgegevens van strafrechtelijke aard" in shown()
    assert "Steunt hierop: Feit 1: " in shown()
    pane.ensureWidgetVisible(fold)
    accessible_tree(seen.screen)
    grab(seen.screen, "review-regimes", (1280, 720))
    assert cut_texts(seen.screen) == []
