"""Which rows of a comparison say the same of everybody."""

import pytest

from talentdesk.domain.compared import Cell, CompareRow, CompareSection, CompareTable


def row(*texts: str) -> CompareRow:
    return CompareRow("Tier", tuple(Cell(text) for text in texts))


@pytest.mark.parametrize(
    ("texts", "same"),
    [
        (("a", "a"), True),
        (("a", "b"), False),
        (("", "", ""), True),
        (("a", "a", "b"), False),
        (("a",), False),
    ],
)
def test_a_row_is_the_same_where_several_people_have_one_answer(texts: tuple[str, ...], same: bool) -> None:
    assert row(*texts).is_same is same


def test_rows_that_say_the_same_are_counted_over_all_sections() -> None:
    sections = (
        CompareSection("a", "A", (row("x", "x"), row("x", "y"))),
        CompareSection("b", "B", (row("z", "z"),)),
    )
    assert CompareTable(heads=("1", "2"), under=("", ""), sections=sections).same == 2
