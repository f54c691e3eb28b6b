"""The one window: top bar, menu, one screen at a time, the lock, and messages."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.case.refusal import Refusal
from ui.clipboard import forget_copied
from ui.idle import Idle
from ui.menu import Menu
from ui.preferences import Preferences
from ui.rooms import Rooms
from ui.screen import Screen
from ui.start.door import VaultDoor, put_on_lock
from ui.text import refusal_text, t
from ui.top_bar import TopBar
from ui.trouble import Trouble
from ui.widgets import ErrorSummary, WrappedLabel, announce
from ui.worker import Worker

if TYPE_CHECKING:
    from app.law import Library
    from app.services.session import Session

SIZE = (1280, 800)

MESSAGE_SECONDS = 20
"""How long a message stays in the status line: long enough to read it at ease."""


class Window(Rooms, QMainWindow):
    """Shows one screen at a time and is the navigator for all of them.

    ``begin`` shows the first one. Heavy rooms are imported when the screen that needs them comes.
    """

    def __init__(self, worker: Worker, door: VaultDoor, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("window")
        self.worker = worker
        self.door = door
        self.preferences = preferences
        self._account = ""
        self.half_replies = {}
        self._just_said = False
        self._lock_minutes = 15.0
        self._lock_screen: Screen | None = None
        self._focus_before_lock: QWidget | None = None
        self._top = TopBar()
        self._trouble = Trouble()
        self._stack = QStackedWidget()
        self._status = WrappedLabel(tone="muted")
        self._status.setAccessibleName(t("Laatste bericht"))
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self._status.hide)
        self._idle = Idle(self)
        self._put_together()
        self.menu = Menu(self)
        worker.refused.connect(self._refused)
        worker.crashed.connect(self._trouble.show_crash)
        self.resize(*SIZE)

    # -- messages ----------------------------------------------------------------------

    def message(self, text: str) -> None:
        """Say in the status line what happened."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        announce(self._status, text)
        self._fade.start(MESSAGE_SECONDS * 1000)
        # Who says what was done and then goes to another screen, means it to be read there.
        self._just_said = True
        QTimer.singleShot(0, self, self._said)

    def _said(self) -> None:
        self._just_said = False

    # -- first screens ----------------------------------------------------------------------

    def begin(self, folder: Path | None = None) -> None:
        """Show the first screen: log in to ``folder`` or the last vault, or choose one."""
        known = folder or self.preferences.last_folder(reader=self.door.reader)
        if known is None:
            self.choose_vault()
        else:
            self.show_login(known)

    def choose_vault(self) -> None:
        """Show the page that opens a vault or makes one."""
        from ui.start.choose import ChooseScreen  # noqa: PLC0415 - not on the way to the login

        self._top.show_nobody()
        self._go(lambda: ChooseScreen(self.worker, self, self))

    def show_login(self, folder: Path) -> None:
        """Show the login page of the vault in ``folder``."""
        from ui.start.login import LoginScreen  # noqa: PLC0415 - the first page

        self._top.show_nobody()
        self._go(lambda: LoginScreen(self.worker, self, self, folder))

    def show_first_start(self, folder: Path, *, gemeente: bool = False) -> None:
        """Show the pages that make a vault in ``folder``."""
        from ui.reader.first_start import GemeenteStartScreen  # noqa: PLC0415 - once per vault
        from ui.start.first_start import FirstStartScreen  # noqa: PLC0415 - once per vault

        make = GemeenteStartScreen if gemeente else FirstStartScreen
        self._go(lambda: make(self.worker, self, self, folder))

    def show_activation(self, folder: Path) -> None:
        """Show the page where someone who was invited sets a passphrase."""
        from ui.start.activation import ActivationScreen  # noqa: PLC0415 - once per person

        self._go(lambda: ActivationScreen(self.worker, self, self, folder))

    def show_recovery(self, folder: Path) -> None:
        """Show the page that lets someone in again with the recovery key."""
        from ui.start.recovery import RecoveryScreen  # noqa: PLC0415 - seldom

        self._go(lambda: RecoveryScreen(self.worker, self, self, folder))

    def show_add_workstation(self, folder: Path) -> None:
        """Show the page that lets someone in on this computer too."""
        from ui.start.workstation import WorkstationScreen  # noqa: PLC0415 - seldom

        self._go(lambda: WorkstationScreen(self.worker, self, self, folder))

    def show_restore(self) -> None:
        """Show the page that puts a backup back."""
        from ui.backup.restore import RestoreScreen  # noqa: PLC0415 - seldom

        known = self.preferences.last_folder(reader=self.door.reader)
        self._go(lambda: RestoreScreen(self.worker, self, self, known))

    def entered(self, folder: Path, session: Session) -> None:
        """Go to work: the session is open in the worker."""
        self.profile = session.profile
        of_gemeente = session.profile == "gemeente"
        self.preferences.remember(folder, reader=of_gemeente)
        same_person = session.account.id == self._account and folder == self.door.folder
        locked = self._lock_screen is not None
        self._account = session.account.id
        self._lock_minutes = session.house.lock_minutes
        self._idle.start(self._lock_minutes)
        self.door.folder = folder
        self._top.show_vault(
            name=session.house.organisation.name,
            practice=session.practice,
            remark=" · ".join(
                remark
                for remark, counts in (
                    (t("kluis van een gemeente"), of_gemeente),
                    (t("kluis met alleen een wachtzin"), session.unlocked.passphrase_only),
                )
                if counts
            ),
            home=t("Meldingen") if of_gemeente else t("Werklijst"),
        )
        self._top.show_account(session.account.name)
        self.menu.show_roles(session.account.roles, session.profile)
        self.worker.unlocked(keep_waiting_work=same_person)
        self.worker.run(_law_texts, _show_law_texts)
        self._drop_lock_screen()
        if locked and same_person:
            self._back_to_work()
        else:
            self._forget_work()
            self.show_work_list()
        self.door.load_rest(self.worker)

    # -- lock -------------------------------------------------------------------------------

    def lock(self) -> None:
        """Keep the work, close the session, and ask for the passphrase again."""
        screen = self.current()
        folder = self.door.folder
        if self._lock_screen is not None or not self._account or screen is None or folder is None:
            return
        self._focus_before_lock = self.focusWidget()
        self._close_other_windows()
        forget_copied()
        screen.leave()
        self._idle.stop()
        self.worker.lock(put_on_lock)
        self._top.show_locked()
        self.menu.show_nobody()
        self._show_lock(folder)

    def _close_other_windows(self) -> None:
        # A preview or a file dialog would stay in sight over the lock; they hold no work.
        for other in QApplication.topLevelWidgets():
            if isinstance(other, QDialog) and other.isVisible():
                other.reject()

    @property
    def locked(self) -> bool:
        """Whether the screen is locked."""
        return self._lock_screen is not None

    def _show_lock(self, folder: Path) -> None:
        from ui.start.login import LoginScreen  # noqa: PLC0415 - loaded already

        self._status.hide()
        asking = LoginScreen(self.worker, self, self, folder, account=self.door.account_name)
        self._lock_screen = asking
        self._stack.addWidget(asking)
        self._stack.setCurrentWidget(asking)
        self._name_window(asking)
        asking.first_focus().setFocus()

    def _drop_lock_screen(self) -> None:
        screen, self._lock_screen = self._lock_screen, None
        if screen is not None:
            self._stack.removeWidget(screen)
            screen.deleteLater()

    def _back_to_work(self) -> None:
        shown = self.current()
        if shown is not None:
            self._name_window(shown)
            shown.shown_again()
        before, self._focus_before_lock = self._focus_before_lock, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def help_parent(self) -> QWidget:
        """Give the window that the help belongs to."""
        return self

    # -- the stack --------------------------------------------------------------------------

    def current(self) -> Screen | None:
        """Give the screen that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Screen) else None

    def _go(self, make: Callable[[], Screen]) -> None:
        before = self.current()
        if before is not None and not before.leave():
            return
        screen = make()
        screen.title_changed.connect(lambda: self._name_window(screen))
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if before is not None:
            if before is self._lock_screen:
                self._lock_screen = screen  # another way in; the work waits underneath
            self._stack.removeWidget(before)
            before.deleteLater()
        if not self._just_said:
            self._status.hide()
        self._name_window(screen)
        # The first field can take the focus only after the screen is laid out.
        QTimer.singleShot(0, screen, lambda: screen.first_focus().setFocus())

    def _forget_work(self) -> None:
        self.half_replies.clear()
        shown = self.current()
        if shown is not None:
            self._stack.removeWidget(shown)
            shown.deleteLater()

    def _name_window(self, screen: Screen) -> None:
        if screen is not self.current():
            return
        errors = screen.findChild(ErrorSummary)
        wrong = errors is not None and not errors.isHidden()
        title = t("{titel} – Meldpoort", titel=screen.title)
        self.setWindowTitle(t("Fout: {titel}", titel=title) if wrong else title)

    def show_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error that no one caught on this thread; goes into sys.excepthook."""
        self._trouble.show_crash("".join(traceback.format_exception(kind, error, trace)))

    def _refused(self, refusal: Refusal) -> None:
        self._trouble.show_refusal(refusal_text(refusal))

    def _put_together(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._trouble)
        column.addWidget(self._stack, 1)
        self._status.setContentsMargins(16, 4, 16, 4)
        self._status.hide()
        column.addWidget(self._status)
        self.setCentralWidget(whole)
        self._top.home.connect(self.show_work_list)
        self._top.lock.connect(self.lock)
        self._idle.left_alone.connect(self.lock)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._idle.watch)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to notice whether anyone is there."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self._idle.watch(handle)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the work before the window goes."""
        screen = self.current()
        if screen is not None and not self.locked and not screen.leave():
            event.ignore()
            return
        self._idle.stop()
        forget_copied()
        event.accept()


def _law_texts(session: Session) -> Library:
    from app.services.lawbook import law_texts  # noqa: PLC0415 - in the worker's thread

    return law_texts.texts_in_force(session)


def _show_law_texts(texts: Library) -> None:
    from ui.law.texts import show  # noqa: PLC0415 - after login only

    show(texts)
