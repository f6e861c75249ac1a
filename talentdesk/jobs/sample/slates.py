"""The sample's slates: posts well covered, covered later, empty, not looked at; outlooks and terms."""

import json
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.base import Base, Row
from talentdesk.jobs.sample.calendar import ZONE
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.knowledge import chart_rows, knowledge_rows
from talentdesk.jobs.sample.organisation import Organisation, Post
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

_YEAR = 365
_UNLOOKED, _EMPTY = 0.12, 0.08
"""Shares of key posts nobody has looked at, and for which nobody was found."""
_STEPS = ("low", "medium", "high")


def add_succession(base: Base, words: Words, programme: Programme, seed: int, on: date, version: Id) -> None:
    """Add slates, outlooks, terms, scarce knowledge and versions of the tier chart to the records.

    ``version`` is the row of the programme that successors were confirmed by.
    """
    dice = Dice(seed, "slates")
    slates = Slates(words, programme, dice, base.organisation, base.people, on, version)
    slates.write()
    moment = datetime.combine(on, time(9), ZONE)
    base.records.update(slates.tables)
    base.records.update(knowledge_rows(words, dice.beside("knowledge"), base.people, on))
    drawn = dice.beside("key reasons")
    reasons = {
        post.id: words.say(drawn.one(words.succession["key_reasons"])) if post.rank else ""
        for post in base.organisation.posts
    }
    for row in base.records["post"]:
        row["key_reason"] = reasons[str(row["id"])]
        row["seats"] = 1 if row["key_position"] else 0
    charts = chart_rows(words, dice.beside("tier charts"), base.organisation, reasons, moment)
    base.records.update(charts)
    base.records["scenario"] = _scenarios(words, dice.beside("scenarios"), base.organisation, on)


def _scenarios(words: Words, dice: Dice, organisation: Organisation, on: date) -> list[Row]:
    """Return the scenarios that were kept: some of the highest posts vacant at once."""
    posts = [post.id for post in sorted(organisation.posts, key=lambda post: post.level) if post.rank]
    return [
        {
            "id": dice.new_id(),
            "name": words.say(one["name"]),
            "note": words.say(one["note"]),
            "posts": json.dumps(posts[one["first"] : one["first"] + one["count"]]),
            "leaving": "[]",
            "made_on": on - timedelta(days=20),
        }
        for one in words.succession["scenario"]
    ]


