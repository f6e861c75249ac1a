"""Reports of one to three pages: they keep to their pages and say what is left out."""

from dataclasses import replace
from random import Random

import pytest

from talentdesk.domain.packet import Evaluation
from talentdesk.domain.texts import Language
from talentdesk.domain.texts import Text as Words
from talentdesk.reports.code import PacketCode
from talentdesk.reports.evaluation import Length, evaluation_story
from talentdesk.reports.ink import CELL, Ink
from talentdesk.reports.page import Mark, Paper, Stamp
from talentdesk.reports.pairs import names_text, pairs_text
from talentdesk.reports.progress import never, tell_nobody
from talentdesk.reports.text import Text
from tests.unit.reports.made import EN, ZH, content, evaluation, issue, picture, sentence, speaker
from tests.unit.reports.reading import Page, read, tight

FULL = evaluation(2)
SHORT = (Length.ONE, Length.TWO, Length.THREE)
PARTS = {
    ZH: (
        "一、基本情况",
        "二、任现职以来的绩效",
        "三、胜任力与岗位模型对照",
        "四、评审结论",
        "以上内容经确认",
    ),
    EN: ("1Basicdata", "2Performance", "3Competency", "4Conclusion", "Theundersigned"),
}


def everything_long() -> Evaluation:
    """Return somebody of whom far too much is on record."""
    long = sentence(Random(5), 3000)
    name = Words("长名" * 30, "A competency with quite a long English name")
    scored = tuple(replace(FULL.competencies[0], key=str(n), name=name) for n in range(20))
    return replace(
        FULL,
        name="阿卜杜热合曼·买买提明·" * 5 + "艾力",
        post="供应链高级经理" * 8,
        unit="远岚集团 / " * 12,
        experience=FULL.experience * 20,
        education=FULL.education * 20,
        training=FULL.training * 20,
        awards=FULL.awards * 20,
        performance=FULL.performance * 5,
        competencies=scored,
        advice=(name,) * 20,
        trail=tuple(replace(move, reason=long) for move in FULL.trail * 10),
        marks=evaluation(0).marks * 12,
        note=long,
        action=long,
    )


def pages(one: Evaluation, length: Length, language: Language = ZH) -> list[Page]:
    ink, packet = Ink(speaker(language)), issue(content((one,)))
    code = PacketCode(packet.number, packet.fingerprint)
    stamp = Stamp(title="校准会", organisation="远岚", code=code, draft=False, moment=packet.content.moment)
    story = evaluation_story(one, packet.content, ink, picture(), length)
    return read(Paper(ink, stamp, tell_nobody, never).make([Mark("reports", "reports"), *story]))


@pytest.mark.parametrize("language", [ZH, EN])
@pytest.mark.parametrize("length", SHORT)
@pytest.mark.parametrize("who", ["usual", "bare", "long"])
def test_a_report_keeps_to_its_pages_with_all_four_parts(
    who: str, length: Length, language: Language
) -> None:
    one = {"usual": FULL, "bare": evaluation(1, full=False), "long": everything_long()}[who]
    found = pages(one, length, language)
    assert len(found) == int(length)
    text = tight("".join(page.text for page in found))
    for part in PARTS[language]:
        assert part in text, part
    assert found[-1].holds(PARTS[language][-1])
    for page in found:
        assert all(left >= 70 and right <= page.width - 40 for left, _, right, _ in page.boxes)
        assert all(bottom >= 18 for _, bottom, _, _ in page.boxes)


def test_what_is_left_out_is_counted() -> None:
    one = tight(pages(FULL, Length.ONE)[0].text)
    assert "工作履历（6项中的2项）" in one
    assert "另有记录：教育经历2项、培训经历5项" in one
    long = tight("".join(page.text for page in pages(everything_long(), Length.THREE)))
    assert "工作履历（120项中的" in long
    assert "会上变动记录（20项中的" in long
    assert "显示20项胜任力中权重最高的" in long


