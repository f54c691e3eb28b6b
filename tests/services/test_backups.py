"""Backups: made, checked, listed, put back; and destroyed cases stay destroyed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.casework.case_moves import NoSuchCase
from app.services.control.inspection import inspect
from app.services.dispatch.exemplars import make_exemplar
from app.services.ending import backups, restoring
from app.services.keys import access
from app.services.session import RoleNeeded
from app.store.copying import check_copy
from app.store.failures import DamagedDatabase
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.vault.backup_folder import LIST_NAME, RESTORED_NAME
from app.vault.destroyed_file import DESTROYED_NAME
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.closed import closed_case, destroyed
from tests.services.decided import decided_case
from tests.services.handing import PAPER, events


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backup_of(vault: PracticeVault, stick: Path) -> Path:
    """Let the beheerder make a backup. Leaves the beheerder logged in."""
    return Path(backups.make_backup(vault.log_in("beheerder"), stick).place)


def log_in_at(vault: PracticeVault, folder: Path, role: str) -> access.Session:  # type: ignore[name-defined]
    vault.close()
    session = access.log_in(vault.env, folder, NAMES[role], PASSPHRASE)  # type: ignore[index]
    vault.sessions.append(session)
    return session


def test_a_backup_holds_and_is_listed(practice_vault: PracticeVault, stick: Path) -> None:
    case_id = decided_case(practice_vault).case_id
    place = backup_of(practice_vault, stick)
    session = practice_vault.sessions[-1]
    assert sorted(path.name for path in place.iterdir()) == sorted(
        [DATABASE_NAME, KEYFILE_NAME, LIST_NAME]
    )
    assert [path.name for path in stick.iterdir()] == [place.name]
    head = check_copy(place / DATABASE_NAME, session.unlocked.database_key)
    assert JournalLines(session.connection).hash_at(head.seq) == head.hash
    page = backups.backup_page(session)
    (kept,) = page.backups
    assert (kept.place, kept.made_by, kept.destroyed_cases) == (str(place), "Bente Beheer", ())
    assert page.reminder is None
    practice_vault.clock.advance(days=9)
    told = backups.reminder(practice_vault.log_in("beheerder"))
    assert told is not None
    assert "9 dagen" in told
    assert case_id not in (place / LIST_NAME).read_text("utf-8")


def test_there_is_no_backup_yet(practice_vault: PracticeVault) -> None:
    assert backups.reminder(practice_vault.log_in("beheerder")) is None  # the vault is new
    practice_vault.clock.advance(days=7)
    told = backups.reminder(practice_vault.log_in("beheerder"))
    assert told is not None
    assert "nog geen reservekopie" in told


def test_only_a_beheerder_and_never_in_the_vault(
    practice_vault: PracticeVault, stick: Path
) -> None:
    with pytest.raises(RoleNeeded):
        backups.make_backup(practice_vault.log_in("casemanager"), stick)
    session = practice_vault.log_in("beheerder")
    inside = practice_vault.folder / "kopie"
    inside.mkdir()
    for folder in (practice_vault.folder, inside):
        with pytest.raises(Refusal, match="kluis zelf"):
            backups.make_backup(session, folder)
    with pytest.raises(Refusal, match="is er niet"):
        backups.make_backup(session, stick / "weg")


def test_nothing_half_is_left(
    practice_vault: PracticeVault, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("beheerder")

    def damaged(*_: object) -> None:
        raise DamagedDatabase("Het databasebestand is beschadigd.")

    monkeypatch.setattr(backups, "check_copy", damaged)
    with pytest.raises(DamagedDatabase):
        backups.make_backup(session, stick)
    assert list(stick.iterdir()) == []
    assert backups.backup_page(session).backups == ()


def test_a_backup_is_put_back_and_says_so(
    practice_vault: PracticeVault, stick: Path, tmp_path: Path
) -> None:
    case_id = decided_case(practice_vault).case_id
    place = backup_of(practice_vault, stick)
    practice_vault.close()
    target = tmp_path / "teruggezet"
    summary = restoring.restore(place, target)
    assert summary.vault_id == json.loads((place / LIST_NAME).read_text("utf-8"))["vault"]
    session = log_in_at(practice_vault, target, "casemanager")
    assert cases.open_case(session, case_id).state == "decided_notify"
    assert "backup_restored" in events(session)
    assert not (target / RESTORED_NAME).exists()
    session = log_in_at(practice_vault, target, "casemanager")
    assert events(session).count("backup_restored") == 1


def test_a_changed_backup_is_refused(
    practice_vault: PracticeVault, stick: Path, tmp_path: Path
) -> None:
    place = backup_of(practice_vault, stick)
    practice_vault.close()
    database = place / DATABASE_NAME
    data = bytearray(database.read_bytes())
    data[5000] ^= 1
    database.write_bytes(data)
    with pytest.raises(Refusal, match="beschadigd of veranderd"):
        restoring.restore(place, tmp_path / "nieuw")
    assert not (tmp_path / "nieuw").exists()
    with pytest.raises(Refusal, match="geen reservekopie"):
        restoring.restore(stick, tmp_path / "nieuw")
    with pytest.raises(DamagedDatabase):
        check_copy(database, practice_vault_key(practice_vault))


def practice_vault_key(vault: PracticeVault) -> bytes:
    return bytes(vault.log_in("beheerder").unlocked.database_key)


def test_a_backup_is_not_put_over_a_vault(practice_vault: PracticeVault, stick: Path) -> None:
    place = backup_of(practice_vault, stick)
    practice_vault.close()
    before = (practice_vault.folder / KEYFILE_NAME).read_bytes()
    with pytest.raises(Refusal, match="al een kluis"):
        restoring.restore(place, practice_vault.folder)
    assert (practice_vault.folder / KEYFILE_NAME).read_bytes() == before


def test_destroyed_cases_stay_destroyed_with_the_newest_list(
    practice_vault: PracticeVault, stick: Path, tmp_path: Path
) -> None:
    case_id = closed_case(practice_vault)
    place = backup_of(practice_vault, stick)
    destroyed(practice_vault, case_id)
    session = practice_vault.log_in("beheerder")
    (kept,) = backups.backups_with(session, case_id)
    assert kept.place == str(place)
    (listed,) = backups.backup_page(session).backups
    assert len(listed.destroyed_cases) == 1
    practice_vault.close()

    with_list, without = tmp_path / "met", tmp_path / "zonder"
    restoring.restore(place, with_list, newer=practice_vault.folder)
    session = log_in_at(practice_vault, with_list, "casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)
    restoring.restore(place, without)  # what nobody can know: docs/security.md says so
    session = log_in_at(practice_vault, without, "casemanager")
    assert cases.open_case(session, case_id).state == "closed"


def test_a_later_backup_carries_the_list(
    practice_vault: PracticeVault, stick: Path, tmp_path: Path
) -> None:
    case_id = closed_case(practice_vault)
    old = backup_of(practice_vault, stick)
    destroyed(practice_vault, case_id)
    practice_vault.clock.advance(days=1)
    new = backup_of(practice_vault, stick)
    assert (new / DESTROYED_NAME).exists()
    practice_vault.close()
    restoring.restore(old, tmp_path / "terug", newer=new)
    session = log_in_at(practice_vault, tmp_path / "terug", "casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)


def test_a_backup_that_was_destroyed_is_ticked_off_once(
    practice_vault: PracticeVault, stick: Path
) -> None:
    case_id = closed_case(practice_vault)
    backup_of(practice_vault, stick)
    destroyed(practice_vault, case_id)
    session = practice_vault.log_in("beheerder")
    (kept,) = backups.backups_with(session, case_id)
    with pytest.raises(Refusal, match="hoe"):
        backups.set_backup_destroyed(session, kept.id, " ")
    backups.set_backup_destroyed(session, kept.id, "Stick versnipperd")
    assert backups.backups_with(session, case_id) == ()
    (listed,) = backups.backup_page(session).backups
    assert (listed.destroyed_how, listed.destroyed_cases) == ("Stick versnipperd", ())
    with pytest.raises(Refusal, match="al als vernietigd"):
        backups.set_backup_destroyed(session, kept.id, "Nog eens")


def test_a_workstation_that_saw_more_asks_the_controleur(
    practice_vault: PracticeVault, stick: Path, tmp_path: Path
) -> None:
    case_id = decided_case(practice_vault).case_id
    place = backup_of(practice_vault, stick)
    practice_vault.log_in("casemanager")
    practice_vault.close()
    target = tmp_path / "terug"
    restoring.restore(place, target)
    session = log_in_at(practice_vault, target, "casemanager")
    (stored,) = Notifications(session.connection).decided(case_id)
    with pytest.raises(Refusal):  # nothing leaves from a vault that is older than was seen
        make_exemplar(session, stored.id, PAPER)
    with pytest.raises(RoleNeeded):
        restoring.accept_older_copy(session)
    session = log_in_at(practice_vault, target, "controleur")
    assert backups.backup_page(session).older is not None
    restoring.accept_older_copy(session)
    assert backups.backup_page(session).older is None
    assert inspect(session).sound
    with pytest.raises(Refusal, match="niets te aanvaarden"):
        restoring.accept_older_copy(session)
    session = log_in_at(practice_vault, target, "casemanager")
    assert make_exemplar(session, stored.id, PAPER).number == 1
