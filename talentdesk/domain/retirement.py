"""When incumbents retire by rule: a month, or a range of months where gender or rule leave it open."""

from dataclasses import dataclass
from datetime import date

from talentdesk.domain.calendar import months_between
from talentdesk.domain.succession_rule import Delay, RetirementRule

_YEAR = 12


@dataclass(frozen=True, slots=True)
class Retirement:
    """The earliest and the latest day on which somebody retires by the rule; both alike where it is known."""

    earliest: date
    latest: date

    @property
    def known(self) -> bool:
        """Whether there is just one day."""
        return self.earliest == self.latest

    def within(self, months: int, on: date) -> bool | None:
        """Tell whether it comes within so many months; None where the range leaves it open."""
        sooner, later = (months_between(on, day) < months for day in (self.earliest, self.latest))
        return sooner if sooner == later else None


def retires(
    rules: tuple[RetirementRule, ...], *, birth_date: date | None, gender: str, tier: str
) -> Retirement | None:
    """Return when somebody retires; None without a date of birth, or where no rule fits.

    Without a gender every rule that could hold counts, and the answer is a range.
    """
    if birth_date is None:
        return None
    fitting = [one for one in rules if not one.tiers or tier in one.tiers]
    genders = (gender,) if gender else ("f", "m")
    first = [next((one for one in fitting if not one.gender or one.gender == each), None) for each in genders]
    days = [_day(one, birth_date) for one in first if one is not None]
    return Retirement(min(days), max(days)) if len(days) == len(genders) else None


def _day(rule: RetirementRule, birth: date) -> date:
    months = rule.years * _YEAR
    if rule.delay is not None:
        months += _delayed(rule.delay, birth.year * _YEAR + birth.month - 1 + months)
    return _later(birth, months)


def _delayed(delay: Delay, due: int) -> int:
    """Return the months by which a day of retirement moves; ``due`` counts months from year 0."""
    since = delay.since[0] * _YEAR + delay.since[1] - 1
    return 0 if due < since else min(delay.most, (due - since) // delay.every + 1)


def _later(day: date, months: int) -> date:
    """Return the birthday so many months later; the first of the next month where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // _YEAR, month % _YEAR + 1
    try:
        return date(year, month, day.day)
    except ValueError:
        return date(year + month // _YEAR, month % _YEAR + 1, 1)
