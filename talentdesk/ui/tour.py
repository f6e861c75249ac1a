"""A tour: pictures of every place, empty and with the sample, in both languages, the themes and two sizes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from talentdesk.domain.figures import FigureKey
from talentdesk.domain.texts import Id, Language
from talentdesk.exchange.programme_file import templates
from talentdesk.jobs.opening import create_workspace, open_workspace
from talentdesk.jobs.sample import make_sample
from talentdesk.services.board import BoardOf
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.nominees import NominationLines
from talentdesk.services.people import PeopleLines
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.services.workspace import Workspace
from talentdesk.tokens import ThemeName
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.nominations.page import NominationsPage
from talentdesk.ui.overview.figure_sheet import FigureSheet
from talentdesk.ui.overview.page import FORECAST
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.places import PLACES
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.settings.programme import ProgrammePanel
from talentdesk.ui.start_page import StartPage
from talentdesk.ui.succession.page import TABS
from talentdesk.ui.succession.vacancies import vacancies_of
from talentdesk.ui.theme import Theme, application_theme
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import Side

_FIRST = {"overview": "figures", "succession": TABS[0].key, "nominations": "nominees", "settings": "machine"}
"""What is opened first in a place that has tabs."""
SIZES = (QSize(1366, 768), QSize(1920, 1080))
_SETTLE = 150
"""Milliseconds a page gets for what it draws late, such as charts."""

_PATIENCE = 200
"""How often to settle for work that does not end before the picture is taken all the same."""


def make_tour(
    app: QApplication, folder: Path, clock: Callable[[], datetime], new_id: Callable[[], Id]
) -> int:
    """Write the pictures into a folder that is there; returns how many there are."""
    with tempfile.TemporaryDirectory() as name:
        settings = Preferences(Path(name) / "settings.ini")
        settings.set(preferences.OPERATOR, "TalentDesk")
        settings.set(preferences.BACKUPS, str(Path(name) / "backups"))
        host = Host(clock=clock, new_id=new_id, preferences=settings, log=None)
        speech = Speech(app, Language.ZH)
        theme = application_theme()
        theme.less_motion = True
        theme.wear(ThemeName.LIGHT)
        speech.changed.connect(theme.follow_language)
        return sum(1 for _ in _pictures(folder, Path(name), host, speech, theme))


def _pictures(folder: Path, work: Path, host: Host, speech: Speech, theme: Theme) -> Iterator[Path]:
    for language in Language:
        speech.use(language)
        for state, workspace in _workspaces(work, host, language):
            with workspace, _window(workspace, host, speech, theme) as (window, desk):
                for look, size in ((look, size) for look in ThemeName for size in SIZES):
                    theme.wear(look)
                    window.setFixedSize(size)
                    mark = f"{language}-{look}-{size.width()}x{size.height()}-{state}"
                    yield from _places(folder, mark, window, desk)
        for look in ThemeName:
            theme.wear(look)
            yield _start_page(folder / f"{language}-{look}-start.png", host, speech, theme)


def _workspaces(work: Path, host: Host, language: Language) -> Iterator[tuple[str, Workspace]]:
    organisation = "云岭制造" if language is Language.ZH else "Cloud Ridge"
    empty = work / f"empty-{language}.talent"
    yield (
        "empty",
        create_workspace(
            empty, host.means(), organisation=organisation, language=language, programme=templates()[0].key
        ),
    )
    sample = work / f"sample-{language}.talent"
    make_sample(sample, on=host.clock().date(), language=language)
    yield "sample", open_workspace(sample, host.means())


@contextmanager
def _window(
    workspace: Workspace, host: Host, speech: Speech, theme: Theme
) -> Iterator[tuple[MainWindow, Desk]]:
    desk = Desk(workspace, host.clock)
    window = MainWindow(desk, host, speech, theme, PLACES)
    people = desk.ask(PeopleLines())
    if people:
        window.selection.select_people((people[0].id,))
    # A first window fills a small screen, and the one of the pictures is small.
    window.showNormal()
    try:
        yield window, desk
    finally:
        window.close()
        window.deleteLater()
        _settle()
        desk.close()


def _select_candidate(window: MainWindow, desk: Desk) -> None:
    """Select who has the longest trail, so that the talent card has most to show."""
    selection = window.selection
    board = desk.ask(BoardOf(session=selection.session)) if selection.session else None
    if board is None or not board.cards:
        return
    views = [
        view
        for card in board.cards
        if card.moved
        and (view := desk.ask(CandidateViewOf(candidate=card.candidate, scheme=board.scheme.key)))
    ]
    if views:
        card = max(views, key=lambda view: (view.ballot is not None, len(view.trail))).card
        selection.select_candidates(
            (card.candidate,), (card.person,), session=board.session.id, scheme=board.scheme.key
        )


def _places(folder: Path, mark: str, window: MainWindow, desk: Desk) -> Iterator[Path]:
    for place in PLACES:
        # A place keeps the tab that was open last: each picture begins with the first one.
        window.open_place(place.key, _FIRST.get(place.key, ""))
        if place.key == "workshop":
            _select_candidate(window, desk)
        _await_jobs(window)
        yield _grab(window, folder / f"{mark}-{place.key}.png")
        if place.key == "people":
            yield from _people(folder, mark, window, desk)
        if place.key == "workshop":
            yield from _workshop(folder, mark, window)
        if place.key == "settings":
            yield from _programme(folder, mark, window)
        if place.key == "succession":
            yield from _succession(folder, mark, window, desk)
        if place.key == "overview":
            yield from _overview(folder, mark, window)
        if place.key == "nominations":
            yield from _nominations(folder, mark, window, desk)


def _people(folder: Path, mark: str, window: MainWindow, desk: Desk) -> Iterator[Path]:
    """Write a personal file, the page workbooks are dropped on, and what the search finds."""
    people = desk.ask(PeopleLines())
    for what in (*(one.id for one in people[:1]), "import"):
        window.open_place("people", what)
        yield _grab(window, folder / f"{mark}-people-{'import' if what == 'import' else 'file'}.png")
    for page in window.findChildren(PeoplePage):
        page.show_list()
    if people:
        (bar,) = window.findChildren(SearchBar)
        bar.begin()
        bar.insert(people[0].name[:1])
        yield _grab(window, folder / f"{mark}-people-search.png")
        bar.clear()


def _workshop(folder: Path, mark: str, window: MainWindow) -> Iterator[Path]:
    """Write the board beside its agenda, its charts and the minutes."""
    panels = next(page for page in window.findChildren(WorkshopPage)).panels
    if panels.bars[Side.LEFT].isVisible():
        for key in ("agenda", "charts", "minutes"):
            panels.open(key)
            _await_jobs(window)
            yield _grab(window, folder / f"{mark}-workshop-{key}.png")
            panels.close(key)


def _overview(folder: Path, mark: str, window: MainWindow) -> Iterator[Path]:
    """Write the forecast and the list behind a figure."""
    for what in (FORECAST, FigureKey.READY_NOW.value):
        window.open_place("overview", what)
        yield _grab(window, folder / f"{mark}-overview-{what}.png")
    for sheet in window.findChildren(FigureSheet):
        sheet.close_sheet()


def _programme(folder: Path, mark: str, window: MainWindow) -> Iterator[Path]:
    """Write the programme to read, and some parts of its editor."""
    for part in ("programme", "programme:schemes", "programme:tier_rules", "programme:measures"):
        window.open_place("settings", part)
        yield _grab(window, folder / f"{mark}-settings-{part.replace(':', '-')}.png")
    for panel in window.findChildren(ProgrammePanel):
        panel.read()


def _succession(folder: Path, mark: str, window: MainWindow, desk: Desk) -> Iterator[Path]:
    """Write every further tab of the succession place, with the top post marked vacant."""
    posts = desk.ask(SuccessionChartOf()).posts
    marked = vacancies_of(desk)
    for tab in TABS[1:]:
        if tab.key == "whatif" and posts and posts[0].id not in marked.posts:
            marked.toggle(posts[0].id)
        window.open_place("succession", tab.key)
        _await_jobs(window)
        yield _grab(window, folder / f"{mark}-succession-{tab.key}.png")


def _nominations(folder: Path, mark: str, window: MainWindow, desk: Desk) -> Iterator[Path]:
    """Write the other tabs, and the files of a nominee who has come far and of a vacancy."""
    running = next(iter(desk.ask(Campaigns())), None)
    nominees = desk.ask(NominationLines(campaign=running.id)) if running else ()
    vacancies = desk.ask(VacancyLines())
    wanted = ["register", "quotas", "vacancies"]
    if nominees:
        wanted.append(f"nominees:{max(nominees, key=lambda one: one.passed).id}")
    if vacancies:
        wanted.append(f"vacancies:{vacancies[0].id}")
    for what in wanted:
        window.open_place("nominations", what)
        key, _, one = what.partition(":")
        yield _grab(window, folder / f"{mark}-nominations-{key}{'-one' if one else ''}.png")
    for page in window.findChildren(NominationsPage):
        page.nominee.left.emit()
        page.vacancy.left.emit()


def _await_jobs(window: MainWindow) -> None:
    """Wait for slow work such as a preview: its panel would cover this page and the next."""
    _settle()
    for _ in range(_PATIENCE):
        if not window.jobs.running:
            return
        _settle()


def _start_page(target: Path, host: Host, speech: Speech, theme: Theme) -> Path:
    page = StartPage(host, speech, theme)
    page.refresh()
    page.show()
    _grab(page, target)
    page.close()
    page.deleteLater()
    return target


def _grab(window: QWidget, target: Path) -> Path:
    _settle()
    window.grab().save(str(target))
    return target


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
