"""Bars are as high as shares, frames stand where guidelines are, grey tells them apart."""

from dataclasses import replace

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from talentdesk.charts import distribution
from talentdesk.charts.distribution import DistributionValues
from talentdesk.charts.figure import draw, new_figure
from talentdesk.charts.style import paper
from talentdesk.domain.distribution import Guideline, Operator, Standing
from talentdesk.domain.distribution import distribution as distribute
from talentdesk.domain.grid import Placement
from tests.unit.charts.examples import DISTRIBUTION
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import GUIDELINES, SCHEME


def drawn_bars(values: DistributionValues) -> list[Rectangle]:
    figure = new_figure(paper(), values.shape)
    axes = draw(figure, values, paper(), speaker(EN))
    named = {patch.get_gid(): patch for patch in axes.patches if patch.get_gid()}
    bars = [named[f"bar-{index}"] for index in range(len(values.bars))]
    return [bar for bar in bars if isinstance(bar, Rectangle)]


@pytest.mark.parametrize("make", [distribution.by_box, distribution.by_level])
def test_every_bar_is_as_high_as_its_share(make: object) -> None:
    values = make(SCHEME, DISTRIBUTION)  # type: ignore[operator]  # one of two functions
    bars = drawn_bars(values)
    assert [bar.get_height() for bar in bars] == pytest.approx([one.percent for one in values.bars])
    assert sum(one.count for one in values.bars) == values.placed * (1 if values.by_box else 2)


def test_the_bars_of_five_by_five_boxes_lie_and_fit_a_page() -> None:
    nine = distribution.by_box(SCHEME, DISTRIBUTION)
    many = replace(nine, bars=tuple(nine.bars[index % 9] for index in range(25)))
    wide, high = many.shape
    assert wide <= 8 and high <= 11
    bars = drawn_bars(many)
    assert [bar.get_width() for bar in bars] == pytest.approx([one.percent for one in many.bars])
    assert len({bar.get_x() for bar in bars}) == 1


def test_boxes_come_by_number_and_levels_from_the_highest() -> None:
    by_box = distribution.by_box(SCHEME, DISTRIBUTION)
    assert [bar.number for bar in by_box.bars] == list(range(1, 10))
    by_level = distribution.by_level(SCHEME, DISTRIBUTION)
    assert [bar.name.en for bar in by_level.bars[:3]] == ["Excellent", "Fully meets", "Contributing"]


def test_bars_outside_their_guideline_differ_without_colour() -> None:
    values = distribution.by_box(SCHEME, DISTRIBUTION)
    assert values.outside
    for bar, drawn in zip(values.bars, drawn_bars(values), strict=True):
        outside = bar.standing in (Standing.BELOW, Standing.ABOVE)
        assert bool(drawn.get_hatch()) == outside
        assert (to_hex(drawn.get_facecolor()) == "#ffffff") == outside


def test_what_lies_outside_is_said_and_written_on_the_bar() -> None:
    values = distribution.by_box(SCHEME, DISTRIBUTION)
    outside = [bar.label(speaker(ZH)) for bar in values.outside]
    assert all(label in values.sentence(speaker(ZH)) for label in outside)
    figure = new_figure(paper(), values.shape)
    axes = draw(figure, values, paper(), speaker(ZH))
    words = [text.get_text() for text in axes.texts]
    assert sum("偏低" in word or "偏高" in word for word in words) == len(outside)
    assert any(f"{values.bars[4].count} (" in word for word in words)


def test_the_table_holds_the_figures_and_the_guideline_in_words() -> None:
    table = distribution.by_box(SCHEME, DISTRIBUTION).table(speaker(EN))
    by_number = {row[0][0]: row for row in table.rows}
    assert by_number["1"][3] == "≤ 10%"
    assert by_number["5"][3] == "20%–40%"
    assert by_number["8"][3] == "≥ 15%"
    assert by_number["9"][3] == "≤ 10%"
    assert by_number["2"][3] == "–"
    assert by_number["5"][1] == str(DISTRIBUTION.boxes[Placement("middle", "growth")].count)


def test_sentences_for_nobody_no_guideline_and_all_inside() -> None:
    say = speaker(EN)
    nobody = distribution.by_box(SCHEME, distribute(SCHEME, [None], GUIDELINES))
    assert "Nobody is placed" in nobody.sentence(say)
    here = [Placement("middle", "growth")]
    assert "no guideline" in distribution.by_box(SCHEME, distribute(SCHEME, here, ())).sentence(say)
    all_here = Guideline(
        scheme=SCHEME.key, operator=Operator.AT_LEAST, low=90, high=0, box=Placement("middle", "growth")
    )
    inside = distribution.by_box(SCHEME, distribute(SCHEME, here, [all_here]))
    assert "inside its guideline" in inside.sentence(say)


def test_on_a_narrow_figure_bars_lie_and_say_the_same() -> None:
    values = distribution.by_box(SCHEME, DISTRIBUTION)
    figure = new_figure(paper(), (3.5, 5.0))
    axes = draw(figure, values, paper(), speaker(ZH), titled=False)
    named = {patch.get_gid(): patch for patch in axes.patches if patch.get_gid()}
    bars = [named[f"bar-{index}"] for index in range(len(values.bars))]
    widths = [bar.get_width() for bar in bars if isinstance(bar, Rectangle)]
    assert widths == pytest.approx([one.percent for one in values.bars])
    for bar, drawn in zip(values.bars, bars, strict=True):
        assert bool(drawn.get_hatch()) == (bar in values.outside)
    assert any(text.get_text().startswith("▼ ") for text in axes.texts)
