"""Markup in every text of a case is text on every screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services.deciding import review
from app.wizard.questions import steps
from tests.acceptance import marking
from tests.acceptance.marking import MARK, squeezed, strings
from tests.conftest import PracticeVault
from tests.ui.looking import FakeNavigator
from ui.case.fields.wrapped_buttons import WrappedCheck, WrappedRadio
from ui.case.screen import CaseScreen
from ui.handover.screen import HandoverScreen
from ui.review.letter_pane import LetterPane
from ui.review.screen import ReviewScreen
from ui.widgets import LinkButton
from ui.work_list.screen import WorkListScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


def settled(qtbot: QtBot, worker: Worker, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    for _ in range(3):
        qtbot.waitUntil(lambda: not worker.busy, timeout=20_000)
        QApplication.processEvents()


def assert_plain(screen: QWidget) -> int:
    """Assert that nothing on a screen reads markup; gives how many texts hold some."""
    found = 0
    for label in screen.findChildren(QLabel):
        if MARK in label.text():
            found += 1
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for button in screen.findChildren(QAbstractButton):
        if "<para>" in button.text():
            found += 1
            assert button.shortcut().isEmpty(), button.text()  # made of what follows an "&"
            if isinstance(button, WrappedRadio | WrappedCheck | LinkButton):
                assert MARK in button.text()  # these draw their text as it is
            else:
                assert "&" not in button.text().replace("&&", ""), button.text()
    for widget in screen.findChildren(QWidget):
        assert "<para>" not in widget.toolTip(), widget.toolTip()
        assert "<para>" not in widget.whatsThis(), widget.whatsThis()
    for text in screen.findChildren(QTextEdit):
        found += text.toPlainText().count(MARK)
    return found


def test_the_review_shows_markup_as_text(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: WorkAs,
    navigator: FakeNavigator,
) -> None:
    marked = marking.submitted(practice_vault)
    view = review.review_view(practice_vault.log_in("teamleider"), marked)
    told = [s for s in strings(view.letters[0].notification.model_dump(mode="json")) if MARK in s]
    assert len(told) > 20
    practice_vault.close()
    worker = work_as("teamleider")
    screen = ReviewScreen(worker, navigator, marked)
    settled(qtbot, worker, screen)
    for button in screen.findChildren(QAbstractButton):
        if button.objectName().startswith("answers:"):
            button.click()
    settled(qtbot, worker, screen)
    pane = screen.findChild(LetterPane, "letter:m1")
    assert pane is not None
    shown = squeezed(pane.toPlainText())
    missing = [text for text in told if squeezed(text) not in shown]
    assert missing == [f"Vertrouwelijk {MARK}"]  # the foot of every page, only on paper
    assert assert_plain(screen) > 60


def test_the_other_screens_show_markup_as_text(
    qtbot: QtBot,
    practice_vault: PracticeVault,
    work_as: WorkAs,
    navigator: FakeNavigator,
) -> None:
    marked = marking.submitted(practice_vault)
    marking.decided(practice_vault, marked)
    practice_vault.close()
    worker = work_as("casemanager")
    found = 0
    for page in [page.id for step in steps() for page in step.pages]:
        screen = CaseScreen(worker, navigator, marked, page)
        settled(qtbot, worker, screen)
        found += assert_plain(screen)
    assert found > 20
    for other in (HandoverScreen(worker, navigator, marked), WorkListScreen(worker, navigator)):
        settled(qtbot, worker, other)
        assert_plain(other)
