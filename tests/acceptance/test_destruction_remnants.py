"""After a destruction no byte of the case is left: decrypted page by page, without SQLCipher.

What is looked for is in the very same file before it, so that the search is known to find.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from app import law
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.ending import holds
from app.store.connection import open_database
from app.vault.keyfile import DATABASE_NAME
from tests.acceptance.sqlcipher_pages import WrongPage, decrypted
from tests.conftest import PracticeVault
from tests.services.closed import closed_case, destroyed

MARK = "Kwartelsprong"
"""A word that nobody uses, in the reason of a hold; the rest comes out of the case itself."""


def key_of(vault: PracticeVault) -> bytes:
    return bytes(vault.sessions[-1].unlocked.database_key)


def words_of(document: CaseDocument) -> set[str]:
    """Give the name and every long text of a case: what may not be left anywhere."""

    def texts(value: object) -> Iterable[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from texts(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from texts(inner)

    fixed = " ".join(entry.text for entry in law.entries())  # the vault keeps the law texts
    long = {text[:40] for text in texts(document.model_dump(mode="json")) if len(text) > 40}
    long = {text for text in long if text not in fixed}
    assert len(long) > 10
    person = document.person
    return long | {str(person.surname), str(person.given_names)}


def found_in(data: bytes, words: Iterable[str]) -> set[str]:
    """Give the words that are in ``data``, as they stand or as JSON or UTF-16 writes them."""
    return {
        word
        for word in words
        if any(
            form in data
            for form in (
                word.encode(),
                json.dumps(word)[1:-1].encode(),
                word.encode("utf-16-le"),
                word.lower().encode(),
            )
        )
    }


def test_not_a_byte_of_a_destroyed_case_is_left(
    practice_vault: PracticeVault, tmp_path: Path
) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    words = words_of(cases.open_case(session, case_id).document) | {MARK}
    hold = holds.set_hold(session, case_id, "other", f"{MARK} belt nog.")
    holds.lift_hold(session, hold, f"{MARK} belde.")
    database = practice_vault.folder / DATABASE_NAME
    old_key = key_of(practice_vault)
    practice_vault.close()
    before = decrypted(database.read_bytes(), old_key)
    assert found_in(before, words) == words
    kept = tmp_path / "kopie"
    shutil.copytree(practice_vault.folder, kept)

    destroyed(practice_vault, case_id)
    new_key = key_of(practice_vault)
    register = practice_vault.sessions[-1].connection.rows("SELECT name FROM register_person")
    practice_vault.close()
    assert new_key != old_key

    log = database.with_name(f"{DATABASE_NAME}-wal")
    assert not log.exists() or log.stat().st_size == 0
    after = decrypted(database.read_bytes(), new_key)
    person = {word for word in words if word in register[0][0]}
    assert person  # name and birth date stay with the register, for its own term
    assert found_in(after, words) == person
    for path in practice_vault.folder.iterdir():
        assert found_in(path.read_bytes(), words) == set(), path.name

    # what somebody copied before can not be opened with the key of now, nor now with that of then
    for data, key in ((kept / DATABASE_NAME, new_key), (database, old_key)):
        with pytest.raises(WrongPage):
            decrypted(data.read_bytes(), key)
        with pytest.raises(Refusal):
            open_database(data, key)
