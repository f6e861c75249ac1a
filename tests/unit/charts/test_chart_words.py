"""Labels break evenly and figures are written as people write them."""

import pytest

from talentdesk.charts.chart import figure, percent, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("中坚力量", 10, ["中坚力量"]),
        ("本层担重任很久", 10, ["本层担重", "任很久"]),
        ("Ready for a higher tier", 12, ["Ready for a", "higher tier"]),
        ("Ready now", 40, ["Ready now"]),
        ("Donaudampfschifffahrt", 8, ["Donauda", "mpfschi", "fffahrt"]),
    ],
)
def test_a_label_breaks_into_even_lines(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns).split("\n") == lines


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    made = wrapped("完成跨部门供应链优化项目并形成可推广的制度文件", 10, 2).split("\n")
    assert len(made) == 2
    assert made[1].endswith("…")
    assert all(width(line) <= 10 for line in made)


def test_one_line_is_cut_where_it_is_full_not_at_the_word_before() -> None:
    assert wrapped("6 Potential to be shown", 12, 1) == "6 Potentia…"
    assert wrapped("中坚力量", 8, 1) == "中坚力量"


def test_figures_have_separators_and_no_needless_decimals() -> None:
    assert [figure(one) for one in (5, 3.5, 1250, 1234567.891)] == ["5", "3.5", "1,250", "1,234,567.89"]
    assert [percent(one) for one in (30, 33.333, 0)] == ["30%", "33.3%", "0%"]
