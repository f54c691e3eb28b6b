"""What can be known of a vault without opening it; light, because the login window waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.vault.folder import check_local
from app.vault.keyfile import VaultKind, VaultProfile, read_keyfile


@dataclass(frozen=True)
class VaultSummary:
    """A vault as the login window shows it.

    ``account_names`` are those who can log in; ``invited_names`` still have an activation code
    to use. ``passphrase_only`` must be visible at all times.
    """

    folder: Path
    vault_id: str
    kind: VaultKind
    account_names: tuple[str, ...]
    invited_names: tuple[str, ...]
    passphrase_only: bool
    profile: VaultProfile = "inrichting"


def vault_at(folder: Path) -> VaultSummary:
    """Look at the vault in ``folder``.

    Raises NetworkFolder, NoVault, DamagedKeyfile or NewerKeyfile (all refusals).
    """
    check_local(folder)
    keyfile = read_keyfile(folder)
    names = keyfile.accounts.items()
    return VaultSummary(
        folder=folder,
        vault_id=keyfile.vault,
        kind=keyfile.kind,
        account_names=tuple(n for id_, n in names if keyfile.slots_of(id_)),
        invited_names=tuple(n for id_, n in names if keyfile.account_invited(id_)),
        passphrase_only=keyfile.passphrase_only,
        profile=keyfile.profile,
    )
