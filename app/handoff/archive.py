"""The zip inside a package or a message: fixed members, the same bytes for the same content.

Reading trusts nothing that the zip says about itself: names are compared, sizes are bounded
before anything is inflated, and nothing is ever written to a disk.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final, TypeAlias

from app.case.refusal import Refusal

MANIFEST: Final = "manifest.json"
NOTIFICATION: Final = "melding.json"
LETTER: Final = "melding.pdf"

MESSAGE: Final = "bericht.json"
MESSAGE_LETTER: Final = "bericht.pdf"

Layout: TypeAlias = Mapping[str, int]
"""The members, in their order, and how many bytes each may hold."""

PACKAGE_LAYOUT: Final[dict[str, int]] = {
    LETTER: 32 * 1024 * 1024,
    NOTIFICATION: 4 * 1024 * 1024,
    MANIFEST: 8 * 1024 * 1024,
}
MESSAGE_LAYOUT: Final[dict[str, int]] = {
    MESSAGE_LETTER: 32 * 1024 * 1024,
    MESSAGE: 24 * 1024 * 1024,
    MANIFEST: 8 * 1024 * 1024,
}
WITHOUT_LETTER: Final[dict[str, int]] = {
    name: limit for name, limit in MESSAGE_LAYOUT.items() if name != MESSAGE_LETTER
}

_LONGEST_LIST = 16
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED_FLAG = 0x1
_MOMENT = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READ_BY_OWNER = 0o100600 << 16


class WrongArchive(Refusal):
    """A zip that is not built as a package is."""


def pack(members: Mapping[str, bytes], layout: Layout = PACKAGE_LAYOUT) -> bytes:
    """Give the zip of the members; raises Refusal when one is too large to read back."""
    if set(members) != set(layout):
        raise ValueError("a zip has exactly the members of its layout")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, limit in layout.items():
            if len(members[name]) > limit:
                raise Refusal(
                    "Het bestand {name} is te groot voor een pakket. Gebruik papier of de"
                    " versleutelde pdf.",
                    name=name,
                )
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READ_BY_OWNER
            archive.writestr(entry, members[name])
    return buffer.getvalue()


class Archive:
    """A zip that was looked at, but of which nothing was inflated yet."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = self._zip.infolist()
        except Exception:  # noqa: BLE001 - whatever the parser makes of such bytes
            raise _wrong() from None
        names = [entry.filename for entry in self._entries]
        if len(names) > _LONGEST_LIST or len(set(names)) != len(names) or MANIFEST not in names:
            raise _wrong()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in their order."""
        return tuple(entry.filename for entry in self._entries)

    def check_members(self, *layouts: Layout) -> Layout:
        """Give the layout of which exactly the members are there, in their order."""
        names = list(self.names)
        for layout in layouts or (PACKAGE_LAYOUT,):
            if names == list(layout):
                return layout
        raise _wrong()

    def read(self, name: str) -> bytes:
        """Give one member. Raises WrongArchive when it is too large or damaged."""
        limit = (PACKAGE_LAYOUT | MESSAGE_LAYOUT)[name]
        try:
            content = self._inflated(name, limit)
        except Exception:  # noqa: BLE001 - bad checksum, bad stream, name that differs inside
            content = None
        if content is None:
            raise _wrong()
        return content

    def _inflated(self, name: str, limit: int) -> bytes | None:
        entry = self._zip.getinfo(name)
        if (
            entry.flag_bits & _ENCRYPTED_FLAG
            or entry.compress_type not in _METHODS
            or entry.file_size > limit
            or entry.orig_filename != name
        ):
            return None
        with self._zip.open(entry) as member:
            content = member.read(limit + 1)  # what it says of its size may be untrue
        return content if len(content) == entry.file_size else None


def _wrong() -> WrongArchive:
    return WrongArchive(
        "De inhoud van dit bestand is niet opgebouwd zoals het hoort. Gebruik het niet en vraag de"
        " afzender om een nieuw bestand."
    )
