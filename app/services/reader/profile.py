"""What is fixed and what can be set in the vault of a gemeente.

Everything that an inrichting decides is not here: no letter, no review, no disclosure register.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.case.canonical import encode
from app.case.model.parts import Text
from app.case.refusal import Refusal
from app.case.said import said
from app.reference import gemeenten
from app.store.connection import Connection, transaction
from app.store.settings import StoredSettings
from app.store.vouching import settings_digest

if TYPE_CHECKING:
    from app.services.session import Session

Line: TypeAlias = Annotated[Text, Field(max_length=300)]
Lines: TypeAlias = Annotated[Text, Field(max_length=600)]

MANDATE_WARNING = timedelta(days=60)
"""The end of a mandate is announced so long before (our own choice)."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)


class GemeenteDetails(_Frozen):
    """The gemeente as its papers name it; ``code`` is that of the list of gemeenten."""

    code: Annotated[str, Field(pattern=r"^[0-9]{4}$")]
    name: Annotated[Line, Field(min_length=1)]
    unit: Line = ""
    """The part of the organisation that takes notifications."""
    address: Lines = ""
    return_address: Lines = ""
    phone: Line = ""
    city: Line = ""
    hours: Line = ""
    """When the telephone is answered, and until when."""


class Mandate(_Frozen):
    """Who acts for the burgemeester: the burgemeester self, somebody mandated, or not arranged.

    Art. 18b lid 1 Pbw names the burgemeester; whether that can be mandated was not confirmed, so
    nothing follows from it here but what a reply says.
    """

    kind: Literal["burgemeester", "mandated", "not_arranged"]
    name: Line = ""
    function: Line = ""
    reference: Line = ""
    until: date | None = None


class GemeenteSettings(_Frozen):
    """Everything that can be set in the vault of a gemeente.

    ``retention_months`` counts from the day a notification was opened; there is no default: no
    law that we read names a term for a notification under art. 18b Pbw.
    """

    organisation: GemeenteDetails
    mandate: Mandate
    retention_months: Annotated[int, Field(ge=1, le=600)] | None = None
    retention_ground: Lines = ""
    """Where that term comes from: a decision, a selection list."""
    remind_days: Annotated[int, Field(ge=1, le=365)] = 14
    """Days before its day that a notification to destroy is announced."""
    handling_text: Annotated[Line, Field(max_length=120)] = "Vertrouwelijk – persoonsgegevens"
    lock_minutes: Annotated[int, Field(ge=1, le=120)] = 15


def make_settings(values: dict[str, object]) -> GemeenteSettings:
    """Make settings out of plain values; raises Refusal with the field that is wrong."""
    try:
        made = GemeenteSettings.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(step) for step in first["loc"]) or said("instellingen")
        raise Refusal(
            "De instelling {field} klopt niet. Vul een andere waarde in.", field=field
        ) from None
    gemeenten.by_code(made.organisation.code)
    mandate = made.mandate
    if mandate.kind == "mandated" and not (mandate.reference and mandate.until and mandate.name):
        raise Refusal("Vul bij een mandaat in wie het heeft, het kenmerk en de einddatum.")
    if mandate.kind == "burgemeester" and not mandate.name:
        raise Refusal("Vul de naam van de burgemeester in.")
    return made


def load(connection: Connection) -> GemeenteSettings:
    """Read the settings of an open vault; raises Refusal when there are none."""
    stored = StoredSettings(connection).read()
    try:
        values = {name: json.loads(value) for name, value in stored.items()}
    except ValueError:
        values = {}
    if "organisation" not in values or "mandate" not in values:
        raise Refusal(
            "De instellingen van deze kluis ontbreken of zijn beschadigd."
            " Zet een reservekopie terug of bel uw beheerder."
        )
    return make_settings(values)


def keep(connection: Connection, settings: GemeenteSettings) -> None:
    """Write ``settings`` in an open vault."""
    values = settings.model_dump(mode="json")
    StoredSettings(connection).write(
        {name: encode(value).decode("utf-8") for name, value in values.items()}
    )


def change(session: Session, settings: GemeenteSettings) -> GemeenteSettings:
    """Keep ``settings``; only a beheerder may, and the journal names what changed.

    Raises RoleNeeded, Refusal.
    """
    session.require("beheerder")
    before, checked = session.gemeente, make_settings(settings.model_dump())
    names = sorted(
        name
        for name in GemeenteSettings.model_fields
        if getattr(before, name) != getattr(checked, name)
    )
    if not names:
        return before
    with transaction(session.connection):
        keep(session.connection, checked)
        told = {"settings": settings_digest(session.connection)}
        for name in names:
            session.record("setting_changed", f"setting:{name}", details=told)
    session.house = checked
    return checked


def mandate_ending(session: Session) -> date | None:
    """Give the last day of the mandate when it ends within 60 days or has ended, or None."""
    until = session.gemeente.mandate.until
    if session.gemeente.mandate.kind != "mandated" or until is None:
        return None
    return until if until - session.today() <= MANDATE_WARNING else None
