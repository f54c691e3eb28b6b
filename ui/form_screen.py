"""Screens with a form: what was typed is not dropped by one press on another screen."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from ui.screen import Screen
from ui.text import t

Values = dict[str, str]


class FormScreen(Screen):
    """Asks once before something that is not kept goes; named first among the bases of a screen.

    Call ``begin`` when the form stands there as it was read, and ``kept`` once it is kept.
    """

    _at_first: Values | None = None
    _warned = False

    def begin(self) -> None:
        """Take what stands in the form now as what nobody typed."""
        self._at_first, self._warned = _values(self), False

    def kept(self) -> None:
        """What was typed is kept: one may go."""
        self._at_first = None

    def leave(self) -> bool:
        """Stay once while something was typed that is not kept, and say so."""
        if self._at_first is None or self._warned or _values(self) == self._at_first:
            return True
        self._warned = True
        self.navigator.message(
            t("Wat u hebt ingevuld, is nog niet bewaard. Gaat u nog een keer weg, dan vervalt het.")
        )
        return False

    def shown_again(self) -> None:
        """Go on after the lock: whoever locked did not choose to leave."""
        self._warned = False


def _values(screen: QWidget) -> Values:
    """Give what a person typed and chose, by the name of the field; what is empty is left out."""
    found: Values = {}
    for field in screen.findChildren(QWidget):
        if isinstance(field, QPlainTextEdit) and not field.isReadOnly():
            found[field.objectName()] = field.toPlainText()
        elif isinstance(field, QLineEdit) and not field.isReadOnly():
            found[field.objectName()] = field.text()
        elif isinstance(field, QRadioButton | QCheckBox) and field.isChecked():
            found[field.objectName()] = "1"
    return {name: value for name, value in found.items() if value}
