"""What the reviewer reads first: reasons, special data apart, and what was left open, together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.case import paths
from app.services.casework import cases, submission
from app.services.deciding import review
from app.services.session import Session
from app.wizard import flow, scanning
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.submitting_again import submit_again
from tests.ui.looking import cut_texts
from tests.ui.review.test_review import Reviewing, open_review  # noqa: F401 - a fixture
from ui.case.law_label import LawChip
from ui.review.answers_pane import AnswerCard
from ui.widgets import Banner, LinkButton

OpenReview = Callable[[str, str], Reviewing]

UNKNOWN = (
    "scope.other_track",
    "risk.when",
    "risk.term",
    "release.manner",
    "signal.mdo",
    "test.less_intrusive",
    "test.consequences",
)


def with_unknowns(session: Session, case_id: str) -> None:
    view = cases.open_case(session, case_id)
    document = view.document
    for path in UNKNOWN:
        document = paths.set_unknown(document, path, unknown=True)
        document = paths.reason(document, path, f"Niet te achterhalen: {path}.")
    document = paths.put(
        document, "risk.why_serious", "Betrokkene krijgt medicijnen en sprak met de imam."
    )
    for finding in scanning.open_findings(document):
        document = scanning.decide(document, finding, "keep", "Het risico steunt hierop.")
    cases.save_draft(session, case_id, document)


@pytest.fixture
def many_unknowns(practice_vault: PracticeVault) -> str:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    with_unknowns(session, case_id)
    found = submission.check(session, case_id)
    for stop in found.soft_stops:
        document = cases.open_case(session, case_id).document
        cases.save_draft(session, case_id, paths.reason(document, stop.name, "Dat weten we niet."))
    submission.submit(session, case_id)
    return case_id


def test_many_unknowns_stand_together_and_each_can_be_reached(
    many_unknowns: str,
    open_review: OpenReview,  # noqa: F811
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    seen = open_review(many_unknowns, "teamleider")
    (group,) = (b for b in seen.screen.findChildren(Banner, "deviations:unknown"))
    lines = group.findChildren(LinkButton)
    assert len(lines) >= len(UNKNOWN)
    assert any("keer ‘weet ik niet’" in label.text() for label in group.findChildren(QLabel))
    accessible_tree(seen.screen)
    grab(seen.screen, "review-let-op")
    seen.press("deviations:unknown:rest")
    for line in lines:
        path = line.objectName().removeprefix("deviation:")
        line.click()
        (card,) = (c for c in seen.screen.findChildren(AnswerCard) if c.property("chosen"))
        assert path.startswith(card.path) or card.path.startswith(path)
        assert card.isVisibleTo(seen.screen)
    reasons = " ".join(line.text() for line in lines)
    assert "Dat weten we niet." in reasons


@pytest.mark.parametrize("role", ["teamleider", "beslisser"])
def test_special_data_are_seen_apart_by_both(
    practice_vault: PracticeVault,
    many_unknowns: str,
    open_review: OpenReview,  # noqa: F811
    role: str,
) -> None:
    if role == "beslisser":
        session = practice_vault.log_in("teamleider")
        view = review.review_view(session, many_unknowns)
        review.agree(session, many_unknowns, walking.answers_for(view))
    seen = open_review(many_unknowns, role)
    texts = [label.text() for label in seen.screen.findChildren(QLabel)]
    apart = texts.index("Gevoelige gegevens die meegaan")
    health = next(n for n, text in enumerate(texts) if "‘medicijnen’" in text)
    counsel = next(n for n, text in enumerate(texts) if "‘imam’" in text)
    together = next(n for n, text in enumerate(texts) if "keer ‘weet ik niet’" in text)
    assert apart < health < counsel < together
    chips = {
        banner.objectName(): [chip.text() for chip in banner.findChildren(LawChip)]
        for banner in seen.screen.findChildren(Banner)
        if banner.objectName().startswith("deviation:")
    }
    assert "Wet" in chips["deviation:special_finding:risk.why_serious"][0]
    assert "Eigen keuze" in chips["deviation:blocked_finding:risk.why_serious"][0]


def test_a_reason_for_a_stop_stays_first(many_unknowns: str, practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("teamleider")
    groups = [each.group for each in review.review_view(session, many_unknowns).deviations]
    order = ["stop", "special", "other", "not_consulted", "unchecked_source"]
    stops = [n for n, group in enumerate(groups) if group == "stop"]
    assert stops == list(range(len(stops)))
    plain = [n for n, group in enumerate(groups) if group in {"unknown", "empty"}]
    assert min(plain) > max(n for n, group in enumerate(groups) if group in order[:2])


def test_a_second_review_begins_with_the_answers(
    practice_vault: PracticeVault,
    open_review: OpenReview,  # noqa: F811
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    case_id = walking.submitted(practice_vault, "a")
    lead = practice_vault.log_in("teamleider")
    review.add_remark(lead, case_id, "risk.feared", "Schrijf dit korter.")
    review.add_remark(lead, case_id, None, "Is de zus gebeld?")
    review.return_case(lead, case_id)
    maker = practice_vault.log_in("casemanager")
    walking.change(maker, case_id, risk__feared="Zware mishandeling.")
    first, second = cases.open_case(maker, case_id).remarks
    submission.answer_remark(maker, first.id, changed=True)
    submission.answer_remark(maker, second.id, changed=False, because="dat is vorige week gedaan")
    submit_again(maker, case_id)
    seen: Any = open_review(case_id, "teamleider")
    texts = [label.text() for label in seen.screen.findChildren(QLabel)]
    begins = texts.index("Wat de maker deed met 2 opmerkingen")
    assert begins < texts.index("Let op")
    assert begins < texts.index("Antwoord van de maker: Aangepast.") < texts.index("Let op")
    part = texts[begins : texts.index("Let op")]
    assert any("want dat is vorige week gedaan" in text for text in part)
    assert "+ Is nu: Zware mishandeling." in part
    assert all(
        label.isVisibleTo(seen.screen)
        for label in seen.find("answered-remarks").findChildren(QLabel)
        if label.text()
    )
    accessible_tree(seen.screen)
    grab(seen.screen, "review-answers-first")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(
    many_unknowns: str,
    open_review: OpenReview,  # noqa: F811
    grab: Callable[..., Path],
) -> None:
    seen = open_review(many_unknowns, "teamleider")
    grab(seen.screen, "review-let-op-large", (1280, 720))
    assert not cut_texts(seen.screen)


def test_every_deviation_has_a_group(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    with_unknowns(session, case_id)
    document = cases.open_case(session, case_id).document
    found = flow.deviations(document, flow.DEFAULT, session.today())
    assert {each.group for each in found} >= {"special", "unknown"}
