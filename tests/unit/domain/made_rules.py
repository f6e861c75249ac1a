"""A three-by-three scheme and the rules around it, for tests of the domain alone."""

from talentdesk.domain.grid import Box, Dimension, Level, Placement, Scheme
from talentdesk.domain.programme import (
    BallotRule,
    CommitteeRule,
    Programme,
    RatingMap,
    ReasonPolicy,
)
from talentdesk.domain.texts import Text

NOTHING = Text("", "")
RESULT = Dimension(
    "result", Text("业绩", "Result"), tuple(Level(key, NOTHING) for key in ("low", "mid", "high"))
)
GROWTH = Dimension(
    "growth", Text("潜力", "Growth"), tuple(Level(key, NOTHING) for key in ("low", "mid", "high"))
)


def scheme(*, top_down: bool = True, left_right: bool = True) -> Scheme:
    """Numbers run 1 to 9 from (low, low) along the horizontal dimension."""
    boxes: list[Box] = []
    for row in RESULT.levels:
        for column in GROWTH.levels:
            boxes.append(
                Box(
                    placement=Placement(row.key, column.key),
                    number=len(boxes) + 1,
                    code="",
                    name=NOTHING,
                    meaning=NOTHING,
                    action=NOTHING,
                    colour="#000000",
                    successor=row.key != "low" and column.key != "low",
                )
            )
    return Scheme("main", NOTHING, RESULT, GROWTH, top_down, left_right, tuple(boxes))


def place(number: int) -> Placement:
    return scheme().by_number[number].placement


def programme(**changes: object) -> Programme:
    from dataclasses import replace

    made = Programme(
        key="made",
        version=1,
        name=NOTHING,
        summary=NOTHING,
        tiers=(),
        dimensions=(RESULT, GROWTH),
        schemes=(scheme(),),
        rating_maps=(
            RatingMap(
                dimension="result",
                grades=(("优", "high"), ("良", "mid"), ("差", "low")),
                cut_offs=((90.0, "high"), (75.0, "mid"), (0.0, "low")),
                valid_months=18,
            ),
            RatingMap(dimension="growth", grades=(("A", "high"), ("B", "mid"), ("C", "low"))),
        ),
        guidelines=(),
        placement_rules=(),
        reason_policy=ReasonPolicy.NEVER,
        reason_codes=(),
        reasons_block_lock=False,
        committee=CommitteeRule(),
        ballot=BallotRule(base="cast", numerator=2, denominator=3),
        room_fields=(),
        readiness=(),
        action_types=(),
        models=(),
        default_model="",
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # test helper: the fields are named where it is called
