"""What is due of telling the person: the day to tell or to look again has come.

Light on purpose: the alarm asks it at every start, so nothing that draws paper is imported.
"""

from __future__ import annotations

from datetime import date

from app.case.refusal import Refusal
from app.case.said import said
from app.wizard.dates import short_date

STATUS = {
    "told": said("Verteld"),
    "will_be_told": said("Wordt verteld"),
    "postponed": said("Uitgesteld"),
    "omitted": said("Weggelaten"),
    "unknown": said("Weet ik niet"),
}
"""How it stands with telling the person, in words."""


def asks(status: str, on: date | None, review_on: date | None, today: date) -> Refusal | None:
    """Give what to do now about telling the person, or None when nothing is due."""
    if status == "will_be_told" and (on is None or on <= today):
        if on is None:
            return Refusal(
                "Het zou verteld worden, maar er is geen hele datum. Leg vast of het is verteld."
            )
        return Refusal(
            "Op {day} zou het verteld worden. Is dat gebeurd? Leg het vast.", day=short_date(on)
        )
    if status in {"postponed", "omitted"} and (review_on is None or review_on <= today):
        if review_on is None:
            return Refusal("Er is geen dag om opnieuw te kijken. Leg vast wat u besluit.")
        return Refusal(
            "Op {day} zou u opnieuw kijken of betrokkene het kan horen. Leg vast wat u besluit.",
            day=short_date(review_on),
        )
    if status == "unknown":
        return Refusal(
            "Volgens stap 7 is niet bekend of betrokkene het weet. Leg vast hoe het zit."
        )
    return None
