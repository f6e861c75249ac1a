"""The import desk in a window of its own, on a workspace with people."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.importing.page import ImportPage
from tests.ui.made_people import fill
from tests.ui.stub_shell import StubShell, made_desk

Shown = tuple[ImportPage, StubShell, Workspace]


def import_page(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    """Show the page with nothing on the desk; afterwards the language is English again."""
    fill(workspace)
    desk, shell = made_desk(workspace), StubShell(host=host)
    page = ImportPage(desk, shell)
    shell.stack.addWidget(page)
    qtbot.addWidget(shell.window)
    shell.window.resize(1280, 800)
    shell.window.show()
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    page.begin()
    yield page, shell, workspace
    shell.speech.use(Language.EN)
