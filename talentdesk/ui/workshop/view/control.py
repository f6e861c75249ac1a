"""Joins filter, colours, badges and earlier places with the board of the workshop page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMenu
from typing_extensions import override

from talentdesk.domain.marks import MarkKind
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.desk import Pause
from talentdesk.ui.workshop.badges import Badge, badges_of
from talentdesk.ui.workshop.filters import PERSONAL, CardFilter, Facet
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.view.keys import VIEW_KEYS
from talentdesk.ui.workshop.view.lens import Lens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from talentdesk.ui.workshop.stage import Stage
    from talentdesk.ui.workshop.tint import Tint
    from talentdesk.ui.workshop.view.choices import Choices
    from talentdesk.ui.workshop.view.colours import ColourClass
    from talentdesk.ui.workshop.view.earlier_item import EarlierItem
    from talentdesk.ui.workshop.view.filter_popup import FilterPopup
    from talentdesk.ui.workshop.view.legend_bar import LegendBar
    from talentdesk.ui.workshop.view.look import CardLook
    from talentdesk.ui.workshop.view.mark_acts import MarkActs
    from talentdesk.ui.workshop.view.saved_views import SavedViewActs

_AFTER_PICTURE = 100
"""Milliseconds from the first picture of a board to asking for its marks: nobody waits for them."""


class ViewControl(QObject):
    """Everything a first picture of the board can do without is imported when somebody wants it."""

    def __init__(self, page: Stage, above: QBoxLayout) -> None:
        super().__init__(page.board)
        self._page, self._above = page, above
        self._lens = Lens(page.desk, self)
        self.seen = Sight()
        """What is known of the cards at this moment."""
        self._look: CardLook | None = None
        self._tints: Mapping[Id, Tint] = {}
        self._typed_blind: bool | None = None
        """Whether the filter's text was typed while codes stood for names; None before the first board."""
        self.legend: LegendBar | None = None
        self.popup: FilterPopup | None = None
        self.earlier: EarlierItem | None = None
        self._views: SavedViewActs | None = None
        self._marks: MarkActs | None = None
        self._awake = Pause(self, page.desk, _AFTER_PICTURE, self._wake)
        self._lens.went_stale.connect(self.renew)
        page.filter.words = self._words
        page.filter.wanted.connect(self.open_filter)
        page.filter.filter_changed.connect(self.show_filter)
        page.view.colours_wanted.connect(self._fill_colours)
        page.view.views_wanted.connect(self._fill_views)
        page.board.selection_changed.connect(self._follow_selection)
        page.board.overlays.append(self._show_earlier)
        page.board.words.more_of = self._more_of
        page.board.earlier_requested.connect(self._next_earlier)
        page.board.flag_requested.connect(self._flag)
        page.board.own_note_requested.connect(self._note)
        page.board.readiness_requested.connect(self._ready)
        page.menus.cards_menu_made.connect(self._extend_menu)
        for number in range(1, VIEW_KEYS + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), page.view)
            key.activated.connect(partial(self._apply_view, number - 1))

    # ------------------------------------------------------------------ what is shown

    @property
    def look(self) -> CardLook:
        """How cards look beyond their values."""
        if self._look is None:
            from talentdesk.ui.workshop.view.look import CardLook

            self._look = CardLook()
        return self._look

    @property
    def marks(self) -> MarkActs:
        """Flags, readiness and own notes."""
        if self._marks is None:
            from talentdesk.ui.workshop.view.mark_acts import MarkActs

            self._marks = MarkActs(self._page, self._marked, self)
        return self._marks

    @property
    def views(self) -> SavedViewActs:
        """The saved views."""
        if self._views is None:
            from talentdesk.ui.workshop.view.saved_views import SavedViewActs

            self._views = SavedViewActs(self._page, self, lambda: self.look, self.choose_look)
        return self._views

    def take(self, board: Board) -> None:
        """Take a board that is about to be shown."""
        first = self._lens.session != board.session.id
        self._lens.look_at(board)
        if first:
            # The bar is in the same picture; asking for the board's viewport makes many of Qt's classes.
            self._page.view.installEventFilter(self)
        if not first or self._look is not None:
            self._see(board)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._awake.start()
        return False

    def choose_look(self, look: CardLook) -> None:
        """Let cards look otherwise from now on."""
        self._look = look
        board = self._page.values
        if board is not None:
            self._see(board)
            self._page.board.renew_faces()
            self._show_earlier()

    def dress(self) -> None:
        """Wear the present theme's colours."""
        if self._look is not None and self._look.by is not None:
            self.choose_look(self._look)

    @Slot()
    def renew(self) -> None:
        """Ask again for what has gone stale, and show what of it is seen."""
        board = self._page.values
        if board is None:
            return
        before = self.seen
        self._see(board)
        changed = _differing(before, self.seen)
        if before.values is not self.seen.values or before.signs is not self.seen.signs:
            self._page.board.renew_faces()
        elif changed:
            self._page.board.board.refit(changed)
        self.show_filter(self._page.filter.filter)
        self._show_earlier()

    @Slot()
    def _wake(self) -> None:
        if self._page.values is not None:
            self.renew()

    def _see(self, board: Board) -> None:
        """Ask for what is wanted, and sort the cards into classes where they are in colour."""
        if board.blind and self._look is not None and self._look.by in PERSONAL:
            self._look = replace(self._look, by=None)
        chosen, look = self._page.filter.filter, self._look
        self.seen = self._lens.sight(
            values=chosen.wants_values or (look is not None and look.wants_values),
            signs=chosen.wants_signs or (look is not None and look.wants_signs),
        )
        self._tints = {}
        if look is not None and look.by is not None:
            self._colour(board, look)
        elif self.legend is not None:
            self.legend.hide()
        scene = self._page.board.board
        plain = look is None and not any(self.seen.marks.values())
        scene.badges_of = badges_of if plain else self._badges
        scene.tint_of = self._tint

    def _badges(self, card: Card) -> tuple[Badge, ...]:
        from talentdesk.ui.workshop.view.look import badges_for

        board = self._page.values
        assert board is not None
        return badges_for(card, board, self.seen, self._page.desk.programme, self.look.badges)

    def _tint(self, card: Card) -> Tint | None:
        return self._tints.get(card.candidate)

    # ------------------------------------------------------------------ colours

    def _colour(self, board: Board, look: CardLook) -> None:
        from talentdesk.ui.workshop.view.colours import coloured

        assert look.by is not None
        choices, say = self.choices(board), self._page.shell.say
        found = coloured(look.by, board, self.seen, choices, self._page.shell.theme.values, say)
        self._tints = found.tints
        if self.legend is None:
            from talentdesk.ui.workshop.view.legend_bar import LegendBar

            self.legend = LegendBar()
            self._above.addWidget(self.legend)
            self.legend.class_picked.connect(self._show_class)
            self.legend.closed.connect(self._uncolour)
        name = choices.by_name(look.by)
        self.legend.show_classes(name, found.classes)
        self.legend.show()

    def _more_of(self, card: Card) -> list[str]:
        """Say the marks of a card, its class where cards are in colour, and the badges that are asked for."""
        from talentdesk.ui.workshop.view.tips import card_lines

        board = self._page.values
        if board is None:
            return []
        return card_lines(card, self.choices(board), self.seen, self._look, self._page.shell.say)

    @Slot(object)
    def _show_class(self, one: ColourClass) -> None:
        picked = self._page.filter.filter.picked(one.facet)
        self._page.filter.pick(one.facet, frozenset() if picked == one.values else one.values)

    @Slot()
    def _uncolour(self) -> None:
        self.choose_look(replace(self.look, by=None))

    @Slot(QMenu)
    def _fill_colours(self, menu: QMenu) -> None:
        from talentdesk.ui.workshop.view.look_menu import fill_look_menu

        board = self._page.values
        if board is not None:
            self.seen = self._lens.sight(values=True, signs=self.look.wants_signs)
            fill_look_menu(menu, self.look, self.choices(board), self._page.shell.say, self.choose_look)

    @Slot(QMenu)
    def _fill_views(self, menu: QMenu) -> None:
        self.views.fill(menu)

    # ------------------------------------------------------------------ filter

    def choices(self, board: Board) -> Choices:
        """Return what can be picked on a board, from what is known of it."""
        from talentdesk.ui.workshop.view.choices import Choices

        page = self._page
        return Choices(
            board.cards, board.scheme, self.seen, page.desk.programme, page.shell.say, blind=board.blind
        )

    @Slot(object)
    def open_filter(self, facet: Facet | None) -> None:
        """Open the list of fields and values."""
        board = self._page.values
        if board is None:
            return
        from talentdesk.ui.workshop.view.filter_popup import FilterPopup

        if self.popup is None:
            self.popup = FilterPopup(self._page.filter)
            self.popup.picked.connect(self._page.filter.pick)
        self.seen = self._lens.sight(values=True, signs=True)
        button = self._page.filter.button
        below = button.mapToGlobal(QPoint(0, button.height() + 4))
        self.popup.open_at(below, self.choices(board), self._page.filter.filter, facet)

    @Slot(object)
    def show_filter(self, chosen: CardFilter) -> None:
        """Show who passes the filter; the board answers only where that differs."""
        page = self._page
        board = page.values
        if board is None:
            return
        left = chosen.blinded() if board.blind else chosen
        if self._typed_blind is not board.blind:
            # Typed for names it finds no code, and the other way round: it would leave nobody.
            left = replace(left, text="", people=frozenset()) if self._typed_blind is not None else left
            self._typed_blind = board.blind
        if left != chosen:
            # The bar comes back here with what is left.
            page.filter.take(left)
            return
        if chosen.wants_values or chosen.wants_signs:
            self._see(board)
        shown = chosen.of(page.board.arrangement.cards.values(), self.seen, board.scheme)
        if shown != page.board.view_state.shown:
            page.board.look(shown=shown)

    def _words(self, facet: Facet) -> str:
        from talentdesk.ui.workshop.view.choices import sentence

        board = self._page.values
        if board is None:
            return ""
        choices = self.choices(board)
        return sentence(choices, facet, self._page.filter.filter.picked(facet), self._page.shell.say)

    # ------------------------------------------------------------------ marks and saved views

    def _marked(self) -> Sight:
        self.seen = self._lens.sight(values=False, signs=False)
        return self.seen

    @Slot(tuple)
    def _flag(self, ids: tuple[Id, ...]) -> None:
        self.marks.toggle_flag(ids)

    @Slot(tuple)
    def _note(self, ids: tuple[Id, ...]) -> None:
        self.marks.open_note(ids)

    @Slot(tuple, object)
    def _ready(self, ids: tuple[Id, ...], at: QPoint) -> None:
        self.marks.open_readiness(ids, at)

    @Slot(QMenu, tuple, bool)
    def _extend_menu(self, menu: QMenu, ids: tuple[Id, ...], free: bool) -> None:
        from talentdesk.ui.workshop.card_menu import CardMenu

        if isinstance(menu, CardMenu):
            self.marks.extend(menu, ids, menu.end_of_talk, free=free)

    def _apply_view(self, index: int) -> None:
        if self._page.values is not None:
            self.views.apply_number(index)

    # ------------------------------------------------------------------ earlier cycles

    @Slot()
    def _next_earlier(self) -> None:
        """Show earlier places of the selection, then of everybody, then of nobody."""
        from talentdesk.ui.workshop.view.look import Earlier

        modes = list(Earlier)
        now = modes[(modes.index(self.look.earlier) + 1) % len(modes)]
        self.choose_look(replace(self.look, earlier=now))
        words = {
            Earlier.NOBODY: self.tr("Places of the last cycle: not shown"),
            Earlier.SELECTED: self.tr("Places of the last cycle: of the selected cards"),
            Earlier.EVERYBODY: self.tr("Places of the last cycle: of everybody"),
        }
        self._page.shell.toast(words[now])

    @Slot()
    def _follow_selection(self) -> None:
        if self._look is not None and self._look.earlier == "selected":
            self._show_earlier()

    def _show_earlier(self) -> None:
        """Show where cards stood in the last cycle, where that is wanted."""
        mode = "nobody" if self._look is None else self._look.earlier
        view = self._page.board
        if self.earlier is None:
            if mode == "nobody":
                return
            from talentdesk.ui.workshop.view.earlier_item import EarlierItem

            self.earlier = EarlierItem(view.board.ink)
            view.board.addItem(self.earlier)
        wanted: tuple[Id, ...] = ()
        if not view.view_state.proposed:
            wanted = {
                "nobody": (),
                "selected": view.picked.ids,
                "everybody": tuple(view.arrangement.cards),
            }[mode]
        self.earlier.show_places(wanted, self.seen.last_place, view.arrangement, view.board)


def _differing(before: Sight, after: Sight) -> set[Id]:
    """Return the candidates whose marks differ."""
    found: set[Id] = set()
    for kind in MarkKind:
        old, new = before.marked(kind), after.marked(kind)
        found |= {one for one in old.keys() | new.keys() if old.get(one) != new.get(one)}
    return found
