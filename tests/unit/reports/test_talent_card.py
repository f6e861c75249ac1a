"""The talent card: one page whatever is on record, in both languages."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest

from talentdesk.charts.fit import fit_of
from talentdesk.charts.performance import performance
from talentdesk.domain.people import PersonFile, PersonLine
from talentdesk.domain.session_place import SessionPlace
from talentdesk.domain.texts import Language, Text
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.reports.talent_card import CardPage, draw_talent_cards
from tests.unit.charts.examples import PLAN
from tests.unit.reports.made import EN, ZH, evaluation, picture, sentence, speaker
from tests.unit.reports.made_scheme import PERFORMANCE, RATING_MAP, SCHEME
from tests.unit.reports.reading import bookmarks, fonts, opened, read, tight

ONE = evaluation(2)
ON = date(2026, 11, 21)
MOMENT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def file_of(name: str = ONE.name, photo: bytes = b"", *, bare: bool = False) -> PersonFile:
    line = PersonLine(
        id=ONE.person,
        number=ONE.number,
        name=name,
        sort_key="",
        initials="",
        unit=ONE.unit,
        post=ONE.post,
        tier="middle",
        gender="f",
        birth_date=None if bare else ONE.birth_date,
        hire_date=None if bare else ONE.hire_date,
        post_since=None if bare else ONE.post_since,
        education=ONE.education_level,
        manager="王清和",
        performance="",
        potential="",
        place="",
        active=True,
    )
    return PersonFile(
        line=line,
        **dict.fromkeys(
            ("english_name", "pinyin", "pinyin_fixed", "school", "major", "degree", "grade", "email"), ""
        ),
        phone="",
        remarks="",
        work_start=None,
        post_id="",
        unit_id="",
        manager_id="",
        model="",
        photo=photo,
        education=() if bare else ONE.education,
        experience=() if bare else ONE.experience,
        languages=() if bare else ONE.languages,
        awards=() if bare else ONE.awards,
        training=() if bare else ONE.training,
        contracts=() if bare else ONE.contracts,
        ratings=() if bare else ONE.performance,
        competencies=(),
    )


def card(file: PersonFile) -> CardPage:
    assert ONE.calibrated is not None
    place = SessionPlace(
        session_name="华东事业部中层管理校准会",
        on=ON,
        locked=False,
        scheme=SCHEME,
        proposed=ONE.proposed,
        calibrated=ONE.calibrated,
    )
    return CardPage(
        file=file,
        tier=Text("中层管理", "Middle managers"),
        performance=performance(file.line.name, PERFORMANCE, file.ratings, RATING_MAP),
        fit=fit_of(ONE),
        place=place,
        plan=PLAN,
    )


BARE = replace(card(file_of(bare=True)), fit=None, place=None, plan=None)


def draw(*cards: CardPage, language: Language = ZH) -> bytes:
    return draw_talent_cards(cards, "远岚集团", ON, speaker(language), MOMENT).data


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (ZH, ("九宫格位置", "岗位匹配度", "工作履历", "培养发展", "尚未锁定", "中层管理")),
        (EN, ("Placeinthegrid", "Fitwiththepost", "Résumé", "Development", "notlockedyet", "Middlemanagers")),
    ],
)
def test_a_card_is_one_page_with_everything_in_short(language: Language, said: tuple[str, ...]) -> None:
    data = draw(card(file_of(photo=picture())), language=language)
    (page,) = read(data)
    text = tight(page.text)
    for words in (*said, ONE.name, ONE.number, "2025"):
        assert words in text, words
    assert len(opened(data).pages[0].images) == 1
    assert all(fonts(data).values())


@pytest.mark.parametrize("language", [ZH, EN])
def test_somebody_of_whom_nothing_is_known(language: Language) -> None:
    (page,) = read(draw(BARE, language=language))
    said = {
        ZH: ("尚无校准会确定其位置", "尚无评级记录", "尚无培养计划"),
        EN: ("Nosessionhasplaced", "Thereisnorating", "Thereisnodevelopmentplan"),
    }
    for words in said[language]:
        assert words in tight(page.text)


def test_too_much_of_everything_still_is_one_page_and_a_name_is_never_cut() -> None:
    name = "阿卜杜热合曼·买买提明·" * 5 + "艾力"
    long = sentence(Random(3), 3000)
    file = replace(
        file_of(name),
        experience=ONE.experience * 30,
        training=tuple(replace(one, name=long) for one in ONE.training * 30),
        awards=ONE.awards * 30,
    )
    plan = replace(PLAN, actions=tuple(replace(one, goal=long) for one in PLAN.actions * 20))
    pages = read(draw(replace(card(file), plan=plan)))
    assert len(pages) == 1
    assert tight(name) in tight(pages[0].text)
    assert all(bottom >= 18 for _, bottom, _, _ in pages[0].boxes)


def test_one_page_each_with_a_bookmark_and_the_same_bytes_again() -> None:
    third = card(file_of("Li Wei"))
    third = replace(third, file=replace(third.file, line=replace(third.file.line, id="p3")))
    second = replace(BARE, file=replace(BARE.file, line=replace(BARE.file.line, id="p8")))
    cards = (card(file_of()), second, third)
    data = draw(*cards)
    assert [(title.split()[0], page) for _, title, page in bookmarks(data)] == [
        (ONE.name, 1),
        (ONE.name, 2),
        ("Li", 3),
    ]
    assert data == draw(*cards)


def test_a_cancelled_drawing_gives_nothing() -> None:
    told: list[str] = []
    with pytest.raises(TroubleError) as caught:
        draw_talent_cards(
            (BARE, BARE),
            "",
            ON,
            speaker(ZH),
            MOMENT,
            lambda what, done, total: told.append(what),
            lambda: bool(told),
        )
    assert caught.value.trouble is Trouble.CANCELLED
    assert told == [ONE.name]


def test_steps_stand_in_the_order_of_their_due_days() -> None:
    days = [one.due for one in PLAN.actions if one.due]
    plan = replace(PLAN, actions=tuple(sorted(PLAN.actions, key=lambda one: one.due or ON, reverse=True)))
    text = tight(read(draw(replace(card(file_of(bare=True)), plan=plan)))[0].text)
    places = [text.find(tight(speaker(ZH).day(day))) for day in sorted(days)[:2]]
    assert len(places) == 2
    assert -1 not in places
    assert places == sorted(places)
    assert "（完成" in text


def test_nothing_is_said_of_what_is_unknown_and_hours_have_their_unit() -> None:
    bare = tight(read(draw(BARE))[0].text)
    assert "工号" in bare
    assert "出生日期" not in bare
    full = tight(read(draw(card(file_of())))[0].text)
    assert "出生日期" in full
    assert "学时" in full
