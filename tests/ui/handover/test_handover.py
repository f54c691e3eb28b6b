"""Handing over: make an exemplar in order, record to whom it went, record its receipt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.services import handover, papers
from app.services.practice import gemeente_keys
from app.services.rebuild import Rebuilt
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui.handover.register import RegisterScreen
from ui.handover.screen import HandoverScreen, rebuilt_text
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


class HandingOver(Driver):
    case_id = ""

    def make(self, channel: str, form: str, name: str = "Tilburg") -> None:
        self.press("make:0855")
        self.press(f"handoff.channel:{channel}")
        self.press(f"handoff.form:{form}")
        self.write("handoff.recheck", name)
        self.press("make")


@pytest.fixture
def handing(
    qtbot: QtBot, practice_vault: PracticeVault, work_as: WorkAs, navigator: FakeNavigator
) -> HandingOver:
    case_id = walking.decided(practice_vault, "a")
    practice_vault.close()
    worker = work_as("casemanager")
    handing = HandingOver(qtbot, worker, navigator, HandoverScreen(worker, navigator, case_id))
    handing.case_id = case_id
    return handing


def test_the_overview_says_what_has_to_go_where(
    handing: HandingOver,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    texts = [label.text() for label in handing.screen.findChildren(QLabel)]
    assert "Gemeente Tilburg" in texts
    assert "Nog te overhandigen" in texts
    accessible_tree(handing.screen)
    grab(handing.screen, "handover")


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(handing: HandingOver, grab: Callable[..., Path]) -> None:
    handing.make("in_person", "paper")
    handing.press("done")
    handing.press("done")  # not saved as a file, and that is a choice
    grab(handing.screen, "handover-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("make:0855")
    handing.press("handoff.channel:in_person")
    grab(handing.screen, "handover-make-large", (1280, 720))
    assert not cut_texts(handing.screen)


def test_nothing_is_made_for_another_gemeente(handing: HandingOver) -> None:
    handing.make("in_person", "paper", name="Breda")
    assert "Tilburg" in handing.errors() or "gemeente" in handing.errors()
    handing.screen.run(
        lambda session: handover.notifications(session, handing.case_id).notifications[0].exemplars,
        made.append,
    )
    handing.settle()
    assert made.pop() == ()


made: list[object] = []


def test_an_empty_page_says_what_is_missing(handing: HandingOver) -> None:
    handing.press("make:0855")
    handing.press("make")
    assert "Kies hoe het gaat." in handing.errors()


def test_an_exemplar_that_was_not_saved_is_not_lost_by_one_press(
    handing: HandingOver, tmp_path: Path
) -> None:
    handing.make("in_person", "encrypted_pdf")
    assert handing.screen.focusWidget() is handing.find("save-exemplar")
    page = handing.screen.panes()[0]
    page.save_to(tmp_path / "is er niet" / "exemplaar.pdf")  # type: ignore[attr-defined]
    handing.settle()
    assert "niet bewaard" in handing.errors()
    handing.press("done")
    assert "nog niet bewaard" in handing.errors()
    handing.find("passphrase")
    page.save_to(tmp_path / "exemplaar.pdf")  # type: ignore[attr-defined]
    handing.settle()
    assert page.errors.isHidden()  # type: ignore[attr-defined]
    handing.press("done")
    handing.find("make:0855")


def test_an_encrypted_pdf_shows_its_passphrase_once_and_goes_into_the_register(
    handing: HandingOver,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    handing.make("in_person", "encrypted_pdf")
    passphrase = handing.find("passphrase")
    assert isinstance(passphrase, QLabel)
    assert passphrase.text().count("-") >= 5
    handing.press("print-passphrase")
    title, text = paper_shown()
    assert title == "Wachtwoordblad"
    assert passphrase.text() in text.replace("- ", "-")
    grab(handing.screen, "handover-made")
    accessible_tree(handing.screen)
    page = handing.screen.panes()[0]
    page.save_to(tmp_path / "exemplaar.pdf")  # type: ignore[attr-defined]
    handing.settle()
    assert (tmp_path / "exemplaar.pdf").read_bytes().startswith(b"%PDF-")
    handing.press("done")
    given = [
        w
        for w in handing.screen.findChildren(QAbstractButton)
        if w.objectName().startswith("given:") and w.isVisible()
    ]
    given[0].click()
    handing.settle()
    grab(handing.screen, "handover-given")
    accessible_tree(handing.screen)
    handing.press("record-given")
    assert "Vul in" in handing.errors()
    handing.write("handoff.given_to", "A. de Adviseur")
    handing.write("handoff.given_function", "Adviseur openbare orde")
    for field in ("day", "secret_day"):
        handing.write(f"handoff.{field}", "23-11-2026")
    for field in ("time", "secret_time"):
        handing.write(f"handoff.{field}", "09.00")
    handing.press("handoff.secret_by:telephone")
    handing.write("handoff.secret_to", "A. de Adviseur")
    handing.press("record-given")
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "Overhandigd, ontvangst nog niet bevestigd" in texts
    handing.press("receipt:0855")
    handing.write("receipt.on", "23-11-2026")
    handing.write("receipt.by", "A. de Adviseur")
    handing.press("receipt.how:telephone")
    grab(handing.screen, "handover-receipt")
    handing.press("record-receipt")
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "Ontvangen" in texts
    handing.show(RegisterScreen(handing.worker, handing.navigator))
    grab(handing.screen, "register")
    accessible_tree(handing.screen)
    table = handing.find("register")
    assert table.model().rowCount() == 1  # type: ignore[attr-defined]
    assert not handing.find("register-overview").isEnabled()
    table.selectRow(0)  # type: ignore[attr-defined]
    handing.press("register-overview")
    assert handing.navigator.asked[-1][0] == "rights"


def test_a_certificate_makes_a_package_possible(handing: HandingOver, tmp_path: Path) -> None:
    handing.worker.run(lambda session: gemeente_keys(session, "Tilburg"), made.append)
    handing.settle()
    keys = made.pop()
    path = tmp_path / "tilburg.pem"
    path.write_bytes(keys.certificate)  # type: ignore[attr-defined]
    screen = handing.screen
    assert isinstance(screen, HandoverScreen)
    screen.add_certificate("0855", str(path))
    handing.settle()
    handing.make("courier", "p7m")
    handing.find("save-exemplar")


def test_a_file_that_is_no_certificate_is_refused_in_words(
    handing: HandingOver, tmp_path: Path
) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("geen certificaat")
    screen = handing.screen
    assert isinstance(screen, HandoverScreen)
    screen.add_certificate("0855", str(path))
    handing.settle()
    assert handing.find("banner:error").isVisible()


def test_every_field_can_be_copied(
    handing: HandingOver, accessible_tree: Callable[[QWidget], None], grab: Callable[..., Path]
) -> None:
    handing.press("copy:0855")
    grab(handing.screen, "handover-copy")
    accessible_tree(handing.screen)
    handing.press("copy-field:0")
    assert QApplication.clipboard().text()
    QApplication.clipboard().clear()


def test_the_receipt_of_an_exemplar_on_paper(
    handing: HandingOver,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    handing.make("in_person", "paper")
    handing.press("done")
    handing.press("done")  # not saved as a file, and that is a choice
    accessible_tree(handing.screen)
    grab(handing.screen, "handover-exemplar")
    assert not cut_texts(handing.screen)
    assert not [w for w in handing.screen.findChildren(QWidget) if named(w, "rebuild:")]
    (proof,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "proof:"))
    assert proof.accessibleName() == "Ontvangstbewijs van exemplaar 1 voor Tilburg"
    handing.press(proof.objectName())
    title, text = paper_shown()
    assert title == proof.accessibleName()
    assert "de burgemeester van Tilburg" in text


def named(widget: QWidget, begin: str) -> bool:
    return widget.objectName().startswith(begin) and widget.isVisible()


def test_the_controleur_draws_a_letter_again_and_reads_the_outcome(
    handing: HandingOver,
    work_as: WorkAs,
    monkeypatch: pytest.MonkeyPatch,
    grab: Callable[..., Path],
) -> None:
    handing.make("in_person", "paper")
    worker = work_as("controleur")
    handing.worker = worker
    handing.show(HandoverScreen(worker, handing.navigator, handing.case_id))
    (button,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "rebuild:"))
    handing.press(button.objectName())
    told = handing.find("banner:info")
    assert "tot op de byte dezelfde" in said(told)
    grab(handing.screen, "handover-rebuilt")
    monkeypatch.setattr(papers, "installed_version", lambda _: "9.9.9")
    handing.press(button.objectName())
    assert "Meldpoort 9.9.9" in said(handing.find("banner:info"))


def said(banner: QWidget) -> str:
    return " ".join(label.text() for label in banner.findChildren(QLabel))


def test_each_outcome_of_a_comparison_has_its_words() -> None:
    differs = Rebuilt("not_equal", "Meldpoort 1", "Meldpoort 1", ("P: Tilburg", "P: Breda"))
    assert "'P: Tilburg', opnieuw getekend is 'P: Breda'" in rebuilt_text(differs)
    hidden = Rebuilt("not_equal", "Meldpoort 1", "Meldpoort 1")
    assert "Elk woord is gelijk" in rebuilt_text(hidden)
