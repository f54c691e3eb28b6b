"""A destroyed case that comes back with an older copy, and who tampers with what is gone."""
# ruff: noqa: S608 - statements are put together on purpose

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.case.canonical import encode
from app.services.casework import cases
from app.services.casework.case_moves import NoSuchCase
from app.services.control.inspection import inspect
from app.services.ending import destroying, destruction
from app.services.ending.destruction_page import destruction_page
from app.services.keys import access
from app.store.case_content import CASE_CONTENT
from app.store.destructions import DestroyedCases, Destructions, list_key
from app.store.disclosures import Disclosures
from app.store.notifications import Notifications
from app.trust.destruction import Pair, read_list, write_list
from app.vault.destroyed_file import DESTROYED_NAME
from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.attacker import attacker_in
from tests.services.closed import closed_case, destroyed, hand_over, proposed
from tests.services.decided import decided_case, submitted_case


def copied(vault: PracticeVault, target: Path) -> Path:
    """Copy what a backup holds of a closed vault."""
    vault.close()
    target.mkdir()
    for name in (DATABASE_NAME, KEYFILE_NAME, DESTROYED_NAME):
        if (vault.folder / name).exists():
            shutil.copy2(vault.folder / name, target / name)
    return target


def put_back(vault: PracticeVault, copy: Path) -> None:
    """Put database and keyfile of a copy over those of the vault; the list stays as it is."""
    vault.close()
    for name in (DATABASE_NAME, KEYFILE_NAME):
        shutil.copy2(copy / name, vault.folder / name)
    for name in (f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"):
        (vault.folder / name).unlink(missing_ok=True)


def findings(vault: PracticeVault) -> list[str]:
    return [
        str(one) for one in inspect(vault.log_in("controleur")).findings if one.where != "journal"
    ]


def test_a_sound_vault_stays_sound_after_a_destruction(practice_vault: PracticeVault) -> None:
    destroyed(practice_vault, closed_case(practice_vault))
    result = inspect(practice_vault.log_in("controleur"), whole=True)
    assert result.findings == ()


@pytest.mark.parametrize("moment", ["open", "closed", "proposed"])
def test_an_older_copy_destroys_it_again_before_anybody_is_in(
    practice_vault: PracticeVault, tmp_path: Path, moment: str
) -> None:
    if moment == "open":
        other = submitted_case(practice_vault)
        copied(practice_vault, tmp_path / "kopie")
    case_id = closed_case(practice_vault)
    if moment == "closed":
        copied(practice_vault, tmp_path / "kopie")
    if moment == "proposed":
        proposal = proposed(practice_vault, case_id)
        copied(practice_vault, tmp_path / "kopie")
        practice_vault.clock.advance(days=7)
        destruction.destroy(practice_vault.log_in("teamleider"), proposal)
    else:
        destroyed(practice_vault, case_id)
    put_back(practice_vault, tmp_path / "kopie")

    session = practice_vault.log_in("casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)
    for table, where in CASE_CONTENT.items():
        assert not session.connection.rows(f"SELECT 1 FROM {table} WHERE {where}", (case_id,))
    (kept,) = DestroyedCases(session.connection).all()
    assert (kept.case_id, kept.first, kept.second) == (case_id, "a2", "a3")
    assert not Destructions(session.connection).uncleaned()
    if moment == "open":  # what was not destroyed is still there
        assert cases.open_case(session, other).case_id == other
    assert findings(practice_vault) == []


def test_a_hold_in_the_older_copy_does_not_bring_it_back(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    from app.services.ending import holds

    case_id = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    hold = holds.set_hold(session, case_id, "complaint", "Klacht")
    copied(practice_vault, tmp_path / "kopie")
    holds.lift_hold(practice_vault.log_in("casemanager"), hold, "Afgehandeld.")
    destroyed(practice_vault, case_id)
    put_back(practice_vault, tmp_path / "kopie")
    session = practice_vault.log_in("casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)


def test_every_way_in_destroys_it_again(practice_vault: PracticeVault, tmp_path: Path) -> None:
    case_id = closed_case(practice_vault)
    copied(practice_vault, tmp_path / "kopie")
    destroyed(practice_vault, case_id)
    put_back(practice_vault, tmp_path / "kopie")
    session = access.recover(
        practice_vault.env,
        practice_vault.folder,
        NAMES["casemanager"],
        practice_vault.recovery_key,
        PASSPHRASE,
    )
    practice_vault.sessions.append(session)
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)


def test_with_nothing_but_the_old_copy_nobody_can_know(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    """What docs/security.md admits: the list is then gone too; only the journal's head tells."""
    case_id = closed_case(practice_vault)
    copied(practice_vault, tmp_path / "kopie")
    destroyed(practice_vault, case_id)
    put_back(practice_vault, tmp_path / "kopie")
    (practice_vault.folder / DESTROYED_NAME).unlink()
    session = practice_vault.log_in("casemanager")
    assert cases.open_case(session, case_id).state == "closed"
    told = [str(one) for one in inspect(practice_vault.log_in("controleur")).findings]
    assert any("reservekopie" in sentence for sentence in told)


@pytest.mark.parametrize("step", ["keep_list", "clear_remnants", "rotate_keys"])
def test_a_destruction_that_was_broken_off_is_finished_at_the_next_login(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.clock.advance(days=7)
    session = practice_vault.log_in("teamleider")

    def killed(_session: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(destroying, step, killed)
        with pytest.raises(KeyboardInterrupt):
            destruction.destroy(session, proposal)
    key = bytes(session.unlocked.database_key)
    assert Destructions(session.connection).uncleaned()
    assert (practice_vault.folder / DESTROYED_NAME).exists() == (step != "keep_list")
    session = practice_vault.log_in("teamleider")
    assert not Destructions(session.connection).uncleaned()
    assert (practice_vault.folder / DESTROYED_NAME).exists()
    assert bytes(session.unlocked.database_key) != key
    assert findings(practice_vault) == []


def test_nothing_goes_when_it_breaks_half_way(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    practice_vault.clock.advance(days=7)
    session = practice_vault.log_in("teamleider")
    with monkeypatch.context() as patch:
        patch.setattr(Destructions, "finish", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            destruction.destroy(session, proposal)
    assert cases.open_case(session, case_id).state == "closed"
    assert findings(practice_vault) == []
    destruction.destroy(practice_vault.log_in("teamleider"), proposal)
    assert findings(practice_vault) == []


def test_who_joined_after_the_copy_counts_as_second(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    """The older copy has never heard of Nora; the list brings the roster that has. And after it
    the copy goes its own way, with other people."""
    case_id = closed_case(practice_vault)
    copied(practice_vault, tmp_path / "kopie")
    proposal = proposed(practice_vault, case_id)

    def add(name: str) -> access.Session:  # type: ignore[name-defined]
        code = access.invite(practice_vault.log_in("beheerder"), name, "PI", ("teamleider",))
        practice_vault.close()
        new = access.activate(practice_vault.env, practice_vault.folder, name, code, PASSPHRASE)
        practice_vault.sessions.append(new)
        return new

    practice_vault.clock.advance(days=7)
    destruction.destroy(add("Nora Nieuw"), proposal)
    put_back(practice_vault, tmp_path / "kopie")
    session = practice_vault.log_in("casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)
    assert findings(practice_vault) == []
    add("Otto Anders")  # a fork of the roster
    assert findings(practice_vault) == []
    # the list still convinces the old copy once more
    put_back(practice_vault, tmp_path / "kopie")
    session = practice_vault.log_in("casemanager")
    with pytest.raises(NoSuchCase):
        cases.open_case(session, case_id)
    assert findings(practice_vault) == []


def test_a_case_that_went_twice_in_two_copies_lets_everybody_in(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    case_id = closed_case(practice_vault)
    copied(practice_vault, tmp_path / "kopie")
    destroyed(practice_vault, case_id)
    practice_vault.close()
    path = practice_vault.folder / DESTROYED_NAME
    newest = path.read_bytes()
    put_back(practice_vault, tmp_path / "kopie")
    path.unlink()
    practice_vault.clock.advance(days=1)
    proposal = destruction.propose(practice_vault.log_in("beslisser"), case_id)
    practice_vault.clock.advance(days=7)
    destruction.destroy(practice_vault.log_in("beheerder"), proposal)
    practice_vault.close()
    path.write_bytes(newest)  # only now somebody finds the list
    session = practice_vault.log_in("casemanager")
    (kept,) = DestroyedCases(session.connection).all()
    assert (kept.first, kept.second) == ("a4", "a1")
    assert findings(practice_vault) == []


def test_another_line_with_the_same_number_stays(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    """The list names line 1; in the older copy number 1 is given anew, to another line."""
    other = decided_case(practice_vault).case_id
    copied(practice_vault, tmp_path / "kopie")
    closed_case(practice_vault)
    practice_vault.clock.advance(days=4 * 366)
    proposal = destruction.propose_line(practice_vault.log_in("casemanager"), 1)
    practice_vault.clock.advance(days=7)
    destruction.destroy(practice_vault.log_in("teamleider"), proposal)
    practice_vault.close()
    path = practice_vault.folder / DESTROYED_NAME
    newest = path.read_bytes()
    path.unlink()
    put_back(practice_vault, tmp_path / "kopie")
    session = practice_vault.log_in("casemanager")
    (stored,) = Notifications(session.connection).decided(other)
    secrets = practice_vault.env.secrets
    assert secrets is not None
    secrets.delete(f"{session.unlocked.vault_id}/head")  # as on another workstation
    hand_over(session, stored.id)
    practice_vault.close()
    path.write_bytes(newest)
    session = practice_vault.log_in("casemanager")
    assert [line.id for line in Disclosures(session.connection).page()] == [1]
    assert findings(practice_vault) == []


# --------------------------------------------------------------------------- the attacks
def test_a_case_deleted_with_a_tool_is_found(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    he = attacker_in(practice_vault)
    he.edit(
        *(
            f"DELETE FROM {table} WHERE {where.replace('?1', repr(case_id))}"
            for table, where in CASE_CONTENT.items()
        )
    )
    (found,) = [one for one in findings(practice_vault) if "weg" in one]
    assert "zonder dat twee mensen" in found


def test_a_forged_destruction_is_found(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    proposal = proposed(practice_vault, case_id)
    he = attacker_in(practice_vault)
    he.edit(
        "INSERT INTO destruction_seal SELECT destruction, 'a3', statement, signature, made_at"
        " FROM destruction_seal",
        "UPDATE destruction SET state = 'done', started_at = waits_until, ended_at = waits_until,"
        " cleaned_at = waits_until",
        f"INSERT INTO destroyed_case SELECT case_id, reference, content_hash, rule, ground,"
        f" destroy_on, waits_until, 1, 1, 1, 'a2', 'a3', id FROM destruction"
        f" WHERE id = '{proposal}'",
        *(
            f"DELETE FROM {table} WHERE {where.replace('?1', repr(case_id))}"
            for table, where in CASE_CONTENT.items()
        ),
    )
    told = findings(practice_vault)
    assert any("niet de zegels van twee mensen" in one for one in told)
    assert any("weg zonder dat twee mensen" in one for one in told)


def test_a_case_planted_after_its_destruction_is_found(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    destroyed(practice_vault, case_id)
    he = attacker_in(practice_vault)
    he.edit(
        "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at)"
        f" VALUES ('{case_id}', 'MP-2026-zzzzz', 'closed', 'a2', 'x', 'x')"
    )
    assert any("vernietigd, maar staat toch" in one for one in findings(practice_vault))


def test_a_register_line_that_was_taken_out_is_found(practice_vault: PracticeVault) -> None:
    closed_case(practice_vault)
    attacker_in(practice_vault).edit("DELETE FROM disclosure")
    assert any("ontbreken regels: 1" in one for one in findings(practice_vault))


def _rewritten(data: bytes, key: bytes, change: Callable[[Pair], Pair]) -> bytes:
    """Give the list with its pairs changed, by somebody who has the key of the list."""
    kept = read_list(data, key)
    return write_list(kept.vault, kept.rosters, [change(pair) for pair in kept.pairs], key)


def _cut(data: bytes, _key: bytes) -> bytes:
    return data[:-9]


def _empty(_data: bytes, _key: bytes) -> bytes:
    return b"{}"


def _other_box(data: bytes, _key: bytes) -> bytes:
    value = json.loads(data)
    value["box"] = ("B" if value["box"][0] == "A" else "A") + value["box"][1:]
    return encode(value)


def _swap(data: bytes, key: bytes) -> bytes:
    return _rewritten(data, key, lambda pair: Pair(pair.second, pair.first))


def _other_signature(data: bytes, key: bytes) -> bytes:
    def change(pair: Pair) -> Pair:
        return Pair(pair.first, replace(pair.second, signature=bytes(64)))

    return _rewritten(data, key, change)


def _one_person_twice(data: bytes, key: bytes) -> bytes:
    return _rewritten(data, key, lambda pair: Pair(pair.first, pair.first))


@pytest.mark.parametrize(
    "change",
    [_empty, _cut, _other_box, _other_signature, _swap, _one_person_twice],
)
def test_a_changed_list_destroys_nothing_and_is_found(
    practice_vault: PracticeVault, tmp_path: Path, change: Callable[[bytes, bytes], bytes]
) -> None:
    case_id = closed_case(practice_vault)
    copied(practice_vault, tmp_path / "kopie")
    destroyed(practice_vault, case_id)
    key = list_key(practice_vault.sessions[-1].connection)
    practice_vault.close()
    path = practice_vault.folder / DESTROYED_NAME
    changed = change(path.read_bytes(), key)
    put_back(practice_vault, tmp_path / "kopie")
    assert changed != path.read_bytes()
    path.write_bytes(changed)
    session = practice_vault.log_in("casemanager")
    assert cases.open_case(session, case_id).state == "closed"
    assert any("meldpoort.destroyed" in one for one in findings(practice_vault))
    assert path.read_bytes() == changed


def test_the_list_names_nothing_of_the_case(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    document = cases.open_case(practice_vault.sessions[-1], case_id).document
    destroyed(practice_vault, case_id)
    data = (practice_vault.folder / DESTROYED_NAME).read_bytes()
    assert sorted(json.loads(data)) == ["box", "format", "nonce", "vault"]
    kept = read_list(data, list_key(practice_vault.sessions[-1].connection))
    said = b"".join(one.statement for pair in kept.pairs for one in (pair.first, pair.second))
    assert b"MP-" in said
    assert str(document.person.surname).encode() not in said


def test_a_foreign_list_is_named(practice_vault: PracticeVault) -> None:
    destroyed(practice_vault, closed_case(practice_vault))
    practice_vault.close()
    path = practice_vault.folder / DESTROYED_NAME
    value = json.loads(path.read_bytes())
    value["vault"] = "0" * 32
    path.write_bytes(encode(value))
    session = practice_vault.log_in("controleur")
    assert destruction_page(session).destroyed
    assert any("andere kluis" in one for one in findings(practice_vault))
    assert json.loads(path.read_bytes())["vault"] == "0" * 32  # left for whoever lost it
