"""How a notification stands, in the words of the gemeente's screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.text import t

if TYPE_CHECKING:
    from app.services.reader.notifications import State

STATES: tuple[State, ...] = (
    "new",
    "answered",
    "replaced",
    "withdrawn",
    "to_destroy",
    "destroyed",
)


def state_word(state: str) -> str:
    """Give the word for a state."""
    return {
        "new": t("nieuw"),
        "answered": t("beantwoord"),
        "replaced": t("vervangen"),
        "withdrawn": t("ingetrokken"),
        "to_destroy": t("te vernietigen"),
        "destroyed": t("vernietigd"),
    }.get(state, state)


def state_sentence(state: str) -> str:
    """Say what a state means for who reads it."""
    return {
        "new": t("U hebt nog niet geantwoord."),
        "answered": t("U hebt geantwoord. U kunt vaker antwoorden."),
        "replaced": t("Er is een nieuwere versie. Gebruik deze niet meer."),
        "withdrawn": t("De inrichting heeft deze melding ingetrokken. Gebruik haar niet."),
        "to_destroy": t("De dag is gekomen waarop uw gemeente deze melding vernietigt."),
        "destroyed": t("De inhoud is vernietigd. Alleen dat zij er was, staat hier nog."),
    }.get(state, "")


def change_text(kind: str) -> str:
    """Say why a notification was taken back or replaced."""
    return {
        "changed": t("De gegevens zijn veranderd."),
        "wrong_gemeente": t("De melding had niet naar uw gemeente moeten gaan."),
        "incorrect": t("In de melding stonden gegevens die niet juist zijn."),
        "unlawful": t("De inrichting had deze gegevens niet mogen geven."),
        "not_needed": t("De melding is niet meer nodig."),
        "deceased": t("Betrokkene is overleden."),
    }.get(kind, kind)


def ask_text(ask: str) -> str:
    """Say what the inrichting asks."""
    return {
        "correct": t("Verbeter de gegevens in uw administratie."),
        "destroy": t("Vernietig de melding en alles wat u eruit overnam."),
        "restrict": t("Scherm de gegevens af, zodat niemand ze nog gebruikt."),
        "note": t("Lees dit en bewaar het bij de melding."),
        "request_destruction": t(
            "De inrichting verzoekt u de melding te vernietigen. Uw gemeente beslist zelf."
        ),
    }.get(ask, ask)


def reply_kind(kind: str) -> str:
    """Give the name of a kind of reply."""
    return {
        "receipt": t("Ontvangst"),
        "answer": t("Antwoord"),
        "question": t("Vraag"),
        "disclosure_notice": t("Kennisgeving (art. 18b, tweede lid)"),
        "new_data": t("Nieuwe gegevens"),
        "error": t("Fout"),
        "destroyed": t("Vernietigd"),
    }.get(kind, kind)
