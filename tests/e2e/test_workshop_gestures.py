"""The workshop in the whole window: real gestures, and what the file holds after them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.domain.workshop import SessionState
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.tokens import ThemeName
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.page import WorkshopPage
from tests.gestures import press, write
from tests.made import BEGIN, made_clock, made_ids, reopen
from tests.ui.board_hands import at_box, at_card, click, drag, key
from tests.ui.made_session import FIT, MAIN, MadeSession, make_session

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Meeting:
    """The main window with a session of forty, and what the file says."""

    window: MainWindow
    page: WorkshopPage
    made: MadeSession

    @property
    def board(self) -> BoardView:
        return self.page.board

    def number_of(self, candidate: str) -> int:
        place = self.made.card(candidate).calibrated
        return self.made.board().scheme.box(place).number if place else 0

    def reasons(self, candidate: str) -> list[str]:
        view = self.made.workspace.ask(CandidateViewOf(candidate=candidate))
        assert view is not None
        return [move.reason for move in view.trail]

    def state(self) -> SessionState:
        return self.made.board().session.state


@pytest.fixture
def meeting(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Meeting]:
    made = make_session(tmp_path / "meeting.talent", 40, schemes=(MAIN, FIT))
    settings = Preferences(tmp_path / "settings.ini")
    settings.set(preferences.OPERATOR, "林岚")
    clock = made_clock(BEGIN + timedelta(hours=1))
    host = Host(clock=clock, new_id=made_ids(7), preferences=settings, log=None)
    speech = qapp.findChild(Speech, "speech") or Speech(qapp, Language.EN)
    speech.use(Language.EN)
    theme = application_theme()
    theme.wear(ThemeName.LIGHT)
    theme.less_motion = True
    window = MainWindow(Desk(made.workspace, host.clock), host, speech, theme, PLACES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_place("workshop")
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.isVisible)
    yield Meeting(window, page, made)
    speech.use(Language.EN)
    window.close()
    made.workspace.close()


def test_drag_reason_and_ctrl_z_by_real_events(meeting: Meeting) -> None:
    one = meeting.made.ids_in(meeting.made.box(5))[0]
    drag(meeting.board, at_card(meeting.board, one), at_box(meeting.board, meeting.made.box(3)))
    assert meeting.number_of(one) == 3
    meeting.page.foot.field.reason.setFocus()
    write("新的项目证据")
    QTest.keyClick(meeting.page.foot.field.reason, K.Key_Return, CTRL)
    assert meeting.reasons(one) == ["新的项目证据"]
    press(meeting.window, "Ctrl+Z")
    assert meeting.number_of(one) == 5
    assert meeting.reasons(one) == []
    assert meeting.board.arrangement.where(one) == meeting.made.box(5)
    press(meeting.window, "Ctrl+Y")
    assert meeting.number_of(one) == 3
    assert meeting.reasons(one) == ["新的项目证据"]
    assert meeting.made.workspace.verify().sound


def test_a_drop_is_in_the_file_when_it_is_on_the_screen(meeting: Meeting, tmp_path: Path) -> None:
    ids = meeting.made.ids_in(meeting.made.box(5))[:3]
    for one in ids:
        click(meeting.board, at_card(meeting.board, one), CTRL)
    drag(meeting.board, at_card(meeting.board, ids[1]), at_box(meeting.board, meeting.made.box(8)))
    assert [meeting.number_of(one) for one in ids] == [8, 8, 8]
    path = meeting.made.workspace.info().path
    meeting.made.workspace.close()
    copy = tmp_path / "copy.talent"
    copy.write_bytes(path.read_bytes())
    with reopen(copy) as later:
        again = MadeSession(later, meeting.made.session)
        assert set(ids) <= set(again.ids_in(again.box(8)))


def test_a_small_meeting_by_keyboard_only(meeting: Meeting) -> None:
    board = meeting.board
    board.setFocus()
    key(board, K.Key_Down)
    first = board.picked.ids[0]
    start = meeting.number_of(first)
    target = 3 if start != 3 else 5
    key(board, K(K.Key_0 + target))
    assert meeting.number_of(first) == target
    key(board, K.Key_R)
    assert meeting.page.foot.field.reason.hasFocus()
    write("键盘填写的理由")
    QTest.keyClick(meeting.page.foot.field.reason, K.Key_Return)
    assert meeting.reasons(first) == ["键盘填写的理由"]
    assert board.hasFocus()
    key(board, K.Key_F)
    assert meeting.made.card(first).discussed
    key(board, K.Key_A, modifiers=CTRL | SHIFT)
    together = set(board.picked.ids)
    assert together == set(meeting.made.ids_in(meeting.made.box(target)))
    key(board, K.Key_7)
    assert {meeting.number_of(one) for one in together} == {7}
    press(meeting.window, "Ctrl+Z")
    assert {meeting.number_of(one) for one in together} == {target}
    key(board, K.Key_0)
    assert {meeting.number_of(one) for one in together} == {0}


def test_the_menu_is_walked_by_keys(meeting: Meeting, qtbot: QtBot) -> None:
    board = meeting.board
    one = meeting.made.ids_in(meeting.made.box(5))[0]
    board.setFocus()
    board.select([one])
    key(board, K.Key_M)
    menu = meeting.page.menus.menu
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    # Down to "Move to box", into it, to its second entry: box 2.
    for pressed in (K.Key_Down, K.Key_Right, K.Key_Down, K.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or menu, pressed)
    assert meeting.number_of(one) == 2


def test_lock_and_reopen_from_the_title_line(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MainWindow, "confirm_final", lambda self, question: True)
    meeting.page.lock.trigger()
    sheet = meeting.page.acts.sheet
    assert sheet is not None and sheet.isVisible()
    sheet.main_button.click()
    assert meeting.state() is SessionState.LOCKED
    one = meeting.made.ids_in(meeting.made.box(5))[0]
    drag(meeting.board, at_card(meeting.board, one), at_box(meeting.board, meeting.made.box(2)))
    assert meeting.number_of(one) == 5
    assert meeting.board.said.isVisible()
    meeting.page.lock.trigger()
    again = meeting.page.acts.sheet
    assert again is not None
    QApplication.focusWidget()
    write("复核材料")
    again.main_button.click()
    assert meeting.state() is SessionState.RUNNING
    drag(meeting.board, at_card(meeting.board, one), at_box(meeting.board, meeting.made.box(2)))
    assert meeting.number_of(one) == 2


def test_the_board_speaks_the_language_that_is_chosen(meeting: Meeting, qtbot: QtBot) -> None:
    def head() -> str:
        return meeting.board.board.boxes[None].text.name

    assert head() == "Holding area"
    meeting.window.speech.use(Language.ZH)
    qtbot.waitUntil(lambda: head() == "暂存区")
    assert meeting.page.title() == "中层校准会"


def test_ctrl_and_plus_zoom_the_board_with_the_focus(meeting: Meeting) -> None:
    meeting.board.setFocus()
    key(meeting.board, K.Key_Plus, modifiers=CTRL)
    assert meeting.board.zoom > 1
    one = meeting.made.ids_in(meeting.made.box(1))[0]
    meeting.board.ensureVisible(meeting.board.board.cards[one])
    drag(meeting.board, at_card(meeting.board, one), at_card(meeting.board, one) + QPoint(2, 60))
    key(meeting.board, K.Key_0, modifiers=CTRL)
    assert meeting.board.zoom == 1
