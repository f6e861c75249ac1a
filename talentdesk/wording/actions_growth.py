"""Words of what is done for forecasts and figures."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {
    "add_forecast_line": phrase("Add to the forecast"),
    "edit_forecast_line": phrase("Change a line of the forecast"),
    "remove_forecast_line": phrase("Remove from the forecast"),
    "set_tier_figure": phrase("Change what is assumed of a tier"),
    "record_departure": phrase("Record a departure"),
    "edit_departure": phrase("Edit a departure"),
    "remove_departure": phrase("Take a departure off the record"),
    "keep_figures": phrase("Keep the figures of a cycle"),
}
TEXTS: dict[str, tuple[str, ...]] = {
    "add_forecast_line.growth": (phrase("Growth plan: add a year for “{name}”"),),
    "add_forecast_line.standard": (phrase("Standard staffing of “{name}”: add a title"),),
    "edit_forecast_line.growth": (phrase("Change the growth plan of “{name}”"),),
    "edit_forecast_line.standard": (phrase("Change the standard staffing of “{name}”"),),
    "remove_forecast_line.growth": (phrase("Growth plan: remove a year of “{name}”"),),
    "remove_forecast_line.standard": (phrase("Standard staffing of “{name}”: remove a title"),),
    "set_tier_figure": (phrase("Change what is assumed of the tier {tier}"),),
    "record_departure": (phrase("Record that {name} left on {value}"),),
    "record_departure.vacant": (phrase("Record that {name} left on {value}; posts fallen vacant: {count}"),),
    "edit_departure": (phrase("Edit the departure of {name}"),),
    "remove_departure": (phrase("Take the departure of {name} off the record"),),
    "keep_figures": (phrase("Keep {count} figures for {name}"),),
}


def _kind(figures: Mapping[str, Figure]) -> str:
    return str(figures.get("kind") or "")


READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {
    "add_forecast_line": _kind,
    "edit_forecast_line": _kind,
    "remove_forecast_line": _kind,
    "record_departure": lambda figures: "vacant" if figures.get("count") else "",
}
