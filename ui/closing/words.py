"""Reasons for closing and for holding, in the words of the screens."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.ending.closing import CloseReason
from app.services.ending.holds import HoldKind
from ui.text import mark, t

_REASONS: Mapping[CloseReason, str] = {
    "notified_and_handled": mark("Gemeld en afgehandeld"),
    "not_notified": mark("Niet gemeld"),
    "other_way": mark("Andere weg"),
    "released_without_decision": mark("Vrijgelaten zonder beslissing"),
    "transferred": mark("Overgeplaatst naar een andere inrichting"),
    "deceased": mark("Overleden"),
    "created_by_mistake": mark("Per ongeluk aangemaakt"),
}
_HOLDS: Mapping[HoldKind, str] = {
    "new_detention": mark("Nieuwe detentie"),
    "complaint": mark("Er loopt een klacht"),
    "request": mark("Er loopt een verzoek van betrokkene"),
    "authority": mark("Een toezichthouder vraagt ernaar, zoals de AP"),
    "other": mark("Iets anders"),
}


def reason_text(reason: CloseReason) -> str:
    """Give why a case is closed."""
    return t(_REASONS[reason])


def any_reason_text(reason: str) -> str:
    """Give why a case was closed, as it was kept."""
    return next((t(text) for known, text in _REASONS.items() if known == reason), "")


def hold_text(kind: HoldKind) -> str:
    """Give why a case must not be destroyed."""
    return t(_HOLDS[kind])
