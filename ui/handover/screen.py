"""The notifications of a decided case: per gemeente letter, exemplars and what is still due.

Making and handing over an exemplar is a page of its own, in a strict order.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from app.services.dispatch import certificates, handover, mediums, papers, rebuild, sheets
from app.services.dispatch.handover import CaseHandover, ExemplarView, NotificationView
from app.services.dispatch.mediums import MediumView
from app.services.dispatch.rebuild import Rebuilt
from app.services.session import Session
from app.wizard import dates
from ui.handover.aside_page import AsidePage
from ui.handover.card import NotificationCard
from ui.handover.copy_page import CopyPage
from ui.handover.dossier_page import DossierPage
from ui.handover.given_page import GivenPage, ToGive
from ui.handover.make_page import MakePage
from ui.handover.page import HandoverPage
from ui.handover.receipt_page import ReceiptPage
from ui.handover.wipe_page import WipePage
from ui.navigation import Navigator
from ui.paper.window import PaperWindow, show_paper
from ui.recipients.compare_page import ComparePage
from ui.stack_screen import StackScreen
from ui.text import refusal_text, t, told
from ui.widgets import Banner, Button, Heading, IdentityBar, PageColumn, WrappedLabel
from ui.worker import Worker


class HandoverScreen(StackScreen):
    """Shows what has to go to which gemeente, and leads through handing it over."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator, t("Overdracht"), back=t("Terug naar de lijst"))
        self.case_id = case_id
        self._may_rebuild = False
        self._told: Banner | None = None
        self._identity = IdentityBar()
        self.head.addWidget(self._identity)
        replies = Button(t("Antwoorden en tijdlijn"), "to-replies", quiet=True)
        replies.clicked.connect(lambda: navigator.show_replies(case_id))
        case = Button(t("Naar de zaak"), "to-case", quiet=True)
        case.clicked.connect(lambda: navigator.show_case(case_id))
        incoming = Button(t("Binnengekomen en dossier"), "to-incoming", quiet=True)
        incoming.clicked.connect(lambda: navigator.show_incoming(case_id))
        self.lead_to(replies, incoming, case)
        self.refresh()

    def refresh(self) -> None:
        """Read the notifications again and show the overview."""
        self.run(partial(_read, case_id=self.case_id), self._show, self.refused)

    def _show(self, read: tuple[CaseHandover, bool]) -> None:
        case, self._may_rebuild = read
        self.set_title(t("Overdracht: {name}", name=case.name))
        self._identity.show_identity(
            name=case.name,
            reference=t(
                "{reference}, versie {version}", reference=case.reference, version=case.version
            ),
            release=t("Vrij op {day}", day=told(dates.show_date(case.release_date)))
            if case.release_date
            else t("Vrijlating nog niet bekend"),
            days=told(dates.days_text(case.days)) if case.days is not None else "",
            state=t("Beslist: melden"),
        )
        overview = PageColumn(width=52)
        overview.setAccessibleName(t("Meldingen van deze zaak"))
        overview.add(Heading(t("Overdracht per gemeente"), 1))
        overview.add(
            WrappedLabel(
                t(
                    "Stuur een melding nooit met gewone e-mail. Geef een wachtwoord nooit samen met"
                    " het bestand."
                ),
                tone="muted",
            )
        )
        for notification in case.notifications:
            overview.add(self._card(notification))
        self._told = None
        self.show_overview(overview)

    def _card(self, notification: NotificationView) -> QWidget:
        card = NotificationCard(notification, may_rebuild=self._may_rebuild)
        card.asked.connect(partial(self._asked, notification))
        return card

    def _asked(self, notification: NotificationView, act: str, about: object) -> None:
        """Do what a button on a card asks for."""
        if isinstance(about, MediumView):
            self._front(WipePage(self, about))
        elif isinstance(about, ExemplarView):
            self._asked_of(notification, act, about)
        elif act in _PAGES:
            self._front(_PAGES[act](self, notification))
        elif act == "see":
            self._see(notification)
        elif act == "change":
            self.navigator.show_change(self.case_id, notification.id)
        elif act == "register":
            self.navigator.show_recipients(notification.gemeente)
        elif act == "certificate":
            self._choose_certificate(notification)
        elif act == "compare" and notification.certificate is not None:
            self._compare(notification, notification.certificate.fingerprint)

    def _asked_of(self, notification: NotificationView, act: str, exemplar: ExemplarView) -> None:
        if act == "given":
            self._open_given(notification, exemplar.id, exemplar.number, exemplar.form)
        elif act == "aside":
            self._front(AsidePage(self, notification, exemplar, self.case_id))
        elif act == "dossier":
            self._front(DossierPage(self, notification, exemplar))
        elif act == "stick":
            self._choose_stick(exemplar)
        elif act == "proof":
            self._proof(notification, exemplar)
        elif act == "rebuild":
            self.run(
                lambda session: rebuild.rebuild(session, notification.id, exemplar.number),
                partial(self._rebuilt, exemplar.number),
                self.refused,
            )

    def _proof(self, notification: NotificationView, exemplar: ExemplarView) -> None:
        title = t(
            "Ontvangstbewijs van exemplaar {number} voor {name}",
            number=exemplar.number,
            name=notification.gemeente_name,
        )
        show_paper(
            self,
            title,
            lambda session: sheets.hand_over_receipt(session, self.case_id, exemplar.id),
            self.refused,
        )

    def _compare(self, notification: NotificationView, fingerprint: str) -> None:
        code = notification.gemeente
        title = t("Vingerafdruk vergelijken met {name}", name=notification.gemeente_name)
        self._front(
            ComparePage(
                self,
                title,
                fingerprint,
                lambda session, compared: certificates.compare_certificate(
                    session, code, fingerprint, compared
                ),
            )
        )

    def _choose_stick(self, exemplar: ExemplarView) -> None:
        chosen = QFileDialog.getExistingDirectory(self, t("Kies de map van de stick"))
        if chosen:
            self.write_on_stick(exemplar.id, Path(chosen))

    def write_on_stick(self, exemplar: int, folder: Path) -> None:
        """Put an exemplar that was made before on a stick."""
        self.run(
            lambda session: mediums.write_to_medium(session, exemplar, folder),
            lambda _medium: self.refresh(),
            self.refused,
        )

    def _rebuilt(self, number: int, found: Rebuilt) -> None:
        title = t("Exemplaar {number}, opnieuw getekend en vergeleken", number=number)
        kind: Literal["info", "error"] = "error" if found.outcome == "not_equal" else "info"
        self._tell(Banner(kind, rebuilt_text(found), title=title))

    def _open_given(
        self, notification: NotificationView, exemplar: int, number: int, form: str
    ) -> None:
        self._front(GivenPage(self, notification, ToGive(exemplar, number, form)))

    def _front(self, page: HandoverPage) -> None:
        page.finished.connect(self.close_page)
        if isinstance(page, MakePage):
            page.give.connect(partial(self._open_given, page.notification))
        self.front(page, page.first_field())

    def _see(self, notification: NotificationView) -> None:
        self.run(
            lambda session: papers.letter(session, notification.id),
            partial(PaperWindow.open, self, t("Brief aan {name}", name=notification.gemeente_name)),
        )

    def _choose_certificate(self, notification: NotificationView) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            t("Kies het certificaat van {name}", name=notification.gemeente_name),
            "",
            t("Certificaten (*.pem *.crt *.cer *.der *.p7b)"),
        )
        if names:
            self.add_certificate(notification.gemeente, *names)

    def add_certificate(self, gemeente: str, *paths: str) -> None:
        """Read a certificate, with its issuers, from files and keep it for this gemeente."""
        self.run(
            lambda session: certificates.add_certificate_files(session, gemeente, paths),
            lambda _added: self._added(),
            self.refused,
        )

    def _added(self) -> None:
        self.navigator.message(
            t("Certificaat toegevoegd. Vergelijk nu de vingerafdruk hardop met de gemeente.")
        )
        self.refresh()

    def refused(self, refusal: Refusal) -> None:
        """Say above the overview why it could not be done."""
        self._tell(Banner("error", refusal_text(refusal), title=t("Dit kan nu niet")))

    def _tell(self, banner: Banner) -> None:
        if self._told is not None:
            self._told.hide()
            self._told.deleteLater()
        self._told = banner
        banner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.overview.column.insertWidget(0, banner)
        self.overview.verticalScrollBar().setValue(0)
        banner.setFocus()


