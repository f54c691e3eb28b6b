"""What an entry in the register of recipients can be: lines of text, checked at their field."""

from __future__ import annotations

from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import Role
from app.services.casework.cases import READERS

VIEWERS: tuple[Role, ...] = (*READERS, "beheerder")
"""Who may look in the register."""

_LONGEST_LINE = 200


class WrongEntry(Refusal):
    """A contact or mandate that misses something, or cannot be right. ``field`` says where."""

    def __init__(self, template: str, *, field: str, **values: object) -> None:
        super().__init__(template, **values)
        self.field = field


def function_line(text: str) -> str:
    """Give a function as it is kept; raises WrongEntry when it is empty."""
    line = entry_line("function", text)
    if not line:
        raise WrongEntry(
            "Vul de functie in. Een naam alleen zegt later te weinig.", field="function"
        )
    return line


def entry_line(field: str, text: str) -> str:
    """Give a line as it is kept; raises WrongEntry when it is too long."""
    line = " ".join(checked(text).split())
    if len(line) > _LONGEST_LINE:
        raise WrongEntry(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.",
            field=field,
            longest=_LONGEST_LINE,
        )
    return line
