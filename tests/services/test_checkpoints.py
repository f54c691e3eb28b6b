"""Checkpoints of the controleur, the heads that are remembered, and reading the journal."""

from __future__ import annotations

import dataclasses
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.case.refusal import Refusal
from app.services.control import inspection, journal_reading
from app.services.control.checkpoints import last_checkpoint
from app.services.keys import access
from app.services.keys.remembering import journal_shortened, remembered_head
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from app.trust.journal import line_hash
from app.vault.secrets import MemorySecrets
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.attacker import attacker_in
from tests.services.decided import decided_case


def signed(session: Session) -> inspection.InspectionResult:
    result = inspection.inspect(session)
    assert result.sound
    inspection.sign_checkpoint(session, result)
    return result


def test_a_checkpoint_says_how_far_all_was_sound(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    result = signed(session)
    found = last_checkpoint(session.connection, session.roster)
    assert found is not None
    assert found.line == result.journal_head
    assert found.account == "a5"
    again = inspection.inspect(session)
    assert again.sound
    assert again.checkpoint == found
    assert inspection.inspect(session, whole=True).sound


def test_only_the_controleur_signs_and_only_what_is_sound(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    result = inspection.inspect(session)
    with pytest.raises(RoleNeeded):
        inspection.sign_checkpoint(session, result)
    session = practice_vault.log_in("controleur")
    result = inspection.inspect(session)
    broken = dataclasses.replace(result, findings=(inspection.Finding("journal", Refusal("Nee.")),))
    other = dataclasses.replace(result, journal_head=inspection.read_head(f"{3}:{'00' * 32}"))
    for wrong in (broken, other, dataclasses.replace(result, journal_head=None)):
        with pytest.raises(Refusal, match="alles klopt"):
            inspection.sign_checkpoint(session, wrong)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_line SET at = '2026-11-24T09:00:00Z' WHERE seq = 3",
        "UPDATE journal_line SET content = CAST(content || ' ' AS BLOB) WHERE seq = 3",
        "UPDATE journal_line SET signature = zeroblob(64) WHERE seq = 3",
        "DELETE FROM journal_line WHERE seq = 3",
    ],
)
def test_an_edit_before_a_checkpoint_is_still_found(
    practice_vault: PracticeVault, statement: str
) -> None:
    signed(practice_vault.log_in("controleur"))
    attacker_in(practice_vault).edit(statement)
    session = practice_vault.log_in("controleur")
    found = inspection.inspect(session)
    assert {finding.where for finding in found.findings} == {"journal"}
    assert last_checkpoint(session.connection, session.roster) is not None


