"""The plain panel above the screen for what nobody foresaw; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.text import t
from ui.widgets import Banner, Button, Foldable, announce
from ui.widgets.flow import FlowRow


class Trouble(Banner):
    """Shows a refusal that no screen took, or an unexpected error with its technical text.

    What is in it is made when it is first needed: the login window need not wait for that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("error", parent=parent)
        self.setObjectName("trouble")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._made = False
        self.hide()

    def _put_together(self) -> None:
        if self._made:
            return
        self._made = True
        technical = QWidget()
        column = QVBoxLayout(technical)
        column.setContentsMargins(0, 0, 0, 0)
        self._text_of_crash = QPlainTextEdit()
        self._text_of_crash.setReadOnly(True)
        self._text_of_crash.setObjectName("trouble:technical")
        self._text_of_crash.setAccessibleName(t("Technische tekst"))
        self._text_of_crash.setMaximumHeight(theme.em(self, 12))
        column.addWidget(self._text_of_crash)
        copy = Button(t("Technische tekst kopiëren"), "trouble:copy", quiet=True)
        copy.clicked.connect(self._copy)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold = Foldable(t("Technische tekst"), technical, "trouble:fold")
        self.add(self._fold)
        close = Button(t("Sluiten"), "trouble:close")
        close.clicked.connect(self.hide)
        self.add(FlowRow(close))

    def show_refusal(self, text: str) -> None:
        """Show a sentence that says what to do."""
        self._put_together()
        self._fold.hide()
        self._show(t("Dit ging niet"), text)

    def show_crash(self, technical: str) -> None:
        """Show that something went wrong, with the technical text folded away."""
        self._put_together()
        self._text_of_crash.setPlainText(technical)
        self._fold.set_open(False)
        self._fold.show()
        self._show(
            t("Er ging iets mis in het programma"),
            t(
                "Uw werk op het scherm is er nog. Probeer het opnieuw. "
                "Gebeurt dit vaker? Geef dan de technische tekst aan uw beheerder. "
                "Kijk eerst of er geen namen in staan."
            ),
        )

    def _show(self, title: str, text: str) -> None:
        self.say(text, title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. {text}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text_of_crash.toPlainText())
