"""The parts of a programme file about succession; older files have none of them."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import BallotQuestion, Choice
from talentdesk.domain.succession_rule import (
    Delay,
    EducationLevel,
    Measure,
    Need,
    NominationRule,
    Quota,
    QuotaKind,
    RetirementRule,
    Stage,
    SuccessionRule,
    SuccessorRule,
)
from talentdesk.exchange.condition_parts import Known, tier_rules_of
from talentdesk.exchange.programme_ballots import RULE_KEYS, ballot_of
from talentdesk.exchange.promotion_parts import promotion_of
from talentdesk.exchange.toml_node import Node

KEYS = (
    "education", "tier_rules", "nominations", "peer_ballots", "stages", "quotas", "successors", "measures",
    "retirement", "promotion",
)  # fmt: skip
"""The keys of a programme file this module reads."""

_DAY = re.compile(r"(\d{2})-(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_LEAP = 2024
_MANY = 100_000
_WHOLE = 100.0
_NEAR = 1e-6


def succession_of(
    root: Node,
    *,
    tiers: Sequence[Choice],
    schemes: Sequence[Scheme],
    dimensions: Sequence[str],
    families: Sequence[str],
    readiness: Sequence[Choice],
) -> SuccessionRule:
    """Read all parts; ``families`` are the keys of the competency models."""
    education = _education(root)
    known = Known(
        tiers=tuple(one.key for one in tiers),
        education=tuple(one.key for one in education),
        dimensions=tuple(dimensions),
        families=tuple(families),
        schemes=MappingProxyType({one.key: one for one in schemes}),
        ballots=tuple(str(one.get("key")) for one in _tables(root, "peer_ballots")),
        readiness=tuple(one.key for one in readiness),
    )
    return SuccessionRule(
        education=education,
        tiers=tier_rules_of(root, known),
        nominations=_nominations(root, known),
        stages=_stages(root, known),
        quotas=_quotas(root, known),
        successors=_successors(root, known),
        measures=_measures(root, known),
        retirement=_retirement(root, known),
        promotion=promotion_of(root, known),
    )


def peer_ballots_of(root: Node) -> tuple[BallotQuestion, ...]:
    """Read the ballots held among colleagues, each with a whole rule of its own."""
    found = []
    for node in root.nodes("peer_ballots", optional=True):
        node.only(("key", "name", *RULE_KEYS))
        rule = Node({key: node.table[key] for key in RULE_KEYS if key in node.table}, node.path, node.faults)
        found.append(BallotQuestion(key=node.word("key"), name=node.text("name"), rule=ballot_of(rule)))
    root.unique(found, lambda one: one.key, "peer_ballots")
    return tuple(found)


def _tables(root: Node, key: str) -> list[dict[str, Any]]:
    found = root.table.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _education(root: Node) -> tuple[EducationLevel, ...]:
    found = []
    seen: set[str] = set()
    for node in root.nodes("education", optional=True):
        node.only(("key", "name", "words"))
        words = node.words("words", optional=True)
        for index, word in enumerate(words):
            if word.casefold() in seen:
                node.note(f"words[{index}]", FaultCode.DUPLICATE, value=word)
            seen.add(word.casefold())
        found.append(EducationLevel(key=node.word("key"), name=node.text("name"), words=words))
    root.unique(found, lambda one: one.key, "education")
    return tuple(found)


def _nominations(root: Node, known: Known) -> NominationRule:
    if "nominations" not in root.table:
        return NominationRule()
    node = root.node("nominations")
    node.only(
        (
            "opens",
            "closes",
            "finished",
            "managers",
            "minimum",
            "maximum",
            "confirmed_minimum",
            "confirmed_maximum",
            "self_nomination",
            "successor_before_promotion",
        )
    )
    for one, other in (("opens", "closes"), ("closes", "opens")):
        if one in node.table and other not in node.table:
            node.note(one, FaultCode.MISSING, key=other)
    counts = {
        key: node.whole(key, low=0, high=99, default=0)
        for key in ("minimum", "maximum", "confirmed_minimum", "confirmed_maximum")
    }
    for low, high in (("minimum", "maximum"), ("confirmed_minimum", "confirmed_maximum")):
        if counts[high] and counts[high] < counts[low]:
            node.note(high, FaultCode.OUT_OF_RANGE, value=counts[high], low=counts[low], high=99)
    return NominationRule(
        opens=_day(node, "opens"),
        closes=_day(node, "closes"),
        finished=_day(node, "finished"),
        managers=known.names(node, "managers", known.tiers),
        self_nomination=node.flag("self_nomination", default=False),
        successor_before_promotion=node.flag("successor_before_promotion", default=False),
        **counts,
    )


def _day(node: Node, key: str) -> tuple[int, int] | None:
    """Return a day of every year, written ``"02-28"``."""
    if key not in node.table:
        return None
    text = node.word(key)
    match = _DAY.fullmatch(text)
    if match is not None:
        month, day = int(match[1]), int(match[2])
        try:
            date(_LEAP, month, day)
        except ValueError:
            pass
        else:
            return month, day
    if text:
        node.note(key, FaultCode.NOT_ONE_OF, value=text, allowed="MM-DD")
    return None


def _stages(root: Node, known: Known) -> tuple[Stage, ...]:
    found = []
    for node in root.nodes("stages", optional=True):
        node.only(("key", "name", "needs", "tiers", "days"))
        needs = known.names(node, "needs", tuple(Need))
        if Need.OBJECTION_PERIOD in needs and "days" not in node.table:
            node.note("days", FaultCode.MISSING, key="days")
        found.append(
            Stage(
                key=node.word("key"),
                name=node.text("name"),
                needs=tuple(Need(one) for one in needs),
                tiers=known.names(node, "tiers", known.tiers),
                days=node.whole("days", low=0, high=365, default=0),
            )
        )
    root.unique(found, lambda one: one.key, "stages")
    return tuple(found)


def _quotas(root: Node, known: Known) -> tuple[Quota, ...]:
    found = []
    for node in root.nodes("quotas", optional=True):
        node.only(
            ("key", "name", "kind", "at_least", "at_most", "tiers", "low", "high", "level", "readiness")
        )
        kind = QuotaKind(node.one_of("kind", tuple(QuotaKind)))
        most = 99 if kind is QuotaKind.PER_POST else 100
        low, high = (_maybe(node, key, most) for key in ("at_least", "at_most"))
        if low is None and high is None:
            node.note("", FaultCode.MISSING, key="at_least | at_most")
        if low is not None and high is not None and high < low:
            node.note("at_most", FaultCode.OUT_OF_RANGE, value=high, low=low, high=most)
        band = known.band(node) if kind is QuotaKind.AGE else (None, None)
        found.append(
            Quota(
                key=node.word("key"),
                name=node.text("name"),
                kind=kind,
                at_least=low,
                at_most=high,
                tiers=known.names(node, "tiers", known.tiers),
                low=band[0],
                high=band[1],
                level=known.name(node, "level", known.education) if kind is QuotaKind.EDUCATION else "",
                readiness=_readiness(node, known) if kind is QuotaKind.READINESS else (),
            )
        )
    root.unique(found, lambda one: one.key, "quotas")
    return tuple(found)


def _readiness(node: Node, known: Known) -> tuple[str, ...]:
    if not node.table.get("readiness"):
        node.note("readiness", FaultCode.MISSING, key="readiness")
    return known.names(node, "readiness", known.readiness)


def _maybe(node: Node, key: str, most: float) -> float | None:
    return node.number(key, low=0, high=most) if key in node.table else None


def _successors(root: Node, known: Known) -> SuccessorRule:
    if "successors" not in root.table:
        return SuccessorRule()
    node = root.node("successors")
    node.only(("within", "slate", "named_most"))
    within = node.node("within") if "within" in node.table else Node({}, "", node.faults)
    within.only(known.readiness)
    months = [(key, within.whole(key, low=0, high=1200)) for key in known.readiness if key in within.table]
    for (_, sooner), (key, later) in pairwise(months):
        if later < sooner:
            within.note(key, FaultCode.OUT_OF_RANGE, value=later, low=sooner, high=1200)
    return SuccessorRule(
        within=tuple(months),
        slate=node.whole("slate", low=1, high=99, default=1),
        named_most=node.whole("named_most", low=0, high=99, default=0),
    )


def _measures(root: Node, known: Known) -> tuple[Measure, ...]:
    found = []
    for node in root.nodes("measures", optional=True):
        node.only(("key", "name", "weight", "lowest", "highest", "scheme", "points"))
        scheme = None
        if "scheme" in node.table or "points" in node.table:
            scheme = known.schemes.get(known.name(node, "scheme", tuple(known.schemes)))
        lowest = node.number("lowest", low=-_MANY, high=_MANY, default=0)
        highest = node.number("highest", low=-_MANY, high=_MANY, default=100)
        if highest <= lowest:
            node.note("highest", FaultCode.OUT_OF_RANGE, value=highest, low=lowest, high=_MANY)
        found.append(
            Measure(
                key=node.word("key"),
                name=node.text("name"),
                weight=node.number("weight", low=0, high=100),
                lowest=lowest,
                highest=highest,
                scheme=scheme.key if scheme else "",
                points=_points(node, scheme) if scheme else (),
            )
        )
    root.unique(found, lambda one: one.key, "measures")
    total = sum(one.weight for one in found)
    if found and abs(total - _WHOLE) > _NEAR:
        root.note("measures", FaultCode.WEIGHTS, total=round(total, 6))
    return tuple(found)


def _points(node: Node, scheme: Scheme) -> tuple[tuple[Placement, float], ...]:
    """Read the points of every box by its number; a box without points could not be weighed."""
    table = node.node("points")
    numbers = sorted(scheme.by_number)
    table.only(str(number) for number in numbers)
    return tuple(
        (scheme.by_number[number].placement, table.number(str(number), low=-_MANY, high=_MANY))
        for number in numbers
    )


def _retirement(root: Node, known: Known) -> tuple[RetirementRule, ...]:
    found = []
    for node in root.nodes("retirement", optional=True):
        node.only(("gender", "tiers", "years", "delay"))
        found.append(
            RetirementRule(
                years=node.whole("years", low=30, high=100),
                gender=node.one_of("gender", ("f", "m")) if "gender" in node.table else "",
                tiers=known.names(node, "tiers", known.tiers),
                delay=_delay(node.node("delay")) if "delay" in node.table else None,
            )
        )
    return tuple(found)


def _delay(node: Node) -> Delay:
    node.only(("since", "every", "most"))
    text = node.word("since")
    match = _MONTH.fullmatch(text)
    since = (int(match[1]), int(match[2])) if match else (0, 0)
    if text and not 1 <= since[1] <= 12:
        node.note("since", FaultCode.NOT_ONE_OF, value=text, allowed="YYYY-MM")
    return Delay(
        since=since,
        every=node.whole("every", low=1, high=120),
        most=node.whole("most", low=1, high=240),
    )
