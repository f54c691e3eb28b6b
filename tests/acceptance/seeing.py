"""What acceptance tests look at afterwards: the journal, what a PDF says, what a package holds."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pikepdf

from app.case.canonical import sha256_hex
from app.notification.preview import document_text
from app.services.control import inspection
from app.services.control.inspection import InspectionResult
from app.services.session import Session
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault

MEMBERS = ["melding.pdf", "melding.json", "manifest.json"]


def told(session: Session) -> list[tuple[str, str]]:
    """Give what the journal tells since the vault was made: the event and who acted."""
    lines = JournalLines(session.connection).from_seq()
    return [(line.event, session.name_of(line.account)) for line in lines]


def counted(session: Session) -> Counter[str]:
    """Give how often each event is in the journal."""
    return Counter(event for event, _ in told(session))


def inspected(vault: PracticeVault) -> InspectionResult:
    """Let the controleur examine the whole vault; leaves the controleur logged in."""
    return inspection.inspect(vault.log_in("controleur"))


def said(pdf: bytes, password: str = "") -> str:
    """Give the words of a PDF in one line, opened with the password by another library."""
    with pikepdf.open(io.BytesIO(pdf), password=password) as opened:
        plain = io.BytesIO()
        opened.save(plain)
    return " ".join(document_text(plain.getvalue()).split())


def unpacked(package: bytes, key_pem: bytes, facility_pem: bytes, folder: Path) -> dict[str, bytes]:
    """Open a package as the documentation says, with openssl and unzip alone; fails when it fails.

    The facility's certificate is the only one that is trusted.
    """
    openssl = shutil.which("openssl")
    assert openssl is not None, "this test needs the openssl program"
    folder.mkdir()
    (folder / "melding.p7m").write_bytes(package)
    (folder / "sleutel.pem").write_bytes(key_pem)
    (folder / "inrichting.pem").write_bytes(facility_pem)
    for command in (
        "cms -decrypt -inform DER -in melding.p7m -inkey sleutel.pem -out ondertekend.der",
        (
            "cms -verify -inform DER -in ondertekend.der -binary -nointern -noverify"
            " -certfile inrichting.pem -out melding.zip"
        ),
    ):
        subprocess.run([openssl, *command.split()], cwd=folder, check=True, capture_output=True)
    with zipfile.ZipFile(folder / "melding.zip") as zipped:
        assert zipped.namelist() == MEMBERS
        return {name: zipped.read(name) for name in MEMBERS}


def hash_in_groups(data: bytes) -> str:
    """Give the SHA-256 as the letter prints it: in groups of four."""
    whole = sha256_hex(data)
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))
