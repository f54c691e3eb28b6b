"""PySide6's own import keeps the source of each module; ours does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_COUNT = """
import linecache
import PySide6.QtCore
from ui.plain_import import use_plain_import

use_plain_import()
before = set(linecache.cache)
import app.case.workflow
print(app.case.workflow.__name__, len(set(linecache.cache) - before))
"""


def test_a_module_is_imported_without_reading_its_source() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", _COUNT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert answer.stdout.split() == ["app.case.workflow", "0"]
