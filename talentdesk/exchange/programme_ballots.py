"""The parts of a programme file about deciding: ballots with their questions, and what forbids the lock."""

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.meeting import Fraction
from talentdesk.domain.programme import BallotQuestion, BallotRule, Programme
from talentdesk.exchange.toml_node import Node

BASES = ("cast", "decided", "present", "entitled")
"""What a threshold may be a fraction of."""
LOCK_LINES = ("undiscussed", "unplaced", "parked", "opinions", "ballots")
"""Lines of the check list before the lock that a programme may let forbid it."""

_MOST = 1000
RULE_KEYS = (
    "base", "numerator", "denominator", "at_least", "quorum", "put_off", "failed_most", "failed_within",
    "counted_twice",
)  # fmt: skip
"""The keys of a ballot's rule."""

Tables = dict[str, object]


def ballot_of(node: Node) -> BallotRule:
    """Read the table ``ballot``."""
    node.only((*RULE_KEYS, "questions"))
    denominator = node.whole("denominator", low=1, high=_MOST)
    return BallotRule(
        base=node.one_of("base", BASES),
        numerator=node.whole("numerator", low=1, high=denominator),
        denominator=denominator,
        at_least=_at_least(node, default=True),
        quorum=_part(node, "quorum", None),
        put_off=_part(node, "put_off", None),
        failed_most=node.whole("failed_most", low=0, high=99, default=0),
        failed_within=node.one_of("failed_within", ("session", "cycle"), "session"),
        twice=node.flag("counted_twice", default=False),
    )


def questions_of(ballot: Node) -> tuple[BallotQuestion, ...]:
    """Read the questions of the table ``ballot``; what one leaves out is as the table says."""
    found = []
    for node in ballot.nodes("questions", optional=True):
        node.only(("key", "name", *RULE_KEYS))
        found.append(
            BallotQuestion(key=node.word("key"), name=node.text("name"), rule=_own(node, ballot.table))
        )
    ballot.unique(found, lambda one: one.key, "questions")
    return tuple(found)


def lock_blocks_of(root: Node) -> tuple[str, ...]:
    """Read which lines of the check list forbid the lock."""
    if "lock" not in root.table:
        return ()
    node = root.node("lock")
    node.only(("blocks",))
    names = node.words("blocks", optional=True)
    for index, name in enumerate(names):
        if name not in LOCK_LINES:
            node.note(f"blocks[{index}]", FaultCode.NOT_ONE_OF, value=name, allowed=", ".join(LOCK_LINES))
    return names


def deciding_tables(programme: Programme) -> Tables:
    """Return the tables of a programme file that this module reads."""
    ballot = rule_table(programme.ballot)
    if programme.questions:
        ballot["questions"] = [
            {"key": one.key, "name": {"zh": one.name.zh, "en": one.name.en}, **rule_table(one.rule)}
            for one in programme.questions
        ]
    lock: Tables = {"lock": {"blocks": list(programme.lock_blocks)}} if programme.lock_blocks else {}
    return {"ballot": ballot, **lock}


def _own(node: Node, ballot: object) -> BallotRule:
    """Return a question's rule: numerator and denominator belong together, the rest is taken one by one."""
    table = ballot if isinstance(ballot, dict) else {}
    # Faults of what is taken over stand at the table itself and are not told twice.
    whole = ballot_of(Node({key: table[key] for key in table if key in RULE_KEYS}, "", []))
    fraction = (whole.numerator, whole.denominator)
    if "numerator" in node.table or "denominator" in node.table:
        denominator = node.whole("denominator", low=1, high=_MOST)
        fraction = (node.whole("numerator", low=1, high=denominator), denominator)
    return BallotRule(
        base=node.one_of("base", BASES, whole.base),
        numerator=fraction[0],
        denominator=fraction[1],
        at_least=_at_least(node, default=whole.at_least),
        quorum=_part(node, "quorum", whole.quorum),
        put_off=_part(node, "put_off", whole.put_off),
        failed_most=node.whole("failed_most", low=0, high=99, default=whole.failed_most),
        failed_within=node.one_of("failed_within", ("session", "cycle"), whole.failed_within),
        twice=node.flag("counted_twice", default=whole.twice),
    )


def _at_least(node: Node, *, default: bool) -> bool:
    """Read ``at_least``; "more than the whole" is no threshold anybody could reach."""
    found = node.flag("at_least", default=default)
    whole = node.table.get("numerator")
    if not found and whole is not None and whole == node.table.get("denominator"):
        node.note("at_least", FaultCode.NOT_ONE_OF, value="false", allowed="true")
    return found


def _part(node: Node, key: str, default: Fraction | None) -> Fraction | None:
    """Read a fraction ``{ numerator = 1, denominator = 2 }`` up to the whole."""
    if key not in node.table:
        return default
    part = node.node(key)
    part.only(("numerator", "denominator"))
    denominator = part.whole("denominator", low=1, high=_MOST)
    return Fraction(part.whole("numerator", low=1, high=denominator), denominator)


def rule_table(rule: BallotRule) -> Tables:
    """Return the rule of a ballot as it is written."""
    table: Tables = {
        "base": rule.base,
        "numerator": rule.numerator,
        "denominator": rule.denominator,
        "at_least": rule.at_least,
    }
    for key, part in (("quorum", rule.quorum), ("put_off", rule.put_off)):
        if part is not None:
            table[key] = {"numerator": part.numerator, "denominator": part.denominator}
    if rule.failed_most:
        table |= {"failed_most": rule.failed_most, "failed_within": rule.failed_within}
    return table | ({"counted_twice": True} if rule.twice else {})
