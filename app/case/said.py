"""A Dutch text of the program that remembers how it was made, so that a screen can translate it.

Everything else (a letter, a file, the command line) treats it as the plain Dutch text that it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self


class Said(str):
    """Dutch text with the ``template`` and ``values`` it was made of.

    Work on the text, such as ``"".join`` or an f-string, gives plain Dutch again; ``joined`` and
    ``lower`` keep it translatable.
    """

    __slots__ = ("is_lower", "template", "values")

    template: str
    values: Mapping[str, object]
    is_lower: bool

    def __new__(
        cls, template: str, values: Mapping[str, object] | None = None, *, is_lower: bool = False
    ) -> Self:
        """Make the Dutch text; without values the template is taken as it stands."""
        text = template.format(**values) if values else template
        made = super().__new__(cls, text.lower() if is_lower else text)
        made.template = template
        made.values = values or {}
        made.is_lower = is_lower
        return made

    def lower(self) -> Said:
        """Give the same text in small letters, for inside a sentence."""
        return Said(self.template, self.values, is_lower=True)


def said(template: str, **values: object) -> Said:
    """Give the Dutch text for ``template``; a screen shows its translation.

    A template written here as a literal is collected for translation. So are the texts of the
    questions and the other data files, which come here as variables.
    """
    return Said(template, values)


def joined(separator: str, texts: Iterable[str]) -> str:
    """Join texts of which some may be ours, each translated for itself."""
    parts = tuple(texts)
    if not any(isinstance(part, Said) for part in parts):
        return separator.join(parts)
    if len(parts) == 1:
        return parts[0]
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Said(separator.join(f"{{{name}}}" for name in values), values)
