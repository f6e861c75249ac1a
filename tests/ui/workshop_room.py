"""A workshop page on a real workspace, and short words for what tests do with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.ui.workshop.page import WorkshopPage
from tests.ui.made_page import ShownPage
from tests.ui.made_session import FIT, MAIN, MadeSession, make_session


class Room(ShownPage[WorkshopPage]):
    """A page on a workspace, and short words for what tests do with it."""

    def __init__(self, qtbot: QtBot, made: MadeSession, language: Language = Language.EN) -> None:
        super().__init__(qtbot, made.workspace, WorkshopPage, size=(1366, 720), language=language)
        self.made, self.shell = made, self.stub

    def trail(self, candidate: str, scheme: str = "") -> list[str]:
        view = self.made.workspace.ask(CandidateViewOf(candidate=candidate, scheme=scheme))
        assert view is not None
        return [move.reason for move in view.trail]

    def number_of(self, candidate: str, scheme: str = "") -> int:
        board = self.made.board(scheme)
        place = self.made.card(candidate, scheme).calibrated
        return board.scheme.box(place).number if place else 0


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


@pytest.fixture
def room(qtbot: QtBot, made: MadeSession) -> Room:
    return Room(qtbot, made)


def entry(menu: QMenu | None, text: str) -> QAction:
    """The entry of a menu or of one of its submenus whose text begins so."""
    assert menu is not None
    for action in menu.findChildren(QAction):
        if action.text().startswith(text):
            return action
    raise AssertionError([action.text() for action in menu.findChildren(QAction)])


def type_into(widget: QWidget, text: str, *keys: Qt.Key) -> None:
    """Type as a Chinese input method does: it commits a text, it presses no letters."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
    for key in keys:
        QTest.keyClick(widget, key)


def asking(page: WorkshopPage) -> bool:
    return page.foot.is_asking


def shown(page: WorkshopPage) -> frozenset[str] | None:
    return page.board.view_state.shown


def looks(page: WorkshopPage, name: str) -> bool:
    return bool(getattr(page.board.view_state, name))


def arrows(page: WorkshopPage) -> int:
    return len(page.board.movement.arrows)
