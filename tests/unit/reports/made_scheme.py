"""An invented scheme with its guidelines, a competency model and a ballot rule."""

from talentdesk.domain.distribution import Guideline, Operator
from talentdesk.domain.grid import Box, Dimension, Level, Placement, Scheme
from talentdesk.domain.programme import BallotRule, CompetencyItem, CompetencyModel, RatingMap
from talentdesk.domain.texts import Text

PERFORMANCE = Dimension(
    "performance",
    Text("绩效", "Performance"),
    (
        Level("low", Text("贡献", "Contributing")),
        Level("middle", Text("达标", "Fully meets")),
        Level("high", Text("优秀", "Excellent")),
    ),
)
POTENTIAL = Dimension(
    "potential",
    Text("潜力", "Potential"),
    (
        Level("mastery", Text("熟练", "Mastery")),
        Level("growth", Text("成长", "Growth")),
        Level("turn", Text("转变", "Turn")),
    ),
)
RATING_MAP = RatingMap(
    dimension="performance",
    grades=(("优秀", "high"), ("达标", "middle"), ("贡献", "low")),
    cut_offs=((90, "high"), (75, "middle"), (0, "low")),
)
_BOXES = (
    ("high", "turn", 1, "即将晋升", "Ready to step up", "#1F4E79", True),
    ("high", "growth", 2, "本层担重任", "Carries more here", "#1F6B5E", True),
    ("middle", "turn", 3, "未来之选", "Choice for the future", "#3F76A8", True),
    ("high", "mastery", 4, "资深能手", "Seasoned hand", "#8A5A1E", False),
    ("middle", "growth", 5, "中坚力量", "Core strength", "#3F9384", True),
    ("low", "turn", 6, "潜力待发挥", "Potential to be shown", "#6391BF", False),
    ("middle", "mastery", 7, "稳定胜任", "Steady in the post", "#A9762F", False),
    ("low", "growth", 8, "表现不均", "Uneven results", "#569B8D", False),
    ("low", "mastery", 9, "需作调整", "To be reassigned", "#B58A48", False),
)
SCHEME = Scheme(
    "performance_potential",
    Text("绩效 × 潜力", "Performance × potential"),
    PERFORMANCE,
    POTENTIAL,
    top_down=True,
    left_right=False,
    boxes=tuple(
        Box(
            Placement(vertical, horizontal),
            number,
            f"N{number}",
            Text(zh, en),
            Text("业绩与能力在本方案中的含义。", "What standing here means in this scheme."),
            Text("约定下一步行动并按季度跟踪。", "Agree the next step and follow it up every quarter."),
            colour,
            successor,
        )
        for vertical, horizontal, number, zh, en, colour, successor in _BOXES
    ),
)
GUIDELINES = (
    Guideline(scheme=SCHEME.key, operator=Operator.AT_MOST, low=0, high=10, box=Placement("high", "turn")),
    Guideline(scheme=SCHEME.key, operator=Operator.RANGE, low=20, high=40, box=Placement("middle", "growth")),
    Guideline(scheme=SCHEME.key, operator=Operator.AT_LEAST, low=15, high=0, box=Placement("low", "growth")),
    Guideline(
        scheme=SCHEME.key,
        operator=Operator.EQUAL,
        low=5,
        high=5,
        tolerance=5,
        box=Placement("low", "mastery"),
    ),
    Guideline(scheme=SCHEME.key, operator=Operator.RANGE, low=15, high=30, level=("performance", "high")),
)
MODEL = CompetencyModel(
    key="general",
    name=Text("通用管理胜任力模型", "General management model"),
    low=1,
    high=5,
    items=tuple(
        CompetencyItem(key=key, name=Text(zh, en), weight=weight, required=required)
        for key, zh, en, weight, required in (
            ("direction", "战略方向", "Strategic direction", 20, 4),
            ("people", "激励团队", "Inspiring people", 20, 3.5),
            ("growth", "业务增长", "Growing revenue", 15, 4),
            ("operations", "运营管理", "Running operations", 15, 3.5),
            ("customers", "客户导向", "Customer focus", 10, 3),
            ("change", "推动变革", "Driving change", 10, 3.5),
            ("learning", "学习敏锐", "Learning agility", 10, 3),
        )
    ),
)
TWO_THIRDS = BallotRule(base="present", numerator=2, denominator=3)
