"""Reading a block of JSON in which every field has exactly one shape; anything else is damage.

By hand rather than with pydantic, so that the login window stays quick.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from app.vault.refusals import DamagedKeyfile

_HEX = re.compile(r"[0-9a-f]*\Z")
_NAME = re.compile(r"[a-z0-9:/_-]{1,64}\Z")


def damaged() -> DamagedKeyfile:
    """Give the one sentence for every kind of damage."""
    return DamagedKeyfile(
        "Het sleutelbestand van deze kluis is beschadigd of veranderd."
        " Zet het terug uit de reservekopie en begin opnieuw."
    )


class Block:
    """One JSON object whose fields are taken one by one; what is left over is damage."""

    def __init__(self, value: Any) -> None:
        if not isinstance(value, dict):
            raise damaged()
        self._fields = dict(value)

    def has(self, name: str) -> bool:
        """Tell whether there is a field of this name that was not taken yet."""
        return name in self._fields

    def any(self, name: str) -> Any:
        """Take a field of any shape."""
        if name not in self._fields:
            raise damaged()
        return self._fields.pop(name)

    def text(self, name: str, longest: int = 400) -> str:
        """Take a text that is not empty."""
        value = self.any(name)
        if not isinstance(value, str) or not 0 < len(value) <= longest:
            raise damaged()
        return value

    def line(self, name: str, longest: int) -> str:
        """Take a text that may be empty."""
        value = self.any(name)
        if not isinstance(value, str) or len(value) > longest:
            raise damaged()
        return value

    def name(self, name: str) -> str:
        """Take an identifier: small letters, digits, colon, slash, dash."""
        value = self.text(name)
        if not _NAME.match(value):
            raise damaged()
        return value

    def choice(self, name: str, choices: tuple[str, ...]) -> str:
        """Take one of a few words."""
        value = self.text(name)
        if value not in choices:
            raise damaged()
        return value

    def hex(self, name: str, size: int) -> str:
        """Take ``size`` bytes written as small hexadecimal characters."""
        value = self.text(name)
        if len(value) != size * 2 or not _HEX.match(value):
            raise damaged()
        return value

    def number(self, name: str) -> int:
        """Take a whole number of zero or more."""
        value = self.any(name)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise damaged()
        return value

    def flag(self, name: str) -> bool:
        """Take true or false."""
        value = self.any(name)
        if not isinstance(value, bool):
            raise damaged()
        return value

    def bytes(self, name: str, size: int) -> bytes:
        """Take exactly ``size`` bytes written in base64."""
        value = read_bytes(self.any(name))
        if len(value) != size:
            raise damaged()
        return value

    def block(self, name: str) -> Block:
        """Take a block inside this one."""
        return Block(self.any(name))

    def blocks(self, name: str, most: int = 10_000) -> list[Block]:
        """Take a list of blocks."""
        value = self.any(name)
        if not isinstance(value, list) or len(value) > most:
            raise damaged()
        return [Block(item) for item in value]

    def rest(self) -> dict[str, Any]:
        """Take everything that is left, for a block whose keys are names."""
        rest, self._fields = self._fields, {}
        return rest

    def end(self) -> None:
        """Refuse what nobody took."""
        if self._fields:
            raise damaged()


def read_bytes(value: Any) -> bytes:
    """Read base64 in its one exact spelling."""
    if not isinstance(value, str):
        raise damaged()
    try:
        data = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise damaged() from None
    if base64.b64encode(data).decode("ascii") != value:
        raise damaged()
    return data


def write_bytes(data: bytes) -> str:
    """Write bytes as base64."""
    return base64.b64encode(data).decode("ascii")
