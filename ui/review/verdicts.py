"""The pages on which a verdict is given: what is asked, why, and the verb that seals it.

Nothing is preselected except what the settings say about who decides here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.case.refusal import Refusal
from app.services import decision, review
from app.services.review import ReviewAnswers, ReviewView
from app.wizard import dates
from ui import theme
from ui.text import mark, refusal_text, t, told
from ui.widgets import (
    Banner,
    Button,
    CheckChoice,
    ErrorSummary,
    Field,
    Heading,
    PageColumn,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
    line_field,
    line_text,
)

if TYPE_CHECKING:
    from app.services.session import Session

Work = Callable[["Session"], str]
Errors = list[tuple[str, QWidget]]


class VerdictPage(PageColumn):
    """One verdict. ``given`` carries this page once everything asked is there."""

    given = Signal(object)
    cancelled = Signal()

    title = ""
    verb = ""

    def __init__(self, view: ReviewView) -> None:
        super().__init__()
        self.view = view
        self.setAccessibleName(t(self.title))
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.add(Heading(t(self.title), 1))
        self.build()
        row = QHBoxLayout()
        seal = PrimaryButton(t(self.verb), "give-verdict")
        seal.clicked.connect(self._try)
        back = Button(t("Terug naar de zaak"), "cancel-verdict")
        back.clicked.connect(self.cancelled)
        row.addWidget(seal)
        row.addWidget(back)
        row.addStretch(1)
        self.add(row)

    def build(self) -> None:
        """Put the fields of this verdict on the page."""

    def missing(self) -> Errors:
        """Give what still has to be filled in, with the field it belongs to."""
        return []

    def act_on(self, case_id: str) -> Work:
        """Give the work that seals this verdict; it answers what to tell the person."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Give the widget where this page begins."""
        return self

    def refused(self, refusal: Refusal) -> None:
        """Show why the verdict could not be given."""
        self.errors.show_errors([(refusal_text(refusal), self.first_field())])

    def _try(self) -> None:
        missing = self.missing()
        self.errors.show_errors(missing)
        if not missing:
            self.given.emit(self)


