"""The notifications of a decided case: per gemeente letter, exemplars and what is still due.

Making and handing over an exemplar is a page of its own, in a strict order.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services import certificates, handover, papers, rebuild, sheets
from app.services.handover import CaseHandover, ExemplarView, NotificationView
from app.services.rebuild import Rebuilt
from app.services.session import Session
from app.wizard import dates
from ui import theme
from ui.handover.copy_page import CopyPage
from ui.handover.given_page import GivenPage
from ui.handover.make_page import MakePage
from ui.handover.receipt_page import ReceiptPage
from ui.navigation import Navigator
from ui.paper.window import PaperWindow, show_paper
from ui.screen import Screen
from ui.state_texts import notification_state_text
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    IdentityBar,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.showing import show_when
from ui.worker import Worker

LARGEST_CERTIFICATE = 256 * 1024


class HandoverScreen(Screen):
    """Shows what has to go to which gemeente, and leads through handing it over."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator)
        self.case_id = case_id
        self.title = t("Overdracht")
        self._may_rebuild = False
        self._told: Banner | None = None
        self._identity = IdentityBar()
        self._body = QStackedWidget()
        self._overview = PageColumn(width=52)
        self._body.addWidget(self._overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addWidget(self._body, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE[3], theme.SPACE[1], theme.SPACE[3], theme.SPACE[1])
        back = Button(t("Terug naar de lijst"), "back", quiet=True)
        back.clicked.connect(self._back)
        foot.addWidget(back)
        foot.addStretch(1)
        case = Button(t("Naar de zaak"), "to-case", quiet=True)
        case.clicked.connect(lambda: navigator.show_case(case_id))
        foot.addWidget(case)
        column.addLayout(foot)
        self.refresh()

    def first_focus(self) -> QWidget:
        """Begin at the overview."""
        return self._overview

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self._body.currentWidget(),)

    def shown_again(self) -> None:
        """Show what happened meanwhile."""
        if self._body.currentWidget() is self._overview:
            self.refresh()

    def refresh(self) -> None:
        """Read the notifications again and show the overview."""
        self.run(partial(_read, case_id=self.case_id), self._show, self._refused)

    def close_page(self) -> None:
        """Leave the page that is in front and go back to the overview."""
        page = self._body.currentWidget()
        if page is not self._overview:
            self._body.removeWidget(page)
            page.deleteLater()
        self.refresh()

    def _back(self) -> None:
        if self._body.currentWidget() is self._overview:
            self.navigator.show_work_list()
        else:
            self.close_page()

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
        self._body.addWidget(overview)
        self._body.setCurrentWidget(overview)
        self._body.removeWidget(self._overview)
        self._overview.deleteLater()
        self._overview = overview
        self._told = None

    def _card(self, notification: NotificationView) -> QWidget:
        card = QFrame()
        card.setProperty("surface", True)
        column = QVBoxLayout(card)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(t("Gemeente {name}", name=notification.gemeente_name), 2))
        column.addWidget(WrappedLabel(notification_state_text(notification.state)))
        for alarm in notification.alarms:
            column.addWidget(Banner("warning", refusal_text(alarm)))
        for exemplar in notification.exemplars:
            column.addWidget(self._exemplar(notification, exemplar))
        column.addWidget(self._certificate(notification))
        column.addLayout(self._acts(notification))
        return card

    def _acts(self, notification: NotificationView) -> QHBoxLayout:
        row = QHBoxLayout()
        make = PrimaryButton(t("Maak een exemplaar"), f"make:{notification.gemeente}")
        make.setAccessibleName(t("Maak een exemplaar voor {name}", name=notification.gemeente_name))
        make.clicked.connect(partial(self._open, MakePage, notification))
        see = Button(t("Bekijk de brief"), f"see:{notification.gemeente}")
        see.setAccessibleName(t("Bekijk de brief aan {name}", name=notification.gemeente_name))
        see.clicked.connect(partial(self._see, notification))
        copy = Button(t("Kopieerpagina"), f"copy:{notification.gemeente}")
        copy.setAccessibleName(t("Kopieerpagina voor {name}", name=notification.gemeente_name))
        copy.clicked.connect(partial(self._open, CopyPage, notification))
        receipt = Button(t("Ontvangst noteren"), f"receipt:{notification.gemeente}")
        receipt.setAccessibleName(
            t("Ontvangst noteren van {name}", name=notification.gemeente_name)
        )
        receipt.clicked.connect(partial(self._open, ReceiptPage, notification))
        show_when(receipt, notification.state == "handed_over")
        for widget in (make, see, copy, receipt):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _exemplar(self, notification: NotificationView, exemplar: ExemplarView) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(WrappedLabel(exemplar_text(exemplar)))
        acts = FlowRow()
        column.addWidget(acts)
        if exemplar.given_at is None:
            give = Button(t("Overhandigd noteren"), f"given:{exemplar.id}")
            give.setAccessibleName(
                t(
                    "Overhandigd noteren: exemplaar {number} voor {name}",
                    number=exemplar.number,
                    name=notification.gemeente_name,
                )
            )
            give.clicked.connect(lambda: self._open_given(notification, exemplar))
            acts.add(give)
        acts.add(self._receipt_button(notification, exemplar))
        if self._may_rebuild and exemplar.form != "copied":
            acts.add(self._rebuild_button(notification, exemplar))
        return box

    def _receipt_button(self, notification: NotificationView, exemplar: ExemplarView) -> Button:
        button = Button(t("Ontvangstbewijs"), f"proof:{exemplar.id}", quiet=True)
        title = t(
            "Ontvangstbewijs van exemplaar {number} voor {name}",
            number=exemplar.number,
            name=notification.gemeente_name,
        )
        button.setAccessibleName(title)
        button.clicked.connect(
            lambda: show_paper(
                self,
                title,
                lambda session: sheets.hand_over_receipt(session, self.case_id, exemplar.id),
                self._refused,
            )
        )
        return button

    def _rebuild_button(self, notification: NotificationView, exemplar: ExemplarView) -> Button:
        button = Button(t("Herbouw en vergelijk"), f"rebuild:{exemplar.id}", quiet=True)
        button.setAccessibleName(
            t(
                "Herbouw en vergelijk: exemplaar {number} voor {name}",
                number=exemplar.number,
                name=notification.gemeente_name,
            )
        )
        button.clicked.connect(
            lambda: self.run(
                lambda session: rebuild.rebuild(session, notification.id, exemplar.number),
                partial(self._rebuilt, exemplar.number),
                self._refused,
            )
        )
        return button

    def _rebuilt(self, number: int, found: Rebuilt) -> None:
        title = t("Exemplaar {number}, opnieuw getekend en vergeleken", number=number)
        kind: Literal["info", "error"] = "error" if found.outcome == "not_equal" else "info"
        self._tell(Banner(kind, rebuilt_text(found), title=title))

    def _certificate(self, notification: NotificationView) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        known = notification.certificate
        if known is None:
            text = t(
                "Er is geen certificaat van deze gemeente. Zonder certificaat kan het met een"
                " versleutelde pdf of op papier."
            )
        else:
            text = t(
                "Certificaat, vingerafdruk {fingerprint}. Geldig tot {until}.",
                fingerprint=known.fingerprint,
                until=dates.short_date(known.valid_until),
            )
        row.addWidget(WrappedLabel(text, tone="muted"), 1)
        add = Button(t("Certificaat toevoegen"), f"certificate:{notification.gemeente}", quiet=True)
        add.setAccessibleName(
            t("Certificaat toevoegen van {name}", name=notification.gemeente_name)
        )
        add.clicked.connect(partial(self._choose_certificate, notification))
        row.addWidget(add)
        return box

    def _open(
        self, kind: type[MakePage | CopyPage | ReceiptPage], notification: NotificationView
    ) -> None:
        self._front(kind(self, notification))

    def _open_given(self, notification: NotificationView, exemplar: ExemplarView) -> None:
        self._front(GivenPage(self, notification, exemplar))

    def _front(self, page: MakePage | CopyPage | ReceiptPage | GivenPage) -> None:
        page.finished.connect(self.close_page)
        self._body.addWidget(page)
        self._body.setCurrentWidget(page)
        page.first_field().setFocus()

    def _see(self, notification: NotificationView) -> None:
        self.run(
            lambda session: papers.letter(session, notification.id),
            partial(PaperWindow.open, self, t("Brief aan {name}", name=notification.gemeente_name)),
        )

    def _choose_certificate(self, notification: NotificationView) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            t("Kies het certificaat van {name}", name=notification.gemeente_name),
            "",
            t("Certificaten (*.pem *.crt *.cer *.der *.p7b)"),
        )
        if name:
            self.add_certificate(notification.gemeente, name)

    def add_certificate(self, gemeente: str, path: str) -> None:
        """Read a certificate from a file and keep it for this gemeente."""
        self.run(
            lambda session: certificates.add_certificate_file(session, gemeente, path),
            lambda added: self._added(added.fingerprint),
            self._refused,
        )

    def _added(self, fingerprint: str) -> None:
        self.navigator.message(
            t(
                "Certificaat toegevoegd. Vergelijk de vingerafdruk hardop met de gemeente:"
                " {fingerprint}",
                fingerprint=fingerprint,
            )
        )
        self.refresh()

    def _refused(self, refusal: Refusal) -> None:
        self._tell(Banner("error", refusal_text(refusal), title=t("Dit kan nu niet")))

    def _tell(self, banner: Banner) -> None:
        if self._told is not None:
            self._told.hide()
            self._told.deleteLater()
        self._told = banner
        banner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._overview.column.insertWidget(0, banner)
        self._overview.verticalScrollBar().setValue(0)
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


def exemplar_text(exemplar: ExemplarView) -> str:
    """Say in one line what an exemplar is and where it went."""
    made = t(
        "Exemplaar {number}: {form}, {channel}.",
        number=exemplar.number,
        form=t(exemplar.form_text),
        channel=t(exemplar.channel_text),
    )
    if exemplar.given_at is None:
        return f"{made} " + t("Nog niet overhandigd.")
    return f"{made} " + t(
        "Overhandigd aan {who} op {when}.",
        who=exemplar.given_to,
        when=dates.short_date(exemplar.given_at.date()),
    )
