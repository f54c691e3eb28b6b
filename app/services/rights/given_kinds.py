"""Which kinds of data were in a notification: never the data, only the kinds.

In the words of the person concerned for who is told, and in those of a file for who records it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from app.case.said import said
from app.notification.message import Notification, PartName

ALWAYS = (
    said("uw naam en geboortedatum"),
    said("waar u zit en wanneer u vrijkomt"),
    said("of er na de detentie toezicht volgt"),
    said("waarom wij dit aan de burgemeester geven"),
)
"""Goes with every notification; in the words of the person concerned."""

_TOLD: dict[PartName, str] = {
    "identity": said("andere gegevens over wie u bent"),
    "addresses": said("waar u gaat wonen of verblijven"),
    "surroundings": said("gegevens over uw omgeving"),
    "offences": said("waarvoor u bent veroordeeld of verdacht"),
    "facts": said("wat er is gebeurd"),
    "behaviour": said("hoe het met u ging in de inrichting"),
    "treatment": said("of u een behandeling of training volgde"),
    "judgement": said("ons oordeel over het risico"),
    "raises": said("ons oordeel over het risico"),
    "lowers": said("ons oordeel over het risico"),
    "instrument": said("ons oordeel over het risico"),
    "health": said("gegevens over uw gezondheid"),
    "view": said("wat u er zelf van vindt"),
    "informed": said("wie er al van weet"),
}
"""What is not here says nothing of the person."""

ALWAYS_RECORDED = (
    "naam en geboortedatum",
    "inrichting en vrijlatingsdatum",
    "kader na de detentie",
    "gronden van de melding",
)
_RECORDED: dict[PartName, str] = {
    "identity": "identificatie",
    "addresses": "adressen",
    "surroundings": "omgeving",
    "offences": "veroordelingen of zaken",
    "facts": "feiten over het risico",
    "behaviour": "gedrag in detentie",
    "treatment": "behandeling of training",
    "judgement": "oordeel over het risico",
    "raises": "oordeel over het risico",
    "lowers": "oordeel over het risico",
    "instrument": "conclusie van een risicotaxatie",
    "health": "gezondheid",
    "view": "reactie van betrokkene",
    "informed": "wie er al van weet",
    "sources": "overzicht van bronnen",
}


def kinds_told(notifications: Iterable[Notification]) -> tuple[str, ...]:
    """Give the kinds in the words of the person concerned, each once."""
    return (*ALWAYS, *_chosen(notifications, _TOLD))


def kinds_recorded(notifications: Iterable[Notification]) -> tuple[str, ...]:
    """Give the kinds in the words of a file, each once."""
    return (*ALWAYS_RECORDED, *_chosen(notifications, _RECORDED))


def _chosen(notifications: Iterable[Notification], words: dict[PartName, str]) -> tuple[str, ...]:
    there = {part.name for one in notifications for part in one.parts}
    named = (words[name] for name in get_args(PartName) if name in there and name in words)
    return tuple(dict.fromkeys(named))
