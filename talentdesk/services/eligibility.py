"""Who may be proposed for which tier: facts of all people read at once, judged by the programme in force."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from typing import Any

from sqlalchemy import ColumnElement, func, select

from talentdesk.domain.eligibility import Judge, PersonFacts, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.made import Made
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met, Ruling
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Spell
from talentdesk.domain.succession_rule import Condition, ConditionKind
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.histories import AwardRow, CompetencyScoreRow, ExperienceRow
from talentdesk.models.people import OfPerson, PersonRow, RatingRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import CandidateRow, PlacementRow, SessionRow
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Query, Reading, Work
from talentdesk.services.exceptions import kept_of, with_kept

Kit = Reading | Work
"""What facts are read with: a query's or a command's."""

_FEW = 500
_SPANS = (ConditionKind.MANAGEMENT_YEARS, ConditionKind.SERVED_AS)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """How somebody stands with a tier."""

    person: Id
    number: str
    name: str
    post: str
    tier: str
    """The tier asked about."""
    verdict: Met
    ruling: Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class EligibilityOf(Query[tuple[Eligibility, ...]]):
    """How people stand with tiers on a day, or today: by name, for each of them in the order of the tiers.

    What was checked by hand for a nomination counts, and its exceptions do; they stay visible.

    Without ``people`` everybody who is active and stands below the tier is asked about.
    """

    tiers: tuple[str, ...]
    people: tuple[Id, ...] = ()
    on: date | None = None

    def run(self, reading: Reading) -> tuple[Eligibility, ...]:
        with uncollected():
            return self._judged(reading)

    def _judged(self, reading: Reading) -> tuple[Eligibility, ...]:
        on = self.on or reading.today
        programme = reading.programme
        ranks = {tier.key: rank for rank, tier in enumerate(programme.tiers)}
        lowest = len(ranks)
        above = [
            tuple(tier for tier in self.tiers if ranks.get(tier, lowest) < here) for here in range(lowest + 1)
        ]
        judge = Judge(programme, on)
        kept = kept_of(reading.rows, self.tiers)
        lines = _lines(reading, self.people)
        asked = [self.tiers if self.people else above[ranks.get(line.tier, lowest)] for line in lines]
        averaged = {tier for tier in self.tiers if _averages(conditions_of(programme, (tier,)))}
        rated = [line.id for line, tiers in zip(lines, asked, strict=True) if not averaged.isdisjoint(tiers)]
        conditions = conditions_of(programme, self.tiers)
        found = []
        for line, tiers, facts in zip(
            lines, asked, _facts(reading, lines, self.people, on, conditions, rated), strict=True
        ):
            person, number, name, post = line.id, line.number, line.name, line.title or ""
            if person in kept:
                mine = kept[person]
                rulings = tuple(judge.rulings(with_kept(facts, mine.get(tier)), (tier,))[0] for tier in tiers)
            else:
                rulings = judge.rulings(facts, tiers)
            for tier, ruling in zip(tiers, rulings, strict=True):
                found.append(Eligibility(person, number, name, post, tier, verdict(ruling), ruling))
        return tuple(found)


def conditions_of(programme: Programme, tiers: Sequence[str]) -> tuple[Condition, ...]:
    """Return everything asked for some tiers."""
    rules = (programme.succession.tier(tier) for tier in tiers)
    return tuple(one for rule in rules if rule is not None for one in rule.conditions)


def facts_of(
    reading: Kit, people: Sequence[Id], on: date, conditions: Sequence[Condition]
) -> dict[Id, PersonFacts]:
    """Return the facts of some people, or of all who are active; only what the conditions ask for is read."""
    lines = _lines(reading, people)
    return {facts.person: facts for facts in _facts(reading, lines, people, on, conditions)}


def _averages(conditions: Sequence[Condition]) -> set[str]:
    """Return the dimensions some conditions average."""
    return {one.dimension for one in conditions if one.kind is ConditionKind.YEARLY_AVERAGE}


def _facts(
    reading: Kit,
    lines: Sequence[Any],
    people: Sequence[Id],
    on: date,
    conditions: Sequence[Condition],
    rated: Sequence[Id] | None = None,
) -> Iterator[PersonFacts]:
    """Yield the facts of everybody, line by line; ``rated`` = whose ratings matter, None = everybody's."""
    kinds = {one.kind for one in conditions}
    dimensions = _averages(conditions) if rated is None or rated else set()
    if rated is None or len(rated) > len(lines) / 2:
        rated = people
    spells = _spells(reading, people) if kinds.intersection(_SPANS) else {}
    ratings = _ratings(reading, rated, dimensions, _oldest(conditions, on)) if dimensions else {}
    places = places_of(reading, people, on) if ConditionKind.BOXES in kinds else {}
    scores = scores_of(reading, people, on) if ConditionKind.FIT in kinds else {}
    penalties = _penalties(reading, people) if ConditionKind.NO_PENALTY in kinds else None
    for person, _, _, education, born, hired, works, since, post, title, tier, model in lines:
        held = spells.get(person, ())
        if post is not None:
            # A post in no tier is known to be in none.
            held = (*held, Spell(tier, True, since, None, title))
        yield PersonFacts(
            person=person,
            family=model or "",
            education=education,
            birth_date=born,
            hire_date=hired,
            work_start=works,
            post_since=since,
            spells=tuple(held),
            ratings=tuple(ratings.get(person, ())),
            places=places.get(person, {}),
            scores=scores.get(person, {}),
            penalties=None if penalties is None else tuple(penalties.get(person, ())),
        )


