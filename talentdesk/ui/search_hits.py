"""The hits of the global search, listed below its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.people import Found
from talentdesk.ui.theme import application_theme

_ROW = 36
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the hits: something found, or a command of the window."""

    title: str
    detail: str
    icon: str
    found: Found | None = None
    command: QAction | None = None


class HitList(QFrame):
    """The hits, a plain child of the window: in popup windows Chinese input methods fail."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "raised")
        self.empty = ""
        """What stands there when nothing was found."""
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("kind", "plain")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(HitDelegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], corner: QPoint, width: int) -> None:
        """List hits below a corner."""
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setToolTip(f"{hit.title}  {hit.detail}")
            self.list.addItem(item)
        if not hits:
            item = QListWidgetItem(self.empty)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setData(Qt.ItemDataRole.UserRole, Hit(self.empty, "", "info"))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = min(max(1, len(hits)), _SHOWN)
        self.setGeometry(QRect(corner, QSize(max(width, 480), rows * _ROW + 12)))
        self.show()
        self.raise_()

    def walk(self, step: int) -> None:
        """Move the mark by a step."""
        row = self.list.currentRow() + step
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))


class HitDelegate(QStyledItemDelegate):
    """Paints a hit: icon, title, and the detail muted beside it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = application_theme()
        hit = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.drawPixmap(rect.left() + 8, rect.top() + 8, theme.pixmap(hit.icon, 20, "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = rect.adjusted(36, 0, -8, 0)
        painter.setFont(theme.font(tokens.TEXT_BODY))
        painter.setPen(theme.colour("text"))
        painter.drawText(text, flags, hit.title)
        room = text.adjusted(painter.fontMetrics().horizontalAdvance(hit.title) + 16, 0, 0, 0)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        cut = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, cut)
        painter.restore()
