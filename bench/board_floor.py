"""The floor of the board's bench: the least a drag and a move can cost, in a bare QGraphicsView."""

import tempfile
from pathlib import Path

import sqlcipher3
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from bench.board_times import SIZE, Times, drag_frames, spin, timed


class BareCard(QGraphicsItem):
    """The least a card can be: a rectangle with two texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 132, 44)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.drawRoundedRect(self.boundingRect().adjusted(1, 1, -1, -1), 4, 4)
        painter.drawText(QPointF(8, 18), self._text)
        painter.drawText(QPointF(8, 36), self._text)


def bare_view(count: int) -> tuple[QGraphicsView, QGraphicsScene, BareCard]:
    """A shown view with all cards in sight, and the first of them."""
    view = QGraphicsView()
    view.resize(SIZE)
    scene = QGraphicsScene()
    view.setScene(scene)
    columns = int((count * 44 * 1.6 / 132) ** 0.5) + 1
    cards = [BareCard(f"张三{i}") for i in range(count)]
    for index, card in enumerate(cards):
        card.setPos(index % columns * 138, index // columns * 50)
        scene.addItem(card)
    view.show()
    view.fitInView(scene.itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)
    spin()
    return view, scene, cards[0]


def bare_frames(count: int) -> Times:
    view, scene, first = bare_view(count)
    times = drag_frames(view, view.mapFromScene(first.sceneBoundingRect().center()))
    view.close()
    scene.clear()
    return times


def bare_moves(count: int) -> Times:
    """The least a move can cost: one row changed durably, and a bare view painted anew."""
    path = Path(tempfile.mkdtemp()) / "bare.db"
    rows = sqlcipher3.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "locking_mode=EXCLUSIVE"):
        rows.execute(f"PRAGMA {pragma}")
    rows.execute("CREATE TABLE placement (id INTEGER PRIMARY KEY, vertical TEXT, horizontal TEXT)")
    rows.execute("BEGIN")
    rows.executemany("INSERT INTO placement VALUES (?, 'a', 'b')", [(number,) for number in range(count)])
    rows.execute("COMMIT")
    view, scene, _ = bare_view(count)
    times: Times = []
    for step in range(20):

        def one(step: int = step) -> None:
            rows.execute("BEGIN IMMEDIATE")
            rows.execute("UPDATE placement SET vertical = ? WHERE id = ?", (str(step), step))
            rows.execute("COMMIT")
            view.viewport().repaint()

        times.append(timed(one))
    view.close()
    scene.clear()
    rows.close()
    return times
