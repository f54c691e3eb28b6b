"""What a use case takes from the world: the time, randomness, the keyring, the cost of a guess."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias

from app.vault.kdf import KdfParameters
from app.vault.secrets import KeyringSecrets, WorkstationSecrets

Clock: TypeAlias = Callable[[], datetime]
"""Gives the time, aware, in UTC."""

RandomBytes: TypeAlias = Callable[[int], bytes]
"""Gives so many random bytes that nobody can guess."""


@dataclass(frozen=True)
class Environment:
    """The world as services see it. ``secrets`` None: this workstation has no keyring.

    ``kdf`` is for new slots; existing slots say for themselves what they cost.
    ``workstation_name`` is how a person finds this computer in the list of workstations.
    """

    clock: Clock
    random_bytes: RandomBytes
    secrets: WorkstationSecrets | None
    kdf: KdfParameters = field(default_factory=KdfParameters)
    workstation_name: str = ""


def real_environment() -> Environment:
    """Give the system's clock, randomness and keyring.

    The keyring is not touched yet (that is slow, and may ask the person something): whether it
    works is asked by ``first_start.keyring_available`` and found out at login.
    """
    return Environment(
        clock=lambda: datetime.now(UTC),
        random_bytes=os.urandom,
        secrets=KeyringSecrets(),
        kdf=KdfParameters(),
        workstation_name=platform.node(),
    )
