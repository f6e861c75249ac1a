"""The tables ``tier_rules`` of a programme file: conditions, recommenders and ballots of the tiers."""

from collections.abc import Iterable, Mapping
from typing import Any

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.succession_rule import (
    Condition,
    ConditionKind,
    FamilyMonths,
    RecommenderRule,
    TierRule,
)
from talentdesk.exchange.toml_node import Node
from talentdesk.values import dataclass

_SPANS = (
    ConditionKind.MANAGEMENT_YEARS,
    ConditionKind.WORK_YEARS,
    ConditionKind.SERVED_AS,
    ConditionKind.IN_COMPANY,
    ConditionKind.IN_POST,
)
_OF_KIND: Mapping[ConditionKind, tuple[str, ...]] = {
    ConditionKind.EDUCATION: ("level",),
    ConditionKind.MANAGEMENT_YEARS: ("years", "exceptions"),
    ConditionKind.WORK_YEARS: ("years", "exceptions"),
    ConditionKind.SERVED_AS: ("years", "tiers"),
    ConditionKind.IN_COMPANY: ("years", "exceptions"),
    ConditionKind.IN_POST: ("years", "exceptions"),
    ConditionKind.YEARLY_AVERAGE: ("dimension", "minimum", "over"),
    ConditionKind.BOXES: ("scheme", "boxes"),
    ConditionKind.FIT: ("minimum", "model"),
    ConditionKind.AGE: ("low", "high"),
    ConditionKind.NO_PENALTY: ("months",),
    ConditionKind.CONFIRMED: (),
}
"""What a condition of a kind may say beside key, name and kind: anything else would be passed over unseen."""
_MANY = 100_000


