"""The part of a programme file that says which evidence is asked for; older files have none."""

from typing import Any

from talentdesk.domain.evidence_rule import HISTORIES, EvidenceKind, EvidenceRule
from talentdesk.domain.faults import FaultCode
from talentdesk.domain.grid import Dimension
from talentdesk.domain.programme import Choice, Programme
from talentdesk.exchange.toml_node import Node

_KEY = "evidence"


def evidence_of(
    root: Node, dimensions: tuple[Dimension, ...], action_types: tuple[Choice, ...]
) -> tuple[EvidenceRule, ...]:
    """Read the part; faults are noted on the nodes."""
    known = {
        EvidenceKind.RATING: tuple(one.key for one in dimensions),
        EvidenceKind.HISTORY: HISTORIES,
        EvidenceKind.ACTION: tuple(one.key for one in action_types),
    }
    found = []
    for node in root.nodes(_KEY, optional=True):
        node.only(("key", "name", "kind", "of", "months"))
        kind = EvidenceKind(node.one_of("kind", tuple(EvidenceKind)))
        names = known.get(kind, ())
        of = node.word("of") if names else ""
        if names and of and of not in names:
            node.note("of", FaultCode.UNKNOWN_NAME, value=of, allowed=", ".join(names))
        months = node.whole("months", low=0, high=1200, default=0)
        found.append(
            EvidenceRule(key=node.word("key"), name=node.text("name"), kind=kind, of=of, months=months)
        )
    root.unique(found, lambda one: one.key, _KEY)
    return tuple(found)


def evidence_tables(programme: Programme) -> list[dict[str, Any]]:
    """Return the part as the tree of a programme file."""
    return [
        {
            "key": one.key,
            "name": {"zh": one.name.zh, "en": one.name.en},
            "kind": one.kind.value,
            **({"of": one.of} if one.of else {}),
            "months": one.months,
        }
        for one in programme.evidence
    ]
