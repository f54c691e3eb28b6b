"""The menu: every act of the window by keyboard, and where else one can go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from ui.language import CHOSEN, LANGUAGES, NAMES, Language
from ui.reader.menu import add_reader_menu, is_shared, show_reader_action
from ui.text import t

if TYPE_CHECKING:
    from app.case.workflow import Profile
    from ui.window import Window


_CONTROL = frozenset({"controleur", "beheerder"})
"""Who looks after the vault as a whole."""


class Menu:
    """The menu bar of the window; what needs a login or a role is hidden without it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._after_login: list[QAction] = []
        self._of_casemanager: list[QAction] = []
        self._every_action: list[QAction] = []
        bar = window.menuBar()
        bar.setObjectName("menu")
        self._case = self._add_case(bar)
        go = self._add_places(bar)
        manage = self._add_managing(bar)
        self._menus = [go, manage]
        check = bar.addMenu(t("&Controle"))
        inspect = self._act(
            check, t("&Onderzoek van de kluis"), "menu:control", window.show_control
        )
        journal = self._act(check, t("&Logboek"), "menu:journal", window.show_journal)
        self._menus_of: list[tuple[QMenu, frozenset[str], tuple[QAction, ...]]] = [
            (check, _CONTROL, (inspect, journal))
        ]
        self._of_gemeente = add_reader_menu(bar, window, self._act)
        self._add_about(bar)
        self.show_nobody()

    def _add_case(self, bar: QMenuBar) -> QMenu:
        window = self._window
        case = bar.addMenu(t("&Programma") if window.door.reader else t("&Zaak"))
        self._of_casemanager = [
            self._act(case, t("&Nieuwe zaak"), "menu:new", self._new_case, "Ctrl+N"),
            self._act(case, t("&Signaal noteren"), "menu:signal", window.show_signal),
            self._act(case, t("Zaakbestand &importeren"), "menu:import", self._import, "Ctrl+I"),
        ]
        case.addSeparator()
        self._add_of_case(case)
        case.addSeparator()
        self._after_login += [
            self._act(case, t("&Opslaan"), "menu:save", self._save, "Ctrl+S"),
            self._act(case, t("&Vergrendelen"), "menu:lock", window.lock, "Ctrl+L"),
        ]
        case.addSeparator()
        self._act(case, t("&Afsluiten"), "menu:quit", window.close, "Ctrl+Q")
        return case

    def _add_places(self, bar: QMenuBar) -> QMenu:
        window = self._window
        go = bar.addMenu(t("&Ga naar"))
        self._work = self._act(go, t("&Werklijst"), "menu:work", window.show_work_list, "Ctrl+1")
        self._after_login += [
            self._work,
            self._act(go, t("&Zoeken"), "menu:search", self._search, "Ctrl+F"),
            self._act(go, t("&Alarmen"), "menu:alarms", window.show_alarms, "Ctrl+3"),
        ]
        go.addSeparator()
        self._add_registers(go)
        go.addSeparator()
        self._after_login += [
            self._act(go, t("Zaken over&brengen"), "menu:travelling", window.show_travelling)
        ]
        go.addSeparator()
        self._act(go, t("Volgend &deel van het scherm"), "menu:pane", self._next_pane, "F6")
        self._act(
            go, t("Vo&rig deel van het scherm"), "menu:pane-back", self._previous_pane, "Shift+F6"
        )
        return go

    def _add_managing(self, bar: QMenuBar) -> QMenu:
        """Add, apart from each other: people, what the organisation sets, and the vault."""
        window = self._window
        manage = bar.addMenu(t("B&eheer"))
        parts: tuple[tuple[tuple[str, str, Callable[[], object]], ...], ...] = (
            (
                (t("&Mijn account"), "account", window.show_account),
                (t("&Accounts"), "accounts", window.show_accounts),
            ),
            (
                (t("&Instellingen"), "settings", window.show_settings),
                (t("&Bewaarregels"), "retention", window.show_retention),
                (t("&Wetteksten"), "law", window.show_law),
                (t("&Certificaat van de inrichting"), "certificate", window.show_certificate),
                (
                    t("Tekst voor het v&erwerkingsregister"),
                    "processing",
                    window.show_processing_register,
                ),
            ),
            (
                (t("&Vernietigen"), "destruction", window.show_destruction),
                (t("&Herstelsleutel"), "recovery-key", window.show_recovery_key),
                (t("&Oprichting van de kluis"), "foundation", window.show_foundation),
            ),
        )
        for part in parts:
            for text, name, show in part:
                self._after_login.append(self._act(manage, text, f"menu:{name}", show))
            manage.addSeparator()
        self._of_control = [
            self._act(manage, t("&Reservekopieën"), "menu:backups", window.show_backups)
        ]
        return manage

    def _add_about(self, bar: QMenuBar) -> None:
        about = bar.addMenu(t("&Help"))
        self._act(about, t("&Uitleg"), "menu:help", self._window.show_help, "F1")
        self._act(about, t("&Over Meldpoort"), "menu:about", self._about)
        about.addSeparator()
        for language in LANGUAGES:
            self._act(
                about,
                f"&{NAMES[language]}",
                f"menu:language:{language}",
                partial(self._choose_language, language),
            )

    def _add_of_case(self, case: QMenu) -> None:
        window = self._window
        self._about_case = [
            self._act(
                case,
                t("Antwoorden en &tijdlijn"),
                "menu:replies",
                lambda: self._of_this_case(window.show_replies),
            ),
            self._act(
                case,
                t("&Binnengekomen en dossier"),
                "menu:incoming",
                lambda: self._of_this_case(window.show_incoming),
            ),
            self._act(
                case,
                t("Betrokkene in&formeren"),
                "menu:informing",
                lambda: self._of_this_case(window.show_informing),
            ),
        ]
        self._after_login += self._about_case
        case.aboutToShow.connect(self._know_case)

    def _know_case(self) -> None:
        """Offer what is about a case only while one is in front."""
        has_case = self._case_in_front() is not None
        for action in self._about_case:
            action.setEnabled(has_case)

    def _case_in_front(self) -> str | None:
        case_id = getattr(self._window.current(), "case_id", None)
        return case_id if isinstance(case_id, str) else None

    def _add_registers(self, go: QMenu) -> None:
        window = self._window
        self._after_login += [
            self._act(
                go, t("&Verstrekkingenregister"), "menu:register", window.show_register, "Ctrl+2"
            ),
            self._act(go, t("Register van &ontvangers"), "menu:recipients", window.show_recipients),
            self._act(
                go, t("Rechten en &incidenten"), "menu:rights", lambda: window.show_rights(None)
            ),
            self._act(go, t("Data&lekken"), "menu:breaches", lambda: window.show_breaches(None)),
        ]

    def show_roles(self, roles: Iterable[str], profile: Profile = "inrichting") -> None:
        """Show what an account with these roles can do in a vault of this profile."""
        roles = frozenset(roles)
        for menu in self._menus:
            menu.menuAction().setVisible(True)
        for action in self._after_login:
            action.setVisible(True)
            action.setEnabled(True)
        for action in self._of_casemanager:
            action.setVisible("casemanager" in roles)
            action.setEnabled("casemanager" in roles)
        self._show_by_role(roles)
        self._show_profile(roles, profile)

    def _show_profile(self, roles: frozenset[str], profile: Profile) -> None:
        """Leave in sight only what belongs to whose vault it is."""
        reading = profile == "gemeente"
        self._case.setTitle(t("&Programma") if reading else t("&Zaak"))
        self._work.setText(t("&Ontvangen meldingen") if reading else t("&Werklijst"))
        self._of_gemeente.menuAction().setVisible(reading)
        for action in self._of_gemeente.actions():
            show_reader_action(action, roles, reading=reading)
        for action in self._every_action if reading else ():
            if action not in self._of_gemeente.actions() and not is_shared(action.objectName()):
                action.setVisible(False)
                action.setEnabled(False)

    def _show_by_role(self, roles: frozenset[str]) -> None:
        for menu, wanted, actions in self._menus_of:
            has_role = bool(wanted & roles)
            menu.menuAction().setVisible(has_role)
            for action in actions:
                action.setVisible(has_role)
                action.setEnabled(has_role)
        for action in self._of_control:
            action.setVisible(bool(_CONTROL & roles))
            action.setEnabled(bool(_CONTROL & roles))

    def show_nobody(self) -> None:
        """Show only what works without a login."""
        for menu in self._menus:
            menu.menuAction().setVisible(False)
        for action in [*self._after_login, *self._of_casemanager]:
            action.setVisible(False)
            action.setEnabled(False)
        self._show_by_role(frozenset())
        self._of_gemeente.menuAction().setVisible(False)
        for action in self._of_gemeente.actions():
            show_reader_action(action, frozenset(), reading=False)

    def _act(
        self, menu: QMenu, text: str, name: str, do: Callable[[], object], keys: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: do())
        self._every_action.append(action)
        if keys:
            action.setShortcut(keys)
        menu.addAction(action)
        return action

    def _of_this_case(self, show: Callable[[str], None]) -> None:
        """Go to a screen about the case that is shown now."""
        case_id = self._case_in_front()
        if case_id is not None:
            show(case_id)
        else:
            self._window.message(t("Open eerst een zaak."))

    def _new_case(self) -> None:
        from ui.work_list.acts import new_case  # noqa: PLC0415 - after login only

        new_case(self._window.worker, self._window)

    def _import(self) -> None:
        from ui.work_list.acts import import_case  # noqa: PLC0415 - after login only

        import_case(self._window, self._window.worker, self._window)

    def _save(self) -> None:
        screen = self._window.current()
        if screen is not None:
            screen.save()

    def _search(self) -> None:
        screen = self._window.current()
        field = screen.search_field() if screen is not None else None
        if field is None:
            self._window.show_work_list()
        else:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _next_pane(self) -> None:
        self._move(1)

    def _previous_pane(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        screen = self._window.current()
        if screen is None:
            return
        panes = [pane for pane in screen.panes() if pane.isVisible()]
        if panes:
            _focus_inside(panes[(_pane_of(panes, QApplication.focusWidget()) + by) % len(panes)])

    def _choose_language(self, language: Language) -> None:
        if self._window.preferences.remember_language(language):
            self._window.message(CHOSEN[language])
        else:
            self._window.message(
                t("Deze keuze kan niet worden bewaard. Start het programma met --taal nl of en.")
            )

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom

        QMessageBox.about(
            self._window,
            t("Over Meldpoort"),
            t(
                "Meldpoort helpt bij meldingen aan de burgemeester op grond van artikel 18b "
                "van de Penitentiaire beginselenwet. Het programma werkt zonder netwerk. "
                "Het vervangt de officiële voorziening voor deze meldingen niet."
            ),
        )


def _pane_of(panes: Sequence[QWidget], focused: QWidget | None) -> int:
    for number, pane in enumerate(panes):
        if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
            return number
    return -1


def _focus_inside(pane: QWidget) -> None:
    """Put the focus on the pane, or on the first thing in it that takes it."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    candidate: QWidget | None = pane.nextInFocusChain()
    while candidate is not None and candidate is not pane:
        takes = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus and candidate.isEnabled()
        if takes and candidate.isVisible() and pane.isAncestorOf(candidate):
            candidate.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        candidate = candidate.nextInFocusChain()
