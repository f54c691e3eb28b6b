"""Run inside ``dbus-run-session`` by test_keyring: logs in with the real keyring of this session.

Prints one line of JSON with what happened at each turn.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import secretstorage

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.environment import Environment
from app.services.keys import access
from app.services.keys.first_start import SetUp, keyring_available, set_up_vault
from app.services.keys.remembering import remembered_head
from app.services.session import Session
from app.services.settings import AuthoritySetting, FacilityDetails
from app.vault.kdf import FLOOR
from app.vault.secrets import KeyringSecrets, MemorySecrets
from tests.conftest import MovableClock

PASSPHRASE = "zeven groene fietsen bij de brug"
NAME = "Anna Arts"


def said(work: Callable[[], Session]) -> str:
    """Give "in" when the work opened a session, else the sentence that refused it."""
    try:
        session = work()
    except Refusal as refusal:
        return str(refusal)
    access.close(session)
    return "in"


def main(folder: Path) -> None:
    """Walk through the keyring's life."""
    env = Environment(MovableClock(), os.urandom, KeyringSecrets(), FLOOR, "kamer 12")
    told: dict[str, object] = {"available": keyring_available(env).works}
    result = set_up_vault(
        env,
        SetUp(
            folder=folder,
            kind="practice",
            name=NAME,
            function="beheerder",
            passphrase=PASSPHRASE,
            roles=("beheerder", "controleur"),
            facility=FacilityDetails(name="PI Voorbeeldstad", city="Voorbeeldstad"),
            authority=AuthoritySetting(kind="directeur"),
        ),
    )
    access.close(result.session)

    def log_in(world: Environment = env) -> Session:
        return access.log_in(world, folder, NAME, PASSPHRASE)

    told["login"] = said(log_in)
    session = log_in()
    head = remembered_head(session)
    told["head"] = head.seq if head else None
    told["sound"] = inspect(session).sound
    access.close(session)

    bus = secretstorage.dbus_init()
    collection = secretstorage.get_default_collection(bus)
    told["items"] = sorted(item.get_label() for item in collection.get_all_items())
    told["other"] = said(lambda: log_in(dataclasses.replace(env, secrets=MemorySecrets())))
    collection.lock()
    told["locked"] = said(lambda: log_in(dataclasses.replace(env, secrets=KeyringSecrets())))
    told["locked_available"] = keyring_available(env).works
    sys.stdout.write(f"{json.dumps(told)}\n")


def emptied(folder: Path) -> None:
    """Log in with a keyring that was made anew, and come back with a workstation code."""
    env = Environment(MovableClock(), os.urandom, KeyringSecrets(), FLOOR, "kamer 12")
    told = {"reset": said(lambda: access.log_in(env, folder, NAME, PASSPHRASE))}
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    {"walk": main, "emptied": emptied}[sys.argv[1]](Path(sys.argv[2]))
