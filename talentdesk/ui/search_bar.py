"""The global search: a field in the top bar and its hits below it, in the same window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
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
from talentdesk.ui.widgets.words import Worded

_ROW = 36
_SHOWN = 10
_ICONS = {"person": "user", "post": "positions", "session": "workshop"}


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the hits: something found, or a command of the window."""

    title: str
    detail: str
    icon: str
    found: Found | None = None
    command: QAction | None = None


class SearchBar(Worded, QLineEdit):
    """The field. ``found`` carries the ``Found`` that was chosen; a command is simply triggered.

    ``search`` answers a text with hits; ``commands`` are offered where their words contain the text.
    """

    found = Signal(object)

    def __init__(
        self, window: QWidget, search: Callable[[str], Sequence[Found]], commands: Callable[[], list[QAction]]
    ) -> None:
        super().__init__()
        self._search = search
        self._commands = commands
        self._hits: list[Hit] = []
        self._icon = QAction(self)
        application_theme().set_icon(self._icon, "search", "muted")
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.panel = HitList(window)
        self._icon.triggered.connect(self.begin)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._take_current)
        self.panel.list.itemClicked.connect(self._take)
        window.installEventFilter(self)
        self.retranslate()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is listed now."""
        return tuple(self._hits) if self.panel.isVisible() else ()

    def begin(self) -> None:
        """Put the focus into the field, all its text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search people, posts, commands (Ctrl+K)"))
        self._icon.setText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.panel.list.setAccessibleName(self.tr("Search results"))
        self.panel.empty = self.tr("Nothing found")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self.panel.isVisible():
            self.panel.walk(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.MouseButtonPress):
            self.panel.hide()
        return False

    def _look(self, text: str) -> None:
        words = text.strip()
        if not words:
            self._hits = []
            self.panel.hide()
            return
        self._hits = [
            Hit(one.title, "  ".join(part for part in (one.number, one.detail) if part), _icon(one), one)
            for one in self._search(words)
        ]
        self._hits += [self._command_hit(one) for one in self._commands() if _matches(one, words)]
        window = self.panel.parentWidget()
        if window is not None:
            self.panel.show_hits(self._hits, self.mapTo(window, QPoint(0, self.height() + 4)), self.width())

    def _command_hit(self, action: QAction) -> Hit:
        return Hit(_words(action), self.tr("Command"), "forward", command=action)

    def _take_current(self) -> None:
        item = self.panel.list.currentItem()
        if self.panel.isVisible() and item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        row = self.panel.list.row(item)
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        self._finish()
        if hit.command is not None:
            hit.command.trigger()
        elif hit.found is not None:
            self.found.emit(hit.found)

    def _finish(self) -> None:
        self.panel.hide()
        self.clear()
        self.clearFocus()


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


def _icon(found: Found) -> str:
    return _ICONS.get(found.kind, "search")


def _words(action: QAction) -> str:
    return action.text().replace("&", "")


def _matches(action: QAction, words: str) -> bool:
    return action.isEnabled() and action.isVisible() and words.casefold() in _words(action).casefold()