def test_a_checkpoint_of_somebody_else_is_none_and_is_named(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    last = JournalLines(session.connection).last()
    assert last is not None
    session.record("checkpoint", "journal", details={"line": last.seq, "hash": last.hash})
    session = practice_vault.log_in("controleur")
    assert last_checkpoint(session.connection, session.roster) is None
    (finding,) = inspection.inspect(session).findings
    assert "geen controleur" in str(finding)


def test_a_forged_checkpoint_is_found_by_its_signature(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    signed(session)
    he = attacker_in(practice_vault)
    ((seq,),) = he.rows("SELECT seq FROM journal_line WHERE event = 'checkpoint'")
    he.edit("UPDATE journal_line SET at = '2026-11-25T09:00:00Z' WHERE seq = 3")
    ((head,),) = he.rows("SELECT hash FROM journal_line WHERE seq = 4")
    he.rewritten_line(seq, details={"line": 4, "hash": head})
    session = practice_vault.log_in("controleur")
    assert not inspection.inspect(session).sound


def test_a_workstation_remembers_how_far_it_saw(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    before = remembered_head(session)
    assert before is not None
    practice_vault.close()
    session = practice_vault.log_in("casemanager")
    head = remembered_head(session)
    assert head is not None
    assert head.seq > before.seq
    assert journal_shortened(session) is None


def test_what_is_remembered_is_not_overwritten_by_a_shorter_journal(
    practice_vault: PracticeVault,
) -> None:
    he = attacker_in(practice_vault)
    he.edit("DELETE FROM journal_line WHERE seq > 8")
    for _ in range(2):
        session = practice_vault.log_in("controleur")
        assert journal_shortened(session) is not None
        assert "journal" in {one.where for one in inspection.inspect(session).findings}
        practice_vault.close()


def test_another_workstation_that_saw_less_finds_it_with_the_head_of_a_sheet(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("controleur")
    sheet = journal_reading.head_text(session)
    he = attacker_in(practice_vault)
    he.edit("DELETE FROM journal_line WHERE seq > 8")
    assert isinstance(practice_vault.env.secrets, MemorySecrets)
    for name in [n for n in practice_vault.env.secrets._secrets if n.endswith("/head")]:
        practice_vault.env.secrets.delete(name)
    session = practice_vault.log_in("controleur")
    assert inspection.inspect(session).sound
    assert not inspection.inspect(session, (inspection.read_head(sheet),)).sound


@pytest.mark.parametrize("text", ["", "3", "x:" + "0" * 64, "3:" + "0" * 63, "3:" + "g" * 64])
def test_a_head_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="geen stand"):
        inspection.read_head(text)


def test_the_page_about_an_inspection_says_whose_and_where(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    result = inspection.inspect(session)
    assert result.by == NAMES["controleur"]
    assert result.vault == session.unlocked.vault_id
    assert result.at == "2026-11-23T09:00:00Z"
    assert result.roster_root == session.roster.root
    assert result.roster_head == session.roster.head
    assert result.journal_head is not None


# -- reading --------------------------------------------------------------------------------


def test_the_journal_is_read_in_pages_newest_first(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    total = JournalLines(session.connection).count()
    seen, before = [], None
    while True:
        page = journal_reading.page(session, before=before, most=4)
        seen += [row.seq for row in page.rows]
        before = page.older
        if before is None:
            break
    assert seen == list(range(total + 1, 0, -1))  # and the line that it was consulted
    assert page.total == total + 1
    first = page.rows[-1]
    assert str(first.sentence) == f"{NAMES['beheerder']} maakte deze kluis."
    assert first.verb is None


def test_one_case_with_its_notifications(practice_vault: PracticeVault) -> None:
    decided = decided_case(practice_vault)
    session = practice_vault.log_in("controleur")
    page = journal_reading.page(session, case_id=decided.case_id)
    assert {row.case_id for row in page.rows} == {decided.case_id}
    assert all(row.about.startswith("MP-") for row in page.rows)
    assert {"collect", "change"} <= {row.verb for row in page.rows}
    mine = journal_reading.page(session, account="a3")
    assert {row.name for row in mine.rows} == {NAMES["teamleider"]}


def test_not_everybody_reads_the_journal(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    for read in (journal_reading.page, journal_reading.export):
        with pytest.raises(RoleNeeded):
            read(session)


def test_the_export_can_be_checked_without_this_program(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    exported = journal_reading.export(session)
    keys = {account.id: account.signing_public for account in session.roster.accounts()}
    previous = session.roster.root
    for text in exported.decode("utf-8").splitlines():
        line = json.loads(text)
        content, signature = line["content"].encode("utf-8"), bytes.fromhex(line["signature"])
        value = json.loads(content)
        assert value["previous"] == previous
        public = keys[value["account"]]
        assert public is not None
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
        previous = line_hash(content, signature)
        assert previous == line["hash"]
    assert journal_reading.head_text(session).endswith(previous)


def test_locking_and_unlocking_the_screen_are_told_apart_from_a_login(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    keys = session.unlocked
    access.lock_screen(session)
    assert not any(keys.database_key)
    assert not any(keys.facility_key)
    session = access.unlock_screen(
        practice_vault.env, practice_vault.folder, NAMES["casemanager"], PASSPHRASE
    )
    practice_vault.sessions.append(session)
    lines = JournalLines(session.connection).from_seq()
    assert [line.event for line in lines[-2:]] == ["screen_locked", "screen_unlocked"]
