"""From a figure to what it speaks of."""

from __future__ import annotations

from functools import partial

from talentdesk.domain.figures import Lack
from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell

_OF_POSTS = ("succession", "positions")
"""Where posts stand with their slates."""

_NOMINATIONS = ("nominations",)
_FILLED_IN: dict[Lack, tuple[tuple[str, ...], str]] = {
    Lack.KEY_POSTS: (_OF_POSTS, ""),
    Lack.SLATES: (_OF_POSTS, ""),
    Lack.KEY_PEOPLE: (_OF_POSTS, ""),
    Lack.STAFF: (("people",), ""),
    Lack.CAMPAIGN: (_NOMINATIONS, ""),
    Lack.FILLS: (_NOMINATIONS, ""),
    Lack.APPOINTMENTS: (_NOMINATIONS, ""),
    Lack.PLANS: (("development",), ""),
    Lack.COSTS: (("overview",), "forecast"),
    Lack.DEPARTURES: (("overview",), "departures"),
}
"""Where what a figure lacks is filled in: one of these places, and what to open there."""


def offer_way_back(shell: Shell, name: str, what: str) -> None:
    """Lead back from the place just opened to a list or tab of the overview."""
    shell.offer_way_back(name, partial(shell.open_place, "overview", what))


def where_filled(lack: Lack | None) -> tuple[str, str, str] | None:
    """Return place, what to open there and the place's name; None where nothing lacks or there is none."""
    from talentdesk.ui.places import PLACES

    keys, what = _FILLED_IN[lack] if lack is not None else ((), "")
    for place in PLACES:
        if place.key in keys:
            return place.key, what, place.title()
    return None


def go_to_person(shell: Shell, person: Id) -> None:
    """Open the personal file."""
    shell.open_place("people", person)


def go_to_post(shell: Shell, post: Id) -> None:
    """Open a post where posts and their slates are."""
    found = where_filled(Lack.KEY_POSTS)
    if found is not None:
        shell.open_place(found[0], post)


def go_to_plan(shell: Shell, person: Id) -> None:
    """Open somebody's development plan."""
    shell.open_place("development", person)
