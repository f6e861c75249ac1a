"""The workshop page: the board of a session with everything the meeting needs around it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.change import Changed, StepKind, Subject
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, SessionLine
from talentdesk.services.overview import Sessions
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.workshop import accessible
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.board_menus import BoardMenus
from talentdesk.ui.workshop.compare_link import CompareLink
from talentdesk.ui.workshop.filter_bar import FilterBar
from talentdesk.ui.workshop.foot_bar import FootBar
from talentdesk.ui.workshop.guides import Guides
from talentdesk.ui.workshop.layers.link import LayerLink
from talentdesk.ui.workshop.panels import Panels
from talentdesk.ui.workshop.photo_shelf import PhotoShelf
from talentdesk.ui.workshop.presence import presence_words
from talentdesk.ui.workshop.room_link import RoomLink
from talentdesk.ui.workshop.scheme_box import SchemeBox
from talentdesk.ui.workshop.seal_link import SealLink
from talentdesk.ui.workshop.selection_link import SelectionLink
from talentdesk.ui.workshop.session_door import SessionDoor
from talentdesk.ui.workshop.session_menu import SessionMenu, first_open, line_words
from talentdesk.ui.workshop.tool_row import ToolRow
from talentdesk.ui.workshop.view.control import ViewControl
from talentdesk.ui.workshop.view_bar import ViewBar

_CARDS = (Subject.PLACEMENT, Subject.MOVE, Subject.CANDIDATE, Subject.BALLOT)
_OF_PEOPLE = (Subject.PERSON, Subject.RATING)


class WorkshopPage(Page):
    """Shows one session of the file; which one is remembered with the window's selection."""

    subjects: ClassVar[tuple[Subject, ...]] = (
        *_CARDS,
        *_OF_PEOPLE,
        Subject.SESSION,
        Subject.COMMITTEE,
        Subject.POST,
        Subject.PROGRAMME,
        Subject.ROOM,
        Subject.LAYER,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        accessible.install()
        self._lines: tuple[SessionLine, ...] = ()
        self._lines_stale = True
        self._session: Id = ""
        self._scheme = ""
        self.values: Board | None = None
        """The board shown, None without a session."""
        self.acts = WorkshopActs(desk, shell, self)
        theme = shell.theme
        self.board = BoardView(shell.say, self._explain, theme.values, theme.duration)
        self.photos = PhotoShelf(desk, self.board)
        self.board.photo_of = self.photos.of_card
        self.menus = BoardMenus(self.board, self.acts, shell)
        self.room = RoomLink(desk, shell, self.board)
        self.link = SelectionLink(shell.selection, self.board)
        self.filter = FilterBar(self.people_found)
        self.view = ViewBar()
        self.schemes = SchemeBox()
        self.foot = FootBar()
        self.sessions = SessionMenu(self)
        self.sealing = SealLink(self.acts, self.foot, self.sessions, shell)
        self.no_session, self.no_candidates = EmptyState("workshop"), EmptyState("users")
        self._stack = QStackedWidget()
        self.beside = QSplitter()
        self.panels = Panels(self, self.beside, lambda: shell.say)
        self.door = SessionDoor(self, desk, shell, lambda: self.values.session if self.values else None)
        self.setFocusProxy(self.board)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------------ building

    def _make_actions(self) -> None:
        theme = self.shell.theme
        self.choose, self.attend, self.project = QAction(self), QAction(self), QAction(self)
        self.lock, self.make = self.sealing.lock, QAction(self)
        icons = {self.choose: "list", self.attend: "users", self.project: "grid"}
        for action, name in {**icons, self.make: "add"}.items():
            theme.set_icon(action, name)
        self.choose.setMenu(self.sessions)

    def _lay_out(self) -> None:
        self.tools = ToolRow(self.panels, self.schemes, self.filter, self.view)
        self.beside.addWidget(self.board)
        self.beside.setStretchFactor(0, 1)
        self.beside.setChildrenCollapsible(False)
        self.beside.setHandleWidth(1)
        stage = QWidget()
        column = QVBoxLayout(stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        over = QVBoxLayout()
        column.addLayout(over)
        self.layers = LayerLink(self, over)
        self.guides = Guides(self)
        self.sight = ViewControl(self, over)
        column.addWidget(self.beside, 1)
        column.addWidget(self.foot)
        for widget in (self.no_session, self.no_candidates, stage):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._stage = stage
        self.project.setMenu(self.room.make_menu(self, stage))
        self.compare = CompareLink(self.desk, self.shell, self.menus, stage)

    def _connect(self) -> None:
        acts, board, foot, door = self.acts, self.board, self.foot, self.door
        board.drop_requested.connect(acts.place)
        board.discussed_requested.connect(acts.mark_discussed)
        board.reason_requested.connect(self._ask_reason)
        self.menus.reason_requested.connect(self._ask_reason)
        board.view_changed.connect(self._show_view)
        acts.reason_asked.connect(self._show_reason)
        acts.stopped.connect(board.say_refused)
        acts.roster_wanted.connect(door.edit_committee)
        foot.field.explained.connect(self._explain_move)
        foot.reason_wanted.connect(self._ask_reason)
        acts.people_wanted.connect(self._show_people)
        self.sealing.asked.connect(self.layers.leave)
        self.view.look_changed.connect(self._look)
        self.view.zoom_requested.connect(board.zoom_by)
        self.view.legend_requested.connect(acts.open_legend)
        self.schemes.scheme_chosen.connect(self.choose_scheme)
        self.sessions.session_chosen.connect(self.open_at)
        door.serve(self.sessions)
        self.no_session.action_requested.connect(door.make)
        self.no_candidates.action_requested.connect(door.edit_candidates)
        self.attend.triggered.connect(acts.open_attendance)
        self.make.triggered.connect(door.make)
        self.project.triggered.connect(self.room.open)
        self.room.mode_changing.connect(self._finish_reason)
        self.shell.theme.changed.connect(self._dress)
        self.photos.loaded.connect(board.restyle_all)

    # ------------------------------------------------------------------ page

    @override
    def title(self) -> str:
        return self.values.session.name if self.values else self.tr("Workshop")

    @override
    def subtitle(self) -> str:
        if self.values is None:
            return ""
        words = line_words(self.values.session, self.shell.say)
        return self.tr("Codes for names  ·  {state}").format(state=words) if self.values.blind else words

    @override
    def open_at(self, id: Id) -> None:
        """Show a session, or a candidate on the board of its session."""
        view = None if any(line.id == id for line in self._known_lines()) else self.acts.view_of(id)
        self._session = view.session if view is not None else id
        self._scheme = ""
        self.foot.rest()
        self._load()
        if view is not None:
            self.board.select([id])
            self.board.setFocus()

    @override
    def concerns(self, changed: Changed) -> bool:
        """Tell whether the board shown, or the list of sessions, must be loaded again."""
        if changed.touches(Subject.SESSION, Subject.CANDIDATE, Subject.PROGRAMME):
            self._lines_stale = True
        if changed.kind is not StepKind.DO:
            # A move whose reason is asked for may just have been taken back.
            self.foot.rest()
        if changed.touches(Subject.SESSION, Subject.POST, Subject.PROGRAMME) or self.values is None:
            return super().concerns(changed)
        if self._session in changed.ids:
            return super().concerns(changed)
        people = changed.touches(*_OF_PEOPLE)
        return people and any(card.person in changed.ids for card in self.values.cards)

    @override
    def refresh(self) -> None:
        """Ask for the board of the session and show it; without one say how to make it."""
        lines = self._known_lines()
        wanted = self._session or self.shell.selection.session
        if not any(line.id == wanted for line in lines):
            wanted = first_open(lines)
        self._session = wanted
        board = self.guides.of(self.layers.board(wanted, self._scheme))
        self.values = self.acts.board = board
        # First, so that the board is laid out for the room it has.
        self._stack.setCurrentIndex(0 if board is None else 1 if not board.cards else 2)
        if board is not None:
            self._show_board(board)
        self._show_actions()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tools.make_room(event.size().width())
        self.panels.make_room(event.size().width())

    @override
    def retranslate(self) -> None:
        self.choose.setText(self.tr("Sessions"))
        self.project.setText(self.tr("Projector"))
        self.make.setText(self.tr("New session…"))
        self.board.setAccessibleName(self.tr("Board"))
        self.no_session.set_texts(
            self.tr("No calibration session yet"),
            self.tr("A session has a day, a committee, candidates and a grid. The talk happens here."),
            self.tr("Make a session"),
        )
        self.no_candidates.set_texts(
            self.tr("Nobody is in this session yet"),
            self.tr(
                "Add the people the committee will talk about; their proposed places come from their ratings."
            ),
            self.tr("Add candidates"),
        )
        if self.board.words.say is not self.shell.say:
            self.board.speak(self.shell.say, self._explain)
        self._show_actions()
        if self.values is not None:
            # Hidden, it must not take the selection away from the page that is shown.
            self.refresh_when_shown()

    def load_board(self) -> None:
        """Ask for the board again, as after choosing a layer."""
        self._load()

    # ------------------------------------------------------------------ showing

    def _show_board(self, board: Board) -> None:
        self._scheme = board.scheme.key
        self.shell.selection.show_session(board.session.id, board.scheme.key, blind=board.blind)
        say = self.shell.say
        if board.cards:
            self.sight.take(board)
            self.board.show_values(board, self.desk.programme)
            self.sight.show_filter(self.filter.filter)
        self.sealing.show_board(board)
        self.foot.field.offer_codes(
            [(one.key, say.text(one.name)) for one in self.desk.programme.reason_codes]
        )
        mine = board.session
        self._lines = tuple(mine if line.id == mine.id else line for line in self._lines)
        self.sessions.show_lines(self._lines, mine.id, say)
        self.schemes.show_board(board, self.desk.programme, say)
        self.layers.show_board(board)
        self._show_view()
        self.room.tell()
        self.panels.show_board(board)
        self.tools.make_room(self.width())

    def _show_actions(self) -> None:
        """Offer what can be done: the main action last."""
        self.sealing.retranslate(self.values, read_only=self.desk.read_only)
        wanted = [self.make] if self.values is None else [self.choose, self.attend, self.project]
        if self.values is not None:
            wanted += self.sealing.actions()
        if self.actions() != wanted:
            for action in self.actions():
                self.removeAction(action)
            self.addActions(wanted)
        self._show_presence()

    def _show_presence(self) -> None:
        """Say live in the heading who is here, and warn where the quorum is not."""
        board, enough = self.values, True
        words = self.tr("In the room")
        if board is not None and board.members:
            words, enough = presence_words(board.members, self.desk.programme, self.shell.say)
        self.attend.setText(words)
        self.shell.theme.set_icon(self.attend, "users" if enough else "alert", "text" if enough else "warn")

    @Slot()
    def _show_view(self) -> None:
        view = self.board.view_state
        self.view.show_view(view)
        total = len(self.board.arrangement.cards)
        self.filter.show_count(total if view.shown is None else len(view.shown), total)

    @Slot()
    def _dress(self) -> None:
        self.board.dress(self.shell.theme.values)
        self.sight.dress()

    @Slot(object)
    def _look(self, changes: dict[str, object]) -> None:
        self.board.look(**changes)

    # ------------------------------------------------------------------ doing

    @Slot(tuple, str, bool)
    def _show_reason(self, moves: tuple[Id, ...], what: str, wanted: bool) -> None:
        self.foot.ask(moves, what, wanted=wanted)

    @Slot(str)
    def _ask_reason(self, candidate: Id) -> None:
        if candidate not in self.board.picked:
            self.board.select([candidate])
        self.acts.ask_reason(candidate)
        if self.foot.is_asking:
            self.foot.field.reason.setFocus()

    @Slot(tuple, str, str, str)
    def _explain_move(self, moves: tuple[Id, ...], reason: str, code: str, authorised_by: str) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.foot.isAncestorOf(focus)
        self.acts.explain(moves, reason, code, authorised_by)
        self.foot.rest()
        if had_focus:
            self.board.setFocus()

    @Slot()
    def _finish_reason(self) -> None:
        self.foot.field.keep()
        self.foot.rest()

    @Slot(tuple, str)
    def _show_people(self, people: tuple[Id, ...], scheme: str) -> None:
        if self.values is not None and scheme and scheme != self.values.scheme.key:
            self.choose_scheme(scheme)
        self.board.select(people)
        self.board.setFocus()

    @Slot(str)
    def choose_scheme(self, scheme: str) -> None:
        """Show another grid of the session."""
        self._scheme = scheme
        self.foot.rest()
        self._load()

    # ------------------------------------------------------------------ asking

    def _known_lines(self) -> tuple[SessionLine, ...]:
        if self._lines_stale:
            self._lines = self.desk.ask(Sessions())
            self._lines_stale = False
        return self._lines

    def _explain(self, finding: Finding) -> str:
        from talentdesk.wording.reasons import sentence

        return sentence(finding, self.shell.say, self.desk.programme)

    def people_found(self, text: str) -> frozenset[Id]:
        """Return the people a text finds by pinyin; Chinese is matched on the cards themselves."""
        if not text.strip() or not text.isascii():
            return frozenset()
        if self.values is not None and self.values.blind:
            # A name typed in must not show whose code it is.
            return frozenset()
        from talentdesk.services.search import Search

        many = max(20, len(self.board.arrangement.cards))
        found = self.desk.ask(Search(text=text, limit=many))
        return frozenset(one.id for one in found if one.kind == "person")
