"""From the beginning of an import of 10,000 people to its first progress painted in the window.

    python -m bench.first_progress [--runs N]

The panel waits a moment, so that short work does not flash; the rest is the turns that the work takes at the
interpreter before the panel has its own.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from bench.import_people import make_workspace, write_book
from bench.measure import report
from talentdesk import app
from talentdesk.domain.texts import Language
from talentdesk.jobs.import_desk import Desk, read_desk
from talentdesk.services.workspace import Workspace
from talentdesk.tokens import ThemeName
from talentdesk.ui.background import Cancelled, Job, JobRunner, Progress
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.progress import PATIENCE, ProgressPanel
from talentdesk.wording import speaker


class Watch(QObject):
    """Notes when a widget is painted first."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at = 0.0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return False


def until_painted(workspace: Workspace, book: Path) -> float:
    """Return milliseconds from the start of the reading to the first picture of its progress."""
    top = QWidget()
    top.resize(1366, 768)
    panel, runner, end = ProgressPanel(top), JobRunner(), QEventLoop()
    top.show()

    def work(progress: Progress, cancelled: Cancelled) -> Desk:
        return read_desk(workspace, [book], speaker(Language.ZH), progress=progress, cancelled=cancelled)

    watch, job = Watch(panel), Job[Desk]("Reading", work)
    job.finished.connect(end.quit)
    begun = time.perf_counter()
    panel.follow(job)
    runner.start(job)
    end.exec()
    runner.stop()
    top.close()
    return (watch.at - begun) * 1000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    wanted = parser.parse_args()
    application = app.make_application()
    application_theme().wear(ThemeName.LIGHT)
    with tempfile.TemporaryDirectory() as name:
        book = Path(name) / "roster.xlsx"
        write_book(book)
        with make_workspace(Path(name)) as workspace:
            times = [until_painted(workspace, book) for _ in range(wanted.runs)]
    application.quit()
    report("first progress of an import", statistics.median(times), floor=PATIENCE, goal="≤ 300 ms")


if __name__ == "__main__":
    main()
