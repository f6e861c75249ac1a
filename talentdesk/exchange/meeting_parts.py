"""The part of a programme file that says how meetings are run; older files have none."""

from typing import Any

from talentdesk.domain.meeting import FoundBy, Fraction, MeetingRule, RecusalGround
from talentdesk.domain.texts import Text
from talentdesk.exchange.toml_node import Node

_KEY = "meeting"

_USUAL = (
    RecusalGround(
        key="own_record", name=Text("本人", "Own record"), found_by=FoundBy.OWN_RECORD, automatic=True
    ),
    RecusalGround(
        key="superior", name=Text("直接上级", "Direct superior"), found_by=FoundBy.MANAGER, automatic=False
    ),
    RecusalGround(key="relative", name=Text("亲属", "Relative")),
    RecusalGround(key="other", name=Text("其他", "Other")),
)
"""What a file without grounds of its own means."""


def meeting_of(root: Node) -> MeetingRule:
    """Read the part; faults are noted on the nodes."""
    if _KEY not in root.table:
        return MeetingRule(grounds=_USUAL)
    node = root.node(_KEY)
    node.only(("minutes_each", "quorum", "recusals"))
    return MeetingRule(
        minutes_each=node.whole("minutes_each", low=0, high=600, default=0),
        quorum=_quorum(node.node("quorum")) if "quorum" in node.table else None,
        grounds=_grounds(node) if "recusals" in node.table else _USUAL,
    )


def meeting_table(rule: MeetingRule) -> dict[str, Any]:
    """Return the part as the tree of a programme file."""
    table: dict[str, Any] = {"minutes_each": rule.minutes_each}
    if rule.quorum is not None:
        table["quorum"] = {"numerator": rule.quorum.numerator, "denominator": rule.quorum.denominator}
    table["recusals"] = [
        {
            "key": one.key,
            "name": {"zh": one.name.zh, "en": one.name.en},
            "found_by": one.found_by.value,
            "automatic": one.automatic,
        }
        for one in rule.grounds
    ]
    return table


def _quorum(node: Node) -> Fraction:
    node.only(("numerator", "denominator"))
    denominator = node.whole("denominator", low=1, high=1000)
    return Fraction(node.whole("numerator", low=1, high=denominator), denominator)


def _grounds(node: Node) -> tuple[RecusalGround, ...]:
    found = []
    for one in node.nodes("recusals"):
        one.only(("key", "name", "found_by", "automatic"))
        found.append(
            RecusalGround(
                key=one.word("key"),
                name=one.text("name"),
                found_by=FoundBy(one.one_of("found_by", tuple(FoundBy), FoundBy.HAND)),
                automatic=one.flag("automatic", default=False),
            )
        )
    node.unique(found, lambda ground: ground.key, "recusals")
    return tuple(found)
