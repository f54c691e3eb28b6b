"""One alarm as a line that leads to the place where something can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.wizard.dates import days_text
from ui.text import refusal_text, t
from ui.widgets import LinkButton
from ui.work_list.opening import open_case

if TYPE_CHECKING:
    from app.services.alarms.silence import Alarm, AlarmKind
    from ui.navigation import Navigator
    from ui.screen import Screen


def alarm_text(alarm: Alarm) -> str:
    """Say in one line who or what it is about, what to do, and how late it is."""
    what, when = refusal_text(alarm.sentence), days_text(alarm.days)
    if alarm.case_id is not None:
        name = alarm.name or t("Nog geen naam")
        return t(
            "{naam} ({kenmerk}): {wat} ({wanneer})",
            naam=name,
            kenmerk=alarm.reference,
            wat=what,
            wanneer=when,
        )
    if alarm.reference:
        return t("{kenmerk}: {wat} ({wanneer})", kenmerk=alarm.reference, wat=what, wanneer=when)
    return t("{wat} ({wanneer})", wat=what, wanneer=when)


class AlarmLine(LinkButton):
    """Shows one alarm; pressing it opens the screen that belongs to it."""

    def __init__(self, alarm: Alarm, screen: Screen) -> None:
        super().__init__(alarm_text(alarm), f"alarm:{alarm.kind}:{alarm.about}")
        self.alarm = alarm
        self.clicked.connect(lambda _checked=False: show_place(alarm, screen))


def show_place(alarm: Alarm, screen: Screen) -> None:
    """Show the screen where something can be done about an alarm."""
    if alarm.case_id is None:
        _show_for_vault(alarm, screen.navigator)
    else:
        _show_for_case(alarm.kind, alarm.case_id, screen)


def _show_for_case(kind: AlarmKind, case_id: str, screen: Screen) -> None:
    to = screen.navigator
    match kind:
        case "not_handed_over" | "receipt_late" | "medium_not_wiped":
            to.show_handover(case_id)
        case (
            "withdrawal_unconfirmed"
            | "notice_not_given"
            | "notice_not_seen"
            | "breach_unasked"
            | "reply_waiting"
            | "left_over"
        ):
            to.show_replies(case_id)
        case "question_unanswered":
            to.show_incoming(case_id)
        case "informing_due":
            to.show_informing(case_id)
        case "destruction_due":
            to.show_destruction()
        case _:
            open_case(screen, case_id)


def _show_for_vault(alarm: Alarm, to: Navigator) -> None:
    match alarm.kind:
        case "breach_running":
            to.show_breaches(alarm.about)
        case "request_ending":
            to.show_rights()
        case "destruction_due" | "destruction_waiting":
            to.show_destruction()
        case "backup_due":
            to.show_backups()
        case "certificate_ending":
            to.show_certificate()
        case "gemeente_authority_ending":
            to.show_recipients(alarm.about.partition(":")[0])
        case _:
            to.show_settings()
