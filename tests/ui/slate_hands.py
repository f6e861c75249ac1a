"""Hands on the slates: a shown page over a workspace with one key position."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from talentdesk.domain.slates import SlateDetail
from talentdesk.domain.successors import Bench
from talentdesk.services.positions import EditPost
from talentdesk.services.slate_acts import AddSuccessor
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.succession.slate.page import SlatesPage
from talentdesk.ui.succession.slate.successor_paint import HEIGHT
from tests.ui.made_page import ShownPage

POST = "post2"


class Made(ShownPage[SlatesPage]):
    """A shown page over a workspace with one key position."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, *, wide: int = 1000) -> None:
        workspace.do(EditPost(post=POST, values={"key_position": True, "seats": 3}))
        super().__init__(qtbot, workspace, SlatesPage, size=(wide, 760))
        self.editor = self.page.editor

    def name(self, *people: str) -> list[str]:
        return [self.do(AddSuccessor(post=POST, person=one)) for one in people]

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


@pytest.fixture
def made(people: Workspace, qtbot: QtBot) -> Made:
    return Made(people, qtbot)
