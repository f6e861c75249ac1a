"""One of each chart from invented values."""

from dataclasses import replace
from datetime import date

from talentdesk.charts import (
    ages,
    bias,
    completion,
    coverage,
    distribution,
    fit,
    forecast,
    grid_names,
    movement,
    performance,
    pipeline,
    risk_impact,
    scatter,
    tier_benches,
    timeline,
)
from talentdesk.charts.chart import Chart
from talentdesk.domain import planning
from talentdesk.domain.bias import OTHERS, Table, compare
from talentdesk.domain.distribution import distribution as distribute
from talentdesk.domain.fairness import Attribute, Fairness, Outcome
from talentdesk.domain.forecast import Cell, Forecast, Need
from talentdesk.domain.plans import Action, Plan, PlanLine, PlanState
from talentdesk.domain.succession_rule import RetirementRule
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Text
from tests.unit.reports.made import evaluation
from tests.unit.reports.made_scheme import GUIDELINES, PERFORMANCE, RATING_MAP, SCHEME

EVALUATIONS = tuple(evaluation(index, full=index != 7) for index in range(40))
DISTRIBUTION = distribute(SCHEME, [one.calibrated for one in EVALUATIONS], GUIDELINES)
ON = date(2026, 11, 21)


def action(
    goal: str, start: date | None, due: date | None, progress: int, done: date | None = None
) -> Action:
    return Action(
        id=goal,
        type="project",
        goal=goal,
        resources="",
        start=start,
        due=due,
        owner="王清和",
        evidence="",
        measure="",
        progress=progress,
        done_on=done,
    )


def plan(*actions: Action) -> Plan:
    line = PlanLine(
        id="plan",
        person="p1",
        name="李海宁",
        number="E10001",
        post="区域经理",
        target="事业部总经理",
        state=PlanState.RUNNING,
        start=date(2026, 1, 1),
        end=date(2027, 12, 31),
        actions=len(actions),
        done=0,
        late=planning.late(actions, on=ON),
        progress=0,
    )
    return Plan(line=line, target_post="", summary="", agreed_on=None, gaps=(), actions=actions, mentors=())


PLAN = plan(
    action("参加领导力进阶研修班", date(2027, 3, 1), date(2027, 3, 9), 0),
    action(
        "完成跨部门供应链优化项目并形成可推广的制度文件",
        date(2026, 1, 5),
        date(2026, 8, 30),
        100,
        date(2026, 8, 20),
    ),
    action("轮岗至海外事业部三个月", date(2026, 9, 1), date(2026, 11, 1), 60),
    action(
        "Lead the new-store project from site selection to opening", date(2026, 10, 1), date(2027, 5, 1), 30
    ),
    action("阅读并分享", None, None, 0),
)


POTENTIAL_MAP = replace(RATING_MAP, dimension=SCHEME.horizontal.key)
SCORED = [(f"候选人{n}", 60 + n * 7 % 40, 55 + n * 11 % 45) for n in range(46)] + [("缺分", None, 80.0)]
BORN = [(date(1961 + n % 40, 1 + n % 12, 1), "fm"[n % 2], "") for n in range(120)]


