"""The register of recipients: a table of gemeenten with search, and a page for each of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from app.services.dispatch import certificates, gemeente_lists, issuers, recipients
from app.services.dispatch.certificates import CertificateView
from app.services.dispatch.gemeente_lists import ListView
from app.services.dispatch.issuers import KEEPERS, IssuerView
from app.services.dispatch.recipients import ContactView, Recipient, RecipientRow
from app.services.session import Session
from ui import theme
from ui.handover.page import HandoverPage
from ui.recipients.compare_page import ComparePage
from ui.recipients.detail import RecipientPage
from ui.recipients.entry_pages import ContactPage, MandatePage
from ui.recipients.issuers_page import IssuersPage
from ui.recipients.lists_page import ListsPage
from ui.recipients.model import RecipientsModel
from ui.screen import Screen
from ui.text import refusal_text, t
from ui.widgets import Banner, Button, Field, FlowRow, Heading, PrimaryButton, WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.navigation import Navigator
    from ui.worker import Worker

_PAUSE = 250  # milliseconds without typing before the register is searched


class RecipientsScreen(Screen):
    """The list in front, or a page of one gemeente, of the issuers or of the lists."""

    def __init__(self, worker: Worker, navigator: Navigator, code: str | None = None) -> None:
        super().__init__(worker, navigator)
        self.title = t("Register van ontvangers")
        self._may_change = False
        self._code: str | None = None
        self._body = QStackedWidget()
        self._list = self._make_list()
        self._body.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)
        if code is None:
            self.refresh()
        else:
            self.open_gemeente(code)

    def first_focus(self) -> QWidget:
        """Begin with searching, or on the page that is in front."""
        page = self._body.currentWidget()
        return page.first_field() if isinstance(page, HandoverPage) else self._search

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        page = self._body.currentWidget()
        return (page,) if page is not None else ()

    def search_field(self) -> QWidget | None:
        """Search in the list."""
        return self._search if self._body.currentWidget() is self._list else None

    def shown_again(self) -> None:
        """Show what happened meanwhile."""
        if self._body.currentWidget() is self._list:
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.run(partial(_read, text=self._search.text()), self._show, self._refused)

    def open_gemeente(self, code: str) -> None:
        """Show one gemeente."""
        self._code = code
        self.run(lambda session: _recipient(session, code), self._show_gemeente, self._refused)

    def close_page(self) -> None:
        """Go back one step: to the gemeente, or to the list."""
        page = self._body.currentWidget()
        if self._code is not None and not isinstance(page, RecipientPage):
            self.open_gemeente(self._code)
            return
        self._code = None
        self._drop()
        self.refresh()

    # -- the list ---------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE[3], theme.SPACE[3], theme.SPACE[3], theme.SPACE[2])
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(self.title, 1))
        self._told = Banner("error", title=t("Dit kan nu niet"))
        column.addWidget(self._told)
        self._told.hide()
        self._search = QLineEdit()
        self._search.setMaximumWidth(theme.em(self._search, 42))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        column.addWidget(
            Field(
                t("Zoek een gemeente"),
                self._search,
                "recipients.search",
                t("Naam, oude naam, plaats of code. Leeg: de gemeenten waar u iets van weet."),
            )
        )
        self._said = WrappedLabel(tone="muted")
        column.addWidget(self._said)
        self._model = RecipientsModel()
        column.addWidget(self._make_table(), 1)
        open_ = PrimaryButton(t("Open de gemeente"), "recipients-open")
        open_.clicked.connect(self._open_chosen)
        trust = Button(t("Uitgevers en intrekkingslijsten"), "recipients-issuers")
        trust.clicked.connect(self._to_issuers)
        lists = Button(t("Lijst van gemeenten"), "recipients-lists")
        lists.clicked.connect(self._to_lists)
        column.addWidget(FlowRow(open_, trust, lists))
        return page

    def _make_table(self) -> QTableView:
        self._table = QTableView()
        self._table.setObjectName("recipients")
        self._table.setAccessibleName(self.title)
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setWordWrap(True)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (2, 5):  # numbers
            head.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self._table.activated.connect(self._open_at)
        return self._table

    def _show(self, read: tuple[tuple[RecipientRow, ...], bool]) -> None:
        rows, self._may_change = read
        self._told.hide()
        self._model.show_rows(rows)
        if rows:
            self._table.selectRow(0)
            self._said.setText(t("Gemeenten: {count}", count=len(rows)))
        elif self._search.text().strip():
            self._said.setText(t("Geen gemeente gevonden. Probeer een andere naam of de code."))
        else:
            self._said.setText(
                t(
                    "Het register is nog leeg. Zoek een gemeente en leg vast wie u daar bereikt en"
                    " wie namens de burgemeester aanneemt."
                )
            )

    def _open_chosen(self) -> None:
        self._open_at(self._table.currentIndex())

    def _open_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_gemeente(self._model.row(index.row()).code)
        else:
            self._told.say(t("Kies eerst een gemeente in de tabel."), t("Er is een probleem"))
            self._told.show()

    # -- pages ------------------------------------------------------------------------------

    def _show_gemeente(self, read: tuple[Recipient, bool]) -> None:
        known, self._may_change = read
        page = RecipientPage(self, known, may_change=self._may_change)
        page.asked.connect(partial(self._asked, known))
        page.changed.connect(lambda: self.open_gemeente(known.code))
        self._front(page)
        self.set_title(t("Ontvanger: {name}", name=known.name))

    def _asked(self, known: Recipient, act: str, about: object) -> None:
        if act == "contact":
            contact = about if isinstance(about, ContactView) else None
            self._front(ContactPage(self, known, contact))
        elif act == "mandate":
            self._front(MandatePage(self, known))
        elif act == "compare" and isinstance(about, CertificateView):
            code, fingerprint = known.code, about.fingerprint
            self._front(
                ComparePage(
                    self,
                    t("Vingerafdruk vergelijken met {name}", name=known.name),
                    fingerprint,
                    lambda session, compared: certificates.compare_certificate(
                        session, code, fingerprint, compared
                    ),
                )
            )

    def _to_issuers(self) -> None:
        self.run(issuers.issuers, self._show_issuers, self._refused)

    def _show_issuers(self, known: tuple[IssuerView, ...]) -> None:
        page = IssuersPage(self, known, may_change=self._may_change)
        page.changed.connect(self._to_issuers)
        page.compare.connect(self._compare_root)
        self._front(page)

    def _compare_root(self, root: IssuerView) -> None:
        page = ComparePage(
            self,
            t("Vingerafdruk vergelijken van {name}", name=root.name),
            root.fingerprint,
            lambda session, compared: issuers.compare_root(session, root.fingerprint, compared),
        )
        self._front(page, back=self._to_issuers)

    def _to_lists(self) -> None:
        self.run(gemeente_lists.lists, self._show_lists, self._refused)

    def _show_lists(self, known: tuple[ListView, ...]) -> None:
        page = ListsPage(self, known, may_change=self._may_change)
        page.changed.connect(self._to_lists)
        self._front(page)

    def _front(self, page: HandoverPage, back: object = None) -> None:
        self._drop()
        page.finished.connect(back if callable(back) else self.close_page)
        self._body.addWidget(page)
        self._body.setCurrentWidget(page)
        page.first_field().setFocus()

    def _drop(self) -> None:
        page = self._body.currentWidget()
        if page is not None and page is not self._list:
            self._body.removeWidget(page)
            page.deleteLater()
        self.set_title(t("Register van ontvangers"))

    def _refused(self, refusal: Refusal) -> None:
        page = self._body.currentWidget()
        if isinstance(page, HandoverPage):
            page.show_refusal(refusal)
            return
        self._told.say(refusal_text(refusal), t("Dit kan nu niet"))
        self._told.show()


def _read(session: Session, text: str) -> tuple[tuple[RecipientRow, ...], bool]:
    return recipients.recipients(session, text), _may_change(session)


def _recipient(session: Session, code: str) -> tuple[Recipient, bool]:
    return recipients.recipient(session, code), _may_change(session)


def _may_change(session: Session) -> bool:
    return any(session.can(role) for role in KEEPERS)
