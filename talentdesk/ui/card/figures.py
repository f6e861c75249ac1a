"""From a personal file to the figures of the talent card; no widgets."""

from __future__ import annotations

from datetime import date

from talentdesk.domain.calendar import months_between, years_between
from talentdesk.domain.fit import Fit, fit
from talentdesk.domain.people import PersonFile
from talentdesk.domain.programme import Programme
from talentdesk.domain.scores import Rating, level_of
from talentdesk.ui.card.small_charts import GapBar, YearBar
from talentdesk.wording import Say
from talentdesk.wording.grades import grade_text

YEARS = 4
"""Periods shown at most."""
GAPS = 5
"""Competencies shown at most."""


def time_in_post(file: PersonFile, on: date) -> tuple[int, int] | None:
    """Return whole years and months in the present post, or None where the day is not known."""
    since = file.line.post_since
    return divmod(max(0, months_between(since, on)), 12) if since else None


def age(file: PersonFile, on: date) -> int | None:
    """Return the age, or None where the day of birth is not known."""
    return years_between(file.line.birth_date, on) if file.line.birth_date else None


def year_bars(file: PersonFile, programme: Programme, dimension: str, say: Say) -> tuple[YearBar, ...]:
    """Return the newest ratings of a dimension, oldest first."""
    known = programme.dimension(dimension)
    map_ = programme.rating_map(dimension)
    if known is None or map_ is None:
        return ()
    newest: dict[str, Rating] = {}
    for rating in sorted(file.ratings, key=lambda one: one.on):
        if rating.dimension == dimension:
            newest[rating.period] = rating
    bars = []
    for rating in list(newest.values())[-YEARS:]:
        level = level_of(rating, map_)
        share = (known.rank(level) + 1) / len(known.levels) if level else 0.0
        grade = grade_text(dimension, rating.grade, say, programme) or f"{rating.score:g}"
        bars.append(YearBar(rating.period, share, grade))
    return tuple(bars)


def fit_of(file: PersonFile, programme: Programme) -> Fit | None:
    """Return the fit with the model of the post, or None where nothing was scored."""
    model = programme.model(file.model)
    if model is None or not file.competencies:
        return None
    found = fit(model, file.scores)
    return found if found.scored else None


def gap_bars(found: Fit, say: Say) -> tuple[GapBar, ...]:
    """Return the competencies furthest below what is asked first."""
    span = found.model.high - found.model.low or 1.0

    def share(value: float) -> float:
        return min(1.0, max(0.0, (value - found.model.low) / span))

    scored = [item for item in found.items if item.gap is not None]
    scored.sort(key=lambda item: item.gap or 0.0)
    return tuple(
        GapBar(
            say.text(item.item.name),
            share(item.score or 0.0),
            share(item.item.required),
            f"{item.score:g} / {item.item.required:g}",
        )
        for item in scored[:GAPS]
    )
