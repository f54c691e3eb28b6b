"""The verdicts after the team lead: the directeur or gemachtigde decides, the maker confirms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.deciding import decision
from app.services.deciding.review import ReviewView
from ui.review.authority import AuthorityFields
from ui.review.verdict_page import Errors, ReasonPage, VerdictPage, Work, typed
from ui.review.verdicts import Agree, Disagree, Return
from ui.text import mark, t
from ui.widgets import WrappedLabel

if TYPE_CHECKING:
    from app.services.session import Session


class DecideNotNotify(ReasonPage):
    """The directeur or gemachtigde decides not to notify."""

    title = mark("Beslissing: niet melden")
    verb = mark("Beslis en bezegel")
    explanation = mark("Er gaat dan geen melding weg. De zaak en uw reden blijven bewaard.")

    @override
    def act_on(self, case_id: str) -> Work:
        reason = typed(self._reason)

        def work(session: Session) -> str:
            decision.decide_not_notify(session, case_id, reason)
            return t("Bezegeld. Er wordt niet gemeld.")

        return work


class DecideNotify(VerdictPage):
    """The directeur or gemachtigde decides to notify."""

    title = mark("Beslissing: melden")
    verb = mark("Beslis en bezegel")

    @override
    def build(self) -> None:
        gemeenten = ", ".join(letter.gemeente for letter in self.view.letters)
        self.add(WrappedLabel(t("De melding gaat naar: {gemeenten}.", gemeenten=gemeenten)))
        self._authority = AuthorityFields(self.view)
        self.add(self._authority)

    @override
    def missing(self) -> Errors:
        return self._authority.missing(must_be_arranged=True)

    @override
    def act_on(self, case_id: str) -> Work:
        kind, reference = self._authority.kind(), self._authority.reference()
        until = self._authority.until()

        def work(session: Session) -> str:
            decision.decide_notify(
                session,
                case_id,
                authority=kind,
                authority_reference=reference,
                authority_until=until,
            )
            return t("Bezegeld. De melding kan nu worden overhandigd.")

        return work

    @override
    def first_field(self) -> QWidget:
        return self._authority


class Confirm(VerdictPage):
    """The maker agrees with not notifying."""

    title = mark("Ook eens met niet melden")
    verb = mark("Bezegel: niet melden")

    @override
    def build(self) -> None:
        self.add(
            WrappedLabel(
                t(
                    "Met uw zegel wordt 'niet melden' definitief. U kunt de zaak later "
                    "met nieuwe feiten opnieuw voorleggen."
                )
            )
        )

    @override
    def act_on(self, case_id: str) -> Work:
        def work(session: Session) -> str:
            decision.confirm_not_notify(session, case_id)
            return t("Bezegeld. Er wordt niet gemeld.")

        return work


class RefuseConfirm(VerdictPage):
    """The maker does not agree and brings the case up again."""

    title = mark("Niet eens: opnieuw voorleggen")
    verb = mark("Haal de zaak terug")

    @override
    def build(self) -> None:
        self.add(
            WrappedLabel(
                t("De zaak komt terug bij u. Vul aan waarom melden nodig is en dien opnieuw in.")
            )
        )

    @override
    def act_on(self, case_id: str) -> Work:
        def work(session: Session) -> str:
            decision.refuse_not_notify(session, case_id)
            return t("De zaak is terug bij u.")

        return work


def verdict_page(act: str, view: ReviewView) -> VerdictPage:
    """Make the page for an act of the state table."""
    return _PAGES[act](view)


_PAGES: dict[str, type[VerdictPage]] = {
    "agree": Agree,
    "return": Return,
    "disagree": Disagree,
    "decide_notify": DecideNotify,
    "decide_not_notify": DecideNotNotify,
    "decide_return": Return,
    "confirm": Confirm,
    "refuse_confirm": RefuseConfirm,
}
