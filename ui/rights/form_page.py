"""A page with a form: why each question is asked stands beside it; what was typed stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.registers import Answer, Answers, Form
from ui import theme
from ui.case.law_pane import LawPane
from ui.case.panes import LAW_WIDTH, FoldButton
from ui.rights.form import RecordForm
from ui.text import t
from ui.widgets import (
    Button,
    Confirm,
    ErrorSummary,
    FlowRow,
    Heading,
    PageColumn,
    PrimaryButton,
    WrappedLabel,
)
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.screen import Screen

_ROOM_FOR_LAW = 70
"""Wide enough, in em, for the law beside the form."""

Keep = Callable[["Session", dict[str, Answer]], object]


class FormPage(QWidget):
    """Asks the questions of a form and keeps the answers; ``finished`` when done or left.

    ``keep`` runs in the worker with what was filled in; ``kept`` carries what it gave back.
    """

    finished = Signal()
    kept = Signal(object)

    def __init__(
        self,
        screen: Screen,
        form: Form,
        keep: Keep,
        *,
        title: str = "",
        verb: str = "",
        context: Answers | None = None,
        above: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._screen = screen
        self._keep = keep
        self.setObjectName(f"page:{form.id}")
        self.page = PageColumn()
        self.law = LawPane()
        self.law.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.fold = FoldButton(t("Waarom en wet"), "fold-law")
        self.fold.toggled.connect(lambda shown: show_when(self.law, shown))
        self.errors = ErrorSummary()
        self.form = RecordForm(form, context)
        self.form.explain.connect(self.law.show_question)
        self.law.topic_wanted.connect(screen.navigator.show_help)
        self.page.add(self.errors)
        self._confirm = Confirm("confirm-leave")
        self.page.add(self._confirm)
        self.page.add(Heading(title or t(form.title)))
        if form.intro:
            self.page.add(WrappedLabel(t(form.intro)))
        for widget in above:
            self.page.add(widget)
        self.page.add(self.form)
        save = PrimaryButton(verb or t("Bewaar"), "keep-record")
        save.clicked.connect(self.save)
        leave = Button(t("Niet nu"), "leave-record")
        leave.clicked.connect(self._leave)
        self.page.add(FlowRow(save, leave))
        self._filled = self.form.answers()
        self._build()
        show_when(self.law, self.fold.isChecked())

    def _build(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(theme.SPACE[1], theme.SPACE[0], theme.SPACE[1], 0)
        strip.addStretch(1)
        strip.addWidget(self.fold)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.law)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addLayout(row, 1)

    def fill(self, answers: Answers) -> None:
        """Show answers that were kept before."""
        self.form.fill(answers)
        self._filled = self.form.answers()

    def holds_work(self) -> bool:
        """Tell whether something was typed that is not kept yet."""
        return self.form.answers() != self._filled

    def ask_leave(self, go: Callable[[], None]) -> None:
        """Ask whether what was typed may be lost; ``go`` follows when it may."""
        self._confirm.ask(
            t("Dit is nog niet bewaard"),
            t("Gaat u weg, dan is kwijt wat u hier invulde."),
            t("Ga weg zonder bewaren"),
            go,
        )
        QTimer.singleShot(0, self, lambda: self.page.ensureWidgetVisible(self._confirm))

    def first_field(self) -> QWidget:
        """Give the widget where this page begins."""
        return self.form.first()

    def panes(self) -> tuple[QWidget, ...]:
        """Give the parts between which F6 moves."""
        return (self.page, self.law)

    def save(self) -> None:
        """Keep what was filled in, or say what is still missing."""
        answers = self.form.answers()
        self._screen.run(lambda session: self._keep(session, answers), self._kept, self._refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the law when it does not fit, unless it was opened by hand."""
        super().resizeEvent(event)
        if not self.fold.by_hand:
            self.fold.setChecked(self.width() / max(1, theme.em(self, 1)) >= _ROOM_FOR_LAW)
        self.law.setFixedWidth(min(theme.em(self, LAW_WIDTH), max(1, self.width() // 2)))

    def _leave(self) -> None:
        if self.holds_work():
            self.ask_leave(self.finished.emit)
        else:
            self.finished.emit()

    def _kept(self, result: object) -> None:
        self.errors.clear()
        self._confirm.put_away()
        self._filled = self.form.answers()
        self.form.show_problems(())
        self.kept.emit(result)

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors(self.form.show_refusal(refusal))
        self.page.ensureWidgetVisible(self.errors)


def focus(widget: QWidget) -> None:
    """Go to a field as a keyboard would."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
