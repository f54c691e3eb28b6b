"""What this workstation remembers outside any vault: the last folder and the language."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.language import Language

_FILE = "werkplek.json"


class Preferences:
    """A small file of this person on this computer; holds nothing about a case."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    @classmethod
    def of_this_person(cls) -> Preferences:
        """Give the preferences in the place that the system has for them."""
        import platformdirs  # noqa: PLC0415 - not needed in tests

        return cls(Path(platformdirs.user_config_dir("meldpoort", appauthor=False)))

    def last_folder(self, *, reader: bool = False) -> Path | None:
        """Give the folder that was open last, if it is still there; for ``reader`` a gemeente's."""
        known = self._read().get("kluis-gemeente" if reader else "kluis")
        folder = Path(known) if isinstance(known, str) else None
        return folder if folder is not None and folder.is_dir() else None

    def remember(self, folder: Path, *, reader: bool = False) -> None:
        """Remember the folder; a place that cannot be written is no reason to stop."""
        self._keep("kluis", str(folder.resolve()))
        if reader:
            self._keep("kluis-gemeente", str(folder.resolve()))

    def language(self) -> Language:
        """Give the language of the screens that was chosen; Dutch when none was."""
        return "en" if self._read().get("taal") == "en" else "nl"

    def remember_language(self, language: Language) -> bool:
        """Remember the language for the next start; False when it could not be written."""
        return self._keep("taal", language)

    def _read(self) -> dict[str, Any]:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}

    def _keep(self, name: str, value: str) -> bool:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            content = json.dumps({**self._read(), name: value}, ensure_ascii=False)
            self._file.write_text(content, encoding="utf-8")
        except OSError:
            return False
        return True
