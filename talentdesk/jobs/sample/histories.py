"""Histories of the sample's people: studies, résumé, languages, awards, training and contracts."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from talentdesk.domain.texts import Language
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.organisation import Organisation, Post
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Table, Words

Row = dict[str, object]
_LOWEST = 6
"""Lowest job level."""
_TERMS = (3, 5)
"""Years of the first and of the second contract; the third has no end."""


class Histories:
    """Writes the rows of everyone's histories, by table name."""

    def __init__(self, words: Words, dice: Dice, organisation: Organisation, on: date) -> None:
        self._words = words
        self._dice = dice
        self._careers = words.careers
        self._on = on
        self._company = words.say(words.organisation["organisation"])
        self._posts = organisation.posts

    def rows(self, people: Sequence[Person]) -> dict[str, list[Row]]:
        """Return rows by table name."""
        tables: dict[str, list[Row]] = {}
        for person in people:
            for table, values in (
                ("schooling", self._studies(person)),
                ("experience", self._resume(person)),
                ("language_skill", self._languages(person)),
                ("award", self._awards(person)),
                ("training", self._training(person)),
                ("contract", self._contracts(person)),
            ):
                rows = tables.setdefault(table, [])
                rows += [{"id": self._dice.new_id(), "person_id": person.id, **row} for row in values]
        return tables

    def _studies(self, person: Person) -> list[Row]:
        degrees = {degree["key"]: degree for degree in self._careers["degree"]}
        before = {"doctor": ("master", "bachelor"), "master": ("bachelor",)}
        found: list[Row] = []
        for key in (person.degree["key"], *before.get(person.degree["key"], ())):
            degree = degrees[key]
            end = date(person.birth.year + degree["age"], 6, 30)
            years = 4 if key == "bachelor" else 3
            school = person.school
            if found and self._dice.chance(0.5):
                school = self._words.say(self._dice.one(self._careers["schools"]["university"]))
            found.append(
                {
                    "school": school,
                    "degree": self._words.say(degree["name"]),
                    "major": person.major,
                    "start": date(end.year - years, 9, 1),
                    "end": end,
                }
            )
        return found

    def _resume(self, person: Person) -> list[Row]:
        division = person.post.unit.top
        found = [self._outside(division, *span) for span in self._split(person.work_start, person.hired)]
        inside = self._split(person.hired, person.post_since)
        steps = len(inside)
        for place, (start, end) in enumerate(inside):
            found.append(self._inside(self._earlier(person.post, steps - place), start, end))
        found.append(self._inside(self._called(person.post), person.post_since, None))
        return found

    def _split(self, start: date, end: date) -> list[tuple[date, date]]:
        """Cut a span into one to three steps of at least a year; a short span is no step."""
        days = (end - start).days
        if days < 60:
            return []
        count = min(self._dice.between(1 + days // 3000, 3), max(1, days // 500))
        cuts = sorted(self._dice.between(365, max(366, days - 200)) for _ in range(count - 1))
        edges = [0, *cuts, days]
        spans = pairwise(edges)
        return [
            (start + timedelta(days=a), start + timedelta(days=b - 1)) for a, b in spans if b - a > 30
        ] or [(start, end - timedelta(days=1))]

    def _outside(self, division: str, start: date, end: date) -> Row:
        employer = self._dice.one(self._words.fitting("employer", division))
        post = self._words.say(self._dice.one(employer["posts"]))
        name = self._words.say(employer["name"])
        return {"employer": name, "post": post, "start": start, "end": end, "inside": False, "note": ""}

    def _inside(self, post: str, start: date, end: date | None) -> Row:
        return {
            "employer": self._company,
            "post": post,
            "start": start,
            "end": end,
            "inside": True,
            "note": "",
        }

    def _earlier(self, post: Post, steps: int) -> str:
        """Return a post some levels below: of the same family and division if there is one, else near it."""
        below = [one for one in self._posts if one.level == min(post.level + steps, _LOWEST)]
        near = [one for one in below if one.unit.top == post.unit.top]
        same = [one for one in near if one.family == post.family]
        return self._called(self._dice.one(same or near or below))

    def _called(self, post: Post) -> str:
        """Return a post with its unit, as a résumé has it."""
        chinese = self._words.language is Language.ZH
        return f"{post.unit.name} {post.title}" if chinese else f"{post.title}, {post.unit.name}"

    def _languages(self, person: Person) -> list[Row]:
        words = self._careers["words"]
        mother = words["dotted_tongue"] if person.name.dotted else words["mother_tongue"]
        found: list[Row] = []
        if not person.name.latin:
            found.append({"language": self._words.say(mother[0]), "level": self._words.say(mother[1])})
        others = list(words["languages"])
        high = person.degree["key"] in ("doctor", "master", "bachelor")
        if self._dice.chance(0.7 if high else 0.15):
            found.append(self._language(others[0]))
        if high and self._dice.chance(0.12):
            found.append(self._language(self._dice.one(others[1:])))
        return found

    def _language(self, pair: Sequence[str]) -> Row:
        level = self._dice.weighted(self._careers["words"]["language_levels"], (2, 4, 3, 1))
        return {"language": self._words.say(pair), "level": self._words.say(level)}

    def _awards(self, person: Person) -> list[Row]:
        found: list[Row] = []
        chances = 0.30 + 0.12 * person.ability
        for award in self._dice.some(self._words.fitting("award", person.post.unit.top), 3):
            if self._dice.chance(max(0.04, min(0.6, chances))):
                found.append(self._award(person, award["name"], penalty=False))
        if self._dice.chance(0.025):
            found.append(
                self._award(person, self._dice.one(self._careers["words"]["penalties"]), penalty=True)
            )
        return found

    def _award(self, person: Person, name: Sequence[str], *, penalty: bool) -> Row:
        earliest = max(person.hired, self._on - timedelta(days=1800))
        return {
            "name": self._words.say(name),
            "issuer": self._words.say(self._dice.one(self._careers["words"]["issuers"])),
            "on": self._dice.day(earliest, self._on - timedelta(days=40)),
            "penalty": penalty,
        }

    def _training(self, person: Person) -> list[Row]:
        all_courses = self._words.fitting("training", person.post.unit.top)
        courses = [one for one in all_courses if person.post.level in one["levels"]]
        earliest = max(person.hired, self._on - timedelta(days=1095))
        found: list[Row] = []
        for course in self._dice.some(courses, self._dice.between(1, 4)):
            start = self._dice.day(earliest, self._on - timedelta(days=35))
            found.append(self._course(course, start))
        return sorted(found, key=lambda row: str(row["start"]))

    def _course(self, course: Table, start: date) -> Row:
        results = self._careers["results"]
        return {
            "name": self._words.say(course["name"]),
            "hours": float(course["hours"]),
            "start": start,
            "end": start + timedelta(days=(course["hours"] - 1) // 8),
            "result": self._words.say(self._dice.weighted(results["words"], results["weights"])),
        }

    def _contracts(self, person: Person) -> list[Row]:
        """Two contracts of set length, then one without end, as the law has it."""
        kinds = self._careers["words"]["contract_kinds"]
        start = person.hired
        found: list[Row] = []
        for years in _TERMS:
            if start > self._on:
                return found
            end = date(start.year + years, start.month, min(start.day, 28)) - timedelta(days=1)
            found.append({"kind": self._words.say(kinds[0]), "start": start, "end": end})
            start = end + timedelta(days=1)
        if start <= self._on:
            found.append({"kind": self._words.say(kinds[1]), "start": start, "end": None})
        return found
