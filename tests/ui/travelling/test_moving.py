"""A case that moves to another inrichting, on screen; and one that comes from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.case.workflow import Role
from app.services.casework import cases
from app.services.keys import access, facility_certificates
from app.services.seating import moving
from tests.acceptance.walking import imported
from tests.conftest import PASSPHRASE, PracticeVault
from tests.services.test_moving import Elsewhere, elsewhere, exchanged
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight
from tests.ui.travelling.test_travelling import said
from ui.screen import Screen
from ui.travelling.screen import TravellingScreen
from ui.worker import Worker

__all__ = ["elsewhere"]

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]


@pytest.fixture
def their_certificate(elsewhere: Elsewhere, tmp_path: Path) -> tuple[Path, str]:
    session = elsewhere.log_in()
    (row,) = facility_certificates.certificates(session)
    path = tmp_path / "elders.pem"
    path.write_bytes(facility_certificates.certificate_pem(session, row.fingerprint))
    elsewhere.close()
    return path, row.fingerprint


def test_another_inrichting_is_added_after_comparing(
    their_certificate: tuple[Path, str],
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    path, mark = their_certificate
    screen = show(TravellingScreen(work_as("beheerder"), navigator))
    assert isinstance(screen, TravellingScreen)
    find(screen, "more-facilities").click()
    find(screen, "add-facility").click()
    settle(screen.worker)
    assert "Kies eerst het certificaat" in find(screen, "errors").texts()[0]
    screen.moving.read_certificate(path)
    settle(screen.worker)
    find(screen, "facility-name").setText("PI Elders")
    find(screen, "facility-compared").setText("0000")
    find(screen, "facility-whom").setText("P. Post, casemanager")
    find(screen, "add-facility").click()
    settle(screen.worker)
    assert "vingerafdruk" in find(screen, "errors").texts()[0]
    accessible_tree(screen)
    grab(screen, "travelling-facility", (1280, 1200))
    assert cut_texts(screen) == []
    find(screen, "facility-compared").setText(mark)
    find(screen, "add-facility").click()
    settle(screen.worker)
    assert "PI Elders. Vergeleken door Bente Beheer met P. Post, casemanager." in said(screen)
    assert not in_sight(screen, "facility-print")


def test_a_case_goes_and_is_to_be_closed(
    practice_vault: PracticeVault,
    elsewhere: Elsewhere,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    grab: Callable[..., object],
) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = imported(practice_vault, "a")
    reference = cases.open_case(practice_vault.sessions[-1], case_id).reference
    practice_vault.close()
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    find(screen, "more-moving").click()
    find(screen, "move-case").click()
    settle(screen.worker)
    assert "kies de inrichting" in find(screen, "errors").texts()[0]
    screen.moving.move_to(reference, other, tmp_path)
    settle(screen.worker)
    assert ("closing", (case_id,)) in navigator.asked
    assert list(tmp_path.glob(f"{reference}-overplaatsing-*.p7m"))
    assert "onderweg naar PI Elders" in said(screen)
    grab(screen, "travelling-moved", (1280, 1100))
    assert cut_texts(screen) == []


def test_a_case_comes_and_begins_anew(
    practice_vault: PracticeVault,
    elsewhere: Elsewhere,
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
) -> None:
    exchanged(practice_vault, elsewhere)
    practice_vault.close()
    theirs = elsewhere.log_in()
    case_id = cases.new_case(theirs)
    (ours,) = moving.other_facilities(theirs)
    file = moving.move_case(theirs, case_id, ours.fingerprint)
    elsewhere.close()
    path = tmp_path / file.name
    path.write_bytes(file.data)
    screen = show(TravellingScreen(work_as("casemanager"), navigator))
    assert isinstance(screen, TravellingScreen)
    screen.moving.open_path(path)
    settle(screen.worker)
    assert "uit PI Elders" in find(screen, "moved-outcome").text()
    accessible_tree(screen)
    find(screen, "take-moved").click()
    settle(screen.worker)
    ((_, (new, _page)),) = [asked for asked in navigator.asked if asked[0] == "case"]
    assert "de geschiedenis uit PI Elders" in said(screen)
    screen.worker.close()
    session = access.log_in(practice_vault.env, practice_vault.folder, "Casper Kaas", PASSPHRASE)
    assert cases.open_case(session, str(new)).state == "draft"
    access.close(session)
