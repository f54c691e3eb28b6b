"""Law texts as a file to read and change in any editor, and reading such a file back.

A file may hold some of the texts; what it does not hold stays as it is.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date

from app.case.text import cleaned
from app.law.entries import NOT_ESTABLISHED, Entry, WrongLaw, read_entries
from app.law.library import Library

LARGEST_FILE = 2_000_000
"""Bytes; the texts of the program are a small part of this."""

_HEAD = """\
# Wetteksten van Meldpoort. U mag deze teksten aanpassen; twee mensen bevestigen daarna samen.
# - id, kind: laat deze staan. De vragen verwijzen ernaar.
# - evidence: verbatim (woord voor woord gelezen), paraphrase (samenvatting), unconfirmed (nog te
#   controleren). Alleen kind = "wet" met evidence = "verbatim" komt als wet in een brief.
# - version: de datum van de tekst die u las, of "niet vastgesteld".
# - checked: de dag waarop u de tekst hebt gelezen.
# Een tekst die u uit dit bestand weghaalt, blijft zoals hij nu is.
"""
_ONE_LINE = ("id", "citation", "source", "note")


def to_toml(texts: Iterable[Entry]) -> bytes:
    """Give entries as a file; ``read_changes`` reads it back as the same entries."""
    return (_HEAD + "".join(_written(one) for one in texts)).encode("utf-8")


def read_changes(data: bytes, now: Library, shipped: Library, today: date) -> tuple[Entry, ...]:
    """Give the texts in the file that differ from those of ``now``.

    ``now`` is what is in force, ``shipped`` what the program was made with. Raises WrongLaw when
    the file cannot be read, names a text that the program does not know, changes the kind of a
    text, or changes a text without a day on which somebody read it.
    """
    found = tuple(_cleaned(one) for one in _read(data))
    for one in found:
        _check(one, now, shipped, today)
    return tuple(one for one in found if one != now.entry(one.id))


def _read(data: bytes) -> tuple[Entry, ...]:
    if len(data) > LARGEST_FILE:
        raise WrongLaw("Het bestand is te groot voor wetteksten. Kies een ander bestand.")
    try:
        document = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise WrongLaw(
            "Het bestand is geen gewone tekst (UTF-8). Bewaar het opnieuw als tekst."
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise WrongLaw(
            "Het bestand kan niet worden gelezen. Kijk naar de aanhalingstekens op deze plaats:"
            " {where}",
            where=str(error),
        ) from None
    except RecursionError:
        raise WrongLaw("Het bestand kan niet worden gelezen. Kies een ander bestand.") from None
    listed = document.get("entry")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise WrongLaw(
            "In dit bestand staan geen wetteksten. Bewaar eerst de teksten als bestand, en pas dat"
            " aan."
        )
    return tuple(read_entries([document]).values())


def _check(one: Entry, now: Library, shipped: Library, today: date) -> None:
    if one.id not in now.by_id:
        raise WrongLaw(
            "Het programma kent geen tekst {id}. Er kan geen tekst bij; laat de namen staan.",
            id=one.id,
        )
    before = now.entry(one.id)
    if one.kind != shipped.entry(one.id).kind:
        raise WrongLaw(
            "Bij de tekst {id} is kind veranderd. Dat kan niet: de vragen hangen ervan af.",
            id=one.id,
        )
    if one.checked > today:
        raise WrongLaw(
            "Bij de tekst {id} ligt checked in de toekomst. Vul de dag in waarop u hem las.",
            id=one.id,
        )
    # Going back to a text that was read on that day is no change that needs a new reading.
    if one not in (before, shipped.entry(one.id)) and one.checked < before.checked:
        raise WrongLaw(
            "De tekst {id} is veranderd, maar checked is ouder dan die van nu. Vul de dag in waarop"
            " u de tekst hebt gelezen.",
            id=one.id,
        )


def _cleaned(one: Entry) -> Entry:
    """Give the entry without characters that nobody sees; one line where one line belongs."""
    texts = {
        field.name: cleaned(value)
        for field in fields(one)
        if isinstance(value := getattr(one, field.name), str)
    }
    for name in _ONE_LINE:
        texts[name] = " ".join(texts[name].split())
    texts["text"] = texts["text"].strip()
    for name in ("citation", "text", "source"):
        if not texts[name]:
            raise WrongLaw("Bij de tekst {id} is {key} leeg. Vul dat in.", id=one.id, key=name)
    return replace(one, **texts)  # type: ignore[arg-type]


def _written(one: Entry) -> str:
    lines = [
        f"id = {_quoted(one.id)}",
        f"citation = {_quoted(one.citation)}",
        f"text = {_quoted(one.text)}",
        f"kind = {_quoted(one.kind)}",
        f"evidence = {_quoted(one.evidence)}",
        f"version = {one.version.isoformat() if one.version else _quoted(NOT_ESTABLISHED)}",
        f"source = {_quoted(one.source)}",
        f"checked = {one.checked.isoformat()}",
    ]
    if one.note:
        lines.append(f"note = {_quoted(one.note)}")
    return "\n[[entry]]\n" + "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # A JSON string is a TOML string, but for U+007F; over more lines it reads better.
    inner = json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007F")
    if "\n" not in text:
        return f'"{inner}"'
    return '"""\n' + inner.replace("\\n", "\n") + '"""'
