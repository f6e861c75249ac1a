"""Saved views: a named way to look at a place."""

from dataclasses import dataclass

from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A named view in the order of its list. ``content`` is JSON that only its place reads."""

    id: Id
    name: str
    content: str
