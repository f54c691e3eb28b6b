"""Text for the organisation's register of processing, out of the settings and data as they are.

Wjsg 26c via 51d: there is a register of processing. What belongs in it there, was not read word
for word: the parts are our proposal, to lay before the functionaris gegevensbescherming.
"""

from __future__ import annotations

from functools import partial

from app.case.retention import rule_text
from app.law import Library, label
from app.notification.papers.frame import render_paper
from app.notification.papers.inspection import ProcessingRegisterText, TextPart
from app.reference import gemeenten
from app.services.casework.cases import READERS
from app.services.dispatch.sheets import frame_of
from app.services.lawbook.law_texts import texts_in_force
from app.services.session import Session
from app.services.settings import Settings
from app.store.connection import transaction
from app.store.register_persons import RegisterPersons

_NOT_FILLED_IN = "nog niet ingevuld: zie Instellingen"


def register_text(session: Session) -> str:
    """Give the text, to copy. Raises RoleNeeded."""
    parts = _recorded(session)
    return "\n\n".join(_plain(part) for part in parts)


def text_paper(session: Session) -> bytes:
    """Give the same text as PDF. Raises RoleNeeded."""
    return render_paper(ProcessingRegisterText(_recorded(session)), frame_of(session))


def _recorded(session: Session) -> tuple[TextPart, ...]:
    session.require("beheerder", *READERS)
    with transaction(session.connection):
        session.record("processing_text_made", "vault")
    return _parts(session)


def _plain(part: TextPart) -> str:
    lines = "\n".join(f"- {line}" for line in part.lines)
    source = f"\n({part.source})" if part.source else ""
    return f"{part.title}\n{lines}{source}"


def _parts(session: Session) -> tuple[TextPart, ...]:
    settings = session.settings
    source = partial(_source, texts_in_force(session))
    return (
        TextPart(
            "Naam van de verwerking",
            (f"Meldingen op grond van artikel 18b Pbw, {settings.facility.name} (Meldpoort)",),
            source("wjsg-26c"),
        ),
        TextPart(
            "Verantwoordelijke en contact",
            (
                "De Minister is verantwoordelijk; de directeur van de inrichting voert het beheer.",
                f"Functionaris gegevensbescherming: {settings.fg_contact or _NOT_FILLED_IN}",
            ),
            source("wjsg-51a-2"),
        ),
        TextPart(
            "Doel en grondslag",
            (
                (
                    "Beoordelen of gegevens aan een burgemeester worden gegeven bij een risico"
                    " op een ernstig gewelds- of zedenmisdrijf, om anderen te beschermen."
                ),
                "Verantwoorden wat is gegeven, aan wie en waarom.",
            ),
            source("pbw-18b-1"),
        ),
        TextPart(
            "Over wie",
            (
                "Gedetineerden over wie een signaal is.",
                "Medewerkers die met het programma werken (naam, functie, wat zij deden).",
                "Functionarissen van gemeenten en andere partijen (naam of functie).",
            ),
        ),
        TextPart(
            "Soorten gegevens",
            (
                "Naam, geboortedatum en andere gegevens over wie iemand is.",
                "Detentie, vrijlatingsdatum, veroordelingen.",
                "Feiten en oordelen over het risico, gedrag in detentie, behandeling.",
                "Adressen en verwachte verblijfplaats.",
                "Gezondheid: alleen als dat onvermijdelijk is, met een eigen reden.",
                _bsn(settings),
            ),
            source("wjsg-39c-3"),
        ),
        TextPart("Ontvangers", _recipients(session), source("pbw-18b-1")),
        TextPart("Bewaren", _retention(settings), source("wjsg-51c-4")),
        TextPart(
            "Beveiliging",
            (
                (
                    "De database is versleuteld (SQLCipher, sleutel van 256 bits); het programma"
                    " gebruikt geen netwerk."
                ),
                "Ieder heeft een eigen account met een eigen wachtzin en eigen sleutels.",
                "Een ander dan de maker beslist; goedkeuringen zijn digitaal bezegeld.",
                "Bestanden voor een gemeente zijn versleuteld.",
                f"Het scherm vergrendelt na {settings.lock_minutes} minuten zonder invoer.",
            ),
            source("wjsg-7"),
        ),
        TextPart(
            "Logboek",
            (
                (
                    "Verzamelen, wijzigen, raadplegen, verstrekken, combineren en vernietigen"
                    " laten een regel na in een geketend en ondertekend logboek."
                ),
            ),
            source("wjsg-26e"),
        ),
        TextPart(
            "Besluiten door een programma",
            ("Geen. Er is geen score en geen advies; mensen beslissen.",),
            source("wjsg-7e"),
        ),
        TextPart(
            "Rechten van betrokkenen",
            (
                (
                    "Verzoeken om inzage en om verbeteren worden genoteerd en binnen vier weken"
                    " beantwoord. Inzage gaat door tonen of vertellen."
                ),
            ),
            source("wjsg-51b-2", "wjsg-22"),
        ),
        TextPart(
            "DPIA",
            (f"Kenmerk: {settings.dpia_reference or _NOT_FILLED_IN}",),
            source("wjsg-7b"),
        ),
    )


def _bsn(settings: Settings) -> str:
    if settings.bsn_allowed:
        return f"BSN: toegestaan, op grond van {settings.bsn_ground}"
    return "BSN: staat uit en wordt niet vastgelegd."


def _recipients(session: Session) -> tuple[str, ...]:
    codes = RegisterPersons(session.connection).gemeenten_given_to()
    names = ", ".join(gemeenten.by_code(code).name for code in codes)
    return (
        "Burgemeesters van gemeenten (of wie namens hen aanneemt).",
        f"Tot nu toe: {names}." if names else "Tot nu toe is niets gegeven.",
        "Bij vragen: politie, openbaar ministerie, reclassering, Minister.",
        "Geen doorgifte buiten Nederland door dit programma.",
    )


def _retention(settings: Settings) -> tuple[str, ...]:
    rules = tuple(
        f"Werkkopie van een zaak, {one.name}: {rule_text(one.rule)} ({one.ground})."
        for one in settings.retention_rules
    )
    requests = (
        f"Verzoeken van betrokkenen: {settings.request_years} jaar na het antwoord."
        if settings.request_years
        else f"Verzoeken van betrokkenen: {_NOT_FILLED_IN}."
    )
    return (
        *(rules or (f"Werkkopie van een zaak: {_NOT_FILLED_IN}.",)),
        f"Verstrekkingenregister: {settings.register_years} jaar.",
        requests,
        "Het penitentiair dossier heeft een eigen termijn en valt hier niet onder.",
        "De gemeente bepaalt haar eigen bewaartermijn.",
    )


def _source(texts: Library, *entries: str) -> str:
    found = (texts.entry(one) for one in entries)
    return "; ".join(f"{one.citation}. {label(one)}" for one in found)
