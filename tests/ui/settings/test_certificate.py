"""The certificate of the inrichting on screen: shown, renewed, imported, ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    load_der_private_key,
    pkcs12,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.case.workflow import Role
from app.services.keys import facility_certificates
from app.trust.facility import fingerprint, make_certificate
from tests.conftest import FIRST_MOMENT, PracticeVault
from tests.ui.looking import FakeNavigator, cut_texts, find, in_sight, paper_shown
from ui.screen import Screen
from ui.settings.certificate import CertificateScreen
from ui.widgets import FingerprintView, Heading
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]
SECRET = "wachtzin van het bestand"


@pytest.fixture
def screen(work_as: WorkAs, navigator: FakeNavigator, show: Show) -> Screen:
    return show(CertificateScreen(work_as("beheerder"), navigator))


def shown(screen: Screen) -> list[tuple[str, str]]:
    """State and fingerprint of each certificate in sight."""
    found = []
    for view in screen.findChildren(FingerprintView):
        if view.isVisibleTo(screen):
            card = view.parentWidget()
            assert card is not None
            heading = card.findChildren(Heading)[0]
            found.append((heading.text(), view.groups()))
    return found


def press(screen: Screen, begin: str) -> None:
    buttons = [
        b
        for b in screen.findChildren(QPushButton)
        if b.objectName().startswith(begin) and b.isVisibleTo(screen)
    ]
    buttons[0].click()


def test_the_one_in_use_is_shown_large(
    screen: Screen,
    practice_vault: PracticeVault,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    accessible_tree(screen)
    grab(screen, "certificate", (1280, 900))
    assert cut_texts(screen) == []
    (one,) = shown(screen)
    assert one[0] == "In gebruik"
    assert not in_sight(screen, "ending")
    screen.worker.close()
    rows = facility_certificates.certificates(practice_vault.log_in("beheerder"))
    assert one[1] == rows[0].fingerprint


def test_its_end_is_announced(
    practice_vault: PracticeVault, work_as: WorkAs, navigator: FakeNavigator, show: Show
) -> None:
    practice_vault.clock.advance(days=5 * 365 - 30)
    screen = show(CertificateScreen(work_as("casemanager"), navigator))
    assert "eindigt op" in find(screen, "ending").text()
    assert not in_sight(screen, "renew")
    assert not in_sight(screen, "import")


def test_a_new_one_waits_and_can_be_used_at_once(
    screen: Screen,
    settle: Settle,
    navigator: FakeNavigator,
    grab: Callable[..., object],
    accessible_tree: Callable[[QWidget], None],
) -> None:
    (old,) = shown(screen)
    find(screen, "renew").click()
    settle(screen.worker)
    assert [state for state, _print in shown(screen)] == ["In gebruik", "Staat klaar"]
    assert shown(screen)[0] == old
    accessible_tree(screen)
    grab(screen, "certificate-renewed", (1280, 1400))
    assert cut_texts(screen) == []
    press(screen, "use-now:")
    find(screen, "confirm-certificate:yes").click()
    settle(screen.worker)
    assert [state for state, _print in shown(screen)] == ["In gebruik", "Eerder gebruikt"]
    assert shown(screen)[1][1] == old[1]
    assert ("message", ("Het nieuwe certificaat is nu in gebruik.",)) in navigator.asked


def test_a_day_that_is_none_is_said_at_its_field(screen: Screen, settle: Settle) -> None:
    find(screen, "use-from").setText("ooit")
    find(screen, "renew").click()
    settle(screen.worker)
    assert len(find(screen, "errors").texts()) == 1
    assert len(shown(screen)) == 1
    find(screen, "use-from").setText("1-1-2027")
    find(screen, "renew").click()
    settle(screen.worker)
    assert len(shown(screen)) == 2


def test_one_that_may_be_in_wrong_hands_counts_no_more(
    screen: Screen, settle: Settle, navigator: FakeNavigator
) -> None:
    press(screen, "revoke:")
    assert "vertel het ze" in find(screen, "confirm-certificate").text()
    find(screen, "confirm-certificate:no").click()
    press(screen, "revoke:")
    find(screen, "confirm-certificate:yes").click()
    settle(screen.worker)
    assert [state for state, _print in shown(screen)] == ["Geldt niet meer"]
    assert any("Vertel elke gemeente" in str(values) for _name, values in navigator.asked)


@pytest.fixture
def key_file(tmp_path: Path) -> tuple[Path, str]:
    """A PKCS#12 file, and the fingerprint of its certificate."""
    pair = make_certificate("PI Elders", "Elders", FIRST_MOMENT - timedelta(days=1))
    certificate = x509.load_der_x509_certificate(pair.certificate)
    data = pkcs12.serialize_key_and_certificates(
        b"inrichting",
        load_der_private_key(pair.private_key, None),  # type: ignore[arg-type]
        certificate,
        None,
        BestAvailableEncryption(SECRET.encode()),
    )
    path = tmp_path / "inrichting.p12"
    path.write_bytes(data)
    return path, fingerprint(pair.certificate)


def test_one_is_taken_over_from_a_file(
    screen: Screen,
    settle: Settle,
    key_file: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    grab: Callable[..., object],
) -> None:
    path, expected = key_file
    find(screen, "import").click()
    grab(screen, "certificate-import", (1280, 1300))
    find(screen, "import-certificate").click()
    assert find(screen, "errors").texts() == ("Kies het bestand.",)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    find(screen, "choose-file").click()
    find(screen, "import-passphrase").setText("een andere wachtzin")
    find(screen, "import-certificate").click()
    settle(screen.worker)
    assert "wachtzin" in find(screen, "errors").texts()[0]
    assert find(screen, "import-passphrase").text() == ""
    find(screen, "import-passphrase").setText(SECRET)
    find(screen, "import-certificate").click()
    settle(screen.worker)
    assert ("Staat klaar", expected) in shown(screen)


def test_a_file_that_is_gone_is_said(screen: Screen, settle: Settle, tmp_path: Path) -> None:
    find(screen, "import").click()
    find(screen, "import-file").setText(str(tmp_path / "weg.p12"))
    find(screen, "import-certificate").click()
    settle(screen.worker)
    assert "niet worden gelezen" in find(screen, "errors").texts()[0]


def test_it_is_kept_as_a_file_for_gemeenten(
    screen: Screen, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "inrichting.pem"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    press(screen, "save:")
    settle(screen.worker)
    kept = x509.load_pem_x509_certificate(path.read_bytes())
    ((_state, expected),) = shown(screen)
    assert kept.fingerprint(kept.signature_hash_algorithm).hex().upper() == expected.replace(  # type: ignore[arg-type]
        " ", ""
    )


def test_the_exchange_sheet_has_every_fingerprint(screen: Screen, settle: Settle) -> None:
    find(screen, "renew").click()
    settle(screen.worker)
    find(screen, "print-sheet").click()
    settle(screen.worker)
    title, text = paper_shown()
    assert title == "Uitwisselblad"
    (_used, used), (_waits, waits) = shown(screen)
    assert f"Certificaat {used}" in text
    assert f"Certificaat, in gebruik vanaf 23 december 2026 {waits}" in text
    assert "OEFENING" in text
    assert "Stand van het logboek" in text
    assert text.count("Sleutel voor codes op papier") == 2


@pytest.mark.usefixtures("large_text")
def test_it_fits_with_text_twice_as_large(
    screen: Screen, settle: Settle, grab: Callable[..., object]
) -> None:
    find(screen, "renew").click()
    find(screen, "import").click()
    settle(screen.worker)
    grab(screen, "200-certificate", (1280, 720))
    assert cut_texts(screen) == []
