"""Step 4: the conditions of art. 18b Pbw, each answered with a reason."""

from __future__ import annotations

from typing import Literal

from app.case.model.parts import Part, Text, YesNo


class Condition(Part):
    """One condition: yes, no or unknown, and why."""

    answer: YesNo | None = None
    reason: Text | None = None


class LegalTest(Part):
    """The answers to the legal test; its outcome is derived in ``app.case.legal_test``."""

    risk: Condition = Condition()
    necessary: Condition = Condition()
    sender_task: Condition = Condition()
    receiver_task: Condition = Condition()
    less_intrusive: tuple[
        Literal[
            "later",
            "less_data",
            "conclusion_only",
            "fewer_recipients",
            "through_chain_partner",
            "other_ground_enough",
            "nothing",
        ],
        ...,
    ] = ()
    less_intrusive_note: Text | None = None
    consequences: Text | None = None
    proportional: Condition = Condition()
    quality: Condition = Condition()
