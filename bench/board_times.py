"""What the board's bench measures with: processor time and time on the clock until all is painted."""

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView

SIZE = QSize(1400, 850)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FRAMES = 60

Times = list[tuple[float, float]]
"""Milliseconds of the processor and of the clock, a pair for each time something was done.

Neighbours on a busy machine make the clock's longer, the processor's hardly.
"""


def spin() -> None:
    """Let everything that waits be done, painting too."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Time a piece of work."""
    used, begun = time.process_time(), time.perf_counter()
    work()
    return (time.process_time() - used) * 1000, (time.perf_counter() - begun) * 1000


def until_painted(work: Callable[[], object]) -> tuple[float, float]:
    """Time a gesture until everything it changes is painted."""

    def whole() -> None:
        work()
        spin()

    return timed(whole)


def probe() -> float:
    """Time a fixed loop: a slow machine makes it, and every figure, grow alike."""

    def loop() -> None:
        total = 0
        for number in range(1_500_000):
            total += number * number

    return min(timed(loop)[0] for _ in range(3))


def drag_frames(view: QGraphicsView, start: QPoint) -> Times:
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

        times.append(timed(one))
    QTest.mouseRelease(port, LEFT, NONE, QPoint(3, SIZE.height() - 2))
    spin()
    return times[3:]


def line(name: str, times: Times, limit: float | None = None, floor: Times | None = None) -> None:
    """Print one line: medians, the slowest, the ratio to a floor, and whether the limit is kept."""
    used, clock = (statistics.median(one[at] for one in times) for at in (0, 1))
    slowest = max(one[0] for one in times)
    text = f"{name:<52} processor {used:7.2f}   slowest {slowest:7.2f}   clock {clock:7.2f} ms"
    if floor is not None:
        text += f"   ratio {used / statistics.median(one[0] for one in floor):5.1f}"
    if limit is not None:
        text += f"   limit {limit:g} ({used / limit:.2f})  {'ok' if used <= limit else 'ABOVE'}"
    print(text, flush=True)
