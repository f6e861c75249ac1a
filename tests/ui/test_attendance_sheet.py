"""Who is in the room: ticked now or typed, refused beside the field, said in the heading."""

from datetime import UTC

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from talentdesk.domain.attendance import said
from talentdesk.services.attendance import AttendanceOf
from talentdesk.services.locking import LockSession
from talentdesk.services.sessions import EditMember
from talentdesk.ui.workshop.meeting.attendance_sheet import AttendanceSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


@pytest.fixture
def sheet(room: Room) -> AttendanceSheet:
    room.page.attend.trigger()
    opened = room.page.acts.sheet
    assert isinstance(opened, AttendanceSheet)
    return opened


def times(room: Room, index: int) -> str:
    return said(room.made.workspace.ask(AttendanceOf(session=room.made.session))[index].stretches, UTC)


def type_times(sheet: AttendanceSheet, member: str, text: str) -> None:
    field = sheet.times_of(member)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_all_begin_and_one_leaves(room: Room, sheet: AttendanceSheet) -> None:
    members = room.made.board().members
    QTest.mouseClick(sheet.begin, Qt.MouseButton.LeftButton)
    assert all(times(room, index).endswith("–") for index in range(len(members)))
    assert not sheet.begin.isVisible()
    QTest.keyClick(sheet.box_of(members[1].id), Qt.Key.Key_Space)
    assert not times(room, 1).endswith("–")
    assert sheet.times_of(members[1].id).text() != ""
    assert room.page.attend.text() == "4/5 present"
    room.desk.undo()
    assert times(room, 1).endswith("–")
    assert room.page.attend.text() == "5/5 present"


def test_typed_times_are_kept_and_what_cannot_be_is_said_beside_them(
    room: Room, sheet: AttendanceSheet
) -> None:
    member = room.made.board().members[0].id
    type_times(sheet, member, "0:05-0:20, 0:30-")
    assert sheet.error_of(member) == ""
    stretches = room.made.workspace.ask(AttendanceOf(session=room.made.session))[0].stretches
    assert [(one.came is None, one.left is None) for one in stretches] == [(False, False), (False, True)]
    type_times(sheet, member, "0:30-0:10")
    assert "before coming" in sheet.error_of(member)
    assert sheet.times_of(member).text() == "0:30-0:10"
    type_times(sheet, member, "noon")
    assert "“noon” is not a time" in sheet.error_of(member)
    type_times(sheet, member, "23:59-")
    assert "has not come yet" in sheet.error_of(member)
    assert room.made.workspace.ask(AttendanceOf(session=room.made.session))[0].stretches == stretches
    type_times(sheet, member, "0:05-0:20")
    assert sheet.error_of(member) == ""
    assert not sheet.box_of(member).isChecked()


def test_it_only_shows_once_locked_and_has_nothing_to_cancel(room: Room) -> None:
    room.desk.do(LockSession(session=room.made.session))
    room.page.attend.trigger()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, AttendanceSheet)
    assert not sheet.box_of(room.made.board().members[0].id).isEnabled()
    assert not sheet.begin.isEnabled()
    assert sheet._cancel.text() == "Close"
    assert not sheet.main_button.isVisible()


def test_a_long_title_is_cut_and_makes_nothing_wider(room: Room) -> None:
    member = room.made.board().members[0]
    room.desk.do(
        EditMember(member=member.id, values={"title": "分管制造与供应链的常务副总经理兼工厂总监" * 2})
    )
    room.page.attend.trigger()
    opened = room.page.acts.sheet
    assert isinstance(opened, AttendanceSheet)
    box = opened.box_of(member.id)
    assert box.text().startswith(member.name) and box.text().endswith("…")
    assert "工厂总监" in box.toolTip() and "工厂总监" in box.accessibleName()
    (scroll,) = opened.findChildren(QScrollArea)
    assert not scroll.horizontalScrollBar().isVisible()
    assert box.text() != opened.box_of(room.made.board().members[1].id).text()
