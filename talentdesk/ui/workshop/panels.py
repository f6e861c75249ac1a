"""The panels beside the board: at most one at its left and one at its right, made when first opened."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSplitter, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.workshop import Board
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.plan import MARGIN
from talentdesk.ui.workshop.spare_menu import MenuButton, gather
from talentdesk.values import dataclass
from talentdesk.wording import Say, phrase


class Side(Enum):
    """Where a panel stands."""

    LEFT = 0
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A panel the workshop offers. ``made_by`` is ``module:Class``, called with the workshop page."""

    key: str
    side: Side
    icon: str
    title: str
    shortcut: str
    made_by: str
    halves: bool = False
    """It divides the room with the board by itself."""
    rare: bool = False
    """Its button gives way where there is little room."""


PANELS = (
    PanelKind(
        "agenda",
        Side.LEFT,
        "list",
        phrase("Agenda"),
        "F8",
        "talentdesk.ui.workshop.meeting.agenda_panel:AgendaPanel",
    ),
    PanelKind(
        "charts",
        Side.RIGHT,
        "distribution",
        phrase("Charts beside the board"),
        "Ctrl+Shift+D",
        "talentdesk.ui.workshop.chart_panel:ChartPanel",
    ),
    PanelKind(
        "minutes",
        Side.RIGHT,
        "note",
        phrase("Minutes: they write themselves"),
        "F7",
        "talentdesk.ui.workshop.minutes.panel:MinutesPanel",
    ),
    PanelKind(
        "evidence",
        Side.RIGHT,
        "folder",
        phrase("Evidence held and missing"),
        "Ctrl+Shift+H",
        "talentdesk.ui.workshop.evidence_panel:EvidencePanel",
        rare=True,
    ),
    PanelKind(
        "bias",
        Side.RIGHT,
        "shield",
        phrase("Compare groups: organisation, gender, age and more"),
        "Ctrl+Shift+G",
        "talentdesk.ui.workshop.bias.panel:BiasPanel",
        rare=True,
    ),
    PanelKind(
        "challenge",
        Side.RIGHT,
        "target",
        phrase("Challenge the middle: if not here, where?"),
        "Ctrl+Shift+M",
        "talentdesk.ui.workshop.layers.challenge:ChallengePanel",
        rare=True,
    ),
    PanelKind(
        "second",
        Side.RIGHT,
        "columns",
        phrase("Another grid of the same people beside this one"),
        "Ctrl+Shift+B",
        "talentdesk.ui.workshop.layers.second:SecondBoard",
        halves=True,
        rare=True,
    ),
)
"""All panels, each side in the order of its buttons."""


_BOARD = 430
"""Pixels the board keeps between two panels."""
_AROUND = 40
"""Margins and handles beside the board."""


class Panel(Protocol):
    """What a panel must be: a widget that shows a board."""

    def show_board(self, board: Board) -> None:
        """Show a board; asked only while the panel is on the screen."""


class PanelBar(Worded, QWidget):
    """The buttons of one side's panels; a pressed one is open."""

    toggled = Signal(str, bool)

    def __init__(self, side: Side, say: Callable[[], Say]) -> None:
        super().__init__()
        self._say = say
        self.buttons: dict[str, QToolButton] = {}
        self._folded = False
        self.more = MenuButton()
        """Stands for the buttons there is no room for; pressed while a panel of theirs is open."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for kind in PANELS:
            if kind.side is side:
                row.addWidget(self._make(kind))
        self._rare = [self.buttons[kind.key] for kind in PANELS if kind.rare and kind.key in self.buttons]
        row.addWidget(self.more)
        self.more.setCheckable(True)
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._gather)
        self.more.hide()
        if not self.buttons:
            self.hide()
        self.retranslate()

    def _make(self, kind: PanelKind) -> QToolButton:
        button = QToolButton()
        button.setObjectName(kind.key)
        button.setCheckable(True)
        # A button's own shortcut would rest while the button has no room.
        QShortcut(QKeySequence(kind.shortcut), self).activated.connect(button.click)
        application_theme().set_icon(button, kind.icon)
        button.toggled.connect(self._tell)
        self.buttons[kind.key] = button
        return button

    @override
    def retranslate(self) -> None:
        """Set the words."""
        say = self._say()
        for kind in PANELS:
            if button := self.buttons.get(kind.key):
                keys = QKeySequence(kind.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{say(kind.title)} ({keys})")
                button.setAccessibleName(say(kind.title))
        self.more.setToolTip(self.tr("More panels"))
        self.more.setAccessibleName(self.tr("More panels"))

    def wide(self, *, folded: bool) -> int:
        """How wide it is with every button or with a menu for those that give way."""
        folded = folded and bool(self._rare)
        away = self._rare if folded else [self.more]
        buttons = [one for one in (*self.buttons.values(), self.more) if one not in away]
        return sum(button.sizeHint().width() for button in buttons)

    def fold(self, on: bool) -> None:
        """Gather what is needed less often in one menu, or lay it out again."""
        self._folded = on and bool(self._rare)
        for button in self._rare:
            button.setVisible(not self._folded)
        self.more.setVisible(self._folded)
        self._show_open()

    def _show_open(self) -> None:
        """Have the menu's button show which of its panels is open."""
        kind = next((one for one in PANELS if one.rare and self._is_open(one.key)), None)
        self.more.setChecked(kind is not None)
        application_theme().set_icon(self.more, kind.icon if kind else "more")

    def _is_open(self, key: str) -> bool:
        return key in self.buttons and self.buttons[key].isChecked()

    @Slot()
    def _gather(self) -> None:
        gather(self.more.menu(), self._rare)

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        button = self.sender()
        assert isinstance(button, QToolButton)
        if button in self._rare:
            self._show_open()
        self.toggled.emit(button.objectName(), on)


