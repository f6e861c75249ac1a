"""From the programme to the tree of a programme file: the counterpart of ``programme_parts``."""

from typing import Any

from talentdesk.domain.distribution import Guideline
from talentdesk.domain.grid import Box, Scheme
from talentdesk.domain.programme import Choice, CompetencyModel, PlacementRule, Programme, RatingMap
from talentdesk.domain.texts import Text
from talentdesk.exchange.evidence_parts import evidence_tables
from talentdesk.exchange.meeting_parts import meeting_table
from talentdesk.exchange.programme_ballots import deciding_tables
from talentdesk.exchange.programme_fairness import fairness_table
from talentdesk.exchange.programme_parts import FORMAT
from talentdesk.exchange.succession_tables import succession_tables

Tables = dict[str, Any]


def tables_of(programme: Programme) -> Tables:
    """Return the tree of the programme, in the order a reader expects."""
    schemes = {scheme.key: scheme for scheme in programme.schemes}
    return {
        "format": FORMAT,
        "key": programme.key,
        "version": programme.version,
        "name": _text(programme.name),
        "summary": _text(programme.summary),
        "room_fields": list(programme.room_fields),
        "default_model": programme.default_model,
        "tiers": _choices(programme.tiers),
        "dimensions": [
            {
                "key": one.key,
                "name": _text(one.name),
                "levels": [{"key": level.key, "name": _text(level.name)} for level in one.levels],
            }
            for one in programme.dimensions
        ],
        "schemes": [_scheme(scheme) for scheme in programme.schemes],
        "rating_maps": [_rating_map(one) for one in programme.rating_maps],
        "guidelines": [_guideline(one, schemes[one.scheme]) for one in programme.guidelines],
        "placement_rules": [_rule(one, schemes[one.scheme]) for one in programme.placement_rules],
        "reasons": {
            "policy": programme.reason_policy.value,
            "block_lock": programme.reasons_block_lock,
            "codes": _choices(programme.reason_codes),
        },
        "committee": {
            "odd": programme.committee.odd,
            "minimum": programme.committee.minimum,
            "roles": _choices(programme.committee.roles),
        },
        **deciding_tables(programme),
        "fairness": fairness_table(programme.fairness),
        "meeting": meeting_table(programme.meeting),
        "evidence": evidence_tables(programme),
        "readiness": _choices(programme.readiness),
        "flags": _choices(programme.flags),
        "secrecy": _choices(programme.secrecy),
        "action_types": _choices(programme.action_types),
        "models": [_model(one) for one in programme.models],
        **({"forms": list(programme.forms)} if programme.forms else {}),
        **succession_tables(programme),
    }


def _text(text: Text) -> Tables:
    return {"zh": text.zh, "en": text.en}


def _choices(choices: tuple[Choice, ...]) -> list[Tables]:
    return [{"key": one.key, "name": _text(one.name)} for one in choices]


def _scheme(scheme: Scheme) -> Tables:
    return {
        "key": scheme.key,
        "name": _text(scheme.name),
        "vertical": scheme.vertical.key,
        "horizontal": scheme.horizontal.key,
        "top_down": scheme.top_down,
        "left_right": scheme.left_right,
        "big_move_steps": scheme.big_move_steps,
        "boxes": [_box(box) for box in scheme.boxes],
        **(
            {"challenge": [scheme.box(place).number for place in scheme.challenge]}
            if scheme.challenge
            else {}
        ),
    }


def _box(box: Box) -> Tables:
    return {
        "vertical": box.placement.vertical,
        "horizontal": box.placement.horizontal,
        "number": box.number,
        "code": box.code,
        "name": _text(box.name),
        "meaning": _text(box.meaning),
        "action": _text(box.action),
        "colour": box.colour,
        "successor": box.successor,
    }


def _rating_map(map_: RatingMap) -> Tables:
    grades: dict[str, list[str]] = {}
    for word, level in map_.grades:
        grades.setdefault(level, []).append(word)
    return {
        "dimension": map_.dimension,
        "valid_months": map_.valid_months,
        "grades": grades,
        "cut_offs": {level: lowest for lowest, level in map_.cut_offs},
        **({"scale": dict(zip(("lowest", "highest"), map_.scale, strict=True))} if map_.scale else {}),
    }


def _guideline(guide: Guideline, scheme: Scheme) -> Tables:
    where: Tables = {"box": scheme.box(guide.box).number} if guide.box else {"level": list(guide.level or ())}
    return {
        "scheme": guide.scheme,
        **where,
        "operator": guide.operator.value,
        "low": guide.low,
        "high": guide.high,
        "tolerance": guide.tolerance,
        "blocks_lock": guide.blocks_lock,
    }


def _rule(rule: PlacementRule, scheme: Scheme) -> Tables:
    figures: Tables = {"levels": dict(rule.levels)} if rule.levels else {"months": rule.months}
    return {
        "key": rule.key,
        "scheme": rule.scheme,
        "name": _text(rule.name),
        "kind": rule.kind.value,
        "boxes": [scheme.box(place).number for place in rule.boxes],
        **figures,
    }


def _model(model: CompetencyModel) -> Tables:
    items = [
        {"key": one.key, "name": _text(one.name), "weight": one.weight, "required": one.required}
        for one in model.items
    ]
    return {"key": model.key, "name": _text(model.name), "low": model.low, "high": model.high, "items": items}
