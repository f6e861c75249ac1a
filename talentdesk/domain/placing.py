"""May this candidate stand in this box? Asked by the hovering card and by the command alike."""

from collections.abc import Iterable
from datetime import date

from talentdesk.domain.calendar import months_between
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import PlacementRule, Programme, RuleKind
from talentdesk.domain.ruling import Finding, Met, Reason, Ruling, refuse
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What placement rules may ask about a candidate."""

    candidate: str
    post_since: date | None
    last_rated: date | None
    """Day of the older of the two newest ratings; None when one is missing."""
    locked: bool = False
    """Whether the session is locked."""


def older(days: Iterable[date | None]) -> date | None:
    """Return the older of the newest ratings' days; None when one is missing: nothing is known of it."""
    known = list(days)
    return None if not known or None in known else min(day for day in known if day is not None)


def may_place(
    standing: Standing, placement: Placement, scheme: Scheme, programme: Programme, *, on: date
) -> Ruling:
    """Rule on a place: refused when locked or no such box, else allowed with every rule of the box."""
    if standing.locked:
        return refuse(Reason.SESSION_LOCKED)
    if placement not in scheme.by_placement:
        return refuse(Reason.NO_SUCH_BOX, box=f"{placement.vertical}/{placement.horizontal}")
    rules = [rule for rule in programme.placement_rules if rule.scheme == scheme.key]
    findings = tuple(
        _check(rule, standing, placement, scheme, on)
        for rule in rules
        if not rule.boxes or placement in rule.boxes
    )
    return Ruling(allowed=True, findings=findings)


def _check(rule: PlacementRule, standing: Standing, place: Placement, scheme: Scheme, on: date) -> Finding:
    if rule.kind is RuleKind.LEVELS_AT_LEAST:
        return _levels(rule, place, scheme)
    if rule.kind is RuleKind.RATED_WITHIN:
        return _since(rule, Reason.RATING_OLD, standing.last_rated, on, at_most=True)
    reason = Reason.ROTATED_RECENTLY if rule.kind is RuleKind.NOT_ROTATED_WITHIN else Reason.TOO_SHORT_IN_POST
    return _since(rule, reason, standing.post_since, on, at_most=False)


def _levels(rule: PlacementRule, place: Placement, scheme: Scheme) -> Finding:
    here = {scheme.vertical.key: place.vertical, scheme.horizontal.key: place.horizontal}
    for dimension in (scheme.vertical, scheme.horizontal):
        for key, lowest in rule.levels:
            if key == dimension.key and dimension.rank(here[key]) < dimension.rank(lowest):
                figures = {"dimension": key, "required": lowest, "actual": here[key]}
                return Finding(Reason.BELOW_LEVEL, Met.NOT_MET, figures, rule.key)
    return Finding(Reason.BELOW_LEVEL, Met.MET, {}, rule.key)


def _since(rule: PlacementRule, reason: Reason, day: date | None, on: date, *, at_most: bool) -> Finding:
    if day is None:
        return Finding(reason, Met.UNKNOWN, {"required": rule.months, "actual": None}, rule.key)
    months = months_between(day, on)
    met = months <= rule.months if at_most else months >= rule.months
    figures = {"required": rule.months, "actual": months}
    return Finding(reason, Met.MET if met else Met.NOT_MET, figures, rule.key)
