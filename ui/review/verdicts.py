"""The verdicts of the team lead: eens, terugsturen, oneens.

Nothing is preselected except what the settings say about who decides here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.deciding import decision, review
from app.services.deciding.review import ReviewAnswers
from ui.review.authority import AuthorityFields
from ui.review.proposal_told import proposal_told
from ui.review.verdict_page import Errors, ReasonPage, VerdictPage, Work, area, typed
from ui.text import mark, t, told
from ui.widgets import Banner, CheckChoice, Field, RadioChoices, WrappedLabel

if TYPE_CHECKING:
    from app.services.session import Session


class Agree(VerdictPage):
    """Eens: the team lead agrees with the proposal."""

    title = mark("Eens met het voorstel")
    verb = mark("Bevestig en bezegel")

    @override
    def build(self) -> None:
        self._notifies = self.view.document.proposal.choice == "notify"
        self.add(WrappedLabel(proposal_told(self.view.document)))
        self._quality = RadioChoices(
            t("Zijn de gegevens juist, volledig, betrouwbaar en actueel genoeg?"), "review.quality"
        )
        for code, text in (("yes", t("Ja")), ("no", t("Nee")), ("unknown", t("Weet ik niet"))):
            self._quality.add(code, text)
        self.add(
            Field(
                t("Zijn de gegevens juist, volledig, betrouwbaar en actueel genoeg?"),
                self._quality,
                "review.quality",
                t("Controle vóór verstrekking. Wet: art. 3 lid 5 Wjsg, via art. 51b."),
            )
        )
        self._quality_reason = area(t("Wat klopt er niet of weet u niet?"), "review.quality_reason")
        self._quality_reason.hide()
        self._quality.chosen.connect(lambda code: self._quality_reason.setVisible(code != "yes"))
        self.add(self._quality_reason)
        self._read = self._letters()
        self._authority = AuthorityFields(self.view) if self._notifies else None
        if self._authority:
            self.add(self._authority)
        self._reason = area(
            t("Reden"),
            "review.reason",
            t("Later moet te volgen zijn waarom u hiermee instemde."),
            optional=self._notifies,
        )
        self.add(self._reason)

    def _letters(self) -> dict[str, CheckChoice]:
        checks: dict[str, CheckChoice] = {}
        for letter in self.view.letters:
            check = CheckChoice(
                t("Ik heb de brief aan {gemeente} gelezen.", gemeente=letter.gemeente),
                f"review.letter_read:{letter.muni_id}",
                t("De brief is wat er echt weggaat."),
            )
            checks[letter.muni_id] = check
            self.add(check)
        return checks

    @override
    def missing(self) -> Errors:
        found: Errors = []
        if self._quality.value() is None:
            found.append((t("Kies of de gegevens goed genoeg zijn."), self._quality))
        elif self._quality.value() != "yes" and not typed(self._quality_reason):
            found.append((t("Schrijf wat er niet klopt of wat u niet weet."), self._quality_reason))
        for check in self._read.values():
            if not check.button.isChecked():
                found.append(
                    (t("Lees de brief en vink aan: {text}", text=check.text()), check.button)
                )
        if self._authority:
            found.extend(self._authority.missing())
        elif not typed(self._reason):
            found.append((t("Schrijf de reden op."), self._reason))
        return found

    @override
    def act_on(self, case_id: str) -> Work:
        authority = self._authority
        answers = ReviewAnswers(
            quality=self._quality.value() or "unknown",
            quality_reason=typed(self._quality_reason) or None,
            letters_read=tuple(
                muni for muni, check in self._read.items() if check.button.isChecked()
            ),
            reason=typed(self._reason) or None,
            authority=authority.kind() if authority else None,
            authority_reference=authority.reference() if authority else None,
            authority_until=authority.until() if authority else None,
        )

        def work(session: Session) -> str:
            state = review.agree(session, case_id, answers)
            if state == "awaiting_decision":
                return t("Bezegeld. De directeur of gemachtigde beslist nu.")
            return t("Bezegeld. De beslissing staat vast.")

        return work

    @override
    def first_field(self) -> QWidget:
        return self._quality


class Return(VerdictPage):
    """Terugsturen: the maker gets the remarks."""

    title = mark("Terugsturen naar de maker")
    verb = mark("Stuur terug")

    @override
    def build(self) -> None:
        remarks = [remark for remark in self.view.remarks if not remark.answer]
        told_now = t("De maker krijgt {count} opmerkingen en beantwoordt ze.", count=len(remarks))
        if not remarks:
            told_now = t("Er zijn nog geen opmerkingen. Schrijf wat de maker moet weten.")
        elif len(remarks) == 1:
            told_now = t("De maker krijgt 1 opmerking en beantwoordt die.")
        self.add(WrappedLabel(told_now))
        for remark in remarks:
            self.add(Banner("info", remark.text, title=told(remark.label or "") or t("Hele zaak")))
        self._remark = area(
            t("Nog een opmerking bij de hele zaak") if remarks else t("Opmerking bij de hele zaak"),
            "return.remark",
            optional=bool(remarks),
        )
        self._count = len(remarks)
        self.add(self._remark)

    @override
    def missing(self) -> Errors:
        if not self._count and not typed(self._remark):
            return [(t("Schrijf wat de maker moet aanpassen of uitleggen."), self._remark)]
        return []

    @override
    def act_on(self, case_id: str) -> Work:
        remark = typed(self._remark)
        decided = "decide_return" in self.view.may

        def work(session: Session) -> str:
            if remark:
                review.add_remark(session, case_id, None, remark)
            if decided:
                decision.decide_return(session, case_id)
            else:
                review.return_case(session, case_id)
            return t("De zaak is terug bij de maker.")

        return work

    @override
    def first_field(self) -> QWidget:
        return self._remark


class Disagree(ReasonPage):
    """Oneens: not notify, against the proposal."""

    title = mark("Oneens: niet melden")
    verb = mark("Bezegel: niet melden")
    explanation = mark(
        "Dit wordt pas definitief als de maker het ook bezegelt, of als de directeur beslist."
    )

    @override
    def act_on(self, case_id: str) -> Work:
        reason = typed(self._reason)

        def work(session: Session) -> str:
            review.disagree(session, case_id, reason)
            return t("Bezegeld. De maker of de directeur moet het nog bevestigen.")

        return work
