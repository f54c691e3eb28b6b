"""The first start, as a person walks it: from an empty folder to the work list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.environment import Environment
from tests.ui.looking import in_sight, paper_shown
from ui.start.first_start import FirstStartScreen
from ui.start.recovery_part import in_lines
from ui.window import Window

Part = Callable[[Window, str], Any]
Press = Callable[[Window, str], None]
PASSPHRASE = "vier losse woorden samen"


def fill_in(
    window: Window,
    part: Part,
    press: Press,
    *,
    authority: str = "directeur",
    kind: str = "practice",
) -> None:
    """Fill in everything up to the founder's page and stand on it."""
    press(window, f"kind:{kind}")
    press(window, "next")
    part(window, "facility.name").setText("PI Voorbeeldstad")
    part(window, "facility.city").setText("Voorbeeldstad")
    part(window, "facility.address").setPlainText("Oefenlaan 1\n1234 AB Voorbeeldstad")
    part(window, "facility.phone").setText("088 000 00 00")
    press(window, "next")
    press(window, f"authority:{authority}")
    press(window, "next")


def found(window: Window, part: Part, press: Press) -> None:
    part(window, "founder.name").setText("Bente Beheer")
    part(window, "founder.function").setText("functioneel beheerder")
    press(window, "founder.role:casemanager")
    part(window, "passphrase").setText(PASSPHRASE)
    part(window, "passphrase-again").setText(PASSPHRASE)
    press(window, "next")


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=30_000)


def test_from_an_empty_folder_to_the_work_list(
    window: Window, tmp_path: Path, part: Part, press: Press, qtbot: QtBot
) -> None:
    window.show_first_start(tmp_path / "kluis")
    settled(window, qtbot)
    fill_in(window, part, press)
    press(window, "next")
    found(window, part, press)
    key = part(window, "recovery-key-shown").toPlainText()
    assert len(key.replace("\n", "-").split("-")) == 16
    assert not window.current().leave()  # type: ignore[union-attr]
    press(window, "recovery-key-print")
    settled(window, qtbot)
    title, text = paper_shown()
    assert title == "Herstelblad"
    assert " ".join(key.replace("\n", "-").split("-")[:4]) in text
    press(window, "next")
    part(window, "recovery-key").setPlainText("iets anders")
    press(window, "next")
    settled(window, qtbot)
    assert "typefout" in part(window, "errors").texts()[0]
    part(window, "recovery-key").setPlainText(key.lower())
    press(window, "next")
    part(window, "work-list")
    assert (tmp_path / "kluis" / "meldpoort.db").exists()


@pytest.fixture
def shown(window: Window, tmp_path: Path, qtbot: QtBot) -> Window:
    window.show_first_start(tmp_path / "kluis")
    settled(window, qtbot)
    return window


def test_nothing_is_chosen_beforehand(shown: Window, part: Part, press: Press) -> None:
    press(shown, "next")
    assert part(shown, "errors").texts() == ("Kies een oefenkluis of een echte kluis.",)
    fill_in(shown, part, press)
    press(shown, "back")
    screen = shown.current()
    assert isinstance(screen, FirstStartScreen)
    screen.authority.kind.set_value(None)
    press(shown, "next")
    assert part(shown, "errors").texts() == ("Kies hoe het bij u geregeld is.",)


def test_an_authorisation_needs_its_reference_and_end(
    shown: Window, part: Part, press: Press
) -> None:
    fill_in(shown, part, press, authority="gemachtigd")
    errors = part(shown, "errors").texts()
    assert errors[0] == "Vul het kenmerk van de machtiging in."
    assert len(errors) == 2
    part(shown, "authority.reference").setText("M-2026-7")
    part(shown, "authority.until").setText("22 november 2026")
    press(shown, "next")
    (ended,) = part(shown, "errors").texts()
    assert "(22-11-2026) is voorbij" in ended
    part(shown, "authority.until").setText("31 december 2027")
    press(shown, "next")
    screen = shown.current()
    assert isinstance(screen, FirstStartScreen)
    setting = screen.authority.setting()
    assert (setting.reference, str(setting.until)) == ("M-2026-7", "2027-12-31")


