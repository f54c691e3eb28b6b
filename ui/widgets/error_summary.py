"""The summary of errors above a page: it takes the focus, each line leads to its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.text import t
from ui.widgets.announcing import announce
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton
from ui.widgets.field import Field

Problem = tuple[str, Field]
"""What is wrong, and the field where it can be put right."""


class ErrorSummary(Banner):
    """Hidden until ``show_errors``; the window title begins with "Fout:" while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("error", title=t("Er is een probleem"), parent=parent)
        self.setObjectName("errors")
        self.setAccessibleName(t("Er is een probleem"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lines: list[LinkButton] = []
        self.hide()

    def show_errors(self, errors: Sequence[tuple[str, QWidget | Callable[[], object]]]) -> None:
        """Show each text as a link to its field (or call what goes there), and take the focus."""
        self.clear()
        for number, (text, target) in enumerate(errors):
            line = LinkButton(text, f"error:{number}", tone="error")
            line.clicked.connect(_leading_to(target))
            self._lines.append(line)
            self.add(line)
        if not errors:
            return
        title = t("Er is een probleem")
        self.setAccessibleDescription(" ".join(text for text, _target in errors))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. " + " ".join(text for text, _target in errors))

    def clear(self) -> None:
        """Hide the summary and forget its lines."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        self.hide()

    def texts(self) -> tuple[str, ...]:
        """Give the lines as shown."""
        return tuple(line.text() for line in self._lines)


def _leading_to(target: QWidget | Callable[[], object]) -> Callable[[], None]:
    def go() -> None:
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            target()

    return go
