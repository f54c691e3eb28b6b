"""What the rows of the work list say, and which screen belongs to each state."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from app.case.workflow import VersionState
from app.wizard.dates import days_text, short_date
from ui.text import t

if TYPE_CHECKING:
    from app.services.casework.work_list import NextAct

STATES: tuple[VersionState, ...] = (
    "signal",
    "draft",
    "returned",
    "under_review",
    "awaiting_decision",
    "awaiting_second_seal",
    "on_hold",
    "decided_notify",
    "decided_not_notify",
    "closed",
)

Place = Literal["case", "review", "handover", "start"]


def next_act_name(act: NextAct) -> str:
    """Say what a case waits for."""
    return {
        "start": t("Zaak beginnen"),
        "fill_in": t("Invullen en indienen"),
        "answer_remarks": t("Opmerkingen beantwoorden"),
        "review": t("Beoordelen"),
        "decide": t("Beslissen"),
        "confirm": t("Bevestigen"),
        "hand_over": t("Overdragen"),
        "look_again": t("Opnieuw bekijken"),
        "close": t("Sluiten"),
        "nothing": t("Niets meer"),
        "come_back": t("Onderweg"),
    }[act]


def place_of(state: VersionState, *, casemanager: bool) -> Place:
    """Give the screen that opens for a case in this state."""
    if state == "signal":
        return "start" if casemanager else "case"
    if state == "decided_notify":
        return "handover"
    if state in ("under_review", "awaiting_decision", "awaiting_second_seal"):
        return "review"
    return "case"


def release_text(day: date | None, days: int | None) -> str:
    """Say when someone is released: "over 12 dagen (5-12-2026)"."""
    if day is None or days is None:
        return t("Datum niet bekend")
    return t("{dagen} ({datum})", dagen=days_text(days), datum=short_date(day))
