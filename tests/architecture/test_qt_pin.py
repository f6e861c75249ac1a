"""PySide6 stays below 6.12: that version loses references to None on Python 3.11 until the process dies."""

import subprocess
import sys
from importlib.metadata import version

import pytest

CALLS = 1000

# Runs in a process of its own: with a faulty PySide6 it would take the test run with it.
PROBE = f"""
import os, sys
from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsScene, QLabel, QListWidget

class Bell(QObject):
    rung = Signal(int)

spare = [None] * 2_000_000, [True] * 500_000, [False] * 500_000   # keeps a faulty build alive to the end
app = QApplication([])
image = QImage(64, 64, QImage.Format.Format_ARGB32)
painter, pen, area = QPainter(image), QPen(QColor("red")), QRectF(0, 0, 9, 9)
item, label, rows, timer, bell = QGraphicsRectItem(area), QLabel(), QListWidget(), QTimer(), Bell()
bell.rung.connect(label.setNum)
scene = QGraphicsScene()
calls = {{
    "setPen": lambda: painter.setPen(pen),
    "setPen of a style": lambda: painter.setPen(Qt.PenStyle.NoPen),
    "drawRoundedRect": lambda: painter.drawRoundedRect(area, 2, 2),
    "drawText": lambda: painter.drawText(area, 0, "a"),
    "save and restore": lambda: (painter.save(), painter.restore()),
    "setPos": lambda: item.setPos(1, 1),
    "addItem": lambda: (scene.addItem(item), scene.removeItem(item)),
    "setText": lambda: label.setText("a"),
    "update": lambda: label.update(),
    "list item": lambda: (rows.addItem("a"), rows.takeItem(0)),
    "timer": lambda: (timer.start(1000), timer.stop()),
    "emit": lambda: bell.rung.emit(1),
    "processEvents": lambda: app.processEvents(),
}}
for name, call in calls.items():
    before = [sys.getrefcount(one) for one in (None, True, False)]
    for _ in range({CALLS}):
        call()
    lost = [old - sys.getrefcount(one) for one, old in zip((None, True, False), before)]
    if max(lost) > {CALLS // 10}:
        print("loses references:", name, lost, flush=True)
os._exit(0)
"""


def test_pyside6_is_below_6_12() -> None:
    major, minor = (int(part) for part in version("PySide6-Essentials").split(".")[:2])
    assert (6, 11) <= (major, minor) < (6, 12)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_no_call_loses_references_to_none() -> None:
    probe = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False
    )
    assert (probe.returncode, probe.stdout) == (0, ""), probe.stderr
