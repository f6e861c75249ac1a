"""Recommendations for a tier: who has standing, whose signed opinion counts, and whether they are enough."""

from collections.abc import Sequence
from dataclasses import dataclass

from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.succession_rule import RecommenderRule
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommender:
    """Somebody who recommends a candidate."""

    person: Id
    """Empty for somebody who is not in the file; the name tells such people apart."""
    name: str
    tier: str | None = None
    """Tier of the post held now; empty = in none, None = not known."""
    board: bool | None = None
    """Whether a member of the board; None = not known."""
    signed: bool = False
    """Whether the opinion is signed."""


def check(recommenders: Sequence[Recommender], candidate: Id, rule: RecommenderRule) -> Ruling:
    """Rule on the recommendations for somebody: each with its standing, then their number."""
    findings: list[Finding] = []
    counted = possible = 0
    seen: set[str] = set()
    for one in recommenders:
        finding = _judge(one, candidate, rule, seen)
        findings.append(finding)
        counted += finding.met is Met.MET
        possible += finding.met is not Met.NOT_MET
        seen.add(_who(one))
    enough = Met.MET if counted >= rule.minimum else Met.UNKNOWN if possible >= rule.minimum else Met.NOT_MET
    figures: dict[str, Figure] = {
        "required": rule.minimum,
        "count": counted,
        "missing": max(0, rule.minimum - counted),
    }
    findings.append(Finding(Reason.RECOMMENDERS_FEW, enough, figures))
    return Ruling(allowed=enough is Met.MET, findings=tuple(findings))


def standing(one: Recommender, rule: RecommenderRule) -> bool | None:
    """Tell whether somebody may recommend; None where it is not known."""
    if one.tier is not None and one.tier in rule.tiers:
        return True
    if rule.board and one.board:
        return True
    unknown = (one.tier is None and bool(rule.tiers)) or (rule.board and one.board is None)
    return None if unknown else False


def _judge(one: Recommender, candidate: Id, rule: RecommenderRule, seen: set[str]) -> Finding:
    figures: dict[str, Figure] = {"name": one.name}
    if one.person and one.person == candidate:
        return Finding(Reason.RECOMMENDER_SELF, Met.NOT_MET, figures)
    if _who(one) in seen:
        return Finding(Reason.RECOMMENDER_TWICE, Met.NOT_MET, figures)
    if rule.signed and not one.signed:
        return Finding(Reason.OPINION_UNSIGNED, Met.NOT_MET, figures)
    has = standing(one, rule)
    met = Met.UNKNOWN if has is None else Met.MET if has else Met.NOT_MET
    if rule.tiers:
        figures["tiers"] = ",".join(rule.tiers)
    return Finding(Reason.RECOMMENDER_NO_STANDING, met, figures)


def _who(one: Recommender) -> str:
    return one.person or one.name.strip().casefold()
