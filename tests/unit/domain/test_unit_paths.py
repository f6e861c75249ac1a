"""Paths of units."""

from talentdesk.domain import unit_paths

PLANT = "集团 / 制造 / 一厂"


def test_a_path_leads_to_the_unit_and_all_above_it() -> None:
    assert unit_paths.own_name(PLANT) == "一厂" and unit_paths.above(PLANT) == "集团 / 制造"
    assert unit_paths.own_name("集团") == "集团" and unit_paths.above("集团") == ""
    assert unit_paths.units_above(PLANT) == (PLANT, "集团 / 制造", "集团")
    assert unit_paths.depth(PLANT) == 2 and unit_paths.depth("集团") == 0


def test_a_unit_holds_itself_and_those_below_but_none_that_only_begins_like_it() -> None:
    assert unit_paths.is_within(PLANT, "集团 / 制造") and unit_paths.is_within(PLANT, PLANT)
    assert not unit_paths.is_within("集团 / 制造二部", "集团 / 制造")
    assert not unit_paths.is_within("集团", PLANT)
    assert unit_paths.is_within(PLANT, "") and unit_paths.is_within("", "")


def test_names_make_a_path_without_gaps() -> None:
    assert unit_paths.joined(("集团", "", "制造")) == "集团 / 制造" and unit_paths.joined(()) == ""
