"""The workspace window: rail, top bar, page, talent card; and what pages may ask of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from talentdesk.domain.ruling import RefusedError, Ruling
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.ui import preferences
from talentdesk.ui.background import Job, JobRunner
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.desk import Desk
from talentdesk.ui.finding import Finder
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.menus import Menus
from talentdesk.ui.places import Place
from talentdesk.ui.rail import Rail
from talentdesk.ui.selection import Selection
from talentdesk.ui.tab_stops import TabWindow
from talentdesk.ui.theme import Theme
from talentdesk.ui.title_line import TitleLine
from talentdesk.ui.top_bar import TopBar
from talentdesk.ui.trouble import trouble_words
from talentdesk.ui.undo_actions import UndoActions
from talentdesk.ui.widgets.notices import Strip, Toast
from talentdesk.ui.widgets.progress import ProgressPanel
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.window_commands import WindowCommands
from talentdesk.ui.window_layout import lay_out
from talentdesk.ui.window_size import SMALLEST, keep_size, makes_room, restore_size
from talentdesk.wording import Say

T = TypeVar("T")


class MainWindow(Worded, TabWindow):
    """Shows one open workspace; it is the ``Shell`` of its pages."""

    close_file_requested = Signal()
    quit_requested = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, host: Host, speech: Speech, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__()
        self._desk, self._host, self._speech, self._theme = desk, host, speech, theme
        self._places = {place.key: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self._selection, self._jobs = Selection(self), JobRunner(self)
        self._build()
        self._connect()
        self.retranslate()
        self._restore()

    # --- what pages may ask --------------------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self._selection

    @property
    def theme(self) -> Theme:
        """Colours, fonts and icons."""
        return self._theme

    @property
    def say(self) -> Say:
        """The speaker of the present language."""
        return self._speech.say

    @property
    def host(self) -> Host:
        """The surroundings, for the settings page."""
        return self._host

    @property
    def speech(self) -> Speech:
        """The language, for the settings page."""
        return self._speech

    def toast(self, text: str, undo: bool = False) -> None:
        """Say what was done."""
        self._strip.dismiss()
        self._toast.say(text, undo=undo)

    def strip(self, text: str) -> None:
        """Say what was refused."""
        self._strip.say(text)

    def open_place(self, key: str, id: Id = "") -> None:
        """Go to a place, and there to one thing; the keys go there too."""
        if key not in self._places:
            return
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        self.enter(page)
        self._rail.show_place(key)
        self._strip.dismiss()
        self._host.preferences.set(preferences.PLACE, key)
        opener = getattr(page, "open_at", None)
        if id and callable(opener):
            opener(id)
        self._show_heading()

    def offer_way_back(self, name: str, go: Callable[[], None]) -> None:
        """Lead back to a list."""
        self._title.back.offer(name, go)

    def run_job(self, job: Job[T], on_done: Callable[[T], None]) -> None:
        """Run slow work behind a panel with Cancel, or quietly."""
        job.done.connect(on_done)
        job.failed.connect(self._job_failed)
        self._progress.follow(job)
        self._jobs.start(job)

    def confirm_final(self, question: str) -> bool:
        """Ask before a final step."""
        from talentdesk.ui.final import confirm_final

        return confirm_final(self, self._desk, self, question)

    def dialog_parent(self) -> QWidget:
        """The window dialogs belong to."""
        return self

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        shown, settings = tuple(self._places.values()), self._host.preferences
        self._undo = UndoActions(self._desk, self, self)
        undo, redo = self._undo.undo, self._undo.redo
        self._menus = Menus(self, shown, undo, redo)
        self._centre = QWidget()
        self._finder = Finder(self._desk, self, self._centre, self._offered)
        self._top = TopBar(self._desk, self, self._finder.bar, undo, redo, self._menus.card)
        self._rail = Rail(shown, wide=settings.get(preferences.RAIL_WIDE))
        self._title = TitleLine()
        self._strip = Strip()
        self._stack = QStackedWidget()
        self._stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._inspector = Inspector(self._desk, self)
        self._toast = Toast(self._centre)
        self._progress = ProgressPanel(self._centre, begun=self._strip.dismiss)
        self._commands = WindowCommands(self._desk, self._menus, self, self)
        page = (self._title, self._strip, self._stack)
        lay_out(self._centre, top=self._top, rail=self._rail, page=page, card=self._inspector)
        self.setCentralWidget(self._centre)
        self.setMinimumSize(SMALLEST)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.refused.connect(self.show_refusal)
        self._desk.trouble.connect(self.show_trouble)
        self._stack.currentChanged.connect(self._title.back.hide)
        self._rail.place_requested.connect(self.open_place)
        self._rail.wide_changed.connect(self._keep_rail)
        self._menus.place_requested.connect(self.open_place)
        self._menus.search.triggered.connect(self._finder.bar.begin)
        self._menus.card.toggled.connect(self._show_card)
        self._menus.close_file.triggered.connect(self.close_file_requested)
        self._menus.quit.triggered.connect(self.quit_requested)
        self._inspector.close_requested.connect(self._menus.card.toggle)
        self._toast.undo_requested.connect(self._undo.take_back)

    def _restore(self) -> None:
        settings = self._host.preferences
        restore_size(self, settings)
        self._menus.card.setChecked(settings.get(preferences.CARD_OPEN))
        self._show_card(self._menus.card.isChecked())
        known = settings.get(preferences.PLACE)
        # A file with people in it is opened to work with them; an empty one wants its roster first.
        usual = known if known in self._places else "workshop"
        self.open_place(usual if self._desk.info.people else "people")

    # --- what happens --------------------------------------------------------------------------------------

    @override
    def retranslate(self) -> None:
        """Set the words of the window itself."""
        self._menus.retranslate()
        self._undo.refresh()
        self._commands.tick_choices()
        info, title = self._desk.info, self.tr("{file} – {organisation} – TalentDesk")
        self.setWindowTitle(title.format(file=info.path.name, organisation=info.organisation))
        self._show_heading()

    @property
    def strip_text(self) -> str:
        """What stands in the strip; empty when it is closed."""
        return self._strip.text

    @property
    def toast_text(self) -> str:
        """What the toast says; empty when it is gone."""
        return self._toast.text

    @property
    def heading(self) -> tuple[str, str]:
        """Title and subtitle above the page."""
        return self._title.title, self._title.subtitle

    @property
    def place(self) -> str:
        """Key of the place that is open."""
        return next((key for key, page in self._pages.items() if page is self._stack.currentWidget()), "")

    @property
    def menus(self) -> Menus:
        """The menus, for who connects what the window cannot do itself."""
        return self._menus

    @property
    def jobs(self) -> JobRunner:
        """Runs slow work, also such as no page asked for."""
        return self._jobs

    @Slot(object)
    def show_refusal(self, ruling: Ruling) -> None:
        """Say on the page why something was refused."""
        from talentdesk.wording.reasons import sentences

        self.strip(sentences(ruling, self.say, self._desk.programme))

    @Slot(object)
    def show_trouble(self, error: TroubleError) -> None:
        """Say on the page what went wrong outside the program, and what to do."""
        if error.trouble is Trouble.CANCELLED:
            self.toast(self.tr("Cancelled. Nothing was changed."))
        else:
            self.strip(trouble_words(error, self.say))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = makes_room(event.oldSize(), event.size())
        if narrow is not None:
            self._inspector.setVisible(self._menus.card.isChecked() and not narrow)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        from talentdesk.ui.widgets.fields import leave_field

        leave_field(self)
        self._jobs.stop()
        keep_size(self, self._host.preferences)
        super().closeEvent(event)
        self.closed.emit()

    def _page(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._places[key].build(self._desk, self)
            self._pages[key] = page
            self._stack.addWidget(page)
            heading = getattr(page, "heading_changed", None)
            if heading is not None:
                heading.connect(self._show_heading)
        return self._pages[key]

    @Slot()
    def _show_heading(self) -> None:
        page = self._stack.currentWidget()
        title, subtitle = getattr(page, "title", None), getattr(page, "subtitle", None)
        if page is not None and callable(title) and callable(subtitle):
            self._title.show_heading(title(), subtitle(), page.actions())

    @Slot()
    def _changed(self) -> None:
        self._strip.dismiss()
        self._show_heading()

    @Slot(object)
    def _job_failed(self, error: Exception) -> None:
        if isinstance(error, TroubleError):
            self.show_trouble(error)
        elif isinstance(error, RefusedError):
            self.show_refusal(error.ruling)
        else:
            # A bug in the work: raised here it goes the way of every other bug.
            raise error

    def _offered(self) -> list[QAction]:
        page = self._stack.currentWidget()
        return [*(page.actions() if page is not None else []), *self._menus.commands()]

    @Slot(bool)
    def _show_card(self, on: bool) -> None:
        self._inspector.setVisible(on)
        self._host.preferences.set(preferences.CARD_OPEN, on)

    @Slot(bool)
    def _keep_rail(self, wide: bool) -> None:
        self._host.preferences.set(preferences.RAIL_WIDE, wide)
