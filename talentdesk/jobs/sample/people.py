"""The sample's people: ages, careers and posts that agree with each other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.naming import Name, Naming
from talentdesk.jobs.sample.organisation import Organisation, Post
from talentdesk.jobs.sample.words import Table, Words

_YEAR = 365.25
_FOUNDED = 26
"""Age of the group in years; nobody was hired before."""
_AGES = {1: (45, 57), 2: (38, 53), 3: (32, 49), 4: (29, 47), 5: (24, 44), 6: (19, 48)}
_CAREER = {1: 16, 2: 12, 3: 8, 4: 5, 5: 2, 6: 0.3}
"""Least years of work by job level."""
_LEAVERS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with the two hidden traits that ratings and scores are drawn from."""

    id: Id
    number: str
    name: Name
    english_name: str
    birth: date
    work_start: date
    hired: date
    post: Post
    post_since: date
    manager: "Person | None"
    degree: Table
    school: str
    major: str
    grade: str
    phone: str
    remarks: str
    active: bool
    ability: float
    drive: float


class People:
    """Fills the organisation from the top down, so that everyone's manager is there first."""

    def __init__(self, words: Words, dice: Dice, new_id: Callable[[], Id], on: date) -> None:
        self._words = words
        self._dice = dice
        self._new_id = new_id
        self._on = on
        self._naming = Naming(words, dice)
        self._leaders: dict[Id, Person] = {}
        self._numbers: list[int] = []

    def fill(self, organisation: Organisation) -> tuple[Person, ...]:
        """Return everyone, top down, and a few who have left."""
        seats = [post for post in organisation.posts for _ in range(post.heads)]
        numbers = self._dice.some(range(101, 101 + 3 * len(seats)), len(seats) + _LEAVERS)
        self._numbers = self._dice.shuffled(numbers)
        names = self._names_for(seats)
        people: list[Person] = []
        for post in seats:
            person = self._person(post, next(names), active=True)
            people.append(person)
            if post.leads:
                self._leaders[post.unit.id] = person
        left = [post for post in seats if post.level == 6]
        people += [
            self._person(self._dice.one(left), self._naming.draw(), active=False) for _ in range(_LEAVERS)
        ]
        return tuple(people)

    def _names_for(self, seats: list[Post]) -> Iterator[Name]:
        """Spread the names that must occur over managers and staff below the top."""
        special = self._dice.shuffled(self._naming.special())
        possible = [index for index, post in enumerate(seats) if 2 < post.level < 6]
        where = dict(zip(self._dice.some(possible, len(special)), special, strict=True))
        return (where[index] if index in where else self._naming.draw() for index in range(len(seats)))

    def _person(self, post: Post, name: Name, *, active: bool) -> Person:
        dice = self._dice
        degree = self._degree(post)
        birth, work_start = self._youth(post, degree)
        hired = self._hired(post, work_start)
        school, major = self._studies(post, degree)
        return Person(
            id=self._new_id(),
            number=f"OY{self._numbers.pop():05d}",
            name=name,
            english_name=self._english_name(post, name),
            birth=birth,
            work_start=work_start,
            hired=hired,
            post=post,
            post_since=self._post_since(post, hired),
            manager=self._manager(post),
            degree=degree,
            school=school,
            major=major,
            grade=self._words.careers["words"]["grades"][post.level - 1],
            phone=f"{dice.between(6000, 6999)}",
            remarks=self._words.say(dice.one(self._words.careers["words"]["remarks"]))
            if dice.chance(0.06)
            else "",
            active=active,
            ability=dice.normal(),
            drive=dice.normal(),
        )

    def _degree(self, post: Post) -> Table:
        degrees: list[Table] = self._words.careers["degree"]
        return self._dice.weighted(degrees, self._words.careers["shares"][str(post.level)])

    def _studies(self, post: Post, degree: Table) -> tuple[str, str]:
        careers = self._words.careers
        kind = degree["key"] if degree["key"] in ("college", "vocational") else "university"
        school = self._dice.one(careers["schools"][kind])
        return self._words.say(school), self._words.say(self._dice.one(careers["majors"][post.unit.top]))

    def _youth(self, post: Post, degree: Table) -> tuple[date, date]:
        """Return birthday and first day at work, old enough for degree and post."""
        low, high = _AGES[post.level]
        low = max(low, degree["age"] + int(_CAREER[post.level]) + 1)
        if post.level > 3 and self._dice.chance(0.03):
            low, high = 56, 59  # a few near the end of their working life, so that replacement is a question
        age = self._dice.between(low, high)
        birth = self._on - timedelta(days=int(age * _YEAR) + self._dice.between(1, 364))
        finished = date(birth.year + degree["age"], 7, 1)
        return birth, min(
            finished + timedelta(days=self._dice.between(0, 90)), self._on - timedelta(days=110)
        )

    def _hired(self, post: Post, work_start: date) -> date:
        latest = self._on - timedelta(days=30 if post.level > 4 else 200)
        founded = self._on - timedelta(days=int(_FOUNDED * _YEAR))
        career = (latest - work_start).days
        outside = 0.0 if self._dice.chance(0.35) else self._dice.share() * 0.8
        hired = work_start + timedelta(days=int(career * outside))
        if hired < founded:
            hired = founded + timedelta(days=self._dice.between(0, 2000))
        return min(hired, latest)

    def _post_since(self, post: Post, hired: date) -> date:
        """Most stand two to six years in their post; one in eight is new."""
        tenure = (self._on - hired).days
        if tenure < 500:
            return hired
        if self._dice.chance(0.12):
            return self._first_of_month(self._on - timedelta(days=self._dice.between(40, 330)), hired)
        longest = min(tenure, 2900 if post.level < 5 else 4200)
        return self._first_of_month(self._on - timedelta(days=self._dice.between(400, longest)), hired)

    def _first_of_month(self, day: date, hired: date) -> date:
        return max(day.replace(day=1), hired)

    def _manager(self, post: Post) -> Person | None:
        """Return who leads the unit, or the nearest leader above."""
        unit = post.unit.parent if post.leads else post.unit
        while unit is not None:
            if unit.id in self._leaders:
                return self._leaders[unit.id]
            unit = unit.parent
        return None

    def _english_name(self, post: Post, name: Name) -> str:
        if name.latin or post.level > 5 or not self._dice.chance(0.35):
            return ""
        key = "english_female" if name.gender == "f" else "english_male"
        return self._dice.one(str(self._words.names[key]).split())
