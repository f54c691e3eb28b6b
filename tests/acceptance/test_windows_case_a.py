"""Case A through the real windows, and every file that it leaves, checked with other tools.

The demonstration runs as a process of its own, in an empty folder; afterwards its database is read
without SQLCipher, its PDF with pikepdf and its package with openssl; the gemeente beside it read
the package and answered.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate
from PySide6.QtGui import QImage

from app.case.refusal import Refusal
from app.handoff.checking import open_package
from app.services.answers import replies
from app.services.casework import work_list
from app.services.control import inspection
from app.services.dispatch import disclosure
from app.services.keys import access
from app.services.reader import answering, notifications
from app.vault.refusals import WrongPassphrase
from tests.acceptance.demonstration import Left, demonstrated, meldpoort
from tests.acceptance.seeing import hash_in_groups, said, unpacked
from tests.acceptance.sqlcipher_pages import HEADER, WrongPage, decrypt_file, decrypted
from ui.demo.gemeente import READER
from ui.demo.people import demo_environment

pytestmark = pytest.mark.slow

NAMED = (
    "vault",
    "case",
    "database",
    "recovery_key_file",
    "facility_certificate",
    "gemeente_key",
    "gemeente_certificate",
    "letter",
    "encrypted_pdf",
    "encrypted_pdf_passphrase_file",
    "package",
)
ACCOUNTS = ("casemanager", "teamleider", "beheerder", "controleur")


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    return demonstrated(tmp_path_factory.mktemp("demo"), "a")


@pytest.fixture
def vault(left: Left, tmp_path: Path) -> Path:
    """Give a copy of the vault, so that logging in changes nothing for the next test."""
    copy = tmp_path / "kluis"
    shutil.copytree(left.path("vault"), copy)
    return copy


def without_exemplar(text: str) -> str:
    """Give the words of a letter without the number of its exemplar."""
    return re.sub(r" (· )?[Ee]xemplaar [0-9]+(?= )", "", text)


def test_every_file_that_is_named_is_there_and_inside_the_folder(left: Left) -> None:
    assert left.manifest["state"] == "decided_notify"
    assert re.fullmatch("[0-9a-f]{64}", left.manifest["database_key"])
    files = [left.manifest[name] for name in NAMED]
    files += left.manifest["passphrase_files"].values()
    files += left.manifest["screenshots"]
    files += left.manifest["replies"] + left.manifest["gemeente_vaults"]
    assert set(left.manifest["passphrase_files"]) == {*ACCOUNTS, READER}
    for name in files:
        assert not Path(name).is_absolute()
        assert ".." not in Path(name).parts
        path = left.folder / name
        assert path.is_dir() or path.stat().st_size > 0, name
    assert left.path("database").suffix == ".db"
    assert len({left.secret(account) for account in ACCOUNTS}) == len(ACCOUNTS)
    assert "melding.pdf" in left.told


def test_the_gemeente_read_it_and_answered_twice(left: Left, tmp_path: Path) -> None:
    (name,) = left.manifest["gemeente_vaults"]
    copy = tmp_path / "gemeente"
    shutil.copytree(left.folder / name, copy)
    session = left.log_in(READER, copy)
    (line,) = notifications.notifications(session)
    assert line.state == "answered"
    sent = answering.replies(session, line.id)
    assert sorted(one.reply.kind for one in sent) == ["answer", "receipt"]
    access.close(session)
    data = (copy / "meldpoort.db").read_bytes()
    assert b"Donkersloot" not in data


def test_the_inrichting_took_both_answers_in(left: Left, vault: Path) -> None:
    session = left.log_in("casemanager", vault)
    (row,) = work_list.rows(session).rows
    found = replies.replies(session, row.case_id)
    assert sorted(one.reply.kind for one in found) == ["answer", "receipt"]
    (answer,) = (one for one in found if one.reply.kind == "answer")
    assert [one.party for one in answer.reply.exchanged] == ["Politie"]
    access.close(session)


def test_the_database_opens_with_its_key_and_no_sqlcipher(left: Left, tmp_path: Path) -> None:
    data = left.path("database").read_bytes()
    key = bytes.fromhex(left.manifest["database_key"])
    assert not data.startswith(HEADER)
    for readable in (b"Donkersloot", b"CREATE TABLE", b"4711002"):
        assert readable not in data
    plain = tmp_path / "leesbaar.db"
    decrypt_file(left.path("database"), key, plain)
    assert b"Donkersloot" in plain.read_bytes()
    with sqlite3.connect(plain) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT state FROM case_file").fetchall() == [("decided_notify",)]
        ((content,),) = connection.execute("SELECT content FROM notification").fetchall()
        sent = connection.execute("SELECT form, sent FROM exemplar ORDER BY number").fetchall()
        given = connection.execute("SELECT count(*) FROM disclosure").fetchone()
    connection.close()
    assert json.loads(content)["recipient"]["gemeente"] == "Tilburg"
    assert sent == [
        ("encrypted_pdf", left.path("encrypted_pdf").read_bytes()),
        ("p7m", left.path("package").read_bytes()),
    ]
    assert given == (2,)


def test_a_wrong_key_or_a_changed_byte_opens_no_page(left: Left) -> None:
    """The reader of pages in this test can say no as well."""
    data = left.path("database").read_bytes()
    key = bytes.fromhex(left.manifest["database_key"])
    assert decrypted(data, key).startswith(HEADER)
    with pytest.raises(WrongPage):
        decrypted(data, bytes(32))
    for at in (0, 100, 4096 + 5, len(data) - 1):
        changed = bytearray(data)
        changed[at] ^= 1
        with pytest.raises(WrongPage):
            decrypted(bytes(changed), key)


def test_every_passphrase_logs_in_and_no_other(left: Left, vault: Path) -> None:
    for account in ACCOUNTS:
        session = left.log_in(account, vault)
        assert session.account.name == account
        assert session.practice
        assert session.unlocked.database_key.hex() == left.manifest["database_key"]
        access.close(session)
    with pytest.raises(WrongPassphrase):
        access.log_in(demo_environment(), vault, "teamleider", left.secret("casemanager"))
    # No passphrase lies readable in the vault itself.
    for path in vault.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            for account in ACCOUNTS:
                assert left.secret(account).encode() not in data


def test_the_recovery_key_recovers(left: Left, vault: Path) -> None:
    key = left.path("recovery_key_file").read_text("utf-8").strip()
    new = "twaalf rode vissen onder de steiger"
    session = access.recover(demo_environment(), vault, "teamleider", key, new)
    access.close(session)
    access.close(access.log_in(demo_environment(), vault, "teamleider", new))
    with pytest.raises(Refusal):
        left.log_in("teamleider", vault)  # the old passphrase opens nothing any more
    last = "A" if key[-1] != "A" else "B"
    with pytest.raises(Refusal):
        access.recover(demo_environment(), vault, "casemanager", key[:-1] + last, new)


def test_the_vault_is_sound(left: Left, vault: Path) -> None:
    session = left.log_in("controleur", vault)
    found = inspection.inspect(session)
    assert found.sound, [str(finding) for finding in found.findings]
    rows = disclosure.register(session).rows
    assert [(row.gemeente_name, row.exemplar) for row in rows] == [("Tilburg", 2), ("Tilburg", 1)]
    digests = [
        hashlib.sha256(left.path(name).read_bytes()).hexdigest()
        for name in ("package", "encrypted_pdf")
    ]
    assert [row.digest for row in rows] == digests
    access.close(session)


def test_the_encrypted_pdf_opens_with_its_passphrase(left: Left) -> None:
    data = left.path("encrypted_pdf").read_bytes()
    secret = left.path("encrypted_pdf_passphrase_file").read_text("utf-8").strip()
    for wrong in ("", secret + "x", secret.upper()):
        with pytest.raises(pikepdf.PasswordError):
            said(data, wrong)
    with pikepdf.open(left.path("encrypted_pdf"), password=secret) as opened:
        assert (opened.encryption.R, opened.encryption.bits) == (6, 256)
    text = said(data, secret)
    letter = said(left.path("letter").read_bytes())
    assert "Exemplaar 1" in text
    assert without_exemplar(text) == without_exemplar(letter)


def test_the_package_opens_with_openssl_and_holds_the_same_letter(
    left: Left, tmp_path: Path
) -> None:
    package = left.path("package").read_bytes()
    key_pem = left.path("gemeente_key").read_bytes()
    facility = left.path("facility_certificate").read_bytes()
    members = unpacked(package, key_pem, facility, tmp_path / "gemeente")
    letter, inside = left.path("letter").read_bytes(), said(members["melding.pdf"])
    assert without_exemplar(inside) == without_exemplar(said(letter))
    assert "Ruben Maarten" in inside
    for pdf in (members["melding.pdf"], letter):
        assert hash_in_groups(members["melding.json"]) in said(pdf)
    key = load_pem_private_key(key_pem, None)
    assert isinstance(key, RSAPrivateKey)
    opened = open_package(package, key, load_pem_x509_certificate(facility), gemeente="0855")
    assert opened.letter == members["melding.pdf"]
    assert opened.notification == members["melding.json"]
    assert [(one.act, one.name) for one in opened.approvals] == [
        ("submit", "casemanager"),
        ("decide", "teamleider"),
    ]


def test_the_command_line_agrees(left: Left, vault: Path, tmp_path: Path) -> None:
    keys = ("--sleutel", left.path("gemeente_key"), "--inrichting")
    right = meldpoort("controleer", left.path("package"), *keys, left.path("facility_certificate"))
    assert right.returncode == 0, right.stdout + right.stderr
    wrong = meldpoort("controleer", left.path("package"), *keys, left.path("gemeente_certificate"))
    assert wrong.returncode != 0
    changed = bytearray(left.path("package").read_bytes())
    changed[len(changed) // 2] ^= 1
    (tmp_path / "anders.p7m").write_bytes(changed)
    broken = meldpoort(
        "controleer", tmp_path / "anders.p7m", *keys, left.path("facility_certificate")
    )
    assert broken.returncode != 0
    secret = left.folder / left.manifest["passphrase_files"]["controleur"]
    who = ("--account", "controleur", "--wachtzin-bestand", secret)
    found = meldpoort("onderzoek", vault, *who)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_pictures_show_different_screens(left: Left) -> None:
    pictures = left.paths("screenshots")
    assert len(pictures) >= 60
    seen = set()
    for path in pictures:
        data = path.read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        seen.add(hashlib.sha256(data).hexdigest())
        image = QImage(str(path))
        assert image.width() >= 600, path.name
        assert image.height() >= 400, path.name
        some = {
            image.pixel(x, y)
            for x in range(0, image.width(), 7)
            for y in range(0, image.height(), 7)
        }
        assert len(some) > 8, f"{path.name} is almost empty"
    assert len(seen) >= 0.9 * len(pictures)


def test_it_walks_over_an_earlier_walk_but_not_over_other_files(tmp_path: Path) -> None:
    (tmp_path / "vakantie.txt").write_text("niet weg")
    done = meldpoort("demo", "--uit", tmp_path)
    assert done.returncode != 0
    assert "andere map" in done.stderr or "lege map" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["vakantie.txt"]
