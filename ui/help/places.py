"""Which topic F1 opens on which screen; in a case it is that of the question in focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.lawbook import help_texts

TOPICS = {
    "WorkListScreen": "alarm",
    "AlarmsScreen": "alarm",
    "SignalScreen": "alarm",
    "ReviewScreen": "indienen",
    "HandoverScreen": "overdracht",
    "RecipientsScreen": "gemeente",
    "RepliesScreen": "antwoord",
    "IncomingScreen": "antwoord",
    "ChangeScreen": "wijzigen",
    "BreachesScreen": "wijzigen",
    "RightsScreen": "rechten",
    "InformingScreen": "betrokkene",
    "ProcessingScreen": "verantwoorden",
    "RegisterScreen": "verantwoorden",
    "JournalScreen": "verantwoorden",
    "ControlScreen": "verantwoorden",
    "ClosingScreen": "bewaren",
    "DestructionScreen": "bewaren",
    "RetentionScreen": "bewaren",
    "BackupScreen": "bewaren",
    "SettingsScreen": "bewaren",
    "LawScreen": "wetteksten",
    "ReaderPage": "bij-de-gemeente",
}
"""Name of the screen's class -> topic; any other screen opens the first topic."""


def topic_of(screen: QWidget | None) -> str:
    """Give the id of the topic that belongs to what is shown."""
    from ui.case.law_pane import LawPane  # noqa: PLC0415 - only when somebody asks for help

    pane = screen.findChild(LawPane) if screen is not None else None
    if isinstance(pane, LawPane):
        return pane.topic
    for kind in type(screen).__mro__:
        if kind.__name__ in TOPICS:
            return TOPICS[kind.__name__]
    return help_texts.FIRST
