"""The sample's growth plan, staffing standards, departures, and what was kept of earlier cycles."""

from collections.abc import Sequence
from datetime import date, timedelta

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.calendar import CycleDays
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.organisation import Organisation
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

Row = dict[str, object]
_WISHES = ("own", "own", "retirement", "own", "", "company")
_KEY = 3
"""So many of those who left stood on a slate."""


class Growth:
    """Writes the records; dice of its own, so that nothing else of the sample moves."""

    def __init__(self, words: Words, programme: Programme, dice: Dice, on: date) -> None:
        self._words, self._programme, self._dice, self._on = words, programme, dice, on

    def rows(
        self,
        organisation: Organisation,
        people: Sequence[Person],
        cycles: Sequence[tuple[Id, CycleDays]],
    ) -> dict[str, list[Row]]:
        """Return all records; ``cycles`` are the finished ones, newest first."""
        key_posts = sum(1 for post in organisation.posts if post.rank)
        return {
            "growth": self._plan(),
            "staffing_standard": self._standards(),
            "tier_figure": self._tier_figures(),
            "departure": self._departures(people),
            "kept_figure": self._kept(key_posts, cycles),
        }

    def _plan(self) -> list[Row]:
        return [
            {
                "id": self._dice.new_id(),
                "kind": self._words.say(table["kind"]),
                "year": self._on.year + after,
                "units": units,
            }
            for table in self._words.organisation["growth"]
            for after, units in table["units"]
        ]

    def _standards(self) -> list[Row]:
        ranks = self._words.organisation["growth_tiers"]
        rows: list[Row] = []
        for table in self._words.organisation["growth"]:
            for kind, heads in table["staff"].items():
                post = self._words.post_kind(kind)
                rows.append(
                    {
                        "id": self._dice.new_id(),
                        "kind": self._words.say(table["kind"]),
                        "title": self._words.say(post),
                        "tier": self._tier(ranks.get(kind) or post["tier"]),
                        "heads": heads,
                        "position": len(rows) + 1,
                    }
                )
        return rows

    def _tier_figures(self) -> list[Row]:
        figures = self._words.organisation["tier_figures"]
        return [
            {
                "id": self._dice.new_id(),
                "tier": tier.key,
                "turnover": float(figures[str(rank)][0]),
                "outside_cost": float(figures[str(rank)][1]),
                "inside_cost": float(figures[str(rank)][2]),
            }
            for rank, tier in enumerate(self._programme.tiers, start=1)
            if str(rank) in figures
        ]

    def _departures(self, people: Sequence[Person]) -> list[Row]:
        left = [person for person in people if not person.active]
        return [
            {
                "id": self._dice.new_id(),
                "person_id": person.id,
                "on": self._on - timedelta(days=self._dice.between(25, 340)),
                "wish": wish,
                "key": at < _KEY,
            }
            for at, (person, wish) in enumerate(zip(left, _WISHES, strict=False))
        ]

    def _kept(self, key_posts: int, cycles: Sequence[tuple[Id, CycleDays]]) -> list[Row]:
        rows: list[Row] = []
        for (cycle, days), table in zip(cycles, self._words.organisation["kept"], strict=False):
            posts = key_posts - table["fewer"]
            figures = {key: (yes, posts, unknown) for key, (yes, unknown) in table["shares"].items()}
            for key, (numerator, denominator, unknown) in {**figures, **table["figures"]}.items():
                rows.append(
                    {
                        "id": self._dice.new_id(),
                        "cycle_id": cycle,
                        "key": key,
                        "on": days.end,
                        "numerator": float(numerator),
                        "denominator": float(denominator),
                        "unknown": unknown,
                    }
                )
        return rows

    def _tier(self, rank: int) -> str:
        return self._programme.tiers[min(rank, len(self._programme.tiers)) - 1].key
