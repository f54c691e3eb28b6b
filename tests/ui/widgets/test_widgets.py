"""The shared widgets: names, wrapping, errors that lead to their field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looking import cut_texts
from ui import theme
from ui.text import look_up_with, t
from ui.widgets import (
    Area,
    Banner,
    Button,
    Confirm,
    ErrorSummary,
    Field,
    FlowRow,
    Foldable,
    Heading,
    IdentityBar,
    PageColumn,
    PassphraseEdit,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)

LONG = "Een lange zin met veel woorden die niet op een regel past en die toch niet wegvalt. " * 4


def page() -> tuple[PageColumn, dict[str, QWidget]]:
    column = PageColumn()
    errors = ErrorSummary()
    name = line_field("Achternaam", "surname", "Zoals in het dossier.")
    passphrase = PassphraseEdit("passphrase")
    passphrase.setAccessibleName("Wachtzin")
    choices = RadioChoices("Soort kluis", "kind")
    choices.add("real", "Echte kluis", LONG)
    choices.add("practice", "Oefenkluis " + LONG)
    bar = IdentityBar()
    bar.show_identity(name="J. de Vries", reference="MP-2026-x7k3q", days="over 12 dagen")
    parts: dict[str, QWidget] = {
        "errors": errors,
        "heading": Heading("Een kop die lang genoeg is om te breken op een smal scherm"),
        "banner": Banner("warning", LONG, "Let op de datum"),
        "bar": bar,
        "name": name,
        "passphrase": passphrase,
        "choices": choices,
        "fold": Foldable("Waarom vragen we dit", WrappedLabel(LONG), "why", is_open=True),
        "next": PrimaryButton("&Verder", "next"),
        "back": Button("&Terug", "back", quiet=True),
    }
    for part in parts.values():
        column.add(part)
    return column, parts


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[PageColumn, dict[str, QWidget]]:
    column, parts = page()
    qtbot.addWidget(column)
    column.resize(1000, 700)
    column.show()
    return column, parts


def test_everything_has_a_name(
    shown: tuple[PageColumn, dict[str, QWidget]], accessible_tree: Callable[[QWidget], None]
) -> None:
    accessible_tree(shown[0])


def test_a_row_of_buttons_in_a_banner_gets_every_line_it_needs(qtbot: QtBot) -> None:
    column, banner = PageColumn(width=20), Banner("info", LONG)
    row = FlowRow(Button("Deze computer toevoegen", "one"), Button("Herstellen met", "two"))
    banner.add(row)
    banner.hide()
    column.add(banner)
    qtbot.addWidget(column)
    column.resize(600, 700)
    column.show()
    qtbot.wait(10)
    banner.show()
    qtbot.wait(10)
    one, two = row.findChildren(Button)
    assert two.y() > one.y()
    assert row.height() >= row.heightForWidth(row.width())


@pytest.mark.parametrize("width", [1000, 500, 380])
def test_nothing_is_cut(
    shown: tuple[PageColumn, dict[str, QWidget]], qtbot: QtBot, width: int
) -> None:
    column, _parts = shown
    column.resize(width, 700)
    qtbot.wait(30)
    assert cut_texts(column) == []


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_text_twice_as_large(
    shown: tuple[PageColumn, dict[str, QWidget]], qtbot: QtBot
) -> None:
    column, _parts = shown
    column.resize(700, 700)
    qtbot.wait(30)
    assert cut_texts(column) == []
    assert column.horizontalScrollBar().maximum() == 0


def test_pictures(
    shown: tuple[PageColumn, dict[str, QWidget]], grab: Callable[..., object]
) -> None:
    column, parts = shown
    name = parts["name"]
    name.show_error("Vul de achternaam in.")  # type: ignore[attr-defined]
    parts["errors"].show_errors([("Vul de achternaam in.", name)])  # type: ignore[attr-defined]
    grab(column, "widgets", (1000, 1400))


def test_an_error_leads_to_its_field(
    shown: tuple[PageColumn, dict[str, QWidget]], qtbot: QtBot
) -> None:
    column, parts = shown
    errors, name = parts["errors"], parts["name"]
    assert isinstance(errors, ErrorSummary)
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    errors.show_errors([("Vul de achternaam in.", name)])
    assert errors.hasFocus()
    line = errors.findChild(Button, "error:0")
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert column.focusWidget().objectName() == "surname"
    errors.clear()
    assert errors.isHidden()


def test_the_error_is_told_with_the_field(shown: tuple[PageColumn, dict[str, QWidget]]) -> None:
    name = shown[1]["name"]
    editor = shown[0].findChild(QLineEdit, "surname")
    assert editor is not None
    assert editor.accessibleDescription() == "Zoals in het dossier."
    name.show_error("Vul de achternaam in.")  # type: ignore[attr-defined]
    assert editor.accessibleDescription().startswith("Vul de achternaam in.")
    name.show_error("")  # type: ignore[attr-defined]
    assert editor.accessibleDescription() == "Zoals in het dossier."


def test_no_choice_is_made_beforehand_and_a_click_on_the_text_counts(
    shown: tuple[PageColumn, dict[str, QWidget]], qtbot: QtBot
) -> None:
    choices = shown[1]["choices"]
    assert isinstance(choices, RadioChoices)
    assert choices.value() is None
    label = choices.findChildren(WrappedLabel)[0]
    qtbot.mouseClick(label.parentWidget(), Qt.MouseButton.LeftButton, pos=label.geometry().center())
    assert choices.value() == "real"
    choices.set_value(None)
    assert choices.value() is None
    choices.set_value("practice")
    assert choices.value() == "practice"


def test_a_passphrase_is_hidden_until_asked_and_kept_as_typed(
    shown: tuple[PageColumn, dict[str, QWidget]], qtbot: QtBot
) -> None:
    edit = shown[1]["passphrase"]
    assert isinstance(edit, PassphraseEdit)
    edit.line.setText(" met spaties ")
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(edit.show_button, Qt.Key.Key_Space)
    assert edit.line.echoMode() is QLineEdit.EchoMode.Normal
    assert edit.show_button.accessibleName() == "Verbergen: Wachtzin"
    assert edit.text() == " met spaties "
    edit.clear()
    assert edit.text() == ""
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_choice_keeps_its_own_name_and_says_what_it_answers(qtbot: QtBot) -> None:
    choices = RadioChoices("Soort kluis", "kind")
    first = choices.add("practice", "Oefenkluis", "Om te leren.").button
    field = Field("Soort kluis", choices, "kind")
    qtbot.addWidget(field)
    assert first.accessibleName() == "Oefenkluis"
    assert first.accessibleDescription() == "Soort kluis Om te leren."
    field.show_error("Kies een soort kluis.")
    assert first.accessibleDescription().startswith("Kies een soort kluis.")


def test_a_line_gives_its_text_without_spaces(qtbot: QtBot) -> None:
    field = line_field("Naam", "name")
    qtbot.addWidget(field)
    field.editor.setText("  Jansen ")  # type: ignore[attr-defined]
    assert line_text(field) == "Jansen"


def test_markup_in_a_label_is_text(qtbot: QtBot) -> None:
    label = WrappedLabel("<b>vet</b> & <img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_text_has_its_values_and_its_translation() -> None:
    assert t("Over {dagen} dagen", dagen=3) == "Over 3 dagen"
    english = {"Over {dagen} dagen": "In {dagen} days"}
    look_up_with(lambda template: english.get(template, template))
    try:
        assert t("Over {dagen} dagen", dagen=3) == "In 3 days"
        assert t("Zonder waarden {x}") == "Zonder waarden {x}"
    finally:
        look_up_with(str)


def _luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_has_enough_contrast_in_both_schemes(colors: theme.Colors) -> None:
    c = colors
    pairs = [
        (c.text, c.window),
        (c.text, c.surface),
        (c.text, c.selection),
        (c.muted, c.window),
        (c.muted, c.surface),
        (c.accent, c.surface),
        (c.accent, c.window),
        (c.on_accent, c.accent),
        (c.on_accent, c.accent_hover),
        (c.error, c.surface),
        (c.error, c.error_surface),
        (c.text, c.error_surface),
        (c.text, c.warning_surface),
        (c.text, c.info_surface),
        (c.practice, c.practice_surface),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(c.control_line, c.surface) >= 3
    assert contrast(c.accent, c.window) >= 3


def test_a_layout_of_labels_asks_for_the_height_of_its_text(qtbot: QtBot) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    label = WrappedLabel(LONG)
    column.addWidget(label)
    qtbot.addWidget(box)
    box.resize(300, 50)
    box.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_low_window_keeps_its_height_for_the_question(qtbot: QtBot) -> None:
    bar = IdentityBar()
    qtbot.addWidget(bar)
    bar.show_identity(
        name="J. de Vries", reference="MP-2026-x7k3q", release="3 januari", days="over 12 dagen"
    )
    bar.resize(900, 2000)
    bar.show()
    texts = {label.text(): label for label in bar.findChildren(QLabel)}
    assert all(label.isVisible() for text, label in texts.items() if text)
    bar.resize(900, 100)
    assert texts["J. de Vries"].isVisible()
    assert texts["over 12 dagen"].isVisible()
    assert not texts["MP-2026-x7k3q"].isVisible()
    assert not texts["3 januari"].isVisible()
    assert "MP-2026-x7k3q" in bar.toolTip()
    assert "MP-2026-x7k3q" in bar.accessibleName()
    bar.show_identity(name="<img src='x'> <b>Vries", reference="MP-2026-x7k3q", release="", days="")
    assert "&lt;img src=" in bar.toolTip()  # markup in a name is only text there as well


def test_what_a_word_processor_hides_in_a_text_is_not_kept(qtbot: QtBot) -> None:
    area, line = Area(3), line_field("Achternaam", "surname")
    qtbot.addWidget(area)
    qtbot.addWidget(line)
    area.setPlainText("gewelds\u00admisdrijf\u200b\ttweede\nregel")
    editor = line.editor
    assert isinstance(editor, QLineEdit)
    editor.setText("\u200eDe Vries\ufeff ")
    assert area.toPlainText() == "geweldsmisdrijf\ttweede\nregel"
    assert line_text(line) == "De Vries"
    copied = QMimeData()
    copied.setText(" en\u200b verder")
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.insertFromMimeData(copied)
    assert area.toPlainText().endswith("regel en verder")


def test_a_label_beside_a_field_shows_an_ampersand(qtbot: QtBot) -> None:
    field = line_field("D&R-plan", "plan")
    qtbot.addWidget(field)
    assert QLabel.text(field.label) == "D&&R-plan"  # what Qt paints as one
    assert field.label.text() == "D&R-plan"
    field.label.setText("Jansen & Zn.")
    assert field.label.text() == "Jansen & Zn."
    assert QLabel.text(field.label) == "Jansen && Zn."
    assert WrappedLabel("R&B").text() == "R&B"


class _Worker:
    busy = False


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.worker = _Worker()


def test_what_a_primary_button_does_it_does_once(qtbot: QtBot) -> None:
    page, done = _Page(), [0]
    button = PrimaryButton("Maak het exemplaar", "make", page)
    qtbot.addWidget(page)
    page.resize(300, 80)
    page.show()

    def work() -> None:
        done[0] += 1
        page.worker.busy = True

    button.clicked.connect(work)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(button, left)
    qtbot.mouseDClick(button, left)  # the second press; Qt leaves its release to us
    qtbot.mouseRelease(button, left)
    assert done == [1]
    qtbot.mouseClick(button, left)  # the screen had no time yet to do anything
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [1]
    page.worker.busy = False
    qtbot.mouseClick(button, left)
    assert done == [2]
    page.worker.busy = False
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [3]


def test_a_key_that_stays_down_presses_once_and_pages_turn_quickly(qtbot: QtBot) -> None:
    turned, pressed = [0], [0]
    quiet, plain = Button("Volgende", "page-after", quiet=True), Button("Bewaar", "keep")
    for button, count in ((quiet, turned), (plain, pressed)):
        qtbot.addWidget(button)
        button.show()
        button.clicked.connect(
            lambda _checked=False, count=count: count.__setitem__(0, count[0] + 1)
        )
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True
    )
    plain.keyPressEvent(held)
    assert pressed == [0]
    qtbot.keyClick(plain, Qt.Key.Key_Return)
    for button in (plain, quiet):
        qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert (pressed, turned) == ([1], [1])


def test_the_focus_stays_in_a_part_that_is_shown_anew(qtbot: QtBot) -> None:
    window = QWidget()
    whole = QVBoxLayout(window)
    above, page, confirm = Button("Boven", "above"), PageColumn(), Confirm("sure")
    whole.addWidget(above)
    whole.addWidget(page)

    def part(*names: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        for name in names:
            column.addWidget(Button(name, name))
        return box

    old, fresh = part("destroy"), part("statement", "backups")
    page.add(confirm)
    page.add(old)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    old.findChildren(Button)[0].setFocus()
    confirm.ask("Zeker?", "Dit gaat weg.", "Vernietig", lambda: page.put_in_place(old, fresh))
    assert window.focusWidget().objectName() == "sure:no"
    confirm.findChildren(Button, "sure:yes")[0].click()
    assert window.focusWidget().objectName() == "statement"
