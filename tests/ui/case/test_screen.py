"""The wizard of one case: saving by itself, going on, errors, checking, handing in."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.case import paths
from app.services.casework import cases, submission
from app.services.deciding import review
from app.services.session import Session
from tests.ui.looking import FakeNavigator, cut_texts
from ui.case import journey
from ui.case.check_page import CheckPage
from ui.case.fields.area import GrowingArea
from ui.case.screen import CaseScreen
from ui.widgets import WrappedLabel
from ui.worker import Worker

Open = Callable[..., CaseScreen]
Press = Callable[..., None]
Settle = Callable[[Worker], None]
Ask = Callable[..., Any]


def find(screen: QWidget, kind: type, name: str) -> Any:
    found = [each for each in screen.findChildren(kind, name) if each.isVisibleTo(screen)]
    assert len(found) == 1, f"{len(found)} x {name}"
    return found[0]


def saved(ask: Ask, case_id: str) -> cases.CaseView:
    view: cases.CaseView = ask(lambda session: cases.open_case(session, case_id))
    return view


def test_what_is_typed_is_saved_two_seconds_later(
    empty_case: str, case_screen: Open, ask: Ask, settle: Settle
) -> None:
    screen = case_screen(empty_case, "person")
    assert screen.autosave is not None
    find(screen, QLineEdit, "answer:person.surname").setText("Donkersloot")
    timer = screen.autosave._timer
    assert timer.isActive()
    assert timer.interval() == 2000
    timer.timeout.emit()
    settle(screen.worker)
    assert saved(ask, empty_case).document.person.surname == "Donkersloot"
    assert screen.saved_at.text().startswith("Opgeslagen om ")


def test_a_page_change_saves_and_the_same_page_comes_back(
    empty_case: str, case_screen: Open, ask: Ask, settle: Settle
) -> None:
    screen = case_screen(empty_case, "person")
    find(screen, QLineEdit, "answer:person.surname").setText("Donkersloot")
    screen.show_page("release")
    find(screen, QLineEdit, "answer:release.date").setText("ergens in mei")
    screen.show_page("offences")
    settle(screen.worker)
    view = saved(ask, empty_case)
    assert view.document.person.surname == "Donkersloot"
    assert view.pending == {"release.date": "ergens in mei"}
    again = case_screen(empty_case)
    assert again.page is not None
    assert again.page.page.id == "offences"
    again.show_page("release")
    assert find(again, QLineEdit, "answer:release.date").text() == "ergens in mei"


def test_typed_text_is_there_after_going_to_another_page_and_back(
    empty_case: str, case_screen: Open
) -> None:
    screen = case_screen(empty_case, "signal")
    find(screen, GrowingArea, "answer:signal.summary").setPlainText("Een signaal.")
    screen.show_page("person")
    screen.show_page("signal")
    area = find(screen, GrowingArea, "answer:signal.summary")
    assert area.toPlainText() == "Een signaal."


def test_a_failed_save_keeps_the_text_says_why_and_can_be_tried_again(
    empty_case: str,
    case_screen: Open,
    ask: Ask,
    settle: Settle,
    press: Press,
    accessible_tree: Callable[[QWidget], None],
) -> None:
    screen = case_screen(empty_case, "person")

    def break_it(session: Session) -> None:
        session.connection.execute("PRAGMA query_only = ON")

    def mend_it(session: Session) -> None:
        session.connection.execute("PRAGMA query_only = OFF")

    ask(break_it)
    find(screen, QLineEdit, "answer:person.surname").setText("Donkersloot")
    assert not screen.leave()
    bar = find(screen, QWidget, "save-failed")
    assert "staat nog op het scherm" in bar.text()
    assert screen.saved_at.text() == "Niet opgeslagen"
    assert "Donkersloot" in bar.unsaved_text()
    accessible_tree(screen)
    ask(mend_it)
    press(Qt.Key.Key_Space, find(screen, QPushButton, "save-again"))
    settle(screen.worker)
    assert bar.isHidden()
    assert saved(ask, empty_case).document.person.surname == "Donkersloot"
    assert screen.leave()


def test_whoever_wants_can_leave_without_saving(
    empty_case: str, case_screen: Open, ask: Ask, press: Press, navigator: FakeNavigator
) -> None:
    screen = case_screen(empty_case, "person")
    ask(lambda session: session.connection.execute("PRAGMA query_only = ON") and None)
    find(screen, QLineEdit, "answer:person.surname").setText("Donkersloot")
    assert not screen.leave()
    press(Qt.Key.Key_Space, find(screen, QPushButton, "save-leave"))
    assert ("work_list", ()) in navigator.asked
    assert screen.leave()


def test_going_on_with_gaps_shows_a_summary_that_leads_to_the_fields(
    empty_case: str,
    case_screen: Open,
    press: Press,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    screen = case_screen(empty_case, "person")
    press(Qt.Key.Key_Space, screen.next)
    assert screen.page is not None
    assert screen.page.page.id == "person"
    texts = screen.errors.texts()
    assert "Vul in: Achternaam." in texts
    assert not screen.errors.isHidden()
    view = screen.page.view_of("person.surname")
    assert view is not None
    assert view.error_text() == "Vul in: Achternaam."
    accessible_tree(screen)
    grab(screen, "case-errors")
    assert cut_texts(screen) == []
    press(Qt.Key.Key_Space, find(screen, QPushButton, "error:0"))
    assert screen.focusWidget() is view.field.focus_target()
    press(Qt.Key.Key_Space, find(screen, QPushButton, "onward"))
    assert screen.page.page.id == "numbers"
    assert screen.errors.isHidden()


def test_the_side_list_says_each_state_in_words(
    empty_case: str, case_screen: Open, qtbot: QtBot
) -> None:
    screen = case_screen(empty_case, "person")
    assert screen.form is not None
    screen.form.draft.put("person.surname", "Donkersloot")
    screen.show_page("numbers")
    states = {entry.title: entry.state for entry in screen.side.entries() if entry.state}
    assert states["1. Signaal en persoon"].startswith("Bezig: ")
    assert states["2. Reikwijdte"] == "Nog niet begonnen"
    assert states["8. Controleren en indienen"] == "Kan nog niet"
    screen.form.draft.put("scope.outcome", "other_way")
    qtbot.waitUntil(
        lambda: any(e.state == "Niet nodig bij deze weg" for e in screen.side.entries())
    )


def test_the_pane_explains_the_question_in_focus(full_case: str, case_screen: Open) -> None:
    screen = case_screen(full_case, "test_risk")
    assert screen.page is not None
    screen.page.views[0].focus()
    text = screen.law.text()
    assert "18b" in text
    assert "Wet, letterlijke tekst" in text
    assert "1-11-2025" in text


def test_the_urgent_line_is_in_sight_on_every_page(full_case: str, case_screen: Open) -> None:
    screen = case_screen(full_case, "signal")
    for page in ("signal", "scope_frame", "share_choices", journey.CHECK):
        screen.show_page(page)
        line = find(screen, QWidget, "urgent")
        assert line.text().startswith("Dreigt er nu gevaar?")


def test_f6_and_shortcuts_reach_every_pane(full_case: str, case_screen: Open) -> None:
    screen = case_screen(full_case, "signal")
    assert list(screen.panes()) == [screen.side, screen.middle, screen.law, screen._foot]


def test_a_gemeente_that_differs_is_asked_about_on_a_page_of_its_own(
    full_case: str, case_screen: Open, press: Press, grab: Callable[..., Path]
) -> None:
    screen = case_screen(full_case, "munis")
    assert screen.form is not None
    draft = screen.form.draft
    draft.put("muni.m1.mismatch", None)
    screen._go_on()
    page = find(screen, QWidget, "mismatch")
    assert not page.findChildren(QLineEdit)
    grab(screen, "case-mismatch")
    assert cut_texts(screen) == []
    press(Qt.Key.Key_Space, find(screen, QPushButton, "mismatch:yes"))
    assert draft.document.muni[0].mismatch == "yes"
    note = find(screen, GrowingArea, "answer:muni.m1.mismatch_note")
    assert screen.focusWidget() is note
    draft.put("muni.m1.mismatch", None)
    screen._go_on()
    press(Qt.Key.Key_Space, find(screen, QPushButton, "mismatch:no"))
    assert draft.document.muni[0].code is None
    assert screen.page is not None
    assert screen.page.page.id == "munis"


def test_wijzig_goes_to_the_answer_and_comes_back_to_the_check(
    full_case: str, case_screen: Open, press: Press
) -> None:
    screen = case_screen(full_case, journey.CHECK)
    press(Qt.Key.Key_Space, find(screen, QPushButton, "change:person.surname"))
    edit = find(screen, QLineEdit, "answer:person.surname")
    assert screen.focusWidget() is edit
    edit.setText("Vermeer")
    assert screen.next.text().replace("&", "") == "Terug naar de controle"
    press(Qt.Key.Key_Space, screen.next)
    assert isinstance(screen.page, CheckPage)
    texts = [label.text() for label in screen.page.findChildren(WrappedLabel)]
    assert "Vermeer" in texts


def test_what_is_missing_stands_on_the_check_page_and_stops_handing_in(
    empty_case: str, case_screen: Open, ask: Ask, press: Press, settle: Settle, grab: Any
) -> None:
    screen = case_screen(empty_case, journey.CHECK)
    grab(screen, "case-check-empty")
    assert cut_texts(screen) == []
    press(Qt.Key.Key_Space, screen.next)
    settle(screen.worker)
    assert len(screen.errors.texts()) > 10
    assert saved(ask, empty_case).state == "draft"
    press(Qt.Key.Key_Space, find(screen, QPushButton, "error:0"))
    assert screen.page is not None
    assert screen.page.page.id == "signal"


def test_handing_in_says_who_is_next_and_the_case_can_be_taken_back(
    full_case: str,
    case_screen: Open,
    ask: Ask,
    press: Press,
    settle: Settle,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    screen = case_screen(full_case, journey.CHECK)
    grab(screen, "case-check")
    assert isinstance(screen.page, CheckPage)
    for reason in screen.page.soft.values():
        reason.edit.setPlainText("Dat is met de teamleider besproken.")
    press(Qt.Key.Key_Space, screen.next)
    settle(screen.worker)
    assert screen.errors.texts() == ()
    find(screen, QWidget, "handed-in")
    assert "Ter beoordeling" in find(screen, QWidget, "identity").accessibleName()
    assert screen.form is not None
    assert screen.form.read_only, "the side list leads to pages that nobody saves any more"
    grab(screen, "case-handed-in")
    accessible_tree(screen)
    assert saved(ask, full_case).state == "under_review"
    press(Qt.Key.Key_Space, find(screen, QPushButton, "to-case"))
    settle(screen.worker)
    bar = find(screen, QWidget, "read-only")
    assert "Ter beoordeling" in bar.text()
    assert screen.autosave is None
    screen.show_page("person")
    assert find(screen, QLineEdit, "answer:person.surname").isReadOnly()
    grab(screen, "case-read-only")
    assert cut_texts(screen) == []
    press(Qt.Key.Key_Space, find(screen, QPushButton, "withdraw"))
    settle(screen.worker)
    assert saved(ask, full_case).state == "returned"
    assert screen.autosave is not None


def _returned(ask: Ask, case_id: str) -> None:
    def submit(session: Session) -> None:
        found = submission.check(session, case_id)
        document = cases.open_case(session, case_id).document
        for stop in found.soft_stops:
            document = paths.reason(document, stop.name, "Besproken.")
        cases.save_draft(session, case_id, document)
        submission.submit(session, case_id)

    def send_back(session: Session) -> None:
        review.add_remark(session, case_id, "risk.feared", "Schrijf dit concreter.")
        review.return_case(session, case_id)

    ask(submit)
    ask(send_back, "teamleider")


def test_a_remark_stands_at_its_field_and_must_be_answered(
    full_case: str,
    case_screen: Open,
    ask: Ask,
    press: Press,
    settle: Settle,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    _returned(ask, full_case)
    screen = case_screen(full_case, "risk_feared")
    remark = find(screen, QWidget, "remark:1")
    assert remark.text() == "Schrijf dit concreter."
    step = next(e for e in screen.side.entries() if e.title.startswith("3."))
    assert step.state == "Er is een probleem"
    accessible_tree(screen)
    grab(screen, "case-remark")
    assert cut_texts(screen) == []
    press(Qt.Key.Key_Space, find(screen, QRadioButton, "remark:1:changed"))
    settle(screen.worker)
    settle(screen.worker)
    assert saved(ask, full_case).remarks[0].open  # nothing changed there
    said = " ".join(label.text() for label in remark.findChildren(QLabel))
    assert "niets veranderd" in said
    assert find(screen, GrowingArea, "because:1").hasFocus()
    grab(screen, "case-remark-unchanged")
    find(screen, GrowingArea, "answer:risk.feared").setPlainText("Doodslag op oude bekenden.")
    # Not saved by itself yet: the answer waits for what was typed.
    press(Qt.Key.Key_Space, find(screen, QRadioButton, "remark:1:changed"))
    settle(screen.worker)
    settle(screen.worker)
    assert not saved(ask, full_case).remarks[0].open
    step = next(e for e in screen.side.entries() if e.title.startswith("3."))
    assert step.state == "Klaar"
    screen.show_page(journey.CHECK)
    press(Qt.Key.Key_Space, find(screen, QRadioButton, "remark:1:not_changed"))
    because = find(screen, GrowingArea, "because:1")
    because.setPlainText("het zo in de bron staat.")
    assert isinstance(screen.page, CheckPage)
    screen.page.remarks[0].flush()
    settle(screen.worker)
    assert saved(ask, full_case).remarks[0].because == "het zo in de bron staat."


def test_someone_who_may_only_read_sees_no_way_to_write(
    full_case: str, case_screen: Open, accessible_tree: Callable[[QWidget], None]
) -> None:
    screen = case_screen(full_case, "person", "controleur")
    assert screen.autosave is None
    assert find(screen, QLineEdit, "answer:person.surname").isReadOnly()
    screen.show_page(journey.CHECK)
    assert not screen.next.isVisibleTo(screen)
    accessible_tree(screen)


@pytest.mark.parametrize("page", ["offences", "scope_frame", "munis", "share_choices", "check"])
def test_every_control_of_the_screen_has_its_own_name(
    full_case: str, case_screen: Open, accessible_tree: Callable[[QWidget], None], page: str
) -> None:
    accessible_tree(case_screen(full_case, page))


def test_a_case_that_is_gone_is_said_in_a_sentence(
    empty_case: str, case_screen: Open, navigator: FakeNavigator, press: Press
) -> None:
    assert empty_case
    screen = case_screen("00" * 16)
    press(Qt.Key.Key_Space, find(screen, QPushButton, "back"))
    assert navigator.asked[-1] == ("work_list", ())


def test_narrow_windows_fold_the_side_panes_away(
    full_case: str, case_screen: Open, press: Press, qtbot: QtBot
) -> None:
    screen = case_screen(full_case, "signal")
    assert screen.side.isVisibleTo(screen)
    assert screen.law.isVisibleTo(screen)
    screen.resize(700, 700)
    qtbot.waitUntil(lambda: not screen.side.isVisibleTo(screen))
    assert not screen.law.isVisibleTo(screen)
    press(Qt.Key.Key_Space, find(screen, QPushButton, "fold-steps"))
    assert screen.side.isVisibleTo(screen)


def test_the_letter_of_each_gemeente_can_be_read_before_handing_in(
    full_case: str,
    case_screen: Open,
    press: Press,
    settle: Settle,
    grab: Callable[..., Path],
    qtbot: QtBot,
) -> None:
    screen = case_screen(full_case, journey.CHECK)
    settle(screen.worker)
    qtbot.waitUntil(lambda: bool(screen.findChildren(QTextBrowser)), timeout=20_000)
    qtbot.wait(10)
    press(Qt.Key.Key_Space, find(screen, QToolButton, "show-letter:m1"))
    pane = find(screen, QTextBrowser, "letter:m1")
    assert "18b" in pane.toPlainText()
    assert "Tilburg" in pane.toPlainText()
    screen.middle.ensureWidgetVisible(pane)
    grab(screen, "case-check-letter")


def test_a_soft_stop_asks_its_reason_before_handing_in(
    full_case: str, case_screen: Open, ask: Ask, press: Press, settle: Settle
) -> None:
    def doubt(session: Session) -> None:
        document = cases.open_case(session, full_case).document
        cases.save_draft(session, full_case, paths.put(document, "scope.outcome", "beyond"))

    ask(doubt)
    screen = case_screen(full_case, journey.CHECK)
    assert isinstance(screen.page, CheckPage)
    assert "beyond_handreiking" in screen.page.soft
    said = [label.text() for label in screen.page.findChildren(WrappedLabel)]
    assert not any("houdt indienen niet tegen" in text for text in said)
    press(Qt.Key.Key_Space, screen.next)
    settle(screen.worker)
    assert any(text.startswith("Schrijf een reden: ") for text in screen.errors.texts())
    at = next(
        i for i, text in enumerate(screen.errors.texts()) if text.startswith("Schrijf een reden")
    )
    press(Qt.Key.Key_Space, find(screen, QPushButton, f"error:{at}"))
    assert screen.focusWidget() is screen.page.soft["beyond_handreiking"].edit
    assert saved(ask, full_case).state == "draft"


@pytest.mark.parametrize("page", ["person", "risk_facts", "scope_frame", "munis", "check"])
def test_tab_goes_through_the_page_as_it_is_read(
    full_case: str, case_screen: Open, press: Press, qtbot: QtBot, page: str
) -> None:
    screen = case_screen(full_case, page)
    if page == "risk_facts":
        press(Qt.Key.Key_Space, find(screen, QPushButton, "add:risk.facts"))
    qtbot.wait(20)
    assert screen.page is not None
    stops: list[QWidget] = [screen.side]
    while (now := stops[-1].nextInFocusChain()) is not stops[0] and len(stops) < 2000:
        stops.append(now)
    shown = [
        stop
        for stop in stops
        if screen.page.isAncestorOf(stop)
        and stop.isVisible()
        and stop.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(shown) > 3
    heights = [stop.mapTo(screen.page, QPoint(0, stop.height() // 2)).y() for stop in shown]
    line = 24  # what stands beside each other is not equally high
    assert all(later >= earlier - line for earlier, later in pairwise(heights))


def test_an_error_stays_until_the_answer_changes(
    empty_case: str, case_screen: Open, press: Press, qtbot: QtBot
) -> None:
    screen = case_screen(empty_case, "person")
    with qtbot.waitActive(screen):
        screen.activateWindow()
    surname = find(screen, QLineEdit, "answer:person.surname")
    surname.setFocus()
    press(Qt.Key.Key_Space, screen.next)
    assert screen.page is not None
    view = screen.page.view_of("person.surname")
    assert view is not None
    surname.setFocus()
    find(screen, QLineEdit, "answer:person.given_names").setFocus()
    assert view.error_text() == "Vul in: Achternaam."
    surname.setText("Donkersloot")
    assert view.error_text() == ""


def test_contact_for_the_gemeente_is_asked_only_for_a_notification(
    full_case: str, case_screen: Open, ask: Ask, press: Press, settle: Settle, qtbot: QtBot
) -> None:
    screen = case_screen(full_case, "proposal")
    assert journey.neighbour(screen.form, "proposal", 1) == "contact"

    def silent(session: Session) -> None:
        document = cases.open_case(session, full_case).document
        document = paths.put(document, "proposal.choice", "not_notify")
        cases.save_draft(session, full_case, document)

    def empty(session: Session) -> None:
        document = cases.open_case(session, full_case).document
        for name in ("person", "phone", "hours", "until", "deputy", "deputy_phone"):
            document = paths.put(document, f"contact.{name}", None)
        cases.save_draft(session, full_case, document)

    ask(silent)
    screen = case_screen(full_case, "proposal")
    assert journey.neighbour(screen.form, "proposal", 1) == "contact", "it was filled in already"
    ask(empty)
    screen = case_screen(full_case, "proposal")
    assert journey.neighbour(screen.form, "proposal", 1) == journey.CHECK
    assert journey.neighbour(screen.form, journey.CHECK, -1) == "proposal"
    shown = {entry.page_id for entry in journey.entries(screen.form, "proposal", ())}
    assert "contact" not in shown
    press(Qt.Key.Key_Space, screen.next)
    settle(screen.worker)
    assert isinstance(screen.page, CheckPage)
    check = screen.page
    qtbot.waitUntil(lambda: not check.to_come, timeout=20_000)
    changes = {button.objectName() for button in screen.page.findChildren(QPushButton)}
    assert "change:proposal.choice" in changes
    assert "change:contact.person" not in changes
    assert any(name.startswith("change:offence.") for name in changes)


def test_choosing_what_goes_along_begins_at_the_first_choice(
    full_case: str, case_screen: Open, qtbot: QtBot
) -> None:
    screen = case_screen(full_case, "share_choices")
    screen.activateWindow()
    screen.show_page("munis")
    screen.show_page("share_choices")
    qtbot.wait(20)
    focused = screen.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.isChecked()
    assert focused.isVisible()


def test_an_unreadable_date_is_named_in_the_summary(
    empty_case: str, case_screen: Open, press: Press
) -> None:
    screen = case_screen(empty_case, "release")
    find(screen, QLineEdit, "answer:release.date").setText("over een poos")
    press(Qt.Key.Key_Space, screen.next)
    first = screen.errors.texts()[0]
    assert "Vrijlatingsdatum" in first
    assert "3-1-2027" in first


def test_found_gemeenten_are_in_sight_while_one_types(
    empty_case: str, case_screen: Open, press: Press, qtbot: QtBot
) -> None:
    screen = case_screen(empty_case, "addresses")
    screen.activateWindow()
    press(Qt.Key.Key_Space, find(screen, QPushButton, "add:address"))
    search = find(screen, QLineEdit, "search:address.ad1.gemeente")
    search.setFocus()
    qtbot.keyClicks(search, "Bergen")
    found = screen.findChild(QWidget, "found:address.ad1.gemeente")
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    qtbot.waitUntil(lambda: not found.visibleRegion().isEmpty())
    qtbot.wait(20)
    assert found.visibleRegion().boundingRect().height() == found.height()
