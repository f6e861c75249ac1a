"""Painting a successor: rank, name, present post, readiness, confirmed or proposed, and what to look at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.eligibility import waived_in
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met
from talentdesk.domain.slates import SlateLine
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.successors import months_until
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import MET_ROLES, SIDE, role_picture, state_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.line_list import LINE_ROLE, paint_edge, paint_ground
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say
from talentdesk.wording.slates import verdict_text
from talentdesk.wording.succession_chart import readiness_word

HEIGHT = 64
_RANK, _GAP, _GRIP = 44, 14, 20
Bit = tuple[QPixmap | None, str, str]
"""Picture, words and role of the colour."""


class SuccessorDelegate(QStyledItemDelegate):
    """Paints two lines: who it is above, what speaks for and against below."""

    def __init__(self, parent: QObject, shell: Shell, programme: Programme) -> None:
        super().__init__(parent)
        self._shell = shell
        self.programme = programme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, SlateLine):
            return
        theme = application_theme()
        painter.save()
        rect = paint_ground(painter, option)
        painter.drawPixmap(rect.left() + 4, rect.top() + 22, theme.pixmap("drag", _GRIP, "muted"))
        painter.setFont(theme.font(tokens.TEXT_LARGE, True))
        painter.setPen(theme.colour("text" if line.confirmed_on else "muted"))
        rank = QRect(rect.left() + _GRIP, rect.top(), _RANK - _GRIP + 8, rect.height())
        painter.drawText(rank, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        inner = rect.adjusted(_RANK + 12, 9, -12, -9)
        self._paint_who(painter, inner, line, self._shell.say)
        self._paint_bits(painter, inner, _bits(line, self.programme, self._shell.say))
        paint_edge(painter, option)
        painter.restore()

    @staticmethod
    def _paint_who(painter: QPainter, inner: QRect, line: SlateLine, say: Say) -> None:
        theme = application_theme()
        top = Qt.AlignmentFlag.AlignTop
        # Confirmed and proposed differ by word and shape: a full disc, an open ring.
        words = say("confirmed") if line.confirmed_on else say("proposed")
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        width = QFontMetrics(painter.font()).horizontalAdvance(words)
        painter.setPen(theme.colour("text" if line.confirmed_on else "muted"))
        painter.drawText(inner.adjusted(0, 3, 0, 0), top | Qt.AlignmentFlag.AlignRight, words)
        mark = state_picture(PostState.READY if line.confirmed_on else PostState.UNLOOKED)
        painter.drawPixmap(inner.right() - width - SIDE - 5, inner.top() + 4, mark)
        painter.setFont(theme.font(tokens.TEXT_BODY, True))
        painter.setPen(theme.colour("text"))
        # A name is never cut: what stands beside it gives way.
        painter.drawText(inner, top, line.name)
        left = QFontMetrics(painter.font()).horizontalAdvance(line.name) + 10
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("muted"))
        room = inner.width() - left - width - SIDE - 16
        about = say("from outside") if line.outside else line.post
        if room > 24:
            text = QFontMetrics(painter.font()).elidedText(about, Qt.TextElideMode.ElideRight, room)
            painter.drawText(inner.adjusted(left, 2, 0, 0), top, text)

    @staticmethod
    def _paint_bits(painter: QPainter, inner: QRect, bits: list[Bit]) -> None:
        theme = application_theme()
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        metrics = QFontMetrics(painter.font())
        left, top = inner.left(), inner.bottom() - metrics.height()
        for picture, words, role in bits:
            beside = SIDE + 4 if picture else 0
            if left + beside + metrics.horizontalAdvance(words) > inner.right() + 1:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.right() - left - beside)
                if len(words) <= 1:
                    return
            if picture:
                painter.drawPixmap(left, top + (metrics.height() - SIDE) // 2, picture)
            painter.setPen(theme.colour(role))
            painter.drawText(left + beside, top + metrics.ascent(), words)
            left += beside + metrics.horizontalAdvance(words) + _GAP


def _bits(line: SlateLine, programme: Programme, say: Say) -> list[Bit]:
    """Return what stands on the second line, what matters most first."""
    ready = PostState.READY if months_until(programme, line.readiness) == 0 else PostState.LATER
    mark = state_picture(ready if line.readiness else PostState.NOT_JUDGED)
    found: list[Bit] = [(mark, readiness_word(line.readiness, programme, say), "text")]
    if line.too_often:
        words = say("named for {count} posts", count=len(line.elsewhere) + 1)
        found.append((role_picture("warn"), words, "text"))
    if line.verdict is not None:
        role = "warn" if line.verdict is Met.MET and waived_in(line.ruling) else MET_ROLES[line.verdict]
        found.append((role_picture(role), verdict_text(line.verdict, line.ruling, say), "muted"))
    if line.fit is not None and line.fit.percent is not None:
        found.append((None, say("fit {percent}%", percent=f"{line.fit.percent:.0f}"), "muted"))
    if line.exception:
        found.append((role_picture("warn"), say("by exception"), "muted"))
    return found
