"""Step 2: the scope that the handreiking gives itself, and the ways around it."""

from __future__ import annotations

from typing import Annotated, Literal

from app.case.model.parts import BlockId, Day, Item, Part, Text, YesNo, numbered


class Frame(Part):
    """One row of the table of frameworks that may follow on detention (domain table 2.1, ours)."""

    state: Literal["not_applicable", "undecided", "granted", "refused", "unknown"] | None = None
    decided_on: Day | None = None
    ends_on: Day | None = None
    supervised_by: Text | None = None
    source: BlockId | None = None


class Frames(Part):
    """Every row of that table; the order here is the order on screen."""

    vi: Frame = Frame()
    conditional_part: Frame = Frame()
    tbs_pij: Frame = Frame()
    measure_38z: Frame = Frame()
    penitentiary_programme: Frame = Frame()
    isd: Frame = Frame()
    measure_38v: Frame = Frame()
    care_order: Frame = Frame()
    suspension: Frame = Frame()


class Route(Item):
    """Another way for the risk, who takes it up and when."""

    way: (
        Literal[
            "dr_plan_18a",
            "bij_11a",
            "wjsg_51c",
            "zvh",
            "police_wpg",
            "om_wjsg",
            "forensic_care",
            "radicalisation",
            "within_dji",
            "acute",
            "civil_care",
            "other",
        ]
        | None
    ) = None
    who: Text | None = None
    on: Day | None = None


class Scope(Part):
    """Whether the handreiking covers the case; never a condition of the law."""

    detained: YesNo | None = None
    place: Literal["pi", "penitentiary_programme", "jji", "fpc", "elsewhere", "unknown"] | None = (
        None
    )
    frame: Frames = Frames()
    no_frame: Literal["no", "yes", "to_assess", "unknown"] | None = None
    no_frame_reason: Text | None = None
    other_track: tuple[
        Literal[
            "zvh",
            "forensic_care",
            "bij",
            "college_18a",
            "radicalisation",
            "nothing",
            "unknown",
        ],
        ...,
    ] = ()
    outcome: Literal["within", "beyond", "other_way", "hold"] | None = None
    jurist_who: Text | None = None
    jurist_on: Day | None = None
    jurist_outcome: Text | None = None
    route: Annotated[tuple[Route, ...], numbered("r")] = ()
    hold_until: Day | None = None
