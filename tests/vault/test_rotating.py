"""Rotation of the vault's keys: killed anywhere, the vault opens and no older key is left."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.keys.key_rotation import finish_rotation
from app.store.connection import Connection, create_database, open_database
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import unwrap_private_key, wrap_private_key
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME, read_keyfile
from app.vault.opening import unlock
from app.vault.readers import VaultKeys
from app.vault.replacing import pending_path
from app.vault.rotating import begin_rotation
from app.vault.unlocked import Unlocked
from tests.vault.conftest import PASSPHRASE, SmallVault, make_small_vault

pytestmark = [
    pytest.mark.usefixtures("quick"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL"),
]

PRIVATE = b"the inrichting's private key"


@dataclass
class RealVault:
    """A small vault with a database in which one wrapped private key stands."""

    small: SmallVault

    @property
    def folder(self) -> Path:
        return self.small.folder

    def unlock(self) -> Unlocked:
        return unlock(self.folder, "Anna Arts", PASSPHRASE, self.small.secrets, self._fits)

    def database(self, key: bytes | bytearray) -> Connection:
        return open_database(self.folder / DATABASE_NAME, key)

    def rotate(self, gone: frozenset[str] = frozenset()) -> VaultKeys:
        """Do a whole rotation, as the service does."""
        opened = self.unlock()
        connection = self.database(opened.database_key)
        half = opened.half or begin_rotation(self.folder, opened.keys, gone, os.urandom)
        keys = finish_rotation(self.folder, half, connection, os.urandom)
        connection.close()
        opened.close()
        return keys

    def check(self) -> None:
        """Open it after whatever happened, finish what was broken off, and look at what is left."""
        opened = self.unlock()
        half = opened.half
        connection = self.database(opened.database_key)
        if half is not None:
            keys = finish_rotation(self.folder, half, connection, os.urandom)
        else:
            keys = opened.keys
        kept = FacilityCertificates(connection).all()[0]
        assert unwrap_private_key(keys.facility_key, kept.wrapped_private_key) == PRIVATE
        assert connection.rows("PRAGMA quick_check") == [("ok",)]
        connection.close()
        opened.close()
        again = self.unlock()
        assert again.half is None
        assert again.keys == keys
        again.close()
        assert not pending_path(self.folder / KEYFILE_NAME).exists()
        if half is not None:
            old = half.database_current
            with pytest.raises(Refusal):
                self.database(old)

    def _fits(self, key: bytes) -> bool:
        try:
            self.database(key).close()
        except Refusal:
            return False
        return True


@pytest.fixture
def vault(tmp_path: Path, quick: None) -> RealVault:  # noqa: ARG001
    small = make_small_vault(tmp_path / "kluis")
    keys = small.founding.keys
    connection = create_database(small.folder / DATABASE_NAME, keys.database_key)
    FacilityCertificates(connection).add(
        FacilityCertificate(
            fingerprint="AAAA",
            certificate=b"certificate",
            wrapped_private_key=wrap_private_key(keys.facility_key, PRIVATE, os.urandom),
            valid_from="2026-11-23T09:00:00Z",
            valid_until="2031-11-23T09:00:00Z",
            added_at="2026-11-23T09:00:00Z",
            use_from="2026-11-23T09:00:00Z",
        )
    )
    connection.close()
    return RealVault(small)


def in_child(work: Callable[[], object]) -> int:
    """Do the work in a child process; gives its pid."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    return pid


def end_of(pid: int) -> int:
    """Wait for a child; gives its exit code, or minus the signal that killed it."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def killed_at(step: int, work: Callable[[], object]) -> None:
    """Do the work, but die before the so-manieth write, rename, flush or statement."""
    left = [step]

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def counting(*given: object, **named: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*given, **named)

        return counting

    os.fsync = counted(os.fsync)  # type: ignore[assignment]
    os.write = counted(os.write)  # type: ignore[assignment]
    Path.replace = counted(Path.replace)  # type: ignore[method-assign, assignment]
    Connection.execute = counted(Connection.execute)  # type: ignore[method-assign, assignment]
    work()


def test_rotation_gives_other_keys_and_leaves_nothing_of_the_old(vault: RealVault) -> None:
    before = read_keyfile(vault.folder)
    old = vault.small.founding.keys
    keys = vault.rotate()
    after = read_keyfile(vault.folder)
    assert keys.database_key != old.database_key
    assert keys.facility_key != old.facility_key
    assert after.generation == before.generation + 2
    for purpose, place in after.keys.items():
        assert place.next is None
        assert place.current.id != before.keys[purpose].current.id
        assert place.current.boxes.keys() == after.readers.keys()
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "meldpoort.db",
        "meldpoort.keys",
        "meldpoort.lock",
    ]
    with pytest.raises(Refusal):
        vault.database(old.database_key)
    vault.check()


def test_killed_at_each_step_the_vault_opens(vault: RealVault) -> None:
    ends = []
    for step in range(200):
        ends.append(end_of(in_child(lambda step=step: killed_at(step, vault.rotate))))
        vault.check()
        if ends[-1] == 0:
            break
    assert ends[-1] == 0, "the rotation never came to its end"
    assert set(ends[:-1]) == {-signal.SIGKILL}
    assert len(ends) > 20


def test_killed_200_times_at_random_the_vault_opens(vault: RealVault) -> None:
    chance = random.Random(18)  # noqa: S311
    began = time.monotonic()
    vault.rotate()
    whole = time.monotonic() - began
    ends = []
    for _ in range(200):
        pid = in_child(vault.rotate)
        time.sleep(chance.uniform(0, 1.5 * whole))
        os.kill(pid, signal.SIGKILL)
        ends.append(end_of(pid))
        vault.check()
    assert -signal.SIGKILL in ends


def test_a_half_written_keyfile_of_a_killed_program_goes(vault: RealVault) -> None:
    beside = pending_path(vault.folder / KEYFILE_NAME)
    beside.write_bytes(b"an older key in a box")
    vault.unlock().close()
    assert not beside.exists()
