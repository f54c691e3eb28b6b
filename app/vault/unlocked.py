"""An open vault and the few shapes that lead to one; their reprs show no secret."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.kdf import KdfParameters
from app.vault.keyfile import Keyfile, VaultKind, VaultProfile
from app.vault.lock import VaultLock
from app.vault.readers import HalfRotated, VaultKeys
from app.vault.recovery import RecoveryKey
from app.vault.secrets import WorkstationSecrets
from app.vault.wiping import wipe


@dataclass(frozen=True)
class Workstation:
    """What a new slot needs from the place where it is made.

    ``label`` and ``at`` (UTC) say in the list of workstations which one it is.
    """

    secrets: WorkstationSecrets | None
    kdf: KdfParameters
    random_bytes: RandomBytes
    label: str = ""
    at: str = ""


@dataclass(frozen=True)
class Founding:
    """Everything secret of a vault that does not exist yet."""

    vault_id: str
    kind: VaultKind
    keys: VaultKeys = field(repr=False)
    founder: AccountKeys = field(repr=False)
    recovery: RecoveryKey = field(repr=False)
    profile: VaultProfile = "inrichting"


@dataclass(frozen=True)
class Unlocked:
    """An open vault and the keys of the person who opened it.

    ``slot`` is the one it was opened with; ``half`` is there until a rotation is finished.
    """

    vault_id: str
    kind: VaultKind
    folder: Path
    account: str
    passphrase_only: bool
    roster_root: str
    slot: str
    database_key: bytearray = field(repr=False)
    facility_key: bytearray = field(repr=False)
    signing_key: Ed25519PrivateKey = field(repr=False)
    sealing_key: X25519PrivateKey = field(repr=False)
    lock: VaultLock = field(repr=False)
    half: HalfRotated | None = field(default=None, repr=False)
    profile: VaultProfile = "inrichting"

    @property
    def keys(self) -> VaultKeys:
        """The vault's keys, for sealing them to others."""
        return VaultKeys(bytes(self.database_key), bytes(self.facility_key), self.half)

    @property
    def key_pairs(self) -> AccountKeys:
        """The person's own key pairs."""
        return AccountKeys(self.signing_key, self.sealing_key)

    def with_keys(self, keys: VaultKeys) -> Unlocked:
        """Give the same open vault with other keys, after a rotation; the old ones are wiped."""
        after = replace(
            self,
            database_key=bytearray(keys.database_key),
            facility_key=bytearray(keys.facility_key),
            half=keys.half,
        )
        self._wipe()
        return after

    def close(self) -> None:
        """Wipe the keys and let the lock go."""
        self._wipe()
        self.lock.close()

    def _wipe(self) -> None:
        wipe(self.database_key)
        wipe(self.facility_key)


@dataclass(frozen=True)
class Entered:
    """A vault opened by something typed (activation code or recovery key), by nobody yet."""

    folder: Path
    keyfile: Keyfile
    account: str
    keys: VaultKeys = field(repr=False)
    key_pairs: AccountKeys = field(repr=False)
    lock: VaultLock = field(repr=False)

    def close(self) -> None:
        """Let the lock go."""
        self.lock.close()


@dataclass(frozen=True)
class Invited:
    """A fresh invitation: the code to hand over, and the public halves for the roster."""

    code: str = field(repr=False)
    signing_public: bytes
    sealing_public: bytes
