"""The articles the questions lean on: dated, labelled, with their source."""

from app.law.entries import Entry, UnknownEntry, WrongLaw, label
from app.law.library import Library, entries, entry, shipped, version

__all__ = [
    "Entry",
    "Library",
    "UnknownEntry",
    "WrongLaw",
    "entries",
    "entry",
    "label",
    "shipped",
    "version",
]
