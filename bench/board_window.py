"""The whole window of the board's bench as people have it: two schemes, the talent card open."""

import gc
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from bench.board_times import LEFT, NONE, Times, spin, until_painted
from talentdesk.domain.texts import Id
from talentdesk.jobs.opening import settle
from talentdesk.services.workspace import Workspace
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.bias.panel import BiasPanel
from talentdesk.ui.workshop.filters import CardFilter, Facet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import Side
from tests.made import BEGIN, made_clock, made_ids, reopen
from tests.ui.made_session import FIT, MAIN, make_session
from tests.waiting import pause

_WARM = 2
"""So many of each gesture come first and are not counted."""


class Room:
    """A shown window on a file opened anew, with what one does in it."""

    def __init__(self, count: int, speech: Speech) -> None:
        folder = Path(tempfile.mkdtemp())
        made = make_session(folder / "bench.talent", count, schemes=(MAIN, FIT))
        self.session = made.session
        made.workspace.close()
        self.workspace: Workspace = reopen(folder / "bench.talent")
        settings = Preferences(folder / "settings" / "settings.ini")
        settings.set(preferences.OPERATOR, "林岚")
        clock = made_clock(BEGIN + timedelta(days=1))
        host = Host(clock=clock, new_id=made_ids(7), preferences=settings, log=None)
        self.window = MainWindow(Desk(self.workspace, clock), host, speech, application_theme(), PLACES)
        self.window.showNormal()
        self.window.resize(1920, 1080)
        self.rest()
        # As the product does once its window stands.
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000, 20, 10_000)
        settle(self.workspace)
        (self.page,) = self.window.findChildren(WorkshopPage)
        self.view = self.page.board

    def rest(self) -> None:
        """Wait until everything is there that a window makes when nobody waits."""
        pause(1500)

    def close(self) -> None:
        """Close window and file."""
        self.window.close()
        self.workspace.close()
        gc.unfreeze()

    # ------------------------------------------------------------------ gestures

    def some(self, step: int) -> list[Id]:
        """Return who lies in sight in one of the boxes, another at every step."""
        scheme = self.view.arrangement.scheme
        assert scheme is not None
        in_sight = [[card for card, _ in self.view.board.slots(box.placement)] for box in scheme.boxes]
        full = [cards for cards in in_sight if len(cards) > 1]
        return full[step % len(full)]

    def select(self, step: int) -> tuple[float, float]:
        """Choose a card, until the talent card shows it."""
        ids = self.some(step)[1:2]
        return until_painted(lambda: self.view.select(ids))

    def move(self, step: int, carried: int = 1) -> tuple[float, float]:
        """Drag cards to another box; time from the release until the file holds it and all is painted."""
        scheme, port = self.view.arrangement.scheme, self.view.viewport()
        assert scheme is not None
        ids = self.some(step)[:carried]
        source = self.view.arrangement.where(ids[0])
        here = next(at for at, box in enumerate(scheme.boxes) if box.placement == source)
        target = scheme.boxes[(here + 4) % len(scheme.boxes)].placement
        if carried > 1:
            self.view.select(ids)
            spin()
        rect = self.view.board.rect_of(ids[0])
        assert rect is not None
        start = self.view.mapFromScene(rect.center())
        end = self.view.mapFromScene(self.view.board.boxes[target].head.center())
        QTest.mousePress(port, LEFT, NONE, start)
        QTest.mouseMove(port, start + QPoint(12, 12))
        QTest.mouseMove(port, end)
        spin()
        taken = until_painted(lambda: QTest.mouseRelease(port, LEFT, NONE, end))
        assert self.view.arrangement.where(ids[0]) == target
        return taken

    def discuss(self, step: int) -> tuple[float, float]:
        """Mark a card as discussed with its key."""
        self.view.select(self.some(step)[:1])
        self.view.setFocus()
        spin()
        return until_painted(lambda: QTest.keyClick(self.view, Qt.Key.Key_F))

    def take_back(self, _step: int) -> tuple[float, float]:
        """Undo the newest step."""
        return until_painted(lambda: self.page.desk.undo())

    def do_again(self, _step: int) -> tuple[float, float]:
        """Redo it."""
        return until_painted(lambda: self.page.desk.redo())

    def filter(self, step: int) -> tuple[float, float]:
        """Filter by one post and by another."""
        post = frozenset([("生产经理", "财务部副经理")[step % 2]])
        chosen = CardFilter().with_picked(Facet.POST, post)
        return until_painted(lambda: self.page.filter.take(chosen))

    def scheme(self, step: int) -> tuple[float, float]:
        """Show the session's other grid."""
        key = (FIT, MAIN)[step % 2]
        return until_painted(lambda: self.page.choose_scheme(key))

    def groups(self, step: int) -> tuple[float, float]:
        """Choose what groups are made by, until the chart is painted."""
        panel = self.page.panels.open("bias")
        assert isinstance(panel, BiasPanel)
        return until_painted(lambda: panel.attribute.setCurrentIndex(step % panel.attribute.count()))

    def call(self, _step: int) -> tuple[float, float]:
        """Call the next candidate of the agenda."""
        panel = self.page.panels.open("agenda")
        assert isinstance(panel, AgendaPanel)
        return until_painted(lambda: panel.conduct.next())

    # ------------------------------------------------------------------ around them

    def times(self, gesture: Callable[[int], tuple[float, float]], runs: int = 12) -> Times:
        """Do a gesture again and again."""
        return [gesture(step) for step in range(runs)][_WARM:]

    def beside(self, key: str) -> "Beside":
        """Open a panel for a while."""
        return Beside(self.page, key)

    def carrying(self, cards: int) -> Callable[[int], tuple[float, float]]:
        """Return the move of so many cards at once."""
        return partial(self.move, carried=cards)


class Beside:
    """A panel beside the board that is closed again."""

    def __init__(self, page: WorkshopPage, key: str) -> None:
        self._page, self._key = page, key

    def __enter__(self) -> None:
        """Open it and wait until it stands."""
        self._page.panels.open(self._key)
        pause(400)

    def __exit__(self, *_: object) -> None:
        """Close it."""
        for side in Side:
            if button := self._page.panels.bars[side].buttons.get(self._key):
                button.setChecked(False)
        spin()
