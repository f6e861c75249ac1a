"""The list of the agenda: one painted line a candidate, so that five hundred are as quick as five."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.agenda import Item, State
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.ui.seen import Seen
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.line_list import LINE_ROLE, LineModel
from talentdesk.ui.widgets.table_model import Index
from talentdesk.ui.workshop.meeting.words import clock
from talentdesk.wording import fields
from talentdesk.wording.opinions import opinion_short, opinion_words

_HEIGHT = 42
_SIDE = 16
_MARK = 16
_ICONS = {
    State.OPEN: ("circle", "muted"),
    State.DISCUSSED: ("check", "good"),
    State.PARKED: ("clock", "warn"),
}


class AgendaItemModel(LineModel[Item]):
    """Holds the agenda in its order."""

    said_anew = Signal()
    """Lines read differently. Told so, and not as changed data, the list need not lay thousands out again."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.scheme: Scheme | None = None
        self.called: Id = ""
        """Whom the committee talks about."""
        self.running: Mapping[Id, int] = {}
        """Seconds of the stretch under way, by candidate."""
        self.movable = True

    @override
    def key(self, line: Item) -> Id:
        return line.card.candidate

    @override
    def title(self, line: Item) -> str:
        return line.card.name

    @override
    def say_anew(self) -> None:
        self.said_anew.emit()

    def show_items(self, items: Sequence[Item], scheme: Scheme) -> None:
        """Show an agenda; where the same people stand in the same order, only their lines change."""
        self.scheme = scheme
        self.show_lines(items)

    def seconds(self, item: Item) -> int:
        """Return the time spent on a candidate, the stretch under way among it."""
        return item.turn.seconds + self.running.get(item.card.candidate, 0)

    def box(self, item: Item) -> str:
        """Return the number of the box a candidate stands in; a dash for the holding area."""
        place: Placement | None = item.card.calibrated
        known = self.scheme is not None and place is not None and place in self.scheme.by_placement
        return str(self.scheme.box(place).number) if self.scheme and place and known else "–"

    def state_words(self, state: State) -> str:
        """Return how a talk stands."""
        say = self._shell.say
        words = {
            State.OPEN: say("Not discussed yet"),
            State.DISCUSSED: say("Discussed"),
            State.PARKED: say("Talk put off"),
        }
        return words[state]

    def second_line(self, item: Item) -> str:
        """Return what stands under the name: why somebody is parked, else opinions, else the post."""
        if item.state is State.PARKED and item.turn.note:
            return item.turn.note.splitlines()[0]
        say = self._shell.say
        parts = []
        if item.turn.recused:
            parts.append(say("{count} recused", count=item.turn.recused))
        opinions = item.turn.opinions
        # Once somebody was discussed, what is missing is no longer waited for.
        if opinions is not None and (opinions.spread is not None or item.state is not State.DISCUSSED):
            parts.append(opinion_short(opinions, self._apart(item), say))
        else:
            parts.append(item.card.post)
        return "  ·  ".join(part for part in parts if part)

    def _apart(self, item: Item) -> float:
        spread = item.turn.opinions.spread if item.turn.opinions else None
        if spread is None or self.scheme is None:
            return 0.0
        return spread.disagreement(item.card.proposed, self.scheme)

    def seen(self) -> Seen:
        """Return the agenda as a table, in its order."""
        say = self._shell.say
        headers = (
            *("", fields.name("name", say), fields.name("post", say), say("Box"), say("Talk")),
            *(say("Time spent"), say("Note")),
        )
        rows = tuple(
            (
                *(at, item.card.name, item.card.post, self.box(item), self.state_words(item.state)),
                *(clock(self.seconds(item)) if self.seconds(item) else "", item.turn.note),
            )
            for at, item in enumerate(self.lines, start=1)
        )
        return Seen("", headers, rows)

    @override
    def sentence(self, line: Item) -> str:
        say = self._shell.say
        opinions = opinion_words(line.turn.opinions, say) if line.turn.opinions else ""
        seconds = self.seconds(line)
        parts = (
            line.card.name,
            line.card.post,
            say("in box {box}", box=self.box(line)),
            self.state_words(line.state),
            say("time spent {time}", time=clock(seconds)) if seconds else "",
            opinions,
            say("{count} recused", count=line.turn.recused) if line.turn.recused else "",
            line.turn.note,
        )
        return "  ·  ".join(part for part in parts if part)


