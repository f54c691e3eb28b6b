"""Every screen that another screen can ask for, and how it is made.

Heavy rooms are imported when the screen that needs them comes. The window is what shows them.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.case.workflow import Profile
    from ui.reader.answer import HalfReplies
    from ui.screen import Screen
    from ui.worker import Worker


class Rooms:
    """Makes the screens of the Navigator protocol; whoever shows them gives ``_go``."""

    worker: Worker
    half_replies: HalfReplies
    """What a gemeente typed of replies that it did not make yet."""

    profile: Profile = "inrichting"
    """Whose vault is open: the first screen and the settings are those of that profile."""

    @abstractmethod
    def _go(self, make: Callable[[], Screen]) -> None:
        """Leave the screen that is shown and show another one."""

    @abstractmethod
    def lock(self) -> None:
        """Lock the screen."""

    @abstractmethod
    def message(self, text: str) -> None:
        """Say what happened."""

    def show_work_list(self) -> None:
        """Show the work list; in the vault of a gemeente the notifications that it received."""
        if self.profile == "gemeente":
            self.show_received()
            return
        from ui.work_list.screen import WorkListScreen  # noqa: PLC0415 - after login only

        self._go(lambda: WorkListScreen(self.worker, self))

    def show_alarms(self) -> None:
        """Show everything that nobody may leave lying."""
        from ui.work_list.alarms import AlarmsScreen  # noqa: PLC0415 - after login only

        self._go(lambda: AlarmsScreen(self.worker, self))

    def show_case(self, case_id: str, page: str | None = None) -> None:
        """Show a case in the wizard."""
        from ui.case.screen import CaseScreen  # noqa: PLC0415 - after login only

        self._go(lambda: CaseScreen(self.worker, self, case_id, page))

    def show_review(self, case_id: str) -> None:
        """Show a case for review, decision or second seal."""
        from ui.review.screen import ReviewScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ReviewScreen(self.worker, self, case_id))

    def show_handover(self, case_id: str) -> None:
        """Show the hand-over of a decided case."""
        from ui.handover.screen import HandoverScreen  # noqa: PLC0415 - after login only

        self._go(lambda: HandoverScreen(self.worker, self, case_id))

    def show_signal(self) -> None:
        """Show the page that records a signal in one line."""
        from ui.work_list.signal import SignalScreen  # noqa: PLC0415 - after login only

        self._go(lambda: SignalScreen(self.worker, self))

    def show_settings(self) -> None:
        """Show the settings."""
        if self.profile == "gemeente":
            self.show_gemeente_settings()
            return
        from ui.settings.screen import SettingsScreen  # noqa: PLC0415 - after login only

        self._go(lambda: SettingsScreen(self.worker, self))

    def show_accounts(self) -> None:
        """Show the accounts."""
        from ui.settings.accounts import AccountsScreen  # noqa: PLC0415 - after login only

        self._go(lambda: AccountsScreen(self.worker, self))

    def show_foundation(self) -> None:
        """Show how far the foundation of this vault is, and its fingerprint to print."""
        from ui.settings.foundation import FoundationScreen  # noqa: PLC0415 - after login only

        self._go(lambda: FoundationScreen(self.worker, self))

    def show_recovery_key(self) -> None:
        """Show whether the recovery key is on paper, and make another one."""
        from ui.settings.recovery_key import RecoveryKeyScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RecoveryKeyScreen(self.worker, self))

    def show_account(self) -> None:
        """Show the account of the person who is logged in."""
        from ui.account.screen import AccountScreen  # noqa: PLC0415 - after login only

        self._go(lambda: AccountScreen(self.worker, self))

    def show_certificate(self) -> None:
        """Show the certificate of the inrichting."""
        from ui.settings.certificate import CertificateScreen  # noqa: PLC0415 - after login only

        self._go(lambda: CertificateScreen(self.worker, self))

    def show_control(self) -> None:
        """Show the inspection of this vault."""
        from ui.control.screen import ControlScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ControlScreen(self.worker, self))

    def show_journal(self) -> None:
        """Show the journal."""
        from ui.control.journal import JournalScreen  # noqa: PLC0415 - after login only

        self._go(lambda: JournalScreen(self.worker, self))

    def show_closing(self, case_id: str) -> None:
        """Show the page that closes a case."""
        from ui.closing.screen import ClosingScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ClosingScreen(self.worker, self, case_id))

    def show_register(self) -> None:
        """Show the disclosure register."""
        from ui.handover.register import RegisterScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RegisterScreen(self.worker, self))

    def show_rights(self, case_id: str | None = None) -> None:
        """Show the requests of persons."""
        from ui.rights.screen import RightsScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RightsScreen(self.worker, self, case_id))

    def show_informing(self, case_id: str) -> None:
        """Show whether the person was told."""
        from ui.rights.informing import InformingScreen  # noqa: PLC0415 - after login only

        self._go(lambda: InformingScreen(self.worker, self, case_id))

    def show_breaches(self, breach_id: str | None = None) -> None:
        """Show the data breaches, or one of them."""
        from ui.rights.breaches import BreachesScreen  # noqa: PLC0415 - after login only

        self._go(lambda: BreachesScreen(self.worker, self, breach_id))

    def show_incoming(self, case_id: str) -> None:
        """Show what came in for a case."""
        from ui.incoming.screen import IncomingScreen  # noqa: PLC0415 - after login only

        self._go(lambda: IncomingScreen(self.worker, self, case_id))

    def show_processing_register(self) -> None:
        """Show the text for the register of processing."""
        from ui.rights.processing import ProcessingScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ProcessingScreen(self.worker, self))

    def show_law(self, entry: str | None = None) -> None:
        """Show the law texts, with ``entry`` in front."""
        from ui.law.screen import LawScreen  # noqa: PLC0415 - after login only

        self._go(lambda: LawScreen(self.worker, self, entry))

    def show_recipients(self, code: str | None = None) -> None:
        """Show the register of recipients, or one gemeente in it."""
        from ui.recipients.screen import RecipientsScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RecipientsScreen(self.worker, self, code))

    def show_travelling(self) -> None:
        """Show the cases that go to another vault of this roster, or come from there."""
        from ui.travelling.screen import TravellingScreen  # noqa: PLC0415 - after login only

        self._go(lambda: TravellingScreen(self.worker, self))

    def show_replies(self, case_id: str) -> None:
        """Show the replies and the time line of a case."""
        from ui.replies.screen import RepliesScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RepliesScreen(self.worker, self, case_id))

    def show_change(self, case_id: str, notification_id: str) -> None:
        """Show the page that replaces or withdraws a notification."""
        from ui.change.screen import ChangeScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ChangeScreen(self.worker, self, case_id, notification_id))

    def show_retention(self) -> None:
        """Show the rules of the organisation for keeping."""
        from ui.settings.retention import RetentionScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RetentionScreen(self.worker, self))

    def show_destruction(self) -> None:
        """Show what is to be destroyed and what was."""
        from ui.destruction.screen import DestructionScreen  # noqa: PLC0415 - after login only

        self._go(lambda: DestructionScreen(self.worker, self))

    def show_backups(self) -> None:
        """Show the backups of this vault."""
        from ui.backup.screen import BackupScreen  # noqa: PLC0415 - after login only

        self._go(lambda: BackupScreen(self.worker, self))

    def show_received(self) -> None:
        """Show the notifications that a gemeente received."""
        from ui.reader.received import ReceivedScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ReceivedScreen(self.worker, self))

    def show_open_file(self) -> None:
        """Show the page where a gemeente opens a file of an inrichting."""
        from ui.reader.open_file import OpenFileScreen  # noqa: PLC0415 - after login only

        self._go(lambda: OpenFileScreen(self.worker, self))

    def show_notification(self, received_id: str) -> None:
        """Show one notification that a gemeente received."""
        from ui.reader.notification import NotificationScreen  # noqa: PLC0415 - after login only

        self._go(lambda: NotificationScreen(self.worker, self, received_id))

    def show_answer(self, received_id: str, notice_id: str | None = None) -> None:
        """Show the page where a gemeente answers a notification, or a notice about it."""
        from ui.reader.answer import AnswerScreen  # noqa: PLC0415 - after login only

        half = self.half_replies
        self._go(lambda: AnswerScreen(self.worker, self, received_id, notice_id, half))

    def show_received_end(self, received_id: str) -> None:
        """Show until when a gemeente keeps a notification, and where it destroys it."""
        from ui.reader.end import EndScreen  # noqa: PLC0415 - after login only

        self._go(lambda: EndScreen(self.worker, self, received_id))

    def show_pinned(self) -> None:
        """Show the inrichtingen that a gemeente trusts."""
        from ui.reader.pinned import PinnedScreen  # noqa: PLC0415 - after login only

        self._go(lambda: PinnedScreen(self.worker, self))

    def show_own_certificate(self) -> None:
        """Show the certificate of the gemeente."""
        from ui.reader.own_certificate import OwnCertificateScreen  # noqa: PLC0415 - as above

        self._go(lambda: OwnCertificateScreen(self.worker, self))

    def show_gemeente_settings(self) -> None:
        """Show the settings of a gemeente."""
        from ui.reader.settings import GemeenteSettingsScreen  # noqa: PLC0415 - as above

        self._go(lambda: GemeenteSettingsScreen(self.worker, self))

    def show_paper_code(self) -> None:
        """Show the page where a gemeente checks the code of a letter."""
        from ui.reader.paper_code import PaperCodeScreen  # noqa: PLC0415 - after login only

        self._go(lambda: PaperCodeScreen(self.worker, self))

    def show_help(self, topic: str | None = None) -> None:
        """Show the help window beside the work; without ``topic`` that of what is shown."""
        from ui.help.places import topic_of  # noqa: PLC0415 - only when somebody asks
        from ui.help.window import HelpWindow  # noqa: PLC0415 - as above

        HelpWindow.open(self.help_parent(), topic or topic_of(self.current()))

    @abstractmethod
    def help_parent(self) -> QWidget:
        """Give the window that the help belongs to."""

    @abstractmethod
    def current(self) -> Screen | None:
        """Give the screen that is shown."""
