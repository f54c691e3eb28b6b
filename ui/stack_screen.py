"""A screen with an overview that is read anew, and pages in front of it that come and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui import theme
from ui.navigation import Navigator
from ui.screen import Screen
from ui.tab_order import focus_first
from ui.text import refusal_text, t
from ui.widgets import Banner, Button, FlowRow, PageColumn
from ui.worker import Worker


@runtime_checkable
class HasPanes(Protocol):
    """A page that consists of more parts than itself."""

    def panes(self) -> Sequence[QWidget]:
        """Give the parts between which F6 moves."""


@runtime_checkable
class MayHoldWork(Protocol):
    """A page in which something may be typed that is not kept yet."""

    def holds_work(self) -> bool:
        """Tell whether something was typed that is not kept yet."""

    def ask_leave(self, go: Callable[[], None]) -> None:
        """Ask whether that may be lost; ``go`` follows when it may."""


class StackScreen(Screen):
    """Shows ``overview``, or the page that was put in front of it.

    Whoever derives from it implements ``refresh`` and calls ``show_overview`` with what was read.
    """

    def __init__(self, worker: Worker, navigator: Navigator, title: str, *, back: str = "") -> None:
        super().__init__(worker, navigator)
        self.title = title
        self.head = QVBoxLayout()
        self.head.setSpacing(0)
        self._body = QStackedWidget()
        self.overview = PageColumn()
        self._body.addWidget(self.overview)
        self._back = Button(back or t("Terug"), "back", quiet=True)
        self._back.clicked.connect(self.go_back)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(theme.SPACE[3], theme.SPACE[1], theme.SPACE[3], theme.SPACE[1])
        self.foot.addWidget(self._back)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._body, 1)
        column.addLayout(self.foot)

    def lead_to(self, *buttons: Button) -> None:
        """Put the ways to elsewhere beside the way back, on a next line where there is no room."""
        while self.foot.takeAt(0) is not None:
            pass
        self.foot.addWidget(FlowRow(self._back, *buttons))

    def first_focus(self) -> QWidget:
        """Begin in the page that is in front."""
        return self.in_front()

    def in_front(self) -> QWidget:
        """Give the page that is shown now."""
        return self._body.currentWidget() or self.overview

    def panes(self) -> Sequence[QWidget]:
        """Give the parts of the page that is in front."""
        page = self.in_front()
        return page.panes() if isinstance(page, HasPanes) else (page,)

    def shown_again(self) -> None:
        """Show what happened meanwhile."""
        if self._body.currentWidget() is self.overview:
            self.refresh()

    def save(self) -> None:
        """Ctrl+S keeps the form that is in front."""
        page = self.in_front()
        keep = getattr(page, "save", None)
        if keep is not None and page is not self.overview:
            keep()

    def refresh(self) -> None:
        """Read what the overview shows."""
        raise NotImplementedError

    def show_overview(self, page: PageColumn, first: QWidget | None = None) -> None:
        """Put a new overview in the place of the one before.

        The focus goes to ``first``, or to the first place where something can be done.
        """
        before, shown = self.overview, self._body.currentWidget() is self.overview
        self._body.addWidget(page)
        self.overview = page
        if shown:
            self._body.setCurrentWidget(page)
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                focus_first(page)
        self._body.removeWidget(before)
        before.deleteLater()

    def front(self, page: QWidget, first: QWidget | None = None) -> None:
        """Show a page in front of the overview, in the place of another one."""
        before = self.in_front()
        self._body.addWidget(page)
        self._body.setCurrentWidget(page)
        if before is not self.overview:
            self._body.removeWidget(before)
            before.deleteLater()
        (first or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_page(self) -> None:
        """Leave the page that is in front and read the overview anew."""
        page = self.in_front()
        self._body.setCurrentWidget(self.overview)
        if page is not self.overview:
            self._body.removeWidget(page)
            page.deleteLater()
        self.overview.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def bring_in_sight(self, widget: QWidget) -> None:
        """Scroll to what was shown just now, once it has its place."""
        page = self.in_front()
        if isinstance(page, PageColumn):
            QTimer.singleShot(0, widget, lambda: page.ensureWidgetVisible(widget))

    def leave(self) -> bool:
        """Stay while a form in front holds something that is not kept; it asks what to do."""
        page = self.in_front()
        if isinstance(page, MayHoldWork) and page.holds_work():
            page.ask_leave(self.close_page)
            return False
        return True

    def go_back(self) -> None:
        """Leave the page in front, or this screen."""
        page = self.in_front()
        if page is self.overview:
            self.go_away()
        elif self.leave():
            self.close_page()

    def go_away(self) -> None:
        """Leave this screen."""
        self.navigator.show_work_list()

    def refused(self, refusal: Refusal) -> None:
        """Say in the place of the page why it could not be done."""
        page = PageColumn()
        page.add(Banner("error", refusal_text(refusal), title=t("Er is een probleem")))
        self.show_overview(page)
