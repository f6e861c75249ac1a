"""What concerns about succession are called."""

from collections.abc import Mapping

from talentdesk.domain.attention import Concern
from talentdesk.wording.say import phrase

TITLES: Mapping[Concern, str] = {
    Concern.AT_RISK: phrase("High risk, nobody ready now"),
    Concern.LEAVING: phrase("Leaves within a year, nobody ready now"),
    Concern.VACANT: phrase("Vacant key posts"),
    Concern.UNREADY: phrase("Nobody ready now"),
    Concern.NOT_LOOKED_AT: phrase("No slate yet"),
    Concern.NAMED_OFTEN: phrase("Named for too many posts"),
    Concern.LATE: phrase("Late development steps"),
    Concern.MENTOR_GONE: phrase("Plans whose mentor has left"),
}
ROLES: Mapping[Concern, str] = {
    Concern.AT_RISK: "bad",
    Concern.LEAVING: "bad",
    Concern.VACANT: "warn",
    Concern.UNREADY: "warn",
    Concern.NOT_LOOKED_AT: "info",
    Concern.NAMED_OFTEN: "info",
    Concern.LATE: "warn",
    Concern.MENTOR_GONE: "warn",
}
"""Marks by role: they differ in shape too."""
