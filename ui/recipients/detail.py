"""One gemeente in the register: contacts, who accepts for the burgemeester, certificates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from app.services.dispatch import certificates, recipients
from app.services.dispatch.certificates import CertificateView
from app.services.dispatch.recipients import ContactView, MandateView, Recipient
from app.wizard import dates
from ui import theme
from ui.handover.page import HandoverPage
from ui.recipients.certificate_words import certificate_lines
from ui.text import t, told
from ui.widgets import (
    Banner,
    Button,
    Confirm,
    FingerprintView,
    FlowRow,
    Heading,
    WrappedLabel,
)

if TYPE_CHECKING:
    from ui.screen import Screen


class RecipientPage(HandoverPage):
    """Shows a gemeente; ``asked`` carries a page to go to and what it is about."""

    asked = Signal(str, object)
    changed = Signal()

    def __init__(self, screen: Screen, known: Recipient, *, may_change: bool) -> None:
        super().__init__(screen, t("Gemeente {name}", name=known.name))
        self._begin = self.done_button(t("Terug naar het register"))
        self.add(FlowRow(self._begin))
        self._known, self._may_change = known, may_change
        self.add(
            WrappedLabel(
                t("{where}. Gemeentecode {code}.", where=told(known.where), code=known.code)
            )
        )
        if known.look_alikes:
            names = "; ".join(known.look_alikes)
            self.add(Banner("warning", t("Let op: er is ook {names}.", names=names)))
        if not known.current:
            self.add(
                Banner(
                    "warning",
                    t(
                        "Deze gemeente bestaat niet meer volgens de lijst die nu geldt. Wat hier"
                        " staat, blijft leesbaar voor oude zaken."
                    ),
                )
            )
        self._confirm = Confirm("recipient-confirm")
        self.add(self._confirm)
        self._contacts()
        self._mandates()
        self._certificates()

    def first_field(self) -> QWidget:
        """Begin at the way back: nothing has to be filled in."""
        return self._begin

    def add_certificate(self, *paths: str) -> None:
        """Read a certificate with its issuers from files and keep it."""
        code = self._known.code
        self._do(lambda session: certificates.add_certificate_files(session, code, paths))

    # -- contacts ---------------------------------------------------------------------------

    def _contacts(self) -> None:
        self.add(Heading(t("Contacten"), 2))
        if not self._known.contacts:
            self.add(WrappedLabel(t("Er is nog geen contact."), tone="muted"))
        for contact in self._known.contacts:
            self.add(self._contact(contact))
        self._new(t("Contact toevoegen"), "add-contact", "contact", None)

    def _contact(self, contact: ContactView) -> QWidget:
        who = ", ".join(filter(None, (contact.function, contact.name)))
        lines = [
            (t("Telefoon"), contact.phone),
            (t("E-mailadres (nooit om te sturen)"), contact.email),
            (t("Beveiligd verzendplatform"), contact.secure_address),
            (t("Bereikbaar op"), contact.hours),
        ]
        column, card = _card(who)
        for label, text in lines:
            if text:
                column.addWidget(
                    WrappedLabel(t("{label}: {text}", label=label, text=text), tone="muted")
                )
        if self._may_change:
            change = Button(t("Wijzig"), f"contact:{contact.id}", quiet=True)
            change.setAccessibleName(t("Wijzig: {who}", who=who))
            change.clicked.connect(partial(self._ask, "contact", contact))
            away = Button(t("Gooi weg"), f"contact-away:{contact.id}", quiet=True)
            away.setAccessibleName(t("Gooi weg: {who}", who=who))
            away.clicked.connect(partial(self._throw_away, contact, who))
            column.addWidget(FlowRow(change, away))
        return card

    def _throw_away(self, contact: ContactView, who: str, _checked: bool = False) -> None:
        code = self._known.code
        self._confirm.ask(
            t("Dit contact weggooien?"),
            t("{who} verdwijnt uit het register. Dat kan niet worden teruggedraaid.", who=who),
            t("Ja, gooi weg"),
            lambda: self._do(lambda session: recipients.remove_contact(session, code, contact.id)),
        )

    # -- mandates ---------------------------------------------------------------------------

    def _mandates(self) -> None:
        self.add(Heading(t("Wie neemt aan voor de burgemeester?"), 2))
        if not self._known.mandates:
            self.add(
                WrappedLabel(
                    t("Dat is nog niet gevraagd. De wet noemt alleen de burgemeester."),
                    tone="muted",
                )
            )
        for mandate in self._known.mandates:
            self.add(self._mandate(mandate))
        self._new(t("Leg vast wie aanneemt"), "add-mandate", "mandate", None)

    def _mandate(self, mandate: MandateView) -> QWidget:
        who = ", ".join(filter(None, (mandate.function, mandate.name)))
        column, card = _card(who)
        for sentence in mandate_lines(mandate):
            column.addWidget(WrappedLabel(sentence, tone="muted"))
        if self._may_change and mandate.state != "ended":
            end = Button(t("Telt niet meer"), f"mandate-end:{mandate.id}", quiet=True)
            end.setAccessibleName(t("Telt niet meer: {who}", who=who))
            end.clicked.connect(partial(self._end, mandate, who))
            column.addWidget(FlowRow(end))
        return card

    def _end(self, mandate: MandateView, who: str, _checked: bool = False) -> None:
        code = self._known.code
        self._confirm.ask(
            t("Telt dit mandaat niet meer?"),
            t("{who} blijft in de geschiedenis staan.", who=who),
            t("Ja, telt niet meer"),
            lambda: self._do(lambda session: recipients.end_mandate(session, code, mandate.id)),
        )

    # -- certificates -----------------------------------------------------------------------

    def _certificates(self) -> None:
        self.add(Heading(t("Certificaten"), 2))
        if not self._known.certificates:
            self.add(
                WrappedLabel(
                    t(
                        "Er is geen certificaat. Zonder certificaat kan het met een versleutelde"
                        " pdf of op papier."
                    ),
                    tone="muted",
                )
            )
        for number, certificate in enumerate(self._known.certificates):
            self.add(self._certificate(number, certificate))
        if self._may_change:
            add = Button(t("Certificaat toevoegen"), "add-certificate")
            add.setAccessibleDescription(
                t(
                    "Kies het certificaat, of meer bestanden tegelijk: wortel, uitgever en"
                    " certificaat."
                )
            )
            add.clicked.connect(self._choose)
            self.add(FlowRow(add))

    def _certificate(self, number: int, certificate: CertificateView) -> QWidget:
        title = t("Certificaat in gebruik") if certificate.in_use else t("Eerder certificaat")
        column, card = _card(title)
        shown = FingerprintView(
            t("Vingerafdruk van certificaat {number}", number=number + 1), f"fingerprint:{number}"
        )
        shown.show_groups(certificate.fingerprint)
        column.addWidget(shown)
        for sentence in certificate_lines(certificate):
            column.addWidget(WrappedLabel(sentence, tone="muted"))
        column.addWidget(
            WrappedLabel(
                t(
                    "Toegevoegd op {day} door {who}.",
                    day=dates.short_date(certificate.added_at.astimezone().date()),
                    who=certificate.added_by,
                ),
                tone="muted",
            )
        )
        if self._may_change and certificate.removed_at is None:
            column.addWidget(self._certificate_acts(number, certificate))
        return card

    def _certificate_acts(self, number: int, certificate: CertificateView) -> QWidget:
        row = FlowRow()
        if certificate.comparison is None:
            compare = Button(t("Vingerafdruk vergelijken"), f"compare:{number}")
            compare.setAccessibleName(
                t("Vingerafdruk vergelijken van certificaat {number}", number=number + 1)
            )
            compare.clicked.connect(partial(self._ask, "compare", certificate))
            row.add(compare)
        remove = Button(t("Uit gebruik nemen"), f"remove:{number}", quiet=True)
        remove.setAccessibleName(t("Uit gebruik nemen: certificaat {number}", number=number + 1))
        remove.clicked.connect(partial(self._remove, certificate))
        row.add(remove)
        return row

    def _remove(self, certificate: CertificateView, _checked: bool = False) -> None:
        code = self._known.code
        self._confirm.ask(
            t("Dit certificaat uit gebruik nemen?"),
            t(
                "Er wordt geen pakket meer voor gemaakt, ook niet voor eerdere certificaten. Het"
                " blijft in de geschiedenis staan."
            ),
            t("Ja, neem uit gebruik"),
            lambda: self._do(
                lambda session: certificates.remove_certificate(
                    session, code, certificate.fingerprint
                )
            ),
        )

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            t("Kies het certificaat van {name}", name=self._known.name),
            "",
            t("Certificaten (*.pem *.crt *.cer *.der *.p7b)"),
        )
        if names:
            self.add_certificate(*names)

    # -- together ---------------------------------------------------------------------------

    def _new(self, text: str, name: str, act: str, about: object) -> None:
        if not self._may_change:
            return
        button = Button(text, name)
        button.clicked.connect(partial(self._ask, act, about))
        self.add(FlowRow(button))

    def _ask(self, act: str, about: object, _checked: bool = False) -> None:
        self.asked.emit(act, about)

    def _do(self, act: object) -> None:
        if callable(act):
            self.screen_.run(act, lambda _result: self.changed.emit(), self.show_refusal)


def mandate_lines(mandate: MandateView) -> tuple[str, ...]:
    """Say what is known of a mandate, a sentence each."""
    lines = [t("Kenmerk: {text}", text=mandate.reference or t("niet bekend"))]
    if mandate.until is None:
        lines.append(t("Einddatum niet bekend."))
    else:
        day = dates.short_date(mandate.until)
        if mandate.state == "passed":
            lines.append(t("Eindigde op {day}. Vraag wie nu aanneemt.", day=day))
        elif mandate.state == "ending":
            lines.append(t("Eindigt op {day}. Vraag op tijd wie daarna aanneemt.", day=day))
        else:
            lines.append(t("Geldig tot en met {day}.", day=day))
    if mandate.asked_on is not None:
        day = dates.short_date(mandate.asked_on)
        lines.append(t("Nagevraagd op {day} bij {who}.", day=day, who=mandate.asked_of))
    else:
        lines.append(t("Niet genoteerd wanneer dit is nagevraagd."))
    lines.append(t("Vastgelegd door {who}.", who=mandate.added_by))
    if mandate.state == "ended":
        lines.append(t("Telt niet meer."))
    return tuple(lines)


def _card(title: str) -> tuple[QVBoxLayout, QFrame]:
    card = QFrame()
    card.setProperty("surface", True)
    column = QVBoxLayout(card)
    column.setSpacing(theme.SPACE[0])
    column.addWidget(Heading(title, 3))
    return column, card
