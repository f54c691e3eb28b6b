"""The wizard of one case: who it is about, the steps, one page, why we ask, and what is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.wizard.questions import page as page_with
from app.wizard.questions import steps
from ui.case import journey
from ui.case.acting import act_on
from ui.case.autosave import Autosave
from ui.case.check_page import CheckPage
from ui.case.draft import Draft
from ui.case.foot import Foot
from ui.case.form import Form
from ui.case.handed_in import HandedIn
from ui.case.law_pane import LawPane
from ui.case.middle import Middle
from ui.case.mismatch import Mismatch, open_mismatch
from ui.case.opening import Opened, full_name, open_for_screen, show_identity
from ui.case.page_view import PageView
from ui.case.panes import Panes
from ui.case.read_only import ReadOnlyBar
from ui.case.remarks import RemarkView, remarks_on
from ui.case.save_bar import SaveBar
from ui.case.side_list import SideList
from ui.navigation import Navigator
from ui.screen import Screen
from ui.tab_order import order_tabs
from ui.text import refusal_text, t
from ui.widgets import Banner, Button, IdentityBar
from ui.widgets.showing import show_when
from ui.worker import Worker

SETTLE = 250
"""Milliseconds after a change before the side list is worked out anew."""


class CaseScreen(Screen):
    """One case. ``page`` is the page to open; without it the page where one left."""

    def __init__(
        self, worker: Worker, navigator: Navigator, case_id: str, page: str | None = None
    ) -> None:
        super().__init__(worker, navigator)
        self.case_id = case_id
        self.title = t("Zaak")
        self._wanted = page
        self._back_to_check = False
        self._leave_unsaved = False
        self.opened: Opened | None = None
        self.form: Form | None = None
        self.autosave: Autosave | None = None
        self.page: PageView | None = None
        self._identity = IdentityBar()
        self._above = QVBoxLayout()
        self._bar: QWidget | None = None
        self.side = SideList()
        self.law = LawPane()
        self.law.topic_wanted.connect(navigator.show_help)
        self.middle = Middle()
        self.errors = self.middle.errors
        self._panes = Panes(self.side, self.middle, self.law)
        self._foot = Foot()
        self.saved_at = self._foot.saved_at
        self.previous = self._foot.previous
        self.onward = self._foot.onward
        self.next = self._foot.next
        self._put_together()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._show_steps)
        self._rearranged = QTimer(self)
        self._rearranged.setSingleShot(True)
        self._rearranged.setInterval(0)
        self._rearranged.timeout.connect(lambda: order_tabs(self))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._open()

    # -- what the window asks ---------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """Begin in the first field of the page."""
        return self.page.first_focus() if self.page is not None else self.side

    def panes(self) -> Sequence[QWidget]:
        """Move with F6 between the steps, the page, the law and the buttons."""
        return [p for p in (self.side, self.middle, self.law, self._foot) if p.isVisible()]

    def save(self) -> None:
        """Save now (Ctrl+S)."""
        if self.autosave is not None:
            self.autosave.now()

    def leave(self) -> bool:
        """Save before going; stay when that fails, so that nothing is lost unseen."""
        if self.autosave is None or self._leave_unsaved:
            return True
        if self.page is not None:
            self.page.leave()
        if self.autosave.finish():
            return True
        self._save_bar.offer_to_leave()
        return False

    def shown_again(self) -> None:
        """Go on after the lock."""
        self.save()

    # -- opening ----------------------------------------------------------------------------

    def _open(self) -> None:
        self._read(self._show)

    def _read(self, done: Callable[[Opened], None]) -> None:
        case_id = self.case_id
        self.run(lambda session: open_for_screen(session, case_id), done, self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self._clear_content()
        trouble = Banner("error", refusal_text(refusal))
        back = Button(t("Terug naar de lijst"), "back")
        back.clicked.connect(self.navigator.show_work_list)
        trouble.add(back)
        self.middle.put(trouble)
        self._foot.hide()

    def _show(self, opened: Opened) -> None:
        self._close_case()
        self.opened = opened
        view = opened.view
        draft = Draft(view.document, view.pending, view.place)
        self.form = Form(
            draft,
            opened.today,
            opened.settings,
            read_only=not view.writable,
            delegates=opened.delegates,
        )
        self.saved_at.show_time(view.saved_at)
        if view.writable:
            self._save_bar = SaveBar(draft)
            self._save_bar.again.connect(self.save)
            self._save_bar.leave_anyway.connect(self._go_unsaved)
            self._put_bar(self._save_bar)
            self.autosave = Autosave(self.worker, self.case_id, draft, self)
            self._save_bar.follow(self.autosave, self.saved_at)
        else:
            bar = ReadOnlyBar(view)
            bar.act.connect(self._act)
            self._put_bar(bar)
        draft.listen(lambda _path: self._settle.start())
        self._foot.show()
        wanted = journey.known_page(self._wanted) or journey.known_page(view.place)
        self.show_page(wanted or journey.first_page())

    def _put_bar(self, bar: QWidget) -> None:
        self._bar = bar
        self._above.addWidget(bar)

    def _close_case(self) -> None:
        if self.autosave is not None:
            self.autosave.stop()
            self.autosave = None
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None

    # -- pages ------------------------------------------------------------------------------

    def show_page(self, page_id: str, focus: str = "") -> None:
        """Show a page, with the focus on the answer ``focus`` or on the first field."""
        if self.form is None or self.opened is None:
            return
        had_focus = self.page is not None and self.page.isAncestorOf(
            QApplication.focusWidget() or self
        )
        self._clear_content()
        self.form.draft.place = page_id
        self.save()
        page = page_with(page_id)
        if page_id == journey.CHECK:
            check = CheckPage(self.form, page, self.opened.view, self)
            check.change.connect(self._change)
            check.remark_to_keep.connect(self._keep_first)
            self.page = check
        else:
            self.page = PageView(self.form, page)
        self.page.explained.connect(self.law.show_question)
        self.page.rearranged.connect(self._rearranged.start)
        self.middle.put(self.page, note=t(journey.step_with(page_id).note))
        self._foot.show()
        self._show_remarks()
        self.law.show_question(page.questions[0])
        self._show_frame(page_id)
        if focus:
            self._focus_path(focus)
        elif had_focus or self.isVisible():
            self.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_content(self) -> None:
        self.middle.clear()
        self.onward.hide()
        if self.page is not None:
            self.page.close_page()
            self.page = None

    def _show_frame(self, page_id: str) -> None:
        if self.form is None:
            return
        step = journey.step_with(page_id)
        self._panes.where.setText(
            t(
                "Stap {number} van {steps}: {title}",
                number=step.number,
                steps=len(steps()),
                title=t(step.title),
            )
        )
        self._foot.say_urgent(t(step.urgent))
        show_when(self.previous, journey.neighbour(self.form, page_id, -1) is not None)
        at_end = page_id == journey.CHECK
        self._foot.name_next(at_end=at_end, to_check=self._back_to_check)
        show_when(self.next, not (at_end and self.form.read_only))
        self._show_identity()
        self._show_steps()
        self.title_changed.emit()

    def _show_identity(self) -> None:
        if self.form is None or self.opened is None:
            return
        document = self.form.draft.document
        show_identity(self._identity, self.opened, document)
        title = t("Zaak {name}", name=full_name(document) or self.opened.view.reference)
        if title != self.title:
            self.set_title(title)

    def _show_steps(self) -> None:
        if self.form is None or self.page is None or self.opened is None:
            return
        waiting = {r.path or "" for r in self.opened.view.remarks if r.open}
        self.side.show_entries(journey.entries(self.form, self.page.page.id, waiting))
        self._show_identity()

    def _show_remarks(self) -> None:
        if self.opened is None or self.page is None or self.page.page.id == journey.CHECK:
            return
        for remark in remarks_on(self.page.page.id, self.opened.view.remarks):
            shown = RemarkView(remark, self.worker, writable=self.opened.view.writable)
            shown.changed.connect(self._remarks_changed)
            shown.about_to_keep.connect(self._keep_first)
            self.middle.put_remark(shown)

    def _keep_first(self) -> None:
        if self.autosave is not None:
            self.autosave.finish()

    # -- going on ---------------------------------------------------------------------------

    def _next(self) -> None:
        if self.page is None or self.form is None:
            return
        if self.page.page.id == journey.CHECK:
            self._submit()
            return
        if not self.form.read_only and self._show_page_problems():
            return
        self._go_on()

    def _go_on(self) -> None:
        if self.page is None or self.form is None:
            return
        page_id = self.page.page.id
        doubted = open_mismatch(self.form.draft.document) if page_id == "munis" else None
        if doubted is not None and not self.form.read_only:
            self._ask_about(doubted)
        elif self._back_to_check:
            self._back_to_check = False
            self.show_page(journey.CHECK)
        else:
            self.show_page(journey.neighbour(self.form, page_id, 1) or journey.CHECK)

    def _previous(self) -> None:
        if self.page is not None and self.form is not None:
            self._back_to_check = False
            before = journey.neighbour(self.form, self.page.page.id, -1)
            if before is not None:
                self.show_page(before)

    def _choose(self, page_id: str) -> None:
        self._back_to_check = False
        self.show_page(page_id)

    def _change(self, page_id: str, path: str) -> None:
        self._back_to_check = True
        self.show_page(page_id, path)

    def _show_page_problems(self) -> bool:
        if self.page is None:
            return False
        self.page.leave()
        problems = self.page.all_problems()
        self._show_errors(problems)
        show_when(self.onward, bool(problems))
        return bool(problems)

    def _show_errors(self, problems: Sequence[tuple[str, str]]) -> None:
        if self.page is None:
            return
        self.page.show_problems(problems)
        page = self.page
        self.errors.show_errors([(text, partial(page.focus_path, path)) for path, text in problems])
        if problems:
            self.middle.to_top()
        self.title_changed.emit()

    def _focus_path(self, path: str) -> None:
        if self.page is not None:
            self.page.focus_path(path)

    def _ask_about(self, muni_id: str) -> None:
        if self.form is None:
            return
        self._clear_content()
        question = Mismatch(self.form, muni_id)
        question.answered.connect(self._mismatch_answered)
        self.middle.put(question)
        self._foot.hide()
        question.first_focus().setFocus()

    def _mismatch_answered(self, muni_id: str) -> None:
        self.show_page("munis", f"muni.{muni_id}.mismatch_note")

    # -- handing in -------------------------------------------------------------------------

    def _submit(self) -> None:
        if self.autosave is None or not isinstance(self.page, CheckPage):
            return
        self.page.leave()
        if not self.autosave.finish():
            return
        self.page.submit(self._submitted, self._show_errors, self._act_refused)

    def _submitted(self, version: int) -> None:
        self._close_case()
        self._read(partial(self._show_handed_in, version))

    def _show_handed_in(self, version: int, opened: Opened) -> None:
        # From here on it can only be read, also by way of the side list.
        self._show(opened)
        self._clear_content()
        self._foot.hide()
        done = HandedIn(version)
        done.to_list.connect(self.navigator.show_work_list)
        done.to_case.connect(self._open)
        self.middle.put(done)
        done.first_focus().setFocus()

    def _act(self, act: str) -> None:
        act_on(self, self.case_id, act, again=self._open, refused=self._act_refused)

    def _act_refused(self, refusal: Refusal) -> None:
        self._show_errors([("", refusal_text(refusal))])

    # -- saving -----------------------------------------------------------------------------

    def _go_unsaved(self) -> None:
        self._leave_unsaved = True
        self.navigator.show_work_list()

    def _remarks_changed(self) -> None:
        case_id = self.case_id
        self.run(lambda session: open_for_screen(session, case_id), self._remarks_known)

    def _remarks_known(self, opened: Opened) -> None:
        self.opened = opened
        self._show_steps()

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if self.page is not None and (now is None or self.isAncestorOf(now)):
            self.page.focus_moved(old, now)

    # -- layout -----------------------------------------------------------------------------

    def _put_together(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addLayout(self._above)
        column.addWidget(self._panes, 1)
        column.addWidget(self._foot)
        self.previous.clicked.connect(self._previous)
        self.next.clicked.connect(self._next)
        self.onward.clicked.connect(self._go_on)
        self.side.chosen.connect(self._choose)
        self._foot.hide()
