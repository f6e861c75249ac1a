"""Times the board beside its floor, a bare QGraphicsView of the same size in the same run.

    python -m bench.board [--fast]

Prints medians in milliseconds: a drag frame with 5,000 cards all in view (hover rule included), a move
from the release of the mouse until it is durable on disk and repainted, the filter, and the projector.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.texts import Language
from talentdesk.ui.language import Speech
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.filters import CardFilter
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.wording import reasons, speaker
from tests.ui.made_board import made_board
from tests.ui.made_session import make_session
from tests.ui.stub_shell import StubShell, made_desk

SIZE = QSize(1400, 850)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FRAMES = 60


def spin() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def median_and_p95(times: list[float]) -> tuple[float, float]:
    return statistics.median(times), sorted(times)[int(len(times) * 0.95)]


def drag_frames(view: QGraphicsView, start: QPoint) -> list[float]:
    """Drag across the whole board, over box borders too, and time every frame until it is painted."""
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, start + QPoint(30, 30))
    spin()
    times = []
    for frame in range(FRAMES):
        at = QPoint(60 + frame * 21 % (SIZE.width() - 120), 60 + frame * 13 % (SIZE.height() - 120))

        def one(at: QPoint = at) -> None:
            QTest.mouseMove(port, at)
            spin()

        times.append(milliseconds(one))
    QTest.mouseRelease(port, LEFT, NONE, QPoint(3, SIZE.height() - 2))
    spin()
    return times[3:]


# ---------------------------------------------------------------------- the floor


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


def bare_frames(count: int) -> list[float]:
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
    times = drag_frames(view, view.mapFromScene(cards[0].sceneBoundingRect().center()))
    view.close()
    scene.clear()
    return times


# ---------------------------------------------------------------------- the board


def board_frames(count: int, carried: int) -> list[float]:
    board, rules = made_board(count)
    theme = application_theme()
    say = speaker(Language.ZH)
    view = BoardView(say, lambda finding: reasons.sentence(finding, say, rules), theme.values, theme.duration)
    view.resize(SIZE)
    view.show_values(board, rules)
    view.look(density=Density.EVERYONE)
    view.show()
    spin()
    spin()
    drawn = sum(1 for key in view.board.boxes for _ in view.board.slots(key))
    assert drawn == count, drawn
    first = view.arrangement.boxes[board.scheme.boxes[4].placement][0].candidate
    others = [card.candidate for card in board.cards if card.candidate != first][: carried - 1]
    view.select([first, *others])
    spin()
    rect = view.board.rect_of(first)
    assert rect is not None
    times = drag_frames(view, view.mapFromScene(rect.center()))
    view.close()
    return times


def session_times(count: int) -> dict[str, list[float]]:
    """Time what happens on a real file: a move, a filter, the projector."""
    folder = Path(tempfile.mkdtemp())
    made = make_session(folder / "bench.talent", count)
    shell = StubShell(Language.ZH)
    page = WorkshopPage(made_desk(made.workspace), shell)
    shell.stack.addWidget(page)
    shell.window.resize(1600, 950)
    shell.window.show()
    spin()
    page.room.open()
    spin()
    times: dict[str, list[float]] = {"move": [], "move, projector open": [], "filter": [], "projector": []}
    scheme = page.board.arrangement.scheme
    assert scheme is not None
    room = page.room.window
    assert room is not None
    for step in range(24):
        room.setVisible(step % 2 == 0)
        spin()
        source, target = scheme.boxes[step % 9].placement, scheme.boxes[(step + 4) % 9].placement
        view = page.board
        card = next(iter(view.board.slots(source)))[0]
        rect = view.board.rect_of(card)
        assert rect is not None
        start = view.mapFromScene(rect.center())
        end = view.mapFromScene(view.board.boxes[target].head.center())
        QTest.mousePress(view.viewport(), LEFT, NONE, start)
        QTest.mouseMove(view.viewport(), start + QPoint(12, 12))
        QTest.mouseMove(view.viewport(), end)
        spin()

        def drop(end: QPoint = end) -> None:
            QTest.mouseRelease(page.board.viewport(), LEFT, NONE, end)
            spin()

        times["move, projector open" if step % 2 == 0 else "move"].append(milliseconds(drop))
        assert made.card(card).calibrated == target
    posts = [frozenset(["生产经理"]), frozenset(["财务部副经理"])]
    for step in range(10):
        chosen = CardFilter(post=posts[step % 2])

        def choose(chosen: CardFilter = chosen) -> None:
            page.filter.filter_changed.emit(chosen)
            spin()

        times["filter"].append(milliseconds(choose))
    for step in range(10):
        room.show()

        def switch(blank: bool = step % 2 == 0) -> None:
            room.set_blank(blank)
            spin()

        times["projector"].append(milliseconds(switch))
    room.close()
    shell.window.close()
    made.workspace.close()
    return times


def line(name: str, times: list[float], limit: float | None = None) -> None:
    middle, high = median_and_p95(times)
    judged = "" if limit is None else f"   limit {limit:g}  {'ok' if middle <= limit else 'ABOVE'}"
    print(f"{name:<58} median {middle:7.2f}   p95 {high:7.2f} ms{judged}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--fast", action="store_true", help="500 cards only")
    fast = parser.parse_args().fast
    app = QApplication(sys.argv[:1])
    application_theme()
    Speech(app, Language.ZH)
    for count in (500,) if fast else (500, 5000):
        line(f"floor: drag frame, bare view, {count} cards", bare_frames(count))
        line(f"drag frame, board, {count} cards all in view", board_frames(count, 1), 2)
        line(f"drag frame, board, {count} cards, 40 in the hand", board_frames(count, 40), 2)
    for count, limit in ((500, 50),) if fast else ((500, 50), (5000, 100)):
        times = session_times(count)
        line(f"move on file to repainted, {count} cards", times["move"], limit)
        line(f"the same with the projector open, {count} cards", times["move, projector open"], limit)
        line(f"filter, {count} cards", times["filter"], 50)
        line(f"projector blank and back, {count} cards", times["projector"], 100)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
