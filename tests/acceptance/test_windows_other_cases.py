"""Cases B and C through the real windows, from a chosen case file (``make demo ZAAK=...``).

The windows walk the answers as the file gives them, to a first decision: returning and replacing
case B are walked through the services (test_case_b).
"""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.case.canonical import encode, parse
from app.services.control import inspection
from app.services.keys import access
from tests.acceptance.demonstration import Left, demonstrated, meldpoort
from tests.acceptance.seeing import said, unpacked
from tests.acceptance.sqlcipher_pages import decrypt_file
from tests.acceptance.walking import case_file

pytestmark = pytest.mark.slow


def _sound(left: Left, folder: Path) -> None:
    shutil.copytree(left.path("vault"), folder)
    session = left.log_in("controleur", folder)
    found = inspection.inspect(session)
    access.close(session)
    assert found.sound, [str(finding) for finding in found.findings]


def _rows(left: Left, folder: Path, sql: str) -> list[tuple[object, ...]]:
    plain = folder / "leesbaar.db"
    decrypt_file(left.path("database"), bytes.fromhex(left.manifest["database_key"]), plain)
    connection = sqlite3.connect(plain)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found


def test_case_b_ends_with_files_for_two_gemeenten(tmp_path: Path) -> None:
    left = demonstrated(tmp_path, "b")
    assert left.manifest["state"] == "decided_notify"
    letters = [said(path.read_bytes()) for path in left.paths("letters")]
    packages, keys = left.paths("packages"), left.paths("gemeente_keys")
    sealed = left.paths("encrypted_pdfs")
    secrets = [
        path.read_text("utf-8").strip() for path in left.paths("encrypted_pdf_passphrase_files")
    ]
    assert len(letters) == len(packages) == len(keys) == len(sealed) == len(set(secrets)) == 2
    facility = left.path("facility_certificate").read_bytes()
    for at, name in enumerate(("'s-Gravenhage", "Zoetermeer")):
        assert f"De burgemeester van {name}" in letters[at]
        assert f"De burgemeester van {name}" in said(sealed[at].read_bytes(), secrets[at])
        members = unpacked(
            packages[at].read_bytes(), keys[at].read_bytes(), facility, tmp_path / f"pakket{at}"
        )
        assert f"De burgemeester van {name}" in said(members["melding.pdf"])
        other = meldpoort(
            "controleer",
            packages[at],
            "--sleutel",
            keys[1 - at],
            "--inrichting",
            left.path("facility_certificate"),
        )
        assert other.returncode != 0
    given = _rows(left, tmp_path, "SELECT gemeente, count(*) FROM disclosure GROUP BY 1 ORDER BY 1")
    assert given == [("0518", 2), ("0637", 2)]
    _sound(left, tmp_path / "kluis")


def test_case_c_ends_without_a_letter(tmp_path: Path) -> None:
    left = demonstrated(tmp_path, "c")
    assert left.manifest["state"] == "decided_not_notify"
    assert left.manifest["letters"] == left.manifest["packages"] == []
    assert not {"letter", "package", "encrypted_pdf", "gemeente_key"} & left.manifest.keys()
    assert not [*left.folder.glob("*.pdf"), *left.folder.glob("*.p7m")]
    assert "geen brief" in left.told
    # Three steps were walked: none of the pages of the other five was shown.
    shown = " ".join(left.manifest["screenshots"])
    for page in ("risk_", "test_", "munis", "share_", "inform_"):
        assert f"vraag-{page}" not in shown
    assert _rows(left, tmp_path, "SELECT count(*) FROM notification") == [(0,)]
    _sound(left, tmp_path / "kluis")


def test_a_case_file_that_is_not_finished_stops_with_what_is_missing(tmp_path: Path) -> None:
    whole = parse(case_file("a", datetime.now(UTC).astimezone().date()))
    del whole["test"]["necessary"]
    chosen = tmp_path / "half.json"
    chosen.write_bytes(encode(whole))
    done = meldpoort("demo", "--uit", tmp_path / "uit", "--zaak", chosen)
    assert done.returncode != 0
    assert "kan nog niet worden ingediend" in done.stderr
    assert not list((tmp_path / "uit").glob("*.p7m"))
