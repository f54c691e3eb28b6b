"""The numbers of the field: BSN, SKN, parketnummer and gemeentecode.

Each reader is forgiving about spaces and signs and gives the one form the case keeps.
"""

from __future__ import annotations

import re

from app.case.refusal import Refusal

_SIGNS = re.compile(r"[\s./\-–]+")
_SKN = re.compile(r"^[0-9]{1,10}$")
_BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


class WrongIdentifier(Refusal):
    """A number that cannot be what it should be."""


def read_bsn(text: str) -> str:
    """Give the nine digits of a BSN; one of eight digits gets its leading zero.

    Checked with the elfproef: 9a+8b+7c+6d+5e+4f+3g+2h-1i can be divided by 11, and not all
    digits are zero. Raises WrongIdentifier.
    """
    digits = _SIGNS.sub("", text)
    if not re.fullmatch(r"[0-9]{8,9}", digits):
        raise WrongIdentifier("Een BSN heeft negen cijfers. Kijk het nummer na.")
    number = digits.zfill(9)
    total = sum(w * int(d) for w, d in zip(_BSN_WEIGHTS, number, strict=True))
    if total % 11 or number == "000000000":
        raise WrongIdentifier("Dit BSN kan niet kloppen. Kijk de cijfers na.")
    return number


def is_bsn(text: str) -> bool:
    """Whether ``text`` reads as a BSN that passes the elfproef."""
    try:
        read_bsn(text)
    except WrongIdentifier:
        return False
    return True


def looks_like_skn(text: str) -> bool:
    """Whether ``text`` has the form we expect of an SKN: one to ten digits.

    The real form was not found in any source, so another form is a warning, never an error.
    """
    return _SKN.match(text.strip()) is not None


def read_parketnummer(text: str) -> str:
    """Give a parketnummer as dd/dddddd-dd, such as 05/123456-20.

    Separators may be missing or others. Raises WrongIdentifier.
    """
    digits = _SIGNS.sub("", text)
    if not re.fullmatch(r"[0-9]{10}", digits):
        raise WrongIdentifier(
            "Een parketnummer heeft tien cijfers, zoals 05/123456-20. Kijk het nummer na."
        )
    return f"{digits[:2]}/{digits[2:8]}-{digits[8:]}"


def read_gemeentecode(text: str) -> str:
    """Give the four digits of a gemeentecode; "GM" in front may be there (CBS).

    Whether the code is that of a gemeente is for the reference list. Raises WrongIdentifier.
    """
    match = re.fullmatch(r"(?:GM)?([0-9]{4})", text.strip().upper())
    if match is None:
        raise WrongIdentifier(
            "Een gemeentecode heeft vier cijfers, soms met GM ervoor, zoals GM0855."
            " Kijk de code na."
        )
    return match.group(1)
