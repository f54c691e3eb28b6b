"""A guide for the conversation in which the person is told: our proposal, in plain words.

No article prescribes this conversation; Wjsg 17a and 17b say that the person is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.case.said import said
from app.notification.message import Notification
from app.services.rights.given_kinds import kinds_told


@dataclass(frozen=True)
class GuidePart:
    """A part of the conversation: what to say, in the words of the person concerned."""

    title: str
    lines: tuple[str, ...]


def guide(officer: str, latest: Sequence[Notification]) -> tuple[GuidePart, ...]:
    """Give the guide for the notifications of one version.

    ``officer`` is the functionaris gegevensbescherming, "" when none is set.
    """
    names = ", ".join(one.recipient.gemeente for one in latest)
    return (
        GuidePart(
            said("Vooraf"),
            (
                said("Kies een rustige plek waar niemand meeluistert."),
                said("Is een tolk of andere hulp nodig? Regel die eerst."),
                said("Neem geen stukken mee die u niet wilt laten liggen."),
            ),
        ),
        GuidePart(
            said("Wat wij doen"),
            (
                said("Wij geven gegevens over u aan de burgemeester van {names}.", names=names),
                said(
                    "De wet zegt wanneer wij dat doen. Er wordt een risico gezien op een ernstig"
                    " gewelds- of zedenmisdrijf, en het is nodig om anderen te beschermen. Ook"
                    " hoort het bij onze taak en bij die van de burgemeester."
                ),
                said("Hiervoor is uw toestemming niet nodig."),
            ),
        ),
        GuidePart(said("Welke gegevens"), kinds_told(latest)),
        GuidePart(
            said("Wat u kunt doen"),
            (
                said("U kunt vragen welke gegevens wij over u hebben en aan wie wij ze gaven."),
                said("Klopt er iets niet? Vraag dan om het te verbeteren."),
                said("U kunt een klacht sturen aan de Autoriteit Persoonsgegevens."),
                said("Uw advocaat kan u helpen."),
                *(
                    (said("De functionaris gegevensbescherming is {officer}.", officer=officer),)
                    if officer
                    else ()
                ),
            ),
        ),
        GuidePart(
            said("Niet zeggen"),
            (
                said("Geen namen van anderen, en niet wie iets over betrokkene zei."),
                said("Niet wat de burgemeester gaat doen: dat weten wij niet."),
            ),
        ),
        GuidePart(
            said("Daarna"),
            (
                said("Schrijf op wat betrokkene zei, als dat iets toevoegt."),
                said("Leg daarna in dit scherm vast dat het is verteld."),
            ),
        ),
    )
