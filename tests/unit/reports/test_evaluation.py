"""A candidate's report: what is on record stands there, what is not is said, nothing is cut."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.names import circle_text
from talentdesk.domain.packet import Evaluation
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Language
from talentdesk.reports.blocks import Portrait
from talentdesk.reports.ink import Ink
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import EN, ZH, content, evaluation, issue, picture, sentence, speaker
from tests.unit.reports.reading import Page, opened, read, tight

FULL = evaluation(2)
REPORT = Layout(parts=(Part.REPORTS,))


def pages(one: Evaluation, language: Language = ZH, photo: bytes = b"") -> list[Page]:
    packet = issue(content((one,)))
    packet = replace(packet, photos={one.photo: photo} if photo else {})
    return read(draw_packet(packet, speaker(language), layout=REPORT).data)


def words(one: Evaluation, language: Language = ZH) -> str:
    return tight("".join(page.text for page in pages(one, language)))


def test_the_four_parts_hold_what_is_on_record() -> None:
    text = words(FULL)
    for part in ("一、基本情况", "二、任现职以来的绩效", "三、胜任力与岗位模型对照", "四、评审结论"):
        assert part in text
    for said in (
        FULL.name,
        FULL.number,
        FULL.post,
        "江南理工学院",
        "2022.04–今",
        "无固定期限",
        "六级，可作工作语言",
        "处分：安全管理通报批评",
        "总体评定：达标",
        tight(FULL.note),
        tight(FULL.action),
    ):
        assert tight(said) in text, said
    assert all(tight(one.note) in text for one in FULL.experience)
    assert all(str(one.score).removesuffix(".0") in text for one in FULL.performance)


def test_months_of_a_resume_are_written_as_the_language_writes_them() -> None:
    text = words(FULL, EN)
    assert tight("Apr 2022–today") in text
    assert "2022.04" not in text


def test_the_conclusion_explains_places_moves_ballot_and_suitability() -> None:
    text = words(FULL)
    assert FULL.ballot is not None
    assert "校准前：" in text
    assert all(tight(move.reason) in text for move in FULL.trail)
    assert f"赞成{FULL.ballot.in_favour}、反对" in text
    assert f"须{FULL.ballot.needed}票" in text
    assert "高层管理" in text
    assert "年月日" in text


def test_english_has_no_chinese_of_its_own() -> None:
    text = "".join(page.text for page in pages(FULL, EN))
    for said in ("Basic data", "Performance in the present post", "Competency", "Conclusion", "In favour"):
        assert said in text
    for other in ("基本情况", "评审结论", "赞成", "校准前", "要求"):
        assert other not in text


def test_marks_speak_in_names_not_in_keys() -> None:
    bare = evaluation(1, full=False)
    assert "绩效：" in words(bare)
    assert "performance" not in words(bare)


@pytest.mark.parametrize("language", [ZH, EN])
def test_with_nothing_on_record_each_part_says_so(language: Language) -> None:
    text = words(evaluation(1, full=False), language)
    said = {
        ZH: ("未登记：工作履历", "无绩效评级记录", "尚未评分", "是否适合继任待定", "未评分"),
        EN: ("Notonrecord:résumé", "norating", "scoredyet", "suitabilityisopen", "notscored"),
    }[language]
    for one in said:
        assert one in text, one
    assert len(pages(evaluation(1, full=False), language)) <= 2


def test_long_names_and_comments_of_three_thousand_characters_are_printed_whole() -> None:
    dice = __import__("random").Random(5)
    long = sentence(dice, 3000)
    name = "阿卜杜热合曼·买买提明·" * 5
    move = replace(FULL.trail[0], reason=long)
    one = replace(FULL, name=name, note=long, action=long, trail=(move, move))
    text = words(one)
    body = tight("".join(page.text for page in pages(one)))
    assert tight(name) in body
    assert _pieces_in_order(long, text)
    for page in pages(one):
        assert all(left >= 70 and right <= page.width - 40 for left, _, right, _ in page.boxes)
        assert all(bottom >= 18 for _, bottom, _, _ in page.boxes)


def _pieces_in_order(long: str, text: str) -> bool:
    """Tell whether all sentences stand there; page frames come between them."""
    return all(piece in text for piece in long.replace("。", "，").split("，") if len(piece) < 12)


def test_heads_are_repeated_when_a_table_goes_on() -> None:
    many = tuple(replace(FULL.experience[0], id=str(n), note="经" * 60) for n in range(60))
    found = [page for page in pages(replace(FULL, experience=many)) if page.holds("经经经经")]
    assert len(found) > 2
    assert all(page.holds("起止时间") for page in found)


def test_many_ratings_put_the_trend_above_the_table() -> None:
    ratings = tuple(
        Rating(
            id=str(year),
            dimension="performance",
            period=str(year),
            grade="达标",
            score=None,
            on=date(year, 12, 31),
            source="",
        )
        for year in range(2025, 2013, -1)
    )
    text = words(replace(FULL, performance=ratings))
    assert all(str(year) in text for year in range(2014, 2026))


def test_a_model_of_two_competencies_and_none_at_all() -> None:
    few = replace(FULL, competencies=FULL.competencies[:2])
    assert "战略方向" in words(few)
    assert "未设胜任力模型" in words(replace(FULL, competencies=(), fit_percent=None))


# ---------------------------------------------------------------------------------------- portraits


def images(one: Evaluation, photo: bytes) -> int:
    packet = replace(issue(content((one,))), photos={one.photo: photo})
    reader = opened(draw_packet(packet, speaker(ZH), layout=REPORT).data)
    return sum(len(page.images) for page in reader.pages)


def test_a_photo_is_printed_and_a_broken_one_gives_initials() -> None:
    one = replace(FULL, photo="sha")
    assert images(one, picture()) == 1
    assert images(one, b"\xff\xd8 not a photo") == 0
    assert images(one, b"") == 0
    for name in (FULL.name, "买买提·艾力", "Ann Lee"):
        assert circle_text(name) in words(replace(one, name=name, photo="")).replace(tight(name), "")


def test_a_large_photo_is_brought_to_print_size_and_loses_what_else_it_holds() -> None:
    sink = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    Image.new("RGBA", (3000, 2000), "#884400").save(sink, "PNG", exif=exif)
    portrait = Portrait(Ink(speaker(ZH)), "李海宁", sink.getvalue())
    assert portrait._picture is not None
    assert b"secret" not in portrait._picture
    assert Image.open(BytesIO(portrait._picture)).size == (295, 413)
