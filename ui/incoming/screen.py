"""Both ways, per case: what came in, what was asked, what others exchanged, and the dossier."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.services.casework import cases
from app.services.casework.cases import CaseView
from app.services.rights import dossier_text, inbound
from app.services.rights.exchanges import Exchange
from app.services.rights.inbound import InboundKind, InboundView
from app.wizard import registers
from app.wizard.questions import Basis
from ui.clipboard import CLIPBOARD_SECONDS, copy_secret
from ui.incoming.cards import ExchangeCard, ItemCard
from ui.incoming.place_page import PlacePage
from ui.paper.window import show_paper
from ui.rights.form_page import FormPage
from ui.rights.texts import LawLine
from ui.stack_screen import StackScreen
from ui.state_texts import case_state_text
from ui.text import refusal_text, t
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

if TYPE_CHECKING:
    from app.services.session import Session
    from app.wizard.registers import Answers
    from ui.navigation import Navigator
    from ui.worker import Worker


@dataclass(frozen=True)
class Shown:
    """What the screen shows of a case."""

    view: CaseView
    items: tuple[InboundView, ...]
    exchanges: tuple[Exchange, ...]


def read(session: Session, case_id: str) -> Shown:
    """Read what the screen shows. Raises Refusal."""
    return Shown(
        cases.open_case(session, case_id),
        inbound.inbound_items(session, case_id),
        dossier_text.exchanges(session, case_id),
    )


class IncomingScreen(StackScreen):
    """What other parties gave or were asked, and the text for the penitentiair dossier."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator, t("Binnengekomen en dossier"))
        self.setObjectName("incoming")
        self.case_id = case_id
        self._identity = IdentityBar()
        self.head.addWidget(self._identity)
        case = Button(t("Naar de zaak"), "to-case", quiet=True)
        case.clicked.connect(partial(navigator.show_case, case_id, None))
        self.foot.addWidget(case)
        self._told: Banner | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read the case anew."""
        self.run(partial(read, case_id=self.case_id), self._show, self.refused)

    def _show(self, shown: Shown) -> None:
        view = shown.view
        self._identity.show_identity(
            name=view.name or t("Nog geen naam"),
            reference=view.reference,
            state=case_state_text(view.state),
            owner=view.owner_name,
        )
        page = PageColumn(width=52)
        page.add(Heading(self.title))
        self._told = Banner("error")
        self._told.setObjectName("refused")
        self._told.hide()
        page.add(self._told)
        page.add(LawLine(Basis("wet", "pbw-18b-2")))
        first = PrimaryButton(t("Noteer wat u kreeg"), "new-received")
        first.clicked.connect(partial(self._new, "received"))
        asked = Button(t("Noteer een vraag"), "new-question")
        asked.clicked.connect(partial(self._new, "question"))
        between = Button(t("Noteer een uitwisseling tussen anderen"), "new-exchange")
        between.clicked.connect(partial(self._new, "exchange"))
        may_write = view.state != "closed" and not view.away
        if may_write:
            page.add(FlowRow(first, asked, between))
        self._add_items(page, shown, may_write=may_write)
        self._add_dossier(page, shown, may_write=may_write)
        self.show_overview(page, first if may_write else None)

    def _add_items(self, page: PageColumn, shown: Shown, *, may_write: bool) -> None:
        page.add(Heading(t("Van en aan andere partijen"), 2))
        if not shown.items:
            page.add(
                WrappedLabel(
                    t(
                        "Er is nog niets genoteerd. Antwoorden van de gemeente staan in de tijdlijn"
                        " van de zaak."
                    ),
                    tone="muted",
                )
            )
        for item in sorted(shown.items, key=lambda one: not one.waiting):
            card = ItemCard(
                item,
                may_change=may_write,
                may_be_source=shown.view.writable,
            )
            card.change.connect(partial(self._change, item))
            card.name_source.connect(partial(self._name_source, item))
            page.add(card)

    def _add_dossier(self, page: PageColumn, shown: Shown, *, may_write: bool) -> None:
        page.add(Heading(t("Voor het penitentiair dossier"), 2))
        if not shown.exchanges:
            page.add(WrappedLabel(t("Er is nog niets uitgewisseld in deze zaak."), tone="muted"))
            return
        page.add(
            WrappedLabel(
                t(
                    "Zet elke uitwisseling in het penitentiair dossier. De tekst zegt dat er is"
                    " uitgewisseld, niet wat erin stond."
                )
            )
        )
        copy = Button(t("Kopieer alle teksten"), "copy-all")
        copy.clicked.connect(partial(self._copy, "all"))
        paper = Button(t("Alle teksten op papier"), "print-all")
        paper.clicked.connect(partial(self._print, "all"))
        page.add(FlowRow(copy, paper))
        for one in shown.exchanges:
            card = ExchangeCard(one, may_place=may_write)
            what = f"{one.kind}:{one.id}"
            card.copy.connect(partial(self._copy, what))
            card.print_it.connect(partial(self._print, what))
            card.place.connect(partial(self._place, one))
            page.add(card)

    def _new(self, kind: InboundKind) -> None:
        page = FormPage(
            self, registers.form(kind), partial(_record, case_id=self.case_id, kind=kind)
        )
        self._open(page)

    def _change(self, item: InboundView) -> None:
        page = FormPage(self, registers.form(item.kind), partial(_change, item_id=item.id))
        page.fill(item.answers)
        self._open(page)

    def _open(self, page: FormPage) -> None:
        page.finished.connect(self.close_page)
        page.kept.connect(self._kept)
        self.front(page, page.first_field())

    def _kept(self, _result: object) -> None:
        self.navigator.message(t("Het is bewaard."))
        self.close_page()

    def _name_source(self, item: InboundView) -> None:
        self.run(partial(inbound.name_as_source, item_id=item.id), self._named, self._tell)

    def _named(self, _source_id: str) -> None:
        self.navigator.message(
            t("Het staat in de lijst met bronnen van de zaak. Vul daar aan wat nog ontbreekt.")
        )
        self.refresh()

    def _copy(self, what: str) -> None:
        self.run(
            lambda session: dossier_text.text_of(session, self.case_id, what),
            self._copied,
            self._tell,
        )

    def _copied(self, text: str) -> None:
        copy_secret(text)
        self.navigator.message(
            t(
                "De tekst staat op het klembord. Na {seconds} seconden gaat hij er weer af.",
                seconds=CLIPBOARD_SECONDS,
            )
        )

    def _print(self, what: str) -> None:
        show_paper(
            self,
            t("Tekst voor het penitentiair dossier"),
            lambda session: dossier_text.text_paper(session, self.case_id, what),
            self._tell,
        )

    def _place(self, one: Exchange) -> None:
        page = PlacePage(self, one)
        page.finished.connect(self.close_page)
        self.front(page, page.first_field())

    def _tell(self, refusal: Refusal) -> None:
        banner: QWidget | None = self._told
        if isinstance(banner, Banner):
            banner.say(refusal_text(refusal), t("Er is een probleem"))
            banner.show()
            self.bring_in_sight(banner)


def _record(session: Session, answers: Answers, *, case_id: str, kind: InboundKind) -> str:
    return inbound.record_inbound(session, case_id, kind, answers)


def _change(session: Session, answers: Answers, *, item_id: str) -> InboundView:
    return inbound.change_inbound(session, item_id, answers)
