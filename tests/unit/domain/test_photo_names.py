"""Whose photo a file is, by its name."""

import pytest

from talentdesk.domain.photo_names import PhotoMatch, Whose, whose

NUMBERS = {"1001": "p1", "1002": "p2", "A-7": "p3"}
NAMES = {"陈静": ("p1", "p9"), "欧阳明": ("p2",), "annlee": ("p3",), "阿依古丽买买提": ("p4",)}


@pytest.mark.parametrize(
    ("stem", "match", "person"),
    [
        ("1001", PhotoMatch.NUMBER, "p1"),
        ("1001_陈静", PhotoMatch.NUMBER, "p1"),
        ("陈静-1001（正面）", PhotoMatch.NUMBER, "p1"),
        ("A-7", PhotoMatch.NUMBER, "p3"),
        ("1001_欧阳明", PhotoMatch.SEVERAL, ""),
        ("1001 1002", PhotoMatch.SEVERAL, ""),
        ("欧阳明", PhotoMatch.NAME, "p2"),
        ("证件照 欧阳明", PhotoMatch.NAME, "p2"),
        ("Ann Lee", PhotoMatch.NAME, "p3"),
        ("阿依古丽·买买提", PhotoMatch.NAME, "p4"),
        ("陈静", PhotoMatch.SEVERAL, ""),
        ("01001", PhotoMatch.NOBODY, ""),
        ("合影", PhotoMatch.NOBODY, ""),
        ("", PhotoMatch.NOBODY, ""),
    ],
)
def test_a_number_wins_a_name_must_be_one_person(stem: str, match: PhotoMatch, person: str) -> None:
    assert whose(stem, NUMBERS, NAMES) == Whose(match, person)
