"""Running the demonstration as a process of its own, and reading what it left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.services.keys import access
from app.services.session import Session
from tests.acceptance.walking import case_file
from ui.demo.people import demo_environment

PATIENCE = 600
_RUN = "import sys; from ui.main import main; sys.exit(main())"


@dataclass(frozen=True)
class Left:
    """What a demonstration left in its folder; ``told`` is what it said."""

    folder: Path
    manifest: dict[str, Any]
    told: str

    def path(self, name: str) -> Path:
        """Give the file that demo.json calls ``name``."""
        return self.folder / str(self.manifest[name])

    def paths(self, name: str) -> list[Path]:
        """Give the files that demo.json lists under ``name``."""
        return [self.folder / one for one in self.manifest[name]]

    def secret(self, account: str) -> str:
        """Give the passphrase of an account."""
        name = str(self.manifest["passphrase_files"][account])
        return (self.folder / name).read_text("utf-8").strip()

    def log_in(self, account: str, vault: Path) -> Session:
        """Log in somebody on a copy of the vault."""
        return access.log_in(demo_environment(), vault, account, self.secret(account))


def meldpoort(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program with these words, without a display."""
    return subprocess.run(
        [sys.executable, "-c", _RUN, *map(str, words)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def demonstrated(folder: Path, name: str) -> Left:
    """Walk case a (the one that is built in), b or c through the windows into a new folder."""
    words: list[str | Path] = ["demo", "--uit", folder / "uit"]
    if name != "a":
        chosen = folder / "gekozen.json"
        chosen.write_bytes(case_file(name, datetime.now(UTC).astimezone().date()))
        words += ["--zaak", chosen]
    done = meldpoort(*words)
    assert done.returncode == 0, done.stdout + done.stderr
    manifest = json.loads((folder / "uit" / "demo.json").read_text("utf-8"))
    return Left(folder / "uit", manifest, done.stdout)
