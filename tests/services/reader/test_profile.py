from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.case.refusal import Refusal
from app.services import settings
from app.services.control.inspection import inspect
from app.services.environment import Environment
from app.services.keys import access, people
from app.services.keys.first_start import set_up_vault
from app.services.reader import profile
from app.services.reader.profile import Mandate
from app.services.session import OtherProfile, RoleNeeded
from app.trust.roster import Roster
from app.trust.roster_entries import Assign, BrokenRoster, Signer
from app.vault.keyfile import KEYFILE_NAME, read_keyfile, write_keyfile
from app.vault.refusals import DamagedKeyfile
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.gemeente import GEMEENTE, PEOPLE, SETTINGS, GemeenteVault, gemeente_set_up


def test_gemeente_vault_says_what_it_is_before_and_after_opening(
    gemeente_vault: GemeenteVault,
) -> None:
    assert access.vault_at(gemeente_vault.folder).profile == "gemeente"
    session = gemeente_vault.log_in("gemandateerde")
    assert session.profile == "gemeente"
    assert session.roster.founding.profile == "gemeente"
    assert session.gemeente.organisation.code == GEMEENTE
    assert inspect(session).sound


def test_inrichting_vault_has_nothing_of_a_gemeente(practice_vault: PracticeVault) -> None:
    assert access.vault_at(practice_vault.folder).profile == "inrichting"
    session = practice_vault.log_in("beheerder")
    assert b"profile" not in session.roster.entries[0].content
    assert b"profile" not in (practice_vault.folder / KEYFILE_NAME).read_bytes()
    with pytest.raises(OtherProfile):
        _ = session.gemeente
    with pytest.raises(Refusal, match="Deze rol bestaat niet"):
        people.invite(session, "Lies Lezer", "lezer", ("lezer",))


def test_settings_of_an_inrichting_are_refused_in_a_gemeente(gemeente_vault: GemeenteVault) -> None:
    session = gemeente_vault.log_in("beheerder")
    with pytest.raises(OtherProfile):
        _ = session.settings
    with pytest.raises(Refusal):
        settings.read(session)
    with pytest.raises(Refusal, match="Deze rol bestaat niet"):
        people.invite(session, "Kees Zaak", "casemanager", ("casemanager",))


def test_one_person_founds_a_real_vault_of_a_gemeente(env: Environment, tmp_path: Path) -> None:
    setup = gemeente_set_up(tmp_path / "echt", kind="real", roles=("gemandateerde", "beheerder"))
    session = set_up_vault(env, setup).session
    try:
        assert people.foundation(session).complete
        code = people.invite(session, "Lies Lezer", "medewerker", ("lezer", "controleur"))
    finally:
        access.close(session)
    session = access.activate(env, setup.folder, "Lies Lezer", code, PASSPHRASE)
    try:
        assert session.account.roles == ("lezer", "controleur")
        assert session.account.waiting == ()
    finally:
        access.close(session)


def test_profile_in_the_keyfile_cannot_be_changed(
    gemeente_vault: GemeenteVault, practice_vault: PracticeVault
) -> None:
    write_keyfile(
        gemeente_vault.folder, replace(read_keyfile(gemeente_vault.folder), profile="inrichting")
    )
    with pytest.raises(DamagedKeyfile):
        gemeente_vault.log_in("beheerder")
    path = practice_vault.folder / KEYFILE_NAME
    changed = json.loads(path.read_text("utf-8")) | {"profile": "inrichting"}
    path.write_text(json.dumps(changed, separators=(",", ":"), sort_keys=True), "utf-8")
    with pytest.raises(DamagedKeyfile):  # the word exists for a gemeente only
        practice_vault.log_in("casemanager")


def test_roster_of_a_gemeente_takes_no_role_of_an_inrichting(gemeente_vault: GemeenteVault) -> None:
    session = gemeente_vault.log_in("beheerder")
    lezer = next(a for a in session.roster.accounts() if a.roles == ("lezer",))
    signer = Signer("account", session.account.id, session.unlocked.signing_key)
    entry = session.roster.next_entry(
        Assign(account=lezer.id, roles=("teamleider",)), session.stamp(), [signer]
    )
    with pytest.raises(BrokenRoster):
        session.roster.with_entry(entry)
    contents = [e.content for e in session.roster.entries]
    assert Roster.read(contents, vault=None, root=session.roster.root).founding.profile


def test_beheerder_changes_settings_with_a_line_in_the_journal(
    gemeente_vault: GemeenteVault,
) -> None:
    session = gemeente_vault.log_in("beheerder")
    wished = SETTINGS.model_copy(update={"retention_months": 9, "retention_ground": "besluit 12"})
    assert profile.change(session, wished).retention_months == 9
    assert profile.load(session.connection) == wished == session.gemeente
    reader = gemeente_vault.log_in("lezer")
    with pytest.raises(RoleNeeded):
        profile.change(reader, SETTINGS)


@pytest.mark.parametrize(
    "mandate",
    [
        Mandate(kind="mandated", name="Greet Mandaat"),
        Mandate(kind="mandated", name="Greet Mandaat", reference="M-1"),
        Mandate(kind="burgemeester"),
    ],
)
def test_mandate_is_complete_or_refused(mandate: Mandate) -> None:
    with pytest.raises(Refusal):
        profile.make_settings(SETTINGS.model_copy(update={"mandate": mandate}).model_dump())


def test_end_of_the_mandate_is_announced(gemeente_vault: GemeenteVault) -> None:
    session = gemeente_vault.log_in("beheerder")
    assert profile.mandate_ending(session) is None
    end = date(2027, 6, 30)
    mandate = Mandate(kind="mandated", name=PEOPLE["gemandateerde"], reference="M-1", until=end)
    profile.change(session, SETTINGS.model_copy(update={"mandate": mandate}))
    assert profile.mandate_ending(session) is None
    gemeente_vault.clock.moment += timedelta(days=200)
    assert profile.mandate_ending(session) == end


def test_person_of_the_inrichting_is_nobody_here(gemeente_vault: GemeenteVault) -> None:
    with pytest.raises(Refusal):
        access.log_in(gemeente_vault.env, gemeente_vault.folder, NAMES["casemanager"], PASSPHRASE)
