"""From ratings to levels: the proposed place, with the reason where there is none."""

from collections.abc import Iterable
from datetime import date

from talentdesk.domain.calendar import months_between, period_end
from talentdesk.domain.grid import Dimension, Placement, Scheme
from talentdesk.domain.programme import Programme, RatingMap
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.texts import Id, Text
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A rating on one dimension: a grade, a score or both."""

    id: Id
    dimension: str
    """Key of the programme's dimension."""
    period: str
    """What is rated, e.g. ``2025`` or ``2025H1``."""
    grade: str
    score: float | None
    on: date
    source: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed place, or why there is none. ``findings`` also warn of ratings that are too old."""

    placement: Placement | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ScorePair:
    """Somebody's scores on the two dimensions of a scheme; None = not rated, or by a grade alone."""

    across: float | None
    up: float | None


NO_SCORES = ScorePair(None, None)


_CHINESE = 0x2E80
"""Signs from here on are not read by who reads English only."""


def grade_reading(word: str, dimension: Dimension | None, map_: RatingMap | None = None) -> Text:
    """Return how a stored grade of a dimension is read.

    The name of a level is said in both languages. Another word the programme reads as a level is said by the
    level's name only where it cannot be read in that language.
    """
    written = word.strip().casefold()
    if dimension is None or not written:
        return Text(word, word)
    for level in dimension.levels:
        if written in (level.name.zh.casefold(), level.name.en.casefold()):
            return level.name
    if any(ord(sign) >= _CHINESE for sign in written):
        for grade, key in map_.grades if map_ is not None else ():
            if grade.casefold() == written and dimension.has(key):
                return Text(word, dimension.level(key).name.en)
    return Text(word, word)


def newest(ratings: Iterable[Rating], dimension: str, *, on: date) -> Rating | None:
    """Return the newest rating of a dimension given on or before a day."""
    mine = [rating for rating in ratings if rating.dimension == dimension and rating.on <= on]
    return max(mine, key=lambda rating: (rating.on, rating.period), default=None)


def level_of(rating: Rating, map_: RatingMap) -> str | None:
    """Return the level key a rating means: by grade, else by its score's cut-off.

    None if neither fits, or the score lies outside the scale: 4.6 out of 5 is no low score out of 100.
    """
    for grade, level in map_.grades:
        if rating.grade.strip().casefold() == grade.casefold():
            return level
    if rating.score is not None and map_.holds(rating.score):
        for lowest, level in map_.cut_offs:
            if rating.score >= lowest:
                return level
    return None


def propose(scheme: Scheme, programme: Programme, ratings: Iterable[Rating], *, on: date) -> Proposal:
    """Compute the proposed place on a scheme from the newest ratings of its two dimensions."""
    known = list(ratings)
    findings: list[Finding] = []
    levels: list[str | None] = []
    for dimension in (scheme.vertical, scheme.horizontal):
        rating = newest(known, dimension.key, on=on)
        map_ = programme.rating_map(dimension.key)
        if rating is None or map_ is None:
            findings.append(Finding(Reason.NO_RATING, Met.UNKNOWN, {"dimension": dimension.key}))
            levels.append(None)
            continue
        level = level_of(rating, map_)
        if level is None:
            findings.append(_unknown(rating, map_))
        elif map_.valid_months and months_between(rating.on, on) > map_.valid_months:
            figures: dict[str, Figure] = {
                "dimension": dimension.key,
                "on": rating.on.isoformat(),
                "months": map_.valid_months,
            }
            findings.append(Finding(Reason.RATING_OLD, Met.NOT_MET, figures))
        levels.append(level)
    vertical, horizontal = levels
    placement = Placement(vertical, horizontal) if vertical and horizontal else None
    return Proposal(placement, tuple(findings))


def _unknown(rating: Rating, map_: RatingMap) -> Finding:
    figures: dict[str, Figure] = {"dimension": rating.dimension}
    if (
        not rating.grade
        and rating.score is not None
        and map_.scale is not None
        and not map_.holds(rating.score)
    ):
        low, high = map_.scale
        return Finding(
            Reason.SCORE_OFF_SCALE, Met.UNKNOWN, figures | {"value": rating.score, "low": low, "high": high}
        )
    return Finding(Reason.GRADE_UNKNOWN, Met.UNKNOWN, figures | {"value": rating.grade or str(rating.score)})


def yearly_average(
    ratings: Iterable[Rating], *, dimension: str, years: int, map_: RatingMap | None, on: date
) -> float | None:
    """Average the last full years, all of them rated; last year's rating may still be missing."""
    by_year = _by_year(ratings, dimension, map_, on)
    newest = on.year - 1 if on.year - 1 in by_year else on.year - 2
    scores = [by_year.get(year) for year in range(newest - years + 1, newest + 1)]
    found = [score for score in scores if score is not None]
    return sum(found) / len(found) if len(found) == years else None


def _by_year(
    ratings: Iterable[Rating], dimension: str, map_: RatingMap | None, on: date
) -> dict[int, float | None]:
    """Return the mean score of every year; None where a rating of it has no score on the scale."""
    periods: dict[str, Rating] = {}
    for one in ratings:
        if one.dimension == dimension and one.on <= on:
            known = periods.get(one.period)
            if known is None or known.on < one.on:
                periods[one.period] = one
    years: dict[int, list[float | None]] = {}
    for one in periods.values():
        end = period_end(one.period)
        usable = one.score is not None and (map_ is None or map_.holds(one.score))
        years.setdefault(end.year if end else one.on.year, []).append(one.score if usable else None)
    return {
        year: None if None in scores else sum(score or 0 for score in scores) / len(scores)
        for year, scores in years.items()
    }
