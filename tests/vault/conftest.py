"""A quick stand-in for Argon2id, for tests about everything around it, and a vault made with it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.vault import stretching
from app.vault.kdf import FLOOR, KdfParameters
from app.vault.lock import VaultLock
from app.vault.opening import found, unlock, write_founded
from app.vault.secrets import MemorySecrets
from app.vault.unlocked import Founding, Unlocked, Workstation

PASSPHRASE = "vier losse woorden samen"


def quick_stretch(passphrase: str, salt: bytes, parameters: KdfParameters) -> bytes:
    """Depend on the same things as Argon2id does, without the cost."""
    cost = f"{parameters.memory_kib},{parameters.iterations},{parameters.lanes}\n"
    return hashlib.sha256(cost.encode() + salt + passphrase.encode()).digest()


@pytest.fixture(scope="module")
def quick() -> Iterator[None]:
    """Use the stand-in in this module."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "stretch", quick_stretch)
        yield


@dataclass
class SmallVault:
    """A keyfile in a folder, without a database."""

    folder: Path
    founding: Founding
    workstation: Workstation
    secrets: MemorySecrets

    def unlock(self, passphrase: str = PASSPHRASE, name: str = "Anna Arts") -> Unlocked:
        """Open it; there is no database, so no key may need trying."""
        return unlock(self.folder, name, passphrase, self.secrets, never_asked)


def never_asked(key: bytes) -> bool:
    """Fail when the vault wants a key tried although no rotation is going on."""
    raise AssertionError(f"{len(key)} bytes were tried")


def make_small_vault(folder: Path) -> SmallVault:
    """Found a vault with one account, Anna Arts (a1)."""
    folder.mkdir()
    secrets = MemorySecrets()
    workstation = Workstation(secrets, FLOOR, os.urandom)
    founding = found("practice", os.urandom)
    write_founded(
        founding,
        folder,
        account="a1",
        name="Anna Arts",
        passphrase=PASSPHRASE,
        roster_root="ab" * 32,
        created="2026-11-23T09:00:00Z",
        workstation=workstation,
        lock=VaultLock(folder),
    ).close()
    return SmallVault(folder, founding, workstation, secrets)


@pytest.fixture
def small_vault(tmp_path: Path, quick: None) -> SmallVault:  # noqa: ARG001
    """Give a small vault made with the stand-in."""
    return make_small_vault(tmp_path / "kluis")
