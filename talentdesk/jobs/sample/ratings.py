"""Ratings and competency scores of the sample, drawn from everyone's two hidden traits."""

from collections.abc import Mapping
from datetime import date, timedelta

from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Dimension
from talentdesk.domain.programme import Programme, RatingMap
from talentdesk.domain.texts import Language
from talentdesk.jobs.sample.calendar import CycleDays
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

Row = dict[str, object]
_RESULTS = (0.95, -0.85)
"""From here the highest, below here the lowest level of results; in standard deviations."""
_GROWTH = (1.1, -0.45)
"""The same of what someone may grow into."""
_JUDGEMENT = (1.0, -0.25)
"""The same of what superiors judge."""
_JUDGED = (2, 5)
"""Job levels that are judged."""
_UNJUDGED = 0.04
_NEW = 120
"""Days after which someone is rated for the first time."""


class Ratings:
    """Draws what the raters gave."""

    def __init__(self, words: Words, programme: Programme, dice: Dice, cycles: tuple[CycleDays, ...]) -> None:
        self._words = words
        self._programme = programme
        self._dice = dice
        self._cycles = cycles
        scheme = programme.schemes[0]
        self._vertical, self._horizontal = scheme.vertical, scheme.horizontal
        shown = (scheme.vertical.key, scheme.horizontal.key)
        self._judged = [
            one
            for other in programme.schemes[1:]
            if not {other.vertical.key, other.horizontal.key}.intersection(shown)
            for one in (other.vertical, other.horizontal)
        ]
        judged = {one.key for one in self._judged}
        self._fitted = [one for one in programme.dimensions if one.key not in shown and one.key not in judged]

    def rows(self, people: tuple[Person, ...]) -> tuple[list[Row], list[Row]]:
        """Return (ratings, competency scores) of everyone."""
        ratings: list[Row] = []
        scores: list[Row] = []
        for person in people:
            skipped = self._skipped(person)
            mine = self._scores(person) if person.post.level < 6 and 0 not in skipped else {}
            for back, cycle in enumerate(self._cycles):
                if back in skipped or (cycle.rated - person.hired).days < _NEW:
                    continue
                ratings.append(self._performance(person, cycle))
                if back < 2 and person.post.level < 6:
                    ratings.append(self._potential(person, cycle))
            ratings += self._fits(person, mine)
            scores += self._score_rows(person, mine)
        return ratings, scores

    def judgements(self, people: tuple[Person, ...], dice: Dice) -> list[Row]:
        """Return how superiors judge their people on dimensions of grids that share none with the first.

        They have dice of their own, so that such a grid changes none of the other ratings.
        """
        found: list[Row] = []
        for person in people:
            if not person.active or not _JUDGED[0] <= person.post.level <= _JUDGED[1]:
                continue
            for dimension in self._judged:
                if dice.chance(_UNJUDGED):
                    continue
                level = self._level(dimension, dice.normal(), _JUDGEMENT)
                map_ = self._programme.rating_map(dimension.key)
                found.append(
                    {
                        "id": dice.new_id(),
                        "person_id": person.id,
                        "dimension": dimension.key,
                        "period": str(self._cycles[0].year),
                        "grade": self._grade_of(map_, level) if map_ else "",
                        "score": None,
                        "on": self._cycles[0].rated + timedelta(days=dice.between(0, 4)),
                        "source": self._words.say(self._words.careers["words"]["rater"][1]),
                    }
                )
        return found

    def _skipped(self, person: Person) -> tuple[int, ...]:
        """Some were never rated, some not lately: the holding area and the old-rating mark need them."""
        if not person.active or person.post.level in (1, 2, 6):
            return ()
        roll = self._dice.share()
        return (0, 1, 2) if roll < 0.03 else (0, 1) if roll < 0.06 else ()

    def _performance(self, person: Person, cycle: CycleDays) -> Row:
        value = 0.65 * person.ability + 0.6 * self._dice.normal() + (0.1 if person.post.rank else 0)
        level = self._level(self._vertical, value, _RESULTS)
        return self._rating(person, self._vertical, level, cycle, source=1)

    def _potential(self, person: Person, cycle: CycleDays) -> Row:
        age = (cycle.rated - person.birth).days / 365.25
        value = 0.75 * person.drive + 0.4 * self._dice.normal() - max(0.0, (age - 42) / 14) + 0.05
        level = self._level(self._horizontal, value, _GROWTH)
        return self._rating(person, self._horizontal, level, cycle, source=2)

    def _rating(
        self, person: Person, dimension: Dimension, level: str, cycle: CycleDays, *, source: int
    ) -> Row:
        map_ = self._programme.rating_map(dimension.key)
        score = self._score_of(map_, level) if map_ and source == 1 else None
        return {
            "id": self._dice.new_id(),
            "person_id": person.id,
            "dimension": dimension.key,
            "period": str(cycle.year),
            "grade": self._grade_of(map_, level) if map_ else "",
            "score": score,
            "on": cycle.rated + timedelta(days=self._dice.between(0, 4)),
            "source": self._words.say(self._words.careers["words"]["rater"][source]),
        }

    def _level(self, dimension: Dimension, value: float, bounds: tuple[float, float]) -> str:
        """Return the level a value means, lowest level first; the middle ones share what lies between."""
        high, low = bounds
        keys = [level.key for level in dimension.levels]
        if value >= high or len(keys) == 1:
            return keys[-1]
        if value < low:
            return keys[0]
        middle = keys[1:-1] or keys[:1]
        place = int((value - low) / (high - low) * len(middle))
        return middle[min(place, len(middle) - 1)]

    def _grade_of(self, map_: RatingMap, level: str) -> str:
        """Return the first word of the sample's language that means a level."""
        chinese = self._words.language is Language.ZH
        grades = [grade for grade, key in map_.grades if key == level]
        spoken = [one for one in grades if one.isascii() is not chinese and one[-1].isalpha()]
        return ([one for one in spoken if len(one) > 1] or spoken or grades or [""])[0]

    def _score_of(self, map_: RatingMap, level: str) -> float | None:
        """Return a score inside the level's band."""
        above = 98.0
        for lowest, key in map_.cut_offs:
            if key == level:
                low = max(lowest, above - 16)
                return round(low + self._dice.share() * (above - 0.5 - low), 1)
            above = lowest
        return None

    def _scores(self, person: Person) -> dict[str, float]:
        """Return scores on the model of the post, in halves of a step."""
        model = self._programme.model(person.post.model)
        if model is None:
            return {}
        found: dict[str, float] = {}
        for item in model.items:
            raw = item.required - 0.4 + 0.45 * person.ability + 0.6 * self._dice.normal()
            found[item.key] = min(model.high, max(model.low, round(raw * 2) / 2))
        return found

    def _score_rows(self, person: Person, scores: Mapping[str, float]) -> list[Row]:
        source = self._words.say(self._words.careers["words"]["rater"][3])
        return [
            {
                "id": self._dice.new_id(),
                "person_id": person.id,
                "competency": key,
                "score": score,
                "on": self._scored_on,
                "source": source,
            }
            for key, score in scores.items()
        ]

    def _fits(self, person: Person, scores: Mapping[str, float]) -> list[Row]:
        """Return the fit with the post's model as a rating of every dimension beyond the first scheme's."""
        model = self._programme.model(person.post.model)
        percent = fit(model, scores).percent if model and scores else None
        if percent is None:
            return []
        return [
            {
                "id": self._dice.new_id(),
                "person_id": person.id,
                "dimension": dimension.key,
                "period": str(self._cycles[0].year),
                "grade": "",
                "score": round(percent, 1),
                "on": self._scored_on,
                "source": self._words.say(self._words.careers["words"]["rater"][3]),
            }
            for dimension in self._fitted
        ]

    @property
    def _scored_on(self) -> date:
        return self._cycles[0].start + timedelta(days=14)
