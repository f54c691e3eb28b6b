"""What every form field of one open case shares: the draft, the day of today, and whether it
may be changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.wizard.flow import DEFAULT, FlowSettings
from app.wizard.questions import Question
from ui.case.draft import Draft
from ui.text import t

if TYPE_CHECKING:
    from app.services.dispatch.recipients import MandateView


@dataclass(frozen=True)
class Form:
    """One open case as its fields see it.

    ``delegates``: who accepts for the burgemeester according to the register, by gemeentecode.
    """

    draft: Draft
    today: date
    settings: FlowSettings = DEFAULT
    read_only: bool = False
    delegates: Mapping[str, MandateView] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """One question at one place: ``path`` is concrete, ``block`` is the block or row it is in.

    ``name`` is what a screen reader hears for its field; inside a block it starts with the
    name of that block.
    """

    question: Question
    path: str
    form: Form
    name: str
    block: str | None = None

    @property
    def draft(self) -> Draft:
        """The answers that the field reads and writes."""
        return self.form.draft

    def inner(self, question: Question, block: str, block_name: str) -> Asked:
        """Give the question of one block of this list or one row of this table."""
        name = f"{block_name}: {t(question.text)}"
        return Asked(question, f"{block}.{question.path}", self.form, name, block)
