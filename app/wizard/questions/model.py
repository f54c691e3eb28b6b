"""What a question is: its text, where its answer sits in the case, and why it is asked.

The questions themselves are data (``step1.toml`` and its neighbours); nothing here knows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["wet", "beleidsregel", "handreiking", "analogie", "eigen keuze"]
Required: TypeAlias = Literal["always", "notify", "soft", "optional", "auto"]
Letter: TypeAlias = Literal["always", "choice", "no"]
QuestionType: TypeAlias = Literal[
    "line",  # one line of text
    "area",  # more lines of text
    "date",  # a whole date
    "partial_date",  # a date of which day or month may be missing
    "one",  # one of the options
    "many",  # any of the options
    "yes_no",  # yes, no, unknown
    "tested",  # yes, no, unknown and why: the answer is a part with ``answer`` and ``reason``
    "list",  # blocks that come and go; ``questions`` are those of one block
    "table",  # fixed rows; ``questions`` are those of one row
    "source",  # the id of one of the sources of the case
    "facility",  # a penitentiaire inrichting, as text
    "gemeente",  # the code of a gemeente
    "gemeenten_basis",  # ids of addresses, or "other"
    "share",  # the table of step 6; ``questions`` are its parts
    "findings",  # what the scan of free text found
    "check",  # one box to tick
    "texts",  # a list of lines
    "summary",  # worked out from other answers; not asked and not stored
]
EmptyType: TypeAlias = Literal[
    "check",  # a box: true or false
    "line",  # the reason why there is nothing to list
    "one",  # one of the question's options
]
Is: TypeAlias = Literal[
    "filled",
    "empty",
    "differs",  # the gemeente of this block is not that of a known address
    "other_gemeenten",  # an address is known in a gemeente that was not chosen
    "allowed",  # the setting of that name is on
    "health_goes",  # something about health was chosen to go along
]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; ``code`` is what the case keeps.

    ``law`` names the entry of ``app.law`` that tells what this choice is.
    """

    code: str
    text: str
    hint: str = ""
    law: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a question comes from; ``law`` names an entry of ``app.law``.

    ``eigen keuze`` never has a law beside it; ``unconfirmed`` is the W? of steps.md: shown as
    "nog te controleren", never as a statement in a letter.
    """

    kind: Kind
    law: str | None = None
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is asked: the answer at ``path`` is among ``in_``, or is as ``is_`` says.

    A path that starts with a dot belongs to the block the question stands in.
    """

    path: str
    is_: Is | None = None
    in_: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``path`` is that of its answer; inside a block it is relative to the block.

    ``core`` questions are asked even of a case that goes another way. ``empty_choice`` is the path
    of the answer that says there is nothing to list ("geen adres bekend"), asked as ``empty_type``
    says; ``fill_code`` answers every row of a table at once. ``suggestion`` is a fixed sentence
    that a person may take over as the reason; it is never filled in by itself.
    """

    path: str
    text: str
    type: QuestionType
    required: Required = "optional"
    label: str = ""
    why: str = ""
    hint: str = ""
    when: tuple[Condition, ...] = ()
    basis: tuple[Basis, ...] = ()
    letter: Letter = "no"
    place: str = ""
    group: str | None = None
    options: tuple[Option, ...] = ()
    unknown: bool = False
    core: bool = False
    soft_limit: int | None = None
    questions: tuple[Question, ...] = ()
    rows: tuple[Option, ...] = ()
    prefix: str = ""
    item: str = ""
    add_text: str = ""
    suggestion: str = ""
    empty_choice: str | None = None
    empty_type: EmptyType | None = None
    empty_text: str = ""
    fill_code: str = ""
    fill_text: str = ""

    @property
    def unknown_is_code(self) -> bool:
        """Whether "weet ik niet" is a code among the answers, not a path in ``unknown``."""
        return self.type in {"yes_no", "tested"} or any(o.code == "unknown" for o in self.options)

    def option(self, code: str) -> Option | None:
        """Give the option with this code, if there is one."""
        return next((option for option in self.options if option.code == code), None)


@dataclass(frozen=True, slots=True)
class Page:
    """One subject on one screen."""

    id: str
    title: str
    intro: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One of the eight steps; ``note`` and ``urgent`` are shown on each."""

    number: int
    id: str
    title: str
    pages: tuple[Page, ...]
    note: str
    urgent: str
