"""Hands on the slates: a shown page over a workspace with one key position."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.slates import SlateDetail
from talentdesk.domain.successors import Bench
from talentdesk.services.commands import Command
from talentdesk.services.positions import EditPost
from talentdesk.services.slate_acts import AddSuccessor
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.slate.page import SlatesPage
from talentdesk.ui.succession.slate.successor_paint import HEIGHT
from tests.made import BEGIN
from tests.ui.stub_shell import StubShell
from tests.unit.services.made_workshop import make_people

POST = "post2"


class Made:
    """A shown page over a workspace with one key position."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, *, wide: int = 1000) -> None:
        self.workspace = workspace
        workspace.do(EditPost(post=POST, values={"key_position": True, "seats": 3}))
        self.desk = Desk(workspace, lambda: BEGIN)
        self.stub = StubShell()
        shell: Shell = self.stub
        self.page = SlatesPage(self.desk, shell)
        self.editor = self.page.editor
        self.stub.stack.addWidget(self.page)
        qtbot.addWidget(self.stub.window)
        self.stub.window.resize(wide, 760)
        self.stub.window.show()
        self.stub.window.activateWindow()
        settle()

    def do(self, command: Command) -> str:
        return str(self.workspace.do(command).figures["id"])

    def name(self, *people: str) -> list[str]:
        rows = [self.do(AddSuccessor(post=POST, person=one)) for one in people]
        settle()
        return rows

    def bench(self) -> Bench:
        return self.detail.bench

    def chosen_people(self) -> tuple[str, ...]:
        return self.stub.selection.people

    @property
    def detail(self) -> SlateDetail:
        found = self.workspace.ask(SlateOf(post=POST))
        assert found is not None
        return found

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.detail.successors]

    def shown(self) -> list[str]:
        return [one.name for one in self.editor.list.lines_model.lines]

    def row(self, number: int) -> QPoint:
        """Return the middle of a line, counted from 0."""
        return QPoint(120, number * HEIGHT + HEIGHT // 2)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Workspace]:
    with make_people(tmp_path / "a.talent") as made:
        yield made


@pytest.fixture
def made(people: Workspace, qtbot: QtBot) -> Made:
    return Made(people, qtbot)
