"""Memory of the window with 10,000 people, on the people page, then in a workshop, beside an empty window.

    python -m bench.memory [FOLDER]

With a folder, pictures of both pages are left in it, so that one sees what was measured.
Windows are processes of their own and offscreen; what is printed is the resident memory once the page stands.
Reads ``/proc``, so it runs on Linux only.
"""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from bench.import_people import PEOPLE, make_workspace, write_book
from bench.measure import report
from talentdesk.domain.texts import Language
from talentdesk.jobs.take_over import check_roster, take_over
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.people import PeopleLines
from talentdesk.services.sessions import AddCandidates, AddSession
from talentdesk.wording import speaker

HERE = Path(__file__).resolve().parent.parent
CANDIDATES = 500
RESIDENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer

def resident(name):
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    words = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    print(name, int(words["VmRSS"].split()[0]) / 1024, flush=True)
"""
FLOOR = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1100, 700)
window.show()
resident("empty")
"""
OURS = """
from talentdesk import app
from talentdesk.ui.preferences import BACKUPS, OPERATOR, Preferences
settings = Preferences(Path(sys.argv[2]))
settings.set(OPERATOR, "bench")
settings.set(BACKUPS, str(Path(sys.argv[2]).parent / "backups"))
qt = app.make_application()
windows = app.make_windows(qt, settings, None, None)
windows.begin(Path(sys.argv[1]))
windows.main.showNormal()
windows.main.setFixedSize(1440, 900)
for place in ("people", "workshop"):
    windows.main.open_place(place)
    resident(place)
    if len(sys.argv) > 3:
        windows.main.grab().save(f"{sys.argv[3]}/{place}.png")
windows.close_workspace()
"""


def megabytes(program: str, *arguments: str) -> dict[str, float]:
    """Run a window; return its resident megabytes by stage."""
    done = subprocess.run(
        [sys.executable, "-c", RESIDENT + program, *arguments],
        cwd=HERE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return {name: float(figure) for name, figure in (line.split() for line in done.stdout.splitlines())}


def make_file(folder: Path) -> Path:
    """Make a workspace with everybody and a session."""
    book = folder / "roster.xlsx"
    write_book(book)
    with make_workspace(folder) as workspace:
        roster, _ = check_roster(workspace, book, speaker(Language.ZH))
        take_over(workspace, roster, False, speaker(Language.ZH))
        year = OpenCycle(name="2026", start=date(2026, 1, 1), end=date(2026, 12, 31))
        cycle = str(workspace.do(year).figures["id"])
        added = AddSession(cycle=cycle, name="2026", on=date(2026, 11, 21))
        session = str(workspace.do(added).figures["id"])
        people = tuple(line.id for line in workspace.ask(PeopleLines())[:CANDIDATES])
        workspace.do(AddCandidates(session=session, people=people))
        return workspace.path


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = make_file(folder)
        floor = megabytes(FLOOR)["empty"]
        ours = megabytes(OURS, str(file), str(folder / "settings.ini"), *sys.argv[1:])
    for place, what in (("people", "people page"), ("workshop", f"workshop, {CANDIDATES} cards")):
        told = f"window with {PEOPLE:,} people, {what}"
        report(told, ours[place], floor=floor, goal="≤ 350 MB", unit="MB")


if __name__ == "__main__":
    main()
