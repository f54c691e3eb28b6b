"""Filling in a contact of a gemeente, or who accepts for the burgemeester."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.services.dispatch import recipients
from app.services.dispatch.recipients import Contact, ContactView, Mandate, WrongEntry
from ui.handover.page import Errors, HandoverPage, line, read_day, required
from ui.text import refusal_text, t
from ui.widgets import Field, FlowRow, PrimaryButton, WrappedLabel, line_field, line_text

if TYPE_CHECKING:
    from app.services.dispatch.recipients import Recipient
    from ui.screen import Screen


class _EntryPage(HandoverPage):
    """Fields of one line by name; a refusal about a field is shown there."""

    def __init__(self, screen: Screen, title: str) -> None:
        super().__init__(screen, title)
        self.fields: dict[str, Field] = {}

    def first_field(self) -> QWidget:
        """Begin with the function."""
        return self.fields["function"]

    def text(self, name: str) -> str:
        """Give what was typed in a field."""
        return line_text(self.fields[name])

    def show_refusal(self, refusal: Refusal) -> None:
        """Show why it could not be kept, at its field."""
        field = self.fields.get(refusal.field) if isinstance(refusal, WrongEntry) else None
        if field is None:
            super().show_refusal(refusal)
        else:
            self.show_problems([(refusal_text(refusal), field)])

    def kept(self, _result: object) -> None:
        """Go back to the gemeente."""
        self.screen_.navigator.message(t("Bewaard."))
        self.finished.emit()


class ContactPage(_EntryPage):
    """A contact, new or changed."""

    def __init__(self, screen: Screen, known: Recipient, contact: ContactView | None) -> None:
        title = (
            t("Contact bij {name} wijzigen", name=known.name)
            if contact
            else t("Contact bij {name} toevoegen", name=known.name)
        )
        super().__init__(screen, title)
        self._code, self._id = known.code, contact.id if contact else None
        shown = contact or Contact("")
        self.fields = {
            "function": line_field(
                t("Functie"),
                "contact.function",
                t("Bijvoorbeeld: adviseur openbare orde en veiligheid."),
            ),
            "name": line_field(t("Naam"), "contact.name", optional=True),
            "phone": line_field(t("Telefoon"), "contact.phone", optional=True),
            "email": line_field(
                t("E-mailadres"),
                "contact.email",
                t("Alleen om een afspraak te maken. Nooit om een melding te sturen."),
                optional=True,
            ),
            "secure_address": line_field(
                t("Adres op een beveiligd verzendplatform"),
                "contact.secure_address",
                optional=True,
            ),
            "hours": line_field(t("Bereikbaar op"), "contact.hours", optional=True),
        }
        for name, field in self.fields.items():
            line(field).setText(getattr(shown, name))
            self.add(field)
        keep = PrimaryButton(t("Bewaar het contact"), "keep-contact")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def _keep(self) -> None:
        errors: Errors = []
        required(self.fields["function"], errors)
        if self.show_problems(errors):
            return
        contact = Contact(**{name: self.text(name) for name in self.fields})
        self.screen_.run(
            lambda session: recipients.put_contact(session, self._code, contact, self._id),
            self.kept,
            self.show_refusal,
        )


class MandatePage(_EntryPage):
    """Who accepts for the burgemeester, on which mandate, and when we asked that."""

    def __init__(self, screen: Screen, known: Recipient) -> None:
        super().__init__(
            screen, t("Wie neemt aan voor de burgemeester van {name}?", name=known.name)
        )
        self._code = known.code
        self.add(
            WrappedLabel(
                t(
                    "De wet noemt alleen de burgemeester (art. 18b Pbw). Of een ander namens de"
                    " burgemeester mag aannemen, en hoe dat is vastgelegd, is nog te controleren."
                    " Vraag het aan de gemeente."
                ),
                tone="muted",
            )
        )
        self.fields = {
            "function": line_field(
                t("Functie"), "mandate.function", t("Neemt de burgemeester zelf aan? Vul dat in.")
            ),
            "name": line_field(t("Naam"), "mandate.name", optional=True),
            "reference": line_field(
                t("Kenmerk van het mandaat"), "mandate.reference", optional=True
            ),
            "until": line_field(
                t("Laatste dag van het mandaat"),
                "mandate.until",
                t("Leeg: niet bekend. Zestig dagen van tevoren waarschuwt het programma."),
                optional=True,
                width=14,
            ),
            "asked_on": line_field(t("Nagevraagd op"), "mandate.asked_on", optional=True, width=14),
            "asked_of": line_field(
                t("Nagevraagd bij (naam en functie)"), "mandate.asked_of", optional=True
            ),
        }
        for field in self.fields.values():
            self.add(field)
        keep = PrimaryButton(t("Leg vast"), "keep-mandate")
        keep.clicked.connect(self._keep)
        self.add(FlowRow(keep, self.done_button(t("Niet nu"))))

    def _keep(self) -> None:
        errors: Errors = []
        required(self.fields["function"], errors)
        until = read_day(self.fields["until"], errors) if self.text("until") else None
        asked = read_day(self.fields["asked_on"], errors) if self.text("asked_on") else None
        if self.show_problems(errors):
            return
        mandate = Mandate(
            function=self.text("function"),
            name=self.text("name"),
            reference=self.text("reference"),
            until=until,
            asked_on=asked,
            asked_of=self.text("asked_of"),
        )
        self.screen_.run(
            lambda session: recipients.add_mandate(session, self._code, mandate),
            self.kept,
            self.show_refusal,
        )
