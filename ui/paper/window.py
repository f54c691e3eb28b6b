"""A paper page by page, with its text beside it for who does not see the picture, and printing.

The pdf stays in memory: nothing of it is written to a disk by this window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.notification import preview
from ui import theme
from ui.text import t
from ui.widgets import Button, PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.case.refusal import Refusal
    from app.services.session import Session
    from ui.screen import Screen

PRINT_RESOLUTION = 300
"""Dots per inch at which a page is drawn for the printer."""

SCREEN_SCALE = 1.6
"""Pixels per point at which a page is drawn for the screen, before it is fitted."""


class PaperWindow(QDialog):
    """Shows a pdf and prints it through the dialog of the system."""

    def __init__(self, pdf: bytes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setWindowTitle(title)
        self._pdf = pdf
        self._pages: Sequence[QImage] = [
            image_of(data) for data in preview.page_images(pdf, SCREEN_SCALE)
        ]
        self._number = 0
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._picture.setObjectName("page-picture")
        scroll = QScrollArea()
        scroll.setWidget(self._picture)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(t("Bladzijde als beeld"))
        self._scroll = scroll
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setObjectName("page-text")
        self._text.setAccessibleName(t("Tekst van de bladzijde"))
        self._body = QStackedWidget()
        self._body.addWidget(scroll)
        self._body.addWidget(self._text)
        self._where = QLabel()
        self._where.setObjectName("page-number")
        column = QVBoxLayout(self)
        column.addLayout(self._buttons())
        column.addWidget(self._body, 1)
        self._turn(0)
        self.resize(theme.em(self, 60), theme.em(self, 52))

    @classmethod
    def open(cls, parent: QWidget, title: str, pdf: bytes) -> PaperWindow:
        """Show ``pdf`` above ``parent``."""
        window = cls(pdf, title, parent.window())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open_modal()
        return window

    def open_modal(self) -> None:
        """Show the window; the rest waits until it is closed."""
        QDialog.open(self)

    def page_text(self) -> str:
        """Give the text of the page that is shown."""
        return self._text.toPlainText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the width."""
        super().resizeEvent(event)
        self._fit()

    def draw_on(self, printer: QPrinter) -> None:
        """Draw every page on ``printer``, each on its own sheet."""
        scale = PRINT_RESOLUTION / 72
        painter = QPainter(printer)
        for number, data in enumerate(preview.page_images(self._pdf, scale)):
            if number:
                printer.newPage()
            area = painter.viewport()
            page = image_of(data)
            size = page.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(
                area.adjusted(0, 0, size.width() - area.width(), size.height() - area.height()),
                page,
            )
        painter.end()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        before = Button(t("Vorige bladzijde"), "page-before", quiet=True)
        before.clicked.connect(lambda: self._turn(-1))
        after = Button(t("Volgende bladzijde"), "page-after", quiet=True)
        after.clicked.connect(lambda: self._turn(1))
        self._as_text = Button(t("Toon als tekst"), "as-text", quiet=True)
        self._as_text.clicked.connect(self._swap)
        printing = PrimaryButton(t("Druk af"), "print")
        printing.clicked.connect(self._print)
        close = Button(t("Sluit"), "close-paper")
        close.clicked.connect(self.accept)
        for widget in (before, self._where, after):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._as_text, printing, close):
            row.addWidget(widget)
        for key, by in (
            (QKeySequence.StandardKey.MoveToNextPage, 1),
            (QKeySequence.StandardKey.MoveToPreviousPage, -1),
        ):
            QShortcut(QKeySequence(key), self, lambda by=by: self._turn(by))
        return row

    def _turn(self, by: int) -> None:
        self._number = max(0, min(len(self._pages) - 1, self._number + by))
        where = t("Bladzijde {page} van {pages}", page=self._number + 1, pages=len(self._pages))
        self._where.setText(where)
        self._picture.setAccessibleName(where)
        self._text.setPlainText(preview.page_text(self._pdf, self._number))
        self._fit()

    def _fit(self) -> None:
        page = self._pages[self._number]
        width = min(page.width(), max(theme.em(self, 20), self._scroll.viewport().width()))
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(
            page.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)

    def _swap(self) -> None:
        text_next = self._body.currentWidget() is self._scroll
        self._body.setCurrentWidget(self._text if text_next else self._scroll)
        self._as_text.setText(t("Toon als beeld") if text_next else t("Toon als tekst"))
        self._as_text.setAccessibleName(self._as_text.text())

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_RESOLUTION)
        printer.setDocName("Meldpoort")  # stands in the queue of the printer: nothing personal
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(t("Druk af"))
        dialog.accepted.connect(lambda: self.draw_on(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)  # QPrintDialog hides this one behind a form with a receiver


def show_paper(
    screen: Screen,
    title: str,
    make: Callable[[Session], bytes],
    failed: Callable[[Refusal], None] | None = None,
) -> None:
    """Make a paper in the worker and show it above ``screen``."""
    screen.run(make, lambda pdf: _open(screen, title, pdf), failed)


def _open(screen: Screen, title: str, pdf: bytes) -> None:
    PaperWindow.open(screen, title, pdf)


def image_of(data: bytes) -> QImage:
    """Make a picture of what the preview gave."""
    image = QImage()
    if not image.loadFromData(data):
        raise ValueError("not a picture")
    return image
