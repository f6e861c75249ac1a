"""What steps about scenarios are called."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {
    "keep_scenario": phrase("Keep a scenario"),
    "rename_scenario": phrase("Rename a scenario"),
    "remove_scenario": phrase("Forget a scenario"),
}

TEXTS: dict[str, tuple[str, ...]] = {
    "keep_scenario": (phrase("Keep the scenario “{name}”: {count} vacant posts"),),
    "rename_scenario": (phrase("Rename the scenario “{before}” to “{name}”"),),
    "remove_scenario": (phrase("Forget the scenario “{name}”"),),
}

READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {}
