"""The letter page by page inside a screen, as picture or as text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.paper.window import image_of
from ui.text import t
from ui.widgets import Button, FlowRow, plain_label


class LetterView(QWidget):
    """Pictures and texts of the pages come ready made; drawing them is done in the worker."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self._texts: Sequence[str] = ()
        self._number = 0
        self._picture = QLabel()
        self._picture.setObjectName("letter-picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setObjectName("letter-text")
        self._text.setAccessibleName(t("Tekst van de bladzijde"))
        self._text.setTabChangesFocus(True)
        self._body = QStackedWidget()
        self._body.addWidget(self._picture)
        self._body.addWidget(self._text)
        before = Button(t("Vorige bladzijde"), "letter-before", quiet=True)
        before.clicked.connect(lambda: self._turn(-1))
        self._where = plain_label("")
        self._where.setObjectName("letter-page")
        after = Button(t("Volgende bladzijde"), "letter-after", quiet=True)
        after.clicked.connect(lambda: self._turn(1))
        self._swap_button = Button(t("Toon als tekst"), "letter-as-text", quiet=True)
        self._swap_button.clicked.connect(self._swap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(FlowRow(before, self._where, after, self._swap_button))
        column.addWidget(self._body)

    def show_pages(self, pictures: Sequence[bytes], texts: Sequence[str]) -> None:
        """Show a letter from its first page."""
        self._pages = [image_of(data) for data in pictures]
        self._texts = texts
        self._number = 0
        self._turn(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the width."""
        super().resizeEvent(event)
        self._fit()

    def _turn(self, by: int) -> None:
        if not self._pages:
            return
        self._number = max(0, min(len(self._pages) - 1, self._number + by))
        where = t("Bladzijde {page} van {pages}", page=self._number + 1, pages=len(self._pages))
        self._where.setText(where)
        self._picture.setAccessibleName(where)
        self._text.setPlainText(self._texts[self._number])
        self._fit()

    def _fit(self) -> None:
        if not self._pages:
            return
        page = self._pages[self._number]
        width = max(theme.em(self, 16), min(page.width(), self.width() - 2))
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(
            page.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        )
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._body.setMinimumHeight(round(picture.height() / ratio))
        self._picture.setMinimumWidth(theme.em(self, 16))

    def _swap(self) -> None:
        text_next = self._body.currentWidget() is self._picture
        self._body.setCurrentWidget(self._text if text_next else self._picture)
        self._swap_button.setText(t("Toon als beeld") if text_next else t("Toon als tekst"))
        self._swap_button.setAccessibleName(self._swap_button.text())
