"""How long something has lasted, in years and months."""

from datetime import date

from talentdesk.domain.calendar import months_between
from talentdesk.wording import Say


def span(since: date, on: date, say: Say) -> str:
    """Say the full years and months from a day to another, naming none of which there are none."""
    years, months = divmod(max(0, months_between(since, on)), 12)
    if years and months:
        return say("{years} y {months} m", years=years, months=months)
    if years:
        return say("{years} y", years=years)
    return say("{months} m", months=months) if months else say("under a month")
