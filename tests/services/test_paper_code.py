"""Codes on paper: signed when the letter leaves, checked without a vault, not to be forged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.case.refusal import Refusal
from app.notification.paper_code import PaperCode, read_code
from app.services.dispatch import paper_code
from app.services.dispatch.handover import make_exemplar, notifications
from app.services.dispatch.paper_code import UnusablePaperKey, check, current_key, kept_keys
from app.services.dispatch.papers import stored_notification
from app.services.dispatch.rebuild import rebuild
from app.services.keys.facility_certificates import renew_certificate, use_now
from app.services.keys.key_rotation import rotate_keys
from app.services.keys.key_sheets import exchange_sheet
from app.store.facility import FacilityCertificates
from app.trust.facility import paper_public
from tests.acceptance.attacking import run
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import ENCRYPTED, PAPER, whole_text

Capsys = pytest.CaptureFixture[str]


@dataclass
class Sent:
    """A letter that left: its bytes, what it says, its code and the inrichting's public key."""

    letter: bytes
    encrypted: bytes
    notification: bytes
    code: str
    key: str


@pytest.fixture
def sent(practice_vault: PracticeVault) -> Sent:
    session = decided_case(practice_vault).as_casemanager()
    view = notifications(session, case_id_of(session)).notifications[0]
    letter = make_exemplar(session, view.id, PAPER).data or b""
    encrypted = make_exemplar(session, view.id, ENCRYPTED).data or b""
    key = current_key(session)
    assert key
    text = whole_text(letter)
    code = text[text.index("MELDPOOR") : text.index("De code hoort bij")]
    return Sent(
        letter,
        encrypted,
        stored_notification(session, view.id).content,
        code,
        key.public_key().public_bytes_raw().hex(),
    )


def case_id_of(session: object) -> str:
    from app.services.casework import work_list

    return work_list.rows(session).rows[0].case_id  # type: ignore[arg-type]


def test_the_code_on_the_letter_holds(sent: Sent) -> None:
    for file in (None, sent.notification, sent.letter):
        result = check(sent.code, sent.key, file)
        assert result.ok, result.lines
    assert result.code.reference.startswith("MP-")
    assert "Donkersloot" not in sent.code


