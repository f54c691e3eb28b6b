"""The QR code: what ReportLab would draw with that mask, and the mask with the least penalty."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.notification.qr import modules, penalty

texts = st.text(alphabet="ABCDEFGHJKMNPQRSTVWXYZ0123456789/-", min_size=1, max_size=200)


def drawn(text: str, mask: int) -> tuple[str, ...]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, mask)  # noqa: FBT003 - ReportLab's
    return tuple("".join("01"[bool(dark)] for dark in row) for row in code.modules)


def plain_penalty(rows: tuple[str, ...]) -> int:
    """Count as the standard describes it, module by module."""
    side = len(rows)
    columns = tuple("".join(column) for column in zip(*rows, strict=True))
    total = 0
    for line in (*rows, *columns):
        total += sum(length - 2 for _, run in groupby(line) if (length := len(list(run))) >= 5)
        total += 40 * sum(
            line[at : at + 11] in {"10111010000", "00001011101"} for at in range(side - 10)
        )
    for y in range(side - 1):
        for x in range(side - 1):
            total += 3 * (
                len({rows[y][x], rows[y][x + 1], rows[y + 1][x], rows[y + 1][x + 1]}) == 1
            )
    dark = 100 * sum(row.count("1") for row in rows) // side**2
    return total + 10 * (abs(dark - 50) // 5)


@given(texts)
@settings(max_examples=20)
def test_the_mask_with_the_least_penalty_is_drawn(text: str) -> None:
    every = [drawn(text, mask) for mask in range(8)]
    assert modules(text) == min(every, key=plain_penalty)


@given(
    st.integers(21, 30).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, 2 ** (n * n) - 1)))
)
@settings(max_examples=50)
def test_the_penalty_is_that_of_the_standard(symbol: tuple[int, int]) -> None:
    side, number = symbol
    bits = f"{number:0{side * side}b}"
    rows = tuple(bits[at : at + side] for at in range(0, side * side, side))
    assert penalty(number, side) == plain_penalty(rows)
