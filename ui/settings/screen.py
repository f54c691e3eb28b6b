"""The settings of this vault: everything an organisation decides, on one page in parts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.case.refusal import Refusal
from ui.form_screen import FormScreen
from ui.navigation import Navigator
from ui.page_screen import PageScreen
from ui.settings.entries import Entry, entries, part_note
from ui.settings.letterhead import LetterheadPart
from ui.text import refusal_text, t
from ui.widgets import (
    Banner,
    Button,
    FlowRow,
    Heading,
    PrimaryButton,
    WrappedLabel,
)
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session
    from app.services.settings import Settings


class SettingsScreen(FormScreen, PageScreen):
    """Shows the settings to everybody; only a beheerder can change them."""

    def __init__(self, worker: Worker, navigator: Navigator) -> None:
        super().__init__(worker, navigator, t("Instellingen"), "settings")
        self._entries: tuple[Entry, ...] = ()
        self.add(WrappedLabel(t("Wat uw organisatie moet kiezen, vult Meldpoort niet voor u in.")))
        self._keep = PrimaryButton(t("Instellingen &bewaren"), "keep-settings")
        self._keep.clicked.connect(self._save_changes)
        self.run(_read, self._show)

    def first_focus(self) -> QWidget:
        """Begin at the first field."""
        return self._entries[0].field if self._entries else self.page

    def save(self) -> None:
        """Ctrl+S keeps the settings here, for settings are not saved by themselves."""
        if self._entries and self._keep.isVisible():
            self._save_changes()

    def _show(self, shown: tuple[Settings, bool]) -> None:
        settings, may_change = shown
        self._entries = entries()
        if not may_change:
            self.add(
                Banner("info", t("U kunt alles lezen. Alleen een beheerder kan iets veranderen."))
            )
        part = ""
        for entry in self._entries:
            if entry.part != part:
                part = entry.part
                self.add(Heading(part, 2))
                if part_note(part):
                    self.add(WrappedLabel(part_note(part)))
            entry.show(settings)
            entry.field.setEnabled(may_change)
            self.add(entry.field)
        self.add(LetterheadPart(self, self.refused, may_change=may_change))
        back = Button(t("&Terug naar de werklijst"), "back")
        back.clicked.connect(self.navigator.show_work_list)
        self.add(FlowRow(self._keep, back))
        self._keep.setVisible(may_change)
        self.first_focus().setFocus()
        self.begin()

    def _save_changes(self) -> None:
        problems: list[tuple[str, Entry]] = []
        values: dict[str, object] = {}
        for entry in self._entries:
            try:
                entry.put(values)
            except Refusal as refusal:
                problems.append((refusal_text(refusal), entry))
        for entry in self._entries:
            entry.field.show_error(next((text for text, at in problems if at is entry), ""))
        self.errors.show_errors([(text, entry.field) for text, entry in problems])
        self.title_changed.emit()
        if not problems:
            self.run(partial(_change, values=values), self._kept, self.refused)

    def _kept(self, _settings: Settings) -> None:
        self.begin()
        self.navigator.message(t("De instellingen zijn bewaard."))

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal; one can try again."""
        from app.services.settings import MandateEnded  # noqa: PLC0415 - known by now

        wrong = "authority.until" if isinstance(refusal, MandateEnded) else ""
        entry = next((one for one in self._entries if one.path == wrong), None)
        if entry is not None:
            entry.field.show_error(refusal_text(refusal))
        field = entry.field if entry is not None else self.first_focus()
        self.errors.show_errors([(refusal_text(refusal), field)])
        self.title_changed.emit()


def _read(session: Session) -> tuple[Settings, bool]:
    from app.services import settings  # noqa: PLC0415 - in the worker's thread

    return settings.read(session), session.can("beheerder")


def _change(session: Session, values: dict[str, object]) -> Settings:
    from app.services import settings  # noqa: PLC0415 - in the worker's thread

    before = settings.read(session).model_dump()
    return settings.change(session, settings.make_settings(_merged(before, values)))


def _merged(before: dict[str, object], values: dict[str, object]) -> dict[str, object]:
    """Put the values of the page over what there was, also inside groups."""
    merged = dict(before)
    for name, value in values.items():
        was = before.get(name)
        if isinstance(was, dict) and isinstance(value, dict):
            merged[name] = _merged(was, value)
        else:
            merged[name] = value
    return merged
