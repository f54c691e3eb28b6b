"""Several workstations of one account: codes, passphrases and taking one away."""

from __future__ import annotations

import dataclasses
import os
from datetime import UTC, datetime, timedelta

import pytest

from app.case.refusal import Refusal
from app.vault.codes import ALPHABET
from app.vault.kdf import FLOOR
from app.vault.keyfile import KEYFILE_NAME, read_keyfile, sealed_with, write_keyfile
from app.vault.opening import unlock, unlocked_by
from app.vault.refusals import (
    DamagedKeyfile,
    UnknownWorkstation,
    WeakPassphrase,
    WrongCode,
    WrongPassphrase,
)
from app.vault.secrets import MemorySecrets
from app.vault.unlocked import Unlocked, Workstation
from app.vault.workstations import (
    CODE_VALID,
    change_passphrase,
    enrol,
    enter_with_enrolment_code,
    new_enrolment_code,
    remove_workstation,
    workstations,
)
from tests.vault.conftest import PASSPHRASE, SmallVault, never_asked

pytestmark = pytest.mark.usefixtures("quick")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OTHER = "een heel andere lange wachtzin"


def workstation(secrets: MemorySecrets | None, label: str = "kamer 12") -> Workstation:
    return Workstation(secrets, FLOOR, os.urandom, label, NOW.strftime("%Y-%m-%dT%H:%M:%SZ"))


def code_of(vault: SmallVault) -> str:
    opened = vault.unlock()
    code = new_enrolment_code(opened, workstation(vault.secrets))
    opened.close()
    return code


def enrolled(vault: SmallVault, secrets: MemorySecrets, code: str) -> Unlocked:
    entered = enter_with_enrolment_code(vault.folder, "anna arts", code, NOW, never_asked)
    slot = enrol(entered, OTHER, workstation(secrets, "kamer 14"))
    return unlocked_by(entered, entered.key_pairs, slot)


def log_in(vault: SmallVault, secrets: MemorySecrets, passphrase: str) -> Unlocked:
    return unlock(vault.folder, "Anna Arts", passphrase, secrets, never_asked)


