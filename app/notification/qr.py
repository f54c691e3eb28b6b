"""The modules of a QR code, with the mask that the standard (ISO/IEC 18004) asks for.

ReportLab makes the data and the fixed parts. It tries the eight masks module by module, which
takes longer than drawing a page; here a symbol is one long number, and a mask one exclusive or.
"""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

_LEVEL = QRErrorCorrectLevel.M
_FINDER = ("10111010000", "00001011101")
"""The shape of a corner mark with light beside it; elsewhere it misleads a reader."""


def modules(text: str) -> tuple[str, ...]:
    """Give the rows of the QR code of ``text``, from the top; 1 is a dark module."""
    code = QRCode(None, _LEVEL)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, 0)  # noqa: FBT003 - ReportLab's
    side, symbol = code.getModuleCount(), _number(code)
    masked = (symbol ^ flip for flip in _flips(code.version))
    best = min(masked, key=lambda one: penalty(one, side))
    bits = f"{best:0{side * side}b}"
    return tuple(bits[at : at + side] for at in range(0, side * side, side))


def penalty(symbol: int, side: int) -> int:
    """Give how hard a symbol is to read (ISO/IEC 18004, 7.8.3): lower is better.

    Bit by bit from the top left, highest first.
    """
    every = (1 << side * side) - 1
    across, down = _pairs(side)
    same_across = ~(symbol ^ symbol << 1) & across
    same_down = ~(symbol ^ symbol << side) & down & every
    runs = _runs(same_across, 1) + _runs(same_down, side)
    blocks = (same_across & same_across << side & same_down).bit_count()
    finders = sum(
        _matches(symbol, shape, step, _starts(side, step))
        for shape in _FINDER
        for step in (1, side)
    )
    dark = 100 * symbol.bit_count() // (side * side)
    return runs + 3 * blocks + 40 * finders + 10 * (abs(dark - 50) // 5)


def _runs(same: int, step: int) -> int:
    """Three for every run of five equal modules, and one for each module more."""
    five = same & same << step & same << 2 * step & same << 3 * step
    begins = five & ~(five << step)
    return five.bit_count() + 2 * begins.bit_count()


def _matches(symbol: int, shape: str, step: int, starts: int) -> int:
    found = starts
    for at, module in enumerate(shape):
        moved = symbol << at * step
        found &= moved if module == "1" else ~moved
    return found.bit_count()


@lru_cache(maxsize=8)
def _pairs(side: int) -> tuple[int, int]:
    """Give the places that have a neighbour on their right, and one below."""
    row = "1" * (side - 1) + "0"
    return int(row * side, 2), int("1" * side * (side - 1) + "0" * side, 2)


@lru_cache(maxsize=16)
def _starts(side: int, step: int) -> int:
    """Give the places from which eleven modules follow, across (step 1) or down."""
    rest = 10
    if step == 1:
        return int(("1" * (side - rest) + "0" * rest) * side, 2)
    return int("1" * side * (side - rest) + "0" * side * rest, 2)


@lru_cache(maxsize=8)
def _flips(version: int) -> tuple[int, ...]:
    """Give for each mask what differs from the first one; the same whatever the text."""
    code = QRCode(version, _LEVEL)
    code.dataCache = []
    numbers = []
    for mask in range(8):
        code.makeImpl(False, mask)  # noqa: FBT003 - ReportLab's
        numbers.append(_number(code))
    return tuple(number ^ numbers[0] for number in numbers)


def _number(code: QRCode) -> int:
    return int("".join("1" if dark else "0" for row in code.modules for dark in row), 2)
