"""Files with changed bytes, many of them and always the same ones: a seed gives the series."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator

ZIP_DEFLATED = 8


def mutations(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Give ``count`` files that differ from ``data`` in one to four places."""
    chance = random.Random(seed)  # noqa: S311 - not a secret, a series that can be repeated
    for _ in range(count):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            mutate(changed, chance)
        yield bytes(changed)


def mutate(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data)) if data else 0
    kind = chance.choice(("flip", "flip", "bit", "cut", "double", "insert", "zero", "tail"))
    if kind == "flip" and data:
        data[place] ^= chance.randint(1, 255)
    elif kind == "bit" and data:
        data[place] ^= 1 << chance.randrange(8)
    elif kind == "cut":
        del data[place : place + chance.randint(1, 50)]
    elif kind == "double":
        data[place:place] = data[place : place + 20]
    elif kind == "insert":
        data[place:place] = chance.randbytes(chance.randint(1, 20))
    elif kind == "zero":
        data[place : place + 4] = bytes(len(data[place : place + 4]))
    else:
        del data[max(1, place) :]


def flipped_everywhere(data: bytes, places: int) -> Iterator[bytes]:
    """Give files with one byte flipped, spread over the whole."""
    for place in range(0, len(data), max(1, len(data) // places)):
        yield data[:place] + bytes([data[place] ^ 0x20]) + data[place + 1 :]


def bomb(members: dict[str, bytes], name: str, size: int, *, stated: int | None = None) -> bytes:
    """Give a zip in which ``name`` inflates to ``size`` zeros; ``stated`` is what it says it is.

    The stream is one block of zeros over and over, so that making it takes no time.
    """
    block = 64 * 1024 * 1024
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(bytes(block)) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = piece * (size // block) + packer.flush(zlib.Z_FINISH)
    parts: list[bytes] = []
    listing: list[bytes] = []
    for member, content in members.items():
        packed = stream if member == name else _deflated(content)
        large = (stated or size) if member == name else len(content)
        crc = 0 if member == name else zlib.crc32(content)
        start = sum(map(len, parts))
        parts += [_local(member, crc, packed, large), packed]
        listing.append(_central(member, crc, packed, large, start))
    start, central = sum(map(len, parts)), b"".join(listing)
    end = struct.pack(
        "<IHHHHIIH", 0x06054B50, 0, 0, len(listing), len(listing), len(central), start, 0
    )
    return b"".join(parts) + central + end


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def _local(name: str, crc: int, packed: bytes, size: int) -> bytes:
    extra = struct.pack("<HHQQ", 1, 16, size, len(packed))
    head = (45, 0, ZIP_DEFLATED, 0, 33, crc, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra))
    return struct.pack("<IHHHHHIIIHH", 0x04034B50, *head) + name.encode() + extra


def _central(name: str, crc: int, packed: bytes, size: int, start: int) -> bytes:
    extra = struct.pack("<HHQQ", 1, 16, size, len(packed))
    head = (45, 45, 0, ZIP_DEFLATED, 0, 33, crc, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra))
    tail = (0, 0, 0, 0, start)
    return struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, *head, *tail) + name.encode() + extra
