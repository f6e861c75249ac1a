"""Moves between boxes: which are big, which want their reason, and where inside its box a card lands."""

from collections.abc import Sequence

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import PlacementRule, Programme, ReasonPolicy, RuleKind
from talentdesk.domain.ruling import Finding

STRIDE = 1024
"""Distance between two neighbours of a box; an insertion between them then touches no other card."""

NEW_IN_POST_MONTHS = 12
"""How long a post counts as new where no placement rule names a span."""


def is_big(scheme: Scheme, before: Placement | None, after: Placement | None) -> bool:
    """Tell whether a step between two boxes is a big one; into or out of the holding area never is.

    Neither is one from or to a box that the scheme no longer has.
    """
    if before is None or after is None:
        return False
    known = before in scheme.by_placement and after in scheme.by_placement
    return known and scheme.is_big_move(before, after)


def wants_reason(
    policy: ReasonPolicy,
    scheme: Scheme,
    *,
    proposed: Placement | None,
    before: Placement | None,
    after: Placement | None,
    marks: Sequence[Finding],
) -> bool:
    """Tell whether the step that led to ``after`` wants a reason.

    A step counts as big by itself or together with the earlier ones, seen from the proposed place: two small
    steps in the same direction may not avoid the question, and a step back to the proposed place is none.
    """
    if policy is ReasonPolicy.EVERY_MOVE:
        return before != after
    if policy is ReasonPolicy.BIG_MOVES:
        if after == proposed:
            return False
        return is_big(scheme, before, after) or is_big(scheme, proposed, after)
    return policy is ReasonPolicy.OUTSIDE_ELIGIBILITY and bool(marks)


def new_in_post_months(programme: Programme) -> int:
    """Return how many months a post counts as new: the longest span a placement rule names, else twelve."""
    return max(
        (rule.months for rule in programme.placement_rules if _asks_for_rotation(rule)), default=0
    ) or (NEW_IN_POST_MONTHS)


def _asks_for_rotation(rule: PlacementRule) -> bool:
    return rule.kind is RuleKind.NOT_ROTATED_WITHIN


def landing(taken: Sequence[int], index: int, count: int) -> tuple[int, ...] | None:
    """Return positions for ``count`` cards put at ``index`` among neighbours at ``taken`` (ascending).

    None when there is no room between the neighbours; the box then has to be numbered anew.
    """
    index = max(0, min(index, len(taken)))
    if index == len(taken):
        start = taken[-1] if taken else 0
        return tuple(start + STRIDE * step for step in range(1, count + 1))
    after = taken[index]
    before = taken[index - 1] if index else after - STRIDE * (count + 1)
    if after - before <= count:
        return None
    return tuple(before + (after - before) * step // (count + 1) for step in range(1, count + 1))
