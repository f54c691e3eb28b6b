"""Backups: made, checked and listed; and which of them still hold a case that was destroyed.

A backup is as secret as the vault: it opens with the same accounts and the recovery key. Only
what was made here can be listed; other copies of the folder are nobody's knowledge.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.services.ending.destroying import keep_list
from app.services.keys.remembering import journal_shortened
from app.services.session import Session, moment_of
from app.services.settings import Settings
from app.store.backups import Backups, StoredBackup
from app.store.connection import transaction
from app.store.copying import check_copy, copy_database
from app.store.destructions import DestroyedCases
from app.store.journal_lines import JournalLines
from app.vault.backup_folder import write_backup
from app.vault.destroyed_file import DESTROYED_NAME
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME
from app.vault.opening import own_keyfile

_LONGEST = 300
_REMIND_GEMEENTE = 7
"""Days after which the vault of a gemeente asks for a new backup (our own choice)."""


@dataclass(frozen=True)
class BackupView:
    """One backup. ``destroyed_cases`` are references of destroyed cases that are still in it."""

    id: str
    made_at: datetime
    made_by: str
    place: str
    size: int
    digest: str
    destroyed_on: date | None
    destroyed_by: str
    destroyed_how: str
    destroyed_cases: tuple[str, ...]


@dataclass(frozen=True)
class BackupPage:
    """The backups, newest first; ``reminder`` when one is due, ``older`` when the vault is old."""

    backups: tuple[BackupView, ...]
    reminder: Said | None
    older: Refusal | None


def make_backup(session: Session, into: Path) -> BackupView:
    """Make a backup in a new folder in ``into``, look whether it holds, and list it.

    Only a beheerder may. Raises RoleNeeded, and Refusal for a folder in the vault itself, one that
    cannot be written, or a copy that does not hold; then nothing is left behind.
    """
    session.require("beheerder")
    folder = session.unlocked.folder.resolve()
    if not into.is_dir():
        raise Refusal("Deze map is er niet. Kies een map die er al is.")
    if folder == into.resolve() or folder in into.resolve().parents:
        raise Refusal(
            "Deze map staat in de kluis zelf. Kies een map op een andere schijf of een stick."
        )
    own_keyfile(session.unlocked)
    keep_list(session)
    now = session.now()
    seen: list[int] = []

    def fill(target: Path) -> None:
        copy_database(session.connection, target / DATABASE_NAME)
        for name in (KEYFILE_NAME, DESTROYED_NAME):
            if (folder / name).exists():
                shutil.copyfile(folder / name, target / name)
        seen.append(check_copy(target / DATABASE_NAME, session.unlocked.database_key).seq)

    place, kept = write_backup(
        into,
        f"Meldpoort-reservekopie-{now.astimezone():%Y-%m-%d-%H%M%S}",
        fill,
        vault=session.unlocked.vault_id,
        made_at=session.stamp(),
        journal_seq=lambda: seen[0],
    )
    stored = StoredBackup(
        id=session.new_id(),
        made_at=kept.made_at,
        made_by=session.account.id,
        place=str(place),
        digest=kept.files[DATABASE_NAME],
        size=(place / DATABASE_NAME).stat().st_size,
        journal_seq=kept.journal_seq,
    )
    with transaction(session.connection):
        Backups(session.connection).add(stored)
        session.record("backup_made", f"backup:{stored.id}")
    return _view(session, stored, {})


def backup_page(session: Session) -> BackupPage:
    """Give the backups; leaves a line in the journal. Raises RoleNeeded."""
    session.require("beheerder", "controleur")
    gone = _gone(session)
    found = tuple(_view(session, one, gone) for one in Backups(session.connection).all())
    session.record("backups_consulted", "backup")
    return BackupPage(found, reminder(session), journal_shortened(session))


def backups_with(session: Session, case_id: str) -> tuple[BackupView, ...]:
    """Give the backups, not yet destroyed, that still hold a destroyed case."""
    gone = _gone(session)
    kept = gone.get(case_id)
    return tuple(
        _view(session, one, gone)
        for one in Backups(session.connection).there()
        if kept is not None and kept.first <= one.journal_seq < kept.last
    )


def set_backup_destroyed(session: Session, backup_id: str, how: str) -> None:
    """Note that a backup was destroyed today, and how. Raises RoleNeeded, Refusal."""
    session.require("beheerder")
    if not how.strip():
        raise Refusal("Schrijf hoe de reservekopie is vernietigd.")
    backups = Backups(session.connection)
    with transaction(session.connection):
        kept = backups.get(backup_id)
        if kept is None or kept.destroyed_on is not None:
            raise Refusal("Deze reservekopie staat al als vernietigd. Ververs het scherm.")
        backups.set_destroyed(
            backup_id, session.today().isoformat(), session.account.id, how.strip()[:_LONGEST]
        )
        session.record("backup_destroyed", f"backup:{backup_id}")


def reminder(session: Session) -> Said | None:
    """Give a sentence when a new backup is due, or None; the days are a setting.

    They count from the last backup, or from the beginning of the vault.
    """
    house = session.house
    days = house.backup_days if isinstance(house, Settings) else _REMIND_GEMEENTE
    if days is None:
        return None
    last = next(iter(Backups(session.connection).all()), None)
    begin = last.made_at if last is not None else JournalLines(session.connection).began()
    since = (session.now() - moment_of(begin)).days if begin is not None else days
    if since < days:
        return None
    if last is None:
        return said("Er is nog geen reservekopie gemaakt.")
    return said("De laatste reservekopie is {days} dagen oud.", days=since)


@dataclass(frozen=True)
class _Gone:
    """A destroyed case, with its first line in the journal and the one that destroyed it."""

    reference: str
    first: int
    last: int


def _gone(session: Session) -> dict[str, _Gone]:
    lines = JournalLines(session.connection)
    found = {}
    for case in DestroyedCases(session.connection).all():
        about = lines.about(f"case:{case.case_id}")
        if about:
            found[case.case_id] = _Gone(case.reference, about[0].seq, about[-1].seq)
            for line in about:
                if line.event in {"case_destroyed", "case_destroyed_again"}:
                    found[case.case_id] = _Gone(case.reference, about[0].seq, line.seq)
                    break
    return found


def _view(session: Session, kept: StoredBackup, gone: dict[str, _Gone]) -> BackupView:
    return BackupView(
        id=kept.id,
        made_at=moment_of(kept.made_at),
        made_by=session.name_of(kept.made_by),
        place=kept.place,
        size=kept.size,
        digest=kept.digest,
        destroyed_on=date.fromisoformat(kept.destroyed_on) if kept.destroyed_on else None,
        destroyed_by=session.name_of(kept.destroyed_by) if kept.destroyed_by else "",
        destroyed_how=kept.destroyed_how or "",
        destroyed_cases=()
        if kept.destroyed_on
        else tuple(
            one.reference for one in gone.values() if one.first <= kept.journal_seq < one.last
        ),
    )
