"""`make demo`: walks a fictitious case through the real services and the real windows."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.arguments import Parser
from app.case.refusal import Refusal

if TYPE_CHECKING:
    from ui.demo.walk import Left

MANIFEST = "demo.json"
WORKSTATION = "werkplek"
LARGEST_CASE_FILE = 8 * 1024 * 1024


def main(words: Sequence[str]) -> int:
    """Walk a case; gives 0 when it reached its end."""
    parser = Parser(
        prog="meldpoort demo",
        description="Loop een fictieve zaak door, tot en met de bestanden voor de gemeente.",
    )
    parser.add_argument(
        "--uit", type=Path, default=Path("build/demo"), metavar="MAP", help="waar alles komt"
    )
    parser.add_argument("--zaak", type=Path, metavar="BESTAND", help="een ander zaakbestand")
    parser.add_argument("--scherm", action="store_true", help="laat de vensters zien")
    options = parser.parse_args(list(words))
    if not options.scherm:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        _walk(options.uit.absolute(), options.zaak)
    except Refusal as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _walk(folder: Path, chosen: Path | None) -> None:
    case_file = _prepare(folder, chosen)

    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415 - needs Qt

    from app.handoff.passphrases import new_passphrase  # noqa: PLC0415 - after the folder is right
    from ui.demo.gemeente import READER  # noqa: PLC0415 - needs Qt
    from ui.demo.hands import Hands  # noqa: PLC0415 - needs Qt
    from ui.demo.people import FOUNDER, PEOPLE, demo_environment  # noqa: PLC0415 - needs Qt
    from ui.demo.walk import Walk  # noqa: PLC0415 - needs Qt
    from ui.main import make_application  # noqa: PLC0415 - needs Qt
    from ui.preferences import Preferences  # noqa: PLC0415 - needs Qt
    from ui.start.door import VaultDoor, let_go  # noqa: PLC0415 - needs Qt
    from ui.theme import add_bundled_font  # noqa: PLC0415 - needs Qt
    from ui.window import Window  # noqa: PLC0415 - needs Qt
    from ui.worker import Worker  # noqa: PLC0415 - needs Qt

    qInstallMessageHandler(_only_what_matters)
    application = make_application()
    font = application.font()
    font.setFamily(add_bundled_font())  # the same pictures on every machine
    application.setFont(font)
    passphrases = {name: new_passphrase(os.urandom) for name in (FOUNDER, *PEOPLE, READER)}
    pictures: list[Path] = []
    started: list[Hands] = []

    def start(name: str) -> Hands:
        """Start the program, as on a computer of its own."""
        worker = Worker(let_go=let_go)
        kept = Preferences(folder / name)
        window = Window(worker, VaultDoor(demo_environment), kept)
        window.show()
        started.append(Hands(window, worker, folder, pictures))
        return started[-1]

    try:
        hands = start(WORKSTATION)
        walk = Walk(hands, folder, case_file, passphrases, lambda: start(f"{WORKSTATION}-2"))
        left = walk.run()
    finally:
        for one in started:
            one.leave()
        for place in folder.glob(f"{WORKSTATION}*"):
            shutil.rmtree(place)
    _write_manifest(folder, left, passphrases)
    _tell(folder, left, len(pictures))


def _only_what_matters(_kind: object, _context: object, text: str) -> None:
    # The offscreen platform says this of itself at every window; anything else is news.
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _prepare(folder: Path, chosen: Path | None) -> Path:
    """Empty the folder of an earlier walk, and put the case file in it."""
    from datetime import datetime  # noqa: PLC0415 - only here

    from app.cli import read_file  # noqa: PLC0415 - only here
    from ui.demo.example import example_case  # noqa: PLC0415 - only here

    if chosen is not None:
        data = read_file(chosen, LARGEST_CASE_FILE)
    else:
        data = example_case(datetime.now().astimezone().date())
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MANIFEST).exists() and not (folder / "zaak.json").exists():
            raise Refusal(
                "In de map {name} staat al iets anders. Kies een lege map: make demo OUT=map",
                name=folder,
            )
        shutil.rmtree(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        case_file = folder / "zaak.json"
        case_file.write_bytes(data)
    except OSError:
        raise Refusal(
            "In de map {name} kan niet worden geschreven. Kies een andere map.", name=folder
        ) from None
    return case_file


def _write_manifest(folder: Path, left: Left, passphrases: dict[str, str]) -> None:
    def relative(path: Path | None) -> str | None:
        return path.relative_to(folder).as_posix() if path else None

    def first(paths: list[Path]) -> str | None:
        return relative(paths[0]) if paths else None

    files = {}
    for account, passphrase in passphrases.items():
        path = folder / f"wachtzin-{account}.txt"
        path.write_text(f"{passphrase}\n", "utf-8")
        files[account] = relative(path)
    recovery = folder / "herstelsleutel.txt"
    recovery.write_text(f"{left.recovery_key}\n", "utf-8")
    secrets = []
    for number, secret in enumerate(left.passphrases, start=1):
        path = folder / ("wachtwoord-pdf.txt" if number == 1 else f"wachtwoord-pdf-{number}.txt")
        path.write_text(f"{secret}\n", "utf-8")
        secrets.append(path)
    manifest = {
        "vault": "kluis",
        "case": "zaak.json",
        "state": left.state,
        "database": "kluis/meldpoort.db",
        "database_key": left.database_key,
        "passphrase_files": files,
        "recovery_key_file": relative(recovery),
        "facility_certificate": relative(left.facility_certificate),
        "gemeente_key": first([key for key, _ in left.gemeente_keys]),
        "gemeente_certificate": first([certificate for _, certificate in left.gemeente_keys]),
        "letter": first(left.letters),
        "encrypted_pdf": first(left.encrypted),
        "encrypted_pdf_passphrase_file": first(secrets),
        "package": first(left.packages),
        "letters": [relative(path) for path in left.letters],
        "encrypted_pdfs": [relative(path) for path in left.encrypted],
        "encrypted_pdf_passphrase_files": [relative(path) for path in secrets],
        "packages": [relative(path) for path in left.packages],
        "gemeente_keys": [relative(key) for key, _ in left.gemeente_keys],
        "replies": [relative(path) for path in left.replies],
        "gemeente_vaults": [relative(path) for path in left.gemeente_vaults],
        "gemeente_certificates": [relative(certificate) for _, certificate in left.gemeente_keys],
        "screenshots": sorted(path.name for path in folder.glob("*.png")),
    }
    kept = {name: value for name, value in manifest.items() if value is not None}
    (folder / MANIFEST).write_text(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", "utf-8")


def _tell(folder: Path, left: Left, pictures: int) -> None:
    shown = folder
    if folder.is_relative_to(Path.cwd()):
        shown = folder.relative_to(Path.cwd())
    lines = [f"De zaak is rond. Alles staat in {shown}:", "  kluis/        de oefenkluis"]
    lines += [f"  {path.name}/  de kluis van de gemeente" for path in left.gemeente_vaults]
    lines += [
        f"  {path.name}" for path in (*left.letters, *left.encrypted, *left.packages, *left.replies)
    ]
    lines += [
        f"  *.png         {pictures} schermen",
        f"  {MANIFEST}     wat is wat, en de sleutels",
    ]
    if not left.letters:
        lines.append("Er is geen brief: deze zaak eindigt zonder melding.")
    sys.stdout.write("\n".join(lines) + "\n")
