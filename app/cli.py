"""The command line: the same services as the screens, for scripts, examiners and gemeenten.

Every command prints plain Dutch; the exit code is 0 only when everything it was asked holds.
"""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.arguments import Parser
from app.case.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.session import Session

HOLDS = 0
REFUSED = 1

LARGEST_CASE_FILE = 8 * 1024 * 1024
LARGEST_PACKAGE = 64 * 1024 * 1024
LARGEST_PEM = 256 * 1024
LARGEST_PASSPHRASE_FILE = 4096
"""Bytes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; raises SystemExit(2) for words it cannot read."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a sign the terminal lacks must stop nothing
            stream.reconfigure(errors="backslashreplace")
    options = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("Afgebroken. Er is niets half opgeslagen.", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # whoever reads our words has stopped reading
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return code


def parser() -> argparse.ArgumentParser:
    """Give the parser of every command that needs no screen."""
    top = Parser(
        prog="meldpoort",
        description="Meldingen aan de burgemeester op grond van art. 18b Pbw, zonder netwerk.",
        epilog="Met scherm: 'meldpoort start' opent het programma, 'meldpoort lees' opent het voor"
        " een gemeente, 'meldpoort demo' loopt een zaak door. De eindcode is 0 als alles klopt,"
        " 1 als iets niet kan of niet klopt, 2 als de"
        " opdracht niet klopt.",
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="opdracht")

    schema = commands.add_parser("schema", help="toon het JSON Schema van een bestand")
    schema.add_argument(
        "--van",
        metavar="SOORT",
        default="case",
        help="case (zaakbestand, als u niets kiest), notification (melding), package (pakket),"
        " message (bericht), reply (antwoord) of notice (intrekking of vervanging)",
    )
    schema.add_argument(
        "--map", type=Path, metavar="MAP", help="schrijf alle schema's als bestanden in deze map"
    )
    schema.set_defaults(run=_schema)

    bring_in = commands.add_parser("importeer", help="maak een zaak van een zaakbestand")
    bring_in.add_argument("kluis", type=Path, metavar="KLUIS", help="map van de kluis")
    bring_in.add_argument("bestand", type=Path, metavar="BESTAND", help="zaakbestand (JSON)")
    _add_account(bring_in)
    bring_in.set_defaults(run=_import)

    inspect = commands.add_parser("onderzoek", help="controleer een kluis")
    inspect.add_argument("kluis", type=Path, metavar="KLUIS", help="map van de kluis")
    _add_account(inspect)
    inspect.add_argument(
        "--stand",
        metavar="STAND",
        action="append",
        default=[],
        help="stand van het logboek van een eerder blad of bestand (nummer:tekens), om te zien of"
        " er iets weg is",
    )
    inspect.add_argument(
        "--alles",
        action="store_true",
        help="controleer ook de handtekeningen van voor het laatste controlepunt",
    )
    inspect.set_defaults(run=_inspect)

    check = commands.add_parser("controleer", help="controleer een pakket dat is ontvangen")
    check.add_argument("pakket", type=Path, metavar="PAKKET", help="het bestand (.p7m)")
    check.add_argument(
        "--sleutel", type=Path, required=True, metavar="PEM", help="geheime sleutel van de gemeente"
    )
    check.add_argument(
        "--inrichting",
        type=Path,
        required=True,
        metavar="PEM",
        help="certificaat van de inrichting",
    )
    check.set_defaults(run=_check_package)

    code = commands.add_parser("controleer-code", help="controleer de code van een brief")
    code.add_argument("code", nargs="+", metavar="CODE", help="de code, gescand of overgetypt")
    code.add_argument(
        "--inrichting-sleutel",
        required=True,
        metavar="SLEUTEL",
        help="64 tekens van het uitwisselblad, of een bestand waar die in staan",
    )
    code.add_argument(
        "--bestand",
        type=Path,
        metavar="BESTAND",
        help="melding.json of de brief als pdf, om met de code te vergelijken",
    )
    code.set_defaults(run=_check_code)
    return top


def _add_account(command: argparse.ArgumentParser) -> None:
    command.add_argument("--account", metavar="NAAM", help="account waarmee u inlogt")
    command.add_argument(
        "--wachtzin-bestand",
        type=Path,
        metavar="BESTAND",
        help="bestand met de wachtzin; zonder dit bestand vraagt het programma erom",
    )


def _schema(options: argparse.Namespace) -> int:
    from app.handoff import schemas  # noqa: PLC0415 - each command loads its own rooms

    if options.map is not None:
        _write_schemas(options.map)
        return HOLDS
    if options.van not in schemas.names():
        raise Refusal(
            "De soort {name} is er niet. Kies uit: {names}.",
            name=options.van,
            names=", ".join(schemas.names()),
        )
    readable = (sys.stdout.encoding or "").lower() in {"utf-8", "utf8"}
    print(json.dumps(schemas.schema_of(options.van), ensure_ascii=not readable, indent=2))
    return HOLDS


def _write_schemas(folder: Path) -> None:
    from app.handoff import schemas  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in schemas.names():
            text = schemas.as_text(schemas.schema_of(name))
            (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        raise Refusal(
            "In de map {name} kan niet worden geschreven. Kies een andere map.", name=folder.name
        ) from None
    print(f"Geschreven: {len(schemas.names())} bestanden.")


def _import(options: argparse.Namespace) -> int:
    from app.services.casework import case_import, cases  # noqa: PLC0415

    data = read_file(options.bestand, LARGEST_CASE_FILE)
    with _session(options) as session:
        case_id = case_import.import_case(session, data)
        print(f"Zaak gemaakt: {cases.open_case(session, case_id).reference}")
    return HOLDS


def _inspect(options: argparse.Namespace) -> int:
    from app.services.control import inspection  # noqa: PLC0415

    seen = tuple(inspection.read_head(text) for text in options.stand)
    with _session(options, inspection.log_in_to_inspect) as session:
        result = inspection.inspect(session, seen, whole=options.alles)
    for line in result.checked:
        print(f"gecontroleerd: {line}")
    for finding in dict.fromkeys(str(finding) for finding in result.findings):
        print(f"let op: {finding}")
    if result.journal_head is not None:
        print(f"stand van het logboek: {result.journal_head.seq}:{result.journal_head.hash}")
    print("De kluis is in orde." if result.sound else "De kluis is NIET in orde.")
    return HOLDS if result.sound else REFUSED


def _check_package(options: argparse.Namespace) -> int:
    from app.services.dispatch.package_check import check_package  # noqa: PLC0415

    result = check_package(
        read_file(options.pakket, LARGEST_PACKAGE),
        read_file(options.sleutel, LARGEST_PEM),
        read_file(options.inrichting, LARGEST_PEM),
    )
    for check, holds, sentence in result.lines:
        print(f"{'klopt' if holds else 'KLOPT NIET'}: {check}. {sentence}")
    print("Alles klopt." if result.ok else "Gebruik dit bestand niet.")
    return HOLDS if result.ok else REFUSED


def _check_code(options: argparse.Namespace) -> int:
    from app.services.dispatch import paper_code  # noqa: PLC0415

    key = options.inrichting_sleutel
    if os.path.isfile(key):  # noqa: PTH113 - Path would fail on 64 characters and more typed by hand
        key = read_file(Path(key), LARGEST_PEM).decode("utf-8-sig", "replace")
    file = read_file(options.bestand, LARGEST_PACKAGE) if options.bestand else None
    result = paper_code.check(" ".join(options.code), key, file)
    for check, holds, sentence in result.lines:
        print(f"{'klopt' if holds else 'KLOPT NIET'}: {check}. {sentence}")
    print("Alles klopt." if result.ok else "Vertrouw deze code niet. Bel de inrichting.")
    return HOLDS if result.ok else REFUSED


def read_file(path: Path, largest: int) -> bytes:
    """Give what is in a file that somebody named; raises Refusal with what to do."""
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except FileNotFoundError:
        raise Refusal(
            "Het bestand {name} bestaat niet. Controleer de naam.", name=path.name
        ) from None
    except IsADirectoryError:
        raise Refusal("De map {name} is geen bestand. Kies een bestand.", name=path.name) from None
    except OSError:
        raise Refusal(
            "Het bestand {name} is niet te lezen. Controleer de naam en of u rechten hebt op het"
            " bestand.",
            name=path.name,
        ) from None
    if len(data) > largest:
        raise Refusal(
            "Het bestand {name} is groter dan {largest} MB. Kies een kleiner bestand.",
            name=path.name,
            largest=largest // (1024 * 1024) or 1,
        )
    return data


@contextmanager
def _session(
    options: argparse.Namespace, way_in: Callable[..., Session] | None = None
) -> Iterator[Session]:
    from app.services.environment import real_environment  # noqa: PLC0415
    from app.services.keys import access  # noqa: PLC0415

    access.vault_at(options.kluis)  # nobody types a passphrase for a folder without a vault
    environment = real_environment()
    account = options.account or _asked(lambda: input("Account: "))
    log_in = way_in or access.log_in
    session = log_in(environment, options.kluis, account, _passphrase(options))
    try:
        yield session
    finally:
        try:
            access.close(session)
        except Refusal:  # what was asked is done by now, and its outcome stays what it is
            print(
                "Het uitloggen staat niet in het logboek; wat daarvoor is bewaard, blijft bewaard."
                " Kijk of er ruimte is op de schijf en laat de kluis controleren.",
                file=sys.stderr,
            )


def _passphrase(options: argparse.Namespace) -> str:
    if options.wachtzin_bestand is None:
        return _asked(lambda: getpass.getpass("Wachtzin: "))
    data = read_file(options.wachtzin_bestand, LARGEST_PASSPHRASE_FILE)
    try:
        return data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise Refusal(
            "Het bestand met de wachtzin is geen tekst in UTF-8. Maak het opnieuw."
        ) from None


def _asked(ask: Callable[[], str]) -> str:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)  # it would be seen on screen
            return ask()
    except (EOFError, getpass.GetPassWarning):
        raise Refusal(
            "Account en wachtzin zijn hier niet veilig te typen."
            " Geef ze mee met --account en --wachtzin-bestand."
        ) from None
