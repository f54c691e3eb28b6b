"""Changing what was notified: who has it, what is the matter, and what must still be followed up.

A withdrawal is sent by one person because it must be quick; the time line and the journal show it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services.answers import changes, notice_copies
from app.services.answers.change_choices import change_choice
from app.services.answers.change_view import ChangeView, change_view
from app.services.answers.changes import MadeCopy
from app.services.answers.notices import CopyView, NoticeView, breach_what
from app.services.casework import cases
from app.services.rights import breaches
from app.wizard import dates
from ui.change.breach_page import BreachPage
from ui.change.form import ChangeForm, Wanted, breach_banner
from ui.change.notice_card import NoticeActs, NoticeCard
from ui.change.pages import ConfirmPage, GivenNoticePage
from ui.change.words import about_new_version, can_change, standing
from ui.handover.page import Errors, HandoverPage
from ui.navigation import Navigator
from ui.paper.window import PaperWindow
from ui.saving import save_bytes
from ui.stack_screen import StackScreen
from ui.state_texts import notification_state_text
from ui.text import refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    Confirm,
    ErrorSummary,
    Field,
    FlowRow,
    Heading,
    IdentityBar,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.emptying import empty
from ui.worker import Worker


class ChangeScreen(StackScreen):
    """Withdraws one notification, or follows up what was withdrawn or replaced."""

    def __init__(
        self, worker: Worker, navigator: Navigator, case_id: str, notification_id: str
    ) -> None:
        super().__init__(worker, navigator, t("Wijzigen of intrekken"))
        self.case_id = case_id
        self.notification_id = notification_id
        self.setObjectName("change")
        self._view: ChangeView | None = None
        self._form: ChangeForm | None = None
        self._below: QWidget | None = None
        self._ask_next: NoticeView | None = None
        self.errors = ErrorSummary()
        self._identity = IdentityBar()
        self.head.addWidget(self._identity)
        replies = Button(t("Antwoorden en tijdlijn"), "to-replies", quiet=True)
        replies.clicked.connect(lambda: navigator.show_replies(case_id))
        dossier = Button(t("Binnengekomen en dossier"), "to-incoming", quiet=True)
        dossier.clicked.connect(lambda: navigator.show_incoming(case_id))
        self.lead_to(replies, dossier)
        self.refresh()

    def shown_again(self) -> None:
        """Show what happened meanwhile, unless somebody is filling something in."""
        filling = self._form is not None and self._form.kind() is not None
        if not filling:
            super().shown_again()

    def refresh(self) -> None:
        """Read the notification again and show the overview."""
        self.run(
            lambda session: change_view(session, self.case_id, self.notification_id),
            self._show,
            self.refused,
        )

    def save_file(self, made: MadeCopy, path: str) -> None:
        """Write the file of a notice where the person asked for it."""
        self.run(
            lambda _session: save_bytes(Path(path), made.data),
            lambda _nothing: self._saved(made),
            self.refused,
        )

    def go_away(self) -> None:
        """Go back to the hand-over of the case."""
        self.navigator.show_handover(self.case_id)

    def _show(self, view: ChangeView) -> None:
        self._view = view
        self.set_title(t("Wijzigen of intrekken: {name}", name=view.file_name))
        self._identity.show_identity(
            name=view.name or t("Nog geen naam"),
            reference=view.file_name,
            release=t("Vrij op {day}", day=told(dates.show_date(view.release_date)))
            if view.release_date
            else t("Vrijlating nog niet bekend"),
            days=told(dates.days_text(view.days)) if view.days is not None else "",
            state=notification_state_text(view.state),
        )
        page = PageColumn(width=52)
        page.setAccessibleName(self.title)
        self.errors = ErrorSummary()
        page.add(self.errors)
        page.add(
            Heading(t("Melding aan gemeente {name}", name=view.gemeente_name), 1),
        )
        page.add(WrappedLabel(standing(view)))
        for notice in view.breach_unasked:
            page.add(self._breach(notice, view))
        if view.named_instead:
            page.add(
                Banner(
                    "warning",
                    t(
                        "De gemeente schreef dat zij niet de juiste is. Zij noemt: {which}. Klopt"
                        " dat? Kies dan 'Verkeerde gemeente'.",
                        which=", ".join(view.named_instead),
                    ),
                )
            )
        for notice in view.notices:
            page.add(NoticeCard(notice, self._notice_acts() if view.may_write else None))
        self._form = None
        if view.may_write and can_change(view):
            self._add_form(page, view)
        self.show_overview(page)
        asked, self._ask_next = self._ask_next, None
        if asked is not None:
            self._front(BreachPage(self, asked, lambda: self.ask_breach(asked)))

    def _add_form(self, page: PageColumn, view: ChangeView) -> None:
        if view.notices:
            page.add(Heading(t("Nog iets anders aan de hand?"), 2))
        page.add(
            WrappedLabel(
                t(
                    "Een intrekking moet snel kunnen. Daarom stuurt één persoon haar; een"
                    " teamleider kijkt er daarna naar. Eigen keuze van dit programma."
                ),
                tone="muted",
            )
        )
        self._form = ChangeForm(view)
        self._form.kind_chosen.connect(self._follow)
        page.add(self._form)
        self._below = QWidget()
        QVBoxLayout(self._below).setContentsMargins(0, 0, 0, 0)
        page.add(self._below)
        self._confirm = Confirm("withdraw-sure")
        page.add(self._confirm)

    def _follow(self, kind: str) -> None:
        if self._below is None or self._view is None:
            return
        layout = self._below.layout()
        if layout is None:
            return
        empty(layout)
        self._confirm.put_away()
        view = self._view
        choice = change_choice(kind)
        replacing = view.replaced_by is not None and choice.replaces
        if view.given_on is not None and changes.breach_needed(kind):
            layout.addWidget(breach_banner())
        row = FlowRow()
        if replacing:
            make = PrimaryButton(t("Maak het bericht van vervanging"), "replacement")
            make.clicked.connect(self._replace)
            row.add(make)
        elif choice.withdraws:
            make = PrimaryButton(t("Trek de melding in"), "withdraw")
            make.clicked.connect(self._ask_withdraw)
            row.add(make)
        if choice.replaces and not replacing:
            layout.addWidget(WrappedLabel(about_new_version(view, kind)))
            if view.may_renew:
                kinds = PrimaryButton if kind == "changed" else Button
                renew = kinds(t("Begin een nieuwe versie"), "new-version")
                renew.clicked.connect(self._new_version)
                row.add(renew)
        layout.addWidget(row)

    def _read(self) -> Wanted | None:
        if self._form is None:
            return None
        errors: Errors = []
        wanted = self._form.read(errors)
        for field in self._form.findChildren(Field):
            field.show_error("")
        for text, target in errors:
            if isinstance(target, Field):
                target.show_error(text)
        self.errors.show_errors(errors)
        return None if errors else wanted

    def _ask_withdraw(self) -> None:
        wanted, view = self._read(), self._view
        if wanted is None or view is None:
            return
        count = len(wanted.notifications)
        if view.given_on is None:
            text = t("Niemand kreeg deze melding. Zij kan daarna niet meer weg.")
        elif count == 1:
            text = t(
                "Daarna maakt u het bericht voor de gemeente. De melding blijft open tot de"
                " gemeente het bevestigt."
            )
        else:
            text = t(
                "U trekt {count} meldingen in. Daarna maakt u de berichten. Elke melding blijft"
                " open tot de gemeente het bevestigt.",
                count=count,
            )
        self._confirm.ask(t("Weet u het zeker?"), text, t("Trek in"), partial(self._sure, wanted))

    def _sure(self, asked: Wanted) -> None:
        """Withdraw what the question was about; ask anew when something was changed meanwhile."""
        if self._read() == asked:
            self._withdraw(asked)
        else:
            self._ask_withdraw()

    def _withdraw(self, wanted: Wanted) -> None:
        self.run(
            lambda session: changes.withdraw_all(session, wanted.notifications, wanted.change),
            self._withdrawn,
            self.refused,
        )

    def _withdrawn(self, made: tuple[NoticeView, ...]) -> None:
        self.navigator.message(t("De intrekking is vastgelegd."))
        asked = [one for one in made if one.to_tell and changes.breach_needed(one.change)]
        self._ask_next = asked[0] if asked else None
        self.refresh()

    def _replace(self) -> None:
        wanted = self._read()
        if wanted is None:
            return
        self.run(
            lambda session: changes.replacement_notice(
                session, self.notification_id, wanted.change
            ),
            self._replaced,
            self.refused,
        )

    def _replaced(self, notice: NoticeView) -> None:
        self.navigator.message(t("Het bericht van vervanging is gemaakt."))
        self._ask_next = notice if changes.breach_needed(notice.change) else None
        self.refresh()

    def _new_version(self) -> None:
        self.run(
            lambda session: cases.new_version(session, self.case_id),
            lambda _nothing: self.navigator.show_case(self.case_id),
            self.refused,
        )

    def _notice_acts(self) -> NoticeActs:
        return NoticeActs(
            file=lambda notice: self._make(notice, changes.notice_file),
            letter=lambda notice: self._make(notice, changes.notice_letter),
            again=self._again,
            given=lambda notice, copy: self._front(GivenNoticePage(self, notice, copy)),
            confirm=lambda notice: self._front(ConfirmPage(self, notice)),
        )

    def _make(self, notice: NoticeView, make: object) -> None:
        if callable(make):
            self.run(lambda session: make(session, notice.id), self._made, self.refused)

    def _again(self, copy: CopyView) -> None:
        self.run(
            lambda session: notice_copies.copy_bytes(session, copy.id), self._made, self.refused
        )

    def _made(self, made: MadeCopy) -> None:
        self.refresh()
        if made.form == "paper":
            PaperWindow.open(self, t("Bericht {name}", name=made.file_name), made.data)
            return
        name, _ = QFileDialog.getSaveFileName(
            self, t("Waar bewaart u het bestand?"), made.file_name, t("Bestanden (*.p7m)")
        )
        if name:
            self.save_file(made, name)

    def _saved(self, made: MadeCopy) -> None:
        self.navigator.message(t("{name} is bewaard.", name=made.file_name))
        self.refresh()

    def _breach(self, notice: NoticeView, view: ChangeView) -> QWidget:
        banner = Banner("warning", told(breach_what(notice)), t("Is dit een datalek?"))
        banner.setObjectName("breach-question")
        if view.may_write:
            ask = PrimaryButton(t("Beantwoord de vraag"), f"breach:{notice.id}")
            ask.setAccessibleName(
                t("Beantwoord de vraag naar een datalek: {name}", name=notice.file_name)
            )
            ask.clicked.connect(partial(self.ask_breach, notice))
            banner.add(FlowRow(ask))
        return banner

    def ask_breach(self, notice: NoticeView) -> None:
        """Begin the record of a breach and go there."""
        what = str(breach_what(notice))
        self.run(
            lambda session: breaches.open_breach(
                session, self.case_id, notice.notification_id, what, notice.made_at
            ),
            self.navigator.show_breaches,
            self.refused,
        )

    def _front(self, page: HandoverPage) -> None:
        page.finished.connect(self.close_page)
        self.front(page, page.first_field())

    def refused(self, refusal: Refusal) -> None:
        """Say above the overview why it could not be done."""
        self._confirm_away()
        self.errors.show_errors([(refusal_text(refusal), self.overview)])
        self.overview.verticalScrollBar().setValue(0)

    def _confirm_away(self) -> None:
        if self._form is not None:
            self._confirm.put_away()
