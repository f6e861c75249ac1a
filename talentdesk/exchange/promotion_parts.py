"""What a programme file asks before a promotion: read and written."""

from talentdesk.domain.succession_rule import PromotionRule, PromotionTest
from talentdesk.exchange.condition_parts import Known
from talentdesk.exchange.programme_ballots import Tables
from talentdesk.exchange.toml_node import Node

_MANY = 100_000


def promotion_of(root: Node, known: Known) -> PromotionRule:
    """Read the table ``promotion``; files of before have none."""
    if "promotion" not in root.table:
        return PromotionRule()
    node = root.node("promotion")
    node.only(("peer_ballot", "tests", "minimum"))
    tests = []
    for one in node.nodes("tests", optional=True):
        one.only(("key", "name", "minimum"))
        tests.append(
            PromotionTest(
                key=one.word("key"),
                name=one.text("name"),
                minimum=one.number("minimum", low=-_MANY, high=_MANY) if "minimum" in one.table else None,
            )
        )
    node.unique(tests, lambda one: one.key, "tests")
    return PromotionRule(
        peer_ballot=known.name(node, "peer_ballot", known.ballots) if "peer_ballot" in node.table else "",
        tests=tuple(tests),
        minimum=node.whole("minimum", low=0, high=len(tests), default=0),
    )


def promotion_table(rule: PromotionRule) -> Tables:
    """Return the table as it is written; nothing where nothing is asked."""
    table: Tables = {}
    if rule.peer_ballot:
        table["peer_ballot"] = rule.peer_ballot
    if rule.minimum:
        table["minimum"] = rule.minimum
    if rule.tests:
        table["tests"] = [
            {"key": one.key, "name": {"zh": one.name.zh, "en": one.name.en}}
            | ({"minimum": one.minimum} if one.minimum is not None else {})
            for one in rule.tests
        ]
    return table
