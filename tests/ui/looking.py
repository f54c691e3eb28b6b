"""What the tests of the screens look at: the accessible tree, pictures, asked-for screens."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.paper.window import PaperWindow

PICTURES = Path(__file__).parents[2] / "build" / "screens"

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
"""Every kind of widget that a person can act on."""


class FakeNavigator:
    """Records what a screen asked for: ``asked`` holds (name, arguments)."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[object, ...]]] = []

    def show_work_list(self) -> None:
        self.asked.append(("work_list", ()))

    def show_alarms(self) -> None:
        self.asked.append(("alarms", ()))

    def show_case(self, case_id: str, page: str | None = None) -> None:
        self.asked.append(("case", (case_id, page)))

    def show_review(self, case_id: str) -> None:
        self.asked.append(("review", (case_id,)))

    def show_handover(self, case_id: str) -> None:
        self.asked.append(("handover", (case_id,)))

    def show_signal(self) -> None:
        self.asked.append(("signal", ()))

    def show_settings(self) -> None:
        self.asked.append(("settings", ()))

    def show_accounts(self) -> None:
        self.asked.append(("accounts", ()))

    def show_foundation(self) -> None:
        self.asked.append(("foundation", ()))

    def show_recovery_key(self) -> None:
        self.asked.append(("recovery_key", ()))

    def show_certificate(self) -> None:
        self.asked.append(("certificate", ()))

    def show_account(self) -> None:
        self.asked.append(("account", ()))

    def show_control(self) -> None:
        self.asked.append(("control", ()))

    def show_journal(self) -> None:
        self.asked.append(("journal", ()))

    def show_closing(self, case_id: str) -> None:
        self.asked.append(("closing", (case_id,)))

    def show_register(self) -> None:
        self.asked.append(("register", ()))

    def show_rights(self, case_id: str | None = None) -> None:
        self.asked.append(("rights", (case_id,)))

    def show_informing(self, case_id: str) -> None:
        self.asked.append(("informing", (case_id,)))

    def show_breaches(self, breach_id: str | None = None) -> None:
        self.asked.append(("breaches", (breach_id,)))

    def show_incoming(self, case_id: str) -> None:
        self.asked.append(("incoming", (case_id,)))

    def show_processing_register(self) -> None:
        self.asked.append(("processing_register", ()))

    def show_law(self, entry: str | None = None) -> None:
        self.asked.append(("law", (entry,)))

    def show_recipients(self, code: str | None = None) -> None:
        self.asked.append(("recipients", (code,)))

    def show_travelling(self) -> None:
        self.asked.append(("travelling", ()))

    def show_replies(self, case_id: str) -> None:
        self.asked.append(("replies", (case_id,)))

    def show_change(self, case_id: str, notification_id: str) -> None:
        self.asked.append(("change", (case_id, notification_id)))

    def show_received(self) -> None:
        self.asked.append(("received", ()))

    def show_open_file(self) -> None:
        self.asked.append(("open_file", ()))

    def show_notification(self, received_id: str) -> None:
        self.asked.append(("notification", (received_id,)))

    def show_answer(self, received_id: str, notice_id: str | None = None) -> None:
        self.asked.append(("answer", (received_id, notice_id)))

    def show_received_end(self, received_id: str) -> None:
        self.asked.append(("received_end", (received_id,)))

    def show_pinned(self) -> None:
        self.asked.append(("pinned", ()))

    def show_own_certificate(self) -> None:
        self.asked.append(("own_certificate", ()))

    def show_gemeente_settings(self) -> None:
        self.asked.append(("gemeente_settings", ()))

    def show_paper_code(self) -> None:
        self.asked.append(("paper_code", ()))

    def show_help(self, topic: str | None = None) -> None:
        self.asked.append(("help", (topic,)))

    def show_retention(self) -> None:
        self.asked.append(("retention", ()))

    def show_destruction(self) -> None:
        self.asked.append(("destruction", ()))

    def show_backups(self) -> None:
        self.asked.append(("backups", ()))

    def lock(self) -> None:
        self.asked.append(("lock", ()))

    def message(self, text: str) -> None:
        self.asked.append(("message", (text,)))


def find(screen: QWidget, name: str) -> Any:
    """Give the part of a screen with this name that is in sight."""
    found = [w for w in screen.findChildren(QWidget, name) if w.isVisibleTo(screen)]
    assert found, name
    return found[0]


def in_sight(screen: QWidget, name: str) -> bool:
    """Tell whether a part of a screen is there and in sight."""
    return any(w.isVisibleTo(screen) for w in screen.findChildren(QWidget, name))


def accessible_problems(widget: QWidget) -> list[str]:
    """Find controls that a screen reader cannot name, or cannot tell apart."""
    problems: list[str] = []
    names: Counter[tuple[str, str]] = Counter()
    for part in [widget, *widget.findChildren(QWidget)]:
        if not isinstance(part, INTERACTIVE) or _inside_another(part):
            continue
        if not part.isVisibleTo(widget):
            continue
        told = QAccessible.queryAccessibleInterface(part)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        if isinstance(part, QComboBox):
            # On Linux Qt gives the chosen text here; the name comes from the label beside it.
            name = part.accessibleName()
        where = f"{type(part).__name__} {part.objectName()!r}"
        if not name.strip():
            problems.append(f"{where}: no accessible name")
        if not part.objectName():
            problems.append(f"{type(part).__name__} {name!r}: no object name")
        names[type(part).__name__, name] += 1
    problems += [
        f"{count} controls of kind {kind} are called {name!r}"
        for (kind, name), count in names.items()
        if count > 1
    ]
    return problems


def cut_texts(widget: QWidget) -> list[str]:
    """Find visible labels and buttons that are smaller than their text needs."""
    cut: list[str] = []
    for part in widget.findChildren(QWidget):
        if not part.isVisibleTo(widget) or not isinstance(part, QLabel | QAbstractButton):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            longest = max(
                (
                    part.fontMetrics().horizontalAdvance(word)
                    for word in part.text().replace("\u200b", " ").split()
                ),
                default=0,
            )
            needed_height, needed_width = part.heightForWidth(part.width()), longest
        elif part.hasHeightForWidth():
            needed_height = part.heightForWidth(part.width())
            needed_width = part.minimumSizeHint().width()
        else:
            needed_height, needed_width = part.sizeHint().height(), part.sizeHint().width()
        if part.height() + 1 < needed_height or part.width() + 1 < needed_width:
            text = getattr(part, "text", str)()
            cut.append(
                f"{part.objectName()!r} {text!r}: {part.width()}x{part.height()}, "
                f"needs {needed_width}x{needed_height}"
            )
    return cut


def save_picture(qtbot: QtBot, screen: QWidget, name: str, size: tuple[int, int]) -> Path:
    """Show ``screen`` at ``size`` and save what it looks like."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    screen.resize(*size)
    screen.show()
    qtbot.wait(30)
    path = PICTURES / f"{name}.png"
    assert screen.grab().save(str(path))
    return path


def _inside_another(part: QWidget) -> bool:
    if part.objectName().startswith("qt_"):
        return True
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView | QComboBox | QAbstractSpinBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def paper_shown() -> tuple[str, str]:
    """Close the paper that is in front; give its title and the text of all its pages."""
    (window,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, PaperWindow) and one.isVisible()
    )
    texts = []
    turn = window.findChild(QAbstractButton, "page-after")
    assert turn is not None
    while window.page_text() not in texts:
        texts.append(window.page_text())
        turn.click()
    window.accept()
    return window.windowTitle(), " ".join(" ".join(texts).split())
