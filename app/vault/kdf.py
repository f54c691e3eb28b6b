"""What it costs to try a passphrase: the parameters of Argon2id, with a floor and a ceiling.

Apart from the derivation itself (stretching.py), so that the login window reads a keyfile
without loading any cryptography.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.refusal import Refusal

FLOOR_MEMORY_KIB = 65_536
FLOOR_ITERATIONS = 3
CEILING_MEMORY_KIB = 1_048_576
CEILING_ITERATIONS = 16
CEILING_LANES = 4


@dataclass(frozen=True)
class KdfParameters:
    """Memory in KiB, passes and lanes of Argon2id.

    Raises Refusal below the floor (a keyfile that was made cheap to guess) and above the
    ceiling (a keyfile that would take the workstation down).
    """

    memory_kib: int = 131_072
    iterations: int = 3
    lanes: int = 1

    def __post_init__(self) -> None:
        if self.memory_kib < FLOOR_MEMORY_KIB or self.iterations < FLOOR_ITERATIONS:
            raise Refusal(
                "De sleutel in deze kluis is te zwak beveiligd. Gebruik de reservekopie"
                " of bel uw beheerder."
            )
        if not (
            1 <= self.lanes <= CEILING_LANES
            and self.memory_kib <= CEILING_MEMORY_KIB
            and self.iterations <= CEILING_ITERATIONS
        ):
            raise Refusal(
                "De sleutel in deze kluis vraagt te veel geheugen. Gebruik de reservekopie"
                " of bel uw beheerder."
            )


FLOOR = KdfParameters(FLOOR_MEMORY_KIB, FLOOR_ITERATIONS, 1)
"""The cheapest parameters that are accepted."""
