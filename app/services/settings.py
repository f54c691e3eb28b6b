"""The settings of a vault: what the organisation decided, asked at the first start.

Nothing that an organisation must decide has a value of ours; those fields are empty until set.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.case.canonical import encode
from app.case.model.document import reason_in
from app.case.model.parts import Text
from app.case.refusal import Refusal
from app.case.retention import MOST_MONTHS, CountsFrom, Rule
from app.case.said import said
from app.store.connection import Connection, transaction
from app.store.settings import StoredSettings
from app.store.vouching import settings_digest
from app.wizard.dates import short_date

if TYPE_CHECKING:
    from app.services.session import Session

AuthorityKind: TypeAlias = Literal["directeur", "gemachtigd", "not_arranged"]
RoleName: TypeAlias = Literal["casemanager", "teamleider", "beslisser", "beheerder", "controleur"]
Line: TypeAlias = Annotated[Text, Field(max_length=300)]
Lines: TypeAlias = Annotated[Text, Field(max_length=600)]
Days: TypeAlias = Annotated[int, Field(ge=1, le=365)]
WorkingDays: TypeAlias = Annotated[int, Field(ge=1, le=60)]

CLASSIFICATIONS = ("Dep. VERTROUWELIJK", "STG. ")


class MandateEnded(Refusal):
    """The last day of a mandate that is filled in lies in the past."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)


class FacilityDetails(_Frozen):
    """The inrichting as the letter names it."""

    name: Annotated[Line, Field(min_length=1)]
    address: Lines = ""
    return_address: Lines = ""
    phone: Line = ""
    city: Line = ""


class AuthoritySetting(_Frozen):
    """Who decides on art. 18b Pbw here: no default, the first start asks it.

    ``second_decision`` asks a decision of a directeur or gemachtigde after the team lead's
    agreement, also when the team lead is gemachtigd.
    """

    kind: AuthorityKind
    reference: Line = ""
    until: date | None = None
    second_decision: bool = False

    @model_validator(mode="after")
    def _mandate_is_complete(self) -> Self:
        if self.kind == "gemachtigd" and not (self.reference and self.until):
            raise ValueError("Vul bij gemachtigd het kenmerk van de machtiging en de einddatum in.")
        return self


LEAST_WAIT = 7
"""In a real vault nothing is destroyed sooner, in days, after it was proposed (our own choice)."""


class RetentionRule(_Frozen):
    """One rule of the organisation for keeping the working copy, and where it was decided.

    ``ground`` names the selectielijst or decision; ``decided_with`` who decided it (functions).
    """

    name: Annotated[Line, Field(min_length=1, max_length=100)]
    months: Annotated[int, Field(ge=0, le=MOST_MONTHS)]
    counts_from: CountsFrom
    ground: Annotated[Line, Field(min_length=1, max_length=200)]
    decided_with: Annotated[Line, Field(min_length=1)]
    decided_on: date

    @property
    def rule(self) -> Rule:
        """The rule for computing with."""
        return Rule(self.name, self.months, self.counts_from, self.ground)


class Settings(_Frozen):
    """Everything that can be set. Periods are in days unless the name says otherwise."""

    facility: FacilityDetails
    authority: AuthoritySetting
    role_names: dict[RoleName, Line] = {}
    handling_text: Annotated[Line, Field(max_length=120)] = "Vertrouwelijk – persoonsgegevens"
    names_in_letter: bool = False
    # The terms of the alarm: our own choice, all of them; no law gives one.
    receipt_days: WorkingDays = 2
    """Working days within which a receipt is expected."""
    alarm_days: Days = 28
    """Days before release from which an undecided case gives an alarm."""
    notice_days: Days = 14
    """Fewer days before release than this is a soft stop; what was decided then waits no day."""
    unknown_release_days: Days = 14
    """Days after which an undecided case without a release date gives an alarm."""
    handover_days: WorkingDays = 2
    """Working days within which a decided notification is handed over."""
    confirmation_days: WorkingDays = 5
    """Working days within which a gemeente confirms a withdrawal or a replacement."""
    authority_days: Days = 60
    """Days before the end of a mandate or certificate from which it gives an alarm."""
    request_days: Days = 7
    """Days before the end of the term of a request from which it gives an alarm."""
    medium_days: Days = 3
    """Days after which a stick with a file on it that was not wiped gives an alarm."""
    assessment_max_months: Annotated[int, Field(ge=1, le=120)] | None = None
    """Months after which a risk assessment counts as old; empty: no check."""
    register_years: Annotated[int, Field(ge=4, le=100)] = 4
    """Years that a line of the disclosure register is kept."""
    retention_rules: tuple[RetentionRule, ...] = ()
    """The rules for the working copy; no default: set before the first closing."""
    destruction_wait_days: Annotated[int, Field(ge=0, le=90)] = LEAST_WAIT
    """Days between a proposal to destroy and destroying; in a real vault at least 7."""
    backup_days: Days | None = 7
    """Days after which a new backup is asked for (our own choice); empty: no reminder."""
    bsn_allowed: bool = False
    bsn_ground: Lines = ""
    request_years: Annotated[int, Field(ge=1, le=100)] | None = None
    """Years that an answered request of a person is kept; empty: not set, nothing goes."""
    overview_paper: bool = False
    """Whether the overview for inspection may be printed without deciding it each time."""
    fg_contact: Line = ""
    dpia_reference: Line = ""
    lock_minutes: Annotated[int, Field(ge=1, le=120)] = 15
    """Minutes without input after which the screen locks."""

    @property
    def organisation(self) -> FacilityDetails:
        """Whose vault this is, for what every profile has."""
        return self.facility

    @model_validator(mode="after")
    def _bsn_has_a_ground(self) -> Self:
        if self.bsn_allowed and not self.bsn_ground:
            raise ValueError("Vul de grond in waarop u het BSN mag gebruiken, of zet het BSN uit.")
        return self

    @model_validator(mode="after")
    def _rules_have_names_of_their_own(self) -> Self:
        names = [rule.name.casefold() for rule in self.retention_rules]
        if len(names) != len(set(names)):
            raise ValueError(
                "Twee bewaarregels hebben dezelfde naam. Geef elke regel een eigen naam."
            )
        return self

    @model_validator(mode="after")
    def _no_state_classification(self) -> Self:
        if self.handling_text.startswith(CLASSIFICATIONS):
            raise ValueError(
                "Een rubricering van de staat mag alleen een bevoegd persoon geven."
                " Kies een andere behandeltekst."
            )
        return self


