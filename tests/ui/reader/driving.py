"""What the tests of the gemeente's screens share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.workflow import Role
from tests.both_sides import BothSides
from tests.ui.driving import Driver
from tests.ui.looking import FakeNavigator, cut_texts
from ui.navigation import Navigator
from ui.screen import Screen
from ui.worker import Worker

ReadAs = Callable[[Role], Worker]
Make = Callable[[Worker, Navigator], Screen]


class Desk:
    """A person of the gemeente with a screen in front of them."""

    def __init__(
        self, qtbot: QtBot, read_as: ReadAs, both: BothSides, navigator: FakeNavigator
    ) -> None:
        self.qtbot, self.read_as, self.both, self.navigator = qtbot, read_as, both, navigator

    def show(self, make: Make, role: Role = "gemandateerde") -> Driver:
        """Log in as this role and show a screen."""
        worker = self.read_as(role)
        return Driver(self.qtbot, worker, self.navigator, make(worker, self.navigator))

    def messages(self) -> list[str]:
        """Give what was said in the status line."""
        return [str(args[0]) for name, args in self.navigator.asked if name == "message"]


def look(
    screen: QWidget,
    name: str,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., Path],
) -> None:
    """Save pictures at the usual size, and check names and cut texts."""
    grab(screen, f"reader-{name}", (1280, 1500))
    accessible_tree(screen)
    grab(screen, f"reader-{name}-low", (1280, 800))
    assert not cut_texts(screen)
