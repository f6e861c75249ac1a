"""Which evidence about people is held and which is missing, by what the programme asks for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from talentdesk.domain.change import Subject
from talentdesk.domain.evidence import Folder, PersonEvidence, gather
from talentdesk.domain.evidence_rule import EvidenceKind
from talentdesk.domain.plans import PlanState
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.models.development import ActionRow, PlanRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import blind_now, codes_of
from talentdesk.services.commands import Query, Reading
from talentdesk.services.person_histories import Histories, read_histories

_RESTS_ON = frozenset(
    {
        Subject.PERSON,
        Subject.HISTORY,
        Subject.RATING,
        Subject.COMPETENCY,
        Subject.POST,
        Subject.PLAN,
        Subject.FOLLOW_UP,
        Subject.PROGRAMME,
    }
)
_CHUNK = 500
_DONE = 100
"""Percent at which an action is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceOf(Query[tuple[PersonEvidence, ...]]):
    """The evidence about some people, in the order of their ids: on a day, on that of a session, or today."""

    people: tuple[Id, ...]
    on: date | None = None
    session: Id = ""

    def run(self, reading: Reading) -> tuple[PersonEvidence, ...]:
        session = reading.rows.get(SessionRow, self.session) if self.session else None
        on = self.on or (session.on if session else reading.today)
        found = _gathered(reading, self.people, on)
        return tuple(found[person] for person in self.people if person in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEvidence(Query[tuple[PersonEvidence, ...]]):
    """The evidence about all candidates of a session on its day, by name; by code while it is blind."""

    session: Id

    def run(self, reading: Reading) -> tuple[PersonEvidence, ...]:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return ()
        wanted = (
            select(CandidateRow.id, CandidateRow.person_id, PersonRow.sort_key)
            .join(PersonRow, PersonRow.id == CandidateRow.person_id)
            .where(CandidateRow.session_id == session.id)
        )
        lines = [(candidate, person, order) for candidate, person, order in reading.rows.execute(wanted)]
        people = [person for _, person, _ in lines]
        # Asked again after every move while the list is open: only what it rests on makes it anew.
        found = reading.kept.get(
            ("evidence", session.id, session.on, frozenset(people)),
            _RESTS_ON,
            lambda: _gathered(reading, people, session.on),
        )
        if blind_now(reading, session.id):
            codes = codes_of(reading.rows, session.id)
            masked = [
                replace(found[person], person="", candidate=candidate, name=codes[candidate], post="")
                for candidate, person, _ in lines
            ]
            return tuple(sorted(masked, key=lambda one: one.name))
        lines.sort(key=lambda line: (line[2], line[0]))
        return tuple(replace(found[person], candidate=candidate) for candidate, person, _ in lines)


def _gathered(reading: Reading, people: Sequence[Id], on: date) -> dict[Id, PersonEvidence]:
    programme = reading.programme
    histories = read_histories(reading.rows, people)
    plans = _plans(reading, people, on)
    actions = _actions(reading, people)
    found: dict[Id, PersonEvidence] = {}
    for start in range(0, len(people), _CHUNK):
        wanted = (
            select(PersonRow.id, PersonRow.name, PersonRow.photo, PostRow.title, PostRow.model)
            .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
            .where(PersonRow.id.in_(people[start : start + _CHUNK]))
        )
        for person, name, photo, title, model in reading.rows.execute(wanted):
            folder = _folder(histories[person], programme, model or "")
            folder = replace(folder, photo=bool(photo), actions=tuple(actions[person]), plan=person in plans)
            found[person] = PersonEvidence(
                person=person,
                candidate="",
                name=name,
                post=title or "",
                items=gather(programme.evidence, folder, on),
            )
    return found


def _folder(histories: Histories, programme: Programme, model: str) -> Folder:
    wanted = {rule.of for rule in programme.evidence if rule.kind is EvidenceKind.HISTORY}
    return Folder(
        ratings=tuple(histories.ratings),
        scores={one.competency: one.on for one in histories.newest_scores()},
        model=programme.model(model),
        entries={part: tuple(_last_day(one) for one in getattr(histories, part)) for part in wanted},
    )


def _last_day(entry: Any) -> date | None:
    """Return the last day of an entry of a personal file, None where it goes on or has no day."""
    day: date | None = getattr(entry, "end", None) or getattr(entry, "on", None)
    return day


def _plans(reading: Reading, people: Sequence[Id], on: date) -> frozenset[Id]:
    """Return who has a plan that is agreed and not over."""
    lasting = (PlanState.AGREED.value, PlanState.RUNNING.value)
    wanted = select(PlanRow.person_id).where(
        PlanRow.state.in_(lasting), or_(PlanRow.end.is_(None), PlanRow.end >= on)
    )
    return frozenset(reading.rows.scalars(wanted)).intersection(people)


def _actions(reading: Reading, people: Sequence[Id]) -> Mapping[Id, list[tuple[str, date | None]]]:
    """Return (type, day) of everybody's actions that are done and have their evidence."""
    wanted = (
        select(PlanRow.person_id, ActionRow.type, ActionRow.done_on)
        .join(PlanRow, PlanRow.id == ActionRow.plan_id)
        .where(ActionRow.evidence != "", or_(ActionRow.done_on.is_not(None), ActionRow.progress >= _DONE))
    )
    among = frozenset(people)
    found: dict[Id, list[tuple[str, date | None]]] = defaultdict(list)
    for person, type_, day in reading.rows.execute(wanted):
        if person in among:
            found[person].append((type_, day))
    return found
