"""What the projector shows. Only what the programme allows in the room is read from the file at all."""

from dataclasses import dataclass
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
from talentdesk.services.blindness import codes_of, is_blind
from talentdesk.services.commands import Query, Reading
from talentdesk.services.lookup import find_scheme, place, scheme_keys
from talentdesk.services.places import read_places

_RESTS_ON = frozenset({Subject.PERSON, Subject.POST, Subject.CANDIDATE, Subject.SESSION, Subject.PROGRAMME})
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
        programme = reading.programme
        keys = scheme_keys(session)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        blind = is_blind(reading.rows, session.id)
        seen = reading.kept.get(
            ("room", session.id, blind),
            _RESTS_ON,
            lambda: _read_seen(reading, session, programme, blind=blind),
        )
        places = read_places(reading.rows, session.id)
        shown = None
        if self.layer:
            # With the tables of the layers, which a start need not learn.
            from talentdesk.services.layers import laid_over

            places, shown = laid_over(reading.rows, places, self.layer, scheme)
        cards: list[RoomCard] = []
        for candidate, *levels, order in places.on(scheme.key):
            proposed, where = place(levels[0], levels[1]), place(levels[2], levels[3])
            known = seen[candidate]
            cards.append(
                RoomCard(
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
            )
        return RoomGrid(
            session=session.name,
            scheme=scheme,
            cards=tuple(cards),
            distribution=places.distribution(scheme, programme.guidelines),
            layer=shown,
            blind=blind,
        )


def _read_seen(
    reading: Reading, session: SessionRow, programme: Programme, *, blind: bool
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
