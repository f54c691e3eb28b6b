"""The page that closes a case. It names what is still open, so that closing hides no silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.services import cases, decision, handover
from app.services.cases import CaseView
from app.services.decision import CLOSE_REASONS, CloseReason
from app.services.handover import NotificationView
from app.services.session import Session
from ui.navigation import Navigator
from ui.screen import Screen
from ui.state_texts import case_state_text, notification_state_text
from ui.text import mark, refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    ErrorSummary,
    Field,
    Heading,
    IdentityBar,
    PageColumn,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
)
from ui.widgets.flow import FlowRow
from ui.worker import Worker

_REASONS: dict[CloseReason, str] = {
    "notified_and_handled": mark("Gemeld en afgehandeld"),
    "not_notified": mark("Niet gemeld"),
    "other_way": mark("Andere weg"),
    "released_without_decision": mark("Vrijgelaten zonder beslissing"),
    "transferred": mark("Overgeplaatst naar een andere inrichting"),
    "deceased": mark("Overleden"),
    "created_by_mistake": mark("Per ongeluk aangemaakt"),
}
_STILL_OPEN = frozenset({"to_hand_over", "handed_over", "withdrawal_to_confirm"})


@dataclass(frozen=True)
class Opened:
    """The case and its notifications."""

    view: CaseView
    notifications: tuple[NotificationView, ...]


def open_for_closing(session: Session, case_id: str) -> Opened:
    """Read what the page shows. Raises Refusal."""
    view = cases.open_case(session, case_id)
    return Opened(view, handover.notifications(session, case_id).notifications)


class ClosingScreen(Screen):
    """Asks why the case is closed; nothing is preselected."""

    def __init__(self, worker: Worker, navigator: Navigator, case_id: str) -> None:
        super().__init__(worker, navigator)
        self.case_id = case_id
        self.title = t("Zaak sluiten")
        self.setObjectName("closing")
        self._identity = IdentityBar()
        self._page = PageColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addWidget(self._page, 1)
        self.errors = ErrorSummary()
        self._page.add(self.errors)
        self._page.add(Heading(self.title))
        self._open_items = Banner("warning")
        self._open_items.setObjectName("open-items")
        self._open_items.hide()
        self._page.add(self._open_items)
        self._reason = RadioChoices(t("Waarom sluit u deze zaak?"), "close.reason")
        for code in CLOSE_REASONS:
            self._reason.add(code, t(_REASONS[code]))
        self._field = Field(
            t("Waarom sluit u deze zaak?"),
            self._reason,
            "close.reason",
            t("'Zonder beslissing' is een signaal, geen restpost. Eigen keuze van dit programma."),
        )
        self._page.add(self._field)
        self._page.add(
            WrappedLabel(
                t(
                    "Een gesloten zaak kunt u niet meer wijzigen. U kunt haar wel terugvinden en"
                    " lezen."
                ),
                tone="muted",
            )
        )
        close = PrimaryButton(t("Sluit de zaak"), "close-case")
        close.clicked.connect(self._close)
        back = Button(t("Terug naar de zaak"), "back-to-case")
        back.clicked.connect(lambda: navigator.show_case(case_id))
        self._page.add(FlowRow(close, back))
        self.run(lambda session: open_for_closing(session, case_id), self._show, self._refused)

    def first_focus(self) -> QWidget:
        """Begin with the reason."""
        return self._reason

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self._page,)

    def _show(self, opened: Opened) -> None:
        view = opened.view
        self._identity.show_identity(
            name=view.name or t("Nog geen naam"),
            reference=view.reference,
            state=case_state_text(view.state),
            owner=view.owner_name,
        )
        still = [
            t(
                "{gemeente}: {state}",
                gemeente=one.gemeente_name,
                state=notification_state_text(one.state),
            )
            for one in opened.notifications
            if one.state in _STILL_OPEN
        ]
        self._open_items.setVisible(bool(still))
        self._open_items.say("\n".join(still), t("Dit staat nog open"))
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        code = next((c for c in CLOSE_REASONS if c == self._reason.value()), None)
        if code is None:
            self.errors.show_errors([(t("Kies waarom u de zaak sluit."), self._field)])
            return
        reason: CloseReason = code
        self.run(
            lambda session: decision.close_case(session, self.case_id, reason),
            self._closed,
            self._refused,
        )

    def _closed(self, _nothing: None) -> None:
        self.navigator.message(t("De zaak is gesloten."))
        self.navigator.show_work_list()

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._field)])
