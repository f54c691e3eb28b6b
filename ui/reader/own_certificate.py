"""The certificate of the gemeente: what inrichtingen encrypt for and replies are signed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.navigation import Navigator
from ui.settings.certificate import CertificateScreen, CertificateWords
from ui.text import t
from ui.widgets import Button
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session


class OwnCertificateScreen(CertificateScreen):
    """The same acts as at an inrichting, in the words of a gemeente."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator)
        back = self.findChild(Button, "back")
        if back is not None:
            back.setText(t("&Terug naar de meldingen"))
            back.setAccessibleName(t("Terug naar de meldingen"))

    def make_words(self) -> CertificateWords:
        """Give the words for a gemeente."""
        return CertificateWords(
            title=t("Certificaat van de gemeente"),
            intro=t(
                "Voor dit certificaat versleutelt een inrichting een melding; alleen uw kluis kan"
                " die openen. Bewaar het als bestand en geef het aan de inrichting. Vergelijk de"
                " vingerafdruk hardop, met het uitwisselblad erbij."
            ),
            ending=t(
                "Het certificaat in gebruik eindigt op {dag}. Maak op tijd een nieuw certificaat"
                " en geef het aan elke inrichting."
            ),
            use_now=t(
                "Een inrichting die het nieuwe certificaat nog niet heeft, weigert dan uw"
                " antwoorden. Met de oude sleutel blijven oudere pakketten te openen."
            ),
            revoked=t("Vastgelegd. Vertel elke inrichting dat dit certificaat niet meer geldt."),
            revoke=t(
                "Doe dit als de sleutel in verkeerde handen kan zijn. Hierna opent en ondertekent"
                " Meldpoort er niets meer mee. Wat al open was, blijft te lezen. Inrichtingen weten"
                " dit niet vanzelf: vertel het ze. Dit kunt u niet terugdraaien."
            ),
            made=t("Het nieuwe certificaat staat klaar. Geef het aan elke inrichting."),
            next=t(
                "Een nieuw certificaat staat eerst klaar naast het oude. Geef het in die tijd aan"
                " elke inrichting. Zonder dag hieronder wacht het 30 dagen. Met de oude sleutel"
                " blijven oudere pakketten te openen."
            ),
            own=t("Zelf gemaakt door de gemeente. Alleen de vingerafdruk staat ervoor in."),
            sheet=t("Uitwisselblad van de gemeente"),
            file_name="gemeente.pem",
        )

    def sheet(self, session: Session) -> bytes:
        """Give the exchange sheet of the gemeente, in the worker."""
        from app.services.reader import own_certificate  # noqa: PLC0415 - in the worker's thread

        return own_certificate.exchange_sheet(session)