def rebuilt_text(found: Rebuilt) -> str:
    """Say in words what came out of drawing a letter again."""
    if found.outcome == "equal":
        return t("Gelijk. De brief die is bewaard, is tot op de byte dezelfde.")
    if found.outcome == "other_version":
        return t(
            "Een andere programmaversie maakte deze brief: {toen}. Nu is het {nu}. De bestanden"
            " verschillen daarom, maar elk woord en de opbouw zijn gelijk.",
            toen=found.made_with,
            nu=found.drawn_with,
        )
    before, after = found.first_difference or ("", "")
    if not before and not after:
        return t(
            "Niet gelijk. Elk woord is gelijk, maar het bestand zelf niet. Laat de kluis"
            " onderzoeken."
        )
    return t(
        "Niet gelijk. Het eerste verschil: bewaard is '{bewaard}', opnieuw getekend is '{nieuw}'."
        " Gebruik deze brief niet en laat de kluis onderzoeken.",
        bewaard=before,
        nieuw=after,
    )


def _read(session: Session, case_id: str) -> tuple[CaseHandover, bool]:
    may = session.can("controleur") or session.can("teamleider")
    return handover.notifications(session, case_id), may


_PAGES: dict[str, type[MakePage | CopyPage | ReceiptPage]] = {
    "make": MakePage,
    "copy": CopyPage,
    "receipt": ReceiptPage,
}
