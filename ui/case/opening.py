"""What the worker brings when a case is opened, and who the case is about in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.case.model import CaseDocument
from app.services.casework import cases
from app.services.casework.submission import flow_settings
from app.services.dispatch.recipients import MandateView, delegates
from app.services.session import Session
from app.wizard.dates import days_text, show_date
from app.wizard.flow import FlowSettings
from ui.state_texts import case_state_text
from ui.text import t, told
from ui.widgets import IdentityBar


@dataclass(frozen=True)
class Opened:
    """A case with the day of today, the settings that its questions depend on and the register."""

    view: cases.CaseView
    today: date
    settings: FlowSettings
    delegates: Mapping[str, MandateView]


def open_for_screen(session: Session, case_id: str) -> Opened:
    """Open a case with what its screen needs beside it. Raises Refusal."""
    view = cases.open_case(session, case_id)
    return Opened(view, session.today(), flow_settings(session), delegates(session))


def full_name(document: CaseDocument) -> str:
    """Give the name as it is said: "Anna de Vries"; empty while there is none."""
    person = document.person
    parts = (person.given_names, person.prefix, person.surname)
    return " ".join(part for part in parts if part)


def show_identity(bar: IdentityBar, opened: Opened, document: CaseDocument) -> None:
    """Say in the bar who the case is about, when they are free and where the case stands."""
    release = document.release.date
    when = t("Vrijlating nog niet bekend")
    if release:
        when = t("Vrij op {day}", day=show_date(release))
    bar.show_identity(
        name=full_name(document) or t("Nog geen naam"),
        reference=opened.view.reference,
        release=when,
        days=told(days_text((release - opened.today).days)) if release else "",
        state=case_state_text(opened.view.state),
        owner=opened.view.owner_name,
    )
