"""The rules of nomination the sample's company added to its programme: a second version of it."""

from collections.abc import Sequence
from dataclasses import replace

from talentdesk.domain.programme import BallotQuestion, BallotRule, Programme
from talentdesk.domain.succession_rule import (
    Condition,
    ConditionKind,
    Measure,
    Need,
    PromotionRule,
    PromotionTest,
    Quota,
    QuotaKind,
    RecommenderRule,
    Stage,
    TierRule,
)
from talentdesk.domain.texts import Text
from talentdesk.jobs.sample.words import Table, Words

_PEERS = "peers"
_POINTS = {1: 100, 2: 90, 3: 80, 4: 70, 5: 65, 6: 55, 7: 45, 8: 40, 9: 20}


def with_nominations(programme: Programme, words: Words) -> Programme:
    """Return the next version of the programme, which says how successors are nominated and promoted."""
    told = words.nominations["rules"]
    rule = programme.succession
    asked = {tier.key for tier in programme.tiers[:2]}
    tiers = tuple(
        _asked(one, told, _above(programme, one.tier)) if one.tier in asked else one for one in rule.tiers
    )
    scheme = programme.schemes[0]
    points = tuple((box.placement, float(_POINTS.get(box.number, 50))) for box in scheme.boxes)
    first, *rest = rule.stages
    changed = replace(
        rule,
        tiers=tiers,
        nominations=replace(rule.nominations, minimum=1, maximum=3, successor_before_promotion=True),
        stages=(first, _stage(told), *rest),
        quotas=(*rule.quotas, *_quotas(told)),
        measures=(
            Measure(key="panel", name=_text(told["panel"]), weight=40),
            Measure(key="feedback", name=_text(told["feedback"]), weight=30, lowest=1, highest=5),
            Measure(key="place", name=_text(told["place"]), weight=30, scheme=scheme.key, points=points),
        ),
        promotion=PromotionRule(
            peer_ballot=_PEERS,
            tests=(
                PromotionTest(key="talk", name=_text(told["talk"])),
                PromotionTest(key="written", name=_text(told["written"]), minimum=60),
            ),
            minimum=1,
        ),
    )
    ballot = BallotRule(base="cast", numerator=2, denominator=3, at_least=True)
    peers = BallotQuestion(key=_PEERS, name=_text(told["peers"]), rule=ballot)
    return replace(programme, version=programme.version + 1, succession=changed, peer_ballots=(peers,))


def _text(pair: Sequence[str]) -> Text:
    return Text(pair[0], pair[1])


def _above(programme: Programme, tier: str) -> tuple[str, ...]:
    """Return a tier and the one above it: whose incumbents may recommend."""
    keys = [one.key for one in programme.tiers]
    at = keys.index(tier)
    return tuple(keys[max(0, at - 1) : at + 1])


def _asked(rule: TierRule, told: Table, recommenders: tuple[str, ...]) -> TierRule:
    conditions = (
        Condition(
            key="education", name=_text(told["education"]), kind=ConditionKind.EDUCATION, level="bachelor"
        ),
        Condition(key="company", name=_text(told["company"]), kind=ConditionKind.IN_COMPANY, months=36),
        Condition(key="traits", name=_text(told["traits"]), kind=ConditionKind.CONFIRMED),
    )
    return replace(
        rule,
        conditions=conditions,
        recommenders=RecommenderRule(minimum=2, tiers=recommenders, board=True, signed=True),
        peer_ballot=_PEERS,
    )


def _stage(told: Table) -> Stage:
    needs = (Need.DATE, Need.OBJECTION_PERIOD)
    return Stage(key="notice", name=_text(told["notice"]), needs=needs, days=7)


def _quotas(told: Table) -> tuple[Quota, ...]:
    return (
        Quota(key="women", name=_text(told["women"]), kind=QuotaKind.WOMEN, at_least=25),
        Quota(key="young", name=_text(told["young"]), kind=QuotaKind.AGE, high=45, at_least=50),
    )
