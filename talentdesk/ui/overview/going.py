"""From a figure to what it speaks of."""

from __future__ import annotations

from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell

_OF_POSTS = ("succession", "positions")
"""Where posts stand with their slates."""


def go_to_person(shell: Shell, person: Id) -> None:
    """Open the personal file."""
    shell.open_place("people", person)


def go_to_post(shell: Shell, post: Id) -> None:
    """Open a post where posts and their slates are."""
    from talentdesk.ui.places import PLACES

    places = [place.key for place in PLACES if place.key in _OF_POSTS]
    if places:
        shell.open_place(places[0], post)
