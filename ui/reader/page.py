"""What the screens of a gemeente share: one column, errors on top, a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from ui.navigation import Navigator
from ui.screen import Screen
from ui.start.page import Problem
from ui.text import refusal_text, t
from ui.widgets import Button, ErrorSummary, Field, Heading, PageColumn
from ui.worker import Worker


class ReaderPage(Screen):
    """A page with a heading; what is read comes later and is put in its place."""

    def __init__(
        self,
        worker: Worker,
        navigator: Navigator,
        title: str,
        name: str,
        *,
        width: int = 46,
        back: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(worker, navigator)
        self.title = title
        self.setObjectName(name)
        self._marked: list[Field] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.page = PageColumn(width=width)
        outer.addWidget(self.page)
        self.errors = ErrorSummary()
        self.page.add(self.errors)
        self.heading = Heading(title)
        self.page.add(self.heading)
        self.back = Button(t("&Terug naar de meldingen"), "back", quiet=True)
        self.back.clicked.connect(back or navigator.show_received)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below each other."""
        for part in parts:
            self.page.add(part)

    def first_focus(self) -> QWidget:
        """Begin at the way back; pages with a field begin there."""
        return self.back

    def panes(self) -> Sequence[QWidget]:
        """There is one pane."""
        return (self.page,)

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Mark what is wrong at its field and in the summary; gives whether anything is."""
        for field in self._marked:
            field.show_error("")
        self._marked = [field for _text, field in problems]
        for text, field in problems:
            field.show_error(text)
        self.errors.show_errors([(text, field) for text, field in problems])
        self.title_changed.emit()
        return bool(problems)

    def refused(self, refusal: Refusal) -> None:
        """Show a refusal on top."""
        self.refused_at(refusal, None)

    def refused_at(self, refusal: Refusal, field: Field | None) -> None:
        """Show a refusal at the field it is about, or on top."""
        text = refusal_text(refusal)
        if field is not None:
            self.show_problems([(text, field)])
            return
        self.show_problems([])
        self.errors.show_errors([(text, self.first_focus())])
        self.title_changed.emit()


def clear(layout: QLayout) -> None:
    """Take away everything that stands in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def read_bytes(path: Path, largest: int) -> bytes:
    """Read a file that a person chose, in the worker. Raises Refusal."""
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    if len(data) > largest:
        raise Refusal("Dit bestand is te groot. Kies een ander bestand.")
    return data
