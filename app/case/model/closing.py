"""Steps 7 and 8: informing the person, the proposal and who the gemeente can call."""

from __future__ import annotations

from typing import Literal

from app.case.model.parts import Day, Part, PartialDate, Text, YesNo


class Inform(Part):
    """Whether the person knows; consent is not the ground and is not asked."""

    status: Literal["told", "will_be_told", "postponed", "omitted", "unknown"] | None = None
    when: PartialDate | None = None
    by: Text | None = None
    how: Literal["conversation", "letter"] | None = None
    ground: tuple[Literal["a", "b", "c", "d", "e"], ...] = ()
    reason: Text | None = None
    review_on: Day | None = None
    view: Text | None = None
    paper: Literal["none", "short_sheet", "full_sheet"] | None = None
    interpreter: YesNo | None = None


class Contact(Part):
    """Who the gemeente can call, and who when that person is away."""

    person: Text | None = None
    phone: Text | None = None
    hours: Text | None = None
    until: Text | None = None
    deputy: Text | None = None
    deputy_phone: Text | None = None


class Proposal(Part):
    """What the maker proposes; the three are equal and none is preselected."""

    choice: Literal["notify", "not_notify", "hold"] | None = None
    reason: Text | None = None
    hold_until: Day | None = None
    checked: bool = False
    note: Text | None = None
