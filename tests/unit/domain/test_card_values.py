"""Bands, and managers above."""

import pytest

from talentdesk.domain.card_values import band, managers_above


@pytest.mark.parametrize(
    ("years", "first"), [(0, "0"), (29, "0"), (30, "30"), (34, "30"), (49, "45"), (50, "50"), (71, "50")]
)
def test_a_band_begins_at_its_first_year(years: int, first: str) -> None:
    assert band((30, 35, 40, 45, 50), years) == first


def test_managers_are_followed_up_and_a_circle_only_once() -> None:
    above = {"a": "b", "b": "c", "x": "y", "y": "x", "self": "self"}
    assert managers_above(above, "a") == ("b", "c")
    assert managers_above(above, "c") == ()
    assert managers_above(above, "x") == ("y",)
    assert managers_above(above, "self") == ()
