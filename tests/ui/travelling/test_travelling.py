"""Cases that travel, on screen: made, sent, locked, read in, chosen, recalled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.case.workflow import Role
from app.services.casework import cases
from app.services.seating import arriving, seats, travelling
from app.trust.facility import make_certificate
from tests.acceptance.walking import change, imported
from tests.conftest import PracticeVault
from tests.services.two_seats import TwoSeats, quick_certificates, two_seats
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from ui.screen import Screen
from ui.travelling.screen import TravellingScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_certificates(monkeypatch)
    assert seats.make_certificate is not make_certificate


@pytest.fixture
def both(practice_vault: PracticeVault, tmp_path: Path) -> Iterator[TwoSeats]:
    made = two_seats(practice_vault, tmp_path / "tweede")
    yield made
    made.close()


def said(screen: QWidget) -> str:
    """Every text in sight."""
    labels = [w for w in screen.findChildren(QLabel) if w.isVisibleTo(screen)]
    return "\n".join(label.text() for label in labels)


def press(screen: QWidget, begin: str) -> None:
    buttons = screen.findChildren(QPushButton)
    next(b for b in buttons if b.objectName().startswith(begin) and b.isVisibleTo(screen)).click()


def reference_of(both: TwoSeats, case_id: str) -> str:
    return cases.open_case(both.first.sessions[-1], case_id).reference


def test_with_one_vault_there_is_nothing_to_send(
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    accessible_tree: Callable[[QWidget], None],
) -> None:
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert "Er is alleen deze kluis." in said(screen)
    for part in ("arrival", "sending", "journeys", "copies", "make-vault"):
        assert not in_sight(screen, part)
    accessible_tree(screen)


def test_the_beheerder_makes_a_second_vault(
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    screen = show(TravellingScreen(work_as("beheerder"), navigator))
    assert isinstance(screen, TravellingScreen)
    find(screen, "more-vaults").click()
    screen.vaults.make_in(tmp_path / "nieuw")
    settle(screen.worker)
    assert "naam" in find(screen, "errors").texts()[0]
    find(screen, "vault-name").setText("Kamer teamleider")
    find(screen, "vault-own-name").setText("Kamer casemanagers")
    grab(screen, "travelling-new-vault", (1280, 1000))
    screen.vaults.make_in(tmp_path / "nieuw")
    settle(screen.worker)
    assert ("message", ("Kluis Kamer teamleider is gemaakt.",)) in navigator.asked
    assert "Kamer casemanagers (deze kluis)" in said(screen)
    assert (tmp_path / "nieuw" / "meldpoort.db").is_file()
    screen.vaults.save_roster(
        next(row.id for row in _seats(screen, settle) if not row.own), tmp_path
    )
    settle(screen.worker)
    assert list(tmp_path.glob("rollenlijst-*.p7m"))
    accessible_tree(screen)
    assert cut_texts(screen) == []


def _seats(screen: Screen, settle: Settle) -> tuple[seats.SeatRow, ...]:
    found: list[tuple[seats.SeatRow, ...]] = []
    screen.worker.run(seats.seats, found.append)
    settle(screen.worker)
    return found[0]


def test_a_case_goes_and_is_recalled(
    both: TwoSeats,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    case_id = imported(both.first, "a")
    reference = reference_of(both, case_id)
    both.close()
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    find(screen, "send-case").click()
    settle(screen.worker)
    assert find(screen, "errors").texts() == ("Vul het kenmerk van de zaak in.",)
    find(screen, "travel-reference").setText(reference)
    find(screen, "send-case").click()
    settle(screen.worker)
    assert find(screen, "errors").texts() == ("Kies naar welke kluis de zaak gaat.",)
    screen.sending.send_to(reference, both.second_id, tmp_path)
    settle(screen.worker)
    (file,) = tmp_path.glob("MP-*-reis-*.p7m")
    assert file.name.startswith(reference)
    assert f"{reference}: onderweg naar Kamer teamleider" in said(screen)
    accessible_tree(screen)
    grab(screen, "travelling-under-way", (1280, 1100))
    assert cut_texts(screen) == []
    press(screen, "recall:")
    find(screen, "confirm-recall:yes").click()
    settle(screen.worker)
    assert "teruggehaald" in said(screen)


def test_a_file_that_cannot_be_saved_is_no_journey(
    both: TwoSeats,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
) -> None:
    case_id = imported(both.first, "a")
    reference = reference_of(both, case_id)
    both.close()
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    screen.sending.send_to(reference, both.second_id, tmp_path / "er is geen map")
    settle(screen.worker)
    assert "niet bewaard" in find(screen, "errors").texts()[0]
    screen.worker.close()
    assert cases.open_case(both.first.log_in("casemanager"), case_id).writable


def arrived_after_both_changed(both: TwoSeats, folder: Path) -> Path:
    """A file from the second vault about a case that was changed here as well."""
    case_id = imported(both.first, "a")
    sent = travelling.send_case(both.first.sessions[-1], case_id, both.second_id)
    there = both.second.log_in("casemanager")
    arriving.take(there, sent.data)
    change(there, case_id, signal__summary="Daar veranderd.")
    back = travelling.send_case(there, case_id, both.first_id)
    here = both.first.log_in("casemanager")
    travelling.recall(here, case_id)
    change(here, case_id, signal__summary="Hier veranderd.")
    path = folder / back.name
    path.write_bytes(back.data)
    both.close()
    return path


@pytest.mark.parametrize("keep", ["keep-ours", "keep-theirs"])
def test_a_conflict_is_shown_and_chosen(
    both: TwoSeats,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
    keep: str,
) -> None:
    path = arrived_after_both_changed(both, tmp_path)
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    screen.arrival.open_path(path)
    settle(screen.worker)
    assert "Hier: Hier veranderd." in said(screen)
    assert "In Kamer teamleider: Daar veranderd." in said(screen)
    accessible_tree(screen)
    grab(screen, "travelling-conflict", (1280, 1100))
    assert cut_texts(screen) == []
    find(screen, keep).click()
    settle(screen.worker)
    press(screen, "read-copy:")
    settle(screen.worker)
    other = "Daar veranderd." if keep == "keep-ours" else "Hier veranderd."
    assert other in said(screen)
    accessible_tree(screen)
    screen.arrival.open_path(path)
    settle(screen.worker)
    assert "al ingelezen" in said(screen)


def test_a_file_of_somebody_else_is_refused_on_the_page(
    both: TwoSeats,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
) -> None:
    both.close()
    (tmp_path / "x.p7m").write_bytes(b"not a package")
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    screen.arrival.open_path(tmp_path / "x.p7m")
    settle(screen.worker)
    assert "geen pakket" in find(screen, "errors").texts()[0]
    screen.arrival.open_path(tmp_path / "y.p7m")
    settle(screen.worker)
    assert "niet worden gelezen" in find(screen, "errors").texts()[0]


@pytest.mark.usefixtures("large_text")
def test_large_text_is_never_cut(
    both: TwoSeats,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    grab: Callable[..., object],
) -> None:
    path = arrived_after_both_changed(both, tmp_path)
    screen = show(TravellingScreen(work_as("beheerder"), navigator))
    assert isinstance(screen, TravellingScreen)
    screen.arrival.open_path(path)
    settle(screen.worker)
    grab(screen, "travelling-large", (1280, 720))
    assert cut_texts(screen) == []
