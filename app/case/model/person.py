"""Step 1 and the list of sources: the signal, the person, the detention and the offences."""

from __future__ import annotations

from typing import Annotated, Literal

from app.case.model.parts import BlockId, Day, Item, Part, PartialDate, Text, YesNo, numbered


class Source(Item):
    """Where a fact or a judgement comes from; others point to it by ``id``."""

    kind: (
        Literal[
            "judgment",
            "risk_assessment",
            "offence_analysis",
            "behaviour_report",
            "mdo_report",
            "dr_plan",
            "facility_registration",
            "reclassering",
            "om",
            "police",
            "gemeente",
            "conversation",
            "other",
        ]
        | None
    ) = None
    kind_other: Text | None = None
    date: PartialDate | None = None
    author: Text | None = None
    verified: Literal["seen", "confirmed_by_other", "not_checked"] | None = None
    regime: (
        Literal[
            "enforcement",
            "judicial",
            "prosecution",
            "police",
            "reclassering",
            "gemeente",
            "unknown",
        ]
        | None
    ) = None
    owner_ok: Literal["own", "agreed", "not_asked", "not_needed"] | None = None
    owner_ok_on: Day | None = None
    owner_ok_reason: Text | None = None


class Signal(Part):
    """The signal that started the case."""

    date: Day | None = None
    origin: (
        Literal[
            "casemanager",
            "mdo",
            "ward",
            "behavioural_expert",
            "reclassering",
            "om",
            "police",
            "burgemeester",
            "other",
        ]
        | None
    ) = None
    origin_other: Text | None = None
    summary: Text | None = None
    mdo: YesNo | None = None
    mdo_on: Day | None = None
    mdo_outcome: Text | None = None


class Person(Part):
    """Who the case is about ("betrokkene"); gender is not asked."""

    surname: Text | None = None
    prefix: Text | None = None
    given_names: Text | None = None
    birth_date: PartialDate | None = None
    birth_place: Text | None = None
    nationality: Text | None = None
    alias: tuple[Text, ...] = ()
    skn: Text | None = None
    bsn: Text | None = None
    residence_status: Text | None = None


class Detention(Part):
    """Where and on which title the person is held."""

    facility: Text | None = None
    ward: Text | None = None
    number: Text | None = None
    titles: tuple[
        Literal[
            "prison_sentence",
            "detention_sentence",
            "pre_trial",
            "isd",
            "enforcement",
            "coercive_detention",
            "other",
        ],
        ...,
    ] = ()
    titles_other: Text | None = None
    start: PartialDate | None = None


class EarlierRelease(Part):
    """A release date that was valid before; filled in by the program."""

    date: Day | None = None
    certainty: Literal["definitive", "provisional", "notional"] | None = None
    replaced_on: Day


class Release(Part):
    """When and how the detention ends."""

    date: Day | None = None
    certainty: Literal["definitive", "provisional", "notional"] | None = None
    source: BlockId | None = None
    calculated_on: Day | None = None
    history: tuple[EarlierRelease, ...] = ()
    manner: Literal["end_of_sentence", "lifted_or_suspended", "vi", "other", "unknown"] | None = (
        None
    )
    manner_other: Text | None = None


class Offence(Item):
    """One conviction or criminal case."""

    article: Text | None = None
    parket: Text | None = None
    period: Text | None = None
    judgment_on: PartialDate | None = None
    judgment_court: Text | None = None
    sentence: Text | None = None
    final: YesNo | None = None
    ended: Literal["acquitted", "dismissed"] | None = None
    current: YesNo | None = None


Sources = Annotated[tuple[Source, ...], numbered("s")]
Offences = Annotated[tuple[Offence, ...], numbered("o")]
