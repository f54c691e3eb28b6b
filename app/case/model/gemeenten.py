"""Step 5: the addresses, the gemeenten that follow from them, and who knows already."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.case.model.parts import BlockId, Day, Item, Part, PartialDate, Text, YesNo, numbered

GemeenteCode = Annotated[str, Field(pattern=r"^[0-9]{4}$")]


class Address(Item):
    """An address of the person, known from some source."""

    kind: Literal["brp", "before_detention", "intended", "leave", "other"] | None = None
    text: Text | None = None
    gemeente: GemeenteCode | None = None
    source: BlockId | None = None
    on: PartialDate | None = None
    confirmed: YesNo | None = None


class Residence(Part):
    """Where the person is expected to live, and what is known around that place."""

    expected: Literal["yes", "several", "no_fixed_place", "abroad", "unknown"] | None = None
    bans: Text | None = None
    signals: Text | None = None


class Muni(Item):
    """One gemeente whose burgemeester may receive a notification."""

    code: GemeenteCode | None = None
    basis: tuple[Annotated[str, Field(pattern=r"^(ad[1-9][0-9]{0,3}|other)$")], ...] = ()
    basis_other: Text | None = None
    why: Text | None = None
    mismatch: YesNo | None = None
    mismatch_note: Text | None = None
    not_chosen: Text | None = None
    delegate_function: Text | None = None
    delegate_name: Text | None = None
    delegate_mandate: Text | None = None
    delegate_until: Day | None = None
    delegate_asked_on: Day | None = None
    ask: tuple[
        Literal[
            "confirm_receipt",
            "right_gemeente",
            "contact",
            "view_before_release",
            "risk_data",
            "report_exchanges",
        ],
        ...,
    ] = ()
    reply_by: Day | None = None


class Informed(Item):
    """A party that knows already, and on which ground."""

    party: (
        Literal["om", "police", "reclassering", "minister", "gemeente", "zvh", "other"] | None
    ) = None
    party_other: Text | None = None
    on: PartialDate | None = None
    by: Text | None = None
    ground: Text | None = None


Addresses = Annotated[tuple[Address, ...], numbered("ad")]
Munis = Annotated[tuple[Muni, ...], numbered("m")]
InformedParties = Annotated[tuple[Informed, ...], numbered("i")]
InformedNone = Literal["nobody", "unknown"]