def test_another_file_is_not_equal(sent: Sent) -> None:
    other = sent.notification.replace(b"Tilburg", b"Tilbrug")
    result = check(sent.code, sent.key, other)
    assert not result.ok
    assert result.lines[-1][:2] == ("Bestand", False)
    code = read_code(sent.code)
    forged = replace(code, version=code.version + 1)
    assert not check(forged.text(), sent.key, sent.letter).ok
    with pytest.raises(Refusal, match="geen melding"):
        check(sent.code, sent.key, b"iets anders")
    with pytest.raises(Refusal, match="versleuteld"):
        check(sent.code, sent.key, sent.encrypted)
    for broken in (sent.letter[: len(sent.letter) // 2], b"%PDF-1.7\nniets"):
        assert not check(sent.code, sent.key, broken).ok


def test_a_forged_code_does_not_hold(sent: Sent) -> None:
    code = read_code(sent.code)
    forger = Ed25519PrivateKey.from_private_bytes(b"f" * 32)
    forged = [
        replace(code, version=code.version + 1),
        replace(code, reference="MP-2026-22222"),
        replace(code, content_hash="00" * 32),
        replace(code, signature=forger.sign(code.signed())),
        replace(code, signature=bytes(64)),
        replace(code, signature=code.signature[:32] + bytes(32)),
    ]
    for one in forged:
        result = check(one.text(), sent.key)
        assert not result.ok
        assert [holds for _, holds, _ in result.lines] == [True, False]
    assert not check(sent.code, forger.public_key().public_bytes_raw().hex()).ok
    assert not check(sent.code, "00" * 32).ok
    assert not check(sent.code, "ff" * 32).ok


@pytest.mark.parametrize("key", ["", "00" * 31, "zz" * 32, "٠" * 64, "00" * 2000])
def test_a_key_that_is_none_is_refused(sent: Sent, key: str) -> None:
    with pytest.raises(UnusablePaperKey, match="uitwisselblad"):
        check(sent.code, key)


def test_the_key_stands_on_the_exchange_sheet(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    key = current_key(session)
    assert key
    certificate = FacilityCertificates(session.connection).current(session.stamp())
    assert certificate
    shown = paper_code.public_key(session, certificate)
    assert shown in whole_text(exchange_sheet(session))
    assert shown.replace(" ", "") == key.public_key().public_bytes_raw().hex()
    assert len(kept_keys(session)) == 2  # this one, and none at all


def test_the_key_comes_from_the_private_key_alone() -> None:
    assert paper_public(b"een sleutel") == paper_public(b"een sleutel")
    assert paper_public(b"een sleutel") != paper_public(b"een andere")


def test_on_the_command_line(sent: Sent, tmp_path: Path, capsys: Capsys) -> None:
    key = tmp_path / "sleutel.txt"
    key.write_text(" ".join([sent.key[:32].upper(), sent.key[32:]]) + "\n", "utf-8-sig")
    notification = tmp_path / "melding.json"
    notification.write_bytes(sent.notification)
    typed = sent.code.lower().split()
    told = run(capsys, "controleer-code", *typed, "--inrichting-sleutel", str(key))
    assert (told.code, told.err) == (0, "")
    assert "Alles klopt." in told.out
    options = ["--inrichting-sleutel", sent.key, "--bestand", str(notification)]
    assert run(capsys, "controleer-code", sent.code, *options).code == 0
    notification.write_bytes(sent.notification.replace(b"Tilburg", b"Tilbrug"))
    told = run(capsys, "controleer-code", sent.code, *options)
    assert told.code == 1
    assert "KLOPT NIET: Bestand." in told.out
    other = PaperCode("MP-2026-x7k3q", 1, "00" * 32, bytes(64)).text()
    told = run(capsys, "controleer-code", other, "--inrichting-sleutel", sent.key)
    assert told.code == 1
    assert "Bel de inrichting" in told.out
    told = run(capsys, "controleer-code", "niets", "--inrichting-sleutel", sent.key)
    assert told.code == 1
    assert "geen code van een brief" in told.err
    told = run(capsys, "controleer-code", sent.code, "--inrichting-sleutel", "x" * 5000)
    assert told.code == 1
    assert "geen sleutel" in told.err


def test_a_letter_without_a_key_is_still_a_letter(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = decided_case(practice_vault).as_casemanager()
    view = notifications(session, case_id_of(session)).notifications[0]
    with monkeypatch.context() as without:
        without.setattr(FacilityCertificates, "current", lambda *_args: None)
        made = make_exemplar(session, view.id, PAPER)
    assert "MELDPOORT1" not in whole_text(made.data or b"").replace(" ", "")
    checker = practice_vault.log_in("controleur")
    assert rebuild(checker, view.id, made.number).outcome == "equal"


def test_new_keys_and_a_new_certificate_leave_earlier_letters_provable(
    practice_vault: PracticeVault,
) -> None:
    session = decided_case(practice_vault).as_casemanager()
    view = notifications(session, case_id_of(session)).notifications[0]
    made = make_exemplar(session, view.id, PAPER)

    manager = practice_vault.log_in("beheerder")
    before = current_key(manager)
    rotate_keys(manager)
    after = current_key(manager)
    assert before
    assert after
    assert before.private_bytes_raw() == after.private_bytes_raw()
    practice_vault.clock.advance(days=1)
    use_now(manager, renew_certificate(manager).fingerprint)
    practice_vault.clock.advance(days=1)
    renewed = current_key(manager)
    assert renewed
    assert renewed.private_bytes_raw() != before.private_bytes_raw()
    assert len(kept_keys(manager)) == 3

    checker = practice_vault.log_in("controleur")
    assert rebuild(checker, view.id, made.number).outcome == "equal"
