"""Headers and the fields they mean."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentdesk.domain.grid import Dimension, Level
from talentdesk.domain.import_reading import Known, MatchReason, SheetState
from talentdesk.domain.import_tables import PEOPLE, TABLES
from talentdesk.domain.texts import Text
from talentdesk.exchange.cells import Cell, SheetCells
from talentdesk.exchange.field_words import FIELD_WORDS
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.looks import look_at
from talentdesk.exchange.matching import match_columns
from talentdesk.exchange.sheets import guess_sheet
from talentdesk.exchange.table_rows import field_of
from talentdesk.exchange.table_words import TABLE_WORDS
from talentdesk.wording import fields

CATALOGUE = Path(__file__).parents[3] / "resources" / "i18n" / "say_zh.json"
PERSON_FIELDS = (
    "number",
    "name",
    "english_name",
    "gender",
    "birth_date",
    "hire_date",
    "work_start",
    "education",
    "degree",
    "school",
    "major",
    "unit",
    "post",
    "post_since",
    "tier",
    "grade",
    "manager",
    "place",
    "email",
    "phone",
    "remarks",
    "active",
    "pinyin_fixed",
    "contract_kind",
    "contract_start",
    "contract_end",
    "languages",
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon((PEOPLE,))


def best(lexicon: Lexicon, header: str) -> tuple[str, float]:
    hit = lexicon.best(header, PEOPLE.key)
    return (hit.key, hit.confidence) if hit else ("", 0.0)


def test_every_field_of_a_person_has_words() -> None:
    assert {field_of(key) for key in FIELD_WORDS} == set(PERSON_FIELDS)


def test_every_field_of_every_table_has_words() -> None:
    for table in TABLES:
        if table is not PEOPLE:
            words = set(TABLE_WORDS[table.key])
            families = {one.key for one in table.fields if one.family or one.tells_apart}
            shared = set(FIELD_WORDS) if table.about_people else set()
            assert set(table.keys()) - families <= words | shared, table.key
            assert all(table.field(key) for key in words), table.key


@pytest.mark.parametrize("key", PERSON_FIELDS)
def test_the_names_the_product_shows_are_understood(lexicon: Lexicon, key: str) -> None:
    chinese = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    for name in (fields.NAMES[key], chinese[fields.NAMES[key]]):
        assert best(lexicon, name) == (key, 1.0), name


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("工号*", "number"),
        ("姓名（必填）", "name"),
        ("员工 姓名", "name"),
        ("姓  名", "name"),
        ("所属部门", "unit"),
        ("现任岗位", "post"),
        ("出生日期\n(yyyy-mm-dd)", "birth_date"),
        ("合同到期日", "contract_end"),
        ("EmployeeID", "number"),
        ("一级部门", "unit:1"),
        ("Level 2 department", "unit:2"),
        ("Employe Number", "number"),
        ("Dept.", "unit"),
        ("e_mail", "email"),
        ("ＥＭＡＩＬ", "email"),
        ("First Name", "first_name"),
        ("HireDate", "hire_date"),
        ("入职日期【必填】", "hire_date"),
        ("性别：", "gender"),
        ("直接上级工号", "manager"),
        ("职级", "grade"),
        ("层级", "tier"),
        ("2024年绩效", "rating:performance:2024"),
        ("2024 Performance", "rating:performance:2024"),
        ("绩效考核结果（2023年度）", "rating:performance:2023"),
        ("2024上半年绩效等级", "rating:performance:2024H1"),
        ("H1 2024 Performance Rating", "rating:performance:2024H1"),
        ("FY2024 performance", "rating:performance:2024"),
        ("2024Q3绩效得分", "rating:performance:2024Q3"),
        ("24年绩效", "rating:performance:2024"),
        ("25年上半年绩效", "rating:performance:2025H1"),
        ("FY24 performance", "rating:performance:2024"),
        ("近20年绩效", ""),
        ("所属部门/中心", "unit"),
        ("部门/车间", "unit"),
        ("潜力评级", "rating:potential"),
        ("人岗匹配度", "rating:fit"),
        ("绩效工资", ""),
        ("2024年绩效奖金", ""),
        ("上级姓名", ""),
        ("紧急联系人电话", ""),
        ("Course name", ""),
        ("DepartmentID", ""),
        ("department_id", ""),
        ("年龄", ""),
        ("政治面貌", ""),
        ("", ""),
        ("序号", ""),
        ("x" * 61, ""),
        ("MiddleName", ""),
    ],
)
def test_a_header_means_a_field_or_none(lexicon: Lexicon, header: str, key: str) -> None:
    assert best(lexicon, header)[0] == key


def test_a_programmes_own_dimensions_head_ratings() -> None:
    levels = (Level("low", Text("低", "Low")),)
    lexicon = Lexicon((PEOPLE,), [Dimension("values", Text("价值观", "Values"), levels)])
    assert best(lexicon, "2025年价值观评价")[0] == "rating:values:2025"
    assert best(lexicon, "2025 Values")[0] == "rating:values:2025"
    assert best(lexicon, "2025年绩效")[0] == ""


@given(st.text(max_size=80))
def test_any_text_can_stand_in_a_header(header: str) -> None:
    key, confidence = best(Lexicon((PEOPLE,)), header)
    assert 0 <= confidence <= 1
    assert bool(key) == (confidence > 0)


@given(st.sampled_from(sorted(FIELD_WORDS)), st.data())
def test_marks_and_widths_change_no_meaning(key: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(FIELD_WORDS[key]))
    mark = data.draw(st.sampled_from(["*", "＊", "：", ":", " ", "（必填）", "(required)", "\n"]))
    wide = "".join(chr(ord(sign) + 0xFEE0) if "a" <= sign <= "z" else sign for sign in word)
    lexicon = Lexicon((PEOPLE,))
    meant = lexicon.listed(word)[PEOPLE.key]
    assert key in {hit.key for hit in meant}
    assert best(lexicon, word + mark)[0] == meant[0].key
    assert best(lexicon, wide)[0] == meant[0].key


def match(headers: list[str], samples: dict[int, list[Cell]]) -> list[str]:
    matches = match_columns(
        headers, lambda column: look_at(samples.get(column, [])), PEOPLE, Lexicon((PEOPLE,))
    )
    return [one.field for one in matches]


def test_content_decides_where_words_do_not() -> None:
    headers = ["工号", "直接上级工号", "Hire Dat"]
    assert match(headers, {1: ["E001", "E002"], 2: ["2020-01-01"]}) == ["number", "manager", "hire_date"]
    mails: list[Cell] = ["zhang@oak.example", "li@oak.example"]
    assert match(headers, {1: mails, 2: ["yes", "no"]}) == ["number", "", ""]
    assert match(headers, {1: ["张三", "李四"]})[:2] == ["number", "manager"], "a name will do as well"


def test_what_the_workspace_knows_says_what_a_column_is() -> None:
    headers = ["A", "B", "C", "直接上级姓名", "D"]
    people = {0: ["E1", "E2", "E3"], 1: ["王伟", "李娜", "张敏"], 3: ["王伟", "王伟", "王伟"]}
    samples: dict[int, list[Cell]] = {
        **{key: list(cells) for key, cells in people.items()},
        2: ["集团/财务部", "集团 / 市场部", "财务部"],
        4: ["E1", "x", "y"],
    }
    known = Known(
        numbers=frozenset(("E1", "E2", "E3")),
        names=frozenset(("王伟", "李娜", "张敏")),
        units=frozenset(("财务部", "市场部")),
    )
    found = match_columns(
        headers, lambda column: look_at(samples.get(column, [])), PEOPLE, Lexicon((PEOPLE,), known=known)
    )
    assert [one.field for one in found] == ["number", "name", "unit", "", ""]
    assert {one.reasons for one in found[:3]} == {(MatchReason.CONTENT,)}
    found = match_columns(
        headers, lambda column: look_at(samples.get(column, [])), PEOPLE, Lexicon((PEOPLE,))
    )
    assert not any(one.field for one in found)


def test_a_field_is_given_to_the_surest_column_only() -> None:
    headers = ["Employe Number", "工号", "员工编号"]
    found = match_columns(headers, lambda _: look_at([]), PEOPLE, Lexicon((PEOPLE,)))
    assert [(one.field, one.twin_of) for one in found] == [("", "number"), ("number", ""), ("", "number")]


def sheet(rows: list[list[Cell]], *merged: tuple[int, int, int, int]) -> SheetCells:
    return SheetCells(name="", hidden=False, rows=tuple(map(tuple, rows)), merged=merged, odd={})


def heading_of(rows: list[list[Cell]], *merged: tuple[int, int, int, int]) -> tuple[int, list[str]] | None:
    found = guess_sheet(sheet(rows, *merged), "a.xlsx", Lexicon((PEOPLE,)))
    if found.state is not SheetState.TABLE or found.layout is None:
        return None
    return found.layout.header_last, [one.field for one in found.columns]


def test_the_header_is_found_below_titles_and_notes() -> None:
    rows: list[list[Cell]] = [
        ["2025年度员工花名册", None, None],
        ["填表说明：姓名、工号必填，日期请按 2025-01-31 填写", None, None],
        [None, None, None],
        ["序号", "员工编号", "姓名", "部门"],
        [1.0, "E1", "张三", "研发部"],
    ]
    assert heading_of(rows, (0, 0, 0, 3)) == (4, ["", "number", "name", "unit"])


def test_blank_rows_between_others_are_none() -> None:
    rows: list[list[Cell]] = [
        ["工号", "姓名"],
        ["E1", "张三"],
        [None, None],
        ["", " "],
        ["E2", "李四"],
        [None],
    ]
    assert guess_sheet(sheet(rows), "a.xlsx", Lexicon((PEOPLE,))).rows == 2


def test_a_header_may_have_two_rows_with_merged_groups() -> None:
    rows: list[list[Cell]] = [
        ["工号", "基本信息", None, "绩效", None, None],
        [None, "姓名", "性别", 2023.0, "2024年", "2025年度"],
        ["E1", "张三", "男", "优秀", "良好", 88.0],
    ]
    merged = ((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 5))
    ratings = [f"rating:performance:{year}" for year in (2023, 2024, 2025)]
    assert heading_of(rows, *merged) == (2, ["number", "name", "gender", *ratings])


def test_a_header_of_one_row_does_not_swallow_the_first_person() -> None:
    rows: list[list[Cell]] = [["姓名", "工号", "岗位"], ["部门", "1", "经理"], ["李四", "2", "主管"]]
    assert heading_of(rows) == (1, ["name", "number", "post"])


def test_a_form_or_figures_are_no_table_of_people() -> None:
    assert heading_of([["a", "b"], [1.0, 2.0]]) is None
    assert heading_of([["姓名", 1.0, "工号"]]) is None
    assert heading_of([]) is None
