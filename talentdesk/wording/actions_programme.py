"""Words of what is done to the programme."""

from collections.abc import Callable, Mapping

from talentdesk.domain.ruling import Figure
from talentdesk.wording.say import phrase

TITLES: dict[str, str] = {"change_programme": phrase("Change the programme")}
TEXTS: dict[str, tuple[str, ...]] = {
    "change_programme": (phrase("Change the programme: version {version} in force"),),
}
READINGS: dict[str, Callable[[Mapping[str, Figure]], str]] = {}
