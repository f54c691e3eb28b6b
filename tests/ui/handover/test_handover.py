"""Handing over: make an exemplar in order, record to whom it went, record its receipt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import NotificationState, Role
from app.services.dispatch import handover, papers
from app.services.dispatch.certificates import add_certificate
from app.services.dispatch.rebuild import Rebuilt
from app.services.keys.practice import gemeente_keys
from app.services.rights.breaches import BreachView, breaches
from app.services.session import Session
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.handing import WHY, compared
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts, paper_shown
from ui.handover.card import NotificationCard
from ui.handover.register import RegisterScreen
from ui.handover.screen import HandoverScreen, rebuilt_text
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


class HandingOver(Driver):
    case_id = ""

    def to_channel(self) -> None:
        self.press("make:0855")
        self.press("next")
        self.write("handoff.right_because", WHY)
        self.press("next")

    def make(self, channel: str, form: str, name: str = "Tilburg") -> None:
        self.to_channel()
        self.press(f"handoff.channel:{channel}")
        self.press(f"handoff.form:{form}")
        self.press("next")
        self.write("handoff.recheck", name)
        self.press("next")
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
    handing.to_channel()
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
    handing.press("next")
    handing.press("next")
    assert "Leg uit waarom deze gemeente" in handing.errors()
    handing.write("handoff.right_because", WHY)
    handing.press("next")
    handing.press("next")
    assert "Kies hoe het gaat." in handing.errors()
    handing.press("handoff.channel:official")
    handing.press("next")
    assert "Kies de vorm." in handing.errors()
    assert "Berichtnummer" in handing.errors()
    handing.press("handoff.channel:in_person")
    handing.press("handoff.form:paper")
    handing.press("next")
    handing.press("next")
    assert "Typ de naam van de gemeente" in handing.errors()


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


def test_after_the_hand_over_one_stands_at_what_is_due_next(handing: HandingOver) -> None:
    assert handing.find("make:0855").property("primary")
    handing.make("in_person", "paper")
    handing.press("done")
    handing.press("done")
    handing.press("given:1")
    handing.write("handoff.given_to", "A. Ontvanger")
    handing.write("handoff.given_function", "Adviseur")
    handing.write("handoff.day", "23-11-2026")
    handing.write("handoff.time", "09.00")
    handing.press("record-given")
    assert handing.find("receipt:0855").property("primary")
    assert not handing.find("make:0855").property("primary")
    assert handing.screen.focusWidget() is handing.find("receipt:0855")
    handing.press("to-incoming")
    assert handing.navigator.asked[-1] == ("incoming", (handing.case_id,))


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
    table.selectRow(0)  # type: ignore[attr-defined]
    handing.press("register-overview")
    assert handing.navigator.asked[-1][0] == "rights"


def test_a_certificate_makes_a_package_possible(
    handing: HandingOver, tmp_path: Path, grab: Callable[..., Path]
) -> None:
    handing.worker.run(lambda session: gemeente_keys(session, "Tilburg"), made.append)
    handing.settle()
    keys = made.pop()
    path = tmp_path / "tilburg.pem"
    path.write_bytes(keys.certificate)  # type: ignore[attr-defined]
    screen = handing.screen
    assert isinstance(screen, HandoverScreen)
    screen.add_certificate("0855", str(path))
    handing.settle()
    handing.to_channel()
    handing.press("handoff.channel:courier")
    assert "nog niet vergeleken" in said(handing.find("handoff.no-package"))
    assert not [w for w in screen.findChildren(QWidget) if named(w, "handoff.form:p7m")]
    handing.press("done")
    handing.press("compare:0855")
    grab(screen, "handover-compare")
    handing.press("record-compared")
    assert "Vul in: Met wie" in handing.errors()
    handing.write("compare.name", "J. Jansen")
    handing.write("compare.function", "adviseur openbare orde")
    handing.write("compare.on", "23-11-2026")
    handing.press("compare.how:telephone")
    handing.press("record-compared")
    handing.make("courier", "p7m")
    handing.find("save-exemplar")
    handing.find("stick-exemplar")


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


def add_compared_certificate(handing: HandingOver) -> None:
    def do(session: Session) -> None:
        add_certificate(session, "0855", gemeente_keys(session, "Tilburg").certificate)
        compared(session)

    handing.worker.run(do, lambda _: None)
    handing.settle()
    handing.show(HandoverScreen(handing.worker, handing.navigator, handing.case_id))


def test_a_stick_is_written_remembered_and_wiped(
    handing: HandingOver, tmp_path: Path, grab: Callable[..., Path]
) -> None:
    add_compared_certificate(handing)
    stick = tmp_path / "stick"
    stick.mkdir()
    handing.make("courier", "p7m")
    page = handing.screen.panes()[0]
    page.write_on_stick(stick)  # type: ignore[attr-defined]
    handing.settle()
    (written,) = stick.iterdir()
    assert written.suffix == ".p7m"
    grab(handing.screen, "handover-stick")
    handing.press("to-record")
    grab(handing.screen, "handover-record")
    handing.write("handoff.given_to", "A. de Adviseur")
    handing.write("handoff.given_function", "Adviseur openbare orde")
    handing.write("handoff.day", "23-11-2026")
    handing.write("handoff.time", "09.00")
    handing.write("handoff.dossier_on", "23-11-2026")
    handing.press("record-given")
    assert "Kenmerk in het dossier" in handing.errors()
    handing.write("handoff.dossier_on", "")
    handing.press("record-given")
    (dossier,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "dossier:"))
    handing.press(dossier.objectName())
    handing.press("record-dossier")
    assert "Vul een datum in" in handing.errors()
    handing.write("handoff.dossier_on", "23-11-2026")
    handing.write("handoff.dossier_reference", "PD-2026-118")
    grab(handing.screen, "handover-dossier")
    handing.press("record-dossier")
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "In het penitentiair dossier op 23-11-2026, kenmerk PD-2026-118." in texts
    grab(handing.screen, "handover-open-stick")
    (wipe,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "wipe:"))
    handing.press(wipe.objectName())
    grab(handing.screen, "handover-wipe")
    handing.press("wipe")
    assert written.exists()  # asked first
    handing.press("wipe-confirm:yes")
    assert not list(stick.iterdir())
    assert not [w for w in handing.screen.findChildren(QWidget) if named(w, "wipe:")]
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "Stick gewist op" in texts


def test_a_stick_that_is_gone_is_told_with_a_reason(handing: HandingOver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    handing.make("in_person", "encrypted_pdf")
    page = handing.screen.panes()[0]
    page.write_on_stick(stick)  # type: ignore[attr-defined]
    handing.settle()
    handing.press("done")
    for file in stick.iterdir():
        file.unlink()
    (wipe,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "wipe:"))
    handing.press(wipe.objectName())
    handing.press("wipe")
    handing.press("wipe-confirm:yes")
    assert "staat niet (meer) op deze plek" in handing.errors()
    handing.press("record-wiped")
    assert "Kies wat er met de stick is." in handing.errors()
    handing.press("medium.how:left_there")
    handing.write("medium.on", "23-11-2026")
    handing.write("medium.note", "De stick ligt in de kluis van de gemeente.")
    handing.press("record-wiped")
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "achterbleef" in texts


def test_what_was_not_used_is_put_aside(
    handing: HandingOver, grab: Callable[..., Path], accessible_tree: Callable[[QWidget], None]
) -> None:
    handing.make("in_person", "paper")
    handing.press("done")
    handing.press("done")
    (aside,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "aside:"))
    handing.press(aside.objectName())
    grab(handing.screen, "handover-aside")
    accessible_tree(handing.screen)
    handing.press("record-aside")
    assert "Kies wat er is gebeurd." in handing.errors()
    handing.press("aside.kind:unused")
    handing.write("aside.reason", "Verkeerde bak van de printer.")
    handing.press("record-aside")
    assert not [w for w in handing.screen.findChildren(QWidget) if named(w, "given:")]
    texts = " ".join(label.text() for label in handing.screen.findChildren(QLabel))
    assert "Niet gebruikt, vastgelegd op" in texts


def test_a_lost_exemplar_asks_whether_it_is_a_leak(
    handing: HandingOver, grab: Callable[..., Path]
) -> None:
    handing.make("in_person", "paper")
    handing.press("done")
    handing.press("done")
    (aside,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "aside:"))
    handing.press(aside.objectName())
    handing.press("aside.kind:lost")
    handing.write("aside.reason", "Niet meer gevonden in de tas.")
    handing.press("record-aside")
    grab(handing.screen, "handover-lost")
    handing.press("to-breaches")
    act, (breach_id,) = handing.navigator.asked[-1]
    assert act == "breaches"
    found: list[tuple[BreachView, ...]] = []
    handing.worker.run(lambda session: breaches(session, handing.case_id), found.append)
    handing.settle()
    assert [one.id for one in found[0]] == [breach_id]


def test_the_ways_to_answers_and_changes(handing: HandingOver) -> None:
    handing.press("to-replies")
    assert handing.navigator.asked[-1] == ("replies", (handing.case_id,))
    handing.press("change:0855")
    act, (case_id, notification) = handing.navigator.asked[-1]
    assert (act, case_id) == ("change", handing.case_id)
    assert notification
    handing.press("register:0855")
    assert handing.navigator.asked[-1] == ("recipients", ("0855",))


def test_each_step_is_shown_and_back_is_possible_until_made(
    handing: HandingOver, grab: Callable[..., Path], accessible_tree: Callable[[QWidget], None]
) -> None:
    def step() -> str:
        return handing.find("handover-steps").accessibleName()

    handing.press("make:0855")
    assert step() == "Stap 1 van 6: Gemeente"
    grab(handing.screen, "handover-step1")
    handing.press("next")
    assert "Breda" in said(handing.find("handoff.elsewhere"))
    grab(handing.screen, "handover-step1-elsewhere")
    accessible_tree(handing.screen)
    handing.write("handoff.right_because", WHY)
    handing.press("next")
    assert step() == "Stap 2 van 6: Weg en vorm"
    handing.press("handoff.channel:in_person")
    handing.press("handoff.form:paper")
    grab(handing.screen, "handover-step2")
    accessible_tree(handing.screen)
    handing.press("next")
    handing.write("handoff.recheck", "Breda")
    grab(handing.screen, "handover-step3")
    handing.press("next")
    assert step() == "Stap 4 van 6: Maken"
    grab(handing.screen, "handover-step4")
    handing.press("make")
    assert step() == "Stap 3 van 6: Controle"
    assert "andere naam" in handing.errors()
    grab(handing.screen, "handover-step3-wrong")
    handing.write("handoff.recheck", "Tilburg")
    handing.press("previous")
    assert step() == "Stap 2 van 6: Weg en vorm"
    handing.press("next")
    handing.press("next")
    handing.press("make")
    assert step() == "Stap 5 van 6: Overhandigen"
    assert not [w for w in handing.screen.findChildren(QWidget) if named(w, "previous")]
    grab(handing.screen, "handover-step5")


def test_no_is_an_answer_to_the_other_address(handing: HandingOver) -> None:
    handing.press("make:0855")
    handing.press("next")
    handing.press("handoff.elsewhere:no")
    handing.find("make:0855")


@pytest.mark.usefixtures("large_text")
def test_no_step_is_cut_with_large_text(handing: HandingOver, grab: Callable[..., Path]) -> None:
    handing.press("make:0855")
    grab(handing.screen, "handover-step1-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("next")
    grab(handing.screen, "handover-elsewhere-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("done")
    handing.make("in_person", "encrypted_pdf")
    grab(handing.screen, "handover-made-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("to-record")
    handing.press("to-record")
    grab(handing.screen, "handover-record-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("done")
    (aside,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "aside:"))
    handing.press(aside.objectName())
    grab(handing.screen, "handover-aside-large", (1280, 720))
    assert not cut_texts(handing.screen)


@pytest.mark.usefixtures("large_text")
def test_what_follows_is_not_cut_with_large_text(
    handing: HandingOver, tmp_path: Path, grab: Callable[..., Path]
) -> None:
    add_compared_certificate(handing)
    handing.to_channel()
    handing.press("handoff.channel:courier")
    grab(handing.screen, "handover-package-large", (1280, 720))
    assert not cut_texts(handing.screen)
    handing.press("done")
    stick = tmp_path / "stick"
    stick.mkdir()
    handing.make("courier", "p7m")
    page = handing.screen.panes()[0]
    page.write_on_stick(stick)  # type: ignore[attr-defined]
    handing.settle()
    handing.press("done")
    grab(handing.screen, "handover-stick-large", (1280, 720))
    assert not cut_texts(handing.screen)
    (wipe,) = (w for w in handing.screen.findChildren(QAbstractButton) if named(w, "wipe:"))
    handing.press(wipe.objectName())
    handing.press("wipe")
    grab(handing.screen, "handover-wipe-large", (1280, 720))
    assert not cut_texts(handing.screen)


@pytest.mark.parametrize(
    ("state", "words", "due"),
    [
        ("to_hand_over", "Wijzigen of intrekken", False),
        ("withdrawal_to_confirm", "Bericht van intrekking", True),
        ("withdrawn", "Bericht van intrekking", False),
        ("replaced", "Bericht van vervanging", False),
    ],
)
def test_what_was_taken_back_leads_to_its_notice_and_is_not_handed_over(
    qtbot: QtBot, practice_vault: PracticeVault, state: NotificationState, words: str, due: bool
) -> None:
    case_id = walking.decided(practice_vault, "a")
    (one,) = handover.notifications(practice_vault.sessions[-1], case_id).notifications
    card = NotificationCard(replace(one, state=state), may_rebuild=False)
    qtbot.addWidget(card)
    acts = {
        button.objectName().split(":")[0]: button
        for button in card.findChildren(QAbstractButton)
        if not button.isHidden()
    }
    assert acts["change"].text() == words
    assert bool(acts["change"].property("primary")) is due
    assert {"make", "copy"} <= set(acts) if state == "to_hand_over" else "make" not in acts
