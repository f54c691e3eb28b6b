"""Two vaults of one roster: the practice vault, and a second one made from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.services import seats
from app.services.seats import SeatRow
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
