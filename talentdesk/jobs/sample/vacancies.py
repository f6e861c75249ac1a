"""The sample's vacant posts: those filled in the last years, and those open now with who is put forward."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.base import Base, Row
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

_REACH = 700
"""Days back from which fillings are on record."""
_NEW = 45
"""Days after joining within which somebody counts as hired for the post."""


class Vacancies:
    """Draws vacancies that agree with who holds which post since when."""

    def __init__(self, base: Base, words: Words, programme: Programme, dice: Dice, on: date) -> None:
        self._base, self._words, self._dice, self._on = base, words, dice, on
        self._programme = programme
        self._told = words.nominations
        self.tables: dict[str, list[Row]] = {"vacancy": [], "contender": [], "contender_test": []}

    def write(self, before: Id, now: Id, chosen: Mapping[str, Sequence[Person]]) -> None:
        """Draw the rows; ``before`` and ``now`` are the versions of the programme they are judged by."""
        for person in self._base.people:
            since = (self._on - person.post_since).days
            if person.active and person.post.rank and 20 < since < _REACH:
                self._filled(person, before)
        empty = [post for post in self._base.organisation.posts if post.rank and not post.heads]
        for post in empty[:4]:
            vacancy = self._open(post.id, now)
            for place, one in enumerate(chosen.get(post.tier, ())[:2]):
                self._contender(vacancy, one, place)

    def _reason(self) -> str:
        return self._words.say(self._dice.one(self._told["reasons"]))

    def _add(self, table: str, **values: object) -> Id:
        key = self._dice.new_id()
        self.tables[table].append({"id": key, **values})
        return key

    def _filled(self, person: Person, version: Id) -> None:
        hired = (person.post_since - person.hired).days < _NEW
        days = self._dice.between(60, 150) if hired else self._dice.between(15, 75)
        self._add(
            "vacancy",
            post_id=person.post.id,
            opened_on=person.post_since - timedelta(days=days),
            expected=self._dice.chance(0.6),
            reason=self._reason(),
            programme_id=version,
            state="filled",
            closed_on=person.post_since,
            person_id=person.id,
            name="",
            inside=not hired,
            was_successor=not hired and self._dice.chance(0.7),
            hiring_cost=None,
            note="",
        )

    def _open(self, post: Id, version: Id) -> Id:
        return self._add(
            "vacancy",
            post_id=post,
            opened_on=self._on - timedelta(days=self._dice.between(12, 90)),
            expected=self._dice.chance(0.5),
            reason=self._reason(),
            programme_id=version,
            state="open",
            closed_on=None,
            person_id=None,
            name="",
            inside=None,
            was_successor=None,
            hiring_cost=None,
            note="",
        )

    def _contender(self, vacancy: Id, person: Person, place: int) -> None:
        present = self._dice.between(20, 30)
        held = place == 0
        contender = self._add(
            "contender",
            vacancy_id=vacancy,
            person_id=person.id,
            on=self._on - timedelta(days=8),
            exception_reason="",
            exception_approver="",
            ballot_on=self._on - timedelta(days=5) if held else None,
            in_favour=present - 4 if held else None,
            against=3 if held else None,
            abstain=1 if held else None,
            present=present if held else None,
            entitled=present + 4 if held else None,
            position=place,
        )
        if held:
            self._add(
                "contender_test",
                contender_id=contender,
                test="talk",
                on=self._on - timedelta(days=3),
                score=round(80 + 10 * self._dice.share(), 1),
                passed=True,
                note="",
            )