def mandate_ending(session: Session) -> date | None:
    """Give the last day of the mandate when it ends within the set days or has ended, or None."""
    authority = session.settings.authority
    if authority.kind != "gemachtigd" or authority.until is None:
        return None
    warning = timedelta(days=session.settings.authority_days)
    return authority.until if authority.until - session.today() <= warning else None


def check_authority_day(authority: AuthoritySetting, today: date) -> None:
    """Raise MandateEnded for a mandate that has ended before ``today``."""
    if authority.kind == "gemachtigd" and authority.until and authority.until < today:
        raise MandateEnded(
            "De einddatum van de machtiging ({until}) is voorbij. Vul de einddatum van een geldige"
            " machtiging in, of kies dat de directeur zelf beslist.",
            until=short_date(authority.until),
        )


def make_settings(values: dict[str, object]) -> Settings:
    """Make settings out of plain values.

    Raises Refusal with a sentence that names the field that is wrong.
    """
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise _refusal_of(error) from None


def load(connection: Connection) -> Settings:
    """Read the settings of an open vault; raises Refusal when the vault has none yet."""
    stored = StoredSettings(connection).read()
    try:
        values = {name: json.loads(value) for name, value in stored.items()}
    except ValueError:
        raise Refusal(
            "De instellingen van deze kluis zijn beschadigd."
            " Zet een reservekopie terug of bel uw beheerder."
        ) from None
    if "facility" not in values or "authority" not in values:
        raise Refusal(
            "De kluis is nog niet klaar: de gegevens van de inrichting ontbreken."
            " Rond de eerste start af."
        )
    return make_settings(values)


def keep(connection: Connection, settings: Settings) -> None:
    """Write ``settings`` in an open vault."""
    values = settings.model_dump(mode="json")
    StoredSettings(connection).write(
        {name: encode(value).decode("utf-8") for name, value in values.items()}
    )


def read(session: Session) -> Settings:
    """Give the settings as they are now."""
    return load(session.connection)


def change(session: Session, settings: Settings) -> Settings:
    """Keep ``settings``; only a beheerder may, and the journal names what changed.

    Raises Refusal.
    """
    session.require("beheerder")
    checked = make_settings(settings.model_dump())
    if not session.practice and checked.destruction_wait_days < LEAST_WAIT:
        raise Refusal(
            "Tussen voorstel en vernietigen zitten in een echte kluis minstens {days} dagen."
            " Vul {days} of meer in.",
            days=LEAST_WAIT,
        )
    before = load(session.connection)
    names = sorted(
        name for name in Settings.model_fields if getattr(before, name) != getattr(checked, name)
    )
    if not names:
        return before
    if "authority" in names:  # one that ended by itself stands in the way of no other setting
        check_authority_day(checked.authority, session.today())
    with transaction(session.connection):
        keep(session.connection, checked)
        told = {"settings": settings_digest(session.connection)}
        for name in names:
            session.record("setting_changed", f"setting:{name}", details=told)
    session.settings = checked
    return checked


def _refusal_of(error: ValidationError) -> Refusal:
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(step) for step in first["loc"]) or said("instellingen")
    if first["type"] == "value_error":
        return Refusal("{why}", why=reason_in(first))
    return Refusal("De instelling {field} klopt niet. Vul een andere waarde in.", field=field)
