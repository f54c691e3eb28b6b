"""The outbox of failed logins keeps attempts, no secrets, and not without end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault import failed_logins
from app.vault.failed_logins import OUTBOX_NAME, FailedLogin, clear, note, waiting

AT = "2026-11-23T09:00:00Z"


def test_what_is_noted_waits_until_it_is_cleared(tmp_path: Path) -> None:
    attempts = (FailedLogin("a1", AT), FailedLogin("", AT))
    for attempt in attempts:
        note(tmp_path, attempt)
    assert waiting(tmp_path) == attempts
    assert (tmp_path / OUTBOX_NAME).stat().st_mode & 0o777 == 0o660
    clear(tmp_path)
    clear(tmp_path)
    assert waiting(tmp_path) == ()


def test_it_stops_growing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failed_logins, "MOST", 5)
    for _ in range(50):
        note(tmp_path, FailedLogin("a1", AT))
    assert 5 <= len(waiting(tmp_path)) <= 10


def test_a_folder_that_is_gone_is_no_obstacle(tmp_path: Path) -> None:
    note(tmp_path / "weg", FailedLogin("a1", AT))
    assert waiting(tmp_path / "weg") == ()


@given(st.binary(max_size=200))
def test_rubbish_is_left_out(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("outbox")
    (folder / OUTBOX_NAME).write_bytes(
        data + b'\n{"account": "a1", "at": "' + AT.encode() + b'"}\n'
    )
    assert waiting(folder)[-1:] == (FailedLogin("a1", AT),)
