"""Lines break where Chinese and Latin readers expect it."""

import random
from itertools import accumulate, pairwise

import pytest

from talentdesk.reports.ink import CELL, Ink
from talentdesk.reports.lines import CLOSING, OPENING, broken, may_break
from talentdesk.reports.text import Balanced, CellWords, Text, WholeWords, shortened
from tests.unit.reports.made import ZH, speaker


def lines(text: str, columns: float) -> list[str]:
    """Break with every character one wide, Chinese ones two."""
    edges = list(accumulate((2.0 if char > "\u2e80" else 1.0 for char in text), initial=0.0))
    return [text[start:end] for start, end in broken(text, edges, columns)]


def test_no_line_begins_with_closing_or_ends_with_opening_marks() -> None:
    dice = random.Random(7)
    pieces = ["张", "业绩", "Ada", "2026", "，", "。", "；", "”", "）。", "（甲", "“乙", "《丙", "%", " "]
    for _ in range(400):
        text = "李" + "".join(dice.choice(pieces) for _ in range(80))
        made = lines(text, dice.randint(12, 30))
        assert len(made) > 3
        for before, after in pairwise(made):
            cut = _has_no_better_place(before + after[:1])
            assert cut or after[0] not in CLOSING, (before, after)
            assert cut or before[-1] not in OPENING, (before, after)


def _has_no_better_place(line: str) -> bool:
    return not any(may_break(line, at) for at in range(1, len(line)))


@pytest.mark.parametrize("columns", [9, 14, 31])
def test_nothing_is_lost_and_no_line_is_too_wide(columns: int) -> None:
    text = "培养计划 development plan 须于2026年11月21日前提交，附（不少于1500字的）小结。" * 3
    made = lines(text, columns)
    assert "".join("".join(made).split()) == "".join(text.split())
    assert all(sum(2 if char > "\u2e80" else 1 for char in line) <= columns for line in made)


def test_words_and_numbers_stay_whole() -> None:
    assert lines("the quick brown fox", 10) == ["the quick", "brown fox"]
    assert lines("于2026年完成", 6) == ["于", "2026年", "完成"]
    assert lines("2026年11月30日", 11) == ["2026年11月", "30日"]
    assert lines("abcdefghijkl", 5) == ["abcde", "fghij", "kl"]


def test_a_date_and_what_is_counted_stay_whole_where_there_is_room() -> None:
    assert lines("须于2026年11月30日前", 16) == ["须于", "2026年11月30日前"]
    assert lines("通过标准 2/3，即 4 票：通过", 18) == ["通过标准 2/3，即", "4 票：通过"]
    assert lines("同意列为继任人选（第 2 轮）", 22) == ["同意列为继任人选", "（第 2 轮）"]
    assert lines("讨论用时 52 分钟", 14) == ["讨论用时", "52 分钟"]
    assert lines("2026年11月", 6) == ["2026年", "11月"]
    assert lines("President's meeting 16 Nov 2026", 26) == ["President's meeting", "16 Nov 2026"]
    assert lines("held on 9 May 2026 in 12 Maybach cars", 24) == ["held on 9 May 2026 in 12", "Maybach cars"]
    assert lines("16 Nov 2026", 6) == ["16 Nov", "2026"]


def test_no_line_begins_with_the_stroke_between_the_parts_of_a_path() -> None:
    assert lines("零售事业部 / 会员与线上部", 11) == ["零售事业", "部 / 会员与", "线上部"]


def test_no_chinese_character_stands_alone_on_the_last_line() -> None:
    assert lines("成果难以持续", 10) == ["成果难以", "持续"]
    assert lines("改进授权，改进反馈。", 18) == ["改进授权，", "改进反馈。"]
    assert lines("即 5 票：通过。", 14) == ["即 5 票：", "通过。"]
    assert lines("研发中心 / 嵌入式软件组", 22) == ["研发中心 /", "嵌入式软件组"]
    assert lines("学习速度快，半年内独立负责两个新业务。", 36) == [
        "学习速度快，半年内独立负责两个新",
        "业务。",
    ]
    assert lines("一\n二三四五六", 8) == ["一", "二三四", "五六"]
    assert lines("二三四五六七", 8) == ["二三四五", "六七"]
    assert lines("张三", 2) == ["张", "三"]
    assert lines("plans A", 5) == ["plans", "A"]


