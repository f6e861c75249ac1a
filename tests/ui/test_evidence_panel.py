"""The list of evidence beside the board."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from talentdesk.services.people import SetPhoto
from talentdesk.services.room_mode import SetBlind
from talentdesk.ui.workshop.evidence_panel import EvidencePanel
from tests.ui.workshop_room import Room, made, room
from tests.unit.reports.reading import read

__all__ = ["made", "room"]
PHOTO = b"\xff\xd8\xff" + b"0" * 40


def opened(room: Room) -> EvidencePanel:
    panel: QWidget = room.page.panels.open("evidence")
    assert isinstance(panel, EvidencePanel)
    return panel


def choose(panel: EvidencePanel, key: str) -> None:
    panel.filter.setCurrentIndex(panel.filter.findData(key))
    panel.filter.activated.emit(panel.filter.currentIndex())


def test_all_candidates_are_listed_with_what_is_held(room: Room) -> None:
    panel = opened(room)
    assert panel.list.count() == 40
    assert {one.asked for one in panel.people} == {8}
    assert "0 of 40" in panel._summary.text(), "nobody is complete, and it says so"
    choose(panel, "*whole")
    assert panel.list.count() == 0
    assert "Nobody fits" in panel._summary.text()


def test_what_is_entered_leaves_the_list_of_what_is_missing(room: Room) -> None:
    panel = opened(room)
    choose(panel, "photo")
    assert panel.list.count() == 40
    one = panel.people[0]
    room.made.workspace.do(SetPhoto(person=one.person, data=PHOTO))
    assert panel.list.count() == 39
    assert one.name not in [shown.name for shown in panel.shown]


def test_choosing_a_line_selects_the_card_and_enter_goes_there(room: Room) -> None:
    panel = opened(room)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    chosen = panel.shown[panel.list.currentRow()]
    assert room.page.board.picked.ids == (chosen.candidate,)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert room.page.board.hasFocus()


def test_the_list_is_saved_and_drawn(room: Room, tmp_path: Path) -> None:
    panel = opened(room)
    path = tmp_path / "list.xlsx"
    panel.write(path)
    rows = list(load_workbook(path).worksheets[0].values)
    assert len(rows) == 41
    assert rows[1][0] == panel.shown[0].name and rows[1][2:4] == (panel.shown[0].held, 8)
    panel.print_list()
    assert panel.paper is not None
    words = "".join(page.text for page in read(panel.paper.drawing()(lambda *_: None, lambda: False).data))
    assert panel.shown[0].name in words and "0 of 40" in words
    panel.paper.close_sheet()


def test_codes_stand_for_names_while_the_session_is_blind(room: Room) -> None:
    panel = opened(room)
    names = {one.name for one in panel.people}
    room.made.workspace.do(SetBlind(session=room.made.session, blind=True))
    assert all(one.name.startswith("C-") for one in panel.people)
    words = "\n".join(panel.list.item(n).text() + panel.list.item(n).toolTip() for n in range(40))
    assert not [name for name in names if name in words]
