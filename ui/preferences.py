"""What this workstation remembers outside any vault: the folder that was open last."""

from __future__ import annotations

import json
from pathlib import Path

_FILE = "werkplek.json"


class Preferences:
    """A small file of this person on this computer; holds a path and nothing about a case."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    @classmethod
    def of_this_person(cls) -> Preferences:
        """Give the preferences in the place that the system has for them."""
        import platformdirs  # noqa: PLC0415 - not needed in tests

        return cls(Path(platformdirs.user_config_dir("meldpoort", appauthor=False)))

    def last_folder(self) -> Path | None:
        """Give the folder that was open last, if it is still there."""
        try:
            folder = Path(json.loads(self._file.read_text(encoding="utf-8"))["kluis"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return folder if folder.is_dir() else None

    def remember(self, folder: Path) -> None:
        """Remember the folder; a place that cannot be written is no reason to stop."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            content = json.dumps({"kluis": str(folder.resolve())}, ensure_ascii=False)
            self._file.write_text(content, encoding="utf-8")
        except OSError:
            return
