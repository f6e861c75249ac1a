"""From the click to the first picture of paper, in the whole window with a session of two hundred candidates.

The pages of a large packet that stand before its reports are seen first; the whole of it and its number of
pages follow. Beside it the whole drawn by one call, without a window, a thread or a picture. Milliseconds
are those of the processor, so that a busy machine does not change them.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget

from bench.measure import report
from talentdesk import app
from talentdesk.domain.layouts import Part
from talentdesk.domain.texts import Id, Language
from talentdesk.jobs.packet import Press, preview_packet
from talentdesk.jobs.sample import make_sample
from talentdesk.services.people import PeopleLines
from talentdesk.services.sessions import AddCandidates, Sessions
from talentdesk.services.workspace import Workspace
from talentdesk.tokens import ThemeName
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.printing.builder import HAND
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.page import PrintingPage
from talentdesk.ui.theme import application_theme
from talentdesk.wording import speaker
from tests.made import made_clock, made_ids, reopen
from tests.waiting import pause

CANDIDATES = 200
RUNS = 2


def large_session(workspace: Workspace) -> Id:
    """Make the session of the sample that is under way a large one."""
    people = [line.id for line in workspace.ask(PeopleLines())]
    session = max(
        (one for one in workspace.ask(Sessions()) if not one.version), key=lambda one: one.candidates
    )
    workspace.do(AddCandidates(session=session.id, people=tuple(people[:CANDIDATES])))
    return session.id


def open_page(workspace: Workspace, folder: Path, speech: Speech) -> tuple[MainWindow, PrintingPage]:
    """Open the window at the place for printing."""
    settings = Preferences(folder / "settings.ini")
    settings.set(preferences.OPERATOR, "bench")
    clock = made_clock()
    host = Host(clock=clock, new_id=made_ids(7), preferences=settings, log=None)
    window = MainWindow(Desk(workspace, clock), host, speech, application_theme(), PLACES)
    window.showNormal()
    window.resize(1920, 1080)
    window.open_place("printing")
    pause(3000)
    (page,) = window.findChildren(PrintingPage)
    return window, page


def until_seen(page: PrintingPage, click: Callable[[], object]) -> float:
    """Return milliseconds of the processor from a gesture to its first pages painted; wait for the whole."""
    seen = QEventLoop()
    page.heading_changed.connect(seen.quit)
    begun = time.process_time()
    click()
    seen.exec()
    page.preview.viewport().repaint()
    reached = (time.process_time() - begun) * 1000
    page.heading_changed.disconnect(seen.quit)
    while not page.print.isEnabled():
        pause(20)
    return reached


def choosing(page: PrintingPage, session: Id) -> Callable[[], object]:
    """Return the choice of a session, as a click on its line makes it."""
    return lambda: page.list.choose(Choice(session))


def tick_alone(boxes: QListWidget, row: int) -> None:
    """Tick one line and no other; -1 = none, without telling anybody."""
    with QSignalBlocker(boxes):
        for other in range(boxes.count()):
            boxes.item(other).setCheckState(Qt.CheckState.Unchecked)
    if row >= 0:
        boxes.item(row).setCheckState(Qt.CheckState.Checked)


def main() -> None:
    """Measure and print."""
    qt = app.make_application()
    application_theme().wear(ThemeName.LIGHT)
    speech = Speech(qt, Language.ZH)
    folder = Path(tempfile.mkdtemp())
    path = folder / "bench.talent"
    make_sample(path, on=date(2026, 11, 21), language=Language.ZH)
    with reopen(path) as workspace:
        large = large_session(workspace)
        small = min(workspace.ask(Sessions()), key=lambda one: one.candidates).id
        window, page = open_page(workspace, folder, speech)
        fronts = []
        for _ in range(RUNS):
            until_seen(page, choosing(page, small))
            fronts.append(until_seen(page, choosing(page, large)))
        press = Press(speaker(Language.ZH))
        begun = time.process_time()
        preview_packet(workspace, large, press)
        whole = (time.process_time() - begun) * 1000
        page.tabs.setCurrentWidget(page.builder)
        page.builder.parts.show_parts((Part.REPORTS,))
        page.builder.people.setCurrentIndex(HAND)
        pause(500)
        boxes = page.builder.chosen
        reports = []
        for row in range(RUNS):
            tick_alone(boxes, -1)
            reports.append(until_seen(page, partial(tick_alone, boxes, row)))
        page.preview.show_pages(None)
        window.close()
    people = f"{CANDIDATES} candidates"
    report(f"front of a packet of {people}, click to picture", statistics.median(fronts), goal="≤ 1,000 ms")
    report(f"one report among {people}, click to picture", statistics.median(reports), goal="≤ 1,000 ms")
    report(f"the whole packet of {people}, one call", whole, goal="–")


if __name__ == "__main__":
    main()
