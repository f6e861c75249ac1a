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
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlcipher3
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
from talentdesk.services.layers import MakeLayer
from talentdesk.ui.language import Speech
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.bias.panel import BiasPanel
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.filters import CardFilter, Facet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import Side
from talentdesk.ui.workshop.projector import ProjectorWindow
from talentdesk.wording import reasons, speaker
from tests.ui.made_board import made_board
from tests.ui.made_session import MAIN, MadeSession, make_session
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


def probe() -> float:
    """Time a fixed loop: a busy neighbour makes it, and every figure, grow alike."""

    def loop() -> None:
        total = 0
        for number in range(1_500_000):
            total += number * number

    return min(milliseconds(loop) for _ in range(3))


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


def bare_frames(count: int) -> list[float]:
    view, scene, first = bare_view(count)
    times = drag_frames(view, view.mapFromScene(first.sceneBoundingRect().center()))
    view.close()
    scene.clear()
    return times


def bare_moves(count: int) -> list[float]:
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
    times = []
    for step in range(20):

        def one(step: int = step) -> None:
            rows.execute("BEGIN IMMEDIATE")
            rows.execute("UPDATE placement SET vertical = ? WHERE id = ?", (str(step), step))
            rows.execute("COMMIT")
            view.viewport().repaint()

        times.append(milliseconds(one))
    view.close()
    scene.clear()
    rows.close()
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


def open_page(count: int) -> tuple[MadeSession, StubShell, WorkshopPage]:
    """A shown workshop page on a file with a session of so many."""
    made = make_session(Path(tempfile.mkdtemp()) / "bench.talent", count)
    shell = StubShell(Language.ZH)
    page = WorkshopPage(made_desk(made.workspace), shell)
    shell.stack.addWidget(page)
    shell.window.resize(1600, 950)
    shell.window.show()
    spin()
    return made, shell, page


def move_times(page: WorkshopPage, steps: int) -> list[float]:
    """Drag cards from box to box; time from the release until the file holds it and all is painted."""
    view, times = page.board, []
    port = view.viewport()
    scheme = view.arrangement.scheme
    assert scheme is not None
    for step in range(steps):
        source, target = scheme.boxes[step % 9].placement, scheme.boxes[(step + 4) % 9].placement
        card = next(iter(view.board.slots(source)))[0]
        rect = view.board.rect_of(card)
        assert rect is not None
        start = view.mapFromScene(rect.center())
        end = view.mapFromScene(view.board.boxes[target].head.center())
        QTest.mousePress(port, LEFT, NONE, start)
        QTest.mouseMove(port, start + QPoint(12, 12))
        QTest.mouseMove(port, end)
        spin()

        def drop(end: QPoint = end) -> None:
            QTest.mouseRelease(port, LEFT, NONE, end)
            spin()

        times.append(milliseconds(drop))
        assert view.arrangement.where(card) == target
    return times[2:]


def filter_times(page: WorkshopPage) -> list[float]:
    """Filter by one post and by another."""
    posts = [frozenset(["生产经理"]), frozenset(["财务部副经理"])]

    def choose(post: frozenset[str]) -> None:
        page.filter.take(CardFilter().with_picked(Facet.POST, post))
        spin()

    times = [milliseconds(partial(choose, posts[step % 2])) for step in range(12)]
    page.filter.take(CardFilter())
    spin()
    return times[2:]


def group_times(page: WorkshopPage) -> list[float]:
    """Choose what groups are made by, until the chart is painted."""
    panel = page.panels.open("bias")
    assert isinstance(panel, BiasPanel)
    spin()

    def choose(index: int) -> None:
        panel.attribute.setCurrentIndex(index)
        spin()

    times = [milliseconds(partial(choose, step % panel.attribute.count())) for step in range(12)]
    page.panels.bars[Side.RIGHT].buttons["bias"].setChecked(False)
    spin()
    return times[2:]


def agenda_times(page: WorkshopPage) -> tuple[list[float], list[float]]:
    """Call one candidate after another beside the open agenda, then move cards: board and agenda follow."""
    panel = page.panels.open("agenda")
    assert isinstance(panel, AgendaPanel)
    spin()

    def call() -> None:
        panel.conduct.next()
        spin()

    calls, moves = [milliseconds(call) for _ in range(16)], move_times(page, 16)
    page.panels.bars[Side.LEFT].buttons["agenda"].setChecked(False)
    spin()
    return calls, moves


def switch_times(window: ProjectorWindow) -> list[float]:
    """Blank the projector and show it again."""

    def switch(blank: bool) -> None:
        window.set_blank(blank)
        spin()

    return [milliseconds(partial(switch, step % 2 == 0)) for step in range(10)]


def measure_session(count: int, limit: float) -> None:
    """Print what happens on a real file."""
    made, shell, page = open_page(count)
    line(f"floor: one row durable and a bare repaint, {count} cards", bare_moves(count))
    line(f"move on file to repainted, {count} cards", move_times(page, 16), limit)
    calls, moves = agenda_times(page)
    line(f"next of the agenda called, {count} cards", calls, limit)
    line(f"move beside the agenda, {count} cards", moves, limit)
    page.layers.make(MakeLayer(session=made.session, scheme=MAIN, name="bench"))
    spin()
    line(f"the same on a rehearsal, {count} cards", move_times(page, 16), limit)
    page.layers.leave()
    spin()
    line(f"groups compared and drawn, {count} cards", group_times(page), 200)
    line(f"filter, {count} cards", filter_times(page), 50)
    page.room.open()
    spin()
    assert page.room.window is not None
    line(f"move with the projector following, {count} cards", move_times(page, 10))
    line(f"projector blank and back, {count} cards", switch_times(page.room.window), 100)
    page.room.window.close()
    shell.window.close()
    made.workspace.close()


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
    print(f"probe of the machine: {probe():.0f} ms; a busy neighbour makes it and every figure grow alike")
    for count in (500,) if fast else (500, 5000):
        line(f"floor: drag frame, bare view, {count} cards", bare_frames(count))
        line(f"drag frame, board, {count} cards all in view", board_frames(count, 1), 2)
        line(f"drag frame, board, {count} cards, 40 in the hand", board_frames(count, 40), 2)
    for count, limit in ((500, 50),) if fast else ((500, 50), (5000, 100)):
        measure_session(count, limit)
    print(f"probe of the machine after: {probe():.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
