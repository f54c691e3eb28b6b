"""What an inspection finds when somebody edits the database with tools, and what it leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from app.services.control.inspection import inspect
from app.services.session import Session
from app.store.journal_lines import JournalLines
from app.store.seals import Seals
from app.trust.journal import ChainPlace
from app.trust.seals import Act, make_seal, read_statement
from app.vault.keyfile import read_keyfile, sealed_with, write_keyfile
from tests.conftest import PracticeVault
from tests.services.decided import decided_case, submitted_case


def edit(session: Session, *statements: str) -> None:
    """Edit the database as somebody with the key and other tools would."""
    connection = session.connection
    for name, sql in connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"):
        connection.execute(f"DROP TRIGGER {name}")
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS kept (sql TEXT)")
        connection.execute("INSERT INTO temp.kept VALUES (?)", (sql,))
    for statement in statements:
        connection.execute(statement)
    for (sql,) in connection.rows("SELECT sql FROM temp.kept"):
        connection.execute(sql)
    connection.execute("DROP TABLE temp.kept")


def where(session: Session) -> set[str]:
    return {finding.where for finding in inspect(session).findings}


def test_a_fresh_vault_is_sound_and_says_what_was_checked(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    result = inspect(session)
    assert result.sound
    assert result.findings == ()
    assert len(result.checked) == 8
    last = JournalLines(session.connection).last()
    assert last is not None
    assert last.event == "inspection"
    assert inspect(session).sound


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal_line WHERE seq = 4",
        "UPDATE journal_line SET account = 'a5' WHERE seq = 1",
        "UPDATE journal_line SET at = '2026-11-23T09:00:01Z' WHERE seq = 3",
        "UPDATE journal_line SET signature = zeroblob(64) WHERE seq = 5",
        "UPDATE journal_line SET content = CAST(replace(content, 'a1', 'a2') AS BLOB)",
    ],
)
def test_an_edited_journal_is_found(practice_vault: PracticeVault, statement: str) -> None:
    session = practice_vault.log_in("controleur")
    edit(session, statement)
    found = inspect(session)
    assert {finding.where for finding in found.findings} == {"journal"}
    assert all("{" not in str(finding) for finding in found.findings)


def test_a_cut_off_tail_is_found_with_a_head_seen_before(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    last = JournalLines(session.connection).last()
    assert last is not None
    seen = ChainPlace(last.seq, last.hash)
    assert inspect(session, (seen,)).sound
    edit(session, f"DELETE FROM journal_line WHERE seq >= {last.seq}")  # noqa: S608
    assert "journal" in where(session)  # this workstation's keyring remembers
    session.env = replace(session.env, secrets=None)
    edit(session, f"DELETE FROM journal_line WHERE seq >= {last.seq}")  # noqa: S608
    assert inspect(session).sound  # nothing else can know
    edit(session, f"DELETE FROM journal_line WHERE seq >= {last.seq}")  # noqa: S608
    assert not inspect(session, (seen,)).sound


def test_a_role_inserted_by_hand_is_found(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    edit(
        session,
        "UPDATE roster_entry"
        " SET content = CAST(replace(content, 'casemanager', 'teamleider') AS BLOB)"
        " WHERE seq = 2",
    )
    assert "roster" in where(session)


def test_a_dropped_trigger_is_named(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    session.connection.execute("DROP TRIGGER seal_stays")
    (finding,) = inspect(session).findings
    assert finding.where == "database"
    assert "seal_stays" in str(finding)


def test_a_weakened_trigger_is_named(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    session.connection.execute("DROP TRIGGER seal_stays")
    session.connection.execute(
        "CREATE TRIGGER seal_stays BEFORE UPDATE ON seal WHEN 0 BEGIN SELECT 1; END"
    )
    (finding,) = inspect(session).findings
    assert "seal_stays" in str(finding)


def test_another_recovery_key_in_the_keyfile_is_found(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    keyfile = read_keyfile(practice_vault.folder)
    readers = {**keyfile.readers, "recovery": keyfile.readers["account:a2"]}
    forged = type(keyfile)(**{**vars(keyfile), "readers": readers})
    write_keyfile(practice_vault.folder, sealed_with(forged, session.unlocked.database_key))
    assert where(session) == {"keyfile"}


def test_a_keyfile_changed_by_an_outsider_is_found(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    path = practice_vault.folder / "meldpoort.keys"
    path.write_bytes(path.read_bytes().replace(b"Tessa Team", b"Tessa Taam"))
    assert where(session) == {"keyfile"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE facility_certificate SET wrapped_private_key = zeroblob(2000)",
        "UPDATE facility_certificate SET fingerprint = 'AAAA'",
        "UPDATE facility_certificate SET valid_until = '2026-01-01T00:00:00Z'",
        "DELETE FROM facility_certificate",
    ],
)
def test_a_wrong_certificate_is_found(practice_vault: PracticeVault, statement: str) -> None:
    session = practice_vault.log_in("controleur")
    edit(session, statement)
    assert where(session) == {"certificate"}


def test_a_damaged_page_is_found(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    session.connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    page = session.connection.row("SELECT rootpage FROM sqlite_master WHERE name = 'receipt'")
    size = session.connection.row("PRAGMA page_size")
    assert page is not None
    assert size is not None
    with (practice_vault.folder / "meldpoort.db").open("r+b") as file:
        file.seek((page[0] - 1) * int(size[0]) + 700)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 1]))
    assert "database" in where(session)


def forged_seal(session: Session, act: Act) -> str:
    """Write a seal of one's own in the place of one's own seal of submitting."""
    (own,) = [s for s in Seals(session.connection).all() if s.account == session.account.id]
    statement = read_statement(own.statement).model_copy(update={"act": act})
    seal = make_seal(statement, session.unlocked.signing_key)
    return (
        f"INSERT INTO seal (case_id, version, act, account, statement, signature, made_at)"  # noqa: S608
        f" VALUES ('{own.case_id}', {own.version}, '{act}', '{own.account}',"
        f" x'{seal.statement.hex()}', x'{seal.signature.hex()}', '{own.made_at}')"
    )


def test_a_decided_case_is_sound(practice_vault: PracticeVault) -> None:
    decided_case(practice_vault)
    result = inspect(practice_vault.log_in("controleur"))
    assert [str(finding) for finding in result.findings] == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE case_version SET document = CAST(replace(document, 'a', 'b') AS BLOB)",
        "UPDATE case_version SET hash = replace(hash, 'a', 'b')",
        "UPDATE case_version SET made_by = 'a1'",
        "UPDATE notification SET content = CAST(replace(content, 'a', 'b') AS BLOB)",
        "UPDATE notification SET gemeente = '0000'",
        "UPDATE notification SET salt = zeroblob(32)",
        "UPDATE case_version SET salt = zeroblob(32)",
        "UPDATE seal SET account = 'a1' WHERE act = 'approve'",
        "UPDATE seal SET signature = zeroblob(64) WHERE act = 'approve'",
        "UPDATE seal SET act = 'decide' WHERE act = 'approve'",
        "DELETE FROM seal WHERE act = 'decide'",
        "DELETE FROM seal WHERE act = 'submit'",
        "INSERT INTO maker SELECT case_id, version, account FROM seal WHERE act <> 'submit'",
    ],
)
def test_an_edited_decision_is_found(practice_vault: PracticeVault, statement: str) -> None:
    decided_case(practice_vault)
    session = practice_vault.log_in("controleur")
    edit(session, statement)
    assert "seal" in where(session)


OUTCOME = (
    "INSERT INTO version_outcome"
    " SELECT case_id, version, 'decided_notify', submitted_at FROM case_version"
)


@pytest.mark.parametrize("act", ["approve", "decide", None])
def test_a_casemanager_with_tools_decides_nothing_alone(
    practice_vault: PracticeVault, act: Act | None
) -> None:
    submitted_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    edit(session, *([forged_seal(session, act)] if act else []), OUTCOME)
    assert "seal" in where(session)


def test_a_decision_that_was_never_taken_is_found(practice_vault: PracticeVault) -> None:
    decided_case(practice_vault)
    session = practice_vault.log_in("controleur")
    # Everything of the decision but its lines in the journal, which cannot be made by another.
    edit(session, "UPDATE version_outcome SET outcome = 'decided_not_notify'")
    assert "seal" in where(session)


def test_the_key_opens_the_database_without_this_program(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    key = bytes(session.unlocked.database_key)
    practice_vault.close()

    def read(key: bytes) -> int:
        connection = dbapi2.connect(str(practice_vault.folder / "meldpoort.db"))
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            return int(connection.execute("SELECT count(*) FROM roster_entry").fetchone()[0])
        finally:
            connection.close()

    assert read(key) == 9
    with pytest.raises(dbapi2.DatabaseError):
        read(bytes(32))
