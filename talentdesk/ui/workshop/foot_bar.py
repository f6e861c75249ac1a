"""The line under the board: how the cards are distributed, or the reason of the move just made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.distribution import Standing
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.reason_field import ReasonField
from talentdesk.ui.workshop.standing_mark import bounds, mend_words, percent
from talentdesk.wording import Say
from talentdesk.wording.seals import seal_words

if TYPE_CHECKING:
    from talentdesk.domain.checks import LockVersion

HEIGHT = 48
_LISTED = 30


class FootBar(Worded, QWidget):
    """Keeps its height, so that the board never jumps. ``reason_wanted`` carries a candidate."""

    reason_wanted = Signal(str)
    differences_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._say: Say | None = None
        self.setFixedHeight(HEIGHT)
        self.line = ElidedLabel(kind="muted")
        self.open_reasons, self.differences, self.seal = QToolButton(), QToolButton(), QToolButton()
        self._sealed: LockVersion | None = None
        self.guides = QToolButton()
        """Shows or hides how the shares stand to the guidelines."""
        self.guides.setCheckable(True)
        self.guides.setChecked(True)
        self.guides.setShortcut("Ctrl+Shift+S")
        application_theme().set_icon(self.guides, "check-circle")
        for button in (self.open_reasons, self.differences, self.seal):
            set_kind(button, "button")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        application_theme().set_icon(self.seal, "fingerprint")
        self.seal.hide()
        application_theme().set_icon(self.open_reasons, "reason")
        self.open_reasons.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.open_reasons)
        self._menu.aboutToShow.connect(self._fill)
        self.open_reasons.setMenu(self._menu)
        application_theme().set_icon(self.differences, "alert")
        self.field = ReasonField()
        self._stack = QStackedWidget()
        self._build()
        self.differences.clicked.connect(self.differences_wanted)
        self.seal.clicked.connect(self.seal_wanted)
        self.field.put_off.connect(self.rest)
        self.retranslate()

    def _build(self) -> None:
        still = QWidget()
        row = QHBoxLayout(still)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.guides)
        row.addWidget(self.line, 1)
        row.addWidget(self.differences)
        row.addWidget(self.seal)
        self._stack.addWidget(still)
        self._stack.addWidget(self.field)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(tokens.PAGE_EDGE, 6, tokens.PAGE_EDGE, 6)
        whole.setSpacing(8)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.open_reasons)

    @property
    def is_asking(self) -> bool:
        """Whether the reason of a move is asked for."""
        return self._stack.currentWidget() is self.field

    def show_board(self, board: Board, say: Say, differing: int, stale: Sequence[str] = ()) -> None:
        """Say how the cards are distributed, and how many personal data differ from the locked record.

        ``stale`` are the numbers of signed packets that no longer match the record.
        """
        self._board, self._say = board, say
        self._menu.clear()
        told = self.tr("%n detail(s) changed since the lock", "", differing)
        if stale:
            told = f"{told} · {self.tr('signed packet no longer matches')}"
        self.differences.setText(told)
        self.differences.setToolTip(say(", ").join(stale))
        self.differences.setVisible(differing > 0)
        self.retranslate()

    def show_guides(self, *, on: bool, any_: bool) -> None:
        """Show whether guidelines are shown; without any there is nothing to switch."""
        self.guides.blockSignals(True)
        self.guides.setChecked(on)
        self.guides.blockSignals(False)
        self.guides.setVisible(any_)

    def show_seal(self, sealed: LockVersion | None) -> None:
        """Show the seal of a locked session; None while it is open."""
        self._sealed = sealed
        self.seal.setVisible(sealed is not None)
        self.retranslate()

    def ask(self, moves: tuple[Id, ...], what: str, *, wanted: bool) -> None:
        """Ask for the reason of moves; the focus stays where it is."""
        self.field.ask(moves, what, wanted=wanted)
        self._stack.setCurrentWidget(self.field)
        self.field.setAccessibleName(self.field.what.whole)
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.Alert))

    @Slot()
    def rest(self) -> None:
        """Go back to the distribution."""
        self.field.moves = ()
        # Nor may it go on saying who was moved: names may be hidden from now on.
        self.field.what.set_whole("")
        self.field.setAccessibleName("")
        self._stack.setCurrentIndex(0)

    @override
    def retranslate(self) -> None:
        self.guides.setToolTip(self.tr("Compare the shares with the guidelines (Ctrl+Shift+S)"))
        self.guides.setAccessibleName(self.tr("Compare the shares with the guidelines"))
        board, say = self._board, self._say
        waiting = sum(1 for card in board.cards if card.reason_open) if board else 0
        self.open_reasons.setText(self.tr("%n reason(s) open", "", waiting))
        self.open_reasons.setVisible(waiting > 0)
        if self._sealed is not None and say is not None:
            seal = seal_words(self._sealed.fingerprint)
            self.seal.setText(self.tr("Seal {seal}").format(seal=seal))
            told = self.tr("Version {version}, sealed {at} by {by}. Opens all sealed versions.")
            self.seal.setToolTip(
                told.format(
                    version=self._sealed.version,
                    at=say.moment(self._sealed.at),
                    by=self._sealed.by or "–",
                )
            )
        if board is not None and say is not None:
            self.line.set_whole(distribution_line(board, say))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        if self._board is None:
            return
        waiting = [card for card in self._board.cards if card.reason_open]
        for card in waiting[:_LISTED]:
            action = self._menu.addAction(f"{card.name}  ·  {card.post}" if card.post else card.name)
            action.setData(card.candidate)
            action.triggered.connect(self._choose)
        if len(waiting) > _LISTED:
            more = self._menu.addAction(self.tr("and {count} more").format(count=len(waiting) - _LISTED))
            more.setEnabled(False)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.reason_wanted.emit(str(action.data()))


def distribution_line(board: Board, say: Say) -> str:
    """Say how many are placed and which boxes and levels stand outside their guideline."""
    shares = board.distribution
    parts = [say("{placed} of {all} placed", placed=shares.placed, all=shares.placed + shares.unplaced)]
    if shares.unplaced:
        parts.append(say("{count} in the holding area", count=shares.unplaced))
    outside = [
        (f"{box.number} {say.text(box.name)}", shares.boxes[box.placement])
        for box in sorted(board.scheme.boxes, key=lambda box: box.number)
    ]
    for dimension in (board.scheme.vertical, board.scheme.horizontal):
        for level in dimension.levels:
            name = f"{say.text(dimension.name)} {say.text(level.name)}"
            outside.append((name, shares.levels[dimension.key, level.key]))
    said = False
    for name, share in outside:
        if share.guideline is not None and share.standing in (Standing.ABOVE, Standing.BELOW):
            sign = "▲" if share.standing is Standing.ABOVE else "▼"
            mend = mend_words(share, say, shares.placed)
            wanted = say("{bounds}, {mend}", bounds=bounds(share.guideline), mend=mend)
            parts.append(f"{sign} {name} {percent(share)} ({wanted})")
            said = True
    if not said and any(share.guideline for _, share in outside) and shares.placed:
        parts.append(say("every guideline is kept"))
    for dimension in (board.scheme.vertical, board.scheme.horizontal):
        if dimension.key in shares.out_of_reach:
            name = say.text(dimension.name)
            parts.append(say("the guidelines of {dimension} cannot all be kept at once", dimension=name))
    return "   ·   ".join(parts)
