"""The first start makes a whole vault or nothing."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.environment import Environment, real_environment
from app.services.keys import access, first_start
from app.services.keys.first_start import SetUp, keyring_available, set_up_vault
from app.services.keys.recovery_key import confirm_recovery_key
from app.services.settings import AuthoritySetting, FacilityDetails, read
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from app.trust.facility import fingerprint
from app.vault.kdf import KdfParameters
from app.vault.refusals import FolderInUse, KeyringFailed, WeakPassphrase, WrongRecoveryKey
from app.vault.secrets import KeyringSecrets, MemorySecrets

PASSPHRASE = "een wachtzin voor de eerste start"


@pytest.fixture
def setup(tmp_path: Path) -> SetUp:
    return SetUp(
        folder=tmp_path / "map" / "kluis",
        kind="real",
        name="Bente Beheer",
        function="functioneel beheerder",
        passphrase=PASSPHRASE,
        roles=("beheerder", "casemanager"),
        facility=FacilityDetails(name="PI Voorbeeldstad", city="Voorbeeldstad"),
        authority=AuthoritySetting(kind="not_arranged"),
    )


def test_a_new_vault_is_whole(env: Environment, setup: SetUp) -> None:
    result = set_up_vault(env, setup)
    session = result.session
    assert session.account.name == "Bente Beheer"
    assert session.roster.founding.vault_kind == "real"
    assert not session.practice
    assert read(session).authority.kind == "not_arranged"
    assert [line.event for line in JournalLines(session.connection).from_seq()] == [
        "vault_created",
        "facility_certificate_made",
        "login",
    ]
    assert [finding.where for finding in inspect(session).findings] == ["roster"]  # not complete
    confirm_recovery_key(session, result.recovery_key, result.recovery_key.lower())
    access.close(session)
    assert {path.stat().st_mode & 0o777 for path in setup.folder.iterdir()} == {0o660}
    summary = access.vault_at(setup.folder)
    assert summary.kind == "real"
    assert summary.account_names == ("Bente Beheer",)
    assert not summary.passphrase_only
    again = access.log_in(env, setup.folder, "Bente Beheer", PASSPHRASE)
    assert [finding.where for finding in inspect(again).findings] == ["roster"]
    access.close(again)


def test_recovery_key_is_typed_back_with_three_answers(
    env: Environment, setup: SetUp, tmp_path: Path
) -> None:
    first = set_up_vault(env, setup)
    access.close(first.session)
    other = set_up_vault(env, dataclasses.replace(setup, folder=tmp_path / "ander"))
    confirm_recovery_key(other.session, other.recovery_key, other.recovery_key)
    with pytest.raises(WrongRecoveryKey, match="andere kluis"):
        confirm_recovery_key(other.session, other.recovery_key, first.recovery_key)
    with pytest.raises(WrongRecoveryKey, match="geen herstelsleutel"):
        confirm_recovery_key(other.session, other.recovery_key, "1234-5678")
    access.close(other.session)


def test_without_a_keyring_it_takes_an_explicit_choice(env: Environment, setup: SetUp) -> None:
    bare = dataclasses.replace(env, secrets=None)
    assert not keyring_available(bare).works
    with pytest.raises(KeyringFailed, match="sleutelbos"):
        set_up_vault(bare, setup)
    assert not setup.folder.exists()
    result = set_up_vault(bare, dataclasses.replace(setup, accept_without_keyring=True))
    assert result.session.unlocked.passphrase_only
    access.close(result.session)
    assert access.vault_at(setup.folder).passphrase_only
    session = access.log_in(bare, setup.folder, "Bente Beheer", PASSPHRASE)
    assert session.unlocked.passphrase_only
    access.close(session)


def test_the_choice_counts_only_where_no_keyring_works(env: Environment, setup: SetUp) -> None:
    result = set_up_vault(env, dataclasses.replace(setup, accept_without_keyring=True))
    access.close(result.session)
    assert not access.vault_at(setup.folder).passphrase_only


def test_a_keyring_that_only_seems_to_work_is_found(env: Environment) -> None:
    class Forgetful(MemorySecrets):
        def set(self, name: str, secret: bytes) -> None:
            """Keep nothing."""

    state = keyring_available(dataclasses.replace(env, secrets=Forgetful()))
    assert not state.works
    assert "bewaart niets" in str(state.why)
    assert keyring_available(env).works


@pytest.mark.parametrize(
    "change",
    [
        {"passphrase": "te kort"},
        {"name": " "},
        {"function": ""},
        {"name": "A" * 200},
        {"name": "Bente\u202eBeheer"},
        {"roles": ("casemanager",)},
        {"roles": ("beheerder", "beheerder")},
    ],
)
def test_a_wrong_answer_leaves_nothing_behind(
    env: Environment, setup: SetUp, change: dict[str, object]
) -> None:
    with pytest.raises(Refusal):
        set_up_vault(env, dataclasses.replace(setup, **change))  # type: ignore[arg-type]
    assert not setup.folder.exists()
    assert isinstance(env.secrets, MemorySecrets)
    assert env.secrets._secrets == {}


@pytest.mark.parametrize(
    "step",
    ["create_database", "write_founded", "make_first_certificate"],
)
def test_a_failure_at_any_step_leaves_nothing_behind(
    env: Environment, setup: SetUp, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Refusal("De schijf is vol.")

    monkeypatch.setattr(first_start, step, fail)
    with pytest.raises(Refusal, match="vol"):
        set_up_vault(env, setup)
    assert not setup.folder.exists()
    assert isinstance(env.secrets, MemorySecrets)
    assert env.secrets._secrets == {}
    monkeypatch.undo()
    access.close(set_up_vault(env, setup).session)


def test_an_existing_vault_is_never_overwritten(env: Environment, setup: SetUp) -> None:
    access.close(set_up_vault(env, setup).session)
    before = (setup.folder / "meldpoort.keys").read_bytes()
    with pytest.raises(FolderInUse, match="al een kluis"):
        set_up_vault(env, setup)
    assert (setup.folder / "meldpoort.keys").read_bytes() == before


def test_an_empty_folder_of_the_person_is_kept_on_failure(env: Environment, setup: SetUp) -> None:
    setup.folder.mkdir(parents=True)
    with pytest.raises(WeakPassphrase):
        set_up_vault(env, dataclasses.replace(setup, passphrase="kort"))
    assert list(setup.folder.iterdir()) == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_the_certificate_is_one_that_openssl_trusts_for_signing(
    env: Environment, setup: SetUp, tmp_path: Path
) -> None:
    session = set_up_vault(env, setup).session
    kept = FacilityCertificates(session.connection).current()
    access.close(session)
    assert kept is not None
    assert kept.fingerprint == fingerprint(kept.certificate)
    path = tmp_path / "inrichting.pem"
    path.write_bytes(x509.load_der_x509_certificate(kept.certificate).public_bytes(Encoding.PEM))
    shown = subprocess.run(
        [
            "openssl",
            "verify",
            "-attime",
            "1795424400",
            "-purpose",
            "smimesign",
            "-CAfile",
            path,
            path,
        ],
        check=False,
        capture_output=True,
        text=True,
    )
    assert shown.returncode == 0, shown.stderr


def test_the_real_environment_touches_no_keyring_yet() -> None:
    made = real_environment()
    assert isinstance(made.secrets, KeyringSecrets)
    assert made.secrets._checked is None
    assert made.clock().tzinfo is not None
    assert made.random_bytes is os.urandom
    assert made.kdf == KdfParameters()