@dataclass(frozen=True, kw_only=True)
class Known:
    """The keys defined elsewhere in the file that succession refers to."""

    tiers: tuple[str, ...]
    education: tuple[str, ...]
    dimensions: tuple[str, ...]
    families: tuple[str, ...]
    schemes: Mapping[str, Scheme]
    ballots: tuple[str, ...]
    readiness: tuple[str, ...]

    def name(self, node: Node, key: str, names: tuple[str, ...]) -> str:
        """Return a word that is one of some keys."""
        value = node.word(key)
        if value and value not in names:
            node.note(key, FaultCode.UNKNOWN_NAME, value=value, allowed=", ".join(names))
        return value

    def names(self, node: Node, key: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return an array of some keys, each of them once; nothing where it is left out."""
        allowed = tuple(names)
        values = node.words(key, optional=True)
        for index, value in enumerate(values):
            if value not in allowed:
                node.note(f"{key}[{index}]", FaultCode.UNKNOWN_NAME, value=value, allowed=", ".join(allowed))
        node.unique(values, lambda one: one, key)
        return tuple(value for value in values if value in allowed)

    def band(self, node: Node) -> tuple[int | None, int | None]:
        """Return a band of ages, one end of which may be open."""
        low, high = (
            node.whole(key, low=14, high=120) if key in node.table else None for key in ("low", "high")
        )
        if low is None and high is None:
            node.note("", FaultCode.MISSING, key="low | high")
        if low is not None and high is not None and high < low:
            node.note("high", FaultCode.OUT_OF_RANGE, value=high, low=low, high=120)
        return low, high


def tier_rules_of(root: Node, known: Known) -> tuple[TierRule, ...]:
    """Read what is asked of the tiers."""
    found = []
    for node in root.nodes("tier_rules", optional=True):
        node.only(("tier", "management", "titles", "conditions", "recommenders", "peer_ballot"))
        conditions = tuple(_condition(one, known) for one in node.nodes("conditions", optional=True))
        node.unique(conditions, lambda one: one.key, "conditions")
        asked = "recommenders" in node.table
        found.append(
            TierRule(
                tier=known.name(node, "tier", known.tiers),
                management=node.flag("management", default=False),
                titles=node.words("titles", optional=True),
                conditions=conditions,
                recommenders=_recommenders(node.node("recommenders"), known) if asked else None,
                peer_ballot=known.name(node, "peer_ballot", known.ballots)
                if "peer_ballot" in node.table
                else "",
            )
        )
    root.unique(found, lambda one: one.tier, "tier_rules")
    return tuple(found)


def _condition(node: Node, known: Known) -> Condition:
    kind = ConditionKind(node.one_of("kind", tuple(ConditionKind)))
    if node.table.get("kind") == kind:
        node.only(("key", "name", "kind", *_OF_KIND[kind]))
    return Condition(key=node.word("key"), name=node.text("name"), kind=kind, **_figures(node, kind, known))


def _figures(node: Node, kind: ConditionKind, known: Known) -> dict[str, Any]:
    """Return the fields of a condition that its kind asks for."""
    if kind in _SPANS:
        return _served(node, kind, known)
    if kind is ConditionKind.EDUCATION:
        return {"level": known.name(node, "level", known.education)}
    if kind is ConditionKind.YEARLY_AVERAGE:
        return {
            "dimension": known.name(node, "dimension", known.dimensions),
            "minimum": node.number("minimum", low=-_MANY, high=_MANY),
            "years": node.whole("over", low=1, high=20, default=1),
        }
    if kind is ConditionKind.BOXES:
        scheme = known.schemes.get(known.name(node, "scheme", tuple(known.schemes)))
        boxes = _boxes(node, scheme)
        return {"scheme": scheme.key if scheme else "", "boxes": boxes}
    if kind is ConditionKind.FIT:
        model = known.name(node, "model", known.families) if "model" in node.table else ""
        return {"minimum": node.number("minimum", low=0, high=100), "model": model}
    if kind is ConditionKind.AGE:
        low, high = known.band(node)
        return {"low": low, "high": high}
    if kind is ConditionKind.NO_PENALTY:
        return {"months": node.whole("months", low=1, high=1200)}
    return {}


def _served(node: Node, kind: ConditionKind, known: Known) -> dict[str, Any]:
    if kind is not ConditionKind.SERVED_AS:
        return {"months": _span(node), "exceptions": _exceptions(node, known)}
    if not node.table.get("tiers"):
        node.note("tiers", FaultCode.MISSING, key="tiers")
    return {"months": _span(node), "tiers": known.names(node, "tiers", known.tiers)}


def _span(node: Node) -> int:
    """Return ``years`` in months; halves and other parts of a year are possible."""
    return round(node.number("years", low=0, high=60) * 12)


def _exceptions(node: Node, known: Known) -> tuple[FamilyMonths, ...]:
    found = []
    for one in node.nodes("exceptions", optional=True):
        one.only(("family", "years"))
        found.append(FamilyMonths(known.name(one, "family", known.families), _span(one)))
    node.unique(found, lambda each: each.family, "exceptions")
    return tuple(found)


def _boxes(node: Node, scheme: Scheme | None) -> tuple[Placement, ...]:
    """Return the boxes named by number; where none is named, those whose people may be successors."""
    if scheme is None:
        return ()
    if "boxes" not in node.table:
        ours = tuple(box.placement for box in scheme.boxes if box.successor)
        if not ours:
            node.note("boxes", FaultCode.MISSING, key="boxes")
        return ours
    known = scheme.by_number
    numbers = node.wholes("boxes")
    if not numbers and isinstance(node.table["boxes"], list):
        node.note("boxes", FaultCode.EMPTY)
    for index, number in enumerate(numbers):
        if number not in known:
            allowed = ", ".join(str(one) for one in sorted(known))
            node.note(f"boxes[{index}]", FaultCode.UNKNOWN_NAME, value=str(number), allowed=allowed)
    return tuple(known[number].placement for number in numbers if number in known)


def _recommenders(node: Node, known: Known) -> RecommenderRule:
    node.only(("minimum", "tiers", "board", "signed"))
    rule = RecommenderRule(
        minimum=node.whole("minimum", low=1, high=99),
        tiers=known.names(node, "tiers", known.tiers),
        board=node.flag("board", default=False),
        signed=node.flag("signed", default=True),
    )
    if not rule.board and "tiers" not in node.table:
        node.note("", FaultCode.MISSING, key="tiers | board")
    return rule
