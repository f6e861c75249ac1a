"""Words for levels and boxes: taken where they say it, else asked about with the likeliest first."""

import pytest

from talentdesk import paths
from talentdesk.domain.grid import Dimension, Level, Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Text
from talentdesk.domain.value_hints import NICKNAMES, STRENGTHS, likely_keys, likely_levels, likely_places
from talentdesk.domain.value_words import levels_meant, places_meant
from talentdesk.exchange.programme_file import read_programme


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(paths.resource("programmes", "general.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("5号格", 5),
        ("第3格", 3),
        ("Box 3", 3),
        ("Ａ２", 2),
        ("中坚力量", 5),
        ("core strength", 5),
        ("高潜力/中绩效", 3),
        ("中绩效 × 高潜力", 3),
        ("高潜力中绩效", 3),
        ("绩效中潜力高", 3),
        ("优秀/转变", 1),
    ],
)
def test_a_box_is_known_by_number_code_name_or_both_levels(
    programme: Programme, text: str, number: int
) -> None:
    scheme = programme.schemes[0]
    found = places_meant(text, scheme, programme.rating_maps)
    assert [scheme.box(place).number for place in found] == [number]
    assert likely_places(text, scheme, programme.rating_maps)[0] == (found[0], 1.0)


def test_what_could_be_two_boxes_means_none_for_sure(programme: Programme) -> None:
    scheme = programme.schemes[0]
    found = places_meant("高/中", scheme, programme.rating_maps)
    assert len(found) == 2
    assert [sure for _, sure in likely_places("高/中", scheme, programme.rating_maps)] == [0.5, 0.5]


def test_a_nickname_is_a_hint_and_no_meaning(programme: Programme) -> None:
    scheme = programme.schemes[0]
    assert places_meant("潜力之星", scheme, programme.rating_maps) == ()
    (place, sure), *_ = likely_places("潜力之星", scheme, programme.rating_maps)
    assert (scheme.box(place).number, sure < 0.9) == (3, True)
    fit = programme.schemes[1]
    assert likely_places("潜力之星", fit, programme.rating_maps) == ()


def test_a_nickname_follows_the_axes_of_the_scheme(programme: Programme) -> None:
    scheme = programme.schemes[0]
    boxes = tuple(
        type(box)(
            Placement(box.placement.horizontal, box.placement.vertical),
            *(box.number, box.code, box.name, box.meaning, box.action, box.colour, box.successor),
        )
        for box in scheme.boxes
    )
    turned = Scheme(
        "turned", scheme.name, scheme.horizontal, scheme.vertical, scheme.top_down, scheme.left_right, boxes
    )
    (place, _), *_ = likely_places("潜力之星", turned)
    assert turned.box(place).number == 3


@pytest.mark.parametrize(
    ("dimension", "text", "level"),
    [
        ("performance", "Exceeds", "excellent"),
        ("performance", "优", "excellent"),
        ("performance", "S", "excellent"),
        ("performance", "合格", "fully_meets"),
        ("potential", "高潜力", "turn"),
        ("potential", "H", "turn"),
        ("fit", "低", "low"),
    ],
)
def test_a_level_is_known_by_the_programmes_grades_or_a_scale(
    programme: Programme, dimension: str, text: str, level: str
) -> None:
    known, map_ = programme.dimension(dimension), programme.rating_map(dimension)
    assert known is not None
    assert levels_meant(text, known, map_) == (level,)
    assert likely_levels(text, known, map_)[0] == (level, 1.0)


def test_words_of_strength_hint_at_a_level_of_any_dimension() -> None:
    levels = tuple(Level(str(n), Text(f"第{n}档", f"Step {n}")) for n in range(1, 6))
    five = Dimension("values", Text("价值观", "Values"), levels)
    assert levels_meant("突出", five) == ()
    assert likely_levels("突出", five)[0][0] == "5"
    assert likely_levels("价值观一般", five)[0][0] == "3"
    assert likely_levels("poor", five)[0][0] == "1"
    assert likely_levels("不行", five) == ()


def test_near_words_are_offered_first() -> None:
    listed = [("rotation", ("轮岗", "Rotation")), ("training", ("培训", "Training"))]
    assert likely_keys("岗位培训", listed)[0][0] == "training"
    assert likely_keys("rotations", listed)[0][0] == "rotation"
    assert likely_keys("", listed) == ()


def test_no_word_stands_for_two_strengths_or_two_boxes() -> None:
    for groups in (STRENGTHS, NICKNAMES):
        words = [word for _, group in groups for word in group]
        assert len(words) == len(set(words))
