"""The articles the questions lean on: dated, labelled, with their source."""

from app.law.entries import Entry, UnknownEntry, WrongLaw, entries, entry, label, version

__all__ = ["Entry", "UnknownEntry", "WrongLaw", "entries", "entry", "label", "version"]
