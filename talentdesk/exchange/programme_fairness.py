"""How a programme wants groups of people compared, read from its file and written into it."""

from itertools import pairwise
from typing import Any

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.programme import FairnessRule
from talentdesk.exchange.toml_node import Node

_MANY = 100_000


def fairness_of(root: Node) -> FairnessRule:
    """Read the part; a programme without one compares as usual."""
    if "fairness" not in root.table:
        return FairnessRule()
    node = root.node("fairness")
    node.only(("smallest_group", "fewest_people", "age_bands", "tenure_bands"))
    usual = FairnessRule()
    return FairnessRule(
        smallest_group=node.whole("smallest_group", low=2, high=1000, default=usual.smallest_group),
        fewest_people=node.whole("fewest_people", low=2, high=_MANY, default=usual.fewest_people),
        age_bands=_bands(node, "age_bands", usual.age_bands),
        tenure_bands=_bands(node, "tenure_bands", usual.tenure_bands),
    )


def _bands(node: Node, key: str, usual: tuple[int, ...]) -> tuple[int, ...]:
    """Return the first years of the bands, which must rise."""
    bands = node.wholes(key, optional=True)
    for lower, higher in pairwise(bands):
        if higher <= lower:
            node.note(key, FaultCode.OUT_OF_RANGE, value=higher, low=lower + 1, high=_MANY)
    return bands or usual


def fairness_table(rule: FairnessRule) -> dict[str, Any]:
    """Return the part as it is written."""
    return {
        "smallest_group": rule.smallest_group,
        "fewest_people": rule.fewest_people,
        "age_bands": list(rule.age_bands),
        "tenure_bands": list(rule.tenure_bands),
    }
