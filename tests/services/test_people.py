"""Founding with two, roles that take two signatures, and revoking: in a real vault."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services.casework.case_import import import_case
from app.services.casework.submission import submit
from app.services.control.inspection import inspect
from app.services.keys import access, key_rotation, people
from app.services.keys.people import FoundationIncomplete, WrongFingerprint
from app.services.session import RoleNeeded, Session
from app.store.connection import open_database
from app.store.journal_lines import JournalLines
from app.trust.roster_entries import Activate, Approve, BrokenRoster, Invite, Signer
from app.vault.account_keys import AccountKeys
from app.vault.keyfile import read_keyfile
from app.vault.refusals import WrongPassphrase
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.decided import case_file
from tests.services.founded import (
    FIRST,
    SECOND,
    RealVault,
    fingerprint,
    found_real,
    set_up_real,
)


@pytest.fixture
def new(tmp_path: Path) -> Iterator[RealVault]:
    """A real vault of one founder, who is logged in."""
    vault = set_up_real(tmp_path / "kluis")
    yield vault
    with contextlib.suppress(Exception):  # a test may have broken it
        vault.close()


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[RealVault]:
    """A complete real vault; nobody is logged in."""
    made = found_real(tmp_path / "kluis")
    yield made
    with contextlib.suppress(Exception):
        made.close()


def roles_of(session: Session, account: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    row = next(row for row in people.accounts(session) if row.id == account)
    return row.roles, row.waiting


# -- founding -------------------------------------------------------------------------------


def test_one_founder_is_not_a_foundation(new: RealVault) -> None:
    session = new.open[-1]
    found = people.foundation(session)
    assert (found.complete, found.next_act, found.second) == (False, "invite", None)
    with pytest.raises(FoundationIncomplete, match="nog niet compleet"):
        people.require_foundation(session)
    for roles in (("casemanager",), ("beheerder", "teamleider")):
        with pytest.raises(FoundationIncomplete, match="tweede oprichter"):
            people.invite(session, "Nina Nieuw", "casemanager", roles)  # type: ignore[arg-type]


def test_founding_by_two_on_one_workstation(new: RealVault) -> None:
    first = new.open[-1]
    code = people.invite(first, SECOND, "hoofd", ("beheerder", "casemanager"))
    assert people.foundation(first).next_act == "activate"
    with pytest.raises(FoundationIncomplete):
        people.invite(first, "Nina Nieuw", "casemanager", ("casemanager",))
    second = new.activate(SECOND, code)
    assert people.foundation(second).next_act == "confirm"
    assert roles_of(second, "a2") == (("casemanager",), ("beheerder",))
    with pytest.raises(RoleNeeded):
        people.invite(second, "Nina Nieuw", "casemanager", ("casemanager",))
    with pytest.raises(WrongFingerprint):
        people.confirm_foundation(second, fingerprint(second, "a2"))
    people.confirm_foundation(second, fingerprint(second, "a1").lower())
    found = people.foundation(second)
    assert found.complete
    assert [founder.id for founder in found.founders] == ["a1", "a2"]
    assert roles_of(second, "a2") == (("casemanager", "beheerder"), ())
    assert len(found.root.hex.split()) == 16
    assert len(found.root.words) == 8
    people.invite(second, "Nina Nieuw", "casemanager", ("casemanager",))
    with pytest.raises(Refusal, match="één keer"):
        people.confirm_foundation(second, fingerprint(second, "a1"))
    assert inspect(second).sound


def test_the_first_founder_confirms_nothing(new: RealVault) -> None:
    session = new.open[-1]
    people.invite(session, SECOND, "hoofd", ("beheerder",))
    with pytest.raises(Refusal, match="tweede oprichter"):
        people.confirm_foundation(session, fingerprint(session, "a1"))


def test_another_second_founder_when_the_first_choice_falls_away(new: RealVault) -> None:
    session = new.open[-1]
    people.invite(session, SECOND, "hoofd", ("beheerder",))
    people.revoke(session, "a2")
    code = people.invite(session, "Carla Cornelis", "hoofd", ("beheerder",))
    second = new.activate("Carla Cornelis", code)
    people.confirm_foundation(second, fingerprint(second, "a1"))
    assert people.foundation(second).complete


def test_nothing_is_handed_in_before_the_foundation_stands(new: RealVault) -> None:
    code = people.invite(new.open[-1], SECOND, "hoofd", ("beheerder", "casemanager"))
    session = new.activate(SECOND, code)
    case_id = import_case(session, case_file(new))  # type: ignore[arg-type]
    with pytest.raises(FoundationIncomplete):
        submit(session, case_id)
    people.confirm_foundation(session, fingerprint(session, "a1"))
    submit(session, case_id)


# -- roles ----------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["teamleider", "beslisser", "controleur", "beheerder"])
def test_a_role_that_checks_takes_two_signatures(vault: RealVault, role: str) -> None:
    account = vault.add("Tessa Team", "casemanager", role)  # type: ignore[arg-type]
    session = vault.log_in(FIRST)
    assert roles_of(session, account) == (("casemanager",), (role,))
    (pending,) = people.pending_approvals(session)
    assert (pending.account, pending.roles, pending.needed, pending.may) == (
        account,
        (role,),
        2,
        True,
    )
    with pytest.raises(WrongFingerprint):
        people.approve_role(session, account, fingerprint(session, "a2"))
    people.approve_role(session, account, pending.fingerprint.hex)
    (pending,) = people.pending_approvals(session)
    assert (pending.signed_by, pending.needed, pending.may) == ((FIRST,), 1, False)
    with pytest.raises(Refusal, match="nog een keer"):
        people.approve_role(session, account, pending.fingerprint.hex)
    session = vault.log_in(SECOND)
    people.approve_role(session, account, pending.fingerprint.hex)
    assert people.pending_approvals(session) == ()
    assert roles_of(session, account) == (("casemanager", role), ())
    assert inspect(session).sound


def test_nobody_signs_for_themselves(vault: RealVault) -> None:
    vault.add("Tessa Team", "teamleider")
    session = vault.log_in("Tessa Team")
    assert not people.pending_approvals(session)[0].may
    with pytest.raises(Refusal, match="eigen account"):
        people.approve_role(session, "a3", fingerprint(session, "a3"))
    with pytest.raises(RoleNeeded):
        people.assign_roles(session, "a3", ("teamleider",))


def test_who_holds_no_such_role_does_not_sign(vault: RealVault) -> None:
    vault.add("Casper Kaas", "casemanager")
    account = vault.add("Tessa Team", "teamleider")
    session = vault.log_in("Casper Kaas")
    assert not people.pending_approvals(session)[0].may
    with pytest.raises(Refusal, match="teamleider"):
        people.approve_role(session, account, fingerprint(session, account))


def test_puppets_of_one_beheerder_approve_nothing(vault: RealVault) -> None:
    """One person with tools: fresh accounts, their keys, and every signature they can make."""
    session = vault.log_in(FIRST)
    roster = session.roster
    own = Signer("account", "a1", session.unlocked.signing_key)
    puppets = {}
    for name, role in (("Pop Een", "beheerder"), ("Pop Twee", "teamleider")):
        code, keys = AccountKeys.new(os.urandom), AccountKeys.new(os.urandom)
        account = roster.next_account_id()
        invite = Invite(
            account=account,
            name=name,
            function="pop",
            roles=(role,),  # type: ignore[arg-type]
            invitation_signing=code.signing_public.hex(),
            invitation_sealing=code.sealing_public.hex(),
        )
        roster = roster.with_entry(roster.next_entry(invite, session.stamp(), [own]))
        activate = Activate(
            account=account,
            signing_public=keys.signing_public.hex(),
            sealing_public=keys.sealing_public.hex(),
        )
        signers = [
            Signer("invitation", account, code.signing),
            Signer("account", account, keys.signing),
        ]
        roster = roster.with_entry(roster.next_entry(activate, session.stamp(), signers))
        puppets[account] = keys
    target = roster.account("a4")
    assert target is not None
    assert target.roles == ()
    body = Approve(
        account="a4",
        roles=("teamleider",),
        signing_public=puppets["a4"].signing_public.hex(),
        sealing_public=puppets["a4"].sealing_public.hex(),
    )
    puppet = Signer("account", "a3", puppets["a3"].signing)
    for signers in ([own, puppet], [puppet], [own, own]):
        with pytest.raises(BrokenRoster):
            roster.with_entry(roster.next_entry(body, session.stamp(), signers))
    roster = roster.with_entry(roster.next_entry(body, session.stamp(), [own]))
    approved = roster.account("a4")
    assert approved is not None
    assert approved.roles == ()


def test_other_roles_wait_again_and_those_taken_away_go_at_once(vault: RealVault) -> None:
    account = vault.add("Tessa Team", "teamleider")
    vault.approve(account, FIRST, SECOND)
    session = vault.log_in(FIRST)
    people.assign_roles(session, account, ("casemanager", "controleur", "teamleider"))
    assert roles_of(session, account) == (("casemanager", "teamleider"), ("controleur",))
    people.assign_roles(session, account, ("casemanager",))
    assert roles_of(session, account) == (("casemanager",), ())
    with pytest.raises(Refusal, match="eigen"):
        people.assign_roles(session, "a1", ("beheerder", "teamleider"))
    assert inspect(session).sound


def test_a_signature_is_under_the_roles_as_they_stand(vault: RealVault) -> None:
    account = vault.add("Tessa Team", "teamleider")
    vault.approve(account, FIRST)
    people.assign_roles(vault.log_in(SECOND), account, ("beslisser",))
    session = vault.log_in(SECOND)
    people.approve_role(session, account, fingerprint(session, account))
    assert roles_of(session, account) == ((), ("beslisser",))
    assert people.pending_approvals(session)[0].needed == 1


def test_a_founder_gets_a_checking_role_from_two_others(vault: RealVault) -> None:
    third = vault.add("Karin Kok", "beheerder")
    vault.approve(third, FIRST, SECOND)
    people.assign_roles(vault.log_in("Karin Kok"), "a1", ("beheerder", "teamleider"))
    vault.approve("a1", SECOND, "Karin Kok")
    assert vault.log_in(FIRST).account.roles == ("beheerder", "teamleider")


# -- new keys after a loss ------------------------------------------------------------------


def test_after_new_keys_a_colleague_signs_before_the_role_counts(vault: RealVault) -> None:
    account = vault.add("Tessa Team", "teamleider", "casemanager")
    vault.approve(account, FIRST, SECOND)
    vault.close()
    session = vault.keep(
        access.recover(vault.env, vault.folder, "Tessa Team", vault.recovery_key, PASSPHRASE)
    )
    assert roles_of(session, account) == (("casemanager",), ("teamleider",))
    vault.approve(account, SECOND)
    assert vault.log_in("Tessa Team").account.roles == ("casemanager", "teamleider")


def test_when_everybody_lost_their_keys_the_vault_goes_on(vault: RealVault) -> None:
    """The computer broke: folder from the backup, an empty keyring, the recovery key."""
    vault.env = dataclasses.replace(vault.env, secrets=MemorySecrets())
    for name in (FIRST, SECOND):
        access.close(access.recover(vault.env, vault.folder, name, vault.recovery_key, PASSPHRASE))
    session = vault.log_in(FIRST)
    with pytest.raises(RoleNeeded):
        people.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    people.approve_role(session, "a2", fingerprint(session, "a2"))
    session = vault.log_in(SECOND)
    people.approve_role(session, "a1", fingerprint(session, "a1"))
    session = vault.log_in(FIRST)
    people.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    assert inspect(session).sound


# -- revoking -------------------------------------------------------------------------------


def test_revoking_ends_the_account_and_rotates(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    old = bytes(session.unlocked.database_key)
    people.revoke(session, "a2")
    assert session.unlocked.database_key != old
    lines = JournalLines(session.connection).from_seq()
    assert [line.event for line in lines[-2:]] == ["account_revoked", "keys_rotated"]
    assert inspect(session).sound
    keyfile = read_keyfile(practice_vault.folder)
    assert "a2" not in keyfile.accounts
    assert "account:a2" not in keyfile.readers
    assert not keyfile.slots_of("a2")
    practice_vault.close()
    with pytest.raises(WrongPassphrase):
        practice_vault.log_in("casemanager")
    with pytest.raises(Refusal):
        open_database(practice_vault.folder / "meldpoort.db", old)
    practice_vault.clock.advance(hours=1)
    session = practice_vault.log_in("beheerder")
    people.invite(session, NAMES["casemanager"], "casemanager", ("casemanager",))


def test_who_revokes_is_another_beheerder(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(RoleNeeded):
        people.revoke(session, "a2")
    session = practice_vault.log_in("beheerder")
    with pytest.raises(Refusal, match="eigen"):
        people.revoke(session, "a1")
    with pytest.raises(Refusal, match="niet in de rollenlijst"):
        people.revoke(session, "a9")
    people.revoke(session, "a2")
    with pytest.raises(Refusal, match="al ingetrokken"):
        people.revoke(session, "a2")


def test_a_revocation_broken_off_is_finished_by_the_next_login(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("beheerder")
    old = bytes(session.unlocked.database_key)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(people, "rotate_keys", killed)
        with pytest.raises(KeyboardInterrupt):
            people.revoke(session, "a2")
    assert "account:a2" in read_keyfile(practice_vault.folder).readers
    session = practice_vault.log_in("teamleider")
    assert session.unlocked.database_key != old
    assert "account:a2" not in read_keyfile(practice_vault.folder).readers
    assert inspect(session).sound


def test_a_keyfile_that_cannot_be_written_leaves_the_keys_and_is_tried_again(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("beheerder")
    old = bytes(session.unlocked.database_key)

    def full(*_: object, **_named: object) -> None:
        raise Refusal("De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(key_rotation, "begin_rotation", full)
        with pytest.raises(Refusal, match="vol"):
            people.revoke(session, "a2")
    assert session.unlocked.database_key == old
    assert practice_vault.log_in("teamleider").unlocked.database_key != old


def test_another_code_for_who_lost_theirs(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    first = people.invite(session, "Nina Nieuw", "casemanager", ("casemanager",))
    second = people.invite_again(session, "a6")
    assert inspect(session).sound
    with pytest.raises(Refusal, match="al geactiveerd"):
        people.invite_again(session, "a2")
    practice_vault.close()
    env, folder = practice_vault.env, practice_vault.folder
    with pytest.raises(Refusal):
        access.activate(env, folder, "Nina Nieuw", first, PASSPHRASE)
    access.close(access.activate(env, folder, "Nina Nieuw", second, PASSPHRASE))


def test_a_small_practice_vault_needs_one_founder(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    found = people.foundation(session)
    assert (found.complete, found.next_act) == (True, None)
    assert people.pending_approvals(session) == ()
    people.assign_roles(session, "a2", ("casemanager", "teamleider"))
    assert roles_of(session, "a2") == (("casemanager", "teamleider"), ())
