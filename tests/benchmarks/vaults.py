"""A practice vault with any number of fictitious cases, for measuring only."""

from __future__ import annotations

import os
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.case.model import CaseDocument
from app.services.environment import Environment
from app.services.keys.first_start import SetUp, set_up_vault
from app.services.session import Session
from app.services.settings import AuthoritySetting, FacilityDetails
from app.store.connection import transaction
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SYLLABLES = ("bar", "den", "fel", "gro", "hof", "kam", "lin", "mor", "nes", "rij", "stu", "wol")


def name(chance: random.Random) -> str:
    """Give a name that nobody has."""
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()


def vault_with(folder: Path, cases: int) -> Session:
    """Make a vault and fill it with so many cases, straight into its tables."""
    result = set_up_vault(
        Environment(lambda: NOW, os.urandom, MemorySecrets(), FLOOR),
        SetUp(
            folder=folder,
            kind="practice",
            name="Meting",
            function="meting",
            passphrase="een wachtzin om mee te meten",
            roles=("beheerder", "casemanager"),
            facility=FacilityDetails(name="PI Meting"),
            authority=AuthoritySetting(kind="directeur"),
        ),
    )
    session = result.session
    chance = random.Random(18)
    document = CaseDocument().to_bytes()
    with transaction(session.connection):
        for number in range(cases):
            _add(session, number, name(chance), name(chance), chance, document)
    # As the plain copies have it: one segment, however the cases came in.
    session.connection.execute("INSERT INTO case_search (case_search) VALUES ('optimize')")
    session.connection.execute("ANALYZE")
    return session


def _add(
    session: Session,
    number: int,
    surname: str,
    word: str,
    chance: random.Random,
    document: bytes,
) -> None:
    reference = f"MP-2026-{number:05d}"
    day = date(2026, 11, 23) + timedelta(days=chance.randrange(-30, 700))
    case_id = f"{number:032x}"
    row = session.connection.execute(
        "INSERT INTO case_file (id, reference, state, owner, created_at, changed_at, name,"
        " name_key, release_date) VALUES (?, ?, 'draft', ?, ?, ?, ?, ?, ?)",
        (
            case_id,
            reference,
            session.account.id,
            "2026-11-23T09:00:00Z",
            "2026-11-23T09:00:00Z",
            surname,
            surname.casefold(),
            day.isoformat(),
        ),
    )
    session.connection.execute(
        "INSERT INTO draft (case_id, document, pending, place, saved_at)"
        " VALUES (?, ?, '{}', '', ?)",
        (case_id, document, "2026-11-23T09:00:00Z"),
    )
    session.connection.execute(
        "INSERT INTO case_search (rowid, reference, name, skn, summary) VALUES (?, ?, ?, ?, ?)",
        (row.lastrowid, reference, surname, f"{4_000_000 + number}", f"Signaal over {word}"),
    )
