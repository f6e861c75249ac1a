"""Paper for the room: cards to pin to a wall, and the grid as a poster."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Language
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.wording import Say, speaker

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed

CARDS_A6, CARDS_A7, POSTER_A3, POSTER_A2 = "cards/A6", "cards/A7", "poster/A3", "poster/A2"
EMPTY, PROPOSED, CALIBRATED = "empty", "proposed", "calibrated"


class RoomSheet(PaperSheet):
    """Chooses the paper and, for the poster, which places it shows; a blind session prints codes."""

    def __init__(self, window: QWidget, shell: Shell, board: Board) -> None:
        self._board: Board | None = None
        super().__init__(window, shell)
        self.kind, self.places, self.language = QComboBox(), QComboBox(), QComboBox()
        self._fields = {box: Field(box) for box in (self.kind, self.places, self.language)}
        for box, wide in ((self.kind, 2), (self.places, 2), (self.language, 1)):
            self.choices.addWidget(self._fields[box], wide)
        for kind in (CARDS_A6, CARDS_A7, POSTER_A3, POSTER_A2):
            self.kind.addItem("", kind)
        for places in (EMPTY, PROPOSED, CALIBRATED):
            self.places.addItem("", places)
        for one, words in ((Language.ZH, "中文"), (Language.EN, "English")):
            self.language.addItem(words, one.value)
        self.language.setCurrentIndex(self.language.findData(shell.speech.language.value))
        self._board = board
        self.retranslate()
        for box in self._fields:
            box.currentIndexChanged.connect(self._choose)
        self._choose()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._board is None:
            return
        with QSignalBlocker(self.kind), QSignalBlocker(self.places):
            for index, words in enumerate(
                (
                    self.tr("Wall cards A6, four a page"),
                    self.tr("Wall cards A7, eight a page"),
                    self.tr("Grid poster A3"),
                    self.tr("Grid poster A2"),
                )
            ):
                self.kind.setItemText(index, words)
            for index, words in enumerate(
                (self.tr("Empty boxes"), self.tr("Proposed places"), self.tr("Calibrated places"))
            ):
                self.places.setItemText(index, words)
        self._fields[self.kind].set_texts(self.tr("Paper"))
        self._fields[self.places].set_texts(self.tr("Places on the poster"))
        self._fields[self.language].set_texts(self.tr("Language of the paper"))

    @override
    def name(self) -> str:
        session = self._board.session.name if self._board is not None else ""
        return self.tr("For the room: {session}").format(session=session)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        assert self._board is not None
        say = speaker(Language(self.language.currentData()))
        return _Drawing(self._board, str(self.kind.currentData()), str(self.places.currentData()), say)

    @Slot()
    def _choose(self) -> None:
        self._fields[self.places].setEnabled(str(self.kind.currentData()).startswith("poster"))
        self.draw()


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, board: Board, kind: str, places: str, say: Say) -> None:
        self._board, self._places, self._say = board, places, say
        self._kind, _, self._size = kind.partition("/")

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.poster import draw_poster
        from talentdesk.reports.wall_cards import WallCard, draw_wall_cards

        board, say = self._board, self._say
        moment = datetime.combine(board.on, datetime.min.time())
        title = board.session.name
        if self._kind == "poster":
            title = f"{title} · {say.text(board.scheme.name)}"
            return draw_poster(board.scheme, self._names(), self._size, title, say, moment)
        cards = [
            WallCard(card.name, card.number, card.post, card.unit, card.number or card.name)
            for card in board.cards
        ]
        return draw_wall_cards(cards, self._size, title, say, moment, progress, cancelled)

    def _names(self) -> dict[Placement | None, list[str]]:
        found: dict[Placement | None, list[str]] = {}
        for card in self._board.cards if self._places != EMPTY else ():
            found.setdefault(self._place(card), []).append(card.name)
        return found

    def _place(self, card: Card) -> Placement | None:
        return card.proposed if self._places == PROPOSED else card.calibrated