class Slates:
    """Draws who may follow whom; ``tables`` holds the rows by table."""

    def __init__(
        self,
        words: Words,
        programme: Programme,
        dice: Dice,
        organisation: Organisation,
        people: Sequence[Person],
        on: date,
        version: Id,
    ) -> None:
        self._words, self._programme, self._dice, self._on = words, programme, dice, on
        self._texts = words.succession
        self._version = version
        self._people = [person for person in people if person.active]
        self._posts = [post for post in organisation.posts if post.rank]
        self._held: dict[Id, list[Person]] = {post.id: [] for post in organisation.posts}
        for person in self._people:
            self._held[person.post.id].append(person)
        self._named: dict[Id, int] = {}
        names = ("slate", "successor", "stand_in", "left_slate", "outlook", "term")
        self.tables: dict[str, list[Row]] = {name: [] for name in names}

    def write(self) -> None:
        """Draw the rows of every key post."""
        outside = [self._words.say(pair) for pair in self._texts["outside"]]
        for post in self._posts:
            self._slate(post, outside)
            self._stand_ins(post)
            for person in self._held[post.id]:
                self._outlook(person)
        self._terms()

    def _slate(self, post: Post, outside: list[str]) -> None:
        dice = self._dice
        drawn = dice.share()
        if drawn < _UNLOOKED:
            return
        slate = dice.new_id()
        reviewed = self._on - timedelta(days=dice.between(20, 200))
        note = self._words.say(dice.one(self._texts["slate_notes"]))
        self._add("slate", id=slate, post_id=post.id, note=note, reviewed_on=reviewed)
        if drawn < _UNLOOKED + _EMPTY:
            return
        chosen = self._followers(post)[: dice.weighted((1, 2, 3, 4), (3, 5, 4, 1))]
        for rank, person in enumerate(chosen, start=1):
            self._successor(slate, rank, person)
        if outside and post.rank <= 2 and dice.chance(0.15):
            name = outside.pop(0)
            self._successor(slate, len(chosen) + 1, None, name)
        if dice.chance(0.12):
            self._left(post, [one for one in self._followers(post) if one not in chosen])

    def _followers(self, post: Post) -> list[Person]:
        """Return who could follow, best first: one or two levels below, own division before the others."""
        below = [
            person
            for person in self._people
            if 1 <= person.post.level - post.level <= 2 and person.post.id != post.id
        ]
        return sorted(
            below,
            key=lambda person: (
                person.post.unit.top != post.unit.top and post.level > 1,
                person.post.level,
                -(person.drive + 0.6 * person.ability) + 0.25 * self._named.get(person.id, 0),
            ),
        )

    def _successor(self, slate: Id, rank: int, person: Person | None, outside: str = "") -> None:
        dice, scale = self._dice, [one.key for one in self._programme.readiness]
        if person is not None:
            self._named[person.id] = self._named.get(person.id, 0) + 1
        weights = (5, 4, 2, 1) if rank == 1 else (1, 4, 4, 2)
        readiness = dice.weighted(scale, weights[: len(scale)]) if not dice.chance(0.06) else ""
        sure = dice.chance(0.85 if rank == 1 else 0.6) and not outside
        on = self._on - timedelta(days=dice.between(15, 300))
        excepted = sure and dice.chance(0.03)
        say = self._words.say
        self._add(
            "successor",
            id=dice.new_id(),
            slate_id=slate,
            person_id=person.id if person else None,
            outside_name=outside,
            rank=rank,
            readiness=readiness,
            confirmed_on=on if sure else None,
            programme_id=self._version if sure else None,
            note=say(dice.one(self._texts["successor_notes"])),
            exception=say(self._texts["exception"]) if excepted else "",
            approver=say(self._texts["approver"]) if excepted else "",
        )

    def _left(self, post: Post, others: list[Person]) -> None:
        dice = self._dice
        if others:
            self._add(
                "left_slate",
                id=dice.new_id(),
                post_id=post.id,
                person_id=dice.one(others[:5]).id,
                outside_name="",
                rank=dice.between(1, 3),
                readiness=self._programme.readiness[-1].key if self._programme.readiness else "",
                confirmed=dice.chance(0.5),
                on=self._on - timedelta(days=dice.between(30, 400)),
                reason=self._words.say(dice.one(self._texts["left_reasons"])),
            )

    def _stand_ins(self, post: Post) -> None:
        """Let somebody of the unit, or the best follower, cover at once."""
        dice = self._dice
        if not dice.chance(0.7):
            return
        near = [one for one in self._people if one.post.unit.id == post.unit.id and one.post.id != post.id]
        ranked = sorted(near, key=lambda person: (person.post.level, -person.drive)) or self._followers(post)
        for rank, person in enumerate(ranked[: 1 + dice.chance(0.3)], start=1):
            self._add("stand_in", id=dice.new_id(), post_id=post.id, person_id=person.id, rank=rank, note="")

    def _outlook(self, person: Person) -> None:
        dice = self._dice
        if not dice.chance(0.6):
            return
        risk = dice.weighted(_STEPS, (6, 3, 1))
        leaves = risk == "high" or dice.chance(0.06)
        first = self._on + timedelta(days=dice.between(60, 420))
        self._add(
            "outlook",
            id=dice.new_id(),
            person_id=person.id,
            risk=risk,
            impact=dice.weighted(_STEPS, (1, 3, 3)),
            reason=self._words.say(dice.one(self._texts["outlook_reasons"])) if risk != "low" else "",
            earliest=first if leaves else None,
            latest=first + timedelta(days=dice.between(60, 300)) if leaves else None,
        )

    def _terms(self) -> None:
        """Give the highest tier terms of three years, and let somebody act where a post is vacant."""
        say = self._words.say
        for post in self._posts:
            if post.rank == 1:
                for person in self._held[post.id]:
                    terms = (self._on - person.post_since).days // (3 * _YEAR) + 1
                    end = person.post_since + timedelta(days=3 * _YEAR * terms)
                    if post is self._posts[0]:
                        # A term that is over and was not renewed is told.
                        end = self._on - timedelta(days=20)
                    self._term(
                        post, person, "appointed", person.post_since, end, say(self._texts["term_note"])
                    )
            elif not self._held[post.id]:
                acting = next(iter(self._followers(post)), None)
                start = self._on - timedelta(days=self._dice.between(20, 90))
                if acting is not None:
                    self._term(post, acting, "acting", start, None, say(self._texts["acting_note"]))

    def _term(self, post: Post, person: Person, kind: str, start: date, end: date | None, note: str) -> None:
        self._add(
            "term",
            id=self._dice.new_id(),
            post_id=post.id,
            person_id=person.id,
            kind=kind,
            start=start,
            end=end,
            note=note,
        )

    def _add(self, table: str, **row: object) -> None:
        self.tables[table].append(row)
