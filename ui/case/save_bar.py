"""Where saving stands: the time of the last save, or a red bar that keeps the work in sight."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from app.wizard.questions import answer_text, label
from ui.case.autosave import Autosave
from ui.case.draft import Draft
from ui.clipboard import copy_secret
from ui.text import refusal_text, t, told
from ui.widgets import Banner, Button, WrappedLabel, announce
from ui.widgets.flow import FlowRow


class SavedAt(WrappedLabel):
    """ "Opgeslagen om 14.32", always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="muted", parent=parent)
        self.setObjectName("saved")
        self.setWordWrap(False)

    def show_time(self, at: datetime) -> None:
        """Show the time of the last save in the time of this computer."""
        local = at.astimezone()
        self.setText(t("Opgeslagen om {time}", time=f"{local.hour}.{local.minute:02}"))

    def show_failed(self) -> None:
        """Say that the last save did not go well."""
        self.setText(t("Niet opgeslagen"))


class SaveBar(Banner):
    """Says why saving failed. ``again`` asks for another try, ``leave_anyway`` to let it go."""

    again = Signal()
    leave_anyway = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("error", title=t("Uw werk is niet opgeslagen"), parent=parent)
        self.setObjectName("save-failed")
        self._draft = draft
        again = Button(t("Probeer opnieuw"), "save-again")
        again.clicked.connect(self.again)
        # No other file: the vault is the only place where these answers are encrypted.
        copy = Button(t("Kopieer wat niet is opgeslagen"), "save-copy")
        copy.clicked.connect(self._copy)
        self._leave = Button(t("Ga weg zonder opslaan"), "save-leave", quiet=True)
        self._leave.clicked.connect(self.leave_anyway)
        self._leave.hide()
        self.add(FlowRow(again, copy, self._leave))
        self.hide()

    def follow(self, autosave: Autosave, saved_at: SavedAt) -> None:
        """Show what comes of every save, here and in the line with the time."""
        autosave.saved.connect(saved_at.show_time)
        autosave.saved.connect(self.hide)
        autosave.failed.connect(lambda _refusal: saved_at.show_failed())
        autosave.failed.connect(self.show_failure)

    def show_failure(self, refusal: Refusal) -> None:
        """Show why, and that the work is still here."""
        self.say(
            t(
                "{reason} Wat u typte staat nog op het scherm. Sluit het programma niet.",
                reason=refusal_text(refusal),
            ),
            title=t("Uw werk is niet opgeslagen"),
        )
        if self.isHidden():
            self.show()
            announce(self, f"{t('Uw werk is niet opgeslagen')}. {self.text()}")

    def offer_to_leave(self) -> None:
        """Let the person go although not everything was saved."""
        self._leave.show()

    def unsaved_text(self) -> str:
        """Give the answers that are not on disk, as text to paste elsewhere."""
        document = self._draft.document
        lines = []
        for path in self._draft.unsaved_paths:
            if path in self._draft.pending:
                lines.append(f"{told(label(path, document))}: {self._draft.pending[path]}")
            elif path.startswith("reason:"):
                about = path.removeprefix("reason:")
                lines.append(f"{about}: {document.reason_for(about) or ''}")
            elif not path.startswith("share.") and self._draft.has(path):
                name, answer = label(path, document), answer_text(document, path)
                lines.append(f"{told(name)}: {told(answer)}")
        return "\n".join(lines)

    def _copy(self) -> None:
        copy_secret(self.unsaved_text())
        announce(self, t("Gekopieerd. Plak het binnen een minuut op een veilige plek."))
