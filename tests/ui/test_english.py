"""The screens in English: no Dutch text of the program is left on them, and nothing is cut."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.case.refusal import Refusal
from app.case.said import joined, said
from app.case.workflow import Role
from app.services.environment import Environment
from app.wizard.dates import days_text, show_date
from app.wizard.questions import steps
from tests.acceptance import walking
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.ui.looking import cut_texts
from tests.ui.reading import catalogue, dutch_among, texts_on
from ui import main as entry
from ui.case.screen import CaseScreen
from ui.language import Catalogue, WrongCatalogue, speak
from ui.main import make_application
from ui.preferences import Preferences
from ui.start.door import VaultDoor, let_go
from ui.text import look_up_with, refusal_text, t, told
from ui.window import Window
from ui.worker import Worker

PAGES = [page.id for step in steps() for page in step.pages]
ENGLISH = catalogue()
MNEMONIC = re.compile(r"&(\w)")
pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[None]:
    """Speak English for one test."""
    before = QLocale()
    speak("en", qapp)
    yield
    look_up_with(str)
    QLocale.setDefault(before)


class Reading:
    """A window in English, on the practice vault or on an empty folder."""

    def __init__(self, qtbot: QtBot, env: Environment, folder: Path) -> None:
        self.qtbot = qtbot
        self.worker = Worker(let_go=let_go)
        self.crashes: list[str] = []
        self.worker.crashed.connect(self.crashes.append)
        self.window = Window(self.worker, VaultDoor(lambda: env), Preferences(folder))
        qtbot.addWidget(self.window)
        self.window.show()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.worker.busy, timeout=30_000)
        QApplication.processEvents()

    def find(self, name: str) -> QWidget:
        def there() -> list[QWidget]:
            found = self.window.findChildren(QWidget, name)
            return [widget for widget in found if widget.isVisibleTo(self.window)]

        self.qtbot.waitUntil(lambda: bool(there()), timeout=20_000)
        return there()[-1]

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        (field.setText if isinstance(field, QLineEdit) else field.setPlainText)(text)

    def choose(self, name: str, text: str) -> None:
        box = self.find(name)
        assert isinstance(box, QComboBox)
        self.qtbot.waitUntil(lambda: box.findText(text) >= 0, timeout=20_000)
        box.setCurrentIndex(box.findText(text))

    def log_in(self, vault: PracticeVault, role: Role) -> None:
        vault.close()
        self.window.begin(vault.folder)
        self.choose("account", NAMES[role])
        self.write("passphrase", PASSPHRASE)
        self.press("login")
        self.find("work-list")
        self.settle()

    def cut(self) -> list[str]:
        """Give what is cut once everything is laid out, which may be a moment later."""
        with contextlib.suppress(self.qtbot.TimeoutError):
            self.qtbot.waitUntil(lambda: not cut_texts(self.window), timeout=2_000)
        return cut_texts(self.window)

    def is_english(self) -> None:
        """Hold what is shown now against the catalogue; nothing is cut either."""
        self.settle()
        assert dutch_among(texts_on(self.window), ENGLISH) == []
        assert self.cut() == []
        assert shared_mnemonics(self.window) == []


@pytest.fixture
def reading(qtbot: QtBot, practice_vault: PracticeVault, tmp_path: Path) -> Iterator[Reading]:
    made = Reading(qtbot, practice_vault.env, tmp_path / "settings")
    yield made
    made.settle()
    made.worker.close()
    assert not made.crashes, "\n".join(made.crashes)


def shared_mnemonics(window: QWidget) -> list[str]:
    """Give the letters that two visible buttons, or two acts of one menu, are pressed with."""
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisibleTo(window)]
    groups = [[button.text() for button in buttons]]
    menus = [*window.findChildren(QMenu), *window.findChildren(QMenuBar)]
    groups += [[act.text() for act in menu.actions() if act.isVisible()] for menu in menus]
    shared = []
    for group in groups:
        letters = Counter(found[1].lower() for text in group if (found := MNEMONIC.search(text)))
        shared += [f"{letter}: {group}" for letter, number in letters.items() if number > 1]
    return shared


def test_logging_in_and_the_work_list(reading: Reading, practice_vault: PracticeVault) -> None:
    walking.submitted(practice_vault, "a")
    practice_vault.close()
    reading.window.begin(practice_vault.folder)
    reading.find("account")
    assert reading.window.windowTitle() == "Log in – Meldpoort"
    reading.is_english()
    reading.press("login")
    reading.is_english()
    reading.log_in(practice_vault, "casemanager")
    reading.is_english()
    texts = list(texts_on(reading.window))
    assert "Under review" in texts
    assert any(text.startswith("in ") and "days" in text for text in texts)


def test_the_ways_in(reading: Reading, practice_vault: PracticeVault, tmp_path: Path) -> None:
    reading.window.choose_vault()
    reading.is_english()
    reading.window.show_activation(practice_vault.folder)
    reading.is_english()
    reading.window.show_recovery(practice_vault.folder)
    reading.is_english()
    reading.window.show_first_start(tmp_path / "kluis")
    reading.is_english()
    reading.press("next")
    reading.is_english()
    reading.press("kind:practice")
    for name in ("facility.name", "facility.city", "facility.phone"):
        reading.press("next") if name == "facility.name" else None
        reading.write(name, "Voorbeeldstad")
    reading.is_english()


@pytest.mark.parametrize("role", ["casemanager", "beheerder"])
def test_other_screens(reading: Reading, practice_vault: PracticeVault, role: Role) -> None:
    reading.log_in(practice_vault, role)
    for show in (
        reading.window.show_signal,
        reading.window.show_settings,
        reading.window.show_accounts,
        reading.window.show_register,
    ):
        show()
        reading.is_english()


@pytest.mark.parametrize("role", ["casemanager", "beheerder", "controleur"])
def test_keys_and_people(reading: Reading, practice_vault: PracticeVault, role: Role) -> None:
    reading.log_in(practice_vault, role)
    for show in (
        reading.window.show_account,
        reading.window.show_foundation,
        reading.window.show_certificate,
    ):
        show()
        reading.is_english()


def test_adding_a_workstation(reading: Reading, practice_vault: PracticeVault) -> None:
    reading.window.show_add_workstation(practice_vault.folder)
    reading.is_english()
    reading.press("add-workstation")  # incomplete
    reading.is_english()
    reading.log_in(practice_vault, "casemanager")
    reading.window.show_account()
    reading.settle()
    reading.press("change-passphrase")  # incomplete
    reading.is_english()
    reading.press("new-workstation-code")
    reading.is_english()


def test_the_proof(reading: Reading, practice_vault: PracticeVault) -> None:
    walking.decided(practice_vault, "a")
    reading.log_in(practice_vault, "controleur")
    reading.window.show_control()
    reading.settle()
    reading.press("start-inspection")
    texts = "\n".join(texts_on(reading.window))
    assert "The roster: " in texts
    assert "Everything is right" in texts
    reading.is_english()
    reading.press("sign-checkpoint")
    reading.is_english()
    reading.window.show_journal()
    reading.is_english()
    assert "Casper Kaas submitted a case." in list(texts_on(reading.window))


def test_a_finding(reading: Reading, practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    row = session.connection.row("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    assert row is not None
    session.connection.execute(f"DROP TRIGGER {row[0]}")
    reading.log_in(practice_vault, "controleur")
    reading.window.show_control()
    reading.settle()
    reading.press("start-inspection")
    assert any("A protection in the database" in text for text in texts_on(reading.window))
    reading.is_english()


def test_every_page_of_the_wizard(reading: Reading, practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    reading.log_in(practice_vault, "casemanager")
    reading.window.show_case(case_id)
    reading.settle()
    screen = reading.window.current()
    assert isinstance(screen, CaseScreen)
    found = {}
    for page in PAGES:
        screen.show_page(page)
        reading.settle()
        found[page] = (dutch_among(texts_on(reading.window), ENGLISH), reading.cut())
    assert {page: wrong for page, wrong in found.items() if wrong != ([], [])} == {}


def test_review(reading: Reading, practice_vault: PracticeVault) -> None:
    case_id = walking.submitted(practice_vault, "a")
    reading.log_in(practice_vault, "teamleider")
    reading.window.show_review(case_id)
    reading.is_english()
    for act in ("agree", "return", "disagree"):
        reading.press(f"verdict:{act}")
        reading.is_english()
        reading.press("cancel-verdict")


def test_the_hand_off(reading: Reading, practice_vault: PracticeVault) -> None:
    case_id = walking.decided(practice_vault, "a")
    reading.log_in(practice_vault, "casemanager")
    reading.window.show_handover(case_id)
    reading.is_english()
    reading.press("make:0855")
    reading.is_english()
    reading.press("next")
    reading.is_english()
    reading.press("next")  # incomplete: the refusals are English as well
    reading.is_english()
    reading.write("handoff.right_because", "Because")
    reading.press("next")
    reading.press("handoff.channel:official")
    reading.press("next")
    reading.is_english()


def test_what_is_dutch_is_found(reading: Reading, practice_vault: PracticeVault) -> None:
    look_up_with(str)
    reading.log_in(practice_vault, "casemanager")
    reading.window.show_settings()
    reading.settle()
    found = dutch_among(texts_on(reading.window), ENGLISH)
    assert {"Instellingen", "Naam van de inrichting"} <= set(found)


def test_choosing_a_language_is_kept_and_told_in_that_language(
    reading: Reading, practice_vault: PracticeVault
) -> None:
    window = reading.window
    assert window.preferences.language() == "nl"
    window.preferences.remember(practice_vault.folder)
    for language, words in (("en", "in English once you start"), ("nl", "opnieuw start")):
        action = window.findChild(QAction, f"menu:language:{language}")
        assert action is not None
        action.trigger()
        assert window.preferences.language() == language
        assert any(words in text for text in texts_on(window))
    assert window.preferences.last_folder() == practice_vault.folder


def test_a_start_in_english_takes_the_catalogue_and_one_in_dutch_does_not(
    qapp: QApplication,
) -> None:
    make_application("nl")
    assert t("Werklijst") == "Werklijst"
    make_application("en")
    assert t("Werklijst") == "Work list"
    assert t("Stap {nu} van {alle}", nu=1, alle=4) == "Step 1 of 4"
    assert QLocale().language() is QLocale.Language.English
    qapp.setApplicationName("Meldpoort")


def test_values_of_ours_are_translated_and_what_a_person_typed_is_not() -> None:
    assert told(days_text(-1)) == "1 day late"
    assert told(show_date(date(2027, 1, 3))) == "Sunday 3 January 2027"
    assert told("Bron") == "Bron"
    assert t("Wijzig {name}", name=said("Bron")) == "Change Source"
    assert t("Wijzig {name}", name="Bron") == "Change Bron"
    role = Refusal(
        "Hiervoor is de rol {role} nodig. Vraag iemand met die rol.", role=said("teamleider")
    )
    assert (
        refusal_text(role) == "The role team lead is needed for this. Ask someone with that role."
    )
    assert str(role) == "Hiervoor is de rol teamleider nodig. Vraag iemand met die rol."
    listed = joined("; ", [said("Geweld"), said("Zeden").lower(), "eigen tekst"])
    assert listed == "Geweld; zeden; eigen tekst"
    assert told(listed) == "Violence; sexual offence; eigen tekst"


def test_a_start_names_its_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[Path | None, str | None]] = []

    def show(folder: Path | None, language: str | None, *, reader: bool) -> int:
        assert not reader
        asked.append((folder, language))
        return 0

    monkeypatch.setattr(entry, "show", show)
    assert entry.main(["start", "--taal", "en"]) == 0
    assert entry.main(["start"]) == 0
    assert asked == [(None, "en"), (None, None)]
    with pytest.raises(SystemExit):
        entry.main(["start", "--taal", "fr"])
    assert "Kies uit" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["geen json", "[]", '{"taal": "fr"}', '{"taal": 1}', "{}"])
def test_without_a_known_choice_the_screens_are_dutch(tmp_path: Path, content: str) -> None:
    (tmp_path / "werkplek.json").write_text(content, "utf-8")
    assert Preferences(tmp_path).language() == "nl"


def test_a_choice_that_cannot_be_kept_is_told(
    reading: Reading, tmp_path: Path, practice_vault: PracticeVault
) -> None:
    (tmp_path / "settings").write_text("een bestand", "utf-8")
    reading.window.begin(practice_vault.folder)
    action = reading.window.findChild(QAction, "menu:language:en")
    assert action is not None
    action.trigger()
    assert any("--taal nl or en" in text for text in texts_on(reading.window))


def test_a_damaged_catalogue_is_a_fault_of_the_installation() -> None:
    with pytest.raises(WrongCatalogue):
        Catalogue(b"")


@pytest.mark.usefixtures("large_text")
def test_twice_the_text_size_cuts_nothing(reading: Reading, practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    reading.window.resize(1280, 720)
    reading.log_in(practice_vault, "casemanager")
    assert reading.cut() == []
    reading.window.show_case(case_id)
    reading.settle()
    screen = reading.window.current()
    assert isinstance(screen, CaseScreen)
    for page in ("person", "risk_feared", "munis", "share_choices", "proposal", "check"):
        screen.show_page(page)
        reading.settle()
        assert reading.cut() == []
