"""The form fields on the real questions: a widget for each, names, typing, lists, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
)

from app.case.model import CaseDocument
from app.case.text import LONGEST
from app.services.casework.case_import import read_case_file
from app.wizard.questions import Page, page, steps
from tests.ui.case.conftest import TODAY
from ui.case.fields.area import GrowingArea
from ui.case.fields.blocks import BlocksField
from ui.case.page_view import PageView
from ui.case.question_view import QuestionView
from ui.demo.example import example_case

Show = Callable[..., PageView]
PAGES = [one for step in steps() for one in step.pages]


def full() -> CaseDocument:
    return read_case_file(example_case(TODAY))


def part(view: PageView, kind: type, name: str) -> object:
    found = view.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} x {name}"
    return found[0]


def line(view: PageView, path: str) -> QLineEdit:
    found = view.findChild(QLineEdit, f"answer:{path}")
    assert isinstance(found, QLineEdit)
    return found


def area(view: PageView, path: str) -> GrowingArea:
    found = view.findChild(GrowingArea, f"answer:{path}")
    assert isinstance(found, GrowingArea)
    return found


def question(view: PageView, path: str) -> QuestionView:
    found = view.view_of(path)
    assert found is not None
    return found


@pytest.mark.parametrize("one", PAGES, ids=lambda one: one.id)
def test_every_question_has_its_field_and_every_control_its_own_name(
    page_of_draft: Show, accessible_tree: Callable[[PageView], None], one: Page
) -> None:
    view = page_of_draft(one, full())
    assert [v.question for v in view.views] == list(one.questions)
    for shown in view.all_views():
        if shown.is_asked() and shown.question.type not in {"summary", "findings"}:
            assert shown.field.inputs(), shown.path
            assert all(widget.accessibleName() for widget in shown.field.inputs())
    accessible_tree(view)


@pytest.mark.parametrize("one", PAGES, ids=lambda one: one.id)
def test_a_case_that_can_only_be_read_has_nothing_to_type_in(
    page_of_draft: Show, one: Page
) -> None:
    view = page_of_draft(one, full(), read_only=True)
    for edit in view.findChildren(QLineEdit):
        assert (
            edit.isReadOnly() or not edit.isVisibleTo(view) or isinstance(edit.parent(), QComboBox)
        )
    for text in view.findChildren(GrowingArea):
        assert text.isReadOnly()
    for box in [*view.findChildren(QRadioButton), *view.findChildren(QCheckBox)]:
        assert not box.isEnabled()
    for name in ("add:", "remove:", "up:", "down:", "fill:", "finding:"):
        for button in view.findChildren(QPushButton):
            assert not (button.objectName().startswith(name) and button.isVisibleTo(view))


def test_typing_is_in_memory_at_once(page_of_draft: Show, type_text: Callable[..., None]) -> None:
    view = page_of_draft(page("person"))
    type_text(line(view, "person.surname"), "Ünal-Čapek")
    assert view.form.draft.document.person.surname == "Ünal-Čapek"


def test_a_date_is_read_in_any_usual_way_and_said_back(page_of_draft: Show) -> None:
    view = page_of_draft(page("release"))
    edit = line(view, "release.date")
    words = question(view, "release.date").field.words  # type: ignore[attr-defined]
    for typed in ("3-1-2027", "03/01/27", "3 januari 2027"):
        edit.setText(typed)
        assert words.text() == "zondag 3 januari 2027"
        assert str(view.form.draft.document.release.date) == "2027-01-03"


def test_an_unreadable_date_is_kept_and_said_only_on_leaving(page_of_draft: Show) -> None:
    view = page_of_draft(page("release"))
    edit = line(view, "release.date")
    edit.setFocus()
    edit.setText("begin volgend jaar")
    assert view.form.draft.pending == {"release.date": "begin volgend jaar"}
    asked = question(view, "release.date")
    assert asked.error_text() == ""
    view.leave()
    assert "datum" in asked.error_text()
    assert edit.text() == "begin volgend jaar"
    assert asked.error_text() in edit.accessibleDescription()
    edit.setText("3-1-2027")
    assert asked.error_text() == ""


def test_an_unreadable_date_is_there_again_when_the_page_is_made_anew(page_of_draft: Show) -> None:
    view = page_of_draft(page("release"), pending={"release.date": "begin volgend jaar"})
    assert line(view, "release.date").text() == "begin volgend jaar"
    assert view.own_problems()[0][0] == "release.date"


def test_a_partial_date_may_miss_its_day(page_of_draft: Show) -> None:
    view = page_of_draft(page("person"))
    line(view, "person.birth_date").setText("maart 1985")
    assert view.form.draft.document.person.birth_date == "1985-03"


def test_an_answer_shows_and_hides_what_depends_on_it_without_rebuilding(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("signal"))
    summary = area(view, "signal.summary")
    summary.setPlainText("Een signaal.")
    depends = question(view, "signal.mdo_on")
    assert not depends.isVisibleTo(view)
    yes = part(view, QRadioButton, "answer:signal.mdo:yes")
    press(Qt.Key.Key_Space, yes)
    assert depends.isVisibleTo(view)
    assert area(view, "signal.summary") is summary
    assert summary.toPlainText() == "Een signaal."


def test_weet_ik_niet_takes_the_answer_away_and_gives_it_back(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("signal"))
    draft = view.form.draft
    area(view, "signal.summary").setPlainText("Een signaal.")
    box = part(view, QCheckBox, "unknown:signal.summary")
    press(Qt.Key.Key_Space, box)
    assert draft.is_unknown("signal.summary")
    assert draft.document.signal.summary is None
    press(Qt.Key.Key_Space, box)
    assert draft.document.signal.summary == "Een signaal."
    press(Qt.Key.Key_Space, box)
    area(view, "signal.summary").setPlainText("Toch bekend.")
    assert not draft.is_unknown("signal.summary")
    assert not box.isChecked()  # type: ignore[attr-defined]


def test_weet_ik_niet_among_radio_buttons(page_of_draft: Show, press: Callable[..., None]) -> None:
    view = page_of_draft(page("release"), full())
    draft = view.form.draft
    press(Qt.Key.Key_Space, part(view, QRadioButton, "answer:release.certainty:unknown"))
    assert draft.is_unknown("release.certainty")
    press(Qt.Key.Key_Space, part(view, QRadioButton, "answer:release.certainty:provisional"))
    assert draft.document.release.certainty == "provisional"
    assert not draft.is_unknown("release.certainty")


def test_an_optional_choice_can_be_taken_back(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("signal"))
    press(Qt.Key.Key_Space, part(view, QRadioButton, "answer:signal.mdo:no"))
    clear = part(view, QPushButton, "clear:signal.mdo")
    assert clear.isVisibleTo(view)  # type: ignore[attr-defined]
    press(Qt.Key.Key_Space, clear)
    assert view.form.draft.document.signal.mdo is None
    assert not any(
        button.isChecked()
        for button in view.findChildren(QRadioButton)
        if button.objectName().startswith("answer:signal.mdo:")
    )


def test_a_soft_question_left_empty_asks_one_sentence(page_of_draft: Show) -> None:
    view = page_of_draft(page("numbers"))
    asked = question(view, "person.skn")
    assert asked.reason is not None
    assert not asked.reason.isVisibleTo(view)
    line(view, "person.skn").setFocus()
    line(view, "person.nationality").setFocus()
    assert asked.reason.isVisibleTo(view)
    asked.reason.edit.setPlainText("Nog niet opgevraagd.")
    assert view.form.draft.document.reason_for("person.skn") == "Nog niet opgevraagd."
    line(view, "person.skn").setText("4711002")
    assert not asked.reason.isVisibleTo(view)


def test_what_cannot_be_seen_is_dropped_from_pasted_text(page_of_draft: Show) -> None:
    view = page_of_draft(page("signal"))
    mime = QMimeData()
    mime.setText("een\x00twee\u202edrie\u200b <b>vet</b> & meer\r\nregel")
    summary = area(view, "signal.summary")
    summary.insertFromMimeData(mime)
    assert view.form.draft.document.signal.summary == "eentweedrie <b>vet</b> & meer\nregel"
    names = page_of_draft(page("person"))
    line(names, "person.surname").setText("Donker\x00slo\u202eot\tjr")
    assert names.form.draft.document.person.surname == "Donkersloot jr"


def test_a_paste_that_can_never_fit_is_refused_with_a_sentence(page_of_draft: Show) -> None:
    view = page_of_draft(page("signal"))
    summary = area(view, "signal.summary")
    summary.setPlainText("Dit stond er al.")
    mime = QMimeData()
    mime.setText("x" * 10_000_000)
    summary.insertFromMimeData(mime)
    assert summary.toPlainText() == "Dit stond er al."
    assert "te lang" in question(view, "signal.summary").field.counter.text()  # type: ignore[attr-defined]


def test_typed_text_that_is_too_long_is_kept_and_said(page_of_draft: Show) -> None:
    view = page_of_draft(page("signal"))
    area(view, "signal.summary").setPlainText("y" * (LONGEST + 1))
    assert len(view.form.draft.pending["signal.summary"]) == LONGEST + 1
    view.leave()
    assert "te lang" in question(view, "signal.summary").error_text()


def test_a_long_text_is_allowed_and_said_politely(page_of_draft: Show) -> None:
    view = page_of_draft(page("risk_feared"))
    area(view, "risk.feared").setPlainText("z" * 700)
    counter = question(view, "risk.feared").field.counter  # type: ignore[attr-defined]
    assert counter.isVisibleTo(view)
    assert "100 tekens meer dan 600" in counter.text()
    assert view.form.draft.document.risk.feared == "z" * 700


def test_blocks_come_move_go_and_come_back(page_of_draft: Show, press: Callable[..., None]) -> None:
    view = page_of_draft(page("risk_facts"))
    draft = view.form.draft
    add = part(view, QPushButton, "add:risk.facts")
    press(Qt.Key.Key_Space, add)
    area(view, "risk.facts.f1.what").setPlainText("Eerst dit.")
    press(Qt.Key.Key_Space, add)
    area(view, "risk.facts.f2.what").setPlainText("Toen dat.")
    first = area(view, "risk.facts.f1.what")
    press(Qt.Key.Key_Space, part(view, QPushButton, "down:risk.facts.f1"))
    assert [fact.id for fact in draft.document.risk.facts] == ["f2", "f1"]
    assert area(view, "risk.facts.f1.what") is first
    assert first.accessibleName().startswith("Feit 2")
    press(Qt.Key.Key_Space, part(view, QPushButton, "remove:risk.facts.f2"))
    assert [fact.what for fact in draft.document.risk.facts] == ["Eerst dit."]
    assert first.accessibleName().startswith("Feit 1")
    press(Qt.Key.Key_Space, part(view, QPushButton, "undo:risk.facts"))
    assert [fact.what for fact in draft.document.risk.facts] == ["Toen dat.", "Eerst dit."]
    assert area(view, "risk.facts.f2.what").toPlainText() == "Toen dat."


def test_an_empty_list_can_say_so_and_a_block_takes_that_back(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("risk_balance"))
    draft = view.form.draft
    press(Qt.Key.Key_Space, part(view, QCheckBox, "answer:risk.lowers_none"))
    assert draft.document.risk.lowers_none
    press(Qt.Key.Key_Space, part(view, QPushButton, "add:risk.lowers"))
    assert not draft.document.risk.lowers_none
    assert isinstance(question(view, "risk.lowers").field, BlocksField)


def test_a_reason_instead_of_a_list(page_of_draft: Show, press: Callable[..., None]) -> None:
    view = page_of_draft(page("offences"))
    press(Qt.Key.Key_Space, part(view, QCheckBox, "tick:offence_none"))
    because = area(view, "offence_none")
    assert because.isVisibleTo(view)
    because.setPlainText("Er is nog geen zaak.")
    assert view.form.draft.document.offence_none == "Er is nog geen zaak."


def test_one_button_answers_the_rows_that_are_still_empty(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("scope_frame"))
    draft = view.form.draft
    draft.put("scope.frame.vi.state", "refused")
    press(Qt.Key.Key_Space, part(view, QPushButton, "fill:scope.frame"))
    frame = draft.document.scope.frame
    assert frame.vi.state == "refused"
    assert frame.isd.state == "not_applicable"
    combo = part(view, QComboBox, "answer:scope.frame.isd.state")
    assert combo.currentData() == "not_applicable"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("typed", "code", "because"),
    [
        ("Den Haag", "0518", "andere naam"),
        ("Weesp", "0363", "hoort bij Amsterdam"),
        ("Bergen (L.)", "0893", ""),
        ("Bergen NH", "0373", ""),
    ],
)
def test_a_gemeente_is_found_and_chosen_with_the_keyboard(
    page_of_draft: Show, press: Callable[..., None], typed: str, code: str, because: str
) -> None:
    view = page_of_draft(page("munis"))
    press(Qt.Key.Key_Space, part(view, QPushButton, "add:muni"))
    search = part(view, QLineEdit, "search:muni.m1.code")
    search.setText(typed)  # type: ignore[attr-defined]
    press(Qt.Key.Key_Return, search)
    found = part(view, QListWidget, "found:muni.m1.code")
    if found.count():  # type: ignore[attr-defined]
        assert because in found.item(0).text()  # type: ignore[attr-defined]
        press(Qt.Key.Key_Return, found)
    assert view.form.draft.document.muni[0].code == code
    chosen = question(view, "muni.m1.code").field.words.text()  # type: ignore[attr-defined]
    assert f"code {code}" in chosen
    assert "veiligheidsregio" in chosen


def test_two_gemeenten_called_bergen_are_told_apart(page_of_draft: Show) -> None:
    view = page_of_draft(page("munis"))
    view.form.draft.add_item("muni", "m")
    search = part(view, QLineEdit, "search:muni.m1.code")
    search.setText("Bergen")  # type: ignore[attr-defined]
    field = question(view, "muni.m1.code").field
    field._search()  # type: ignore[attr-defined]
    shown = [field.found.item(row).text() for row in range(field.found.count())]  # type: ignore[attr-defined]
    assert any("Limburg" in text for text in shown)
    assert any("Noord-Holland" in text for text in shown)


def test_a_new_source_is_made_on_the_spot(page_of_draft: Show) -> None:
    view = page_of_draft(page("risk_facts"))
    draft = view.form.draft
    draft.add_item("risk.facts", "f")
    combo = part(view, QComboBox, "answer:risk.facts.f1.source")
    combo.activated.emit(combo.findData("new"))  # type: ignore[attr-defined]
    assert draft.document.risk.facts[0].source == "s1"
    line(view, "source.s1.author").setText("Afdelingshoofd")
    combo = part(view, QComboBox, "answer:risk.facts.f1.source")
    assert "Afdelingshoofd" in combo.currentText()  # type: ignore[attr-defined]


def test_a_whole_page_with_the_keyboard_alone(
    page_of_draft: Show, press: Callable[..., None], type_text: Callable[..., None]
) -> None:
    view = page_of_draft(page("person"))
    view.activateWindow()
    view.first_focus().setFocus()
    for text in ("Donkersloot", "van", "Ruben", "1-7-1985"):
        focused = view.focusWidget()
        assert isinstance(focused, QLineEdit)
        type_text(focused, text)
        press(Qt.Key.Key_Tab, focused)
    person = view.form.draft.document.person
    assert (person.surname, person.prefix, person.given_names) == ("Donkersloot", "van", "Ruben")
    assert person.birth_date == "1985-07-01"


def test_niets_goes_alone(page_of_draft: Show, press: Callable[..., None]) -> None:
    view = page_of_draft(page("scope_outcome"))
    draft = view.form.draft
    for code in ("zvh", "bij", "nothing"):
        press(Qt.Key.Key_Space, part(view, QCheckBox, f"answer:scope.other_track:{code}"))
    assert draft.document.scope.other_track == ("nothing",)
    press(Qt.Key.Key_Space, part(view, QCheckBox, "answer:scope.other_track:zvh"))
    assert draft.document.scope.other_track == ("zvh",)


def test_a_fixed_sentence_is_taken_over_only_when_asked(
    page_of_draft: Show, press: Callable[..., None]
) -> None:
    view = page_of_draft(page("test_tasks"))
    assert view.form.draft.document.test.sender_task.reason is None
    press(Qt.Key.Key_Space, part(view, QPushButton, "suggest:test.sender_task"))
    assert "directeur" in (view.form.draft.document.test.sender_task.reason or "")


def test_the_addresses_are_what_a_choice_can_rest_on(page_of_draft: Show) -> None:
    view = page_of_draft(page("munis"), full())
    texts = [
        box.text()
        for box in view.findChildren(QCheckBox)
        if box.objectName().startswith("answer:muni.m1.basis:")
    ]
    assert len(texts) == 4
    assert "Tilburg" in texts[2]
