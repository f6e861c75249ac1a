"""Boards of invented people for tests, pictures and measurements; no workspace needed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from talentdesk.domain.distribution import Guideline, Operator, distribution
from talentdesk.domain.grid import Box, Dimension, Level, Placement, Scheme
from talentdesk.domain.placing import Standing, may_place
from talentdesk.domain.programme import (
    BallotRule,
    Choice,
    CommitteeRule,
    PlacementRule,
    Programme,
    ReasonPolicy,
    RuleKind,
)
from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.domain.texts import Text
from talentdesk.domain.workshop import Board, Card, Member, SessionLine, SessionState
from tests.unit.reports.made_scheme import SCHEME

DAY = date(2026, 3, 18)


def nine_box() -> Scheme:
    """The scheme of the papers' tests, its boxes known by their numbers."""
    boxes = tuple(replace(box, code=str(box.number)) for box in SCHEME.boxes)
    return replace(SCHEME, key="main", boxes=boxes)


def square(side: int, *, key: str = "square") -> Scheme:
    """A scheme of side × side boxes numbered from the top left."""
    vertical = Dimension(
        "rows", Text("行维度", "Rows"), tuple(Level(f"v{i}", Text(f"行{i}", f"Row {i}")) for i in range(side))
    )
    horizontal = Dimension(
        "columns",
        Text("列维度", "Columns"),
        tuple(Level(f"h{i}", Text(f"列{i}", f"Column {i}")) for i in range(side)),
    )
    boxes = []
    for row in range(side):
        for column in range(side):
            number = row * side + column + 1
            place = Placement(f"v{side - 1 - row}", f"h{column}")
            text = Text(f"第{number}格", f"Box {number}")
            colour = SCHEME.boxes[number % 9].colour
            boxes.append(Box(place, number, str(number), text, text, Text("", ""), colour, number < 4))
    return Scheme(
        key, Text(f"{side}×{side}", f"{side}×{side}"), vertical, horizontal, True, True, tuple(boxes)
    )


def programme(*schemes: Scheme) -> Programme:
    schemes = schemes or (nine_box(),)
    first = schemes[0]
    rules = (
        PlacementRule(
            key="in_post",
            scheme=first.key,
            name=Text("任现职满 12 个月", "12 months in the post"),
            kind=RuleKind.MONTHS_IN_POST,
            boxes=tuple(box.placement for box in first.boxes if box.number <= 2),
            months=12,
        ),
    )
    by_box = tuple(
        Guideline(scheme=first.key, operator=operator, low=low, high=high, box=box.placement)
        for box, (operator, low, high) in zip(
            first.boxes,
            (
                (Operator.AT_MOST, 0, 10),
                (Operator.RANGE, 10, 20),
                (Operator.RANGE, 5, 15),
                (Operator.AT_MOST, 0, 20),
                (Operator.RANGE, 20, 40),
            ),
            strict=False,
        )
    )
    top = (first.vertical.key, first.vertical.levels[-1].key)
    guidelines = (
        *by_box,
        Guideline(scheme=first.key, operator=Operator.AT_MOST, low=0, high=30, level=top),
    )
    return Programme(
        key="made",
        version=1,
        name=Text("示例方案", "Made programme"),
        summary=Text("", ""),
        tiers=(
            Choice("executive", Text("高管", "Executives")),
            Choice("middle", Text("中层", "Middle managers")),
        ),
        dimensions=(first.vertical, first.horizontal),
        schemes=schemes,
        rating_maps=(),
        guidelines=guidelines,
        placement_rules=rules,
        reason_policy=ReasonPolicy.EVERY_MOVE,
        reason_codes=(Choice("evidence", Text("新的事实", "New evidence")),),
        reasons_block_lock=False,
        committee=CommitteeRule(),
        ballot=BallotRule(base="cast", numerator=2, denominator=3),
        room_fields=("name", "post"),
        readiness=(),
        action_types=(),
        models=(),
        default_model="",
    )


_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈"
)
_GIVEN = (
    "建国",
    "晓雯",
    "志强",
    "思远",
    "雨桐",
    "海燕",
    "俊",
    "敏",
    "浩然",
    "子墨",
    "秀英",
    "文博",
    "静",
    "立新",
    "欣怡",
    "家豪",
)
_SPECIAL = (
    "欧阳思齐",
    "阿卜杜热合曼·买买提依明",
    "司马喆",
    "刘䶮",
    "迪丽娜尔·阿不力克木",
    "Alexandra Hofmann",
    "端木青堃",
)
_POSTS = (
    "研发中心总监",
    "华东区域经理",
    "财务部副经理",
    "生产制造部工艺与设备管理高级经理",
    "门店店长",
    "人力资源业务伙伴",
)
_UNITS = ("研发中心", "华东区", "财务部", "制造部", "门店运营", "人力资源部")


