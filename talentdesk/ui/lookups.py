"""What search pickers of forms look for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from talentdesk.domain.people import Found
from talentdesk.ui.desk import Desk

Lookup = Callable[[str], Sequence[Found]]


def lookup(desk: Desk, kind: str) -> Lookup:
    """Return a search for one kind of hit: ``person``, ``post`` or ``session``."""

    def look(text: str) -> Sequence[Found]:
        # Imported here: a start need not pay for it.
        from talentdesk.services.search import Search

        return [found for found in desk.ask(Search(text=text)) if found.kind == kind]

    return look
