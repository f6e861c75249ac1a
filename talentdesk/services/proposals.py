"""Candidates and their proposed places, computed from the newest ratings on the session's day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain import scores
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.movement import STRIDE
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.commands import Work
from talentdesk.services.lookup import find_scheme, place, scheme_keys

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_CHUNK = 500


def ratings_of(rows: Session, people: Sequence[Id]) -> dict[Id, list[Rating]]:
    """Return all ratings of many people by person."""
    found: dict[Id, list[Rating]] = defaultdict(list)
    for start in range(0, len(people), _CHUNK):
        chunk = people[start : start + _CHUNK]
        wanted = select(
            RatingRow.person_id,
            RatingRow.id,
            RatingRow.dimension,
            RatingRow.period,
            RatingRow.grade,
            RatingRow.score,
            RatingRow.on,
            RatingRow.source,
        ).where(RatingRow.person_id.in_(chunk))
        for person, key, dimension, period, grade, score, on, source in rows.execute(wanted):
            found[person].append(
                Rating(
                    id=key,
                    dimension=dimension,
                    period=period,
                    grade=grade,
                    score=score,
                    on=on,
                    source=source,
                )
            )
    return found


def add_candidates(work: Work, session: SessionRow, people: Sequence[Id]) -> int:
    """Make people candidates of a session, each standing at the proposed place of every scheme.

    ``people`` must exist and be no candidates yet. Inserts many rows at once; returns how many candidates.
    """
    ordered = _by_name(work.rows, people)
    newest = select(CandidateRow.position).where(CandidateRow.session_id == session.id)
    start = max(work.rows.scalars(newest), default=-1) + 1
    candidates = [
        {
            "id": work.new_id(),
            "session_id": session.id,
            "person_id": person,
            "position": start + index,
            "discussed": False,
            "note": "",
            "action": "",
        }
        for index, person in enumerate(ordered)
    ]
    work.insert_many(CandidateRow, candidates)
    pairs = [(str(one["id"]), str(one["person_id"])) for one in candidates]
    for key in scheme_keys(session):
        add_placements(work, session, find_scheme(work.programme, key), pairs)
    return len(candidates)


def add_placements(
    work: Work, session: SessionRow, scheme: Scheme, candidates: Sequence[tuple[Id, Id]]
) -> None:
    """Place (candidate, person) pairs on a scheme where their ratings propose it."""
    proposed = compute(work, session, scheme, [person for _, person in candidates])
    taken: dict[Placement | None, int] = last_positions(work.rows, session.id, scheme)
    rows = []
    for candidate, person in candidates:
        where = proposed[person]
        taken[where] = taken.get(where, 0) + STRIDE
        vertical, horizontal = (where.vertical, where.horizontal) if where else ("", "")
        rows.append(
            {
                "id": work.new_id(),
                "session_id": session.id,
                "candidate_id": candidate,
                "scheme": scheme.key,
                "proposed_vertical": vertical,
                "proposed_horizontal": horizontal,
                "proposed_by": "",
                "proposed_reason": "",
                "vertical": vertical,
                "horizontal": horizontal,
                "position": taken[where],
            }
        )
    work.insert_many(PlacementRow, rows)


def compute(
    work: Work, session: SessionRow, scheme: Scheme, people: Sequence[Id]
) -> dict[Id, Placement | None]:
    """Return the place each person's newest ratings propose; one the scheme has no box for is none."""
    ratings = ratings_of(work.rows, people)
    found: dict[Id, Placement | None] = {}
    for person in people:
        where = scores.propose(scheme, work.programme, ratings[person], on=session.on).placement
        found[person] = where if where in scheme.by_placement else None
    return found


def recompute(work: Work, session: SessionRow, candidates: Iterable[Id] | None = None) -> int:
    """Compute proposals anew where no manager overrode them; return how many proposed places changed.

    A card that was never moved follows its proposal.
    """
    people = _people_by_candidate(work.rows, session.id)
    wanted = set(people if candidates is None else candidates)
    moved = {
        (candidate, scheme)
        for candidate, scheme in work.rows.execute(
            select(MoveRow.candidate_id, MoveRow.scheme).where(MoveRow.session_id == session.id)
        )
    }
    changed = 0
    for key in scheme_keys(session):
        scheme = find_scheme(work.programme, key)
        proposed = compute(work, session, scheme, list(people.values()))
        last = last_positions(work.rows, session.id, scheme)
        placements = select(PlacementRow).where(
            PlacementRow.session_id == session.id,
            PlacementRow.scheme == key,
            PlacementRow.proposed_by == "",
        )
        for row in work.rows.scalars(placements).all():
            where = proposed[people[row.candidate_id]]
            before = place(row.proposed_vertical, row.proposed_horizontal)
            if row.candidate_id not in wanted or where == before:
                continue
            changed += 1
            set_proposed(row, where)
            if (row.candidate_id, key) not in moved:
                follow(row, where, last)
    return changed


def set_proposed(row: PlacementRow, where: Placement | None) -> None:
    """Write a proposed place."""
    row.proposed_vertical = where.vertical if where else ""
    row.proposed_horizontal = where.horizontal if where else ""


def follow(row: PlacementRow, where: Placement | None, last: dict[Placement | None, int]) -> None:
    """Let a card that was never moved follow its proposal, to the end of that box."""
    row.vertical = where.vertical if where else ""
    row.horizontal = where.horizontal if where else ""
    last[where] = last.get(where, 0) + STRIDE
    row.position = last[where]


def last_positions(rows: Session, session: Id, scheme: Scheme) -> dict[Placement | None, int]:
    """Return the last position taken in each box of a scheme, the holding area among them."""
    found: dict[Placement | None, int] = {}
    wanted = select(PlacementRow.vertical, PlacementRow.horizontal, PlacementRow.position).where(
        PlacementRow.session_id == session, PlacementRow.scheme == scheme.key
    )
    for vertical, horizontal, position in rows.execute(wanted):
        where = place(vertical, horizontal)
        found[where] = max(found.get(where, 0), position)
    return found


def _people_by_candidate(rows: Session, session: Id) -> Mapping[Id, Id]:
    wanted = select(CandidateRow.id, CandidateRow.person_id).where(CandidateRow.session_id == session)
    return {candidate: person for candidate, person in rows.execute(wanted)}


def _by_name(rows: Session, people: Sequence[Id]) -> list[Id]:
    keys: dict[Id, tuple[str, str]] = {}
    for start in range(0, len(people), _CHUNK):
        chunk = people[start : start + _CHUNK]
        wanted = select(PersonRow.id, PersonRow.sort_key, PersonRow.number).where(PersonRow.id.in_(chunk))
        keys |= {person: (sort_key, number) for person, sort_key, number in rows.execute(wanted)}
    return sorted(people, key=lambda person: keys.get(person, ("", "")))
