"""The part about the distribution agrees with itself: boxes and levels in one sentence."""

from dataclasses import replace

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.texts import Language
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import EN, ZH, issued, speaker
from tests.unit.reports.reading import read


def told(language: Language = ZH, *, boxes: bool = True, levels: bool = True) -> str:
    made = issued(6)
    kept = tuple(one for one in made.content.guidelines if (boxes and one.box) or (levels and one.level))
    packet = replace(made, content=replace(made.content, guidelines=kept))
    layout = Layout(parts=(Part.DISTRIBUTION,))
    return read(draw_packet(packet, speaker(language), layout=layout).data)[0].text


def test_levels_outside_are_told_with_the_boxes() -> None:
    for boxes in (True, False):
        text = "".join(told(boxes=boxes).split())
        assert "各项占比均符合" not in text
        assert "未设参考比例" not in text
        assert "不符合参考比例：" in text
        assert "绩效“" in text


def test_the_parts_of_a_level_are_told_apart_in_english() -> None:
    text = told(EN, boxes=False)
    assert 'outside the guideline: Performance "' in text


def test_without_any_guideline_it_says_so() -> None:
    assert "未设参考比例" in told(boxes=False, levels=False)
