"""Logging in, activating, recovering and inviting, through the one door."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.environment import Environment
from app.services.keys import access, people
from app.services.keys.roster_writing import add_entry
from app.services.session import RoleNeeded, Session
from app.store.connection import open_database
from app.store.journal_lines import JournalLines
from app.store.rekeying import rekey
from app.trust.journal import check_chain
from app.trust.roster_entries import Body, BrokenRoster, Renew, Revoke, Signer
from app.vault.account_keys import AccountKeys
from app.vault.keyfile import read_keyfile
from app.vault.recovery import RecoveryKey
from app.vault.refusals import (
    DamagedKeyfile,
    FolderNotWritable,
    NewerKeyfile,
    NoVault,
    UnknownWorkstation,
    VaultBusy,
    WeakPassphrase,
    WrongCode,
    WrongPassphrase,
    WrongRecoveryKey,
)
from app.vault.rotating import begin_rotation
from app.wizard import scan_text
from tests.conftest import NAMES, PASSPHRASE, PracticeVault

OTHER = "een heel andere lange wachtzin"


def journal(session: Session) -> list[tuple[str, str, str]]:
    lines = JournalLines(session.connection).from_seq()
    assert check_chain(lines, session.roster) == ()
    return [(line.event, line.object, line.account) for line in lines]


def test_right_passphrase_opens_and_leaves_a_line(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    assert session.account.name == NAMES["casemanager"]
    assert session.account.roles == ("casemanager",)
    assert journal(session)[-1] == ("login", "account:a2", "a2")


def test_name_is_found_in_any_case_and_spacing(practice_vault: PracticeVault) -> None:
    session = access.log_in(
        practice_vault.env, practice_vault.folder, "  casper   KAAS ", PASSPHRASE
    )
    practice_vault.sessions.append(session)
    assert session.account.id == "a2"


def test_wrong_passphrase_and_wrong_name_say_the_same(practice_vault: PracticeVault) -> None:
    said = set()
    for name, passphrase in ((NAMES["casemanager"], OTHER), ("Niemand Hier", PASSPHRASE)):
        with pytest.raises(WrongPassphrase) as caught:
            access.log_in(practice_vault.env, practice_vault.folder, name, passphrase)
        said.add(str(caught.value))
    assert len(said) == 1


def test_failed_logins_wait_without_secrets_and_are_signed_in(
    practice_vault: PracticeVault,
) -> None:
    typed = "mijn wachtzin in het verkeerde veld"
    for name, passphrase in ((NAMES["teamleider"], OTHER), (typed, PASSPHRASE)):
        with pytest.raises(WrongPassphrase):
            access.log_in(practice_vault.env, practice_vault.folder, name, passphrase)
    outbox = practice_vault.folder / "meldpoort.outbox"
    waiting = outbox.read_bytes()
    assert typed.encode() not in waiting
    assert OTHER.encode() not in waiting
    practice_vault.clock.advance(minutes=3)
    session = practice_vault.log_in("casemanager")
    assert journal(session)[-3:] == [
        ("login_failed", "account:a3", "a2"),
        ("login_failed", "account", "a2"),
        ("login", "account:a2", "a2"),
    ]
    details = json.loads(JournalLines(session.connection).from_seq()[-3].content)["details"]
    assert details == {"tried_at": "2026-11-23T09:00:00Z"}
    assert not outbox.exists()


def test_a_rubbish_outbox_is_no_obstacle(practice_vault: PracticeVault) -> None:
    outbox = practice_vault.folder / "meldpoort.outbox"
    outbox.write_bytes(
        b'[[[\n{"account": "a2"}\n{"account": 3, "at": null}\n\xff\n' + b"[" * 90_000
    )
    session = practice_vault.log_in("casemanager")
    assert ("login_failed", "account", "a2") not in journal(session)


def test_stolen_folder_with_the_passphrase_opens_nowhere_else(
    practice_vault: PracticeVault, env: Environment
) -> None:
    with pytest.raises(UnknownWorkstation, match="herstelsleutel"):
        access.log_in(env, practice_vault.folder, NAMES["casemanager"], PASSPHRASE)
    without = dataclasses.replace(env, secrets=None)
    with pytest.raises(UnknownWorkstation, match="sleutelbos"):
        access.log_in(without, practice_vault.folder, NAMES["casemanager"], PASSPHRASE)


def test_a_second_program_is_told_so(practice_vault: PracticeVault) -> None:
    practice_vault.log_in("casemanager")
    with pytest.raises(VaultBusy):
        access.log_in(practice_vault.env, practice_vault.folder, NAMES["teamleider"], PASSPHRASE)
    practice_vault.close()
    assert practice_vault.log_in("teamleider").account.id == "a3"


def test_a_refused_login_lets_the_lock_go(practice_vault: PracticeVault) -> None:
    with pytest.raises(WrongPassphrase):
        access.log_in(practice_vault.env, practice_vault.folder, NAMES["casemanager"], OTHER)
    practice_vault.log_in("casemanager")


def test_the_lock_lets_go_of_texts_that_were_looked_through(practice_vault: PracticeVault) -> None:
    for leave in (access.lock_screen, access.close):
        session = practice_vault.log_in("casemanager")
        assert scan_text.hits("Bel Sanne op 06-12345678.", ("De Vries",))
        assert scan_text._hits.cache_info().currsize
        leave(session)
        assert scan_text._hits.cache_info().currsize == 0
        assert scan_text._parts.cache_info().currsize == 0


def test_only_a_beheerder_invites(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(RoleNeeded):
        access.invite(session, "Nieuwe Naam", "casemanager", ("casemanager",))


def test_invited_person_chooses_a_passphrase_and_the_code_works_once(
    practice_vault: PracticeVault,
) -> None:
    env, folder = practice_vault.env, practice_vault.folder
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    assert access.accounts(session)[-1].state == "invited"
    practice_vault.close()
    assert access.vault_at(folder).invited_names == ("Nina Nieuw",)
    with pytest.raises(Refusal, match="activeringscode"):
        access.log_in(env, folder, "Nina Nieuw", PASSPHRASE)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    opened = access.activate(env, folder, "nina nieuw", typed, OTHER)
    assert opened.account.state == "active"
    assert [line[0] for line in journal(opened)][-2:] == ["account_activated", "login"]
    access.close(opened)
    assert access.vault_at(folder).invited_names == ()
    with pytest.raises(WrongCode, match="gebruikt"):
        access.activate(env, folder, "Nina Nieuw", code, OTHER)
    again = access.log_in(env, folder, "Nina Nieuw", OTHER)
    practice_vault.sessions.append(again)
    assert again.account.id == "a6"


def test_a_code_fits_only_its_own_account(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    other = access.invite(session, "Otto Ook", "casemanager", ("casemanager",))
    practice_vault.close()
    for name, typed in (
        ("Otto Ook", code),
        ("Nina Nieuw", other),
        ("Niemand", code),
        ("Nina Nieuw", code[:-1] + ("0" if code[-1] != "0" else "2")),
        ("Nina Nieuw", ""),
    ):
        with pytest.raises(WrongCode):
            access.activate(practice_vault.env, practice_vault.folder, name, typed, OTHER)


def test_activation_refuses_a_weak_passphrase_and_keeps_the_code(
    practice_vault: PracticeVault,
) -> None:
    env, folder = practice_vault.env, practice_vault.folder
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    practice_vault.close()
    for weak in ("elf tekens!", " " * 20, ""):
        with pytest.raises(WeakPassphrase):
            access.activate(env, folder, "Nina Nieuw", code, weak)
    access.close(access.activate(env, folder, "Nina Nieuw", code, OTHER))


def test_activation_killed_halfway_can_be_done_again(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    env, folder = practice_vault.env, practice_vault.folder
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    practice_vault.close()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(access, "add_entry", killed)  # after the keyfile, before the roster
        with pytest.raises(KeyboardInterrupt):
            access.activate(env, folder, "Nina Nieuw", code, OTHER)
    with pytest.raises(access.AccountUnusable, match="activeringscode"):
        access.log_in(env, folder, "Nina Nieuw", OTHER)
    with monkeypatch.context() as patch:
        patch.setattr(access, "use_up_invitation", killed)  # after the roster
        with pytest.raises(KeyboardInterrupt):
            access.activate(env, folder, "Nina Nieuw", code, OTHER)
    assert access.vault_at(folder).invited_names == ("Nina Nieuw",)
    with pytest.raises(WrongCode, match="al gebruikt"):
        access.activate(env, folder, "Nina Nieuw", code, OTHER)
    access.close(access.log_in(env, folder, "Nina Nieuw", OTHER))
    assert access.vault_at(folder).invited_names == ()


@pytest.mark.parametrize(
    ("name", "function", "roles"),
    [
        ("  casper kaas", "casemanager", ("casemanager",)),
        ("", "casemanager", ("casemanager",)),
        ("Nina\u202eNieuw", "casemanager", ("casemanager",)),
        ("Nina Nieuw", "", ("casemanager",)),
        ("Nina Nieuw", "casemanager", ()),
        ("Nina Nieuw", "casemanager", ("casemanager", "casemanager")),
    ],
)
def test_an_invitation_that_cannot_be_changes_nothing(
    practice_vault: PracticeVault, name: str, function: str, roles: tuple[str, ...]
) -> None:
    session = practice_vault.log_in("beheerder")
    before = (practice_vault.folder / "meldpoort.keys").read_bytes()
    with pytest.raises(Refusal):
        access.invite(session, name, function, roles)  # type: ignore[arg-type]
    assert (practice_vault.folder / "meldpoort.keys").read_bytes() == before
    assert len(access.accounts(session)) == 5


def test_recovery_key_enrols_an_account_on_another_workstation(
    practice_vault: PracticeVault, env: Environment
) -> None:
    folder, key = practice_vault.folder, practice_vault.recovery_key
    session = access.recover(env, folder, NAMES["casemanager"], key.lower(), OTHER)
    assert journal(session)[-3:] == [
        ("account_recovered", "account:a2", "a2"),
        ("login", "account:a2", "a2"),
        ("keys_rotated", "vault", "a2"),
    ]
    assert session.roster.entries[-1].entry.body.kind == "renew"
    access.close(session)
    access.close(access.log_in(env, folder, NAMES["casemanager"], OTHER))
    # The old workstation holds keys that no longer count.
    with pytest.raises(UnknownWorkstation):
        access.log_in(practice_vault.env, folder, NAMES["casemanager"], PASSPHRASE)
    practice_vault.log_in("teamleider")  # others are not touched


def test_recovery_refuses_typos_and_other_vaults(practice_vault: PracticeVault) -> None:
    env, folder, key = practice_vault.env, practice_vault.folder, practice_vault.recovery_key
    with pytest.raises(WrongRecoveryKey, match="geen herstelsleutel"):
        access.recover(env, folder, NAMES["casemanager"], key[:-4] + "0000", OTHER)
    with pytest.raises(Refusal, match="Kies een naam"):
        access.recover(env, folder, "Niemand", key, OTHER)
    practice_vault.log_in("casemanager")


def test_an_invited_account_cannot_be_recovered_into_being(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("beheerder")
    access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    practice_vault.close()
    with pytest.raises(access.AccountUnusable):
        access.recover(
            practice_vault.env,
            practice_vault.folder,
            "Nina Nieuw",
            practice_vault.recovery_key,
            OTHER,
        )


def test_a_damaged_database_is_told_apart_from_a_wrong_passphrase(
    practice_vault: PracticeVault,
) -> None:
    database = practice_vault.folder / "meldpoort.db"
    data = bytearray(database.read_bytes())
    data[100:200] = bytes(100)
    database.write_bytes(data)
    with pytest.raises(Refusal, match="database") as caught:
        practice_vault.log_in("casemanager")
    assert not isinstance(caught.value, WrongPassphrase)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", DamagedKeyfile),
        (b'{"format":"meldpoort.keyfile/2"}', NewerKeyfile),
        (b'{"format":"iets anders/1"}', DamagedKeyfile),
    ],
)
def test_a_keyfile_that_is_none_is_named(
    practice_vault: PracticeVault, content: bytes, kind: type[Refusal]
) -> None:
    (practice_vault.folder / "meldpoort.keys").write_bytes(content)
    with pytest.raises(kind):
        access.vault_at(practice_vault.folder)
    with pytest.raises(kind):
        practice_vault.log_in("casemanager")


def test_a_keyfile_cut_in_half_is_damaged_and_nothing_is_lost(
    practice_vault: PracticeVault,
) -> None:
    path = practice_vault.folder / "meldpoort.keys"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedKeyfile):
        practice_vault.log_in("casemanager")
    path.write_bytes(whole)
    practice_vault.log_in("casemanager")


def test_no_vault_here(tmp_path: Path, env: Environment) -> None:
    with pytest.raises(NoVault):
        access.vault_at(tmp_path)
    with pytest.raises(NoVault):
        access.log_in(env, tmp_path / "weg", "Iemand", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(folder: Path) -> None:
        raise FolderNotWritable("In de map '{folder}' mag u niet schrijven.", folder=folder)

    monkeypatch.setattr("app.vault.opening.check_writable", read_only)
    with pytest.raises(FolderNotWritable):
        practice_vault.log_in("casemanager")


def test_closing_leaves_no_database_files_beside_it(practice_vault: PracticeVault) -> None:
    practice_vault.log_in("casemanager")
    practice_vault.close()
    names = {path.name for path in practice_vault.folder.iterdir()}
    assert names == {"meldpoort.db", "meldpoort.keys", "meldpoort.lock"}


def test_no_secret_shows_in_a_repr(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    shown = repr(session.unlocked)
    assert session.unlocked.database_key.hex() not in shown
    assert repr(session.unlocked.database_key) not in shown
    assert "Private" not in shown


def test_an_invitation_that_the_database_refuses_leaves_nothing(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("beheerder")
    head = session.roster.head

    def full(*_: object) -> None:
        raise Refusal("De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(people, "add_entry", full)
        with pytest.raises(Refusal, match="vol"):
            access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    assert session.roster.head == head
    assert access.vault_at(practice_vault.folder).invited_names == ()
    access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    assert access.vault_at(practice_vault.folder).invited_names == ("Nina Nieuw",)


def add_to_roster(session: Session, body: Body, *signers: Signer) -> None:
    entry = session.roster.next_entry(body, session.stamp(), signers)
    session.roster = session.roster.with_entry(entry)
    add_entry(session.connection, entry)


def test_a_revoked_account_does_not_come_in(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    signer = Signer("account", "a1", session.unlocked.signing_key)
    add_to_roster(session, Revoke(account="a2"), signer)
    practice_vault.close()
    for _ in range(2):  # and the refusal lets lock and database go
        with pytest.raises(access.AccountUnusable, match="ingetrokken"):
            practice_vault.log_in("casemanager")
    with pytest.raises(access.AccountUnusable, match="ingetrokken"):
        access.recover(
            practice_vault.env,
            practice_vault.folder,
            NAMES["casemanager"],
            practice_vault.recovery_key,
            OTHER,
        )
    practice_vault.log_in("teamleider")


def test_keys_that_the_roster_does_not_know_any_more_do_not_come_in(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("beheerder")
    recovery = RecoveryKey.read(practice_vault.recovery_key, session.unlocked.vault_id).keys()
    keys = AccountKeys.new(os.urandom)
    add_to_roster(
        session,
        Renew(
            account="a2",
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        ),
        Signer("recovery", "", recovery.signing),
        Signer("account", "a2", keys.signing),
    )
    practice_vault.close()
    with pytest.raises(access.AccountUnusable, match="herstelsleutel"):
        practice_vault.log_in("casemanager")


def test_a_roster_changed_with_tools_stops_the_login(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    connection = session.connection
    connection.execute("DROP TRIGGER roster_entry_stays")
    connection.execute(
        "UPDATE roster_entry SET content ="
        " CAST(replace(content, 'casemanager', 'teamleider') AS BLOB) WHERE seq = 2"
    )
    session.close()
    with pytest.raises(BrokenRoster, match="regel 2"):
        practice_vault.log_in("teamleider")


@pytest.mark.parametrize("after", [False, True])
def test_a_rotation_broken_off_is_finished_by_whoever_comes_in(
    practice_vault: PracticeVault, after: bool
) -> None:
    session = practice_vault.log_in("beheerder")
    folder, unlocked = practice_vault.folder, session.unlocked
    old = bytes(unlocked.database_key)
    half = begin_rotation(folder, unlocked.keys, (), os.urandom)
    if after:
        rekey(session.connection, half.database_next)
    session.connection.close()
    unlocked.close()
    session = practice_vault.log_in("casemanager")
    assert session.unlocked.database_key == half.database_next
    assert session.unlocked.facility_key == half.facility_next
    assert session.unlocked.half is None
    assert inspect(session).sound
    practice_vault.close()
    assert all(place.next is None for place in read_keyfile(folder).keys.values())
    with pytest.raises(Refusal):
        open_database(folder / "meldpoort.db", old)


def test_a_code_finishes_a_broken_off_rotation_first(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    code = access.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    half = begin_rotation(practice_vault.folder, session.unlocked.keys, (), os.urandom)
    session.connection.close()
    session.unlocked.close()
    opened = access.activate(practice_vault.env, practice_vault.folder, "Nina Nieuw", code, OTHER)
    practice_vault.sessions.append(opened)
    assert opened.unlocked.database_key == half.database_next
    assert inspect(opened).sound
