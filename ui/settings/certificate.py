"""The certificate of the inrichting: fingerprint to exchange, validity, renewing, ending."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui import theme
from ui.moments import day_text
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.paper.window import show_paper
from ui.saving import save_bytes
from ui.settings.certificate_card import CertificateActs, CertificateCard
from ui.settings.new_certificate import NewCertificate
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    Confirm,
    FlowRow,
    WrappedLabel,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.keys.facility_certificates import CertificateRow
    from app.services.session import Session

LARGEST_FILE = 1_000_000
"""Bytes. A key with its certificates is small; anything larger is something else."""


@dataclass(frozen=True)
class Certificates:
    """Every certificate, the one that ends soon, and whether the person here may do something."""

    rows: tuple[CertificateRow, ...]
    ending: CertificateRow | None
    may_manage: bool


@dataclass(frozen=True)
class CertificateWords:
    """What the screen says of whose certificate it is, and of whom it is for."""

    title: str
    intro: str
    ending: str
    use_now: str
    revoked: str
    revoke: str
    made: str
    next: str
    own: str
    sheet: str
    file_name: str


def words_of_an_inrichting() -> CertificateWords:
    """Give the words for an inrichting."""
    return CertificateWords(
        title=t("Certificaat van de inrichting"),
        intro=t(
            "Hiermee ondertekent de inrichting elk digitaal pakket. Een gemeente herkent u"
            " aan de vingerafdruk. Geef die op papier of hardop, niet per mail."
        ),
        ending=t(
            "Het certificaat in gebruik eindigt op {dag}. Maak op tijd een nieuw"
            " certificaat en geef gemeenten de nieuwe vingerafdruk."
        ),
        use_now=t(
            "Een gemeente die de nieuwe vingerafdruk nog niet heeft, weigert dan uw pakketten."
            " Het oude certificaat wordt niet meer gebruikt."
        ),
        revoked=t("Vastgelegd. Vertel elke gemeente dat dit certificaat niet meer geldt."),
        revoke=t(
            "Doe dit als de sleutel in verkeerde handen kan zijn. Hierna ondertekent Meldpoort"
            " er niets meer mee. Gemeenten weten dit niet vanzelf: vertel het ze. Dit kunt u"
            " niet terugdraaien."
        ),
        made=t("Het nieuwe certificaat staat klaar. Geef gemeenten de nieuwe vingerafdruk."),
        next=t(
            "Een nieuw certificaat staat eerst klaar naast het oude. Geef gemeenten in die"
            " tijd de nieuwe vingerafdruk. Zonder dag hieronder wacht het 30 dagen."
        ),
        own=t("Zelf gemaakt door de inrichting. Alleen de vingerafdruk staat ervoor in."),
        sheet=t("Uitwisselblad"),
        file_name="inrichting.pem",
    )


class CertificateScreen(PageScreen):
    """Everybody may read the fingerprint aloud; a beheerder renews and ends."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        words = self.make_words()
        super().__init__(worker, navigator, words.title, "certificate")
        self.words = words
        self.add(WrappedLabel(words.intro))
        self._warning = Banner("warning")
        self._warning.setObjectName("ending")
        self._warning.hide()
        self.add(self._warning)
        self._print = Button(t("Uitwisselblad &afdrukken"), "print-sheet")
        self._print.clicked.connect(self._print_sheet)
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(navigator.show_work_list)
        self._confirm = Confirm("confirm-certificate")
        self.add(self._confirm)
        self._shown: list[CertificateCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE[3])
        self.add(self._cards)
        self.add(FlowRow(self._print, back))
        self._new = NewCertificate(
            self._renew, self._take_over, self.show_problems, self.words.next
        )
        self._new.hide()
        self.add(self._new)
        self.run(_read, self._show, self.refused)

    def make_words(self) -> CertificateWords:
        """Give what the screen says of whose certificate it is."""
        return words_of_an_inrichting()

    def sheet(self, session: Session) -> bytes:
        """Give the exchange sheet, in the worker."""
        return _exchange_sheet(session)

    def first_focus(self) -> QWidget:
        """Begin at the fingerprint in use."""
        views = self._shown[0].findChildren(QWidget) if self._shown else []
        return next((w for w in views if w.objectName().startswith("fingerprint:")), self._print)

    def panes(self) -> Sequence[QWidget]:
        """The certificates, and making the next."""
        return (self._print, self._new)

    def shown_again(self) -> None:
        """Read the certificates again."""
        self.run(_read, self._show, self.refused)

    def _show(self, shown: Certificates) -> None:
        for card in self._shown:
            card.hide()
            card.deleteLater()
        self._shown = []
        acts = CertificateActs(self._save, self._ask_use_now, self._ask_revoke)
        order = ("in_use", "waiting", "earlier", "expired", "revoked")
        for row in sorted(shown.rows, key=lambda one: order.index(one.state)):
            card = CertificateCard(row, acts, own=self.words.own, may_manage=shown.may_manage)
            self._cards.addWidget(card)
            self._shown.append(card)
            card.show()  # now, not with the next layout: it may get the focus
        self._new.setVisible(shown.may_manage)
        self._warning.setVisible(shown.ending is not None)
        if shown.ending is not None:
            self._warning.say(
                self.words.ending.format(dag=day_text(shown.ending.valid_until)),
                t("Het certificaat eindigt binnenkort"),
            )

    # -- acts -----------------------------------------------------------------------------------

    def _renew(self, use_from: date | None) -> None:
        def renew(session: Session) -> Certificates:
            from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker

            facility_certificates.renew_certificate(session, use_from)
            return _read(session)

        self.run(renew, self._then(self.words.made), self._not_made)

    def _take_over(self, path: Path, passphrase: str, use_from: date | None) -> None:
        def take_over(session: Session) -> Certificates:
            from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker

            data = _content(path)
            facility_certificates.import_certificate(session, data, passphrase, use_from)
            return _read(session)

        self.run(take_over, self._then(self.words.made), self._not_made)

    def _ask_use_now(self, row: CertificateRow) -> None:
        def use(session: Session) -> Certificates:
            from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker

            facility_certificates.use_now(session, row.fingerprint)
            return _read(session)

        done = self._then(t("Het nieuwe certificaat is nu in gebruik."))
        self._confirm.ask(
            t("Dit certificaat nu al gebruiken?"),
            self.words.use_now,
            t("&Ja, nu gebruiken"),
            lambda: self.run(use, done, self.refused),
        )

    def _ask_revoke(self, row: CertificateRow) -> None:
        def revoke(session: Session) -> Certificates:
            from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker

            facility_certificates.revoke_certificate(session, row.fingerprint)
            return _read(session)

        done = self._then(self.words.revoked)
        self._confirm.ask(
            t("Vastleggen dat dit certificaat niet meer geldt?"),
            self.words.revoke,
            t("&Ja, het geldt niet meer"),
            lambda: self.run(revoke, done, self.refused),
        )

    def _save(self, row: CertificateRow) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, t("Certificaat bewaren"), self.words.file_name, t("Certificaat (*.pem)")
        )
        if not chosen:
            return

        def save(session: Session) -> str:
            from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker

            path = Path(chosen)
            save_bytes(path, facility_certificates.certificate_pem(session, row.fingerprint))
            return path.name

        self.run(
            save,
            lambda name: self.navigator.message(t("{naam} is bewaard.", naam=name)),
            self.refused,
        )

    def _print_sheet(self) -> None:
        show_paper(self, self.words.sheet, self.sheet, self.refused)

    def _then(self, message: str) -> Callable[[Certificates], None]:
        def done(shown: Certificates) -> None:
            self._new.ready()
            self.show_problems([])
            self._show(shown)
            self.first_focus().setFocus()
            self.navigator.message(message)

        return done

    def _not_made(self, refusal: Refusal) -> None:
        self._new.forget_passphrase()
        self.errors.show_errors([(refusal_text(refusal), self._new.use_from)])
        self.title_changed.emit()


def _content(path: Path) -> bytes:
    """Read a file that a person chose. Raises Refusal."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    if len(data) > LARGEST_FILE:
        raise Refusal("Dit bestand is te groot voor een certificaat. Kies een ander bestand.")
    return data


def _exchange_sheet(session: Session) -> bytes:
    from app.services.keys import key_sheets  # noqa: PLC0415 - in the worker's thread

    return key_sheets.exchange_sheet(session)


def _read(session: Session) -> Certificates:
    from app.services.keys import facility_certificates  # noqa: PLC0415 - in the worker's thread

    return Certificates(
        facility_certificates.certificates(session),
        facility_certificates.ending_soon(session),
        session.can("beheerder"),
    )
