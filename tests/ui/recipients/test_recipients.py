"""The register of recipients on screen: list, gemeente, forms, issuers and lists."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from app.reference import gemeenten
from app.services.dispatch.recipients import Contact, Mandate, add_mandate, put_contact
from app.services.keys.practice import gemeente_keys
from app.services.session import Session
from tests.handoff.chains import revocation_list, three
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts
from ui.recipients.detail import RecipientPage
from ui.recipients.issuers_page import IssuersPage
from ui.recipients.lists_page import ListsPage
from ui.recipients.screen import RecipientsScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]


class Register(Driver):
    def page(self) -> QWidget:
        return self.screen.panes()[0]

    def told(self) -> str:
        shown = (w for w in self.screen.findChildren(QLabel) if w.isVisibleTo(self.screen))
        return " ".join(" ".join(label.text().split()) for label in shown)

    def buttons(self, begin: str) -> list[str]:
        return [
            w.objectName()
            for w in self.screen.findChildren(QAbstractButton)
            if w.objectName().startswith(begin) and w.isVisible()
        ]

    def do(self, act: Callable[[Session], object]) -> None:
        self.worker.run(act, lambda _: None)
        self.settle()


@pytest.fixture
def register(qtbot: QtBot, work_as: WorkAs, navigator: FakeNavigator) -> Register:
    worker = work_as("casemanager")
    return Register(qtbot, worker, navigator, RecipientsScreen(worker, navigator))


def test_an_empty_register_says_what_to_do(register: Register, grab: Callable[..., Path]) -> None:
    assert "nog leeg" in register.told()
    grab(register.screen, "recipients-empty")


def test_search_finds_any_gemeente_and_opens_it(
    register: Register,
    qtbot: QtBot,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    register.write("recipients.search", "Bergen")
    qtbot.wait(300)
    register.settle()
    table = register.find("recipients")
    assert isinstance(table, QTableView)
    found = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    assert found[:2] == ["Bergen (L.)", "Bergen (NH.)"]
    accessible_tree(register.screen)
    grab(register.screen, "recipients-search")
    register.press("recipients-open")
    assert "Let op: er is ook Bergen (NH.)" in register.told()
    grab(register.screen, "recipient-empty")
    register.press("done")
    assert register.find("recipients").isVisible()


def test_opening_nothing_is_told(register: Register) -> None:
    register.press("recipients-open")
    assert "Kies eerst een gemeente" in register.told()


def test_a_contact_comes_changes_and_goes(
    register: Register, grab: Callable[..., Path], accessible_tree: Callable[[QWidget], None]
) -> None:
    register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
    register.press("add-contact")
    accessible_tree(register.screen)
    register.press("keep-contact")
    assert "Vul in: Functie" in register.errors()
    register.write("contact.function", "adviseur openbare orde")
    register.write("contact.name", "J. Jansen")
    register.write("contact.email", "geen adres")
    register.press("keep-contact")
    assert "geen e-mailadres" in register.errors()
    grab(register.screen, "recipient-contact")
    register.write("contact.email", "j.jansen@gemeente.example")
    register.press("keep-contact")
    assert "j.jansen@gemeente.example" in register.told()
    (change,) = register.buttons("contact:")
    register.press(change)
    register.write("contact.phone", "088 000 00 01")
    register.press("keep-contact")
    assert "088 000 00 01" in register.told()
    (away,) = register.buttons("contact-away:")
    register.press(away)
    register.press("recipient-confirm:yes")
    assert "Er is nog geen contact." in register.told()


def test_a_mandate_is_recorded_and_ended(
    register: Register, grab: Callable[..., Path], accessible_tree: Callable[[QWidget], None]
) -> None:
    register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
    register.press("add-mandate")
    accessible_tree(register.screen)
    register.write("mandate.function", "gemandateerde openbare orde")
    register.write("mandate.reference", "MB-2026-14")
    register.write("mandate.until", "1-1-2020")
    register.press("keep-mandate")
    assert "al voorbij" in register.errors()
    grab(register.screen, "recipient-mandate")
    register.write("mandate.until", "31-12-2026")
    register.write("mandate.asked_on", "20-11-2026")
    register.press("keep-mandate")
    assert "aan wie u het vroeg" in register.errors()
    register.write("mandate.asked_of", "B. Bode, griffie")
    register.press("keep-mandate")
    assert "Eindigt op 31-12-2026" in register.told()
    grab(register.screen, "recipient")
    (end,) = register.buttons("mandate-end:")
    register.press(end)
    register.press("recipient-confirm:yes")
    assert "Telt niet meer." in register.told()


def test_a_certificate_is_compared_and_taken_out_of_use(
    register: Register,
    tmp_path: Path,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    kept: list[bytes] = []
    register.worker.run(lambda session: gemeente_keys(session, "Tilburg").certificate, kept.append)
    register.settle()
    path = tmp_path / "tilburg.pem"
    path.write_bytes(kept[0])
    register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
    page = register.page()
    assert isinstance(page, RecipientPage)
    page.add_certificate(str(path))
    register.settle()
    assert "nog niet vergeleken" in register.told()
    accessible_tree(register.screen)
    grab(register.screen, "recipient-certificate")
    register.press("compare:0")
    register.write("compare.name", "J. Jansen")
    register.write("compare.function", "adviseur openbare orde")
    register.write("compare.on", "23-11-2026")
    register.press("compare.how:in_person")
    register.press("record-compared")
    assert "Vingerafdruk vergeleken op 23-11-2026" in register.told()
    assert "alleen de vergeleken vingerafdruk" in register.told()
    register.press("done")
    table = register.find("recipients")
    assert isinstance(table, QTableView)
    assert table.model().index(0, 4).data() == "vergeleken, zelf ondertekend"
    register.press("recipients-open")
    register.press("remove:0")
    register.press("recipient-confirm:yes")
    assert "Uit gebruik genomen op" in register.told()
    assert not register.buttons("remove:")


def test_a_file_that_is_no_certificate_is_told(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("geen certificaat")
    register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
    page = register.page()
    assert isinstance(page, RecipientPage)
    page.add_certificate(str(path))
    register.settle()
    assert "geen certificaat" in register.errors()


def test_issuers_lists_and_roots(
    register: Register,
    tmp_path: Path,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    chain = three()
    (tmp_path / "keten.pem").write_bytes(chain.root.pem + chain.intermediate.pem)
    (tmp_path / "lijst.crl").write_bytes(revocation_list(chain.intermediate))
    register.press("recipients-issuers")
    assert "Er is nog geen uitgever." in register.told()
    page = register.page()
    assert isinstance(page, IssuersPage)
    page.add_issuers(str(tmp_path / "keten.pem"))
    register.settle()
    page = register.page()
    assert isinstance(page, IssuersPage)
    page.add_list(str(tmp_path / "lijst.crl"))
    register.settle()
    assert "Intrekkingslijst van 22-11-2026" in register.told()
    accessible_tree(register.screen)
    grab(register.screen, "recipients-issuers")
    (root,) = register.buttons("compare-root:")
    register.press(root)
    register.write("compare.name", "U. Gever")
    register.write("compare.function", "beheerder van de uitgever")
    register.write("compare.on", "23-11-2026")
    register.press("compare.how:telephone")
    register.press("record-compared")
    assert not register.buttons("compare-root:")
    assert "Vingerafdruk vergeleken op 23-11-2026" in register.told()


def test_a_newer_list_waits_for_a_second_person(
    register: Register,
    work_as: WorkAs,
    tmp_path: Path,
    grab: Callable[..., Path],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    own = (files("resources") / "reference" / "gemeenten.csv").read_text("utf-8")
    lines = [line for line in own.splitlines() if not line.startswith("0855,")]
    path = tmp_path / "gemeenten-2026.csv"
    path.write_text("\n".join(lines), "utf-8")
    register.press("recipients-lists")
    accessible_tree(register.screen)
    register.press("list-import")
    assert "Vul een datum in" in register.errors()
    register.write("list.dated", "1-11-2026")
    page = register.page()
    assert isinstance(page, ListsPage)
    page.import_file(str(path))
    register.settle()
    assert "Verdwenen: Tilburg" in register.told()
    assert not register.buttons("confirm:")
    grab(register.screen, "recipients-lists")
    register.worker = work_as("teamleider")
    register.show(RecipientsScreen(register.worker, register.navigator))
    register.press("recipients-lists")
    (confirm,) = register.buttons("confirm:")
    register.press(confirm)
    try:
        assert "Geldt nu." in register.told()
        assert not gemeenten.is_current("0855")
        register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
        assert "bestaat niet meer" in register.told()
        grab(register.screen, "recipient-former")
    finally:
        gemeenten.use(())


def test_who_only_reads_changes_nothing(
    register: Register, work_as: WorkAs, grab: Callable[..., Path]
) -> None:
    register.do(lambda session: put_contact(session, "0855", Contact("adviseur", "J. Jansen")))
    register.do(lambda session: add_mandate(session, "0855", Mandate("gemandateerde")))
    register.worker = work_as("controleur")
    register.show(RecipientsScreen(register.worker, register.navigator))
    grab(register.screen, "recipients")
    register.press("recipients-open")
    assert "J. Jansen" in register.told()
    for begin in ("add-", "contact:", "contact-away:", "mandate-end:", "compare:"):
        assert not register.buttons(begin)


@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_with_large_text(register: Register, grab: Callable[..., Path]) -> None:
    register.do(
        lambda session: put_contact(
            session, "0855", Contact("adviseur openbare orde en veiligheid", "J. Jansen")
        )
    )
    register.show(RecipientsScreen(register.worker, register.navigator))
    grab(register.screen, "recipients-large", (1280, 720))
    assert not cut_texts(register.screen)
    register.press("recipients-open")
    grab(register.screen, "recipient-large", (1280, 720))
    assert not cut_texts(register.screen)
    register.press("add-mandate")
    grab(register.screen, "recipient-mandate-large", (1280, 720))
    assert not cut_texts(register.screen)
    register.press("done")
    register.press("done")
    register.press("recipients-lists")
    grab(register.screen, "recipients-lists-large", (1280, 720))
    assert not cut_texts(register.screen)


@pytest.mark.usefixtures("large_text")
def test_issuers_and_forms_are_not_cut_with_large_text(
    register: Register, tmp_path: Path, grab: Callable[..., Path]
) -> None:
    chain = three()
    (tmp_path / "keten.pem").write_bytes(chain.root.pem + chain.intermediate.pem)
    register.press("recipients-issuers")
    page = register.page()
    assert isinstance(page, IssuersPage)
    page.add_issuers(str(tmp_path / "keten.pem"))
    register.settle()
    grab(register.screen, "recipients-issuers-large", (1280, 720))
    assert not cut_texts(register.screen)
    (root,) = register.buttons("compare-root:")
    register.press(root)
    grab(register.screen, "recipients-compare-large", (1280, 720))
    assert not cut_texts(register.screen)
    register.show(RecipientsScreen(register.worker, register.navigator, "0855"))
    register.press("add-contact")
    grab(register.screen, "recipient-contact-large", (1280, 720))
    assert not cut_texts(register.screen)
