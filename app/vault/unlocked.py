"""An open vault and the few shapes that lead to one; their reprs show no secret."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.vault.account_keys import AccountKeys, RandomBytes
from app.vault.kdf import KdfParameters
from app.vault.keyfile import Keyfile, VaultKind
from app.vault.lock import VaultLock
from app.vault.readers import VaultKeys
from app.vault.recovery import RecoveryKey
from app.vault.secrets import WorkstationSecrets


@dataclass(frozen=True)
class Workstation:
    """What a new slot needs from the place where it is made."""

    secrets: WorkstationSecrets | None
    kdf: KdfParameters
    random_bytes: RandomBytes


@dataclass(frozen=True)
class Founding:
    """Everything secret of a vault that does not exist yet."""

    vault_id: str
    kind: VaultKind
    keys: VaultKeys = field(repr=False)
    founder: AccountKeys = field(repr=False)
    recovery: RecoveryKey = field(repr=False)


@dataclass(frozen=True)
class Unlocked:
    """An open vault and the keys of the person who opened it."""

    vault_id: str
    kind: VaultKind
    folder: Path
    account: str
    passphrase_only: bool
    roster_root: str
    database_key: bytes = field(repr=False)
    facility_key: bytes = field(repr=False)
    signing_key: Ed25519PrivateKey = field(repr=False)
    sealing_key: X25519PrivateKey = field(repr=False)
    lock: VaultLock = field(repr=False)

    def close(self) -> None:
        """Let the lock go."""
        self.lock.close()


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
