"""Quotas of a list of reserves: what is counted, of how many, and for how many nobody can tell."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from talentdesk.domain.calendar import years_between
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.succession_rule import Quota, QuotaKind, SuccessionRule
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Somebody on the list, as far as quotas ask."""

    person: Id
    gender: str = ""
    birth_date: date | None = None
    education: str = ""
    readiness: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """A quota against the list: who counts, who may count, of how many."""

    quota: Quota
    counted: tuple[Id, ...]
    unknown: tuple[Id, ...]
    of: int
    """People on the list; posts for PER_POST."""
    finding: Finding

    @property
    def value(self) -> float | None:
        """The share in percent, reserves a post for PER_POST; None where there is nothing to divide by."""
        return _value(self.quota, len(self.counted), self.of)


def count(
    rule: SuccessionRule, reserves: Sequence[Reserve], *, tier: str, posts: int, on: date
) -> tuple[Counted, ...]:
    """Count every quota that is asked of the list of a tier."""
    people = list({one.person: one for one in reserves}.values())
    wanted = [one for one in rule.quotas if not one.tiers or tier in one.tiers]
    return tuple(_count(quota, rule, people, posts, on) for quota in wanted)


def _count(quota: Quota, rule: SuccessionRule, people: Sequence[Reserve], posts: int, on: date) -> Counted:
    per_post = quota.kind is QuotaKind.PER_POST
    answers = {one.person: per_post or _answer(quota, rule, one, on) for one in people}
    yes = tuple(person for person, answer in answers.items() if answer)
    unknown = tuple(person for person, answer in answers.items() if answer is None)
    of = posts if per_post else len(people)
    return Counted(quota, yes, unknown, of, _finding(quota, len(yes), len(unknown), of))


def _answer(quota: Quota, rule: SuccessionRule, one: Reserve, on: date) -> bool | None:
    if quota.kind is QuotaKind.WOMEN:
        return one.gender == "f" if one.gender else None
    if quota.kind is QuotaKind.READINESS:
        return one.readiness in quota.readiness if one.readiness else None
    if quota.kind is QuotaKind.EDUCATION:
        required, actual = rule.education_rank(quota.level), rule.education_rank(one.education)
        return None if required is None or actual is None else actual >= required
    if one.birth_date is None:
        return None
    age = years_between(one.birth_date, on)
    return (quota.low is None or age >= quota.low) and (quota.high is None or age <= quota.high)


def _value(quota: Quota, number: int, of: int) -> float | None:
    if not of:
        return None
    return number / of if quota.kind is QuotaKind.PER_POST else 100 * number / of


def _finding(quota: Quota, yes: int, unknown: int, of: int) -> Finding:
    least, most = _value(quota, yes, of), _value(quota, yes + unknown, of)
    figures: dict[str, Figure] = {"quota": quota.key, "count": yes, "of": of}
    if unknown:
        figures["unknown"] = unknown
    low, high = quota.at_least, quota.at_most
    if least is None or most is None:
        return Finding(Reason.QUOTA_BELOW, Met.UNKNOWN, figures, quota.key)
    figures["actual"] = round(least, 1)
    if high is not None and least > high:
        return Finding(Reason.QUOTA_ABOVE, Met.NOT_MET, figures | {"limit": high}, quota.key)
    if low is not None and most < low:
        figures |= {"limit": low, "missing": _lacking(quota, yes, of)}
        return Finding(Reason.QUOTA_BELOW, Met.NOT_MET, figures, quota.key)
    sure = (low is None or least >= low) and (high is None or most <= high)
    if sure:
        return Finding(Reason.QUOTA_BELOW, Met.MET, figures, quota.key)
    below = low is not None and least < low
    limit = low if below else high
    reason = Reason.QUOTA_BELOW if below else Reason.QUOTA_ABOVE
    return Finding(reason, Met.UNKNOWN, figures | {"limit": limit}, quota.key)


def _lacking(quota: Quota, yes: int, of: int) -> int:
    """Return how many more would do within a list of the same length."""
    scale = of if quota.kind is QuotaKind.PER_POST else of / 100
    return math.ceil((quota.at_least or 0) * scale - yes - 1e-9)
