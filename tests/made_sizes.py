"""Programmes of other sizes and words than the shipped one, and sessions held on them."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from talentdesk.domain.distribution import Guideline, Operator
from talentdesk.domain.grid import Box, Dimension, Level, Placement, Scheme
from talentdesk.domain.programme import Programme, RatingMap
from talentdesk.domain.succession_rule import SuccessionRule
from talentdesk.domain.texts import Id, Text
from talentdesk.exchange.programme_file import read_programme, template_text, write_programme
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.records import LoadRecords
from talentdesk.services.sessions import AddCandidates, AddMember, AddSession
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould
from tests.ui.made_board import made_name
from tests.ui.made_session import MadeSession

SIZES = ((2, 2), (2, 3), (3, 4), (4, 4), (5, 5))
"""Rows by columns."""

_DELIVERY = (
    ("托底", "Falls short"),
    ("达成", "Delivers"),
    ("超额", "Exceeds"),
    ("卓越", "Outstanding"),
    ("标杆", "A model"),
)
_TOGETHER = (
    ("独行", "Alone"),
    ("配合", "Joins in"),
    ("协同", "Shares"),
    ("带动", "Carries others"),
    ("凝聚", "Binds"),
)
_COLOURS = ("#1F6F8B", "#2E8B74", "#6B8E3D", "#A98334", "#B0693A", "#A34E43", "#7C6BB0")


def sized_scheme(rows: int, columns: int) -> Scheme:
    """A scheme of other words, numbered from the top left, with a box name each."""
    vertical = Dimension("delivery", Text("交付", "Delivery"), _levels("d", _DELIVERY[:rows]))
    horizontal = Dimension("together", Text("协作", "Working together"), _levels("t", _TOGETHER[:columns]))
    boxes = []
    for row in range(rows):
        for column in range(columns):
            number = row * columns + column + 1
            high, right = vertical.levels[rows - 1 - row], horizontal.levels[column]
            boxes.append(
                Box(
                    placement=Placement(high.key, right.key),
                    number=number,
                    code=str(number),
                    name=Text(f"{high.name.zh}·{right.name.zh}", f"{high.name.en}, {right.name.en.lower()}"),
                    meaning=Text("", ""),
                    action=Text("", ""),
                    colour=_COLOURS[number % len(_COLOURS)],
                    successor=row == 0,
                )
            )
    name = Text(f"交付 × 协作（{rows}×{columns}）", f"Delivery × working together ({rows}×{columns})")
    return Scheme("own", name, vertical, horizontal, True, True, tuple(boxes))


def _levels(prefix: str, names: tuple[tuple[str, str], ...]) -> tuple[Level, ...]:
    return tuple(Level(f"{prefix}{index}", Text(*name)) for index, name in enumerate(names))


def sized_programme(rows: int, columns: int) -> Programme:
    """The general programme held on one grid of this size."""
    scheme = sized_scheme(rows, columns)
    return replace(
        read_programme(template_text("general")),
        key="sized",
        dimensions=(scheme.vertical, scheme.horizontal),
        schemes=(scheme,),
        rating_maps=tuple(
            RatingMap(dimension=one.key, grades=tuple((level.name.zh, level.key) for level in one.levels))
            for one in (scheme.vertical, scheme.horizontal)
        ),
        guidelines=(
            Guideline(
                scheme=scheme.key,
                operator=Operator.AT_MOST,
                low=0,
                high=30,
                level=(scheme.vertical.key, scheme.vertical.levels[-1].key),
            ),
        ),
        placement_rules=(),
        evidence=(),
        succession=SuccessionRule(),
    )


def make_sized(path: Path, rows: int, columns: int, count: int = 40) -> MadeSession:
    """A workspace with a session of so many candidates, spread over all boxes."""
    mould = _mould(rows, columns, count)
    return MadeSession(mould.copy(path), mould.filled)


@cache
def _mould(rows: int, columns: int, count: int) -> Mould[Id]:
    programme = sized_programme(rows, columns)
    empty = empty_mould(text=write_programme(programme))
    return empty.filled_on(lambda workspace: _fill(workspace, programme, count))


def _fill(workspace: Workspace, programme: Programme, count: int) -> Id:
    workspace.do(LoadRecords(records=_records(programme, count)))
    cycle = workspace.do(OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31)))
    made = workspace.do(
        AddSession(cycle=str(cycle.figures["id"]), name="协作校准会", on=date(2026, 11, 21), schemes=("own",))
    )
    session = str(made.figures["id"])
    for index, name in enumerate(("周委员", "吴委员", "郑委员")):
        workspace.do(AddMember(session=session, name=name, role="chair" if index == 0 else ""))
    workspace.do(AddCandidates(session=session, people=tuple(f"p{n}" for n in range(count))))
    return session


def _records(programme: Programme, count: int) -> dict[str, list[dict[str, object]]]:
    people: list[dict[str, object]] = []
    ratings: list[dict[str, object]] = []
    for index in range(count):
        people.append({"id": f"p{index}", "number": f"{10000 + index}", "name": made_name(index)})
        for step, dimension in ((1, programme.dimensions[0]), (3, programme.dimensions[1])):
            level = dimension.levels[(index // step) % len(dimension.levels)]
            ratings.append(
                {
                    "id": f"r{index}-{dimension.key}",
                    "person_id": f"p{index}",
                    "dimension": dimension.key,
                    "period": "2025",
                    "grade": level.name.zh,
                    "on": date(2026, 1, 20),
                }
            )
    return {"person": people, "rating": ratings}
