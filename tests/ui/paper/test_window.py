"""The window of a paper: pages as picture and as text, and printing through the system's dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.notification.papers.frame import render_paper
from app.notification.preview import page_count
from tests.notification.every_paper import FRAME, PAPERS
from ui.paper.window import PaperWindow

PDF = render_paper(PAPERS["memo"], FRAME)


@pytest.fixture
def window(qtbot: QtBot) -> PaperWindow:
    window = PaperWindow(PDF, "Stuk bij niet melden")
    qtbot.addWidget(window)
    window.show()
    return window


def press(window: PaperWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_a_page_can_be_read_as_text(
    window: PaperWindow, accessible_tree: Callable[[QWidget], None], grab: Callable[..., Path]
) -> None:
    accessible_tree(window)
    grab(window, "paper", (900, 1000))
    press(window, "as-text")
    assert window.findChild(QWidget, "page-text").isVisible()  # type: ignore[union-attr]
    assert window.page_text().strip()
    accessible_tree(window)


def test_printing_asks_the_system_and_puts_every_page_on_paper(
    window: PaperWindow, tmp_path: Path
) -> None:
    before = set(tmp_path.iterdir())
    press(window, "print")
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    printer = dialog.printer()
    assert printer.docName() == "Meldpoort"
    assert set(tmp_path.iterdir()) == before
    chosen = tmp_path / "gekozen.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(chosen))
    dialog.accepted.emit(printer)
    assert page_count(chosen.read_bytes()) == page_count(PDF)
    dialog.close()