class Agree(VerdictPage):
    """Eens: the team lead agrees with the proposal."""

    title = mark("Eens met het voorstel")
    verb = mark("Bevestig en bezegel")

    @override
    def build(self) -> None:
        proposal = {"notify": t("melden"), "not_notify": t("niet melden"), "hold": t("aanhouden")}
        self._notifies = self.view.document.proposal.choice == "notify"
        self.add(
            WrappedLabel(
                t(
                    "Voorstel van de maker: {proposal}.",
                    proposal=proposal.get(self.view.document.proposal.choice or "", "–"),
                )
            )
        )
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
        self._quality_reason = _area(
            t("Wat klopt er niet of weet u niet?"), "review.quality_reason"
        )
        self._quality_reason.hide()
        self._quality.chosen.connect(lambda code: self._quality_reason.setVisible(code != "yes"))
        self.add(self._quality_reason)
        self._read = self._letters()
        self._authority = AuthorityFields(self.view) if self._notifies else None
        if self._authority:
            self.add(self._authority)
        self._reason = _area(
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
        elif self._quality.value() != "yes" and not _typed(self._quality_reason):
            found.append((t("Schrijf wat er niet klopt of wat u niet weet."), self._quality_reason))
        for check in self._read.values():
            if not check.button.isChecked():
                found.append(
                    (t("Lees de brief en vink aan: {text}", text=check.text()), check.button)
                )
        if self._authority:
            found.extend(self._authority.missing())
        elif not _typed(self._reason):
            found.append((t("Schrijf de reden op."), self._reason))
        return found

    @override
    def act_on(self, case_id: str) -> Work:
        authority = self._authority
        answers = ReviewAnswers(
            quality=self._quality.value() or "unknown",
            quality_reason=_typed(self._quality_reason) or None,
            letters_read=tuple(
                muni for muni, check in self._read.items() if check.button.isChecked()
            ),
            reason=_typed(self._reason) or None,
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
        self.add(
            WrappedLabel(
                t(
                    "De maker krijgt {count} opmerkingen en moet elke opmerking beantwoorden.",
                    count=len(remarks),
                )
            )
        )
        for remark in remarks:
            self.add(Banner("info", remark.text, title=told(remark.label or "") or t("Hele zaak")))
        self._remark = _area(
            t("Nog een opmerking bij de hele zaak"), "return.remark", optional=bool(remarks)
        )
        self._count = len(remarks)
        self.add(self._remark)

    @override
    def missing(self) -> Errors:
        if not self._count and not _typed(self._remark):
            return [(t("Schrijf wat de maker moet aanpassen of uitleggen."), self._remark)]
        return []

    @override
    def act_on(self, case_id: str) -> Work:
        remark = _typed(self._remark)
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


class _WithReason(VerdictPage):
    """A verdict that needs one reason."""

    explanation = ""

    @override
    def build(self) -> None:
        self.add(WrappedLabel(t(self.explanation)))
        self._reason = _area(t("Reden"), "verdict.reason")
        self.add(self._reason)

    @override
    def missing(self) -> Errors:
        return [] if _typed(self._reason) else [(t("Schrijf de reden op."), self._reason)]

    @override
    def first_field(self) -> QWidget:
        return self._reason


class Disagree(_WithReason):
    """Oneens: not notify, against the proposal."""

    title = mark("Oneens: niet melden")
    verb = mark("Bezegel: niet melden")
    explanation = mark(
        "Dit wordt pas definitief als de maker het ook bezegelt, of als de directeur beslist."
    )

    @override
    def act_on(self, case_id: str) -> Work:
        reason = _typed(self._reason)

        def work(session: Session) -> str:
            review.disagree(session, case_id, reason)
            return t("Bezegeld. De maker of de directeur moet het nog bevestigen.")

        return work


class DecideNotNotify(_WithReason):
    """The directeur or gemachtigde decides not to notify."""

    title = mark("Beslissing: niet melden")
    verb = mark("Beslis en bezegel")
    explanation = mark("Er gaat dan geen melding weg. De zaak en uw reden blijven bewaard.")

    @override
    def act_on(self, case_id: str) -> Work:
        reason = _typed(self._reason)

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


class AuthorityFields(QWidget):
    """Who decides on behalf of the facility; the settings fill in what they know."""

    def __init__(self, view: ReviewView) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._kind = RadioChoices(t("Namens wie wordt beslist?"), "authority")
        self._kind.add("directeur", t("Directeur zelf"))
        self._kind.add("gemachtigd", t("Gemachtigd door de directeur"))
        self._kind.add("not_arranged", t("Nog niet geregeld"))
        column.addWidget(
            Field(
                t("Namens wie wordt beslist?"),
                self._kind,
                "authority",
                t("Art. 18b lid 1 Pbw noemt de directeur."),
            )
        )
        self._reference = line_field(t("Kenmerk van de machtiging"), "authority_reference")
        self._until = line_field(
            t("Machtiging geldig tot"), "authority_until", t("Bijvoorbeeld 31-12-2027"), width=14
        )
        column.addWidget(self._reference)
        column.addWidget(self._until)
        setting = view.authority
        self._kind.set_value(setting.kind)
        _line(self._reference).setText(setting.reference or "")
        if setting.until:
            _line(self._until).setText(dates.short_date(setting.until))
        self._kind.chosen.connect(lambda _code: self._follow())
        self._follow()
        self.setFocusProxy(self._kind)

    def kind(self) -> str:
        """Give the code that was chosen."""
        return self._kind.value() or "not_arranged"

    def reference(self) -> str | None:
        """Give the reference of the mandate, if there is one."""
        return line_text(self._reference) or None if self.kind() == "gemachtigd" else None

    def until(self) -> date | None:
        """Give the last day of the mandate, if there is one."""
        if self.kind() != "gemachtigd" or not line_text(self._until):
            return None
        return dates.read_date(line_text(self._until))

    def missing(self, *, must_be_arranged: bool = False) -> Errors:
        """Give what is not filled in."""
        if self._kind.value() is None or (must_be_arranged and self.kind() == "not_arranged"):
            return [(t("Kies namens wie wordt beslist: directeur of gemachtigde."), self._kind)]
        if self.kind() != "gemachtigd":
            return []
        found: Errors = []
        if not line_text(self._reference):
            found.append((t("Vul het kenmerk van de machtiging in."), self._reference))
        try:
            if self.until() is None:
                found.append((t("Vul in tot wanneer de machtiging geldt."), self._until))
        except Refusal as refusal:
            found.append((refusal_text(refusal), self._until))
        return found

    def _follow(self) -> None:
        mandated = self._kind.value() == "gemachtigd"
        self._reference.setVisible(mandated)
        self._until.setVisible(mandated)


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


def _area(label: str, name: str, hint: str = "", *, optional: bool = False) -> Field:
    editor = QPlainTextEdit()
    editor.setTabChangesFocus(True)
    editor.setMinimumHeight(theme.em(editor, 5))
    editor.setMaximumHeight(theme.em(editor, 8))
    return Field(label, editor, name, hint, optional=optional)


def _typed(field: Field) -> str:
    editor = field.editor
    if not isinstance(editor, QPlainTextEdit):
        raise TypeError(type(editor).__name__)
    return editor.toPlainText().strip()


def _line(field: Field) -> QLineEdit:
    editor = field.editor
    if not isinstance(editor, QLineEdit):
        raise TypeError(type(editor).__name__)
    return editor
