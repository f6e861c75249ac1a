"""Names of what rules of succession are told by: tiers, education levels, conditions, measures, quotas."""

from collections.abc import Callable, Iterable, Mapping

from talentdesk.domain.programme import Choice, CompetencyModel, Programme
from talentdesk.domain.succession_rule import (
    PEER_BALLOT,
    RECOMMENDERS,
    Condition,
    EducationLevel,
    Measure,
    PromotionTest,
    Quota,
    Stage,
)
from talentdesk.wording.say import Say, phrase

Named = EducationLevel | Condition | Measure | Quota | Choice | CompetencyModel | Stage | PromotionTest


def succession_name(key: str, text: str, say: Say, programme: Programme) -> str:
    """Return what a figure stands for by its name; empty for figures that are no such key."""
    if key == "tiers":
        return say(" or ").join(say.text(programme.tier_name(tier)) for tier in text.split(","))
    lists = _LISTS.get(key)
    if lists is None:
        return ""
    if key == "condition" and text in _WAIVABLE:
        return say(_WAIVABLE[text])
    return next((say.text(one.name) for one in lists(programme) if one.key == text), "")


def _conditions(programme: Programme) -> Iterable[Condition]:
    return (one for tier in programme.succession.tiers for one in tier.conditions)


_WAIVABLE = {RECOMMENDERS: phrase("Recommendations"), PEER_BALLOT: phrase("Peer ballot")}
_LISTS: Mapping[str, Callable[[Programme], Iterable[Named]]] = {
    "education": lambda programme: programme.succession.education,
    "condition": _conditions,
    "measure": lambda programme: programme.succession.measures,
    "quota": lambda programme: programme.succession.quotas,
    "readiness": lambda programme: programme.readiness,
    "action_type": lambda programme: programme.action_types,
    "role": lambda programme: programme.committee.roles,
    "model": lambda programme: programme.models,
    "stage": lambda programme: programme.succession.stages,
    "before": lambda programme: programme.succession.stages,
    "test": lambda programme: programme.succession.promotion.tests,
}
