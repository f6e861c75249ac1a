"""Posts that would be held by more people than they have seats once a roster is taken over."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.posts import seats_of
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.importing.roster_rows import Checked
from talentdesk.services.importing.roster_state import AT, State
from talentdesk.services.person_fields import Held

_PLACED = frozenset(("unit", "post", "active"))


class Seated(Protocol):
    """What is asked of the plan of a row."""

    checked: Checked
    person: Id
    name: str

    def keys(self) -> list[str]:
        """Return the keys of the fields that would change."""


def warn_of_seats(plans: Sequence[Seated], state: State, rows: Session) -> None:
    """Warn of every row that brings somebody into a post whose seats are taken, also by the roster itself."""
    room = _room(rows)
    if not room:
        return
    moving = [one for one in plans if not one.checked.findings and _PLACED.intersection(one.keys())]
    held: dict[Id, dict[str, str]] = defaultdict(dict)
    sits: dict[str, Id] = {}
    sitting = select(PersonRow.post_id, PersonRow.number, PersonRow.name).where(
        PersonRow.active, PersonRow.post_id.is_not(None)
    )
    for post, number, name in rows.execute(sitting.order_by(PersonRow.sort_key)):
        held[post or ""][number], sits[number] = name, post or ""
    coming: list[tuple[Seated, str, Id, int]] = []
    for one in moving:
        number = one.checked.number
        unit, title, active = (_then(one, key, state) for key in ("unit", "post", "active"))
        post, seats = room.get((str(unit or ""), str(title or "")), ("", 0))
        before = sits.get(number, "")
        if before and (before != post or active is False):
            del held[before][number]
        if post and active is not False and before != post:
            held[post][number] = one.name
            coming.append((one, str(title), post, seats))
    for one, title, post, seats in coming:
        names = held[post]
        if len(names) > seats:
            figures: dict[str, Figure] = {"field": "post", "post": title, "count": len(names)}
            figures |= {"required": seats, "names": "\n".join(names.values())}
            one.checked.warnings.append(Finding(Reason.SEATS_SHORT, figures=figures))


def _room(rows: Session) -> dict[tuple[str, str], tuple[Id, int]]:
    """Return by unit and title the posts with a number of seats, each with that number."""
    wanted = select(PostRow.id, PostRow.title, UnitRow.path, PostRow.key_position, PostRow.seats)
    return {
        (path or "", title): (key, seats_of(is_key, seats))
        for key, title, path, is_key, seats in rows.execute(
            wanted.outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        )
        if seats_of(is_key, seats)
    }


def _then(one: Seated, key: str, state: State) -> Held:
    """Return what a field would hold; somebody new is employed where nothing is said."""
    if key in one.checked.held:
        return one.checked.held[key]
    now = state.people.get(one.checked.number)
    if now is not None:
        found: Held = now[AT[key]]
        return found
    return True if key == "active" else ""
