"""Replies and time line of one case: what is to be done first, then what came, then everything."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from app.services.answers import changes, replies
from app.services.answers.correspondence import Correspondence, correspondence
from app.services.answers.notices import NoticeView, breach_what
from app.services.answers.replies import ReplyView
from app.services.answers.timeline_paper import timeline_paper
from app.services.rights import breaches
from app.wizard import dates
from ui.change.words import notice_line
from ui.handover.page import HandoverPage
from ui.navigation import Navigator
from ui.paper.window import show_paper
from ui.replies.law_part import law_part
from ui.replies.pages import HandledPage, TypingPage
from ui.replies.reply_card import ReplyCard
from ui.replies.timeline_list import TimelineList
from ui.stack_screen import StackScreen
from ui.state_texts import case_state_text, notification_state_text
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
from ui.worker import Worker


class RepliesScreen(StackScreen):
    """Shows what the gemeenten said and everything that happened to a case."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator, t("Antwoorden en tijdlijn"))
        self.case_id = case_id
        self.setObjectName("replies")
        self._read: Correspondence | None = None
        self._told: tuple[Banner, ...] = ()
        self._identity = IdentityBar()
        self.head.addWidget(self._identity)
        case = Button(t("Naar de zaak"), "to-case", quiet=True)
        case.clicked.connect(lambda: navigator.show_case(case_id))
        dossier = Button(t("Binnengekomen en dossier"), "to-incoming", quiet=True)
        dossier.clicked.connect(lambda: navigator.show_incoming(case_id))
        self.lead_to(case, dossier)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again and show the overview."""
        self.run(lambda session: correspondence(session, self.case_id), self._show, self.refused)

    def import_file(self, path: str) -> None:
        """Read a reply from a file and say what came of it."""
        self.run(
            lambda session: replies.import_reply_file(session, path), self._imported, self.refused
        )

    def go_away(self) -> None:
        """Go back to the hand-over of the case."""
        self.navigator.show_handover(self.case_id)

    def _show(self, read: Correspondence) -> None:
        self._read = read
        self.set_title(t("Antwoorden en tijdlijn: {name}", name=read.name))
        self._identity.show_identity(
            name=read.name or t("Nog geen naam"),
            reference=t(
                "{reference}, versie {version}", reference=read.reference, version=read.version
            ),
            release=t("Vrij op {day}", day=told(dates.show_date(read.release_date)))
            if read.release_date
            else t("Vrijlating nog niet bekend"),
            days=told(dates.days_text(read.days)) if read.days is not None else "",
            state=case_state_text(read.state),
        )
        page = PageColumn(width=52)
        page.setAccessibleName(self.title)
        for banner in self._told:
            page.add(banner)
        page.add(Heading(t("Antwoorden en tijdlijn"), 1))
        if read.may_write and read.given:
            page.add(self._acts())
        for part in self._to_do(read):
            page.add(part)
        page.add(Heading(t("Antwoorden"), 2))
        if not read.replies:
            page.add(WrappedLabel(_nothing_yet(read), tone="muted"))
        for view in read.replies:
            page.add(self._card(view, read))
        page.add(Heading(t("Tijdlijn"), 2))
        page.add(
            WrappedLabel(
                t("Alles wat over de zaak is vastgelegd. Het nieuwste staat onderaan."),
                tone="muted",
            )
        )
        paper = Button(t("Tijdlijn op papier"), "timeline-paper", quiet=True)
        paper.clicked.connect(self._print)
        page.add(paper)
        moments = TimelineList()
        moments.show_moments(read.moments)
        page.add(moments)
        if read.law:
            page.add(law_part(read.law, self.navigator.show_law))
        self.show_overview(page, self._told[0] if self._told else None)
        self._told = ()

    def _acts(self) -> QWidget:
        take = PrimaryButton(t("Lees een antwoordbestand"), "import-reply")
        take.clicked.connect(self._choose_file)
        write = Button(t("Noteer een antwoord"), "type-reply")
        write.setToolTip(t("Voor een antwoord op papier of per telefoon"))
        write.clicked.connect(self._type)
        return FlowRow(take, write)

    def _to_do(self, read: Correspondence) -> list[QWidget]:
        found: list[QWidget] = [self._breach(one, read) for one in read.breach_unasked]
        for left in read.left_over:
            banner = Banner(
                "warning",
                t(
                    "Versie {version} staat nog bij gemeente {gemeente} ({state}), maar de nieuwste"
                    " versie gaat niet naar deze gemeente. Trek haar in, of bel de gemeente.",
                    version=left.version,
                    gemeente=left.gemeente_name,
                    state=notification_state_text(left.state),
                ),
                t("Een oude melding staat nog open"),
            )
            banner.add(FlowRow(self._change_button(left.notification_id, left.gemeente_name)))
            found.append(banner)
        for notice in read.notices:
            unseen = read.may_look and notice.seen_by is None
            if notice.settled and not unseen:
                continue
            banner = Banner("info" if notice.settled else "warning", notice_line(notice))
            row = FlowRow(self._change_button(notice.notification_id, notice.file_name))
            if unseen:
                look = Button(t("Ik heb dit bekeken"), f"look:{notice.id}")
                look.setAccessibleName(t("Ik heb dit bekeken: {name}", name=notice.file_name))
                look.clicked.connect(partial(self._look, notice))
                row.add(look)
            banner.add(row)
            found.append(banner)
        return found

    def _breach(self, notice: NoticeView, read: Correspondence) -> QWidget:
        banner = Banner("warning", told(breach_what(notice)), t("Is dit een datalek?"))
        banner.setObjectName("breach-question")
        if read.may_write:
            ask = PrimaryButton(t("Beantwoord de vraag"), f"breach:{notice.id}")
            ask.setAccessibleName(t("Beantwoord de vraag naar een datalek"))
            ask.clicked.connect(partial(self._ask_breach, notice))
            banner.add(FlowRow(ask))
        return banner

    def _change_button(self, notification_id: str, name: str) -> Button:
        button = Button(t("Wijzigen of intrekken"), f"to-change:{notification_id}")
        button.setAccessibleName(t("Wijzigen of intrekken: {name}", name=name))
        button.clicked.connect(partial(self._to_change, notification_id))
        return button

    def _card(self, view: ReplyView, read: Correspondence) -> QWidget:
        return ReplyCard(
            view,
            handle=self._handle if read.may_write else None,
            change=self._to_change,
        )

    def _print(self) -> None:
        show_paper(
            self,
            t("Tijdlijn van een zaak"),
            lambda session: timeline_paper(session, self.case_id),
            self.refused,
        )

    def _to_change(self, notification_id: str) -> None:
        self.navigator.show_change(self.case_id, notification_id)

    def _look(self, notice: NoticeView) -> None:
        self.run(
            lambda session: changes.look_at(session, notice.id),
            lambda _view: self.refresh(),
            self.refused,
        )

    def _ask_breach(self, notice: NoticeView) -> None:
        what = breach_what(notice)
        self.run(
            lambda session: breaches.open_breach(
                session, self.case_id, notice.notification_id, what, notice.made_at
            ),
            self.navigator.show_breaches,
            self.refused,
        )

    def _handle(self, view: ReplyView) -> None:
        self._front(HandledPage(self, view))

    def _type(self) -> None:
        if self._read is not None:
            self._front(TypingPage(self, self._read.given))

    def _front(self, page: HandoverPage) -> None:
        page.finished.connect(self.close_page)
        self.front(page, page.first_field())

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, t("Kies het antwoord van de gemeente"), "", t("Antwoorden (*.p7m)")
        )
        if name:
            self.import_file(name)

    def _imported(self, view: ReplyView) -> None:
        if view.known:
            text = t("Dit antwoord was al ingelezen. Er is niets veranderd.")
        else:
            text = t(
                "Antwoord van gemeente {gemeente} ingelezen: {kind}.",
                gemeente=view.gemeente_name,
                kind=t(view.kind_text),
            )
        self._told = (_banner("info", text),)
        self.refresh()

    def refused(self, refusal: Refusal) -> None:
        """Say above the overview why it could not be done."""
        banner = _banner("error", refusal_text(refusal), t("Dit kan nu niet"))
        self.overview.column.insertWidget(0, banner)
        self.overview.verticalScrollBar().setValue(0)
        banner.setFocus()


def _banner(kind: str, text: str, title: str = "") -> Banner:
    banner = Banner("error" if kind == "error" else "info", text, title)
    banner.setObjectName("told")
    banner.setAccessibleName(f"{title} {text}".strip())
    banner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return banner


def _nothing_yet(read: Correspondence) -> str:
    if read.given:
        return t("Er is nog geen antwoord. Lees een antwoordbestand, of noteer een antwoord.")
    return t("Er is nog niets overhandigd. Antwoorden komen hier na de overdracht.")
