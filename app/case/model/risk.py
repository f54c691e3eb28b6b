"""Step 3: the risk in words. Facts and judgements stand apart; there is no score."""

from __future__ import annotations

from typing import Annotated, Literal

from app.case.model.parts import BlockId, Day, Item, Part, PartialDate, Text, YesNo, numbered


class Fact(Item):
    """Something that happened."""

    what: Text | None = None
    when: PartialDate | None = None
    source: BlockId | None = None


class Judgement(Item):
    """Something that, in the maker's eyes, makes the risk greater or smaller."""

    what: Text | None = None
    source: BlockId | None = None


class Instrument(Item):
    """A risk assessment: its conclusion in words goes together with its motivation."""

    name: (
        Literal[
            "risicoscreener_geweld",
            "risc_oxrec",
            "static_99r",
            "stable_2007",
            "acute_2007",
            "hcr_20v3",
            "hkt_r",
            "other",
        ]
        | None
    ) = None
    name_other: Text | None = None
    on: PartialDate | None = None
    assessor: Text | None = None
    conclusion: Text | None = None
    motivation: Text | None = None
    valid_until: Day | None = None
    source: BlockId | None = None


class Behaviour(Item):
    """Behaviour in detention, short and dated."""

    what: Text | None = None
    when: PartialDate | None = None
    source: BlockId | None = None


class Treatment(Item):
    """A treatment or training: the fact and how far it is, not its content."""

    what: Text | None = None
    state: Literal["not_started", "under_way", "finished", "stopped"] | None = None


class Consulted(Part):
    """Whether one kind of source was looked at, and why not."""

    state: Literal["consulted", "unavailable", "not_needed", "unknown"] | None = None
    reason: Text | None = None


class ConsultedSources(Part):
    """The checklist of sources; the order here is the order on screen."""

    judgment: Consulted = Consulted()
    risk_assessment: Consulted = Consulted()
    offence_analysis: Consulted = Consulted()
    behaviour_reports: Consulted = Consulted()
    mdo: Consulted = Consulted()
    dr_plan: Consulted = Consulted()
    reclassering: Consulted = Consulted()
    om_police: Consulted = Consulted()
    gemeente: Consulted = Consulted()


class Risk(Part):
    """What is feared, for whom, on which facts, and what is not known."""

    nature: tuple[Literal["violence", "sexual"], ...] = ()
    feared: Text | None = None
    why_serious: Text | None = None
    for_whom: tuple[
        Literal[
            "partner",
            "children",
            "family",
            "acquaintances",
            "former_associates",
            "professionals",
            "bystanders",
            "other",
        ],
        ...,
    ] = ()
    for_whom_note: Text | None = None
    when: Text | None = None
    term: Literal["at_release", "weeks", "months", "cannot_say", "unknown"] | None = None
    facts: Annotated[tuple[Fact, ...], numbered("f")] = ()
    raises: Annotated[tuple[Judgement, ...], numbered("h")] = ()
    lowers: Annotated[tuple[Judgement, ...], numbered("l")] = ()
    lowers_none: bool = False
    unknown: Text | None = None
    unknown_none: bool = False
    instrument: Annotated[tuple[Instrument, ...], numbered("t")] = ()
    instrument_none: Text | None = None
    behaviour: Annotated[tuple[Behaviour, ...], numbered("b")] = ()
    treatment: Annotated[tuple[Treatment, ...], numbered("tr")] = ()
    health: Text | None = None
    expert: YesNo | None = None
    expert_who: Text | None = None
    expert_on: Day | None = None
    expert_said: Text | None = None
    sources: ConsultedSources = ConsultedSources()
