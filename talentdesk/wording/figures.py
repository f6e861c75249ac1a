"""Figures as they stand in a sentence: names for the programme's keys, days and numbers in the language."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from string import Formatter

from talentdesk.domain.distribution import Operator
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure
from talentdesk.wording import fields
from talentdesk.wording.say import Say
from talentdesk.wording.succession_names import succession_name

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")
_LEVELS = ("level", "required", "actual")


def fill(texts: tuple[str, ...], figures: Mapping[str, str], say: Say) -> str:
    """Say the first text whose figures are all there; the last one needs none."""
    for text in texts:
        wanted = {name for _, name, _, _ in Formatter().parse(text) if name}
        if wanted <= figures.keys():
            return say(text, **figures)
    return say(texts[-1])


def shown(figures: Mapping[str, Figure], say: Say, programme: Programme | None = None) -> dict[str, str]:
    """Return figures as words; those without a value are left out."""
    found = {
        key: text for key, figure in figures.items() if (text := _word(key, figure, figures, say, programme))
    }
    place = _place(figures, say, programme)
    if place:
        found["place"] = place
    if "operator" in figures:
        found["wanted"] = _wanted(figures, say)
    return found


def _word(
    key: str, figure: Figure, figures: Mapping[str, Figure], say: Say, programme: Programme | None
) -> str:
    if figure is None:
        return ""
    if isinstance(figure, bool):
        return say("yes") if figure else say("no")
    if isinstance(figure, float):
        return f"{figure:.10g}"
    text = str(figure)
    if key == "names":
        return listed(text.split("\n"), say)
    if key == "field":
        return fields.name(text, say, programme, kind=str(figures.get("kind") or ""))
    if key == "kind":
        return fields.kind_name(text, say)
    if key == "value" and figures.get("field"):
        return fields.value_text(str(figures["field"]), text, say, programme)
    if programme is not None:
        text = _known(key, text, figures, say, programme)
    return day_text(text, say)


def listed(names: Sequence[str], say: Say) -> str:
    """Return names one after the other, as the language joins them."""
    text = names[0] if names else ""
    for name in names[1:]:
        text = say("{first}, {second}", first=text, second=name)
    return text


def day_text(text: str, say: Say) -> str:
    """Return an ISO day or moment as the language writes it; any other text as it is."""
    try:
        if _DAY.match(text):
            return say.day(date.fromisoformat(text))
        if _MOMENT.match(text):
            return say.moment(datetime.fromisoformat(text))
    except ValueError:
        pass
    return text


def _known(key: str, text: str, figures: Mapping[str, Figure], say: Say, programme: Programme) -> str:
    """Return a key of the programme by its name."""
    if key == "dimension":
        dimension = programme.dimension(text)
        return say.text(dimension.name) if dimension else text
    if key == "scheme":
        scheme = programme.scheme(text)
        return say.text(scheme.name) if scheme else text
    if key == "tier":
        return say.text(programme.tier_name(text))
    if key == "ground":
        ground = programme.meeting.ground(text)
        return say.text(ground.name) if ground else text
    if key == "conditions":
        one_by_one = [succession_name("condition", one, say, programme) or one for one in text.split(",")]
        return listed(one_by_one, say)
    named = succession_name(key, text, say, programme)
    if named:
        return named
    if key in _LEVELS:
        dimension = programme.dimension(str(figures.get("dimension") or ""))
        return say.text(dimension.level(text).name) if dimension and dimension.has(text) else text
    return text


def _place(figures: Mapping[str, Figure], say: Say, programme: Programme | None) -> str:
    """Return the box or level a guideline speaks of."""
    if figures.get("dimension") and figures.get("level"):
        dimension = programme.dimension(str(figures["dimension"])) if programme else None
        level = str(figures["level"])
        known = dimension is not None and dimension.has(level)
        return say.text(dimension.level(level).name) if dimension is not None and known else level
    if not figures.get("vertical") or not figures.get("horizontal"):
        return ""
    place = Placement(str(figures["vertical"]), str(figures["horizontal"]))
    scheme = programme.scheme(str(figures.get("scheme") or "")) if programme else None
    box = scheme.by_placement.get(place) if scheme else None
    if box is None:
        return f"{place.vertical} / {place.horizontal}"
    return say("box {number} {name}", number=box.number, name=say.text(box.name))


def _wanted(figures: Mapping[str, Figure], say: Say) -> str:
    """Return the share a guideline asks for."""
    low, high, tolerance = (f"{float(figures.get(key) or 0):.10g}" for key in ("low", "high", "tolerance"))
    operator = figures.get("operator")
    if operator == Operator.AT_LEAST:
        return say("at least {low}%", low=low)
    if operator == Operator.AT_MOST:
        return say("at most {high}%", high=high)
    if operator == Operator.RANGE:
        return say("{low} to {high}%", low=low, high=high)
    if tolerance == "0":
        return say("{low}%", low=low)
    return say("{low}% ± {tolerance}", low=low, tolerance=tolerance)


def many(figures: Mapping[str, Figure]) -> str:
    """Return the reading of a step that was about several: ``many``, empty for one."""
    count = figures.get("count")
    return "many" if isinstance(count, int) and count > 1 else ""
