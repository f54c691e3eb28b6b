"""The one way from a value to bytes and back.

Canonical JSON: UTF-8, NFC text, sorted ASCII keys, no floats, no duplicate keys, no surrogates.
Bytes made here are stored and sealed as they are; they are never made a second time.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from app.case.refusal import Refusal

JsonValue: TypeAlias = str | int | bool | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
"""What canonical JSON can hold."""

LARGEST_INTEGER = 2**53 - 1
"""Integers beyond this are read differently by other JSON readers, so they are refused."""

DEEPEST = 64
"""Levels of nesting; deeper input is not a case but an attack on the reader."""


# Nothing circular is left after the check of depth.
_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    allow_nan=False,
    sort_keys=True,
    separators=(",", ":"),
    check_circular=False,
)


class NotCanonical(Refusal):
    """Bytes or a value that have no canonical form."""


def encode(value: JsonValue) -> bytes:
    """Give the canonical bytes of ``value``.

    Raises NotCanonical for floats, other types, non-ASCII or non-text keys, surrogates,
    text that is not in NFC and integers beyond 53 bits.
    """
    _check(value, 0)
    text = _ENCODER.encode(value)
    # Quotes stand between texts and combine with nothing: the whole is NFC when every text is.
    if not unicodedata.is_normalized("NFC", text):
        raise NotCanonical("De tekst staat niet in de vaste tekenvorm (NFC). Typ hem opnieuw.")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise NotCanonical("In de tekst staat een half teken. Typ dat stukje opnieuw.") from None


def decode(data: bytes) -> Any:
    """Read bytes that must be canonical to the last byte.

    Raises NotCanonical when they are not exactly what ``encode`` would give.
    """
    value = parse(data)
    if encode(value) != data:
        raise NotCanonical("Het bestand staat niet in de vaste vorm. Vraag een nieuw bestand.")
    return value


def parse(data: bytes) -> Any:
    """Read JSON written by somebody else: any spacing and key order, no other freedom.

    Raises NotCanonical with a sentence that says what is wrong.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotCanonical(
            "Het bestand is geen UTF-8-tekst. Sla het opnieuw op als JSON in UTF-8."
        ) from None
    try:
        value = json.loads(
            text,
            object_pairs_hook=_without_duplicates,
            parse_float=_no_float,
            parse_constant=_no_float,
        )
    except json.JSONDecodeError as error:
        raise NotCanonical(
            "Het bestand is geen JSON: fout in regel {line}, teken {column}."
            " Herstel het bestand of maak het opnieuw.",
            line=error.lineno,
            column=error.colno,
        ) from None
    except RecursionError:
        raise NotCanonical("Het bestand is te diep genest. Maak het opnieuw.") from None
    except ValueError:  # an integer with more digits than Python will read
        raise NotCanonical("In het bestand staat een te groot getal. Herstel het.") from None
    return value


def sha256_hex(data: bytes) -> str:
    """Give the SHA-256 of ``data`` as 64 hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise NotCanonical(
                "De sleutel '{key}' staat twee keer in hetzelfde blok. Laat er één staan.",
                key=_shown(key),
            )
        result[key] = value
    return result


def _no_float(text: str) -> None:
    raise NotCanonical(
        "Het getal {text} is geen heel getal. Schrijf het als tekst.", text=_shown(text)
    )


def _shown(found: str) -> str:
    """Give the beginning of what stands in the file, without signs that command a terminal."""
    return ascii(found[:60])[1:-1]


def _check(value: JsonValue, depth: int) -> None:
    # Every save walks the whole case through here: exact types first, abstract ones are slow.
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return
    if kind is int:
        _check_integer(value)  # type: ignore[arg-type]
    elif kind is dict or isinstance(value, Mapping):
        _check_keys(value)  # type: ignore[arg-type]
        _check_all(value.values(), depth)  # type: ignore[union-attr]
    elif kind is list or kind is tuple:
        _check_all(value, depth)  # type: ignore[arg-type]
    elif not isinstance(value, str):
        raise NotCanonical("Deze waarde past niet in een zaakbestand.")


def _check_integer(value: int) -> None:
    if abs(value) > LARGEST_INTEGER:
        raise NotCanonical("In het bestand staat een te groot getal. Herstel het.")


def _check_all(values: Iterable[JsonValue], depth: int) -> None:
    if depth >= DEEPEST:
        raise NotCanonical("Het bestand is te diep genest. Maak het opnieuw.")
    for item in values:  # what a case is made of right here, anything else through ``_check``
        kind = type(item)
        if kind is str or item is None or kind is bool:
            continue
        if kind is dict:
            _check_keys(item)  # type: ignore[arg-type]
            _check_all(item.values(), depth + 1)  # type: ignore[union-attr]
        elif kind is list:
            _check_all(item, depth + 1)  # type: ignore[arg-type]
        else:
            _check(item, depth + 1)


def _check_keys(value: Mapping[str, JsonValue]) -> None:
    try:
        plain = "".join(value).isascii()
    except TypeError:  # a key that is no text
        plain = False
    if not plain:
        raise NotCanonical(
            "Een sleutel in het bestand heeft vreemde tekens. Maak het bestand opnieuw."
        )
