"""What stands in the menu of a gemeente, and what of the whole menu it shares."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.text import t

if TYPE_CHECKING:
    from ui.navigation import Navigator

_SHARED = frozenset(
    f"menu:{name}"
    for name in (
        *("save", "lock", "quit", "work", "search", "pane", "pane-back", "about", "help"),
        *("account", "accounts", "recovery-key", "backups", "control", "journal"),
    )
)
_PREFIXES = ("menu:language:", "menu:reader:")

_NEEDS: dict[str, frozenset[str]] = {
    "menu:reader:list": frozenset({"gemandateerde", "lezer", "controleur"}),
    "menu:reader:open": frozenset({"gemandateerde", "lezer"}),
    "menu:reader:code": frozenset({"gemandateerde", "lezer"}),
}
"""Acts that need one of these roles; the others everybody may look at."""


class Act(Protocol):
    """Adds one act to a menu."""

    def __call__(
        self, menu: QMenu, text: str, name: str, do: Callable[[], object], keys: str = ""
    ) -> QAction:
        """Add it."""


def add_reader_menu(bar: QMenuBar, navigator: Navigator, act: Act) -> QMenu:
    """Add the menu of a gemeente; it stays out of sight in other vaults."""
    menu = bar.addMenu(t("Gemee&nte"))
    act(menu, t("&Ontvangen meldingen"), "menu:reader:list", navigator.show_received)
    act(menu, t("&Bestand openen"), "menu:reader:open", navigator.show_open_file, "Ctrl+O")
    act(menu, t("&Code van een brief controleren"), "menu:reader:code", navigator.show_paper_code)
    menu.addSeparator()
    act(menu, t("&Inrichtingen die u vertrouwt"), "menu:reader:pins", navigator.show_pinned)
    act(
        menu,
        t("Certificaat van de &gemeente"),
        "menu:reader:certificate",
        navigator.show_own_certificate,
    )
    act(
        menu,
        t("Instellingen van de ge&meente"),
        "menu:reader:settings",
        navigator.show_gemeente_settings,
    )
    return menu


def is_shared(name: str) -> bool:
    """Tell whether an act of the menu exists in the vault of a gemeente too."""
    return name in _SHARED or name.startswith(_PREFIXES)


def show_reader_action(action: QAction, roles: frozenset[str], *, reading: bool) -> None:
    """Show an act of the gemeente's menu to who may do it."""
    needed = _NEEDS.get(action.objectName())
    shown = reading and (needed is None or bool(needed & roles))
    if not action.isSeparator():
        action.setVisible(shown)
        action.setEnabled(shown)
