"""The side list: the steps with their state in words and icon, and the pages of the open step.

Drawn by a delegate of its own, so that titles and states wrap at any text size.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.text import t

_PAGE = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1
_STATE = Qt.ItemDataRole.UserRole + 2
_ICON = Qt.ItemDataRole.UserRole + 3
_CURRENT = Qt.ItemDataRole.UserRole + 4
_PAD = 6
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """One line: a step (with a state) or, under the open step, one of its pages."""

    page_id: str
    title: str
    state: str = ""
    icon: str = ""
    current: bool = False

    @property
    def is_page(self) -> bool:
        """Whether this is a page under a step."""
        return not self.icon


class SideList(QListWidget):
    """Steps and pages; ``chosen`` carries the id of the page to open."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAccessibleName(t("Stappen van deze zaak"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Delegate(self))
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines; only what differs is touched, so that the focus stays."""
        if entries == self._entries:
            return
        same = [e.page_id for e in entries] == [e.page_id for e in self._entries] and [
            e.is_page for e in entries
        ] == [e.is_page for e in self._entries]
        if not same:
            self.clear()
            for _entry in entries:
                self.addItem(QListWidgetItem())
        for at, entry in enumerate(entries):
            self._fill(self.item(at), entry)
        self._entries = entries
        at = next((i for i, e in enumerate(entries) if e.current and e.is_page), -1)
        if at < 0:
            at = next((i for i, e in enumerate(entries) if e.current), -1)
        if at >= 0 and (not same or not self.hasFocus()):
            self.setCurrentRow(at)
        self.doItemsLayout()

    def entries(self) -> tuple[Entry, ...]:
        """Give the lines as shown."""
        return self._entries

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower list wraps more."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def _fill(self, item: QListWidgetItem, entry: Entry) -> None:
        spoken = f"{entry.title}: {entry.state}" if entry.state else entry.title
        if entry.current and entry.is_page:
            spoken = t("{title}, hier bent u", title=spoken)
        item.setText(spoken)
        item.setData(_PAGE, entry.page_id)
        item.setData(_TITLE, entry.title)
        item.setData(_STATE, entry.state)
        item.setData(_ICON, entry.icon)
        item.setData(_CURRENT, entry.current)

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PAGE))


class _Delegate(QStyledItemDelegate):
    """Draws a step with icon, title and state, or a page under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, SideList) else 200
        title, state = self._rects(option.font, index, width)
        return QSize(width, title.height() + state.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        colors = theme.colors()
        rect = option.rect
        current = index.data(_CURRENT)
        if current and not index.data(_ICON):
            painter.fillRect(rect, option.palette.color(QPalette.ColorRole.Base))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 4, rect.height()), QColor(colors.accent)
            )
        title, state = self._rects(option.font, index, rect.width())
        icon = index.data(_ICON)
        side = round(option.fontMetrics.height())
        if icon:
            tint = colors.error if icon == "problem" else colors.text
            painter.drawPixmap(
                rect.left() + _PAD, rect.top() + _PAD, theme.pixmap(icon, side, tint)
            )
        painter.setFont(_title_font(option.font, bold=bool(icon)))
        painter.setPen(QColor(colors.text))
        painter.drawText(title.translated(rect.topLeft()), _WRAP, index.data(_TITLE))
        if index.data(_STATE):
            painter.setFont(option.font)
            painter.setPen(QColor(colors.error if icon == "problem" else colors.muted))
            painter.drawText(state.translated(rect.topLeft()), _WRAP, index.data(_STATE))
        if focused and chosen:
            pen = painter.pen()
            pen.setColor(QColor(colors.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _rects(self, font: QFont, index: _Index, width: int) -> tuple[QRect, QRect]:
        icon = bool(index.data(_ICON))
        left = _PAD + QFontMetrics(font).height() + _PAD
        space = max(60, width - left - _PAD)
        metrics = QFontMetrics(_title_font(font, bold=icon))
        title = metrics.boundingRect(QRect(left, _PAD, space, 10_000), _WRAP, index.data(_TITLE))
        title = QRect(left, _PAD, space, title.height())
        text = index.data(_STATE) or ""
        height = QFontMetrics(font).boundingRect(QRect(0, 0, space, 10_000), _WRAP, text).height()
        return title, QRect(left, title.bottom() + 1, space, height if text else 0)


def _title_font(font: QFont, *, bold: bool) -> QFont:
    given = QFont(font)
    given.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return given
