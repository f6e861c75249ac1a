"""Another grid of the same people beside the first: own counts, linked selection, moves of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.services.board import BoardOf
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.board_menus import BoardMenus
from talentdesk.ui.workshop.foot_bar import distribution_line
from talentdesk.ui.workshop.layers.around import Around
from talentdesk.wording.reasons import sentence

if TYPE_CHECKING:
    from talentdesk.domain.ruling import Finding

_WIDTH = 430


class SecondBoard(Worded, QWidget):
    """Shows a further scheme of the session. Who is selected here is selected there, and the other way."""

    def __init__(self, page: Around) -> None:
        super().__init__()
        self._page = page
        self._linking = False
        self._divided = False
        self._scheme = ""
        self.values: Board | None = None
        """The board shown here, None where the session has one grid only."""
        shell = page.shell
        self.choice = QComboBox()
        self.only = Label(kind="muted", wrap=True)
        self.line = ElidedLabel(kind="muted")
        self.acts = WorkshopActs(page.desk, shell, self)
        self.board = BoardView(shell.say, self._explain, shell.theme.values, shell.theme.duration)
        self.board.photo_of = page.photos.of_card
        self.menus = BoardMenus(self.board, self.acts, shell)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head.addWidget(self.choice)
        head.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.only)
        column.addWidget(self.board, 1)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        page, board, acts = self._page, self.board, self.acts
        board.drop_requested.connect(acts.place)
        board.discussed_requested.connect(acts.mark_discussed)
        board.reason_requested.connect(acts.ask_reason)
        self.menus.reason_requested.connect(acts.ask_reason)
        # One foot bar asks for the reasons of both grids: a move knows where it belongs.
        acts.reason_asked.connect(self._ask_reason)
        acts.stopped.connect(board.say_refused)
        board.selection_changed.connect(self._tell)
        page.board.selection_changed.connect(self._follow)
        page.board.view_changed.connect(self._look)
        page.shell.theme.changed.connect(self._dress)
        self.choice.activated.connect(self._choose)

    def show_board(self, board: Board) -> None:
        """Show a further scheme of the session of this board."""
        others = [key for key in board.schemes if key != board.scheme.key]
        if self._scheme not in others:
            self._scheme = others[0] if others else ""
        self._offer(others)
        self.only.setVisible(not others)
        for widget in (self.board, self.choice, self.line):
            widget.setVisible(bool(others))
        values = self._ask(board.session.id) if others else None
        self.values = self.acts.board = values
        if values is not None:
            self.board.show_values(values, self._page.desk.programme)
            self._look()
            self.line.set_whole(distribution_line(values, self._page.shell.say))
            self._follow(tuple(self._page.board.picked.ids))

    def _ask(self, session: Id) -> Board | None:
        values = self._page.desk.ask(BoardOf(session=session, scheme=self._scheme))
        return self._page.guides.bare(values) if values is not None else None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._divided:
            # Both grids alike at first; later as the user drew them apart.
            self._divided = True
            QTimer.singleShot(0, self, self._divide)

    @Slot()
    def _divide(self) -> None:
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            sizes = splitter.sizes()
            here, there = splitter.indexOf(self), splitter.indexOf(self._page.board)
            both = sizes[here] + sizes[there]
            sizes[here], sizes[there] = both // 2, both - both // 2
            splitter.setSizes(sizes)

    @override
    def retranslate(self) -> None:
        self.only.setText(
            self.tr("This session is held on one grid only. Others are chosen in its settings.")
        )
        self.choice.setAccessibleName(self.tr("The grid beside"))
        self.choice.setToolTip(self.tr("The grid beside; a move on one never moves on the other"))
        self.board.setAccessibleName(self.tr("The board beside"))
        say = self._page.shell.say
        if self.board.words.say is not say:
            self.board.speak(say, self._explain)

    def _offer(self, others: list[str]) -> None:
        say, programme = self._page.shell.say, self._page.desk.programme
        known = {key: programme.scheme(key) for key in others}
        names = [say.text(scheme.name) if scheme is not None else key for key, scheme in known.items()]
        if names != [self.choice.itemText(index) for index in range(self.choice.count())]:
            self.choice.clear()
            for key, name in zip(others, names, strict=True):
                self.choice.addItem(name, key)
        if others:
            self.choice.setCurrentIndex(others.index(self._scheme))
        self.choice.setEnabled(len(others) > 1)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self._scheme = str(self.choice.itemData(index))
        if self._page.values is not None:
            self.show_board(self._page.values)

    # ------------------------------------------------------------------ linked

    @Slot(tuple)
    def _tell(self, ids: tuple[Id, ...]) -> None:
        if not self._linking:
            self._linking = True
            self._page.board.select(ids)
            self._linking = False

    @Slot(tuple)
    def _follow(self, ids: tuple[Id, ...]) -> None:
        if not self._linking and self.isVisible() and set(ids) != set(self.board.picked.ids):
            self._linking = True
            self.board.select(ids)
            self._linking = False

    @Slot()
    def _look(self) -> None:
        """Filter and density follow the first board; they are about the same people."""
        first, here = self._page.board.view_state, self.board.view_state
        wanted = {"shown": first.shown, "density": first.density, "proposed": first.proposed}
        changed = {key: value for key, value in wanted.items() if getattr(here, key) != value}
        if changed and self.values is not None:
            self.board.look(**changed)

    @Slot(tuple, str, bool)
    def _ask_reason(self, moves: tuple[Id, ...], what: str, wanted: bool) -> None:
        self._page.foot.ask(moves, what, wanted=wanted)

    @Slot()
    def _dress(self) -> None:
        self.board.dress(self._page.shell.theme.values)

    def _explain(self, finding: Finding) -> str:
        return sentence(finding, self._page.shell.say, self._page.desk.programme)
