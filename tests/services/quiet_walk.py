"""Run by test_quiet as a process of its own: a whole case, watched for sockets and files.

Prints one line of JSON: the markers that were typed, the files that were opened for writing, and
every socket that was asked for.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

MARKER = "Zeldzaammerkteken"
PASSPHRASE = f"vier woorden en {MARKER}"

written: set[str] = set()
sockets: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what Python opens for writing, and every socket."""
    if event.startswith("socket."):
        sockets.append(event)
    if event == "open" and isinstance(arguments[0], str | bytes):
        _, mode, flags = arguments
        writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (flags or 0) & writing:
            written.add(os.fsdecode(arguments[0]))
    if event == "sqlite3.connect":
        written.add(str(arguments[0]))


def marked(value: Any) -> Any:
    """Put the marker in every text of more than one word."""
    if isinstance(value, dict):
        return {key: marked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [marked(item) for item in value]
    return f"{value} {MARKER}" if isinstance(value, str) and " " in value else value


def main(folder: Path) -> None:  # noqa: PLR0915 - one walk
    """Walk."""
    sys.addaudithook(watch)
    from app.case.workflow import Role
    from app.services.casework import submission
    from app.services.casework.case_import import import_case
    from app.services.casework.cases import record_signal
    from app.services.deciding import decision, review
    from app.services.dispatch.certificates import add_certificate
    from app.services.dispatch.exemplars import MakeExemplar, make_exemplar
    from app.services.environment import Environment
    from app.services.keys import access, own_account, people, practice
    from app.services.keys.first_start import SetUp, set_up_vault
    from app.services.session import Session
    from app.services.settings import AuthoritySetting, FacilityDetails
    from app.vault.kdf import FLOOR
    from app.vault.secrets import MemorySecrets
    from tests.conftest import MovableClock
    from tests.services.decided import case_file
    from tests.services.handing import WHY, compared
    from tests.services.quiet_more import walk_on

    class World:
        clock = MovableClock()

    env = Environment(World.clock, os.urandom, MemorySecrets(), FLOOR, "kamer 12")
    result = set_up_vault(
        env,
        SetUp(
            folder=folder,
            kind="practice",
            name="Bente Beheer",
            function=f"beheerder {MARKER}",
            passphrase=PASSPHRASE,
            roles=("beheerder",),
            facility=FacilityDetails(
                name=f"PI Voorbeeldstad {MARKER}",
                address="Oefenlaan 1\n1234 AB Voorbeeldstad",
                return_address="Postbus 1\n1234 AA Voorbeeldstad",
                phone="088 000 00 00",
                city="Voorbeeldstad",
            ),
            authority=AuthoritySetting(kind="directeur"),
        ),
    )
    names: dict[Role, str] = {
        "casemanager": "Casper Kaas",
        "teamleider": "Tessa Team",
        "beslisser": "Dirk Directie",
    }
    secrets = [result.recovery_key, bytes(result.session.unlocked.database_key).hex()]
    codes = {role: people.invite(result.session, names[role], role, (role,)) for role in names}
    secrets += codes.values()
    access.close(result.session)
    for role, code in codes.items():
        access.close(access.activate(env, folder, names[role], code, PASSPHRASE))

    def log_in(role: Role) -> Session:
        return access.log_in(env, folder, names[role], PASSPHRASE)

    maker = log_in("casemanager")
    secrets.append(own_account.new_workstation_code(maker))
    record_signal(maker, f"Er belde iemand over {MARKER}", surname=MARKER)
    case_id = import_case(maker, json.dumps(marked(json.loads(case_file(World)))).encode())  # type: ignore[arg-type]
    submission.submit(maker, case_id)
    access.close(maker)
    reviewer = log_in("teamleider")
    view = review.review_view(reviewer, case_id)
    review.agree(
        reviewer,
        case_id,
        review.ReviewAnswers(
            quality="yes",
            letters_read=tuple(draft.muni_id for draft in view.letters),
            authority="directeur",
        ),
    )
    access.close(reviewer)
    decider = log_in("beslisser")
    decision.decide_notify(decider, case_id, authority="directeur", reason=f"Ja. {MARKER}")
    access.close(decider)
    last = log_in("casemanager")
    ((notification, code_),) = last.connection.rows("SELECT id, gemeente FROM notification")
    certificate = practice.gemeente_keys(last, "Tilburg").certificate
    add_certificate(last, code_, certificate)
    compared(last, code_)
    for channel, form in (
        ("in_person", "paper"),
        ("courier", "encrypted_pdf"),
        ("secure_platform", "p7m"),
    ):
        made = make_exemplar(
            last, notification, MakeExemplar(channel, form, "Tilburg", right_because=WHY)
        )
        assert made.data
        if made.passphrase:
            secrets.append(made.passphrase)
    access.close(last)
    names["beheerder"] = "Bente Beheer"
    more, at_work = walk_on(env, folder, log_in, case_id, MARKER)
    secrets += more
    assert at_work  # they did not log out when the power goes off
    told = {
        "secrets": secrets,
        "written": sorted(written),
        "sockets": sockets,
        "files": sorted(path.name for path in folder.iterdir()),
    }
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()
    os.kill(os.getpid(), 9)  # the power goes off: what lies there now is what a thief finds


if __name__ == "__main__":
    main(Path(sys.argv[1]))
