"""Who is in the room and since when; every change is kept at once."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain import attendance
from talentdesk.domain.attendance import Attendance
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.presence import presence_words
from talentdesk.wording import Say, reasons

_TICK = 40
"""Pixels of the tick and its gap."""


class _Seat(QWidget):
    """One member: here or not, the times, and why a time was refused."""

    def __init__(self, member: Id, *, locked: bool) -> None:
        super().__init__()
        self.here, self.times = QCheckBox(), QLineEdit()
        self.error = Label(kind="bad", wrap=True)
        self.error.hide()
        for widget in (self.here, self.times):
            widget.setEnabled(not locked)
            widget.setProperty("member", member)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.here)
        column.addWidget(self.times)
        column.addWidget(self.error)
        self._words = ""
        # A long title must not make the whole sheet wider than it is.
        self.here.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Say who it is, cut to the room there is."""
        self._words = words
        self.here.setAccessibleName(words)
        self._cut()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _TICK
        cut = self.here.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.here.setText(cut)
        self.here.setToolTip(self._words if cut != self._words else "")


class AttendanceSheet(Sheet):
    """``attended``: a member, here or not; ``timed``: a member and stretches; ``begun``: all came now."""

    attended = Signal(str, bool)
    timed = Signal(str, tuple)
    begun = Signal()
    roster_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        seats: tuple[Attendance, ...],
        programme: Programme,
        say: Say,
        *,
        on: date,
        now: datetime,
        locked: bool,
    ) -> None:
        self._seats: dict[Id, _Seat] = {}
        super().__init__(window)
        self._say, self._programme, self._now, self._on = say, programme, now, min(on, now.date())
        self._values = seats
        self._sum, self._how = Label(kind="strong", wrap=True), Label(kind="small", wrap=True)
        self.begin, self.roster = QPushButton(), QPushButton()
        self.begin.setEnabled(not locked)
        set_kind(self.roster, "link")
        self.body.addWidget(self._sum)
        self.body.addWidget(self.begin)
        self.body.addWidget(Line())
        for one in seats:
            seat = _Seat(one.member, locked=locked)
            seat.here.toggled.connect(self._tick)
            seat.times.editingFinished.connect(self._type)
            self._seats[one.member] = seat
            self.body.addWidget(seat)
        self.body.addWidget(self._how)
        self.body.addWidget(self.roster, 0, Qt.AlignmentFlag.AlignLeft)
        self.begin.clicked.connect(self.begun)
        self.roster.clicked.connect(self.roster_wanted)
        self.retranslate()
        self.show_seats(seats)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._seats and not hasattr(self, "_how"):
            return
        self.set_texts(self.tr("Who is in the room"), "")
        self.begin.setText(self.tr("The meeting begins: all ticked came now"))
        self.roster.setText(self.tr("Edit the committee…"))
        self._how.setText(
            self.tr(
                "A tick means now. Times can be typed: 9:00-10:30, 11:00- (no end: still here). "
                "Every change is kept at once."
            )
        )

    def show_seats(self, seats: tuple[Attendance, ...]) -> None:
        """Show how everybody's times stand now."""
        self._values = seats
        for one in seats:
            seat = self._seats.get(one.member)
            if seat is None:
                continue
            seat.here.blockSignals(True)
            seat.here.setChecked(one.present)
            seat.here.blockSignals(False)
            seat.set_words(self._words(one))
            seat.times.setText(attendance.said(one.stretches, self._now.tzinfo))
            seat.times.setPlaceholderText(self.tr("no time noted"))
            seat.times.setAccessibleName(self.tr("Times of {name}").format(name=one.name))
            seat.error.hide()
        members = tuple(
            Member(
                id=one.member,
                name=one.name,
                person="",
                role=one.role,
                title=one.title,
                present=one.present,
                votes=one.votes,
            )
            for one in seats
        )
        words, enough = presence_words(members, self._programme, self._say)
        self._sum.setText(words if seats else self.tr("Nobody is on the committee yet."))
        set_kind(self._sum, "strong" if enough else "warn")
        self.begin.setVisible(any(one.present and not one.stretches for one in seats))

    def box_of(self, member: Id) -> QCheckBox:
        """Return the tick of a member. Raises ``KeyError``."""
        return self._seats[member].here

    def times_of(self, member: Id) -> QLineEdit:
        """Return the field of a member's times. Raises ``KeyError``."""
        return self._seats[member].times

    def error_of(self, member: Id) -> str:
        """Return why a member's times were refused, empty when they were not."""
        error = self._seats[member].error
        return "" if error.isHidden() else error.text()

    def tell(self, member: Id, refused: str) -> None:
        """Say beside a member's field why the times were refused; what was typed stays."""
        seat = self._seats.get(member) or next(iter(self._seats.values()))
        seat.error.setText(refused)
        seat.error.setVisible(bool(refused))

    def _words(self, one: Attendance) -> str:
        role = next((role.name for role in self._programme.committee.roles if role.key == one.role), None)
        parts = [one.name, one.title, self._say.text(role) if role else ""]
        if not one.votes:
            parts.append(self.tr("no vote"))
        return "  ·  ".join(part for part in parts if part)

    @Slot(bool)
    def _tick(self, on: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self.attended.emit(str(box.property("member")), on)

    @Slot()
    def _type(self) -> None:
        field = self.sender()
        if not isinstance(field, QLineEdit):
            return
        member = str(field.property("member"))
        before = next(one for one in self._values if one.member == member)
        if field.text() == attendance.said(before.stretches, self._now.tzinfo):
            self.tell(member, "")
            return
        known = [moment for one in before.stretches for moment in (one.came, one.left) if moment]
        day = known[0].astimezone(self._now.tzinfo).date() if known else self._on
        try:
            stretches = attendance.typed(field.text(), day, self._now.tzinfo, name=before.name)
        except RefusedError as error:
            self.tell(member, reasons.sentences(error.ruling, self._say, self._programme))
            return
        self.timed.emit(member, stretches)
