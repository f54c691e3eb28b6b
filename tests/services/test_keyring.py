"""A workstation's keyring through its life: real gnome-keyring, and a sentence for each failure."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.case.refusal import Refusal
from app.services.keys import access
from app.services.keys.first_start import keyring_available
from app.vault.refusals import KeyringFailed, UnknownWorkstation
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault

ROOT = Path(__file__).parents[2]
BUS = ("dbus-run-session", "--", "sh", "-c")
WALK = "tests.services.keyring_walk"
TOOLS = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]

real = pytest.mark.skipif(
    bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (packages dbus and gnome-keyring)"
)


def in_session(home: Path, *words: str) -> dict[str, Any]:
    """Run keyring_walk with a fresh keyring daemon on a bus of its own."""
    unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DBUS_", "XDG_", "GNOME_"))
    }
    answer = subprocess.run(
        [*BUS, f'{unlock}; exec "$@"', "sh", sys.executable, "-m", WALK, *words],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)},
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    told: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return told


@real
def test_the_real_gnome_keyring(tmp_path: Path) -> None:
    folder, home = tmp_path / "kluis", tmp_path / "thuis"
    home.mkdir(mode=0o700)
    told = in_session(home, "walk", str(folder))
    assert told["available"] is True
    assert told["login"] == "in"
    assert told["sound"] is True
    assert told["head"] > 3
    assert len(told["items"]) == 3  # the secret, the roster's root, the journal's head
    assert "andere sleutelbos (memory)" in told["other"]
    assert "(SecretService)" in told["other"]
    assert "op slot" in told["locked"]
    assert told["locked_available"] is False
    keyring = (home / ".local" / "share" / "keyrings" / "login.keyring").read_bytes()
    assert PASSPHRASE.encode() not in keyring
    shutil.rmtree(home / ".local")
    again = in_session(home, "emptied", str(folder))
    assert "leeg of opnieuw gemaakt" in again["reset"]


@real
def test_the_real_library_without_a_bus(tmp_path: Path) -> None:
    code = (
        "from app.vault.secrets import KeyringSecrets\n"
        "from app.vault.refusals import KeyringFailed\n"
        "try:\n    KeyringSecrets().get('a')\n"
        "except KeyringFailed as refusal:\n    print(refusal)\n"
    )
    environment = {n: v for n, v in os.environ.items() if not n.startswith("DBUS_")}
    answer = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment | {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)},
        timeout=60,
    )
    assert "geen sleutelbos die werkt" in answer.stdout


class Failing(MemorySecrets):
    """A keyring that stops working at some point."""

    def __init__(self, kept: MemorySecrets) -> None:
        super().__init__()
        self._secrets = dict(kept._secrets)
        self.broken: set[str] = set()

    def _may(self, act: str) -> None:
        if act in self.broken:
            raise KeyringFailed("De sleutelbos van deze computer is op slot. Ontgrendel hem.")

    def get(self, name: str) -> bytes | None:
        self._may("get")
        return super().get(name)

    def set(self, name: str, secret: bytes) -> None:
        self._may("set")
        super().set(name, secret)

    def delete(self, name: str) -> None:
        self._may("delete")
        super().delete(name)


@pytest.fixture
def failing(practice_vault: PracticeVault) -> Failing:
    assert isinstance(practice_vault.env.secrets, MemorySecrets)
    secrets = Failing(practice_vault.env.secrets)
    practice_vault.env = dataclasses.replace(practice_vault.env, secrets=secrets)
    return secrets


def test_a_keyring_that_fails_at_login_says_so(
    practice_vault: PracticeVault, failing: Failing
) -> None:
    failing.broken = {"get", "set", "delete"}
    with pytest.raises(KeyringFailed, match="op slot"):
        practice_vault.log_in("casemanager")
    assert not keyring_available(practice_vault.env).works
    failing.broken = set()
    practice_vault.log_in("casemanager")


def test_a_keyring_that_only_reads_still_lets_one_work(
    practice_vault: PracticeVault, failing: Failing
) -> None:
    failing.broken = {"set", "delete"}
    practice_vault.log_in("casemanager")
    practice_vault.close()
    practice_vault.log_in("teamleider")


def test_a_keyring_that_fails_in_the_middle_changes_nothing(
    practice_vault: PracticeVault, failing: Failing
) -> None:
    folder = practice_vault.folder
    before = (folder / "meldpoort.keys").read_bytes()
    failing.broken = {"set"}
    with pytest.raises(KeyringFailed):
        access.recover(
            practice_vault.env,
            folder,
            NAMES["casemanager"],
            practice_vault.recovery_key,
            PASSPHRASE,
        )
    assert (folder / "meldpoort.keys").read_bytes() == before
    failing.broken = set()
    practice_vault.log_in("casemanager")


def test_an_emptied_keyring_is_told_apart_from_a_new_workstation(
    practice_vault: PracticeVault,
) -> None:
    env = dataclasses.replace(
        practice_vault.env, secrets=MemorySecrets(), workstation_name="kamer 12"
    )
    folder, name = practice_vault.folder, NAMES["casemanager"]
    with pytest.raises(UnknownWorkstation, match="niet bekend"):
        access.log_in(env, folder, name, PASSPHRASE)
    access.close(access.recover(env, folder, name, practice_vault.recovery_key, PASSPHRASE))
    access.close(access.log_in(env, folder, name, PASSPHRASE))
    emptied = dataclasses.replace(env, secrets=MemorySecrets())
    with pytest.raises(UnknownWorkstation, match="leeg of opnieuw gemaakt"):
        access.log_in(emptied, folder, name, PASSPHRASE)
    other = MemorySecrets()
    other.kind = "kwallet"
    with pytest.raises(UnknownWorkstation, match=r"andere sleutelbos \(kwallet\).*\(memory\)"):
        access.log_in(dataclasses.replace(env, secrets=other), folder, name, PASSPHRASE)
    access.close(access.recover(emptied, folder, name, practice_vault.recovery_key, PASSPHRASE))
    access.close(access.log_in(emptied, folder, name, PASSPHRASE))


def test_each_refusal_is_a_sentence_with_what_to_do(practice_vault: PracticeVault) -> None:
    env = dataclasses.replace(practice_vault.env, secrets=None)
    with pytest.raises(Refusal, match="herstelsleutel"):
        access.log_in(env, practice_vault.folder, NAMES["casemanager"], PASSPHRASE)
