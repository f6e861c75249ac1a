"""Start to first painted, interactive window with the sample open, beside an empty PySide6 window.

    python -m bench.startup [--runs N]

Both are processes of their own, taken in turns, on a screen of the size people have; the time runs from
before the process is made until the event loop is idle after the first paint. What is rarely needed and was
loaded all the same is listed.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bench.measure import compile_bytecode, report
from talentdesk.app import settings_path
from talentdesk.jobs.sample import make_sample
from talentdesk.ui.preferences import OPERATOR, Preferences

HERE = Path(__file__).resolve().parent.parent
FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QToolBar

class Window(QMainWindow):
    painted = False
    def __init__(self):
        super().__init__()
        self.resize(1100, 700)
        self.setCentralWidget(QTableWidget(20, 8, self))
        bar = QToolBar()
        bar.addAction("Open")
        self.addToolBar(bar)
        self.menuBar().addMenu("File")
        self.statusBar().showMessage("Ready")
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.done)
    def done(self):
        print(time.monotonic_ns() - int(sys.argv[1]), flush=True)
        QApplication.quit()

app = QApplication([])
window = Window()
window.show()
app.exec()
"""
OURS = """
import sys, time
from talentdesk import app
from talentdesk.__main__ import main

HEAVY = ("matplotlib", "openpyxl", "reportlab", "pypinyin", "pydantic", "typer")
make = app.make_windows

def make_watched(*arguments):
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        painted = False
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint and not self.painted:
                self.painted = True
                QTimer.singleShot(0, self.done)
            return False
        def done(self):
            print(time.monotonic_ns() - int(sys.argv[1]), flush=True)
            print("loaded:", *[name for name in HEAVY if name in sys.modules], flush=True)
            windows.close_workspace()
            arguments[0].quit()

    windows = make(*arguments)
    watch, begin = Watch(windows), windows.begin
    def begin_watched(path):
        begin(path)
        windows.main.centralWidget().installEventFilter(watch)
    windows.begin = begin_watched
    return windows

app.make_windows = make_watched
main([sys.argv[2]])
"""


SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1}
"""Without it Qt takes 800 by 800, on which a first window is laid out twice, as on no real screen."""


def run(program: str, *arguments: str) -> tuple[float, str]:
    """Run a program; return milliseconds to its first paint and what else it said."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("BENCH_PLATFORM", "offscreen")}
    command = [sys.executable, "-c", program, str(time.monotonic_ns()), *arguments]
    done = subprocess.run(
        command, cwd=HERE, env=environment, check=True, capture_output=True, text=True, timeout=120
    )
    first, _, rest = done.stdout.partition("\n")
    return int(first) / 1e6, rest.strip()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    wanted = parser.parse_args()
    compile_bytecode()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(folder / name.lower())
        Preferences(settings_path()).set(OPERATOR, "bench")
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ["BENCH_PLATFORM"] = f"offscreen:configfile={screen}"
        sample = folder / "sample.talent"
        make_sample(sample, on=date(2026, 11, 21))
        for _ in range(2):
            run(FLOOR)
            run(OURS, str(sample))
        pairs = [(run(FLOOR)[0], run(OURS, str(sample))[0]) for _ in range(wanted.runs)]
        print(run(OURS, str(sample))[1])
    floor = statistics.median(one for one, _ in pairs)
    ours = statistics.median(two for _, two in pairs)
    report("start to first painted window, sample open", ours, floor=floor, goal="≤ 4.5 ×")


if __name__ == "__main__":
    main()
