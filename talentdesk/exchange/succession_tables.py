"""From the rules of succession to the tree of a programme file: the counterpart of ``succession_parts``."""

from collections.abc import Mapping
from typing import Any

from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_rule import (
    Condition,
    ConditionKind,
    Measure,
    NominationRule,
    Quota,
    RetirementRule,
    SuccessorRule,
    TierRule,
)
from talentdesk.domain.texts import Text
from talentdesk.exchange.programme_ballots import rule_table
from talentdesk.exchange.promotion_parts import promotion_table

Tables = dict[str, Any]


def succession_tables(programme: Programme) -> Tables:
    """Return the parts that say something; a programme of before is written as it was."""
    rule = programme.succession
    schemes = {one.key: one for one in programme.schemes}
    tables: Tables = {
        "education": [
            _filled({"key": one.key, "name": _text(one.name), "words": list(one.words)})
            for one in rule.education
        ],
        "peer_ballots": [
            {"key": one.key, "name": _text(one.name), **rule_table(one.rule)}
            for one in programme.peer_ballots
        ],
        "tier_rules": [_tier(one, schemes) for one in rule.tiers],
        "nominations": _nominations(rule.nominations),
        "stages": [
            _filled(
                {
                    "key": one.key,
                    "name": _text(one.name),
                    "needs": [need.value for need in one.needs],
                    "tiers": list(one.tiers),
                    "days": one.days,
                }
            )
            for one in rule.stages
        ],
        "quotas": [_quota(one) for one in rule.quotas],
        "successors": _successors(rule.successors),
        "measures": [_measure(one, schemes) for one in rule.measures],
        "retirement": [_retirement(one) for one in rule.retirement],
        "promotion": promotion_table(rule.promotion),
    }
    return _filled(tables)


def _text(text: Text) -> Tables:
    return {"zh": text.zh, "en": text.en}


def _filled(table: Tables) -> Tables:
    """Leave out what is as it would be without a word; 0 that was said is kept as a float or by its owner."""
    return {key: value for key, value in table.items() if value not in (None, "", [], {}) and value != 0}


def _years(months: int) -> float | int:
    return months // 12 if months % 12 == 0 else months / 12


def _tier(rule: TierRule, schemes: Mapping[str, Scheme]) -> Tables:
    table: Tables = {
        "tier": rule.tier,
        "management": rule.management,
        "titles": list(rule.titles),
        "peer_ballot": rule.peer_ballot,
    }
    asked = rule.recommenders
    if asked is not None:
        table["recommenders"] = {
            "minimum": asked.minimum,
            "tiers": list(asked.tiers),
            "board": asked.board,
            "signed": asked.signed,
        }
    table["conditions"] = [_condition(one, schemes) for one in rule.conditions]
    return _filled(table)


def _condition(one: Condition, schemes: Mapping[str, Scheme]) -> Tables:
    table: Tables = {"key": one.key, "name": _text(one.name), "kind": one.kind.value}
    if one.kind is ConditionKind.EDUCATION:
        return {**table, "level": one.level}
    if one.kind is ConditionKind.YEARLY_AVERAGE:
        return {**table, "dimension": one.dimension, "minimum": one.minimum, "over": one.years}
    if one.kind is ConditionKind.BOXES:
        scheme = schemes[one.scheme]
        return {**table, "scheme": one.scheme, "boxes": [scheme.box(place).number for place in one.boxes]}
    if one.kind is ConditionKind.FIT:
        return {**table, "minimum": one.minimum, **_filled({"model": one.model})}
    if one.kind is ConditionKind.AGE:
        return {**table, **_filled({"low": one.low, "high": one.high})}
    if one.kind is ConditionKind.NO_PENALTY:
        return {**table, "months": one.months}
    if one.kind is ConditionKind.CONFIRMED:
        return table
    exceptions = [{"family": each.family, "years": _years(each.months)} for each in one.exceptions]
    return {
        **table,
        "years": _years(one.months),
        **_filled({"tiers": list(one.tiers), "exceptions": exceptions}),
    }


def _nominations(rule: NominationRule) -> Tables:
    days = {
        key: f"{day[0]:02d}-{day[1]:02d}"
        for key, day in (("opens", rule.opens), ("closes", rule.closes), ("finished", rule.finished))
        if day is not None
    }
    return _filled(
        {
            **days,
            "managers": list(rule.managers),
            "minimum": rule.minimum,
            "maximum": rule.maximum,
            "confirmed_minimum": rule.confirmed_minimum,
            "confirmed_maximum": rule.confirmed_maximum,
            "self_nomination": rule.self_nomination,
            "successor_before_promotion": rule.successor_before_promotion,
        }
    )


def _quota(one: Quota) -> Tables:
    bounds = {
        key: value
        for key, value in (("at_least", one.at_least), ("at_most", one.at_most))
        if value is not None
    }
    return {
        "key": one.key,
        "name": _text(one.name),
        "kind": one.kind.value,
        **bounds,
        **_filled(
            {
                "tiers": list(one.tiers),
                "low": one.low,
                "high": one.high,
                "level": one.level,
                "readiness": list(one.readiness),
            }
        ),
    }


def _successors(rule: SuccessorRule) -> Tables:
    if rule == SuccessorRule():
        return {}
    return _filled({"within": dict(rule.within), "slate": rule.slate, "named_most": rule.named_most})


def _measure(one: Measure, schemes: Mapping[str, Scheme]) -> Tables:
    table: Tables = {
        "key": one.key,
        "name": _text(one.name),
        "weight": one.weight,
        "lowest": one.lowest,
        "highest": one.highest,
    }
    if one.scheme:
        scheme = schemes[one.scheme]
        table["scheme"] = one.scheme
        table["points"] = {str(scheme.box(place).number): points for place, points in one.points}
    return table


def _retirement(one: RetirementRule) -> Tables:
    table = _filled({"gender": one.gender, "tiers": list(one.tiers)})
    table["years"] = one.years
    if one.delay is not None:
        year, month = one.delay.since
        table["delay"] = {
            "since": f"{year:04d}-{month:02d}",
            "every": one.delay.every,
            "most": one.delay.most,
        }
    return table