def made_name(index: int) -> str:
    if index % 17 == 11:
        return _SPECIAL[(index // 17) % len(_SPECIAL)]
    return _SURNAMES[index * 7 % len(_SURNAMES)] + _GIVEN[(index * 5 + index // 16) % len(_GIVEN)]


def made_card(scheme: Scheme, index: int, place: Placement | None, order: int, rules: Programme) -> Card:
    name = made_name(index)
    moved = place is not None and index % 6 == 1
    boxes = scheme.boxes
    proposed = boxes[(index * 5) % len(boxes)].placement if moved else place
    since = date(2025, 9, 1) if index % 9 == 4 else date(2021, 5, 1)
    standing = Standing(candidate=name, post_since=since, last_rated=date(2026, 1, 10))
    missing = (
        (Finding(Reason.NO_RATING, Met.NOT_MET, {"dimension": scheme.horizontal.key}),)
        if place is None
        else ()
    )
    marks = may_place(standing, place, scheme, rules, on=DAY).marks if place else ()
    really = moved and proposed != place
    return Card(
        candidate=f"c{index}",
        person=f"p{index}",
        number=f"{10000 + index}",
        name=name,
        initials=name.split("·")[0][-2:] if ord(name[0]) > 255 else "".join(w[0] for w in name.split()),
        post=_POSTS[index % len(_POSTS)],
        unit=_UNITS[index % len(_UNITS)],
        tier=rules.tiers[index % 2].key,
        proposed=proposed,
        calibrated=place,
        order=order,
        discussed=index % 4 == 0,
        moved=really,
        big_move=really and scheme.is_big_move(proposed or boxes[0].placement, place or boxes[0].placement),
        new_in_post=index % 9 == 4,
        marks=marks,
        missing=missing,
        reason_open=really and index % 12 == 1,
        differs=index % 23 == 5,
        standing=standing,
    )


# How many of 40 stand in each box of the nine, in the order of its boxes: a usual bell with a few stars.
_SPREAD = (3, 5, 4, 4, 12, 2, 5, 3, 2)


def made_cards(
    scheme: Scheme, count: int, rules: Programme, *, unplaced: int | None = None
) -> tuple[Card, ...]:
    waiting = max(0, count // 20) if unplaced is None else unplaced
    pattern = [i for i, many in enumerate(_SPREAD) for _ in range(many)]
    orders: dict[Placement | None, int] = {}
    cards = []
    for index in range(count):
        if index >= count - waiting:
            place = None
        elif len(scheme.boxes) == 9:
            place = scheme.boxes[pattern[index * 7 % len(pattern)]].placement
        else:
            place = scheme.boxes[index * 7 % len(scheme.boxes)].placement
        orders[place] = orders.get(place, -1) + 1
        cards.append(made_card(scheme, index, place, orders[place], rules))
    return tuple(cards)


def board_of(cards: Sequence[Card], scheme: Scheme, rules: Programme, *, name: str = "中层校准会") -> Board:
    placed = sum(1 for card in cards if card.calibrated)
    line = SessionLine(
        id="s1",
        name=name,
        cycle="y1",
        cycle_name="2026",
        on=DAY,
        state=SessionState.RUNNING,
        scheme=scheme.key,
        candidates=len(cards),
        placed=placed,
        version=0,
    )
    return Board(
        session=line,
        on=DAY,
        scheme=scheme,
        schemes=(scheme.key,),
        cards=tuple(cards),
        distribution=distribution(scheme, [card.calibrated for card in cards], rules.guidelines),
        proposed_distribution=distribution(scheme, [card.proposed for card in cards], rules.guidelines),
        members=(
            Member(id="m1", name="周立新", person="", role="chair", title="总经理", present=True, votes=True),
        ),
        readiness=(),
    )


def made_board(
    count: int, scheme: Scheme | None = None, *, unplaced: int | None = None
) -> tuple[Board, Programme]:
    scheme = scheme or nine_box()
    rules = programme(scheme)
    return board_of(made_cards(scheme, count, rules, unplaced=unplaced), scheme, rules), rules
