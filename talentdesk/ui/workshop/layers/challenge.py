"""The panel that asks of everybody in the middle: if not here, where? And what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.layers import middle
from talentdesk.domain.workshop import Board, Card, SessionState
from talentdesk.services.challenge import AnswerChallenge, Challenge, ChallengeOf
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.digits import Digits
from talentdesk.ui.workshop.layers.around import Around
from talentdesk.ui.workshop.layers.box_buttons import BoxButtons

_WIDTH = 300
_LISTED = 8
_NOTHING = Challenge(layer="", answers={})


class ChallengePanel(Worded, QWidget):
    """Walks through the people of the middle; digits answer, arrows go on and back, S means they stay."""

    def __init__(self, page: Around) -> None:
        super().__init__()
        self._page = page
        self._board: Board | None = None
        self._asked: tuple[Card, ...] = ()
        self._at = 0
        self.found = _NOTHING
        """What was answered so far."""
        self.head, self.progress = Label(kind="strong", wrap=True), Label(kind="small")
        self.name, self.post = Label(kind="large", wrap=True), Label(kind="muted", wrap=True)
        self.back, self.on = QToolButton(), QToolButton()
        self.boxes = BoxButtons()
        self.result = Label(wrap=True)
        self.keys = Label(kind="small", wrap=True)
        self.show_there, self.take, self.again = QPushButton(), QPushButton(), QPushButton()
        self.digits = Digits(self._typed, self)
        self._build()
        self._connect()
        self.retranslate()
        # Whoever opens the panel answers at once; made while its button goes down, it can take the focus
        # only when that has come up.
        QTimer.singleShot(0, self, self.setFocus)

    def _build(self) -> None:
        theme = application_theme()
        theme.set_icon(self.back, "chevron-left")
        theme.set_icon(self.on, "chevron-right")
        set_kind(self.take, "main")
        walk = QHBoxLayout()
        walk.setSpacing(4)
        walk.addWidget(self.back)
        walk.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignCenter)
        walk.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addLayout(walk)
        for widget in (self.name, self.post, self.boxes, self.keys, Line(), self.result):
            column.addWidget(widget)
        column.addStretch(1)
        for button in (self.show_there, self.take, self.again):
            column.addWidget(button)
        self.setMinimumWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.boxes.chosen.connect(self._answer)
        self.show_there.clicked.connect(self._show_there)
        self.take.clicked.connect(self._take)
        self.again.clicked.connect(self._begin_again)
        for bar in self._page.panels.bars.values():
            bar.toggled.connect(self._come)

    # ------------------------------------------------------------------ showing

    def show_board(self, board: Board) -> None:
        """Take the people of the middle of a board, whichever places it shows."""
        other = self._board is None or (
            (self._board.session.id, self._board.scheme) != (board.session.id, board.scheme)
        )
        current = self.current
        self._board = board
        self.found = self._page.desk.ask(ChallengeOf(session=board.session.id, scheme=board.scheme.key))
        boxes = middle(board.scheme)
        self._asked = tuple(
            card for box in boxes for card in _in_order(board) if _calibrated(card, board) == box
        )
        self.digits.know(box.number for box in board.scheme.boxes)
        ids = [card.candidate for card in self._asked]
        if other or current is None or current.candidate not in ids:
            self._at = self._first_open()
        else:
            self._at = ids.index(current.candidate)
        self.retranslate()

    @property
    def current(self) -> Card | None:
        """Who is asked about now."""
        return self._asked[self._at] if self._at < len(self._asked) else None

    @override
    def retranslate(self) -> None:
        self.back.setToolTip(self.tr("The one before (←)"))
        self.on.setToolTip(self.tr("The next one (→)"))
        for button in (self.back, self.on):
            button.setAccessibleName(button.toolTip())
        self.keys.setText(self.tr("Number = box, S = stays, ← → = back and on. Nothing here is decided."))
        self.show_there.setText(self.tr("Show the answers on the board"))
        self.take.setText(self.tr("Take over…"))
        self.again.setText(self.tr("Throw the answers away"))
        board = self._board
        if board is None:
            return
        boxes = middle(board.scheme)
        here = bool(boxes) and bool(self._asked)
        for widget in (self.name, self.post, self.boxes, self.keys, self.back, self.on, self.progress):
            widget.setVisible(here)
        self.head.setText(self._head(boxes))
        self._show_person(board)
        self._show_result(board)

    def _head(self, boxes: tuple[Placement, ...]) -> str:
        if not boxes or self._board is None:
            return self.tr(
                "This grid has no box in the middle: a side has an even number of levels, "
                "and the programme names no box to challenge."
            )
        scheme, say = self._board.scheme, self._page.shell.say
        names = say(", ").join(f"{scheme.box(box).number} {say.text(scheme.box(box).name)}" for box in boxes)
        if not self._asked:
            return self.tr("Nobody stands in {boxes}.").format(boxes=names)
        return self.tr("If not {boxes}: where?").format(boxes=names)

    def _show_person(self, board: Board) -> None:
        card = self.current
        free = board.session.state is not SessionState.LOCKED and not self._page.desk.read_only
        answered = sum(1 for one in self._asked if one.candidate in self.found.answers)
        self.progress.setText(
            self.tr("{at} of {all}, {answered} answered").format(
                at=min(self._at + 1, len(self._asked)), all=len(self._asked), answered=answered
            )
        )
        if card is None:
            return
        self.name.setText(card.name)
        self.post.setText(card.post)
        self.post.setVisible(bool(card.post))
        self.boxes.show_scheme(
            board.scheme,
            self._page.shell.say,
            stays=_calibrated(card, board),
            chosen=self.found.answers.get(card.candidate) if card.candidate in self.found.answers else None,
        )
        self.boxes.setEnabled(free)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at + 1 < len(self._asked))

    def _show_result(self, board: Board) -> None:
        """Say where the middle would go and who stays."""
        names: dict[Placement | None, list[str]] = {}
        stays: list[str] = []
        for card in self._asked:
            if card.candidate not in self.found.answers:
                continue
            there = self.found.answers[card.candidate]
            if there == _calibrated(card, board):
                stays.append(card.name)
            else:
                names.setdefault(there, []).append(card.name)
        lines = [
            self.tr("→ {box}: {count}  {names}").format(
                box=_number(board.scheme, place), count=len(people), names=self._listed(people)
            )
            for place, people in sorted(names.items(), key=lambda item: _number(board.scheme, item[0]))
        ]
        if stays:
            lines.append(
                self.tr("Stay: {count}  {names}").format(count=len(stays), names=self._listed(stays))
            )
        self.result.setText("\n".join(lines))
        fixed = board.session.state is SessionState.LOCKED or self._page.desk.read_only
        self.take.setEnabled(bool(names) and not fixed)
        self.show_there.setEnabled(bool(self.found.layer))
        self.again.setEnabled(bool(self.found.layer) and not fixed)

    def _listed(self, names: list[str]) -> str:
        """List a few names; of many the first ones."""
        listed = self._page.shell.say(", ").join(names[:_LISTED])
        return f"{listed} …" if len(names) > _LISTED else listed

    # ------------------------------------------------------------------ walking and answering

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 or (key == Qt.Key.Key_0 and self.digits.pending):
            self.digits.press(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_S:
            self._stay()
        elif key == Qt.Key.Key_Left:
            self._go_back()
        elif key == Qt.Key.Key_Right:
            self._go_on()
        elif key == Qt.Key.Key_Escape:
            self._page.board.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot(str, bool)
    def _come(self, key: str, on: bool) -> None:
        """Take the focus when the panel is opened again."""
        if on and self._page.panels.panel(key) is self:
            self.setFocus()

    def _typed(self, number: int) -> None:
        if self._board is not None and number in self._board.scheme.by_number:
            self._answer(self._board.scheme.by_number[number].placement)

    def _stay(self) -> None:
        card, board = self.current, self._board
        place = _calibrated(card, board) if card is not None and board is not None else None
        if place is not None:
            self._answer(place)

    @Slot(object)
    def _answer(self, place: Placement) -> None:
        """Keep the answer and go on to the next who was not asked yet."""
        card, board = self.current, self._board
        if card is None or board is None or not self.boxes.isEnabled():
            return
        done = self._page.acts.do(
            AnswerChallenge(
                session=board.session.id,
                scheme=board.scheme.key,
                candidate=card.candidate,
                placement=place,
            ),
            (card.candidate,),
        )
        if done is not None:
            self._go_to(self._first_open(self._at))

    @Slot()
    def _go_back(self) -> None:
        self._go_to(self._at - 1)

    @Slot()
    def _go_on(self) -> None:
        self._go_to(self._at + 1)

    def _go_to(self, index: int) -> None:
        """Ask about somebody, and let board and talent card show who it is."""
        if 0 <= index < len(self._asked):
            self._at = index
            self.digits.forget()
            self.retranslate()
            self._page.board.select([self._asked[index].candidate])

    def _first_open(self, start: int = 0) -> int:
        """Return who comes next without an answer; who is asked about now where all have one."""
        count = len(self._asked)
        for step in range(count):
            index = (start + step) % count
            if self._asked[index].candidate not in self.found.answers:
                return index
        return min(start, max(0, count - 1))

    # ------------------------------------------------------------------ what comes of it

    @Slot()
    def _show_there(self) -> None:
        self._page.layers.show(self.found.layer)

    @Slot()
    def _take(self) -> None:
        self._page.layers.show(self.found.layer)
        self._page.layers.compare()

    @Slot()
    def _begin_again(self) -> None:
        self._page.layers.show(self.found.layer)
        self._page.layers.throw_away()


def _calibrated(card: Card, board: Board) -> Placement | None:
    return card.calibrated if board.layer is None else card.proposed


def _in_order(board: Board) -> list[Card]:
    return sorted(board.cards, key=lambda card: card.order)


def _number(scheme: Scheme, place: Placement | None) -> int:
    box = scheme.by_placement.get(place) if place is not None else None
    return box.number if box is not None else 0
