"""Sentences for growth plans, staffing standards and departures."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

GROWTH: dict[Reason, tuple[str, ...]] = {
    Reason.LINE_EXISTS: (
        phrase("“{unit_kind}” already has a line for {value}."),
        phrase("There is such a line already."),
    ),
    Reason.DEPARTED_ALREADY: (
        phrase("{name} is already on record as having left on {value}."),
        phrase("This departure is already on record."),
    ),
}
