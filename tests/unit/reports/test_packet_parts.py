"""The further parts of a packet, read back from the paper, and parts in another order."""

import re

import pytest

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.texts import Language
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import EN, ZH, issued, speaker
from tests.unit.reports.reading import opened, read

PACKET = issued(9)


def pages(layout: Layout, language: Language = EN) -> list[str]:
    return [page.text for page in read(draw_packet(PACKET, speaker(language), layout=layout).data)]


def alone(part: Part, language: Language = EN) -> str:
    return "\n".join(pages(Layout(parts=(part,)), language))


@pytest.mark.parametrize(
    ("part", "english", "chinese"),
    [
        (Part.AGENDA, "Agenda", "议程"),
        (Part.RULES, "Rules in force", "适用规则"),
        (Part.MOVEMENT, "Movement", "位置变动"),
        (Part.COMPARISON, "Comparison", "人员比较"),
        (Part.PLANS, "Development", "培养发展"),
    ],
)
def test_each_part_stands_alone_in_both_languages(part: Part, english: str, chinese: str) -> None:
    assert english in alone(part, EN)
    assert chinese in alone(part, ZH)


def test_the_agenda_lists_everybody_once() -> None:
    text = alone(Part.AGENDA)
    for one in PACKET.content.evaluations:
        assert text.count(one.number) == 1


def test_the_rules_tell_every_box_and_its_meaning() -> None:
    text = "".join(alone(Part.RULES).split())
    for box in PACKET.content.scheme.boxes:
        assert "".join(f"{box.number} {box.name.en}".split()) in text
        assert "".join(box.meaning.en.split())[:20] in text


def test_movement_names_those_who_moved_and_nobody_else() -> None:
    text = alone(Part.MOVEMENT)
    moved = [one for one in PACKET.content.evaluations if one.proposed != one.calibrated]
    assert moved
    for one in PACKET.content.evaluations:
        assert (one.number in text) == (one in moved)


def test_the_comparison_is_of_those_chosen() -> None:
    first, *others = PACKET.content.evaluations
    chosen = Layout(parts=(Part.COMPARISON,), candidates=frozenset({first.candidate}))
    text = "\n".join(pages(chosen))
    assert first.number in text
    assert not any(one.number in text for one in others)


def test_parts_are_printed_in_the_order_of_the_layout() -> None:
    layout = Layout(parts=(Part.SIGNATURES, Part.RULES, Part.COVER, Part.COMMITTEE))
    data = draw_packet(PACKET, speaker(EN), layout=layout).data
    outline = [str(one.title) for one in opened(data).outline if not isinstance(one, list)]
    assert outline == ["Signatures of the committee", "Rules in force", "Cover", "Committee"]


def test_the_class_of_secrecy_stands_on_every_page() -> None:
    layout = Layout(parts=(Part.COVER, Part.RULES), classification="绝密·三级")
    drawn = pages(layout, ZH)
    assert all("绝密·三级" in text for text in drawn)
    usual = pages(Layout(parts=(Part.COVER, Part.RULES)), EN)
    assert all("for the members of the committee only" in text for text in usual)


def test_the_front_of_a_packet_leaves_the_total_open_and_stops_before_the_reports() -> None:
    whole = read(draw_packet(PACKET, speaker(EN)).data)
    front = read(draw_packet(PACKET, speaker(EN), front=True).data)
    assert 0 < len(front) < len(whole)
    assert not any("Basic data" in page.text for page in front)
    assert all("of …" in page.text for page in front)
    assert "Signatures of the committee" in front[0].text


def test_chinese_paper_has_chinese_marks_and_english_paper_english_ones() -> None:
    layout = Layout(parts=tuple(Part))
    for chinese in pages(layout, ZH):
        assert not re.findall(r"[\u4e00-\u9fff] ?[,;:!?(]|\)[\u4e00-\u9fff]", chinese)
    said = say_of(pages(layout, EN))
    assert not re.findall(r"[，。；：！？（）、《》]", said)


def say_of(shown: list[str]) -> str:
    """Return what the pages say themselves: lines without words of the record, which are Chinese here."""
    lines = (line for one in shown for line in one.splitlines())
    return "\n".join(line for line in lines if not re.search(r"[\u4e00-\u9fff]", line))


def test_a_share_is_written_alike_in_every_part() -> None:
    for part in (Part.RULES, Part.DISTRIBUTION, Part.COMPARISON):
        for language in (ZH, EN):
            assert "%" in alone(part, language)
            assert not re.search(r"\d %", alone(part, language))


def test_the_agenda_says_how_long_each_talk_was_and_the_cover_where_it_was_held() -> None:
    assert "用时（分钟）" in alone(Part.AGENDA, ZH)
    assert "会议纪要" not in alone(Part.AGENDA, ZH)
    assert "会议地点" in alone(Part.COVER, ZH)


def test_the_part_about_development_leaves_no_place_in_which_something_could_be_written_later() -> None:
    told = alone(Part.PLANS, Language.ZH)
    assert len(re.findall("–", told)) >= 3
