"""Where a screen can ask to go. The window is the navigator; tests use one that records."""

from __future__ import annotations

from typing import Protocol


class Navigator(Protocol):
    """Asks the one window to show another screen; screens know each other only through this."""

    def show_work_list(self) -> None:
        """Show the work list."""

    def show_alarms(self) -> None:
        """Show everything that nobody may leave lying."""

    def show_case(self, case_id: str, page: str | None = None) -> None:
        """Show a case in the wizard, on ``page`` or where one left."""

    def show_review(self, case_id: str) -> None:
        """Show a case for review, decision or second seal."""

    def show_handover(self, case_id: str) -> None:
        """Show the notifications of a decided case and their hand-over."""

    def show_signal(self) -> None:
        """Show the page that records a signal in one line."""

    def show_settings(self) -> None:
        """Show the settings of this vault."""

    def show_accounts(self) -> None:
        """Show the accounts of this vault."""

    def show_foundation(self) -> None:
        """Show how far the foundation of this vault is, and its fingerprint to print."""

    def show_recovery_key(self) -> None:
        """Show whether the recovery key is on paper, and make another one."""

    def show_certificate(self) -> None:
        """Show the certificate of the inrichting."""

    def show_account(self) -> None:
        """Show the account of the person who is logged in."""

    def show_control(self) -> None:
        """Show the inspection of this vault."""

    def show_journal(self) -> None:
        """Show the journal."""

    def show_closing(self, case_id: str) -> None:
        """Show the page that closes a case."""

    def show_register(self) -> None:
        """Show the disclosure register."""

    def show_rights(self, case_id: str | None = None) -> None:
        """Show the requests of persons; with a case, new ones are noted with that case."""

    def show_informing(self, case_id: str) -> None:
        """Show whether the person was told of the notification, and a guide for telling."""

    def show_breaches(self, breach_id: str | None = None) -> None:
        """Show the data breaches, or one of them."""

    def show_incoming(self, case_id: str) -> None:
        """Show what came in for a case, and the texts for the penitentiair dossier."""

    def show_processing_register(self) -> None:
        """Show the text for the organisation's register of processing."""

    def show_law(self, entry: str | None = None) -> None:
        """Show the law texts, with ``entry`` in front."""

    def show_recipients(self, code: str | None = None) -> None:
        """Show the register of recipients, or one gemeente in it."""

    def show_travelling(self) -> None:
        """Show the cases that go to another vault of this roster, or come from there."""

    def show_replies(self, case_id: str) -> None:
        """Show the replies and the time line of a case."""

    def show_change(self, case_id: str, notification_id: str) -> None:
        """Show the page that replaces or withdraws a notification."""

    def show_retention(self) -> None:
        """Show the rules of the organisation for keeping."""

    def show_destruction(self) -> None:
        """Show what is to be destroyed and what was."""

    def show_backups(self) -> None:
        """Show the backups of this vault."""

    def show_received(self) -> None:
        """Show the notifications that a gemeente received."""

    def show_open_file(self) -> None:
        """Show the page where a gemeente opens a file of an inrichting."""

    def show_notification(self, received_id: str) -> None:
        """Show one notification that a gemeente received."""

    def show_answer(self, received_id: str, notice_id: str | None = None) -> None:
        """Show the page where a gemeente answers a notification, or a notice about it."""

    def show_received_end(self, received_id: str) -> None:
        """Show until when a gemeente keeps a notification, and where it destroys it."""

    def show_pinned(self) -> None:
        """Show the inrichtingen that a gemeente trusts."""

    def show_own_certificate(self) -> None:
        """Show the certificate of the gemeente."""

    def show_gemeente_settings(self) -> None:
        """Show the settings of a gemeente."""

    def show_paper_code(self) -> None:
        """Show the page where a gemeente checks the code of a letter."""

    def show_help(self, topic: str | None = None) -> None:
        """Show the help window beside the work, with ``topic`` in front."""

    def lock(self) -> None:
        """Lock the screen; work is kept and unlocking comes back to the same field."""

    def message(self, text: str) -> None:
        """Say in the status line what happened, also to a screen reader."""