class Panels(QObject):
    """Opens and closes the panels of a splitter whose middle is the board.

    Where two would leave the board too little, the one opened first goes aside and comes back with the room.
    """

    def __init__(self, page: QWidget, splitter: QSplitter, say: Callable[[], Say]) -> None:
        super().__init__(page)
        self._page, self._splitter = page, splitter
        self._made: dict[str, QWidget] = {}
        self._board: Board | None = None
        self._open: list[str] = []
        """Keys of the open panels, the one opened last at the end."""
        self._aside = ""
        """Key of the panel that went aside for another."""
        self._changing = False
        self.bars = {side: PanelBar(side, say) for side in Side}
        for bar in self.bars.values():
            bar.toggled.connect(self._toggle)
        self._keep_edges()

    def wide(self, *, folded: bool) -> int:
        """How wide the buttons of both sides are."""
        return sum(bar.wide(folded=folded) for bar in self.bars.values())

    def fold(self, on: bool) -> None:
        """Gather the buttons of panels that are needed less often in a menu, or lay them out again."""
        for bar in self.bars.values():
            bar.fold(on)

    def panel(self, key: str) -> QWidget | None:
        """Return a panel that has been opened before."""
        return self._made.get(key)

    def open(self, key: str) -> QWidget:
        """Open a panel and return it."""
        self._button(key).setChecked(True)
        return self._made[key]

    def close(self, key: str) -> None:
        """Close a panel."""
        self._button(key).setChecked(False)

    def show_board(self, board: Board) -> None:
        """Show a board in the open panels."""
        self._board = board
        for made in self._made.values():
            if not made.isHidden():
                cast("Panel", made).show_board(board)

    def _button(self, key: str) -> QToolButton:
        return next(bar.buttons[key] for bar in self.bars.values() if key in bar.buttons)

    @Slot(str, bool)
    def _toggle(self, key: str, on: bool) -> None:
        kind = next(one for one in PANELS if one.key == key)
        inner, self._changing = self._changing, True
        self._open = [one for one in self._open if one != key]
        if on:
            self._open.append(key)
            self._aside = "" if key == self._aside else self._aside
            for other, button in self.bars[kind.side].buttons.items():
                if other != key:
                    button.setChecked(False)
            if key not in self._made:
                self._made[key] = made = self._make(kind)
                if not kind.halves:
                    # Once the splitter has divided anew, which it does by shares, not by what is needed.
                    QTimer.singleShot(0, made, partial(self._settle, made))
        self._changing = inner
        panel = self._made.get(key)
        if panel is not None:
            focus = QApplication.focusWidget()
            if not on and focus is not None and panel.isAncestorOf(focus):
                # Else the next keys would go to whatever comes first in the window.
                self._page.setFocus(Qt.FocusReason.OtherFocusReason)
            panel.setVisible(on)
            self._keep_edges()
            self.make_room(self._page.width())
            if on and self._board is not None:
                cast("Panel", panel).show_board(self._board)

    def make_room(self, width: int) -> None:
        """Let the board keep its room on a page of this width."""
        if self._changing or not self._page.isVisible():
            return
        self._changing = True
        if len(self._open) > 1 and not self._has_room(width, *self._open):
            self._aside = self._open[0]
            self._button(self._aside).setChecked(False)
        elif (
            self._aside
            and not self._shares_side(self._aside)
            and self._has_room(width, *self._open, self._aside)
        ):
            back, self._aside = self._aside, ""
            self._button(back).setChecked(True)
            self._open = [back, *(one for one in self._open if one != back)]
        self._changing = False

    def _keep_edges(self) -> None:
        """Let board and panels begin and end where everything on a page does.

        The board keeps room around its boxes, panels at the right a margin of their own.
        """
        left, right = (
            any(button.isChecked() for button in self.bars[side].buttons.values())
            for side in (Side.LEFT, Side.RIGHT)
        )
        edge, board = tokens.PAGE_EDGE, tokens.PAGE_EDGE - MARGIN
        self._splitter.setContentsMargins(edge if left else board, 0, 0 if right else board, 0)

    def _settle(self, panel: QWidget) -> None:
        """Give the board what a panel does not need."""
        splitter, mine = self._splitter, self._made.values()
        here = splitter.indexOf(panel)
        board = next(at for at in range(splitter.count()) if splitter.widget(at) not in mine)
        sizes = splitter.sizes()
        spare = max(0, sizes[here] - max(panel.minimumWidth(), panel.sizeHint().width()))
        sizes[here], sizes[board] = sizes[here] - spare, sizes[board] + spare
        splitter.setSizes(sizes)

    def _has_room(self, width: int, *keys: str) -> bool:
        panels = [self._made[key] for key in keys]
        wide = sum(max(one.minimumWidth(), one.minimumSizeHint().width()) for one in panels)
        return width >= wide + _BOARD + _AROUND

    def _shares_side(self, key: str) -> bool:
        """Tell whether a panel at the side of this one is open."""
        return any(
            one in self._open for bar in self.bars.values() if key in bar.buttons for one in bar.buttons
        )

    def _make(self, kind: PanelKind) -> QWidget:
        module, _, name = kind.made_by.partition(":")
        made: QWidget = getattr(import_module(module), name)(self._page)
        at = 0 if kind.side is Side.LEFT else self._splitter.count()
        self._splitter.insertWidget(at, made)
        return made
