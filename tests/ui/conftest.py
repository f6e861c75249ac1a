"""What tests of windows start from: the shipped font, a language, a host with nobody's settings, a window."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.workspace import Workspace
from talentdesk.tokens import ThemeName
from talentdesk.ui import language, preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.theme import Theme, application_theme
from talentdesk.ui.trouble import Hook
from talentdesk.ui.windows import Windows
from tests.made import BEGIN, made_clock, made_ids, make_workspace
from tests.ui.brackets import BracketCatalogue, Brackets, BracketSay
from tests.unit.services.made_workshop import make_people

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the shipped font; another one a test put on is taken off again."""
    worn = application_theme()
    if worn.name is not ThemeName.LIGHT or not qapp.styleSheet():
        worn.wear(ThemeName.LIGHT)
    worn.less_motion = True
    yield worn
    # Windows that were closed wait for a loop to be deleted in; the next test's events would reach them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if worn.name is not ThemeName.LIGHT:
        worn.wear(ThemeName.LIGHT)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """The application's language: English at the start of every test."""
    found = qapp.findChild(Speech, "speech") or Speech(qapp, Language.EN)
    found.use(Language.EN)
    yield found
    found.use(Language.EN)


@pytest.fixture
def brackets(qapp: QApplication, speech: Speech, monkeypatch: pytest.MonkeyPatch) -> Iterator[Brackets]:
    """A language that puts every text between brackets, spoken from here on."""
    say = BracketSay(Language.EN, BracketCatalogue())
    monkeypatch.setattr(language, "speaker", lambda _: say)
    translator = Brackets()
    qapp.installTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def host(tmp_path: Path) -> Host:
    """A host with settings of its own and an operator."""
    settings = Preferences(tmp_path / "settings" / "settings.ini")
    settings.set(preferences.OPERATOR, "林岚")
    settings.set(preferences.BACKUPS, str(tmp_path / "backups"))
    later = made_clock(BEGIN + timedelta(hours=1))
    return Host(clock=later, new_id=made_ids(7), preferences=settings, log=None)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An open workspace with the general programme and nothing in it."""
    with make_workspace(tmp_path / "made.talent") as made:
        yield made


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Workspace]:
    """An open workspace with a few people and their ratings, no session."""
    with make_people(tmp_path / "people.talent") as made:
        yield made


@pytest.fixture
def desk(qapp: QApplication, workspace: Workspace, host: Host) -> Desk:
    """A desk on the empty workspace."""
    return Desk(workspace, host.clock)


@pytest.fixture
def open_window(qtbot: QtBot, speech: Speech, theme: Theme, host: Host) -> Iterator[OpenWindow]:
    """Open a shown main window on a desk; all of them close at the end."""
    opened: list[MainWindow] = []

    def open_one(desk: Desk, *, as_left: bool = False) -> MainWindow:
        window = MainWindow(desk, host, speech, theme, PLACES)
        opened.append(window)
        qtbot.addWidget(window)
        # A first window fills the screen of the test platform, which is too small for the talent card.
        if as_left:
            window.show()
        else:
            window.showNormal()
            window.resize(1366, 768)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_one
    for window in opened:
        window.close()


@pytest.fixture
def window(desk: Desk, open_window: OpenWindow) -> MainWindow:
    """A shown main window on the empty workspace."""
    return open_window(desk)


@pytest.fixture
def windows(
    qapp: QApplication,
    host: Host,
    speech: Speech,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> Iterator[Windows]:
    """The windows of a machine whose documents folder is empty."""
    (tmp_path / "documents").mkdir()
    for module in ("windows", "copying", "start_page", "start.new_file"):
        monkeypatch.setattr(f"talentdesk.ui.{module}.documents", lambda: tmp_path / "documents")
    made = Windows(qapp, host, speech, theme, Hook(None))
    yield made
    made.close_workspace()
    if made.start is not None:
        made.start.close()
        made.start.deleteLater()
    made.deleteLater()
