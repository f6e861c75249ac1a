"""Calibration sessions: set up, named, given their candidates; the list of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models import load_all
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import (
    CandidateRow,
    MoveRow,
    OfCandidate,
    PlacementRow,
    SessionRow,
)
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.committee import AddMember, EditMember, RemoveMember
from talentdesk.services.lookup import (
    find_many,
    find_open_cycle,
    find_open_session,
    find_scheme,
    scheme_keys,
)
from talentdesk.services.overview import Members, Sessions
from talentdesk.services.proposals import add_candidates, add_placements, recompute

__all__ = [
    "AddCandidates",
    "AddMember",
    "AddSession",
    "ComputeProposals",
    "EditMember",
    "EditSession",
    "Members",
    "RemoveCandidates",
    "RemoveMember",
    "Sessions",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSession(Command):
    """Set up a calibration session; without ``schemes`` it is held on the programme's first one."""

    action: ClassVar[str] = "add_session"

    cycle: Id
    name: str
    on: date
    place: str = ""
    schemes: tuple[str, ...] = ()

    def run(self, work: Work) -> Mapping[str, Figure]:
        cycle = find_open_cycle(work.rows, self.cycle)
        name = values.words(self.name, field="name", required=True)
        session = SessionRow(
            id=work.new_id(),
            cycle_id=cycle.id,
            name=name,
            on=self.on,
            place=values.words(self.place, field="place"),
            state=SessionState.READY.value,
            schemes=_scheme_text(work, self.schemes or (work.programme.schemes[0].key,)),
        )
        work.rows.add(session)
        return {"id": session.id, "name": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSession(Command):
    """Change ``name``, ``on``, ``place`` or ``schemes`` (keys joined by a blank) of a session.

    A further scheme starts from the proposals; one that candidates were moved on stays.
    """

    action: ClassVar[str] = "edit_session"

    session: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, ("name", "on", "place", "schemes"))
        session = find_open_session(work.rows, self.session)
        if "name" in self.values:
            session.name = values.words(self.values["name"], field="name", required=True)
        if "place" in self.values:
            session.place = values.words(self.values["place"], field="place")
        if "on" in self.values:
            session.on = values.needed_day(self.values["on"], field="on")
            recompute(work, session)
        if "schemes" in self.values:
            _change_schemes(work, session, tuple(str(self.values["schemes"] or "").split()))
        return {"id": session.id, "name": session.name, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCandidates(Command):
    """Make people candidates of a session; people who are already stay as they are."""

    action: ClassVar[str] = "add_candidates"

    session: Id
    people: tuple[Id, ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        known = find_many(work.rows, PersonRow, self.people)
        if len(known) != len(set(self.people)):
            raise refused(Reason.PERSON_MISSING)
        already = set(
            work.rows.scalars(select(CandidateRow.person_id).where(CandidateRow.session_id == session.id))
        )
        new = [person for person in known if person not in already]
        if not new and known:
            first = next(iter(known.values()))
            raise refused(Reason.ALREADY_A_CANDIDATE, name=first.name, count=len(known))
        count = add_candidates(work, session, new)
        name = known[new[0]].name if new else ""
        return {"id": session.id, "count": count, "name": name, "session": session.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCandidates(Command):
    """Take candidates out of a session, with everything that belongs to them."""

    action: ClassVar[str] = "remove_candidates"

    session: Id
    candidates: tuple[Id, ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        found = find_many(work.rows, CandidateRow, self.candidates)
        if len(found) != len(set(self.candidates)) or any(
            row.session_id != session.id for row in found.values()
        ):
            raise refused(Reason.NOT_A_CANDIDATE)
        first = next(iter(found.values()), None)
        person = work.rows.get(PersonRow, first.person_id) if first else None
        # Whatever belongs to a candidate goes along: every table of them, also of modules not loaded yet.
        load_all()
        for table in OfCandidate.__subclasses__():
            owned = select(table).where(table.session_id == session.id)
            for row in work.rows.scalars(owned).all():
                if row.candidate_id in found:
                    work.rows.delete(row)
        for candidate in found.values():
            work.rows.delete(candidate)
        return {
            "id": session.id,
            "count": len(found),
            "name": person.name if person else "",
            "session": session.name,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeProposals(Command):
    """Compute the proposed places of a session anew from the newest ratings."""

    action: ClassVar[str] = "compute_proposals"

    session: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        return {"id": session.id, "count": recompute(work, session), "session": session.name}


def _scheme_text(work: Work, keys: tuple[str, ...]) -> str:
    unique = tuple(dict.fromkeys(keys))
    if not unique:
        raise refused(Reason.NO_SUCH_SCHEME, scheme="")
    for key in unique:
        find_scheme(work.programme, key)
    return " ".join(unique)


def _change_schemes(work: Work, session: SessionRow, keys: tuple[str, ...]) -> None:
    before = scheme_keys(session)
    session.schemes = _scheme_text(work, keys)
    gone = set(before) - set(keys)
    moved = work.rows.scalars(
        select(MoveRow.scheme).where(MoveRow.session_id == session.id, MoveRow.scheme.in_(gone)).limit(1)
    ).first()
    if moved:
        raise refused(Reason.SCHEME_IN_USE, scheme=moved)
    from talentdesk.services.meeting_rows import forget_schemes

    forget_schemes(work.rows, session.id, gone)
    dropped = select(PlacementRow).where(PlacementRow.session_id == session.id, PlacementRow.scheme.in_(gone))
    for row in work.rows.scalars(dropped).all():
        work.rows.delete(row)
    _drop_layers(work, session, gone)
    candidates = [
        (candidate, person)
        for candidate, person in work.rows.execute(
            select(CandidateRow.id, CandidateRow.person_id)
            .where(CandidateRow.session_id == session.id)
            .order_by(CandidateRow.position)
        )
    ]
    for key in dict.fromkeys(keys):
        if key not in before:
            add_placements(work, session, find_scheme(work.programme, key), candidates)


def _drop_layers(work: Work, session: SessionRow, schemes: set[str]) -> None:
    """Delete the layers of schemes a session is no longer held on."""
    from talentdesk.models.layers import LayerPlaceRow, LayerRow

    of_session = LayerRow.session_id == session.id
    for layer in work.rows.scalars(select(LayerRow).where(of_session, LayerRow.scheme.in_(schemes))).all():
        for row in work.rows.scalars(select(LayerPlaceRow).where(LayerPlaceRow.layer_id == layer.id)).all():
            work.rows.delete(row)
        work.rows.flush()
        work.rows.delete(layer)
