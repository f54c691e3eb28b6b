"""A passphrase field: hidden until asked, pasting allowed, no rules while typing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.text import t
from ui.widgets.buttons import Button


class PassphraseEdit(QWidget):
    """A line for a passphrase with a button that shows what was typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}:part")
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(1000)
        self.show_button = Button(t("Tonen"), f"{name}:show", quiet=True)
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE[1])
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        self.setFocusProxy(self.line)
        self._show(False)

    def text(self) -> str:
        """Give the passphrase exactly as typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.line.clear()
        self.show_button.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        """Name the line; the button says what it shows."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._name_button()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.show_button.setText(t("Verbergen") if shown else t("Tonen"))
        self._name_button()

    def _name_button(self) -> None:
        self.show_button.setAccessibleName(
            f"{self.show_button.text()}: {self.line.accessibleName()}"
        )
