"""The program leaves nothing readable on disk, opens no socket, and dumps no memory."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.services.quiet_walk import MARKER, PASSPHRASE

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """Walk a case in a process with its own home and temporary folder, until the power goes off."""
    home = tmp_path_factory.mktemp("thuis")
    answer = subprocess.run(
        [sys.executable, "-B", "-m", "tests.services.quiet_walk", str(home / "kluis")],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"HOME": str(home), "TMPDIR": str(home), "XDG_CONFIG_HOME": str(home)},
        timeout=300,
    )
    assert answer.returncode == -signal.SIGKILL, answer.stderr[-3000:]
    told: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return home, told


def test_nothing_that_was_typed_is_readable_in_any_file(
    walked: tuple[Path, dict[str, Any]],
) -> None:
    home, told = walked
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {"meldpoort.db", "meldpoort.db-wal", "meldpoort.keys"} <= {path.name for path in files}
    needles = [MARKER, PASSPHRASE, *told["secrets"]]
    needles += [secret.replace("-", "") for secret in told["secrets"]]
    for path in files:
        content = path.read_bytes()
        for needle in needles:
            for spelling in (needle, needle.lower(), needle.upper()):
                assert spelling.encode() not in content, (path.name, needle)
                assert spelling.encode("utf-16-le") not in content, (path.name, needle)


CHOSEN = ("kluis", "gemeente", "tweede", "reservekopie")
"""The vault, that of a gemeente, a second vault and the folder that was chosen for a backup."""


def test_the_program_writes_in_the_vault_alone(walked: tuple[Path, dict[str, Any]]) -> None:
    home, told = walked
    outside = [
        path
        for path in told["written"]
        if not any(Path(path).is_relative_to(home / chosen) for chosen in CHOSEN)
        and path != os.devnull
    ]
    assert outside == []
    assert {path.name for path in home.iterdir()} <= {*CHOSEN, "fontconfig"}
    assert set(told["files"]) <= {
        "meldpoort.db",
        "meldpoort.db-wal",
        "meldpoort.db-shm",
        "meldpoort.keys",
        "meldpoort.lock",
    }


def test_the_program_opens_no_socket(walked: tuple[Path, dict[str, Any]]) -> None:
    _, told = walked
    assert told["sockets"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are a thing of POSIX")
def test_core_dumps_are_off() -> None:
    code = (
        "import resource\n"
        "from app.core_dumps import switch_off\n"
        "switch_off()\n"
        "print(*resource.getrlimit(resource.RLIMIT_CORE))\n"
    )

    def limit(before: tuple[int, int]) -> tuple[int, int]:
        answer = subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, before),
        )
        soft, hard = answer.stdout.split()
        return int(soft), int(hard)

    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    assert limit((0, most)) == ((1, 1) if most else (0, 0))
    assert limit((0, 0)) == (0, 0)


def test_the_program_switches_them_off_before_anything_else() -> None:
    code = (
        "import resource\n"
        "from ui.main import main\n"
        "try:\n    main(['--help'])\n"
        "except SystemExit:\n    pass\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert int(answer.stdout.split()[-1]) <= 1
