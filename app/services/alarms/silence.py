"""The alarm on silence: what nobody may leave lying, each with what to do about it.

It knows only what was entered. Every term is a setting and our own choice; where a law has a
clock of its own (a data breach, a request) the alarm warns and the law counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import get_args

from app.case.refusal import Refusal
from app.services.alarms.alarm import CONCERNS, GROUPS, HEADS, MOST, Alarm, AlarmGroup, AlarmKind
from app.services.alarms.silent_cases import CASES, late_receipt, still_here
from app.services.alarms.silent_messages import MESSAGES
from app.services.alarms.silent_terms import TERMS
from app.services.casework.cases import READERS
from app.services.session import Session
from app.store.notifications import StoredNotification
from app.store.silences import Silences
from app.wizard.questions import Basis

__all__ = [
    "GROUPS",
    "HEADS",
    "Alarm",
    "AlarmGroup",
    "AlarmKind",
    "TermLine",
    "alarm_of",
    "alarms",
    "is_cut",
    "term_lines",
]


OWN_CHOICE = Basis("eigen keuze")


@dataclass(frozen=True)
class TermLine:
    """How long the program waits before it warns about a group, in one sentence.

    ``basis`` says where the term comes from: our own choice, or the law that gives it.
    """

    group: AlarmGroup
    sentence: Refusal
    basis: Basis = OWN_CHOICE

    @property
    def own_choice(self) -> bool:
        """Whether no law gives this term."""
        return self.basis == OWN_CHOICE


def alarms(session: Session) -> tuple[Alarm, ...]:
    """Give everything that needs the attention of this person, the most urgent group first.

    Within a group the oldest day comes first. Nothing in the vault of a gemeente.
    """
    if session.profile == "gemeente":
        return ()
    wanted = {kind for kind, roles in CONCERNS.items() if any(map(session.can, roles))}
    sources: dict[AlarmKind, Callable[[Session], Iterator[Alarm]]] = {**CASES, **TERMS, **MESSAGES}
    found = [
        alarm for kind, look_up in sources.items() if kind in wanted for alarm in look_up(session)
    ]
    if not any(map(session.can, READERS)):  # managing the vault needs nobody's name
        found = [replace(alarm, case_id=None, name="") for alarm in found]
    order = get_args(AlarmGroup)
    return tuple(sorted(found, key=lambda alarm: (order.index(alarm.group), alarm.day)))


def is_cut(found: tuple[Alarm, ...]) -> bool:
    """Tell whether there may be more alarms of some kind than were looked up."""
    kinds = [alarm.kind for alarm in found]
    return any(kinds.count(kind) >= MOST for kind in set(kinds))


def alarm_of(session: Session, stored: StoredNotification) -> Alarm | None:
    """Give the alarm about handing over one notification or its receipt, or None."""
    if stored.state not in {"handed_over", "to_hand_over"}:
        return None
    found = Silences(session.connection).notification(stored.id)
    if found is None:
        return None
    if stored.state == "handed_over":
        return late_receipt(session, found)
    return still_here(session, found)


def term_lines(session: Session) -> tuple[TermLine, ...]:
    """Give the term of each group as it is set, with whether a law gives it."""
    settings = session.settings
    return (
        TermLine(
            "undecided",
            Refusal(
                "Vanaf {near} dagen vóór de vrijlating, vanaf de dag tot wanneer is aangehouden, en"
                " na {unknown} dagen als de vrijlatingsdatum niet is ingevuld.",
                near=settings.alarm_days,
                unknown=settings.unknown_release_days,
            ),
        ),
        TermLine(
            "breach",
            Refusal(
                "Zolang een mogelijk datalek niet is afgehandeld: uiterlijk binnen 72 uur (art. 26g"
                " Wjsg, onze samenvatting)."
            ),
            Basis("wet", "wjsg-26g"),
        ),
        TermLine(
            "not_handed_over",
            Refusal(
                "Na {days} werkdagen, of meteen als de vrijlating binnen {near} dagen is.",
                days=settings.handover_days,
                near=settings.notice_days,
            ),
        ),
        TermLine(
            "receipt",
            Refusal("Na {days} werkdagen zonder ontvangst.", days=settings.receipt_days),
        ),
        TermLine(
            "withdrawal",
            Refusal(
                "Na de dag die bij de intrekking of vervanging is ingevuld, en na één werkdag als"
                " het bericht nog niet is gegeven."
            ),
        ),
        TermLine("to_do", Refusal("Meteen, tot iemand het heeft bekeken of afgehandeld.")),
        TermLine(
            "rights",
            Refusal(
                "Vanaf {days} dagen voordat de termijn van een verzoek afloopt, en na de dag die"
                " bij een vraag aan een ander is ingevuld.",
                days=settings.request_days,
            ),
        ),
        TermLine(
            "informing",
            Refusal(
                "Vanaf de dag die de casemanager koos om het te vertellen of opnieuw te kijken. Is"
                " er geen dag of weet niemand het: meteen."
            ),
        ),
        TermLine(
            "authority", Refusal("Vanaf {days} dagen voor het einde.", days=settings.authority_days)
        ),
        TermLine("medium", Refusal("Na {days} dagen.", days=settings.medium_days)),
        TermLine(
            "upkeep",
            Refusal(
                "Vanaf de dag die bij het sluiten van de zaak is bepaald, na de wachttijd van een"
                " vernietiging, en na het aantal dagen voor een reservekopie bij de instellingen."
            ),
        ),
    )
