"""A colleague with tools: the database key, a casemanager's own keys, and a bare SQLCipher."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlcipher3 import dbapi2

from app.case.canonical import decode, encode, sha256_hex
from app.trust.journal import line_hash
from app.trust.roster_entries import Body, Signer, write_entry
from app.trust.seals import Act, Statement, make_seal, read_statement
from app.trust.signing import sign
from tests.conftest import PracticeVault


@dataclass
class Attacker:
    """Casper (a2), casemanager. Nothing of the program is used to write: only its file formats."""

    folder: Path
    database_key: bytes
    facility_key: bytes
    signing: Ed25519PrivateKey
    account: str
    _kept: list[str] = field(default_factory=list)

    def edit(self, *statements: str, values: tuple[Any, ...] = ()) -> None:
        """Drop every trigger, do the work, and put every trigger back as it was."""
        connection = self.open()
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())
        for _, sql in triggers:
            connection.execute(sql)
        connection.close()

    def open(self) -> Any:
        connection = dbapi2.connect(str(self.folder / "meldpoort.db"), isolation_level=None)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{self.database_key.hex()}'\"")
        return connection

    def rows(self, sql: str) -> list[Any]:
        connection = self.open()
        found: list[Any] = connection.execute(sql).fetchall()
        connection.close()
        return found

    def forged_seal(self, act: Act, account: str, **changes: object) -> None:
        """Insert a seal in somebody's name with Casper's own signature."""
        (row,) = self.rows("SELECT case_id, version, statement FROM seal WHERE act = 'submit'")
        statement: Statement = read_statement(row[2]).model_copy(
            update={"act": act, "account": account, **changes}
        )
        seal = make_seal(statement, self.signing)
        self.edit(
            "INSERT INTO seal (case_id, version, act, account, statement, signature, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            values=(row[0], row[1], act, account, seal.statement, seal.signature, statement.at),
        )

    def append_entry(self, body: Body, *signers: Signer) -> None:
        """Append a roster entry with whatever signatures he can make."""
        seq, content = self.rows("SELECT seq, content FROM roster_entry ORDER BY seq DESC")[0]
        vault = json.loads(content)["entry"]["vault"]
        entry = write_entry(
            vault=vault,
            seq=seq + 1,
            previous=sha256_hex(content),
            at="2026-11-23T09:00:00Z",
            body=body,
            signers=signers or [Signer("account", self.account, self.signing)],
        )
        self.edit(
            "INSERT INTO roster_entry (seq, content, hash) VALUES (?, ?, ?)",
            values=(entry.seq, entry.content, entry.hash),
        )

    def rewritten_line(self, seq: int, **changes: object) -> None:
        """Write a journal line again, with its hash and Casper's signature."""
        ((content,),) = self.rows(f"SELECT content FROM journal_line WHERE seq = {seq}")  # noqa: S608
        value = {**decode(content), **changes}
        new = encode(value)
        signature = sign(new, self.signing)
        self.edit(
            "UPDATE journal_line SET content = ?, hash = ?, signature = ?, at = ?, event = ?,"
            " object = ?, account = ? WHERE seq = ?",
            values=(
                new,
                line_hash(new, signature),
                signature,
                value["at"],
                value["event"],
                value["object"],
                value["account"],
                seq,
            ),
        )


def attacker_in(vault: PracticeVault) -> Attacker:
    """Casper takes what is his, and the database key that everybody in the roster can read."""
    session = vault.log_in("casemanager")
    made = Attacker(
        vault.folder,
        bytes(session.unlocked.database_key),
        bytes(session.unlocked.facility_key),
        session.unlocked.signing_key,
        session.account.id,
    )
    vault.close()
    return made
