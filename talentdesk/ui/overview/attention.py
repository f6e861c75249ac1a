"""What wants looking at: a button for each concern with its count, and the list behind it."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.attention import Concern, Concerned, Line
from talentdesk.services.attention import Attention, AttentionOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.overview.going import go_to_person, go_to_plan, go_to_post, offer_way_back
from talentdesk.ui.overview.list_behind import ListBehind
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label, paint_mark
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.attention import ROLES, TITLES

_HEIGHT = 34
_SIDE = 12
_MARK = 8


class ConcernButton(QAbstractButton):
    """A concern: a mark of its gravity, how many, and what."""

    def __init__(self, concerned: Concerned, words: str) -> None:
        super().__init__()
        self.concerned = concerned
        self._count = str(len(concerned.lines))
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words}: {self._count}")
        application_theme().changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        theme = application_theme()
        bold, plain = theme.font(bold=True), theme.font()
        self.setFont(bold)
        number = self.fontMetrics().horizontalAdvance(self._count)
        self.setFont(plain)
        wide = number + self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wide + 2 * _SIDE + _MARK + 16, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = application_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.colour("focus"), 2) if focus else QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _HEIGHT / 2, _HEIGHT / 2)
        paint_mark(painter, QRectF(_SIDE, (_HEIGHT - _MARK) / 2, _MARK, _MARK), ROLES[self.concerned.concern])
        left = _SIDE + _MARK + 8
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(bold=True))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._count)
        left += painter.fontMetrics().horizontalAdvance(self._count) + 8
        painter.setFont(theme.font())
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._words)
        painter.end()

    @override
    def enterEvent(self, event: object) -> None:
        self.update()

    @override
    def leaveEvent(self, event: object) -> None:
        self.update()


class AttentionBar(Worded, QWidget):
    """Shows all concerns there are; without one it says so."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._found: Attention | None = None
        self.buttons: list[ConcernButton] = []
        self._title = Label(kind="strong")
        self._flow = FlowLayout(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._flow)
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew and show."""
        self._found = self._desk.ask(AttentionOf())
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Wants looking at"))
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        found = self._found.concerns if self._found is not None else ()
        self.buttons = [ConcernButton(one, self._shell.say(TITLES[one.concern])) for one in found]
        for button in self.buttons:
            button.clicked.connect(partial(self._open, button.concerned))
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(self.buttons))

    def open_list(self, key: str, line: str = "") -> None:
        """Show the list behind a concern, if there still is one, with a line selected."""
        for button in self.buttons:
            if button.concerned.concern == key and (sheet := self._open(button.concerned)) is not None:
                sheet.choose(line)

    def _open(self, concerned: Concerned, *_: object) -> ConcernSheet | None:
        if self._found is None:
            return None
        sheet = ConcernSheet(self._desk, self._shell, self._found, concerned)
        sheet.open_sheet()
        return sheet


class ConcernSheet(Sheet):
    """The list behind a concern; Enter or a double-click goes to the post, the person or the plan."""

    widest: ClassVar[int] = 720

    def __init__(self, desk: Desk, shell: Shell, found: Attention, concerned: Concerned) -> None:
        super().__init__(shell.dialog_parent())
        self._shell, self._found, self.concerned = shell, found, concerned
        self._help = Label(kind="muted", wrap=True)
        self._behind = ListBehind(desk, shell)
        self.model, self.table = self._behind.model, self._behind.table
        self.body.addWidget(self._help)
        self.body.addWidget(self._behind, 1)
        self.fill_height()
        self.table.opened.connect(self._go)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        say, found = self._shell.say, self._found
        title = say(TITLES[self.concerned.concern])
        self.set_texts(title, "")
        self.table.setAccessibleName(title)
        self._help.setText(self.tr("Enter or a double-click goes there."))
        self._behind.show_rows(
            (self.tr("Post"), self.tr("Unit"), self.tr("Person"), self.tr("By"), self.tr("How many")),
            [
                (
                    found.posts.get(line.post, ""),
                    unit_paths.own_name(found.units.get(line.post, "")),
                    found.people.get(line.person, ""),
                    say.day(line.on),
                    str(line.count) if line.count else "",
                )
                for line in self.lines
            ],
            numbers=(4,),
        )

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines shown."""
        return self.concerned.lines

    @Slot(int)
    def _go(self, row: int) -> None:
        line = self.lines[row]
        self.close_sheet()
        if self.concerned.concern in (Concern.LATE, Concern.MENTOR_GONE):
            go_to_plan(self._shell, line.person)
        elif line.post:
            go_to_post(self._shell, line.post)
        else:
            go_to_person(self._shell, line.person)
        concern = self.concerned.concern
        offer_way_back(self._shell, self._shell.say(TITLES[concern]), f"{concern}:{line.post}/{line.person}")

    def choose(self, line: str) -> None:
        """Select the line somebody came back from, as ``post/person``."""
        for row, one in enumerate(self.lines):
            if f"{one.post}/{one.person}" == line:
                self.table.select_rows([row])
