"""Each setting as a field: how it is shown, read back and named. The rules are the service's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from app.case.refusal import Refusal
from app.wizard.dates import read_date, short_date
from ui.roles import AUTHORITIES, ROLES, authority_meaning, authority_name, role_name
from ui.text import t
from ui.widgets import Area, CheckChoice, Field, RadioChoices, line_field, line_text

if TYPE_CHECKING:
    from app.services.settings import Settings


@dataclass
class Entry:
    """One setting. ``path`` is its place in the settings: "facility.name"."""

    part: str
    path: str
    field: Field
    shown: Callable[[object], None]
    read: Callable[[], object]

    def show(self, settings: Settings) -> None:
        """Show the value that is in force."""
        value: object = settings.model_dump()
        for step in self.path.split("."):
            value = value.get(step) if isinstance(value, dict) else None
        self.shown(value)

    def put(self, values: dict[str, object]) -> None:
        """Put what is filled in, in its place in ``values``. Raises Refusal."""
        *groups, last = self.path.split(".")
        place = values
        for step in groups:
            inner = place.setdefault(step, {})
            if not isinstance(inner, dict):
                raise TypeError(self.path)
            place = inner
        place[last] = self.read()


def part_note(part: str) -> str:
    """Give what stands under the head of a part, or nothing."""
    if part == t("Termijnen"):
        return t(
            "Deze termijnen kiest uw organisatie zelf: geen wet noemt ze. Het alarm kent alleen wat"
            " is ingevuld."
        )
    return ""


def entries() -> tuple[Entry, ...]:
    """Make the fields of all settings, in the order of the page."""
    facility, decides, letter = t("De inrichting"), t("Wie beslist"), t("De brief")
    terms, law, screen = t("Termijnen"), t("Bewaren en verantwoorden"), t("Dit programma")
    names = tuple(_role_entry(letter, role) for role in ROLES)
    return (
        _line(facility, "facility.name", t("Naam van de inrichting")),
        _line(facility, "facility.city", t("Plaats")),
        _area(facility, "facility.address", t("Bezoekadres")),
        _area(facility, "facility.return_address", t("Adres voor antwoorden")),
        _line(facility, "facility.phone", t("Telefoonnummer")),
        _authority(decides),
        _line(
            decides,
            "authority.reference",
            t("Kenmerk van de machtiging"),
            t("Alleen nodig als een ander gemachtigd is."),
        ),
        _date(decides, "authority.until", t("Einddatum van de machtiging")),
        _check(
            decides,
            "authority.second_decision",
            t("Tweede beslissing"),
            t("Na de teamleider beslist altijd nog iemand anders"),
        ),
        _line(
            letter,
            "handling_text",
            t("Behandeltekst"),
            t("Staat op elke bladzijde. Geen rubricering van de staat."),
        ),
        _check(
            letter,
            "names_in_letter",
            t("Namen op de brief"),
            t("Zet de namen van de beoordelaars op de brief"),
            t("Anders staat alleen hun functie er."),
        ),
        *names,
        _number(
            terms,
            "alarm_days",
            t("Alarm: dagen voor de vrijlating"),
            t("Eigen keuze. Een zaak zonder beslissing geeft vanaf dan een alarm."),
        ),
        _number(
            terms,
            "unknown_release_days",
            t("Geen vrijlatingsdatum: dagen na het begin van de zaak"),
            t("Eigen keuze. Een zaak zonder datum en zonder beslissing geeft dan een alarm."),
        ),
        _number(
            terms,
            "notice_days",
            t("Krap: dagen voor de vrijlating"),
            t(
                "Eigen keuze. Wie later indient, geeft een reden; een beslissing wacht dan geen"
                " dag."
            ),
        ),
        _number(
            terms,
            "handover_days",
            t("Overdracht: werkdagen na de beslissing"),
            t("Eigen keuze. Daarna geeft een melding die hier nog ligt een alarm."),
        ),
        _number(
            terms,
            "receipt_days",
            t("Ontvangst: werkdagen na overdracht"),
            t("Eigen keuze. Daarna geeft een melding zonder ontvangst een alarm."),
        ),
        _number(
            terms,
            "confirmation_days",
            t("Intrekking of vervanging: werkdagen tot de bevestiging"),
            t("Eigen keuze. Daarna geeft een bericht zonder bevestiging een alarm."),
        ),
        _number(
            terms,
            "authority_days",
            t("Machtiging, mandaat en certificaat: dagen voor het einde"),
            t("Eigen keuze. Vanaf dan is er een alarm."),
        ),
        _number(
            terms,
            "request_days",
            t("Verzoek van betrokkene: dagen voor het einde van de termijn"),
            t("Eigen keuze. De termijn zelf staat bij het verzoek; daar kan een wet voor zijn."),
        ),
        _number(
            terms,
            "medium_days",
            t("Gegevensdrager: dagen tot hij gewist is"),
            t("Eigen keuze. Daarna geeft een bestand op een stick een alarm."),
        ),
        _number(
            terms,
            "assessment_max_months",
            t("Risicotaxatie: hoogste leeftijd in maanden"),
            t("Eigen keuze. Laat dit leeg als u hier niet op wilt letten."),
            optional=True,
        ),
        _number(
            law,
            "register_years",
            t("Verstrekkingenregister: jaren bewaren"),
            t(
                "Minstens vier jaar. Dat is een regel van een andere grondslag (art. 51c Wjsg), als"
                " voorbeeld: wie om inzage vraagt, hoort wat er in vier jaar is gegeven."
            ),
        ),
        _number(
            law,
            "request_years",
            t("Verzoeken van betrokkenen: jaren bewaren"),
            t("Geen wet die wij lazen noemt een termijn. Leeg: niets wordt vernietigd."),
            optional=True,
        ),
        _check(
            law,
            "overview_paper",
            t("Overzicht voor inzage op papier"),
            t("Mag worden afgedrukt zonder dat u dit elke keer beslist"),
            t(
                "Wij lezen artikel 51b lid 2 Wjsg zo, dat u het niet meegeeft. Laat dit uit, tenzij"
                " uw organisatie anders besloot."
            ),
        ),
        _number(
            law,
            "destruction_wait_days",
            t("Vernietigen: dagen tussen voorstel en uitvoeren"),
            t("Onze eigen keuze. In een echte kluis minstens 7. De bewaarregels staan apart."),
        ),
        _number(
            law,
            "backup_days",
            t("Reservekopie: herinnering na dagen"),
            t("Laat dit leeg als u geen herinnering wilt."),
            optional=True,
        ),
        _check(
            law,
            "bsn_allowed",
            t("BSN"),
            t("Het BSN mag in een zaak staan"),
            t("Artikel 18b noemt geen nummer. Leg hieronder de grond vast."),
        ),
        _area(law, "bsn_ground", t("Grond voor het BSN"), optional=True),
        _line(law, "fg_contact", t("Functionaris gegevensbescherming"), optional=True),
        _line(law, "dpia_reference", t("Kenmerk van de DPIA"), optional=True),
        _number(screen, "lock_minutes", t("Vergrendelen na minuten zonder invoer")),
    )


def _line(part: str, path: str, label: str, hint: str = "", *, optional: bool = False) -> Entry:
    field = line_field(label, f"setting:{path}", hint, optional=optional)
    return Entry(part, path, field, lambda v: _set(field, v), lambda: line_text(field))


def _area(part: str, path: str, label: str, hint: str = "", *, optional: bool = False) -> Entry:
    edit = Area(3)
    field = Field(label, edit, f"setting:{path}", hint, optional=optional)
    return Entry(
        part,
        path,
        field,
        lambda v: edit.setPlainText(str(v or "")),
        lambda: edit.toPlainText().strip(),
    )


def _number(part: str, path: str, label: str, hint: str = "", *, optional: bool = False) -> Entry:
    field = line_field(label, f"setting:{path}", hint, optional=optional, width=6)

    def read() -> int | None:
        text = line_text(field)
        if not text and optional:
            return None
        if not text.isascii() or not text.isdigit() or len(text) > 4:
            raise Refusal("Vul bij '{label}' een heel getal in.", label=label)
        return int(text)

    return Entry(part, path, field, lambda v: _set(field, v), read)


def _date(part: str, path: str, label: str) -> Entry:
    field = line_field(
        label, f"setting:{path}", t("Bijvoorbeeld 31-12-2027."), optional=True, width=14
    )

    def read() -> date | None:
        return read_date(line_text(field)) if line_text(field) else None

    return Entry(
        part,
        path,
        field,
        lambda v: _set(field, short_date(v) if isinstance(v, date) else ""),
        read,
    )


def _check(part: str, path: str, label: str, text: str, hint: str = "") -> Entry:
    choice = CheckChoice(text, f"setting:{path}", hint)
    choice.setFocusProxy(choice.button)
    field = Field(label, choice, f"setting:{path}:field")
    return Entry(
        part,
        path,
        field,
        lambda v: choice.button.setChecked(bool(v)),
        choice.button.isChecked,
    )


def _authority(part: str) -> Entry:
    choices = RadioChoices(t("Wie beslist"), "setting:authority.kind")
    for kind in AUTHORITIES:
        choices.add(kind, authority_name(kind), authority_meaning(kind))
    field = Field(t("Wie beslist over een melding"), choices, "setting:authority.kind")
    return Entry(
        part,
        "authority.kind",
        field,
        lambda v: choices.set_value(str(v) if v else None),
        choices.value,
    )


def _role_entry(part: str, role: str) -> Entry:
    path = f"role_names.{role}"
    field = line_field(
        t("Naam van de functie {rol} op de brief", rol=role_name(role)),
        f"setting:{path}",
        optional=True,
    )
    return Entry(part, path, field, lambda v: _set(field, v), lambda: line_text(field))


def _set(field: Field, value: object) -> None:
    if isinstance(field.editor, QLineEdit):
        field.editor.setText("" if value is None else str(value))
