"""Nothing of the wizard ever flashes up as a window of its own, which would take the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.case.screen import CaseScreen

PAGES = (
    "signal",
    "sources",
    "scope_frame",
    "test_tasks",
    "munis",
    "share_choices",
    "share_findings",
    "check",
)


class Watch(QObject):
    """Notes every widget that shows itself as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("case", ["full_case", "empty_case"])
def test_only_the_screen_itself_is_a_window(
    request: pytest.FixtureRequest,
    case: str,
    case_screen: Callable[..., CaseScreen],
    qapp: QApplication,
) -> None:
    case_id = request.getfixturevalue(case)
    watch = Watch()
    qapp.installEventFilter(watch)
    screen = case_screen(case_id, PAGES[0])
    for page in PAGES:
        screen.show_page(page)
        screen.next.click()
        qapp.processEvents()
    qapp.removeEventFilter(watch)
    assert watch.shown == ["CaseScreen "]
