"""Times the succession chart of 1,000 posts beside its floor, a bare view with as many cards in the same run.

    python -m bench.succession_chart

Processor time in milliseconds, so that a busy neighbour matters little: opening (the file read, laid out and
painted), a frame while the chart is pushed along, a step of the wheel, and folding a branch.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
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

from bench.measure import report
from talentdesk.domain.texts import Language
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.language import Speech
from talentdesk.ui.succession.chart.view import ChartView
from talentdesk.ui.theme import application_theme
from talentdesk.wording import speaker
from tests.made_many_posts import make_many

SIZE = QSize(1400, 850)
COUNT = 1000
LEFT = Qt.MouseButton.LeftButton
RUNS, FRAMES = 7, 60


def spin() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def spent(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


class BareCard(QGraphicsItem):
    """The least a card of a post can be: a rectangle with eight texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 250, 170)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.drawRect(self.boundingRect().adjusted(1, 1, -1, -1))
        for line in range(8):
            painter.drawText(QPointF(12, 20 + line * 20), self._text)


def bare_view() -> tuple[QGraphicsView, QGraphicsScene]:
    view, scene = QGraphicsView(), QGraphicsScene()
    view.resize(SIZE)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
    for index in range(COUNT):
        card = BareCard(f"张三{index}")
        card.setPos(index % 40 * 278, index // 40 * 190)
        scene.addItem(card)
    scene.setSceneRect(-9000, -9000, 30_000, 24_000)
    view.setScene(scene)
    return view, scene


def shown(view: QGraphicsView) -> None:
    view.show()
    spin()
    view.viewport().repaint()


def frames(push: Callable[[QPoint], object]) -> list[float]:
    """Push along what is on the screen and time every frame until it is painted."""
    found = []
    for frame in range(FRAMES):
        by = QPoint(-17 if frame % 40 < 20 else 17, -6 if frame % 20 < 10 else 6)

        def one(by: QPoint = by) -> None:
            push(by)
            spin()

        found.append(spent(one))
    return found[3:]


def push_bare(view: QGraphicsView, by: QPoint) -> None:
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    across.setValue(across.value() - by.x())
    down.setValue(down.value() - by.y())


def opened(workspace: Workspace, *, whole: bool) -> ChartView:
    view = ChartView(speaker(Language.ZH), application_theme().values)
    view.resize(SIZE)
    chart, programme = workspace.ask(SuccessionChartOf()), workspace.ask(ProgrammeOf())
    if whole:
        view.chart = chart
    view.show_chart(chart, programme)
    if whole:
        view.fit()
    shown(view)
    return view


def drag_frames(view: ChartView) -> list[float]:
    """The same by hand: the mouse is pressed and moved, and every frame is painted."""
    port = view.viewport()
    at = QPoint(700, 420)
    QTest.mousePress(port, LEFT, pos=at)

    def push(by: QPoint) -> None:
        nonlocal at
        at += by
        QTest.mouseMove(port, at)

    found = frames(push)
    QTest.mouseRelease(port, LEFT, pos=at)
    return found


def opened_bare() -> QGraphicsView:
    view, scene = bare_view()
    scene.setParent(view)
    view.fitInView(QRectF(0, 0, 11_120, 4750), Qt.AspectRatioMode.KeepAspectRatio)
    shown(view)
    return view


def opening(make: Callable[[], QGraphicsView]) -> float:
    """Time how a view is made and painted; it is put away after."""
    made: list[QGraphicsView] = []
    took = spent(lambda: made.append(make()))
    for view in made:
        view.close()
        view.deleteLater()
    spin()
    return took


def measure_opening(workspace: Workspace) -> None:
    bare, whole, first = [], [], []
    for _ in range(RUNS):
        bare.append(opening(opened_bare))
        whole.append(opening(partial(opened, workspace, whole=True)))
        first.append(opening(partial(opened, workspace, whole=False)))
    floor = statistics.median(bare)
    report(f"chart of {COUNT} posts opens, its top", statistics.median(first), floor=floor, goal="<= 250 ms")
    report(
        f"chart of {COUNT} posts opens, every branch", statistics.median(whole), floor=floor, goal="<= 250 ms"
    )


def measure_frames(workspace: Workspace) -> None:
    for zoom in (1.0, 0.4, 0.1):
        bare, scene = bare_view()
        scene.setParent(bare)
        bare.scale(zoom, zoom)
        shown(bare)
        bare.centerOn(4000, 2000)
        spin()
        floor = statistics.median(frames(partial(push_bare, bare)))
        bare.close()
        view = opened(workspace, whole=True)
        view.set_zoom(zoom)
        view.centerOn(view.board.tree.center())
        spin()
        seen = sum(1 for one in view.board.posts if _is_seen(view, one))
        times = drag_frames(view)
        high = sorted(times)[int(len(times) * 0.95)]
        what = f"pushed along at {zoom:.0%}, {seen} cards in sight (p95 {high:.1f})"
        report(what, statistics.median(times), floor=floor, goal="<= 8 ms")
        view.close()


def measure_gestures(workspace: Workspace) -> None:
    view = opened(workspace, whole=True)
    view.set_zoom(0.8)
    view.select("post1")
    spin()
    around = QPointF(700, 400)
    wheel = []
    for step in range(16):

        def turn(step: int = step) -> None:
            view.zoom_by(-1 if step % 8 < 4 else 1, around)
            spin()

        wheel.append(spent(turn))
    report("a step of the wheel", statistics.median(wheel), goal="<= 50 ms")
    folds = []
    for step in range(10):

        def fold(step: int = step) -> None:
            view.fold("post1", step % 2 == 0)
            spin()

        folds.append(spent(fold))
    report("a branch of about 200 folded or opened", statistics.median(folds), goal="<= 200 ms")
    view.close()


def _is_seen(view: ChartView, post: str) -> bool:
    rect = view.board.rect_of(post)
    return rect is not None and view.viewport().rect().intersects(view.mapFromScene(rect).boundingRect())


def main() -> int:
    app = QApplication(sys.argv[:1])
    application_theme()
    Speech(app, Language.ZH)
    with make_many(Path(tempfile.mkdtemp()) / "many.talent", COUNT) as workspace:
        measure_opening(workspace)
        measure_frames(workspace)
        measure_gestures(workspace)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
