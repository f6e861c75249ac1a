"""The agenda beside the board: what a facilitator looks at for the whole meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.agenda import Order, State
from talentdesk.domain.workshop import Board
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.meeting.agenda_head import AgendaHead
from talentdesk.ui.workshop.meeting.agenda_list import AgendaItemModel, AgendaList
from talentdesk.ui.workshop.meeting.around import Around
from talentdesk.ui.workshop.meeting.conduct import Conduct
from talentdesk.ui.workshop.meeting.doors import MeetingDoors
from talentdesk.ui.workshop.meeting.words import length, time_of_day
from talentdesk.ui.workshop.presence import presence_words

_WIDTH = 292
_MINUTES = (0, 3, 5, 8, 10, 15, 20, 30)


class AgendaPanel(Worded, QWidget):
    """Whoever is called above, the agenda in its order below, what is left at the foot."""

    def __init__(self, page: Around) -> None:
        super().__init__()
        self._page = page
        self._session = ""
        """Whose agenda was shown last."""
        self.conduct = Conduct(page)
        self.doors = MeetingDoors(page, self.conduct)
        self.head = AgendaHead(self.conduct)
        self.model = AgendaItemModel(page.shell)
        self.list = AgendaList(self.model)
        ExportAction(self.list, page.desk, page.shell)
        self.order = QComboBox()
        self.more = QToolButton()
        self.menu = QMenu(self.more)
        self.left, self.pace = (Label(kind="small", wrap=True) for _ in range(2))
        self.here = Label(kind="warn", wrap=True)
        self._box_menu = QMenu(self.menu)
        self._boxes = QActionGroup(self._box_menu)
        self._build()
        self._make_menu()
        self._make_keys()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for order in Order:
            self.order.addItem("", order)
        application_theme().set_icon(self.more, "more")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 12, 6)
        tools.addWidget(self.order, 1)
        tools.addWidget(self.more)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 12, 8)
        foot.setSpacing(2)
        for label in (self.left, self.pace, self.here):
            foot.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        column.addWidget(Line())
        column.addLayout(foot)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDTH + 60)

    def _make_menu(self) -> None:
        doors = self.doors
        self.entries = {
            "sheet": (self.menu.addAction(""), doors.open_opinion_sheet),
            "paper": (self.menu.addAction(""), doors.open_opinion_table),
            "forms": (self.menu.addAction(""), doors.save_forms),
            "recusal": (self.menu.addAction(""), doors.open_recusals),
            "attend": (self.menu.addAction(""), self._page.acts.open_attendance),
        }
        for action, what in self.entries.values():
            action.triggered.connect(what)
        self.menu.addSeparator()
        self.menu.addMenu(self._box_menu)
        for minutes in _MINUTES:
            action = self._box_menu.addAction("")
            action.setData(minutes)
            action.setCheckable(True)
            self._boxes.addAction(action)
        self.in_room = self.menu.addAction("")
        self.in_room.setCheckable(True)

    def _make_keys(self) -> None:
        """Make the keys that work on the board and in the panel, never while something is typed."""
        conduct = self.conduct
        keys = {
            "PgDown": conduct.next,
            "PgUp": conduct.previous,
            "T": conduct.toggle_timer,
            "C": conduct.call_selected,
            "K": self._park,
            "O": self._open,
        }
        for key, what in keys.items():
            for place in (self._page.board, self):
                action = QAction(place)
                action.setShortcut(key)
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                action.triggered.connect(what)
                place.addAction(action)

    def _connect(self) -> None:
        self.conduct.changed.connect(self._show)
        self.conduct.timer.ticked.connect(self._tick)
        self.head.state_wanted.connect(self._want_state)
        self.head.reveal_wanted.connect(self.doors.open_reveal)
        self.head.recusal_wanted.connect(self.doors.open_recusals)
        self.list.called.connect(self.conduct.call)
        self.list.shifted.connect(self._shift)
        self.list.dropped.connect(self._drop)
        self.order.activated.connect(self._order)
        self._boxes.triggered.connect(self._set_minutes)
        self.in_room.toggled.connect(self.doors.show_time_in_room)
        self._page.board.selection_changed.connect(self._stand)

    # ------------------------------------------------------------------ showing

    def show_board(self, board: Board) -> None:
        """Show the agenda of a board's session."""
        self.conduct.show_board(board)

    @override
    def retranslate(self) -> None:
        names = {
            Order.BOX: self.tr("By box"),
            Order.TIER: self.tr("By tier"),
            Order.EXTREMES: self.tr("Extremes first"),
            Order.UNDISCUSSED: self.tr("Not discussed first"),
            Order.DISAGREEMENT: self.tr("Most disagreement first"),
            Order.BY_HAND: self.tr("By hand"),
        }
        for index, order in enumerate(Order):
            self.order.setItemText(index, names[order])
        self.order.setAccessibleName(self.tr("Order of the agenda"))
        self.list.setAccessibleName(self.tr("Agenda"))
        self.more.setToolTip(self.tr("Opinions, recusals, attendance, time box"))
        self.more.setAccessibleName(self.more.toolTip())
        words = {
            "sheet": self.tr("A member gives opinions…"),
            "paper": self.tr("Enter opinions from paper…"),
            "forms": self.tr("Opinion forms to print…"),
            "recusal": self.tr("Who does not take part…"),
            "attend": self.tr("Who is in the room…"),
        }
        for key, (action, _) in self.entries.items():
            action.setText(words[key])
        self._box_menu.setTitle(self.tr("Time box of one candidate"))
        for action in self._boxes.actions():
            minutes = int(action.data())
            action.setText(self.tr("%n minute(s)", "", minutes) if minutes else self.tr("None"))
        self.in_room.setText(self.tr("Time bar on the projector"))
        self._show()

    @Slot()
    def _show(self) -> None:
        conduct, board, say = self.conduct, self.conduct.board, self._page.shell.say
        if board is None or conduct.meeting is None:
            return
        self.model.called = conduct.current
        self.model.movable = not conduct.locked
        self._show_running()
        self.model.show_items(conduct.items, board.scheme)
        if conduct.current:
            self.list.stand_on(conduct.current)
        elif board.session.id != self._session:
            self.list.scrollToTop()
        self._session = board.session.id
        self.head.show_item(conduct.item, board.scheme, say)
        self.order.setCurrentIndex(list(Order).index(conduct.meeting.order))
        self.order.setEnabled(not conduct.locked)
        self._box_menu.setEnabled(not conduct.locked)
        minutes = conduct.meeting.minutes_each
        words_of_box = self.tr("Time box of one candidate: %n minute(s)", "", minutes)
        self._box_menu.setTitle(words_of_box if minutes else self.tr("Time box of one candidate"))
        for action in self._boxes.actions():
            action.setChecked(action.data() == minutes)
        for key in ("sheet", "paper"):
            self.entries[key][0].setEnabled(not conduct.locked)
        words, enough = presence_words(board.members, self._page.desk.programme, say)
        self.here.setText(words)
        self.here.setVisible(not enough)
        self._show_rest()
        self.doors.tell_room()

    def _show_rest(self) -> None:
        rest = self.conduct.rest
        if rest is None:
            return
        parts = [
            self.tr("{done} of {all} discussed").format(done=rest.discussed, all=rest.discussed + rest.left)
        ]
        if rest.parked:
            parts.append(self.tr("{count} parked").format(count=rest.parked))
        parts.append(self.tr("{count} left").format(count=rest.left))
        self.left.setText("  ·  ".join(parts))
        say = self._page.shell.say
        running = self.conduct.timer.seconds if self.conduct.timer.running else 0
        paces = [self.tr("Spent {time}").format(time=length(rest.seconds + running, say))]
        now = self._page.desk.now().astimezone()
        end = rest.end(now)
        if end is not None:
            if end.date() == now.date():
                paces.append(self.tr("until about {end}").format(end=time_of_day(end)))
            else:
                # A time of day that is not today's would be read as today's.
                to_go = length(rest.average * rest.left, say)
                paces.append(self.tr("about {time} to go").format(time=to_go))
            each = self.tr("{each} a candidate so far").format(each=length(rest.average, say))
            self.pace.setToolTip(each)
        self.pace.setText("  ·  ".join(paces))

    @Slot()
    def _tick(self) -> None:
        self._show_running()
        if self.isVisible():
            self.head.show_time()
            self.model.say_anew()
            self._show_rest()
        self.doors.tell_room()

    def _show_running(self) -> None:
        timer = self.conduct.timer
        self.model.running = {timer.candidate: timer.seconds} if timer.running else {}

    @Slot(tuple)
    def _stand(self, ids: tuple[str, ...]) -> None:
        if len(ids) == 1:
            self.list.stand_on(ids[0])

    # ------------------------------------------------------------------ doing

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F:
            self._want_state(State.DISCUSSED)
        elif event.key() == Qt.Key.Key_Space:
            self.conduct.toggle_timer()
        elif not event.text().strip() or not self._page.board.keyboard.press(event):
            # Letters and digits mean here what they mean on the board: whoever is called is selected there.
            super().keyPressEvent(event)

    @Slot(State)
    def _want_state(self, state: State) -> None:
        if state is State.PARKED:
            self._park()
        else:
            self.conduct.set_state(state)

    @Slot()
    def _park(self) -> None:
        self.doors.open_park()

    @Slot()
    def _open(self) -> None:
        self.conduct.set_state(State.OPEN)

    @Slot(str, int)
    def _shift(self, candidate: str, by: int) -> None:
        self.conduct.shift(candidate, by)
        self.list.stand_on(candidate)

    @Slot(str, int)
    def _drop(self, candidate: str, row: int) -> None:
        self.conduct.move((candidate,), row)
        self.list.stand_on(candidate)

    @Slot(int)
    def _order(self, index: int) -> None:
        self.conduct.order_by(Order(self.order.itemData(index)))

    @Slot(QAction)
    def _set_minutes(self, action: QAction) -> None:
        self.conduct.set_minutes(int(action.data()))
