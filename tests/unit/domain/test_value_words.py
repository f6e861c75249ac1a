"""Words of workbooks on the programme's lists: taken where clear, never guessed."""

import pytest

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.value_words import levels_meant, meant, places_meant
from talentdesk.exchange.programme_file import read_programme, template_text


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


@pytest.fixture
def scheme(programme: Programme) -> Scheme:
    return programme.schemes[0]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("优秀", ["excellent"]),
        (" 优 ", ["excellent"]),
        ("Exceeds", ["excellent"]),
        ("高绩效", ["excellent"]),
        ("绩效：中", ["fully_meets"]),
        ("HIGH", ["excellent"]),
        ("Ｈ", ["excellent"]),
        ("fully_meets", ["fully_meets"]),
        ("五星", []),
        ("4", []),
        ("", []),
    ],
)
def test_levels(programme: Programme, text: str, levels: list[str]) -> None:
    dimension = programme.dimension("performance")
    assert dimension is not None
    assert list(levels_meant(text, dimension, programme.rating_map("performance"))) == levels


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5", [5]), ("05", [5]), ("5.0", [5]), ("第5格", [5]), ("5号位", [5]), ("Box 5", [5]), ("B2", [5]),
        ("中坚力量", [5]), ("5 中坚力量", [5]), ("5. 中坚力量", [5]), ("中绩效/中潜力", [5]),
        ("中潜力，中绩效", [5]),
        ("优秀 x 成长", [2]), ("高/中", [2, 3]), ("高/高", [1]), ("5 未来之选", []), ("10", []),
        ("潜力之星", []),
        ("高潜力/高潜力", []), ("", []), ("/", []),
    ],
)  # fmt: skip
def test_boxes(programme: Programme, scheme: Scheme, text: str, numbers: list[int]) -> None:
    places = places_meant(text, scheme, programme.rating_maps)
    assert [scheme.box(place).number for place in places] == numbers


def test_a_word_for_two_keys_is_both() -> None:
    assert meant("甲", [("a", ("甲", "A")), ("b", ("甲", "B")), ("c", ("丙", ""))]) == ("a", "b")
    assert meant("", [("a", ("", ""))]) == ()


def test_no_text_makes_a_place_the_scheme_lacks(scheme: Scheme) -> None:
    assert all(isinstance(place, Placement) for place in places_meant("A1", scheme))
