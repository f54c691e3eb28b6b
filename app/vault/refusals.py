"""What the vault will not do, each with its own class so that a screen can act on it."""

from __future__ import annotations

from app.case.refusal import Refusal


class NoVault(Refusal):
    """The folder holds no vault."""


class WrongPassphrase(Refusal):
    """Passphrase (or passphrase together with this workstation's secret) does not fit."""


class TooSoon(Refusal):
    """A passphrase was wrong too often; a while has to pass first."""


class WeakPassphrase(Refusal):
    """A new passphrase that is too short or empty."""


class WrongCode(Refusal):
    """An activation code that is mistyped, used up or meant for another account or vault."""


class WrongRecoveryKey(Refusal):
    """A recovery key that is mistyped or belongs to another vault."""


class UnknownWorkstation(Refusal):
    """The account exists but has no slot that this workstation's secret belongs to."""


class VaultBusy(Refusal):
    """A second program has the vault open."""


class DamagedKeyfile(Refusal):
    """The keyfile is cut off, changed or not a keyfile."""


class DamagedDatabase(Refusal):
    """The key is right, the database does not open with it."""


class NewerKeyfile(Refusal):
    """The keyfile was written by a newer version of the program."""


class NetworkFolder(Refusal):
    """The folder is on a network path."""


class FolderNotWritable(Refusal):
    """The folder cannot be made or written."""


class FolderInUse(Refusal):
    """The folder chosen for a new vault holds something already."""


class KeyringFailed(Refusal):
    """The operating system's keyring is missing, locked or not safe enough."""
