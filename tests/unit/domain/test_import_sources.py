"""Many workbooks as one table: the map of sources and the list of contradictions."""

from datetime import date

import pytest

from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.import_sources import (
    LEFT_OUT,
    Contradiction,
    Said,
    SourceLine,
    contradictions,
    joined,
    source_map,
    source_values,
    value_key,
)
from talentdesk.domain.import_tables import PEOPLE, RATINGS, UNITS
from talentdesk.domain.imports import Value
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason

EAST, WEST = Source(file="east.xlsx", sheet="名单"), Source(file="west.xlsx", sheet="名单")


def row(source: Source, at: int, /, **values: Value) -> InputRow:
    return InputRow(row=at, values=values, source=source)


def test_different_values_for_one_person_are_told_the_commonest_first() -> None:
    rows = [
        row(EAST, 2, number="E1", name="王伟", unit="财务部", hire_date=date(2015, 3, 1)),
        row(WEST, 2, number="ｅ1", name="王伟", unit="市场部"),
        row(WEST, 9, number="E1", unit="市场部", grade="P7"),
        row(WEST, 3, number="E2", name="王伟", unit="研发部"),
    ]
    assert contradictions(rows, PEOPLE) == (
        Contradiction(
            whose="E1",
            field="unit",
            said=(
                Said("市场部", (("west.xlsx", "名单", 2), ("west.xlsx", "名单", 9))),
                Said("财务部", (("east.xlsx", "名单", 2),)),
            ),
        ),
    )


def test_people_of_one_name_are_not_taken_for_one_where_numbers_differ() -> None:
    rows = [row(EAST, 2, number="E1", name="王伟", grade="P6"), row(WEST, 2, name="王伟", grade="P7")]
    assert contradictions(rows, PEOPLE) == ()
    rows = [row(EAST, 2, name="王伟", grade="P6"), row(WEST, 2, name="王伟", grade="P7")]
    assert [one.field for one in contradictions(rows, PEOPLE)] == ["grade"]
    assert contradictions(rows, PEOPLE, lambda one: one.source.file) == ()


def test_several_rows_of_a_history_contradict_only_where_they_speak_of_the_same() -> None:
    rows = [
        row(EAST, 2, number="E1", dimension="绩效", period="2024", level="优秀"),
        row(EAST, 3, number="E1", dimension="绩效", period="2025", level="良好"),
        row(WEST, 2, number="E1", dimension="绩效", period="2025", level="优秀"),
    ]
    (found,) = contradictions(rows, RATINGS)
    assert (found.whose, found.field) == ("E1", "level")
    assert [one.rows[0][2] for one in found.said] == [3, 2]


def test_units_are_known_by_themselves() -> None:
    rows = [
        row(EAST, 2, title="财务部", parent="集团", position=1.0),
        row(WEST, 2, title="财务部", parent="集团", position=2.0),
        row(WEST, 3, title="财务部", parent="华东", position=3.0),
    ]
    assert [(one.whose, one.field) for one in contradictions(rows, UNITS)] == [("财务部", "position")]


def test_the_map_says_what_only_one_source_speaks_of() -> None:
    rows = [
        row(EAST, 2, number="E1"),
        row(EAST, 3, number="E2"),
        row(EAST, 4, number="E2"),
        row(WEST, 2, number="E2"),
        row(WEST, 3, remarks="?"),
    ]
    assert source_map(rows, PEOPLE) == (
        SourceLine(source=EAST, rows=3, known=2, alone=1),
        SourceLine(source=WEST, rows=2, known=1, alone=0),
    )


def told(file: str, at: int = 2, **values: Value) -> InputRow:
    return InputRow(row=at, values=values, source=Source(file=file, sheet="S"))


def table_of(*rows: InputRow, problems: tuple[Problem, ...] = ()) -> TableInput:
    return TableInput(table=PEOPLE.key, rows=rows, problems=problems)


def test_rows_of_two_sheets_that_agree_are_joined_and_keep_their_parts() -> None:
    first, second = (
        told("a", number="1", place="昆明", grade="P5"),
        told("b", number="1", grade="p5", phone="1"),
    )
    (row,) = joined(table_of(first, second), PEOPLE).rows
    assert row.values == {"number": "1", "place": "昆明", "grade": "P5", "phone": "1"}
    assert (row.source.file, row.parts) == ("a", (first, second))


def test_rows_that_contradict_each_other_wait_for_a_choice() -> None:
    given = table_of(told("a", number="1", grade="P7", place="昆明"), told("b", number="1", grade="P8"))
    assert joined(given, PEOPLE).rows == given.rows
    (found,) = contradictions(given.rows, PEOPLE)
    (row,) = joined(given, PEOPLE, {found.subject: value_key(found.said[1].value)}).rows
    assert row.values["grade"] == "P8"
    (row,) = joined(given, PEOPLE, {found.subject: LEFT_OUT}).rows
    assert row.values == {"number": "1", "place": "昆明"}


@pytest.mark.parametrize(
    "given",
    [
        table_of(told("a", number="1", place="昆明"), told("a", 3, number="1", grade="P5")),
        table_of(told("a", name="陈静", place="昆明"), told("b", name="陈静", grade="P5")),
        table_of(
            told("a", number="1", place="昆明"),
            told("b", number="1", grade="P5"),
            problems=(Problem(reason=Reason.CELL_ERROR, file="b", sheet="S", row=2),),
        ),
    ],
    ids=["one sheet", "names alone", "an unread cell"],
)
def test_nothing_else_is_joined_in_silence(given: TableInput) -> None:
    assert joined(given, PEOPLE).rows == given.rows


def test_every_value_of_a_joined_row_knows_who_said_it_first_and_who_says_the_same() -> None:
    first = told("a.xlsx", 4, number="E1", name="王伟", grade=None)
    second = told("b.xlsx", 7, number="E1", name="王伟 ", grade="P6")
    alone = told("b.xlsx", 8, number="E2", grade="P7")
    rows = joined(table_of(first, second, alone), PEOPLE).rows
    found = [
        (one.field, one.value, one.row.source.file, one.row.row, [other.source.file for other in one.also])
        for row in rows
        for one in source_values(row)
    ]
    assert found == [
        ("number", "E1", "a.xlsx", 4, ["b.xlsx"]),
        ("name", "王伟", "a.xlsx", 4, ["b.xlsx"]),
        ("grade", "P6", "b.xlsx", 7, []),
        ("number", "E2", "b.xlsx", 8, []),
        ("grade", "P7", "b.xlsx", 8, []),
    ]
