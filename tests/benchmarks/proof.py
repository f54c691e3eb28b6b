"""Logging in apart from Argon2id, and checking a long journal, against the bare primitives."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from sqlcipher3 import dbapi2

from app.services.keys import access
from app.services.keys.standing import check_standing
from app.services.session import Session
from app.store.connection import transaction
from app.store.journal_lines import JournalLines, StoredLine
from app.trust.journal import check_chain, next_line
from app.vault import stretching
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.vaults import vault_with

LINES = 100_000
NAME, PASSPHRASE = "Meting", "een wachtzin om mee te meten"


def run() -> Iterator[Result]:
    """Measure both."""
    with tempfile.TemporaryDirectory() as name:
        yield _login(Path(name) / "login")
    with tempfile.TemporaryDirectory() as name:
        yield from _journal(Path(name) / "journal")


def _login(folder: Path) -> Result:
    """Log in and out with Argon2id done once: beside its bare steps.

    The bare steps: one AES-GCM, two HPKE, opening the database with the same PRAGMAs, one line
    read and two lines signed and written.
    """
    session = vault_with(folder, 1000)
    env, database = session.env, folder / "meldpoort.db"
    key = bytes(session.unlocked.database_key)
    signing = session.unlocked.signing_key
    session.close()
    whole = stretching.stretch
    known: dict[tuple[str, bytes], bytes] = {}

    def once(passphrase: str, salt: bytes, parameters: object) -> bytes:
        if (passphrase, salt) not in known:
            known[passphrase, salt] = whole(passphrase, salt, parameters)  # type: ignore[arg-type]
        return known[passphrase, salt]

    def ours() -> None:
        access.close(access.log_in(env, folder, NAME, PASSPHRASE))

    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    reader = X25519PrivateKey.generate()
    boxes = [suite.encrypt(bytes(32), reader.public_key(), b"x") for _ in range(2)]
    cipher, nonce = AESGCM(bytes(32)), bytes(12)
    wrapped = cipher.encrypt(nonce, bytes(64), b"x")
    with dbapi2.connect(str(database), isolation_level=None) as made:
        made.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        made.execute("CREATE TABLE bare (content BLOB)")
    made.close()

    def bare() -> None:
        cipher.decrypt(nonce, wrapped, b"x")
        for box in boxes:
            suite.decrypt(box, reader, b"x")
        connection = dbapi2.connect(str(database), isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT * FROM roster_entry").fetchall()
        for _ in range(2):
            content = os.urandom(300)
            connection.execute("INSERT INTO bare VALUES (?)", (content + signing.sign(content),))
        connection.close()

    stretching.stretch = once  # type: ignore[assignment]
    try:
        return compare("inloggen en uitloggen, zonder Argon2id", ours, bare, aim=2.0, rounds=31)
    finally:
        stretching.stretch = whole


def _journal(folder: Path) -> Iterator[Result]:
    session = vault_with(folder, 0)
    _fill(session)
    public: Ed25519PublicKey = session.unlocked.signing_key.public_key()
    lines = JournalLines(session.connection)

    def ours() -> None:
        assert check_chain(lines.walk(), session.roster) == ()

    def bare() -> None:
        connection = session.connection
        rows = connection.execute("SELECT content, signature, hash FROM journal_line ORDER BY seq")
        for content, signature, digest in rows:
            public.verify(signature, content)
            assert hashlib.sha256(content + signature).hexdigest() == digest

    yield compare(f"{LINES:,} regels logboek controleren", ours, bare, aim=2.0, rounds=3)

    session.journal_checked = None
    check_standing(session)
    last = lines.last()
    assert last is not None

    def again() -> None:
        check_standing(session)

    def one() -> None:
        public.verify(last.signature, last.content)

    yield compare("bewijs bij een volgend exemplaar, tegen een handtekening", again, one, aim=10.0)
    session.close()


def _fill(session: Session) -> None:
    lines = JournalLines(session.connection)
    last = lines.last()
    assert last is not None
    with transaction(session.connection):
        line: StoredLine = last
        for number in range(LINES - last.seq):
            made = next_line(
                line,
                event="case_changed",
                about=f"case:{number:032x}",
                at="2026-11-23T09:00:00Z",
                account=session.account.id,
                roster_head=session.roster.head,
                signing_key=session.unlocked.signing_key,
                details={"act": "submit", "version": number},
            )
            line = StoredLine(**vars(made))
            lines.append(line)