class AgendaDelegate(QStyledItemDelegate):
    """Paints a line: how the talk stands, name and box, the time; whoever is called stands on the accent."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, model = index.data(LINE_ROLE), index.model()
        if not isinstance(item, Item) or not isinstance(model, AgendaItemModel):
            return
        theme = application_theme()
        rect = QRect(option.rect)
        called = item.card.candidate == model.called
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if called:
            painter.fillRect(rect, theme.colour("accent-soft"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        icon, role = _ICONS[item.state]
        mark = theme.pixmap(icon, _MARK, role)
        painter.drawPixmap(rect.left() + _SIDE, rect.top() + (rect.height() - _MARK) // 2, mark)
        self._paint_words(painter, rect.adjusted(_SIDE + _MARK + 10, 3, -_SIDE, -4), item, model, called)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.left() + _SIDE, rect.bottom(), rect.right() - _SIDE, rect.bottom())
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected and (focused or not called):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus" if focused else "line-strong"), 2 if focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 1.5, -3, -2.5), 6, 6)
        painter.restore()

    @staticmethod
    def _paint_words(
        painter: QPainter, inner: QRect, item: Item, model: AgendaItemModel, called: bool
    ) -> None:
        theme = application_theme()
        done = item.state is State.DISCUSSED
        small = theme.font(tokens.TEXT_SMALL)
        seconds = model.seconds(item)
        time, box = clock(seconds) if seconds else "", model.box(item)
        measure = QFontMetrics(small)
        right = max(measure.horizontalAdvance("00:00"), measure.horizontalAdvance(time))
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        aside = QRect(inner.right() - right, inner.top(), right, inner.height())
        upper = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(aside.adjusted(0, 3, 0, 0), upper, box)
        painter.drawText(
            aside.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, time
        )
        room = inner.width() - right - 8
        name = theme.font(tokens.TEXT_BODY, bold=not done or called)
        painter.setFont(name)
        painter.setPen(theme.colour("muted" if done and not called else "text"))
        cut = QFontMetrics(name).elidedText(item.card.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, cut)
        painter.setFont(small)
        parked = item.state is State.PARKED and bool(item.turn.note)
        painter.setPen(theme.colour("warn" if parked else "muted"))
        words = measure.elidedText(model.second_line(item), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom, words)


class AgendaList(QListView):
    """The list: a click or Enter calls somebody, Alt+Up and Alt+Down move the line, so does the mouse."""

    called = Signal(str)
    shifted = Signal(str, int)
    """A candidate, and by how many lines."""
    dropped = Signal(str, int)
    """A candidate, and the row the line was dropped before."""

    def __init__(self, model: AgendaItemModel) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setModel(model)
        self.setItemDelegate(AgendaDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._call)
        model.said_anew.connect(self.viewport().update)
        self._items = model
        self._pressed: QPoint | None = None
        """Where the mouse went down on a line that may be dragged."""
        self._target: int | None = None
        """The row before which a dragged line would land."""

    def stand_on(self, candidate: Id) -> None:
        """Put the cursor on a candidate and bring the line into sight."""
        row = self._items.row_of(candidate)
        if row >= 0 and row != self.currentIndex().row():
            index: QModelIndex = self._items.index(row)
            self.setCurrentIndex(index)
            self._reveal()

    def _reveal(self) -> None:
        """Bring the cursor into sight, with what comes before and after it."""
        index = self.currentIndex()
        if index.isValid() and not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The head above grows and shrinks with what is known of whoever is called.
        self._reveal()

    @property
    def candidate(self) -> Id:
        """Whom the cursor stands on."""
        row = self.currentIndex().row()
        return self._items.lines[row].card.candidate if 0 <= row < len(self._items.lines) else ""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = at if left and self._items.movable and self.indexAt(at).isValid() else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._target is not None:
            bar, step = self.verticalScrollBar(), _HEIGHT // 2
            bar.setValue(bar.value() + (step if at.y() > self.viewport().height() - step else 0))
            bar.setValue(bar.value() - (step if at.y() < step else 0))
            self._aim(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target, start = self._target, self._pressed
        self._give_up()
        if target is None or start is None:
            super().mouseReleaseEvent(event)
            return
        self.setState(QAbstractItemView.State.NoState)
        if self.candidate:
            self.dropped.emit(self.candidate, target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        last = self._target >= len(self._items.lines)
        row = self.visualRect(self._items.index(len(self._items.lines) - 1 if last else self._target))
        y = row.bottom() if last else row.top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(application_theme().colour("accent"), 2))
        painter.drawLine(_SIDE, y, self.viewport().width() - _SIDE, y)
        painter.end()

    def _aim(self, at: QPoint) -> None:
        """Show before which line the dragged one would land."""
        index = self.indexAt(QPoint(_SIDE, at.y()))
        if index.isValid():
            rect = self.visualRect(index)
            self._target = index.row() + (1 if at.y() > rect.center().y() else 0)
        else:
            self._target = 0 if at.y() < 0 else len(self._items.lines)
        self.viewport().update()

    def _give_up(self) -> None:
        self._pressed = self._target = None
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._target is not None:
            self._give_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._call(self.currentIndex())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self.candidate:
                self.shifted.emit(self.candidate, -1 if key == Qt.Key.Key_Up else 1)
        elif event.text().strip() or key == Qt.Key.Key_Space:
            # Letters are keys of the meeting here, no search for a name.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _call(self, index: Index) -> None:
        if index.isValid():
            self.called.emit(self._items.lines[index.row()].card.candidate)
