"""Which topic F1 opens on which screen; in a case it is that of the question in focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services import help_texts

TOPICS = {
    "WorkListScreen": "alarm",
    "SignalScreen": "alarm",
    "ReviewScreen": "indienen",
    "HandoverScreen": "overdracht",
    "RegisterScreen": "verantwoorden",
    "ClosingScreen": "bewaren",
    "LawScreen": "wetteksten",
    "JournalScreen": "verantwoorden",
    "ControlScreen": "verantwoorden",
    "SettingsScreen": "bewaren",
    "ReceivedScreen": "lezen",
    "OpenFileScreen": "lezen",
    "NotificationScreen": "lezen",
    "AnswerScreen": "lezen",
    "EndScreen": "lezen",
    "PinnedScreen": "lezen",
    "OwnCertificateScreen": "lezen",
    "PaperCodeScreen": "lezen",
    "GemeenteSettingsScreen": "lezen",
}
"""Name of the screen's class -> topic; any other screen opens the first topic."""


def topic_of(screen: QWidget | None) -> str:
    """Give the id of the topic that belongs to what is shown."""
    from ui.case.law_pane import LawPane  # noqa: PLC0415 - only when somebody asks for help

    pane = screen.findChild(LawPane) if screen is not None else None
    if isinstance(pane, LawPane):
        return pane.topic
    return TOPICS.get(type(screen).__name__, help_texts.FIRST)
