"""The axes of the board: dimensions with an arrow to the higher end, levels with their shares."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.distribution import Share, Standing
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.kept_item import KeptItem
from talentdesk.ui.workshop.names import advance
from talentdesk.ui.workshop.standing_mark import MARK, bounds, paint_standing, percent
from talentdesk.values import dataclass

_LINE = 16


@dataclass(frozen=True, slots=True)
class AxisText:
    """What one strip says: a level, its share where it has a guideline, and the dimension."""

    level: str
    share: Share | None = None
    dimension: str = ""
    """Said on one strip only, with the arrow."""


class AxisItem(KeptItem):
    """One level of an axis; upright ones are read from bottom to top."""

    def __init__(self, ink: Ink, *, upright: bool) -> None:
        super().__init__()
        self.ink = ink
        self.upright = upright
        self.text = AxisText("")

    def reset(self, text: AxisText, ink: Ink) -> None:
        """Say something else; repaints only if something differs."""
        if text != self.text or ink is not self.ink:
            self.text, self.ink = text, ink
            self.update()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.size)
        veil = QColor(self.ink.ground)
        # Over the hatched ground of a rehearsal thin letters need some quiet; elsewhere it is not seen.
        veil.setAlpha(205)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        # Not fillRect: it looks its second argument up among the hundreds of gradients that have a name.
        painter.drawRect(room)
        if self.upright:
            painter.translate(0, self.size.height())
            painter.rotate(-90)
            room = QRectF(0, 0, self.size.height(), self.size.width())
        inner, outer = QRectF(room), QRectF(room)
        if self.upright:
            outer.setHeight(_LINE)
            inner.setTop(room.bottom() - _LINE)
        else:
            inner.setHeight(_LINE)
            outer.setTop(room.bottom() - _LINE + 2)
        if self.text.dimension:
            painter.setPen(self.ink.muted)
            painter.setFont(font(12))
            painter.drawText(outer, Qt.AlignmentFlag.AlignCenter, self.text.dimension)
        self._paint_level(painter, inner)

    def _paint_level(self, painter: QPainter, line: QRectF) -> None:
        share = self.text.share
        # Beside an expanded box a strip is too short for figures: the level's name comes first.
        room = line.width() > advance(self.text.level, 12, bold=True) + 64
        counted = share is not None and share.guideline is not None and room
        figures = percent(share) if share is not None and counted else ""
        if share is not None and share.guideline is not None and counted:
            wanted = f"{figures} / {bounds(share.guideline, tight=True)}"
            if line.width() > advance(self.text.level, 12, bold=True) + advance(wanted, 12) + MARK + 24:
                figures = wanted
        extra = advance(figures, 12) + MARK + 12 if counted else 0.0
        level = metrics(12, bold=True).elidedText(
            self.text.level, Qt.TextElideMode.ElideRight, int(max(20.0, line.width() - extra))
        )
        start = line.center().x() - (advance(level, 12, bold=True) + extra) / 2
        painter.setPen(self.ink.text)
        painter.setFont(font(12, bold=True))
        painter.drawText(QRectF(start, line.top(), line.width(), line.height()), _V, level)
        if share is None or not counted:
            return
        start += advance(level, 12, bold=True) + 7
        painter.setPen(self.ink.muted)
        painter.setFont(font(12))
        painter.drawText(QRectF(start, line.top(), advance(figures, 12) + 4, line.height()), _V, figures)
        if share.standing is not Standing.NONE:
            start += advance(figures, 12) + 4
            where = QRectF(start, line.center().y() - MARK / 2, MARK, MARK)
            if self.upright:
                # The shape must keep pointing up or down although the strip is read sideways.
                painter.translate(where.center())
                painter.rotate(90)
                where.moveCenter(where.center() - where.center())
            paint_standing(painter, share.standing, where, self.ink)


_V = Qt.AlignmentFlag.AlignVCenter
