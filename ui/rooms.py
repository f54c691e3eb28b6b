"""Every screen that another screen can ask for, and how it is made.

Heavy rooms are imported when the screen that needs them comes. The window is what shows them.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.screen import Screen
    from ui.worker import Worker


class Rooms:
    """Makes the screens of the Navigator protocol; whoever shows them gives ``_go``."""

    worker: Worker

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
        """Show the work list."""
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

    def show_replies(self, case_id: str) -> None:
        """Show the replies and the time line of a case."""
        from ui.replies.screen import RepliesScreen  # noqa: PLC0415 - after login only

        self._go(lambda: RepliesScreen(self.worker, self, case_id))

    def show_change(self, case_id: str, notification_id: str) -> None:
        """Show the page that replaces or withdraws a notification."""
        from ui.change.screen import ChangeScreen  # noqa: PLC0415 - after login only

        self._go(lambda: ChangeScreen(self.worker, self, case_id, notification_id))