def test_two_words_joined_by_a_hyphen_part_after_it() -> None:
    assert lines("Middle-management member", 12) == ["Middle-", "management", "member"]
    assert lines("e-mail OY-00191 A-B", 8) == ["e-mail", "OY-00191", "A-B"]


def test_a_shortened_line_uses_its_room() -> None:
    ink = Ink(speaker(ZH))
    for words in ("Store Manager, Ginkgo Lane Store", "零售事业部华东大区第十九分公司", "iiiiiiiWWWWWWWW"):
        for width in (30.0, 52.0, 70.0):
            made = shortened(ink, words, CELL, width)
            assert made.natural_width <= width
            longer = Text(ink, words[: len(made.text.rstrip("….")) + 2] + "…", CELL)
            assert longer.natural_width > width - 1
    assert shortened(ink, "主管", CELL, 60.0).text == "主管"


def test_a_cell_is_set_smaller_for_a_long_word_unless_it_is_cut_even_so() -> None:
    ink = Ink(speaker(ZH))
    for words, width, made in (
        ("Contributing", 49.0, ["Contributing"]),
        ("Contributing to growth", 49.0, ["Contributing", "to growth"]),
    ):
        text = CellWords(ink, words, CELL)
        text.measure(width)
        assert (text.lines, text.face.size < CELL.size) == (made, True)
    hopeless = CellWords(ink, "https://example.org/with/a/very/long/address", CELL)
    hopeless.measure(49.0)
    assert hopeless.face == CELL
    assert "".join(hopeless.lines) == hopeless.text


def test_a_label_of_several_lines_has_lines_of_about_one_length() -> None:
    ink = Ink(speaker(ZH))
    label = Balanced(ink, "人力资源部审核", CELL)
    label.measure(6 * CELL.size + 1)
    assert label.lines == ["人力资源", "部审核"]
    label.measure(6 * CELL.size + 1)
    assert label.lines == ["人力资源", "部审核"]
    label.measure(7 * CELL.size + 1)
    assert label.lines == ["人力资源部审核"]
    english = Balanced(ink, "Checked by HR", CELL)
    english.measure(50.0)
    assert english.lines == ["Checked by", "HR"]


def test_blanks_hang_and_ends_of_lines_are_kept() -> None:
    assert lines("ab cd", 2) == ["ab", "cd"]
    assert lines("甲\n\n乙", 20) == ["甲", "", "乙"]
    assert lines("", 5) == [""]
    assert lines("甲乙   丙丁", 4) == ["甲乙", "丙丁"]


def test_a_paragraph_split_between_pages_keeps_two_lines_on_each_and_all_its_words() -> None:
    ink = Ink(speaker(ZH))
    words = "评审委员会认为其业绩突出，但带教经验不足。" * 12
    text = Text(ink, words, CELL)
    height = text.measure(200)
    whole = text.lines
    upper, _, lower = text.split(200, height / 2)
    assert isinstance(upper, Text)
    assert isinstance(lower, Text)
    assert upper.lines + lower.lines == whole
    assert text.split(200, CELL.leading * 1.5) == []
    nearly = text.split(200, height - CELL.leading)
    assert isinstance(nearly[-1], Text)
    assert len(nearly[-1].lines) == 2


def test_bold_runs_keep_their_font_across_lines() -> None:
    ink = Ink(speaker(ZH))
    text = Text(ink, [("优势：", True), ("战略方向、激励团队、业务增长、运营管理", False)], CELL)
    text.measure(80)
    runs = [run for start, end in text._lines for run in text._runs_between(start, end)]
    assert runs[0] == ("TalentDesk-Bold", "优势：")
    assert {font for font, _ in runs[1:]} == {"TalentDesk"}
    assert "".join(part for _, part in runs) == text.text


def test_a_word_wider_than_its_place_is_set_smaller_and_stays_whole() -> None:
    ink = Ink(speaker(ZH))
    text = WholeWords(ink, "Why recommended", CELL)
    room = Text(ink, "recommended", CELL).natural_width
    text.measure(room + 0.01)
    assert (text.lines, text.face.size) == (["Why", "recommended"], CELL.size)
    text.measure(room * 0.8)
    assert text.lines == ["Why", "recommended"]
    assert text.face.size == pytest.approx(CELL.size * 0.8)
    text.measure(room * 0.2)
    assert text.face.size == 6.0
    assert "".join(text.lines) == "Whyrecommended"
    chinese = WholeWords(ink, "推荐理由说明", CELL)
    chinese.measure(room * 0.3)
    assert chinese.face.size == CELL.size
