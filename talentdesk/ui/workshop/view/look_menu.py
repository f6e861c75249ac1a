"""The one menu for colours, badges and earlier cycles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from talentdesk.ui.widgets.menu_title import add_title
from talentdesk.ui.workshop.badges import Badge, badge_text
from talentdesk.ui.workshop.filters import Facet
from talentdesk.ui.workshop.view.choices import Choices
from talentdesk.ui.workshop.view.colours import TRAITS, By
from talentdesk.ui.workshop.view.look import CHOSEN, CardLook, Earlier
from talentdesk.wording import Say, phrase

_EARLIER = {
    Earlier.NOBODY: phrase("Not shown"),
    Earlier.SELECTED: phrase("Of the selected cards"),
    Earlier.EVERYBODY: phrase("Of everybody"),
}

Choose = Callable[[CardLook], None]


def fill_look_menu(menu: QMenu, look: CardLook, choices: Choices, say: Say, choose: Choose) -> None:
    """Fill a menu anew: every entry answers with the look it stands for."""
    _Filler(menu, look, choices, say, choose)


class _Filler:
    """Holds the look while the menu stays open, so that several entries can be ticked one after another."""

    def __init__(self, menu: QMenu, look: CardLook, choices: Choices, say: Say, choose: Choose) -> None:
        self._look, self._choose = look, choose
        menu.clear()
        colours = menu.addMenu(say("Colour by"))
        group = QActionGroup(colours)
        bys: list[By | None] = [None, *(one for one in choices.facets() if one is not Facet.TRAIT), *TRAITS]
        for by in bys:
            name = say("No colour") if by is None else choices.by_name(by)
            self._add(colours, name, by == look.by, partial(self._colour, by), group)
            if by is None or by == bys[-len(TRAITS) - 1]:
                colours.addSeparator()
        badges = menu.addMenu(say("Badges"))
        for badge in CHOSEN:
            on = badge in look.badges
            self._add(badges, badge_text(badge, say), on, partial(self._badge, badge))
        add_title(menu, say("Places of the last cycle"))
        places = QActionGroup(menu)
        for earlier in Earlier:
            chosen = earlier is look.earlier
            self._add(menu, say(_EARLIER[earlier]), chosen, partial(self._earlier, earlier), places)

    def _add(
        self,
        menu: QMenu,
        text: str,
        on: bool,
        act: Callable[[bool], None],
        group: QActionGroup | None = None,
    ) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        if group is not None:
            group.addAction(action)
        # Called with what is ticked now: a bare partial would be called without.
        action.triggered.connect(lambda: act(action.isChecked()))
        return action

    def _take(self, look: CardLook) -> None:
        self._look = look
        self._choose(look)

    def _colour(self, by: By | None, _on: bool) -> None:
        self._take(replace(self._look, by=by))

    def _badge(self, badge: Badge, on: bool) -> None:
        wanted = self._look.badges
        self._take(replace(self._look, badges=wanted | {badge} if on else wanted - {badge}))

    def _earlier(self, earlier: Earlier, _on: bool) -> None:
        self._take(replace(self._look, earlier=earlier))