def test_one_page_tells_every_post_whole_and_the_employer_of_those_elsewhere() -> None:
    posts = (
        replace(FULL.experience[0], employer="远岚", post="电控研发部 电控研发总监"),
        replace(FULL.experience[1], employer="一家五金厂", post="操作工"),
    )
    packet = content((replace(FULL, experience=posts),))
    there = replace(FULL, experience=(replace(posts[0], employer=packet.organisation), posts[1]))
    text = tight(pages(there, Length.ONE)[0].text)
    assert "电控研发部电控研发总监" in text
    assert "一家五金厂操作工" in text
    assert text.count(packet.organisation) == tight(pages(FULL, Length.ONE)[0].text).count(
        packet.organisation
    )
    assert "操作工, 一家五金厂" in pages(there, Length.ONE, EN)[0].text


def test_no_fact_is_torn_between_lines() -> None:
    ink = Ink(speaker(ZH))
    pairs = [
        ("工号", "OY00668"),
        ("学历", "本科"),
        ("入职日期", "2007年12月24日（18 年 10 个月）"),
        ("性别", "女"),
    ]
    for width in (90.0, 140.0, 190.0, 260.0):
        text = pairs_text(ink, pairs, CELL)
        text.measure(width)
        whole = [f"{name} {value}" for name, value in pairs]
        wide = [one for one in whole if Text(ink, one, CELL.but(bold=True)).natural_width > width]
        for one in whole:
            assert one in wide or any(one in line for line in text.lines), (width, text.lines)
        assert all(not line.startswith("·") and not line.endswith("·") for line in text.lines)
        assert "".join(text.lines).replace(" · ", "").replace(" ", "") == "".join(whole).replace(" ", "")


def test_no_name_is_torn_between_lines_nor_from_the_mark_where_it_came_from() -> None:
    ink = Ink(speaker(ZH))
    names = ["尤子衿 ←9", "欧阳明月", "阿卜杜热合曼·买买提明·艾力 ←5", "Li Wei"] * 5
    for width in (60.0, 140.0, 300.0):
        text = names_text(ink, names, CELL, "暂存区（20）：")
        height = text.measure(width)
        assert "".join(text.lines) == text.text
        if width == 300:
            assert all(line.endswith("、") for line in text.lines[:-1])
        upper, _, lower = text.split(width, height / 2)
        assert isinstance(upper, Text) and isinstance(lower, Text)
        assert [one.strip() for one in upper.lines + lower.lines] == [one.strip() for one in text.lines]
    assert names_text(ink, [], CELL).measure(100.0) == CELL.leading


@pytest.mark.parametrize("length", SHORT)
def test_a_trend_tells_every_score_in_english_too(length: Length) -> None:
    text = "".join(page.text for page in pages(FULL, length, EN))
    for year in FULL.performance[:3]:
        assert year.score is not None
        assert text.count(f"{year.score:g}") >= (1 if length is Length.ONE else 2)


def test_the_code_of_a_missing_glyph_stays_within_the_frame_of_the_photo() -> None:
    one = replace(FULL, name="单\U00020bb7", photo="")
    ink, packet = Ink(speaker(ZH)), issue(content((one,)))
    stamp = Stamp(title="", organisation="", code=None, draft=False, moment=packet.content.moment)
    story = evaluation_story(one, packet.content, ink, b"", Length.FULL)
    page = read(Paper(ink, stamp, tell_nobody, never).make([Mark("reports", "reports"), *story]))[0]
    assert page.holds("[U+20BB7]")
    assert all(right <= page.width - 40 for _, _, right, _ in page.boxes)


def test_long_texts_end_in_an_ellipsis_and_the_newest_move_stays() -> None:
    move = replace(FULL.trail[0], reason="最早的理由" + "长" * 3000)
    newest = replace(FULL.trail[1], reason="最新的理由")
    text = tight(pages(replace(FULL, trail=(move,) * 9 + (newest,)), Length.ONE)[0].text)
    assert "最新的理由" in text
    assert "长…" in text


def test_the_same_report_grows_with_its_length() -> None:
    said = [len(tight("".join(page.text for page in pages(FULL, length)))) for length in Length]
    assert said == sorted(said)
    assert len(pages(FULL, Length.FULL)) <= 4


def test_english_marks_beside_latin_letters_are_narrow_and_chinese_ones_stay() -> None:
    text = "".join(page.text for page in pages(replace(FULL, note="他说“可以”。"), Length.FULL, EN))
    assert '"Executive team"' in text
    assert "“可以”" in text
