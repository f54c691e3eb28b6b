"""The look does without fonts of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_SHOW = """
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel
from ui.main import make_application

app = make_application()
print(QFontInfo(app.font()).family(), QLabel("iii").sizeHint() == QLabel("mmm").sizeHint())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is Linux's")
def test_without_any_font_the_bundled_one_is_used(tmp_path: Path) -> None:
    settings = tmp_path / "fonts.conf"
    settings.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    answer = subprocess.run(
        [sys.executable, "-c", _SHOW],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(settings)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert answer.stdout.split() == ["Noto", "Sans", "False"]
