"""Many workbooks as one table: the map of sources and the list of contradictions."""

from datetime import date

from talentdesk.domain.import_reading import InputRow, Source
from talentdesk.domain.import_sources import Contradiction, Said, SourceLine, contradictions, source_map
from talentdesk.domain.import_tables import PEOPLE, RATINGS, UNITS
from talentdesk.domain.imports import Value

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
