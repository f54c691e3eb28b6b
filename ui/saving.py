"""Writing a file that a person asked for, where they asked for it, and making sure it is whole."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from app.case.refusal import Refusal

if TYPE_CHECKING:
    from pathlib import Path


def save_bytes(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` through a neighbour file, and read it back.

    Raises Refusal when there is no room, no right to write, or something else came back.
    """
    neighbour = path.with_name(f"{path.name}.deel")
    try:
        with neighbour.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        same = neighbour.read_bytes() == data
        if same:
            neighbour.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            neighbour.unlink(missing_ok=True)
        raise Refusal(
            "{name} is niet bewaard. Kijk of er ruimte is en of u er mag schrijven,"
            " of kies een andere plaats.",
            name=path.name,
        ) from None
    if not same:
        neighbour.unlink(missing_ok=True)
        raise Refusal(
            "{name} is niet goed weggeschreven. Gebruik een andere schijf of stick.", name=path.name
        )
