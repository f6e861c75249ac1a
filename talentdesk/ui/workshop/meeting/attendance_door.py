"""Opens the attendance and keeps every change of it at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.attendance import Stretch
from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.services.attendance import Attend, AttendAll, AttendanceOf, SetAttendance
from talentdesk.ui.workshop.meeting.around import Acts
from talentdesk.ui.workshop.meeting.attendance_sheet import AttendanceSheet
from talentdesk.wording.reasons import sentences

if TYPE_CHECKING:
    from talentdesk.services.commands import Command


def open_attendance(acts: Acts, want_roster: Callable[[], None]) -> None:
    """Show who is in the room and since when."""
    board = acts.here()
    session = board.session.id
    sheet = AttendanceSheet(
        acts.window(),
        acts.desk.ask(AttendanceOf(session=session)),
        acts.desk.programme,
        acts.shell.say,
        on=board.on,
        now=acts.desk.now().astimezone(),
        locked=board.session.state is SessionState.LOCKED or acts.desk.read_only,
    )
    _Keeper(sheet, acts, session)
    sheet.roster_wanted.connect(want_roster)
    acts.open_sheet(sheet)


class _Keeper(QObject):
    """Lives as long as the sheet it keeps the changes of."""

    def __init__(self, sheet: AttendanceSheet, acts: Acts, session: Id) -> None:
        super().__init__(sheet)
        self._sheet, self._acts, self._session = sheet, acts, session
        sheet.attended.connect(self._attend)
        sheet.timed.connect(self._time)
        sheet.begun.connect(self._begin)

    @Slot(str, bool)
    def _attend(self, member: Id, present: bool) -> None:
        self._do(Attend(member=member, present=present), member)

    @Slot(str, tuple)
    def _time(self, member: Id, stretches: tuple[Stretch, ...]) -> None:
        self._do(SetAttendance(member=member, stretches=stretches), member)

    @Slot()
    def _begin(self) -> None:
        self._do(AttendAll(session=self._session), "")

    def _do(self, command: Command, member: Id) -> None:
        desk = self._acts.desk
        answer = desk.try_do(command)
        if isinstance(answer, Ruling):
            self._sheet.tell(member, sentences(answer, self._acts.shell.say, desk.programme))
        elif answer is not None:
            self._sheet.show_seats(desk.ask(AttendanceOf(session=self._session)))
