"""Where cards stood in the last cycle: outlines in the earlier boxes, thin lines to the cards of today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.arrangement import Arrangement
from talentdesk.ui.workshop.badges import paint_count
from talentdesk.ui.workshop.board_scene import BoardScene
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.movement_item import bend, control, tip
from talentdesk.ui.workshop.overlay_item import OverlayItem

SINGLE = 24
"""Up to so many cards each has an outline of its own; more are counted from box to box."""
_WIDE, _HIGH, _GAP = 78.0, 20.0, 4.0


@dataclass(frozen=True, slots=True)
class Ghost:
    """One earlier place: its outline, the way to today's, and whom or how many it stands for."""

    outline: QRectF
    end: QPointF
    text: str
    count: int = 1


class EarlierItem(OverlayItem):
    """All ghosts of the board."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(58)
        self._ink = ink
        self.ghosts: tuple[Ghost, ...] = ()

    def show_places(
        self,
        wanted: Iterable[Id],
        last_place: Callable[[Id], Placement | None],
        arrangement: Arrangement,
        scene: BoardScene,
    ) -> None:
        """Show where these candidates stood; who stands there still has no ghost."""
        places = {
            one: before
            for one in wanted
            if arrangement.is_shown(one)
            and (before := last_place(one)) is not None
            and before != arrangement.where(one)
            and before in scene.boxes
        }
        ghosts = (
            _counted(places, arrangement, scene)
            if len(places) > SINGLE
            else _each(places, arrangement, scene)
        )
        if ghosts == self.ghosts and scene.ink is self._ink:
            return
        self.ghosts, self._ink = ghosts, scene.ink
        self.cover(scene.sceneRect(), shown=bool(ghosts))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, most = self._ink, max((ghost.count for ghost in self.ghosts), default=1)
        counted = [ghost for ghost in self.ghosts if not ghost.text]
        for ghost in counted:
            _paint_way(painter, ghost, 1.2 + 3 * ghost.count / most, ink)
        for ghost in counted:
            if ghost.count > 1:
                paint_count(painter, str(ghost.count), bend(ghost.outline.center(), ghost.end), ink)
        named = [ghost for ghost in self.ghosts if ghost.text]
        for ghost in named:
            painter.setPen(QPen(ink.muted, 1.2, Qt.PenStyle.DotLine))
            painter.drawLine(_edge(ghost.outline, ghost.end), ghost.end)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.muted)
            painter.drawEllipse(ghost.end, 3, 3)
        for ghost in named:
            painter.setPen(QPen(ink.muted, 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(ink.surface)
            painter.drawRoundedRect(ghost.outline, 4, 4)
            painter.setPen(ink.muted)
            painter.setFont(font(12))
            inner = ghost.outline.adjusted(5, 0, -5, 0)
            text = metrics(12).elidedText(ghost.text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)


def _each(places: dict[Id, Placement], arrangement: Arrangement, scene: BoardScene) -> tuple[Ghost, ...]:
    taken: Counter[Placement] = Counter()
    found = []
    for one, before in places.items():
        here = arrangement.where(one)
        rect = scene.rect_of(one)
        box = scene.boxes.get(here)
        target = rect if rect is not None else box.foot if box is not None else None
        if target is None:
            continue
        outline = _outline(scene.boxes[before].inside, taken[before])
        taken[before] += 1
        x = target.left() + 2 if outline.center().x() < target.center().x() else target.right() - 2
        found.append(Ghost(outline, QPointF(x, target.center().y()), arrangement.cards[one].name))
    return tuple(found)


def _counted(places: dict[Id, Placement], arrangement: Arrangement, scene: BoardScene) -> tuple[Ghost, ...]:
    pairs = Counter((before, arrangement.where(one)) for one, before in places.items())
    found = []
    for (before, here), count in pairs.items():
        start, end = scene.boxes[before].inside.center(), scene.boxes[here].inside.center()
        # From the side of the earlier box that looks to today's, and to the near side of that.
        near, there = start * 0.8 + end * 0.2, start * 0.2 + end * 0.8
        found.append(Ghost(QRectF(near, near), there, "", count))
    return tuple(found)


def _paint_way(painter: QPainter, ghost: Ghost, wide: float, ink: Ink) -> None:
    """Paint how many went from one box to another since then, dashed and quieter than today's moves."""
    start, colour = ghost.outline.center(), QColor(ink.muted)
    colour.setAlpha(170)
    towards = control(start, ghost.end)
    path = QPainterPath(start)
    path.quadTo(towards, ghost.end)
    painter.setPen(QPen(colour, wide, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(tip(towards, ghost.end, 7 + wide))


def _outline(inside: QRectF, index: int) -> QRectF:
    """Return the place of a ghost in its box: rows from the bottom, each from the right."""
    wide = min(_WIDE, inside.width())
    columns = max(1, int((inside.width() + _GAP) // (wide + _GAP)))
    row, column = divmod(index, columns)
    right = inside.right() - column * (wide + _GAP)
    bottom = max(inside.top() + _HIGH, inside.bottom() - row * (_HIGH + _GAP))
    return QRectF(right - wide, bottom - _HIGH, wide, _HIGH)


def _edge(outline: QRectF, towards: QPointF) -> QPointF:
    x = max(outline.left(), min(towards.x(), outline.right()))
    y = max(outline.top(), min(towards.y(), outline.bottom()))
    return QPointF(x, y)
