from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.handoff.reply import ReplyKind
from app.handoff.reply_questions import KINDS, reply_questions
from tests.ui.looking import cut_texts, find, in_sight
from ui.reply.form import ReplyForm
from ui.widgets import PageColumn

TODAY = date(2026, 11, 23)
GIVEN: dict[str, Any] = {
    "id": "0" * 32,
    "practice": True,
    "ref": {"reference": "MP-2026-x7k3q", "version": 1, "content_hash": "a" * 64},
    "gemeente": "0855",
    "sent_at": "2026-11-23T09:00:00Z",
}


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[ReplyForm]:
    window = QMainWindow()
    page = PageColumn()
    window.setCentralWidget(page)
    form = ReplyForm()
    page.add(form)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield form
    window.close()


def press(form: QWidget, name: str) -> None:
    button = find(form, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def write(form: QWidget, name: str, text: str) -> None:
    line = find(form, name)
    if isinstance(line, QLineEdit):
        line.setText(text)
    else:
        line.setPlainText(text)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_asks_only_its_own_questions(form: ReplyForm, kind: ReplyKind) -> None:
    form.set_kind(kind)
    for question in reply_questions():
        asked = kind in question.asked and question.when is None
        assert form.field(question.id).isVisibleTo(form) is asked, question.id


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_filled_in_is_told_at_its_field(form: ReplyForm, kind: ReplyKind) -> None:
    form.set_kind(kind)
    assert form.reply(GIVEN, TODAY) is None
    assert form.wrong()
    for text, field in form.wrong():
        assert text in field.error()
        assert field.isVisibleTo(form)
    form.set_kind("receipt" if kind != "receipt" else "error")
    assert not form.wrong()


def test_nothing_chosen(form: ReplyForm) -> None:
    assert form.reply(GIVEN, TODAY) is None
    assert form.wrong()[0][1] is form.field("kind")


def test_what_may_stay_empty_says_so(form: ReplyForm) -> None:
    form.set_kind("question")
    assert form.field("contact.phone").label.text().endswith("(niet verplicht)")
    form.set_kind("answer")
    assert not form.field("contact.phone").label.text().endswith("(niet verplicht)")
    assert form.field("question").label.text().endswith("(niet verplicht)")
    until = form.field("contact.until")
    assert until.label.text().endswith("(als u het weet)")
    assert find(form, "reply.contact.until").accessibleName() == until.label.text()


def test_receipt(form: ReplyForm) -> None:
    form.set_kind("receipt")
    write(form, "reply.received_on", "22 november 2026")
    write(form, "reply.received_by", "  Greet   Mandaat ")
    write(form, "reply.received_function", "adviseur")
    press(form, "reply.mandate.kind:mandated")
    write(form, "reply.mandate.reference", "M-1")
    press(form, "reply.retention.undecided")
    reply = form.reply(GIVEN, TODAY)
    assert reply is not None
    assert reply.received_on == date(2026, 11, 22)
    assert reply.received_by == "Greet Mandaat"
    assert reply.mandate is not None
    assert reply.mandate.reference == "M-1"
    assert reply.retention is not None
    assert reply.retention.undecided


def test_what_is_out_of_sight_is_not_sent(form: ReplyForm) -> None:
    form.set_kind("receipt")
    press(form, "reply.mandate.kind:mandated")
    write(form, "reply.mandate.reference", "M-1")
    press(form, "reply.mandate.kind:burgemeester")
    assert form.read()["mandate"] == {"kind": "burgemeester"}
    form.set_kind("error")
    assert form.read() == {"kind": "error"}
    form.set_kind("receipt")
    press(form, "reply.mandate.kind:mandated")
    assert form.read()["mandate"]["reference"] == "M-1"  # nothing typed is lost


def test_rows_come_and_go(form: ReplyForm) -> None:
    form.set_kind("disclosure_notice")
    press(form, "reply.exchanged:add")
    write(form, "reply.exchanged.0.party", "politie")
    write(form, "reply.exchanged.0.on", "20-11-2026")
    write(form, "reply.exchanged.0.kinds", "naam en vrijlatingsdatum")
    press(form, "reply.exchanged:add")
    write(form, "reply.exchanged.1.party", "OM")
    assert form.reply(GIVEN, TODAY) is None
    assert {field for _text, field in form.wrong()} == {
        form.field("exchanged.0.on_18b"),
        form.field("exchanged.1.on"),
        form.field("exchanged.1.kinds"),
        form.field("exchanged.1.on_18b"),
    }
    press(form, "reply.exchanged.1:remove")
    press(form, "reply.exchanged.0.on_18b:yes")
    reply = form.reply(GIVEN, TODAY)
    assert reply is not None
    assert [row.party for row in reply.exchanged] == ["politie"]


def test_a_new_row_leaves_the_others_as_they_are(
    form: ReplyForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.reply.rows.MOST_ROWS", 6)
    form.set_kind("disclosure_notice")
    press(form, "reply.exchanged:add")
    first = form.field("exchanged.0.party")
    write(form, "reply.exchanged.0.on", "gisteren")
    for _number in range(2, 7):
        press(form, "reply.exchanged:add")
    assert form.field("exchanged.0.party") is first
    assert find(form, "reply.exchanged.0.on").text() == "gisteren"
    assert not find(form, "reply.exchanged:add").isEnabled()
    press(form, "reply.exchanged.1:remove")
    assert find(form, "reply.exchanged:add").isEnabled()
    assert find(form, "reply.exchanged.0.on").text() == "gisteren"


def test_the_summary_says_which_field_of_which_row(form: ReplyForm) -> None:
    form.set_kind("disclosure_notice")
    for number in range(2):
        press(form, "reply.exchanged:add")
        write(form, f"reply.exchanged.{number}.party", "politie")
        write(form, f"reply.exchanged.{number}.kinds", "naam")
        press(form, f"reply.exchanged.{number}.on_18b:yes")
    write(form, "reply.exchanged.1.on", "31-2-2026")
    assert form.reply(GIVEN, TODAY) is None
    texts = [text for text, _field in form.wrong()]
    assert len(set(texts)) == len(texts) == 2
    assert "Partij 1" in texts[0]
    assert "Partij 2" in texts[1]
    assert "bestaat niet" in texts[1]
    assert "Partij" not in form.field("exchanged.1.on").error()


def test_a_cleared_form_asks_everything_anew(form: ReplyForm) -> None:
    form.set_kind("answer")
    write(form, "reply.question", "Wanneer?")
    press(form, "reply.exchanged_none")
    form.clear()
    assert form.kind is None
    form.set_kind("answer")
    assert "question" not in form.read()
    assert "exchanged_none" not in form.read()


def test_only_one_kind_is_not_asked(form: ReplyForm) -> None:
    form.only("destroyed")
    assert not in_sight(form, "reply.kind:receipt")
    assert form.read() == {"kind": "destroyed"}
    form.setFocus()
    assert form.focusWidget() is find(form, "reply.destroyed.on")


def test_a_date_that_is_none_is_told_and_kept(form: ReplyForm) -> None:
    form.set_kind("destroyed")
    write(form, "reply.destroyed.on", "gisteren")
    write(form, "reply.destroyed.by", "Greet Mandaat, adviseur")
    write(form, "reply.destroyed.how", "uit de kluis gewist")
    assert form.reply(GIVEN, TODAY) is None
    assert [field for _text, field in form.wrong()] == [form.field("destroyed.on")]
    assert find(form, "reply.destroyed.on").text() == "gisteren"


def test_not_yet_shared_is_an_answer(form: ReplyForm) -> None:
    form.set_kind("answer")
    press(form, "reply.right_muni.answer:no")
    assert in_sight(form, "reply.right_muni.which")
    write(form, "reply.right_muni.which", "Breda")
    for name, text in (("name", "Greet"), ("function", "adviseur"), ("phone", "013 000 00 00")):
        write(form, f"reply.contact.{name}", text)
    press(form, "reply.exchanged_none")
    press(form, "reply.measures:triangle")
    reply = form.reply(GIVEN, TODAY)
    assert reply is not None
    assert reply.exchanged_none
    assert reply.measures == ("triangle",)


@pytest.mark.parametrize("kind", KINDS)
def test_screen_reader_and_large_text(
    form: ReplyForm,
    kind: ReplyKind,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
    qtbot: QtBot,
) -> None:
    form.set_kind(kind)
    for name in ("exchanged", "data"):
        if in_sight(form, f"reply.{name}:add"):
            press(form, f"reply.{name}:add")
            press(form, f"reply.{name}:add")
    assert form.reply(GIVEN, TODAY) is None
    qtbot.wait(20)
    accessible_tree(form)
    page = form.window()
    grab(page, f"reply-{kind}", (1280, 1800))
    assert not cut_texts(page)


@pytest.mark.usefixtures("large_text")
def test_large_text(form: ReplyForm, grab: Callable[..., Path], qtbot: QtBot) -> None:
    form.set_kind("answer")
    press(form, "reply.exchanged:add")
    qtbot.wait(20)
    page = form.window()
    grab(page, "reply-large", (1280, 720))
    assert not cut_texts(page)
