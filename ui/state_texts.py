"""The states of a case and of a notification in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.case.workflow import NotificationState, VersionState
from ui.text import mark, t

_CASE: Mapping[VersionState, str] = {
    "signal": mark("Signaal"),
    "draft": mark("Wordt gemaakt"),
    "under_review": mark("Ter beoordeling"),
    "returned": mark("Teruggestuurd"),
    "awaiting_decision": mark("Wacht op de directeur of gemachtigde"),
    "awaiting_second_seal": mark("Niet melden: wacht op bevestiging"),
    "decided_notify": mark("Beslist: melden"),
    "decided_not_notify": mark("Beslist: niet melden"),
    "on_hold": mark("Aangehouden"),
    "closed": mark("Afgesloten"),
}
_NOTIFICATION: Mapping[NotificationState, str] = {
    "to_hand_over": mark("Nog te overhandigen"),
    "handed_over": mark("Overhandigd, ontvangst nog niet bevestigd"),
    "received": mark("Ontvangen"),
    "answered": mark("Beantwoord"),
    "replaced": mark("Vervangen door een nieuwe versie"),
    "withdrawal_to_confirm": mark("Ingetrokken, nog niet bevestigd"),
    "withdrawn": mark("Ingetrokken"),
}


def case_state_text(state: VersionState) -> str:
    """Give the state of a case in words."""
    return t(_CASE[state])


def any_case_state_text(state: str) -> str:
    """Give a state as it was read, in words; itself when it is none that we know."""
    return next((t(text) for known, text in _CASE.items() if known == state), state)


def notification_state_text(state: NotificationState) -> str:
    """Give the state of a notification in words."""
    return t(_NOTIFICATION[state])
