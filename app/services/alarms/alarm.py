"""What an alarm is: the kinds there are, under which head each stands and whom it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol, TypeAlias

from app.case.deadlines import days_until
from app.case.refusal import Refusal
from app.case.said import said
from app.case.workflow import Role
from app.reference import gemeenten
from app.services.session import Session
from app.trust.seals import ROLES_FOR

MOST = 50
"""Alarms of one kind that are looked up at a time; what shows them says when there are more."""

AlarmKind: TypeAlias = Literal[
    "release_passed",
    "release_near",
    "hold_passed",
    "release_unknown",
    "breach_running",
    "not_handed_over",
    "receipt_late",
    "withdrawal_unconfirmed",
    "notice_not_given",
    "left_over",
    "breach_unasked",
    "reply_waiting",
    "notice_not_seen",
    "request_ending",
    "question_unanswered",
    "informing_due",
    "authority_ending",
    "certificate_ending",
    "gemeente_authority_ending",
    "medium_not_wiped",
    "destruction_due",
    "destruction_waiting",
    "backup_due",
]
AlarmGroup: TypeAlias = Literal[
    "undecided",
    "breach",
    "not_handed_over",
    "receipt",
    "withdrawal",
    "to_do",
    "rights",
    "informing",
    "authority",
    "medium",
    "upkeep",
]

GROUPS: dict[AlarmKind, AlarmGroup] = {
    "release_passed": "undecided",
    "release_near": "undecided",
    "hold_passed": "undecided",
    "release_unknown": "undecided",
    "breach_running": "breach",
    "not_handed_over": "not_handed_over",
    "receipt_late": "receipt",
    "withdrawal_unconfirmed": "withdrawal",
    "notice_not_given": "withdrawal",
    "left_over": "withdrawal",
    "breach_unasked": "breach",
    "reply_waiting": "to_do",
    "notice_not_seen": "to_do",
    "request_ending": "rights",
    "question_unanswered": "rights",
    "informing_due": "informing",
    "authority_ending": "authority",
    "certificate_ending": "authority",
    "gemeente_authority_ending": "authority",
    "medium_not_wiped": "medium",
    "destruction_due": "upkeep",
    "destruction_waiting": "upkeep",
    "backup_due": "upkeep",
}
"""Under which head each kind stands; the order is that of the list."""

HEADS: dict[AlarmGroup, str] = {
    "undecided": said("Nog niet beslist"),
    "breach": said("Mogelijk datalek: de tijd loopt"),
    "not_handed_over": said("Beslist, niet overhandigd"),
    "receipt": said("Overhandigd, geen ontvangst"),
    "withdrawal": said("Intrekking of vervanging niet klaar"),
    "to_do": said("Antwoord of intrekking om te bekijken"),
    "rights": said("Een antwoord is nodig of blijft uit"),
    "informing": said("Betrokkene informeren"),
    "authority": said("Machtiging, mandaat of certificaat verloopt"),
    "medium": said("Gegevensdrager niet gewist"),
    "upkeep": said("Vernietigen en reservekopie"),
}
"""The words above each group."""

_OF_CASES: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "controleur")
_DESTROYING: tuple[Role, ...] = tuple(sorted(ROLES_FOR["destroy"]))
_HANDING_OVER: tuple[Role, ...] = ("casemanager", "teamleider", "controleur")
CONCERNS: dict[AlarmKind, tuple[Role, ...]] = {
    "release_passed": _OF_CASES,
    "release_near": _OF_CASES,
    "hold_passed": _OF_CASES,
    "release_unknown": _OF_CASES,
    "breach_running": _OF_CASES,
    "not_handed_over": _HANDING_OVER,
    "receipt_late": _HANDING_OVER,
    "withdrawal_unconfirmed": _HANDING_OVER,
    "notice_not_given": _HANDING_OVER,
    "left_over": _HANDING_OVER,
    "breach_unasked": _OF_CASES,
    "reply_waiting": _HANDING_OVER,
    "notice_not_seen": ("teamleider",),
    "request_ending": _HANDING_OVER,
    "question_unanswered": _HANDING_OVER,
    "informing_due": _HANDING_OVER,
    "authority_ending": (*_OF_CASES, "beheerder"),
    "certificate_ending": ("casemanager", "teamleider", "beheerder"),
    "gemeente_authority_ending": ("casemanager", "teamleider", "beheerder"),
    "medium_not_wiped": _HANDING_OVER,
    "destruction_due": _DESTROYING,
    "destruction_waiting": _DESTROYING,
    "backup_due": ("beheerder",),
}
"""Who sees which kind: whoever can do something about it, or keeps an eye on that."""


class OfCase(Protocol):
    """What every line about a case says of that case."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def case_id(self) -> str: ...  # noqa: D102
    @property
    def reference(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def owner(self) -> str: ...  # noqa: D102


@dataclass(frozen=True)
class Alarm:
    """One thing that nobody may leave lying; ``day`` is the date it is about.

    ``about`` tells it apart from others of its kind. ``case_id`` is None for what is about no
    case; then ``name`` is empty. ``own``: it is about a case of the person who asks.
    """

    kind: AlarmKind
    about: str
    day: date
    days: int
    sentence: Refusal
    case_id: str | None = None
    reference: str = ""
    name: str = ""
    own: bool = False

    @property
    def group(self) -> AlarmGroup:
        """The head it stands under."""
        return GROUPS[self.kind]


def about_case(
    session: Session, kind: AlarmKind, found: OfCase, day: date, sentence: Refusal
) -> Alarm:
    """Give an alarm about something of a case."""
    return Alarm(
        kind,
        found.key,
        day,
        days_until(day, session.today()),
        sentence,
        found.case_id,
        found.reference,
        found.name,
        found.owner == session.account.id,
    )


def gemeente_name(code: str) -> str:
    """Give the name of a gemeente, or its code when the list has it no longer."""
    try:
        return gemeenten.by_code(code).name
    except gemeenten.UnknownGemeente:
        return code
