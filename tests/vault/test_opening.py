"""Opening while keys are being rotated, and keyfiles that lie."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.vault.account_keys import AccountKeys
from app.vault.keyfile import (
    Keyfile,
    KeyPlace,
    SealedKey,
    account_reader,
    invitation_reader,
    read_keyfile,
    sealed_with,
    write_keyfile,
)
from app.vault.opening import (
    admit,
    enter_with_code,
    enter_with_recovery_key,
    new_invitation,
    own_keyfile,
    settle,
    unlock,
    use_up_invitation,
    withdraw_account,
)
from app.vault.refusals import (
    DamagedDatabase,
    DamagedKeyfile,
    KeyringFailed,
    UnknownWorkstation,
    WrongCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from app.vault.sealing import box_context, key_check, seal_box
from app.vault.secrets import MemorySecrets
from app.vault.unlocked import Workstation
from tests.vault.conftest import PASSPHRASE, SmallVault, make_small_vault, never_asked

pytestmark = pytest.mark.usefixtures("quick")

NEXT = b"n" * 32


def rotating(vault: SmallVault) -> None:
    """Put a next database key in the keyfile, as a rotation does first."""
    keyfile = read_keyfile(vault.folder)
    boxes = {
        reader: seal_box(
            NEXT,
            public,
            box_context(
                vault=keyfile.vault,
                kind=keyfile.kind,
                purpose="database",
                key="ff" * 8,
                reader=reader,
            ),
        )
        for reader, public in keyfile.readers.items()
    }
    following = SealedKey("ff" * 8, key_check(NEXT, keyfile.vault, "database"), boxes)
    place = KeyPlace(keyfile.keys["database"].current, following)
    changed = dataclasses.replace(keyfile, keys={**keyfile.keys, "database": place})
    write_keyfile(vault.folder, sealed_with(changed, vault.founding.keys.database_key))


def test_while_rotating_the_key_that_fits_is_chosen(small_vault: SmallVault) -> None:
    rotating(small_vault)
    for key in (small_vault.founding.keys.database_key, NEXT):
        opened = unlock(
            small_vault.folder,
            "Anna Arts",
            PASSPHRASE,
            small_vault.secrets,
            lambda tried, key=key: tried == key,
        )
        assert opened.database_key == key
        opened.close()
        assert not any(opened.database_key)  # wiped


def test_while_rotating_no_fitting_key_means_a_damaged_database(small_vault: SmallVault) -> None:
    rotating(small_vault)
    with pytest.raises(DamagedDatabase, match="sleutel is goed"):
        unlock(small_vault.folder, "Anna Arts", PASSPHRASE, small_vault.secrets, lambda _: False)


def test_while_rotating_nobody_is_added(small_vault: SmallVault) -> None:
    opened = small_vault.unlock()
    rotating(small_vault)
    with pytest.raises(Refusal, match="vernieuwd"):
        admit(opened, "a2", "Bob", new_invitation(opened, "a2", os.urandom))
    opened.close()


def changed(small: SmallVault, **fields: object) -> Keyfile:
    return dataclasses.replace(read_keyfile(small.folder), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fields",
    [{"kind": "real"}, {"roster_root": "cd" * 32}, {"vault": "cd" * 16}],
)
def test_kind_root_and_vault_are_bound_into_the_slot(
    small_vault: SmallVault, fields: dict[str, object]
) -> None:
    # Even who knows the database key, and so can make the MAC, cannot pass this to another person.
    key = small_vault.founding.keys.database_key
    write_keyfile(small_vault.folder, sealed_with(changed(small_vault, **fields), key))
    with pytest.raises(Refusal) as caught:
        small_vault.unlock()
    assert isinstance(caught.value, WrongPassphrase | UnknownWorkstation)


@pytest.mark.parametrize("fields", [{"generation": 7}, {"created": "ooit"}])
def test_everything_else_is_under_the_mac(
    small_vault: SmallVault, fields: dict[str, object]
) -> None:
    write_keyfile(small_vault.folder, changed(small_vault, **fields))
    with pytest.raises(DamagedKeyfile):
        small_vault.unlock()


def test_a_key_of_another_vault_in_the_box_is_damage(
    small_vault: SmallVault, tmp_path: Path
) -> None:
    other = make_small_vault(tmp_path / "ander")
    theirs = read_keyfile(other.folder)
    write_keyfile(small_vault.folder, changed(small_vault, keys=theirs.keys))
    with pytest.raises(DamagedKeyfile):
        small_vault.unlock()


def test_a_swapped_public_key_is_damage(small_vault: SmallVault) -> None:
    key = small_vault.founding.keys.database_key
    readers = dict(read_keyfile(small_vault.folder).readers)
    readers["account:a1"] = AccountKeys.new(os.urandom).sealing_public
    write_keyfile(small_vault.folder, sealed_with(changed(small_vault, readers=readers), key))
    with pytest.raises(DamagedKeyfile):
        small_vault.unlock()


def test_invitation_and_its_end(small_vault: SmallVault) -> None:
    opened = small_vault.unlock()
    invited = new_invitation(opened, "a2", os.urandom)
    admit(opened, "a2", "Bob Bakker", invited)
    with pytest.raises(Refusal, match="Er is al"):
        admit(opened, "a3", "bob  BAKKER", new_invitation(opened, "a3", os.urandom))
    opened.close()
    with pytest.raises(UnknownWorkstation, match="geactiveerd"):
        small_vault.unlock(name="Bob Bakker")
    entered = enter_with_code(small_vault.folder, "bob bakker", invited.code, never_asked)
    assert entered.key_pairs.signing_public == invited.signing_public
    assert entered.keys.database_key == small_vault.founding.keys.database_key
    keys = AccountKeys.new(os.urandom)
    settled = settle(entered, keys, "nog een lange wachtzin", small_vault.workstation)
    assert invitation_reader("a2") in read_keyfile(small_vault.folder).readers
    use_up_invitation(settled)
    use_up_invitation(settled)
    assert set(own_keyfile(settled).readers) == {"account:a1", "account:a2", "recovery"}
    settled.close()
    with pytest.raises(WrongCode):
        enter_with_code(small_vault.folder, "Bob Bakker", invited.code, never_asked)
    again = small_vault.unlock("nog een lange wachtzin", "Bob Bakker")
    assert again.database_key == small_vault.founding.keys.database_key
    assert again.facility_key == small_vault.founding.keys.facility_key
    withdraw_account(again, "a1")
    again.close()
    assert account_reader("a1") not in read_keyfile(small_vault.folder).readers
    with pytest.raises(WrongPassphrase):
        small_vault.unlock()


def test_a_code_is_no_use_under_another_roster_root(small_vault: SmallVault) -> None:
    opened = small_vault.unlock()
    invited = new_invitation(opened, "a2", os.urandom)
    admit(opened, "a2", "Bob Bakker", invited)
    opened.close()
    forged = changed(small_vault, roster_root="ee" * 32)
    write_keyfile(small_vault.folder, sealed_with(forged, opened.database_key))
    with pytest.raises(WrongCode):
        enter_with_code(small_vault.folder, "Bob Bakker", invited.code, never_asked)


def test_recovery_key_of_another_vault(small_vault: SmallVault, tmp_path: Path) -> None:
    other = make_small_vault(tmp_path / "ander")
    with pytest.raises(WrongRecoveryKey, match="andere kluis"):
        enter_with_recovery_key(
            small_vault.folder, "Anna Arts", other.founding.recovery.printed(), never_asked
        )
    entered = enter_with_recovery_key(
        small_vault.folder, "Anna Arts", small_vault.founding.recovery.printed(), never_asked
    )
    assert entered.keys == small_vault.founding.keys
    entered.close()


def test_a_workstation_without_keyring_cannot_join(small_vault: SmallVault) -> None:
    entered = enter_with_recovery_key(
        small_vault.folder, "Anna Arts", small_vault.founding.recovery.printed(), never_asked
    )
    bare = dataclasses.replace(small_vault.workstation, secrets=None)
    with pytest.raises(UnknownWorkstation, match="sleutelbos"):
        settle(entered, AccountKeys.new(os.urandom), "nog een lange wachtzin", bare)
    entered.close()
    small_vault.unlock().close()


def test_a_locked_keyring_at_login_is_named(small_vault: SmallVault) -> None:
    class Locked(MemorySecrets):
        def get(self, name: str) -> bytes | None:  # noqa: ARG002
            raise KeyringFailed("De sleutelbos van deze computer is op slot.")

    with pytest.raises(KeyringFailed, match="op slot"):
        unlock(small_vault.folder, "Anna Arts", PASSPHRASE, Locked(), never_asked)


def test_a_secret_that_was_reset_does_not_open(small_vault: SmallVault) -> None:
    for name in list(small_vault.secrets._secrets):
        small_vault.secrets.set(name, bytes(32))
    with pytest.raises(WrongPassphrase):
        small_vault.unlock()


def test_nothing_secret_in_reprs(small_vault: SmallVault) -> None:
    opened = small_vault.unlock()
    shown = repr(opened) + repr(small_vault.founding) + repr(small_vault.founding.keys)
    assert repr(opened.database_key) not in shown
    assert repr(opened.facility_key) not in shown
    assert repr(small_vault.founding.recovery.secret) not in shown
    opened.close()


def test_a_failed_write_leaves_no_secret_in_the_keyring(
    small_vault: SmallVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered = enter_with_recovery_key(
        small_vault.folder, "Anna Arts", small_vault.founding.recovery.printed(), never_asked
    )
    before = dict(small_vault.secrets._secrets)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.vault.writing_slots.write_keyfile", full)
    workstation = Workstation(small_vault.secrets, small_vault.workstation.kdf, os.urandom)
    with pytest.raises(OSError, match="No space"):
        settle(entered, AccountKeys.new(os.urandom), "nog een lange wachtzin", workstation)
    entered.close()
    assert small_vault.secrets._secrets == before
