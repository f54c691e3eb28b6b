"""The bar on top of the window: which vault, practice or not, who is at work, lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.text import t
from ui.widgets import Button, WrappedLabel, plain_label


class TopBar(QFrame):
    """Says in words where one is; ``home`` and ``lock`` are its two acts."""

    home = Signal()
    lock = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("topBar", True)
        self.setObjectName("top")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE[2], theme.SPACE[0], theme.SPACE[2], theme.SPACE[0])
        row.setSpacing(theme.SPACE[2])
        self.home_button = Button(t("Werklijst"), "home", quiet=True)
        self.home_button.clicked.connect(self.home)
        self._practice = plain_label(t("OEFENING"))
        self._practice.setProperty("mark", "practice")
        self._practice.setToolTip(t("Dit is een oefenkluis. Niets hieruit is echt."))
        self._vault = WrappedLabel(tone="muted")
        self._account = WrappedLabel()
        self._account.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lock_button = Button(t("Vergrendelen"), "lock", quiet=True)
        self.lock_button.setToolTip(t("Vergrendelen (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock)
        row.addWidget(self.home_button)
        row.addWidget(self._practice)
        row.addWidget(self._vault, 1)
        row.addWidget(self._account, 1)
        row.addWidget(self.lock_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_nobody()

    def show_vault(self, *, name: str, practice: bool, remark: str = "", home: str = "") -> None:
        """Show the name of the vault; ``remark`` is what must stay in sight about it.

        ``home`` is what its first screen is called.
        """
        if home:
            self.home_button.setText(home)
            self.home_button.setAccessibleName(home)
        self.show()
        self._vault.setText(" · ".join(part for part in (name, remark) if part))
        self._practice.setVisible(practice)

    def show_account(self, name: str) -> None:
        """Show who is at work."""
        self._account.setText(name)
        for part in (self.home_button, self.lock_button, self._account):
            part.setVisible(True)
        self._draw_lock()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "lock_button") and self.isVisible():
            self._draw_lock()

    def _draw_lock(self) -> None:
        size = self.fontMetrics().height()
        self.lock_button.setIconSize(QSize(size, size))
        self.lock_button.setIcon(theme.icon("lock", theme.colors().accent))

    def show_locked(self) -> None:
        """Keep the vault in sight, hide what needs a login."""
        for part in (self.home_button, self.lock_button, self._account):
            part.setVisible(False)

    def show_nobody(self) -> None:
        """Show that no vault is open."""
        self.show_locked()
        self.hide()
