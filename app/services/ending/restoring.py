"""Putting a backup back as a vault, and saying in the journal that it is an older copy.

What was destroyed after the backup was made is destroyed again at the first login, when the list
beside the newest keyfile, or in a newer backup, is given as well. Without it nobody can know.
"""

from __future__ import annotations

from pathlib import Path

from app.case.refusal import Refusal
from app.services.keys.remembering import forget_head, remembered_head
from app.services.keys.vault_summary import VaultSummary, vault_at
from app.services.session import Session
from app.store.connection import transaction
from app.store.journal_lines import JournalLines
from app.trust.destruction import vault_of_list
from app.vault.backup_folder import put_back, read_backup
from app.vault.destroyed_file import DESTROYED_NAME, read_destroyed
from app.vault.folder import make_vault_folder
from app.vault.keyfile import read_keyfile


def restore(backup: Path, target: Path, newer: Path | None = None) -> VaultSummary:
    """Put a backup in ``target``, a new or empty folder, and give the vault that stands there.

    ``newer`` is a folder of the same vault, or a newer backup of it, whose list of destroyed cases
    counts as well. Pages and signatures are checked at the first login. Raises Refusal; the target
    is left empty then.
    """
    kept = read_backup(backup)
    if read_keyfile(backup).vault != kept.vault:
        raise Refusal("De bestanden in deze map horen niet bij elkaar. Kies een andere map.")
    # what the backup's own list says stands in its database as well
    newest = read_destroyed(newer) if newer is not None else None
    if newest is not None and vault_of_list(newest) != kept.vault:
        raise Refusal(
            "De lijst van vernietigde zaken is van een andere kluis dan deze reservekopie."
            " Kies de map van dezelfde kluis."
        )
    made = make_vault_folder(target)
    try:
        put_back(backup, kept, target, newest or read_destroyed(backup))
    except Refusal:
        if made:
            target.rmdir()
        raise
    return vault_at(target)


def list_beside(folder: Path | None) -> Path | None:
    """Give ``folder`` when a list of destroyed cases stands in it, to offer for ``restore``."""
    if folder is None or not (folder / DESTROYED_NAME).is_file():
        return None
    return folder


def accept_older_copy(session: Session) -> None:
    """As controleur, accept that this workstation saw a later journal than this vault has.

    The line names what is missing, for good; until then nothing leaves from this workstation.
    Raises RoleNeeded, Refusal when nothing is missing.
    """
    session.require("controleur")
    head = remembered_head(session)
    if head is None or JournalLines(session.connection).hash_at(head.seq) == head.hash:
        raise Refusal("Deze kluis is niet ouder dan deze computer zag. Er is niets te aanvaarden.")
    with transaction(session.connection):
        session.record(
            "older_copy_accepted", "vault", details={"line": head.seq, "hash": head.hash}
        )
    forget_head(session)
