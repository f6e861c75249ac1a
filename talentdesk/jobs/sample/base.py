"""The records the sample starts from: organisation, people, histories, ratings, plans and finished cycles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import CycleState
from talentdesk.jobs.sample.calendar import CycleDays
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.growth import Growth
from talentdesk.jobs.sample.histories import Histories
from talentdesk.jobs.sample.organisation import Organisation, Post, build
from talentdesk.jobs.sample.people import People, Person
from talentdesk.jobs.sample.plans import Plans
from talentdesk.jobs.sample.ratings import Ratings
from talentdesk.jobs.sample.words import Words

Row = dict[str, object]
_RISKS = ("low", "medium", "high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """Everything there is before the first session, as values and as records by table name."""

    organisation: Organisation
    people: tuple[Person, ...]
    records: dict[str, list[Row]]
    last_cycle: Id
    """Id of the newest finished cycle."""


def make_base(words: Words, programme: Programme, seed: int, on: date, cycles: tuple[CycleDays, ...]) -> Base:
    """Draw everything; the same seed and day give the same records."""
    ids = Dice(seed, "ids")
    organisation = build(words, programme, ids.new_id)
    people = People(words, Dice(seed, "people"), ids.new_id, on).fill(organisation)
    rater = Ratings(words, programme, Dice(seed, "ratings"), cycles)
    ratings, scores = rater.rows(people)
    ratings += rater.judgements(people, Dice(seed, "judgements"))
    risks = Dice(seed, "risks")
    finished = [_cycle_row(words, ids.new_id(), cycle) for cycle in reversed(cycles[1:])]
    for earlier, later in pairwise(finished):
        later["previous_id"] = earlier["id"]
    plans = Plans(words, programme, Dice(seed, "plans"), organisation, on)
    planned = _planned_for(people, plans.count)
    plans.write(planned, _mentors(people), _by_person(scores))
    # Dice of their own, behind the others: what the same seed gave before stays as it was.
    grown = Plans(words, programme, Dice(seed, "grown"), organisation, on)
    grown.write_grown([one for one in people if one not in planned], _mentors(people), _by_person(scores))
    records: dict[str, list[Row]] = {
        "unit": [
            {
                "id": unit.id,
                "name": unit.name,
                "parent_id": unit.parent.id if unit.parent else None,
                "path": unit.path,
                "position": place,
            }
            for place, unit in enumerate(organisation.units)
        ],
        "post": [_post_row(post, risks) for post in organisation.posts],
        "person": [_person_row(person, words, on) for person in people],
        **Histories(words, Dice(seed, "histories"), organisation, on).rows(people),
        "rating": ratings,
        "competency_score": scores,
        "cycle": finished,
        **{table: [*rows, *grown.tables[table]] for table, rows in plans.tables.items()},
    }
    growth = Growth(words, programme, Dice(seed, "growth"), on)
    closed = [(str(row["id"]), days) for row, days in zip(reversed(finished), cycles[1:], strict=True)]
    records |= growth.rows(organisation, people, closed)
    return Base(organisation=organisation, people=people, records=records, last_cycle=str(finished[-1]["id"]))


def cycle_name(words: Words, cycle: CycleDays) -> str:
    """Return what a review cycle is called."""
    return words.say(words.workshop["cycle"]).format(year=cycle.year)


def _cycle_row(words: Words, id_: Id, cycle: CycleDays) -> Row:
    return {
        "id": id_,
        "name": cycle_name(words, cycle),
        "start": cycle.start,
        "end": cycle.end,
        "state": CycleState.CLOSED.value,
        "previous_id": None,
    }


def _post_row(post: Post, dice: Dice) -> Row:
    return {
        "id": post.id,
        "title": post.title,
        "unit_id": post.unit.id,
        "tier": post.tier,
        "key_position": post.rank > 0,
        "model": post.model,
        "risk_of_loss": dice.weighted(_RISKS, (5, 3, 2)) if post.rank else "",
        "impact_of_loss": dice.weighted(_RISKS, (1, 3, 4)) if post.rank else "",
    }


def _person_row(person: Person, words: Words, on: date) -> Row:
    return {
        "id": person.id,
        "number": person.number,
        "name": person.name.full,
        "english_name": person.english_name,
        "gender": person.name.gender,
        "birth_date": person.birth,
        "hire_date": person.hired,
        "work_start": person.work_start,
        "education": words.say(person.degree["name"]),
        "degree": words.say(person.degree["name"]),
        "school": person.school,
        "major": person.major,
        "unit_id": person.post.unit.id,
        "post_id": person.post.id,
        "post_since": min(person.post_since, on - timedelta(days=1)),
        "grade": person.grade,
        "manager_id": person.manager.id if person.manager else None,
        "place": person.post.unit.place,
        "email": f"{person.number.lower()}@oakisle.example",
        "phone": person.phone,
        "remarks": person.remarks,
        "active": person.active,
    }


def _planned_for(people: Sequence[Person], count: int) -> list[Person]:
    """Return those with the strongest drive in posts from which one may rise."""
    able = [person for person in people if person.active and 2 <= person.post.level <= 5 and person.manager]
    return sorted(able, key=lambda person: -(person.drive + 0.5 * person.ability))[:count]


def _mentors(people: Sequence[Person]) -> list[Person]:
    return [person for person in people if person.post.level <= 2]


def _by_person(scores: Sequence[Row]) -> dict[Id, dict[str, float]]:
    found: dict[Id, dict[str, float]] = {}
    for row in scores:
        value = row["score"]
        assert isinstance(value, float)
        found.setdefault(str(row["person_id"]), {})[str(row["competency"])] = value
    return found