def _lines(reading: Kit, people: Sequence[Id]) -> Sequence[Any]:
    # Columns of the table, not of the class: thousands of plain tuples without the object loader's work.
    row, post = PersonRow.__table__.c, PostRow.__table__.c
    wanted = select(
        row.id,
        row.number,
        row.name,
        row.education,
        row.birth_date,
        row.hire_date,
        row.work_start,
        row.post_since,
        row.post_id,
        post.title,
        post.tier,
        post.model,
    ).outerjoin(PostRow.__table__, post.id == row.post_id)
    wanted = wanted.where(_among(row.id, people) if people else row.active)
    return reading.rows.execute(wanted.order_by(row.sort_key, row.number)).all()


def _among(column: Any, people: Sequence[Id]) -> ColumnElement[bool]:
    """Return the condition for some people; many go to the engine as one value."""
    if len(people) <= _FEW:
        chosen: ColumnElement[bool] = column.in_(people)
        return chosen
    given = func.json_each(json.dumps(list(people))).table_valued("value")
    return column.in_(select(given.c.value))  # type: ignore[no-any-return]


def _of_people(table: type[OfPerson], people: Sequence[Id], *columns: Any) -> Any:
    row = table.__table__.c
    wanted = select(row.person_id, *columns)
    return wanted.where(_among(row.person_id, people)) if people else wanted


def _spells(reading: Kit, people: Sequence[Id]) -> dict[Id, list[Spell]]:
    tiers = _tiers_by_title(reading)
    tier_of: Made[str, str | None] = Made(lambda title: tiers.get(title.strip().casefold()))
    row = ExperienceRow.__table__.c
    wanted = _of_people(ExperienceRow, people, row.post, row.inside, row.start, row.end)
    found: dict[Id, list[Spell]] = defaultdict(list)
    for person, post, inside, start, end in reading.rows.execute(wanted).all():
        found[person].append(Spell(tier_of[post], inside, start, end, post))
    return found


def _tiers_by_title(reading: Kit) -> Mapping[str, str | None]:
    """Return the tier a title stands for: by the programme's words, else by the posts that bear it now.

    A title in several tiers stands for none of them: nobody can tell which was meant.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for title, tier in reading.rows.execute(select(PostRow.title, PostRow.tier)).all():
        found[title.strip().casefold()].add(tier)
    for rule in reading.programme.succession.tiers:
        for title in rule.titles:
            found[title.strip().casefold()] = {rule.tier}
    return {title: next(iter(tiers)) if len(tiers) == 1 else None for title, tiers in found.items()}


def _oldest(conditions: Sequence[Condition], on: date) -> date:
    """Return the first day of the oldest year a yearly average can reach back to."""
    return date(on.year - 1 - max(one.years for one in conditions), 1, 1)


def _ratings(
    reading: Kit, people: Sequence[Id], dimensions: set[str], oldest: date
) -> dict[Id, list[Rating]]:
    row = RatingRow.__table__.c
    wanted = _of_people(RatingRow, people, row.id, row.dimension, row.period, row.score, row.on)
    found: dict[Id, list[Rating]] = defaultdict(list)
    for person, key, dimension, period, score, on in reading.rows.execute(
        wanted.where(row.dimension.in_(dimensions), row.on >= oldest)
    ).all():
        found[person].append(
            Rating(id=key, dimension=dimension, period=period, grade="", score=score, on=on, source="")
        )
    return found


def places_of(reading: Kit, people: Sequence[Id], on: date) -> dict[Id, dict[str, Placement]]:
    """Return the newest decided places: those of locked sessions, the later session over the earlier."""
    wanted = (
        select(CandidateRow.person_id, PlacementRow.scheme, PlacementRow.vertical, PlacementRow.horizontal)
        .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
        .join(SessionRow, SessionRow.id == CandidateRow.session_id)
        .where(
            SessionRow.state == SessionState.LOCKED.value, SessionRow.on <= on, PlacementRow.vertical != ""
        )
        .order_by(SessionRow.on, SessionRow.id)
    )
    if people:
        wanted = wanted.where(_among(CandidateRow.person_id, people))
    found: dict[Id, dict[str, Placement]] = defaultdict(dict)
    for person, scheme, vertical, horizontal in reading.rows.execute(wanted).all():
        found[person][scheme] = Placement(vertical, horizontal)
    return found


def scores_of(reading: Kit, people: Sequence[Id], on: date) -> dict[Id, dict[str, float]]:
    """Return the newest scores by competency; where several raters gave one, their mean."""
    row = CompetencyScoreRow.__table__.c
    wanted = (
        _of_people(CompetencyScoreRow, people, row.competency, row.score, row.on)
        .where(row.on <= on)
        .order_by(row.on, row.id)
    )
    found: dict[Id, dict[str, tuple[date, list[float]]]] = defaultdict(dict)
    for person, competency, score, day in reading.rows.execute(wanted).all():
        newest = found[person].get(competency)
        if newest is None or newest[0] != day:
            newest = found[person][competency] = (day, [])
        newest[1].append(score)
    return {
        person: {competency: fmean(given) for competency, (_, given) in of_one.items()}
        for person, of_one in found.items()
    }


def _penalties(reading: Kit, people: Sequence[Id]) -> dict[Id, list[date | None]] | None:
    """Return the days of penalties; None where the file holds none at all, so nobody knows of a register."""
    row = AwardRow
    if reading.rows.scalars(select(row.id).where(row.penalty).limit(1)).first() is None:
        return None
    found: dict[Id, list[date | None]] = defaultdict(list)
    for person, on in reading.rows.execute(_of_people(row, people, row.on).where(row.penalty)).all():
        found[person].append(on)
    return found