LEVELS = ("high", "medium", "low")
RISKY = [(f"欧阳候选{n}", LEVELS[n % 3], LEVELS[n // 5 % 3]) for n in range(31)] + [
    ("Alexander Maximilian", "high", "high"),
    ("缺评", "", "low"),
]
RETIREMENT = (RetirementRule(years=60, gender="m"), RetirementRule(years=55, gender="f"))
READINESS = (
    Text("现在可接任", "Ready now"),
    Text("一年内可接任", "Ready within one year"),
    Text("一至三年可接任", "Ready in one to three years"),
    Text("三年以上", "Later than three years"),
)
BENCHES = [(f"华东事业部江南区域第{n}分公司总经理", (n % 3, n % 2, n % 4 // 2, 0)) for n in range(30)]
REACH = [
    (Text("高层管理", "Executive team"), (0, 2, 5, 1)),
    (Text("中层管理", "Middle managers"), (12, 30, 44, 9)),
    (Text("基层管理", "Front-line managers"), (1240, 300, 80, 12)),
]


def lines() -> list[PlanLine]:
    """Return plans in every state of progress, more than are drawn."""
    return [
        replace(
            PLAN.line,
            id=f"l{n}",
            name=f"欧阳候选{n}",
            actions=6,
            done=n % 5,
            late=n % 2,
            progress=n * 3 % 100,
        )
        for n in range(27)
    ]


def groups(*rows: tuple[str, tuple[int, ...]]) -> Fairness:
    """Groups compared by the levels of the scheme's vertical dimension."""
    levels = SCHEME.vertical.levels
    counts = tuple(row for _, row in rows)
    return Fairness(
        attribute=Attribute.GENDER,
        outcome=Outcome.VERTICAL,
        scheme=SCHEME.name,
        table=Table(
            groups=tuple(key for key, _ in rows),
            outcomes=tuple(level.key for level in levels),
            counts=counts,
            merged=2 if len(rows) > 2 else 0,
            hidden=3,
            unknown=1,
        ),
        test=compare(counts, fewest=30),
        outcome_names={level.key: level.name for level in levels},
        dimension=SCHEME.vertical.name,
        smallest=5,
        fewest=30,
    )


def boxes() -> Fairness:
    """Age bands compared by boxes."""
    counts = tuple(tuple((band * 3 + box) % 5 for box in range(9)) for band in range(4))
    ordered = sorted(SCHEME.boxes, key=lambda box: box.number)
    return replace(
        groups(),
        attribute=Attribute.AGE,
        outcome=Outcome.BOX,
        table=Table(
            groups=("0", "1", "2", "3"),
            outcomes=tuple(str(box.number) for box in ordered),
            counts=counts,
        ),
        test=compare(counts, fewest=30),
        outcome_names={str(box.number): box.name for box in ordered},
        bands=(30, 40, 50),
    )


STATES = [
    *[(Text("高层管理", "Executive team"), state) for state in (Bench.NOW, Bench.NOW, Bench.UNKNOWN)],
    *[(Text("中层管理", "Middle managers"), state) for state in Bench],
]
TIERS = (("top", Text("高层管理", "Executive team")), ("middle", Text("中层管理", "Middle managers")))
GAPS = Forecast(
    tiers=("top", "middle", "unnamed"),
    years=(2026, 2027),
    cells=tuple(
        Cell(
            tier=tier,
            year=year,
            needs=(Need(heads=heads + year - 2026),),
            staff=("a", "b", "c"),
            gone=("a",) if year == 2027 else (),
            may_go=("b",) if tier == "middle" else (),
            lost=0.4,
            ready=("d",),
            may_be_ready=("e", "f"),
        )
        for tier, heads in (("top", 1), ("middle", 1_200), ("unnamed", 4))
        for year in (2026, 2027)
    ),
)


def charts() -> dict[str, Chart]:
    """Return every chart by a name."""
    pairs = [(one.proposed, one.calibrated) for one in EVALUATIONS]
    return {
        "by box": distribution.by_box(SCHEME, DISTRIBUTION),
        "by level": distribution.by_level(SCHEME, DISTRIBUTION),
        "nobody placed": distribution.by_box(SCHEME, distribute(SCHEME, [None, None], GUIDELINES)),
        "grid": grid_names.grid_names(SCHEME, [(one.name, one.calibrated) for one in EVALUATIONS]),
        "nobody on the grid": grid_names.grid_names(SCHEME, []),
        "movement": movement.movement(SCHEME, pairs),
        "nobody moved": movement.movement(SCHEME, [(None, None), *[(one[0], one[0]) for one in pairs]]),
        "radar": fit.fit_of(EVALUATIONS[0]),
        "fit bars": fit.fit_of(EVALUATIONS[0], radar=False),
        "nothing scored": fit.fit_of(EVALUATIONS[7]),
        "performance": performance.performance("李𬭚", PERFORMANCE, EVALUATIONS[0].performance, RATING_MAP),
        "no rating": performance.performance("李海宁", PERFORMANCE, (), RATING_MAP),
        "timeline": timeline.timeline(PLAN, ON),
        "empty plan": timeline.timeline(plan(), ON),
        "scatter": scatter.scatter(SCHEME, (RATING_MAP, POTENTIAL_MAP), SCORED),
        "no scores": scatter.scatter(SCHEME, (), [("甲", None, 80.0)]),
        "ages": ages.ages(BORN, ON, rules=RETIREMENT),
        "ages without a rule": ages.ages([*BORN[:3], (None, "", "")], ON),
        "no ages": ages.ages([], ON),
        "completion": completion.completion(lines()),
        "groups": bias.fairness(groups(("f", (9, 21, 3)), ("m", (2, 14, 12)), (OTHERS, (1, 4, 2)))),
        "one group": bias.fairness(groups(("m", (2, 14, 12)))),
        "no groups": bias.fairness(groups()),
        "groups by box": bias.fairness(boxes()),
        "risks": risk_impact.risk_impact(RISKY),
        "one risk": risk_impact.risk_impact([("王清和", "low", "high"), ("李海宁", "", "high")]),
        "no risks": risk_impact.risk_impact([]),
        "coverage": coverage.coverage(READINESS, BENCHES),
        "all covered": coverage.coverage(
            READINESS, [("总经理", (1, 0, 0, 0)), ("副总经理", (1200, 30, 0, 0))]
        ),
        "no positions": coverage.coverage(READINESS, []),
        "pipeline": pipeline.pipeline(READINESS, REACH),
        "no pipeline": pipeline.pipeline(READINESS, []),
        "half looked at": coverage.coverage(
            READINESS, [("总经理", (1, 0, 2, 0)), ("副总经理", None), ("财务总监", (0, 0, 0, 0))]
        ),
        "tiers": tier_benches.tier_benches(STATES),
        "no tiers": tier_benches.tier_benches([]),
        "forecast": forecast.gaps_of(GAPS, TIERS),
        "no forecast": forecast.gaps_of(Forecast(tiers=(), years=(2026,), cells=()), ()),
        "no steps": completion.completion([replace(PLAN.line, actions=0)]),
    }
