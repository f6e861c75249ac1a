"""The list of development plans: whom, towards which post, how far, how late."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.plans import PlanLine
from talentdesk.ui.seen import Seen
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.edit_model import Index
from talentdesk.ui.widgets.labels import paint_mark
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import fields
from talentdesk.wording.tables import PLAN_STATES

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 64
_SIDE = 12
_TRACK = 4


class PlanItemModel(QAbstractListModel):
    """Holds the lines shown; says each as one sentence to screen readers."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._lines: tuple[PlanLine, ...] = ()

    @property
    def lines(self) -> tuple[PlanLine, ...]:
        """The lines shown."""
        return self._lines

    def show_lines(self, lines: Sequence[PlanLine]) -> None:
        """Show lines; the selection stays where the same plans stand in the same order."""
        lines = tuple(lines)
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        self._lines = lines
        if lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(line)
        return None

    def state_words(self, line: PlanLine) -> str:
        """Return state and progress of a line."""
        say = self._shell.say
        if not line.actions:
            return say(PLAN_STATES[line.state])
        return say(
            "{state} · {done} of {all} done",
            state=say(PLAN_STATES[line.state]),
            done=line.done,
            all=line.actions,
        )

    def late_words(self, line: PlanLine) -> str:
        """Return how many actions are late; empty when none is."""
        return self._shell.say("{count} late", count=line.late) if line.late else ""

    def seen(self) -> Seen:
        """Return the plans shown as a table."""
        say = self._shell.say
        headers = (
            *(fields.name(key, say) for key in ("name", "number", "post", "target_post", "state")),
            say("Actions"),
            say("Done"),
            say("Late"),
        )
        rows = (
            (
                *(line.name, line.number, line.post, line.target, say(PLAN_STATES[line.state])),
                *(line.actions, line.done, line.late),
            )
            for line in self._lines
        )
        return Seen("", headers, tuple(rows))

    def _sentence(self, line: PlanLine) -> str:
        parts = (line.name, line.post, line.target and f"→ {line.target}", self.state_words(line))
        return "  ·  ".join(part for part in (*parts, self.late_words(line)) if part)


class _PlanDelegate(QStyledItemDelegate):
    """Paints name and state above, the target below, the progress along the foot, lateness at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, model = index.data(LINE_ROLE), index.model()
        if not isinstance(line, PlanLine) or not isinstance(model, PlanItemModel):
            return
        theme = application_theme()
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        inner = rect.adjusted(_SIDE, 8, -_SIDE, -8)
        self._paint_name(painter, inner, line, model)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        target = f"{line.post}  →  {line.target}" if line.target else line.post
        small = QFontMetrics(painter.font())
        words = small.elidedText(target, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.adjusted(0, 22, 0, 0), Qt.AlignmentFlag.AlignTop, words)
        self._paint_track(painter, inner, line)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    @staticmethod
    def _paint_name(painter: QPainter, inner: QRect, line: PlanLine, model: PlanItemModel) -> None:
        theme = application_theme()
        late = model.late_words(line)
        words = late or model.state_words(line)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        painter.setPen(theme.colour("bad" if late else "muted"))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(inner.adjusted(0, 2, 0, 0), top | Qt.AlignmentFlag.AlignRight, words)
        if late:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(painter, QRectF(inner.right() - width - 14, inner.top() + 6, 8, 8), "bad")
        painter.setFont(theme.font(tokens.TEXT_BODY, True))
        painter.setPen(theme.colour("text"))
        # A name is never cut: what stands beside it gives way.
        painter.drawText(inner, top, line.name)

    @staticmethod
    def _paint_track(painter: QPainter, inner: QRect, line: PlanLine) -> None:
        theme = application_theme()
        track = QRectF(inner.left(), inner.bottom() - 2, inner.width(), _TRACK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 2, 2)
        if line.progress:
            track.setWidth(track.width() * line.progress / 100)
            painter.setBrush(theme.colour("good" if line.progress >= 100 else "accent"))
            painter.drawRoundedRect(track, 2, 2)


class PlanList(Worded, QWidget):
    """The list with its filter; ``plan_chosen`` carries the id of the plan with the cursor."""

    plan_chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._all: tuple[PlanLine, ...] = ()
        self._chosen = ""
        self.model = PlanItemModel(shell)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.late = FilterChip("", removable=False, checkable=True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_PlanDelegate(self.view))
        self.view.setProperty("kind", "plain")
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        chips = QHBoxLayout()
        chips.addWidget(self.late)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(chips)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        self.late.clicked.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.retranslate()

    @property
    def chosen(self) -> str:
        """The plan with the cursor, empty when there is none."""
        return self._chosen

    def show_lines(self, lines: Sequence[PlanLine]) -> None:
        """Show plans; the chosen one stays chosen, else the first is."""
        self._all = tuple(lines)
        self._filter()

    def choose(self, plan: str) -> None:
        """Choose a plan, taking a filter away that hides it."""
        if all(line.id != plan for line in self.model.lines):
            self.search.clear()
            self.late.set_checked(False)
        self._show(plan)

    def retranslate(self) -> None:
        """Set the words."""
        self.search.setPlaceholderText(self.tr("Name, number or post"))
        self.search.setAccessibleName(self.tr("Find a development plan"))
        self.late.set_text(self.tr("Only late ones"))
        self.view.setAccessibleName(self.tr("Development plans"))

    @Slot()
    def _filter(self) -> None:
        self._show(self._chosen)

    def _show(self, wanted: str) -> None:
        """Show what passes the filter, with the cursor on the wanted plan or else on the first."""
        words = self.search.text().strip().casefold()
        late = self.late.is_checked()
        shown = [
            line
            for line in self._all
            if (not late or line.late)
            and words in "\n".join((line.name, line.number, line.post, line.target)).casefold()
        ]
        self.model.show_lines(shown)
        rows = [line.id for line in shown]
        row = rows.index(wanted) if wanted in rows else 0 if rows else -1
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
        elif row < 0:
            self._tell("")

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        if isinstance(line, PlanLine):
            self._tell(line.id)

    def _tell(self, plan: str) -> None:
        if plan != self._chosen:
            self._chosen = plan
            self.plan_chosen.emit(plan)
