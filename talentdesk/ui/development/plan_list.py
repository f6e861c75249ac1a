"""The list of development plans: whom, towards which post, how far, how late."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.plans import PlanLine
from talentdesk.domain.texts import Id
from talentdesk.ui.seen import Seen
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import paint_mark
from talentdesk.ui.widgets.line_list import LINE_ROLE, LineList, LineModel, paint_edge, paint_ground
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import fields
from talentdesk.wording.tables import PLAN_STATES

_HEIGHT = 64
_SIDE = 12
_TRACK = 4


class PlanItemModel(LineModel[PlanLine]):
    """Holds the plans shown."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    @override
    def key(self, line: PlanLine) -> Id:
        return line.id

    @override
    def title(self, line: PlanLine) -> str:
        return line.name

    @override
    def sentence(self, line: PlanLine) -> str:
        parts = (line.name, line.post, line.target and f"→ {line.target}", self.state_words(line))
        return "  ·  ".join(part for part in (*parts, self.late_words(line)) if part)

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
            for line in self.lines
        )
        return Seen("", headers, tuple(rows))


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
        painter.save()
        inner = paint_ground(painter, option).adjusted(_SIDE, 8, -_SIDE, -8)
        self._paint_name(painter, inner, line, model)
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        target = f"{line.post}  →  {line.target}" if line.target else line.post
        small = QFontMetrics(painter.font())
        words = small.elidedText(target, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner.adjusted(0, 22, 0, 0), Qt.AlignmentFlag.AlignTop, words)
        self._paint_track(painter, inner, line)
        paint_edge(painter, option)
        painter.restore()

    @staticmethod
    def _paint_name(painter: QPainter, inner: QRect, line: PlanLine, model: PlanItemModel) -> None:
        theme = application_theme()
        late = model.late_words(line)
        words = late or model.state_words(line)
        # A name is never cut: what stands beside it gives way.
        bold = theme.font(tokens.TEXT_BODY, True)
        room = inner.width() - QFontMetrics(bold).horizontalAdvance(line.name) - _SIDE
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        small = QFontMetrics(painter.font())
        words = small.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
        width = small.horizontalAdvance(words)
        painter.setPen(theme.colour("bad" if late else "muted"))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(inner.adjusted(0, 2, 0, 0), top | Qt.AlignmentFlag.AlignRight, words)
        if late:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(painter, QRectF(inner.right() - width - 14, inner.top() + 6, 8, 8), "bad")
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        painter.drawText(inner, top, line.name)

    @staticmethod
    def _paint_track(painter: QPainter, inner: QRect, line: PlanLine) -> None:
        theme = application_theme()
        track = QRectF(inner.left(), inner.bottom() - 2, inner.width(), _TRACK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track())
        painter.drawRoundedRect(track, 2, 2)
        if line.progress:
            track.setWidth(track.width() * line.progress / 100)
            painter.setBrush(theme.colour("good" if line.progress >= 100 else "accent"))
            painter.drawRoundedRect(track, 2, 2)


class PlanList(LineList[PlanLine]):
    """The list with its filter."""

    def __init__(self, shell: Shell) -> None:
        self.model = PlanItemModel(shell)
        self.late = FilterChip("", removable=False, checkable=True)
        super().__init__(self.model, _PlanDelegate(), (self.late,))
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, number or post"))
        self.search.setAccessibleName(self.tr("Find a development plan"))
        self.late.set_text(self.tr("Only late ones"))
        self.view.setAccessibleName(self.tr("Development plans"))

    @override
    def passes(self, line: PlanLine) -> bool:
        return bool(line.late) or not self.late.is_checked()

    @override
    def searched(self, line: PlanLine) -> tuple[str, ...]:
        return line.name, line.number, line.post, line.target
