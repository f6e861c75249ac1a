"""A page in a shown window over a workspace: what most tests of pages begin with."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.commands import Command
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.shell import Shell
from tests.ui.stub_shell import StubShell, made_desk

P = TypeVar("P", bound=QWidget)


class ShownPage(Generic[P]):
    """The page, the active window it fills, and the desk both stand on."""

    def __init__(
        self,
        qtbot: QtBot,
        workspace: Workspace,
        make: Callable[[Desk, Shell], P],
        *,
        size: tuple[int, int] = (1280, 800),
        language: Language = Language.EN,
        host: Host | None = None,
    ) -> None:
        self.workspace = workspace
        self.desk = made_desk(workspace)
        self.stub = StubShell(language, host)
        self.page = make(self.desk, self.stub)
        self.stub.stack.addWidget(self.page)
        qtbot.addWidget(self.stub.window)
        self.stub.window.resize(*size)
        self.stub.window.show()
        self.stub.window.activateWindow()
        qtbot.waitUntil(self.stub.window.isActiveWindow)
        settle()

    def do(self, command: Command) -> str:
        """Do something, let the page follow, and return the id that was made."""
        made = str(self.workspace.do(command).figures["id"])
        settle()
        return made


def settle() -> None:
    """Let happen what waits for the event loop, and what that sets off in turn."""
    for _ in range(4):
        QApplication.processEvents()
