"""What the projector shows. Only what the programme allows in the room is read from the file at all."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, select

from talentdesk.domain.blind import digits
from talentdesk.domain.change import Subject
from talentdesk.domain.names import circle_text
from talentdesk.domain.programme import Programme
from talentdesk.domain.room import RoomCard, RoomGrid
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import blind_now, codes_of
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import ground_of
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find_scheme, place, scheme_keys
from talentdesk.services.places import Line

_RESTS_ON = frozenset({Subject.PERSON, Subject.POST, Subject.PROGRAMME})
"""What is kept of candidates comes from it; new ones are read when met."""
_NEUTRAL = frozenset({"tier"})
"""What may still be read of a person while the session is blind."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the room may know of a candidate."""

    name: str
    initials: str
    post: str
    unit: str
    tier: str


@dataclass(slots=True)
class _Shelf:
    """What is kept of a session between two pictures: whom the room may see, and the cards by scheme."""

    seen: dict[Id, _Seen] = field(default_factory=dict)
    cards: dict[str, dict[Id, tuple[Line, RoomCard]]] = field(default_factory=dict)


_FEW = 200
"""Up to so many candidates are read by id, more with the whole session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomGridOf(Query[RoomGrid | None]):
    """The projector's grid of a session on one scheme; an empty key means its first."""

    session: Id
    scheme: str = ""
    layer: Id = ""
    """A layer of that scheme to show instead of the calibrated places; one that is gone shows those."""

    def run(self, reading: Reading) -> RoomGrid | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        programme = judging_of(reading.rows, session, reading.programme)
        keys = scheme_keys(session)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        blind = blind_now(reading, session.id)
        shelf = reading.kept.get(("room", session.id, blind), _RESTS_ON, _Shelf)
        places = ground_of(reading, session.id).places
        new = [line[0] for line in places.on(scheme.key) if line[0] not in shelf.seen]
        if new:
            shelf.seen.update(_read_seen(reading, session, programme, new, blind=blind))
        shown = None
        made = shelf.cards.setdefault(scheme.key, {})
        if self.layer:
            # With the tables of the layers, which a start need not learn.
            from talentdesk.services.layers import laid_over

            places, shown = laid_over(reading.rows, places, self.layer, scheme)
            made = {}
        cards: list[RoomCard] = []
        for line in places.on(scheme.key):
            known = made.get(line[0])
            if known is None or known[0] is not line:
                known = made[line[0]] = (line, _card(line, shelf.seen[line[0]]))
            cards.append(known[1])
        return RoomGrid(
            session=session.name,
            scheme=scheme,
            cards=tuple(cards),
            distribution=places.distribution(scheme, programme.guidelines),
            layer=shown,
            blind=blind,
        )


def _card(line: Line, known: _Seen) -> RoomCard:
    candidate, *levels, order = line
    proposed, where = place(levels[0], levels[1]), place(levels[2], levels[3])
    return RoomCard(
        candidate=candidate,
        placement=where,
        order=order,
        name=known.name,
        initials=known.initials,
        post=known.post,
        unit=known.unit,
        moved=where != proposed,
        tier=known.tier,
    )


def _read_seen(
    reading: Reading, session: SessionRow, programme: Programme, candidates: Collection[Id], *, blind: bool
) -> dict[Id, _Seen]:
    candidate, person = CandidateRow.__table__.c, PersonRow.__table__.c
    columns: dict[str, ColumnElement[Any]] = {
        "name": person.name,
        "post": PostRow.__table__.c.title,
        "unit": UnitRow.__table__.c.path,
        "tier": PostRow.__table__.c.tier,
    }
    allowed = _NEUTRAL.intersection(programme.room_fields) if blind else programme.room_fields
    wanted = (
        select(
            candidate.id,
            candidate.position,
            *(column.label(key) for key, column in columns.items() if key in allowed),
        )
        .join(PersonRow.__table__, person.id == candidate.person_id)
        .outerjoin(PostRow.__table__, PostRow.__table__.c.id == person.post_id)
        .outerjoin(UnitRow.__table__, UnitRow.__table__.c.id == person.unit_id)
        .where(candidate.session_id == session.id)
    )
    if len(candidates) <= _FEW:
        wanted = wanted.where(candidate.id.in_(candidates))
    codes = codes_of(reading.rows, session.id) if blind else {}
    found: dict[Id, _Seen] = {}
    for row in reading.rows.execute(wanted).mappings():
        name = codes.get(row["id"]) or str(row.get("name") or "")
        # Without names people are told apart by their number on the list.
        initials = circle_text(name) if name else str(row["position"] + 1)
        found[row["id"]] = _Seen(
            name=name,
            initials=digits(name) if blind else initials,
            post=str(row.get("post") or ""),
            unit=str(row.get("unit") or ""),
            tier=str(row.get("tier") or ""),
        )
    return found
