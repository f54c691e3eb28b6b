"""Radio buttons and check boxes whose text wraps, so that nothing is cut at twice the text size.

Knows Qt's quirk: its own buttons never wrap, and a click beside the text misses them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

_GAP = 8
_EDGE = 4
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Wrapping:
    """Measures and paints one button with wrapped text and an optional hint under it."""

    def __init__(
        self,
        button: QAbstractButton,
        indicator: QStyle.PrimitiveElement,
        width: QStyle.PixelMetric,
        height: QStyle.PixelMetric,
    ) -> None:
        self._button = button
        self._indicator = indicator
        self._width = width
        self._height = height
        self.hint = ""
        self._known: dict[tuple[int, str, str, str], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setShortcut(QKeySequence())  # an "&" in a text is no shortcut: it is painted

    def _mark(self) -> QSize:
        style = self._button.style()
        return QSize(
            style.pixelMetric(self._width, None, self._button),
            style.pixelMetric(self._height, None, self._button),
        )

    def _text_rect(self, text: str, width: int) -> QRect:
        space = max(40, width - self._mark().width() - _GAP - 2 * _EDGE)
        return self._button.fontMetrics().boundingRect(QRect(0, 0, space, 100_000), _WRAP, text)

    def height_for(self, width: int) -> int:
        asked = (width, self._button.text(), self.hint, self._button.font().key())
        if asked not in self._known:
            self._known = {asked: self._measured(width)}
        return self._known[asked]

    def _measured(self, width: int) -> int:
        height = self._text_rect(self._button.text(), width).height()
        if self.hint:
            height += self._text_rect(self.hint, width).height()
        return max(height, self._mark().height(), 24 - 2 * _EDGE) + 2 * _EDGE

    def size_hint(self) -> QSize:
        metrics = self._button.fontMetrics()
        widest = max(
            metrics.horizontalAdvance(line)
            for line in (*self._button.text().split("\n"), self.hint or "")
        )
        width = min(widest + 2, metrics.horizontalAdvance("m") * 38)
        whole = width + self._mark().width() + _GAP + 2 * _EDGE
        return QSize(whole, self.height_for(whole))

    def smallest(self) -> QSize:
        width = self._button.fontMetrics().horizontalAdvance("m") * 8 + self._mark().width()
        return QSize(width, 24)

    def paint(self) -> None:
        button = self._button
        painter = QPainter(button)
        option = QStyleOptionButton()
        option.initFrom(button)
        option.state |= QStyle.StateFlag.State_On if button.isChecked() else _OFF
        if button.isDown():
            option.state |= QStyle.StateFlag.State_Sunken
        mark = self._mark()
        line = button.fontMetrics().lineSpacing()
        rtl = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = button.width() - _EDGE - mark.width() if rtl else _EDGE
        top = _EDGE + max(0, (line - mark.height()) // 2)
        option.rect = QRect(QPoint(left, top), mark)
        button.style().drawPrimitive(self._indicator, option, painter, button)
        self._paint_text(painter, mark)
        if button.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(button.palette().color(QPalette.ColorRole.Highlight), 2)
            painter.setPen(pen)
            painter.drawRoundedRect(button.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_text(self, painter: QPainter, mark: QSize) -> None:
        button = self._button
        group = QPalette.ColorGroup.Active if button.isEnabled() else QPalette.ColorGroup.Disabled
        left = _EDGE + mark.width() + _GAP
        space = QRect(left, _EDGE, button.width() - left - _EDGE, button.height())
        painter.setPen(button.palette().color(group, QPalette.ColorRole.WindowText))
        painter.drawText(space, _WRAP, button.text())
        if self.hint:
            used = self._text_rect(button.text(), button.width()).height()
            painter.setPen(button.palette().color(group, QPalette.ColorRole.PlaceholderText))
            painter.drawText(space.translated(0, used), _WRAP, self.hint)


_OFF = QStyle.StateFlag.State_Off


class WrappedRadio(QRadioButton):
    """A radio button with wrapped text and an optional hint."""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._wrapping = _Wrapping(
            self,
            QStyle.PrimitiveElement.PE_IndicatorRadioButton,
            QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
            QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        )
        self._wrapping.hint = hint
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def hasHeightForWidth(self) -> bool:
        """Qt asks: the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the wrapped text needs."""
        return self._wrapping.height_for(width)

    def sizeHint(self) -> QSize:
        """Give the size without needless wrapping."""
        return self._wrapping.size_hint()

    def minimumSizeHint(self) -> QSize:
        """Give the size below which the text cannot be read."""
        return self._wrapping.smallest()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, the text and the focus ring."""
        self._wrapping.paint()


class WrappedCheck(QCheckBox):
    """A check box with wrapped text and an optional hint."""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._wrapping = _Wrapping(
            self,
            QStyle.PrimitiveElement.PE_IndicatorCheckBox,
            QStyle.PixelMetric.PM_IndicatorWidth,
            QStyle.PixelMetric.PM_IndicatorHeight,
        )
        self._wrapping.hint = hint
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def hasHeightForWidth(self) -> bool:
        """Qt asks: the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the wrapped text needs."""
        return self._wrapping.height_for(width)

    def sizeHint(self) -> QSize:
        """Give the size without needless wrapping."""
        return self._wrapping.size_hint()

    def minimumSizeHint(self) -> QSize:
        """Give the size below which the text cannot be read."""
        return self._wrapping.smallest()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, the text and the focus ring."""
        self._wrapping.paint()