def test_one_workstation_more_has_its_own_passphrase_and_secret(small_vault: SmallVault) -> None:
    second = MemorySecrets()
    opened = enrolled(small_vault, second, code_of(small_vault).lower().replace("-", " "))
    rows = workstations(opened)
    assert [(row.label, row.here) for row in rows] == [("", False), ("kamer 14", True)]
    assert rows[1].made == "2026-11-23T09:00:00Z"
    own = opened.key_pairs.signing_public
    opened.close()
    first = small_vault.unlock()
    assert first.key_pairs.signing_public == own
    first.close()
    log_in(small_vault, second, OTHER).close()
    with pytest.raises(WrongPassphrase):
        log_in(small_vault, second, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        log_in(small_vault, small_vault.secrets, OTHER)
    with pytest.raises(UnknownWorkstation):
        log_in(small_vault, MemorySecrets(), OTHER)


def test_a_code_works_once(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    enrolled(small_vault, MemorySecrets(), code).close()
    with pytest.raises(WrongCode, match="al gebruikt"):
        enter_with_enrolment_code(small_vault.folder, "Anna Arts", code, NOW, never_asked)


def test_a_second_code_replaces_the_first(small_vault: SmallVault) -> None:
    first = code_of(small_vault)
    enrolled(small_vault, MemorySecrets(), code_of(small_vault)).close()
    with pytest.raises(WrongCode):
        enter_with_enrolment_code(small_vault.folder, "Anna Arts", first, NOW, never_asked)


@pytest.mark.parametrize("moment", [NOW + CODE_VALID + timedelta(seconds=1), NOW - CODE_VALID])
def test_a_code_is_valid_for_a_day(small_vault: SmallVault, moment: datetime) -> None:
    code = code_of(small_vault)
    with pytest.raises(WrongCode, match="verlopen"):
        enter_with_enrolment_code(small_vault.folder, "Anna Arts", code, moment, never_asked)


def test_a_wrong_code_or_name_opens_nothing(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    last = ALPHABET[(ALPHABET.index(code[-1]) + 1) % 32]
    for name, text in (
        ("Anna Arts", code[:-1] + last),
        ("Anna Arts", ""),
        ("Anna Arts", small_vault.founding.recovery.printed()),
        ("Niemand", code),
    ):
        with pytest.raises(WrongCode):
            enter_with_enrolment_code(small_vault.folder, name, text, NOW, never_asked)
    small_vault.unlock().close()


def test_the_code_stands_in_no_file(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    written = (small_vault.folder / KEYFILE_NAME).read_bytes()
    assert code.encode() not in written
    assert code.replace("-", "").encode() not in written
    assert code not in small_vault.secrets._secrets


def test_a_code_is_bound_to_its_vault_and_account(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    keyfile = read_keyfile(small_vault.folder)
    (slot,) = keyfile.enrolments_of("a1")
    others = tuple(s for s in keyfile.slots if s.id != slot.id)
    for changed in (
        dataclasses.replace(slot, id="ff" * 8),
        dataclasses.replace(slot, salt=bytes(16)),
        dataclasses.replace(slot, secret="keyring"),
    ):
        forged = dataclasses.replace(keyfile, slots=(*others, changed))
        write_keyfile(
            small_vault.folder, sealed_with(forged, small_vault.founding.keys.database_key)
        )
        with pytest.raises(WrongCode):
            enter_with_enrolment_code(small_vault.folder, "Anna Arts", code, NOW, never_asked)


def test_who_moves_the_time_of_a_code_breaks_the_keyfile(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    path = small_vault.folder / KEYFILE_NAME
    path.write_bytes(path.read_bytes().replace(b"2026-11-23T09:00:00Z", b"2026-11-29T09:00:00Z"))
    late = NOW + timedelta(days=6)
    with pytest.raises(DamagedKeyfile):
        enter_with_enrolment_code(small_vault.folder, "Anna Arts", code, late, never_asked)


def test_a_weak_passphrase_or_no_keyring_changes_nothing(small_vault: SmallVault) -> None:
    code = code_of(small_vault)
    before = (small_vault.folder / KEYFILE_NAME).read_bytes()
    entered = enter_with_enrolment_code(small_vault.folder, "Anna Arts", code, NOW, never_asked)
    with pytest.raises(WeakPassphrase):
        enrol(entered, "kort", workstation(MemorySecrets()))
    with pytest.raises(UnknownWorkstation):
        enrol(entered, OTHER, workstation(None))
    entered.close()
    assert (small_vault.folder / KEYFILE_NAME).read_bytes() == before


def test_another_passphrase_here(small_vault: SmallVault) -> None:
    old = (small_vault.folder / KEYFILE_NAME).read_bytes()
    opened = small_vault.unlock()
    changed = change_passphrase(opened, PASSPHRASE, OTHER, workstation(small_vault.secrets))
    assert [row.here for row in workstations(changed)] == [True]
    changed.close()
    with pytest.raises(WrongPassphrase):
        small_vault.unlock()
    small_vault.unlock(OTHER).close()
    assert len(small_vault.secrets._secrets) == 1
    # An older copy of the keyfile does not bring the older passphrase back.
    (small_vault.folder / KEYFILE_NAME).write_bytes(old)
    with pytest.raises(UnknownWorkstation):
        small_vault.unlock()


@pytest.mark.parametrize(
    ("current", "new", "kind"),
    [("een verkeerde wachtzin", OTHER, WrongPassphrase), (PASSPHRASE, "kort", WeakPassphrase)],
)
def test_a_change_that_is_refused_changes_nothing(
    small_vault: SmallVault, current: str, new: str, kind: type[Refusal]
) -> None:
    before = (small_vault.folder / KEYFILE_NAME).read_bytes()
    opened = small_vault.unlock()
    with pytest.raises(kind):
        change_passphrase(opened, current, new, workstation(small_vault.secrets))
    opened.close()
    assert (small_vault.folder / KEYFILE_NAME).read_bytes() == before
    small_vault.unlock().close()


def test_a_workstation_that_was_removed_opens_nothing(small_vault: SmallVault) -> None:
    second = MemorySecrets()
    opened = enrolled(small_vault, second, code_of(small_vault))
    opened.close()
    first = small_vault.unlock()
    own, other = workstations(first)
    with pytest.raises(Refusal, match="werkt u nu"):
        remove_workstation(first, own.id)
    with pytest.raises(Refusal, match="niet"):
        remove_workstation(first, "00" * 8)
    remove_workstation(first, other.id)
    assert workstations(first) == (own,)
    first.close()
    with pytest.raises(UnknownWorkstation):
        log_in(small_vault, second, OTHER)