def test_passphrases_must_be_equal(shown: Window, part: Part, press: Press) -> None:
    fill_in(shown, part, press)
    press(shown, "next")
    part(shown, "founder.name").setText("Bente Beheer")
    part(shown, "founder.function").setText("functioneel beheerder")
    part(shown, "passphrase").setText(PASSPHRASE)
    part(shown, "passphrase-again").setText("iets heel anders hier")
    press(shown, "next")
    assert "niet gelijk" in part(shown, "errors").texts()[0]


def test_a_short_passphrase_makes_no_vault(
    shown: Window, part: Part, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    fill_in(shown, part, press)
    press(shown, "next")
    part(shown, "founder.name").setText("Bente Beheer")
    part(shown, "founder.function").setText("functioneel beheerder")
    part(shown, "passphrase").setText("kort")
    part(shown, "passphrase-again").setText("kort")
    press(shown, "next")
    settled(shown, qtbot)
    assert "te kort" in part(shown, "errors").texts()[0]
    assert not (tmp_path / "kluis" / "meldpoort.db").exists()


def test_without_a_keyring_it_takes_an_explicit_choice(
    env: Environment,
    window_of: Callable[[Environment], Window],
    tmp_path: Path,
    part: Part,
    press: Press,
    qtbot: QtBot,
    grab: Callable[..., object],
) -> None:
    window = window_of(replace(env, secrets=None))
    window.show_first_start(tmp_path / "kluis")
    settled(window, qtbot)
    fill_in(window, part, press)
    press(window, "next")
    assert "alleen een wachtzin" in part(window, "errors").texts()[0]
    grab(window, "start-keyring")
    press(window, "accept-without-keyring")
    press(window, "next")
    found(window, part, press)
    key = part(window, "recovery-key-shown").toPlainText()
    press(window, "next")
    part(window, "recovery-key").setPlainText(key)
    press(window, "next")
    part(window, "work-list")
    texts = [
        label.text()
        for label in part(window, "top").findChildren(QWidget)
        if hasattr(label, "text")
    ]
    assert any("alleen een wachtzin" in text for text in texts)


def test_every_page_can_be_read_aloud_and_looked_at(
    shown: Window,
    part: Part,
    press: Press,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    def look(name: str) -> None:
        accessible_tree(shown)
        grab(shown, f"start-{name}")

    look("1-kind")
    press(shown, "kind:practice")
    press(shown, "next")
    look("2-facility")
    fill = {"facility.name": "PI Voorbeeldstad", "facility.city": "Voorbeeldstad"}
    for name, text in fill.items():
        part(shown, name).setText(text)
    part(shown, "facility.address").setPlainText("Oefenlaan 1")
    part(shown, "facility.phone").setText("088 000 00 00")
    press(shown, "next")
    press(shown, "authority:gemachtigd")
    look("3-authority")
    press(shown, "authority:directeur")
    press(shown, "next")
    look("4-keyring")
    press(shown, "next")
    look("5-founder")
    found(shown, part, press)
    part(shown, "recovery-key-shown")
    look("6-key")
    press(shown, "next")
    look("7-type-back")


def test_a_recovery_key_is_shown_in_lines_of_four_groups() -> None:
    assert in_lines("AAAA-BBBB-CCCC-DDDD-EEEE") == "AAAA-BBBB-CCCC-DDDD\nEEEE"


def test_a_real_vault_says_that_it_takes_two(
    shown: Window,
    part: Part,
    press: Press,
    qtbot: QtBot,
    grab: Callable[..., object],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    fill_in(shown, part, press, kind="real")
    press(shown, "next")
    assert not in_sight(shown, "founder.role:teamleider")
    accessible_tree(shown)
    grab(shown, "start-5-founder-real")
    found(shown, part, press)
    key = part(shown, "recovery-key-shown").toPlainText()
    press(shown, "next")
    part(shown, "recovery-key").setPlainText(key)
    press(shown, "next")
    assert "Nodig de tweede oprichter uit" in part(shown, "notice:foundation").text()
    settled(shown, qtbot)
    grab(shown, "work-list-not-complete")
    press(shown, "notice:foundation")
    part(shown, "foundation-steps")


def test_going_back_to_a_practice_vault_offers_every_role_again(
    shown: Window, part: Part, press: Press
) -> None:
    fill_in(shown, part, press, kind="real")
    press(shown, "next")
    for _page in range(4):
        press(shown, "back")
    press(shown, "kind:practice")
    for _page in range(4):
        press(shown, "next")
    assert in_sight(shown, "founder.role:teamleider")
