"""Who is counted as retiring soon."""

from datetime import date

from talentdesk.charts.ages import ages
from talentdesk.charts.figure import draw, new_figure
from talentdesk.charts.style import paper
from talentdesk.domain.succession_rule import Delay, RetirementRule
from tests.unit.reports.made import EN, speaker

ON = date(2026, 11, 21)
RULES = (
    RetirementRule(years=50, gender="f", tiers=("staff",)),
    RetirementRule(years=55, gender="f"),
    RetirementRule(years=60, gender="m"),
)


def leaving(*people: tuple[date | None, str, str], rules: tuple[RetirementRule, ...] = RULES) -> int:
    return ages(people, ON, rules=rules, years=5).leaving


def test_gender_and_tier_decide_and_the_last_day_of_the_span_counts() -> None:
    assert leaving((date(1971, 11, 21), "m", "")) == 1
    assert leaving((date(1971, 11, 22), "m", "")) == 0
    assert leaving((date(1975, 6, 1), "f", "")) == 1
    assert leaving((date(1980, 6, 1), "f", "")) == 0
    assert leaving((date(1980, 6, 1), "f", "staff")) == 1


def test_a_rising_age_moves_the_day_out_of_the_span() -> None:
    rising = (RetirementRule(years=60, gender="m", delay=Delay(since=(2025, 1), every=4, most=36)),)
    born = date(1971, 10, 1)
    assert leaving((born, "m", "")) == 1
    assert leaving((born, "m", ""), rules=rising) == 0


def test_without_a_rule_nothing_is_said_of_retirement() -> None:
    values = ages([(date(1960, 1, 1), "m", "")], ON)
    assert values.leaving == 0
    assert "retirement" not in values.sentence(speaker(EN))


def test_where_nobody_retires_soon_no_line_says_so() -> None:
    chart = ages([(date(1990, 1, 1), "m", "")], ON, rules=RULES, years=5)
    style = paper()
    axes = draw(new_figure(style, chart.shape), chart, style, speaker(EN))
    _, soon = axes.containers
    assert not any(bar.get_visible() for bar in soon)
    legend = axes.get_legend()
    assert legend is not None
    assert all(swatch.get_visible() for swatch in legend.get_patches())
