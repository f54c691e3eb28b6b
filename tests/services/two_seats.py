"""Two vaults of one roster: the practice vault, and a second one made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from app.case import canonical
from app.handoff.messages import Message, make_message, open_message
from app.handoff.travel import text64
from app.handoff.travel_checking import SENT
from app.services.seating import seats
from app.services.seating.seats import SeatRow
from app.services.session import Session
from app.trust.facility import make_certificate, unwrap_private_key
from app.trust.journal import chain_start, next_line
from tests.conftest import PracticeVault


@dataclass
class TwoSeats:
    """The same people can log in at both; one at a time per vault."""

    first: PracticeVault
    second: PracticeVault
    first_id: str
    second_id: str

    def close(self) -> None:
        self.first.close()
        self.second.close()


def two_seats(vault: PracticeVault, folder: Path) -> TwoSeats:
    session = vault.log_in("beheerder")
    made: SeatRow = seats.make_seat(session, folder, "Kamer teamleider", "Kamer casemanagers")
    own = next(row for row in seats.seats(session) if row.own)
    vault.close()
    second = PracticeVault(folder, vault.env, vault.clock, vault.recovery_key)
    return TwoSeats(vault, second, own.id, made.id)


@cache
def quick_keys() -> tuple[RSAPrivateKey, ...]:
    return tuple(generate_private_key(65537, 2048) for _ in range(3))


def quick_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use keys that were made once: making one takes a second."""
    numbers = count()
    monkeypatch.setattr(
        seats,
        "make_certificate",
        lambda name, city, now: make_certificate(
            name, city, now, private_key=quick_keys()[next(numbers)]
        ),
    )


def rewritten(
    both: TwoSeats, data: bytes, change: Callable[[dict[str, Any]], None], *, sign: bool = True
) -> bytes:
    """Change what is in a file from the first vault to the second, and seal it again as the first.

    Whoever can log in at the first vault could do this with tools, and with ``sign`` puts the own
    signature under sending exactly this; what it cannot do is act as somebody else.
    """
    reader = both.second.log_in("beheerder")
    opened = open_message(data, seats.own_key(reader), seats.pinned(reader), purposes={"case"})
    value = canonical.decode(opened.message.content)
    change(value)
    sender = both.first.log_in("casemanager")
    if sign:
        value["lines"].append(_signed_for(sender, value))
    message = Message(
        "case", value["id"], value["practice"], sender.stamp(), canonical.encode(value)
    )
    own = seats.own_seat(sender)
    return make_message(
        message,
        recipient_certificate=seats.other_seat(sender, both.second_id).certificate,
        sender_certificate=own.certificate,
        sender_key=unwrap_private_key(sender.unlocked.facility_key, own.wrapped_private_key or b""),
    )


def _signed_for(sender: Session, value: dict[str, Any]) -> dict[str, str]:
    case = value["case"]
    line = next_line(
        chain_start(sender.roster),
        event=SENT,
        about=f"case:{case['id']}",
        at=sender.stamp(),
        account=sender.account.id,
        roster_head=sender.roster.head,
        signing_key=sender.unlocked.signing_key,
        details={"travel": value["id"], "hash": canonical.sha256_hex(canonical.encode(case))},
    )
    return {"content": text64(line.content), "signature": text64(line.signature)}
