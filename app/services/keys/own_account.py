"""A person's own account: another passphrase, the workstations, and letting one more in."""

from __future__ import annotations

from app.services.keys.entering import workstation_of
from app.services.session import Session
from app.vault import delays
from app.vault import workstations as vault_workstations
from app.vault.refusals import WrongPassphrase
from app.vault.workstations import WorkstationRow

__all__ = [
    "WorkstationRow",
    "change_passphrase",
    "new_workstation_code",
    "remove_workstation",
    "workstations",
]


def change_passphrase(session: Session, current: str, new: str) -> None:
    """Give the person another passphrase on this workstation; others keep theirs.

    Raises WrongPassphrase, TooSoon, WeakPassphrase, KeyringFailed, FolderNotWritable.
    """
    folder, account = session.unlocked.folder, session.account.id
    delays.check_delay(folder, account, session.now())
    try:
        session.unlocked = vault_workstations.change_passphrase(
            session.unlocked, current, new, workstation_of(session.env)
        )
    except WrongPassphrase:
        delays.wrong(folder, account, session.now())
        session.record("passphrase_changed", f"account:{account}", "refused")
        raise
    delays.right(folder, account)
    session.record("passphrase_changed", f"account:{account}")


def workstations(session: Session) -> tuple[WorkstationRow, ...]:
    """Give the workstations on which the person can log in."""
    return vault_workstations.workstations(session.unlocked)


def new_workstation_code(session: Session) -> str:
    """Make the code that lets the person in on one workstation more, within a day.

    It is shown once and kept nowhere; ``access.add_workstation`` takes it. Raises Refusal in a
    passphrase-only vault.
    """
    code = vault_workstations.new_enrolment_code(session.unlocked, workstation_of(session.env))
    session.record("workstation_code_made", f"account:{session.account.id}")
    return code


def remove_workstation(session: Session, workstation_id: str) -> None:
    """Take one of the person's other workstations off the list. Raises Refusal.

    For a stolen workstation this is not enough: renew the account with the recovery key.
    """
    vault_workstations.remove_workstation(session.unlocked, workstation_id)
    session.record("workstation_removed", f"account:{session.account.id}")
