from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.change import Subject
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Id
from talentdesk.services.histories import KINDS, AddHistory, EditHistory, RemoveHistory
from talentdesk.services.people import (
    AddPerson,
    EditPerson,
    PeopleLines,
    PersonFileOf,
    PersonLinesOf,
    SetPhoto,
)
from talentdesk.services.positions import AddPost, AddUnit, EditPost, EditUnit, PostLines, UnitLines
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace, reopen

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path / "people.talent") as made:
        yield made


def add(workspace: Workspace, number: str = "1001", name: str = "曾国强", **values: Value) -> Id:
    return str(workspace.do(AddPerson(values={"number": number, "name": name, **values})).figures["id"])


def file_of(workspace: Workspace, person: Id) -> PersonFile:
    found = workspace.ask(PersonFileOf(person=person))
    assert found is not None
    return found


def reasons(caught: pytest.ExceptionInfo[RefusedError]) -> dict[object, Reason]:
    return {finding.figures.get("field"): finding.reason for finding in caught.value.ruling.findings}


def tier(workspace: Workspace) -> str:
    return workspace.ask(ProgrammeOf()).tiers[0].key


def test_a_person_is_added_with_reading_unit_post_and_manager(workspace: Workspace) -> None:
    boss = add(workspace, "1000", "欧阳锋", unit="总部", post="总经理")
    person = add(
        workspace,
        unit="总部/制造部 / 一车间",
        post="车间主任",
        manager="1000",
        gender="女",
        birth_date=date(1985, 3, 4),
        education="本科",
        tier=tier(workspace),
    )
    line = file_of(workspace, person).line
    assert (line.unit, line.post, line.manager, line.gender) == (
        "总部 / 制造部 / 一车间", "车间主任", "欧阳锋", "f",
    )  # fmt: skip
    assert (line.initials, line.sort_key) == ("zgq", "zeng1曾 guo2国 qiang2强")
    assert file_of(workspace, person).manager_id == boss
    assert [unit.path for unit in workspace.ask(UnitLines())] == [
        "总部", "总部 / 制造部", "总部 / 制造部 / 一车间",
    ]  # fmt: skip
    assert [one.number for one in workspace.ask(PeopleLines())] == ["1000", "1001"]
    assert line.tier == tier(workspace)
    post = next(one for one in workspace.ask(PostLines()) if one.title == "车间主任")
    assert post.key_position
    assert post.incumbents == 1


def test_everything_wrong_is_told_at_once_and_nothing_is_written(workspace: Workspace) -> None:
    add(workspace)
    entry = workspace.head.number
    with pytest.raises(RefusedError) as caught:
        add(
            workspace,
            "1001",
            "a\x07b",
            birth_date=date(2031, 1, 1),
            hire_date="gestern",
            remarks="x" * 32_767,
            gender="?",
            manager="999",
            tier="nowhere",
            shoe_size=43.0,
        )
    assert reasons(caught) == {
        "number": Reason.NUMBER_TAKEN,
        "name": Reason.CONTROL_CHARACTERS,
        "birth_date": Reason.DATE_IN_FUTURE,
        "hire_date": Reason.DATE_NOT_READ,
        "remarks": Reason.VALUE_TOO_LONG,
        "gender": Reason.VALUE_NOT_ALLOWED,
        "manager": Reason.PERSON_MISSING,
        "tier": Reason.VALUE_NOT_ALLOWED,
        "field": Reason.VALUE_NOT_ALLOWED,
    }
    assert workspace.head.number == entry


@pytest.mark.parametrize("values", [{}, {"number": "", "name": " "}, {"number": CLEAR, "name": CLEAR}])
def test_number_and_name_are_needed(workspace: Workspace, values: dict[str, Value]) -> None:
    with pytest.raises(RefusedError) as caught:
        workspace.do(AddPerson(values=values))
    assert reasons(caught) == {"number": Reason.NUMBER_MISSING, "name": Reason.NAME_MISSING}


def test_days_must_come_in_order(workspace: Workspace) -> None:
    person = add(workspace, birth_date=date(1985, 3, 4))
    with pytest.raises(RefusedError) as caught:
        workspace.do(EditPerson(person=person, values={"hire_date": date(1980, 1, 1)}))
    assert reasons(caught) == {"hire_date": Reason.DATE_BEFORE_START}


def test_only_given_values_change_and_empty_ones_empty(workspace: Workspace) -> None:
    person = add(workspace, place="苏州", email="a@b.example", unit="总部", post="经理")
    workspace.do(EditPerson(person=person, values={"place": "", "phone": "  138\u200b ", "post": None}))
    now = file_of(workspace, person)
    assert (now.line.place, now.phone, now.email, now.line.unit, now.line.post) == (
        "", "138", "a@b.example", "总部", "",
    )  # fmt: skip


def test_a_new_name_is_read_anew_and_a_reading_by_hand_wins(workspace: Workspace) -> None:
    person = add(workspace)
    workspace.do(EditPerson(person=person, values={"name": "覃辉"}))
    assert file_of(workspace, person).pinyin == "qin hui"
    workspace.do(EditPerson(person=person, values={"pinyin_fixed": "tán huī"}))
    assert file_of(workspace, person).pinyin == "tan hui"
    workspace.do(EditPerson(person=person, values={"pinyin_fixed": ""}))
    assert file_of(workspace, person).pinyin == "qin hui"


def test_a_person_moves_with_the_same_post_title_into_another_unit(workspace: Workspace) -> None:
    person = add(workspace, unit="甲", post="经理")
    other = add(workspace, "1002", "单雄", unit="乙", post="经理")
    workspace.do(EditPerson(person=person, values={"unit": "乙"}))
    assert file_of(workspace, person).post_id == file_of(workspace, other).post_id
    assert len(workspace.ask(PostLines())) == 2


def test_nobody_is_their_own_manager_not_even_through_others(workspace: Workspace) -> None:
    first = add(workspace)
    add(workspace, "1002", "单雄", manager="1001")
    add(workspace, "1003", "李强", manager="1002")
    for number in ("1001", "1003"):
        with pytest.raises(RefusedError) as caught:
            workspace.do(EditPerson(person=first, values={"manager": number}))
        assert reasons(caught) == {"manager": Reason.MANAGER_CIRCLE}
    workspace.do(EditPerson(person=first, values={"manager": ""}))


def test_a_tier_needs_a_post(workspace: Workspace) -> None:
    person = add(workspace)
    with pytest.raises(RefusedError) as caught:
        workspace.do(EditPerson(person=person, values={"tier": tier(workspace)}))
    assert reasons(caught) == {"tier": Reason.TIER_WITHOUT_POST}


def test_someone_who_is_gone_is_refused(workspace: Workspace) -> None:
    with pytest.raises(RefusedError) as caught:
        workspace.do(EditPerson(person="nobody", values={"place": "x"}))
    assert caught.value.ruling.findings[0].reason is Reason.PERSON_MISSING
    assert workspace.ask(PersonFileOf(person="nobody")) is None


def test_people_who_left_are_listed_only_when_asked_for(workspace: Workspace) -> None:
    person = add(workspace)
    workspace.do(EditPerson(person=person, values={"active": "no"}))
    assert workspace.ask(PeopleLines()) == ()
    assert [one.active for one in workspace.ask(PeopleLines(active_only=False))] == [False]


def test_lines_come_in_the_order_asked_for(workspace: Workspace) -> None:
    first, second = add(workspace), add(workspace, "1002", "安心")
    assert [one.id for one in workspace.ask(PeopleLines())] == [second, first]
    asked = workspace.ask(PersonLinesOf(ids=(first, "gone", second, first)))
    assert [one.id for one in asked] == [first, second]


def test_a_photo_is_kept_taken_away_and_brought_back_by_undo(workspace: Workspace) -> None:
    person = add(workspace)
    workspace.do(SetPhoto(person=person, data=PNG))
    assert file_of(workspace, person).photo == PNG
    workspace.do(SetPhoto(person=person, data=b""))
    assert file_of(workspace, person).photo == b""
    workspace.undo()
    assert file_of(workspace, person).photo == PNG
    with pytest.raises(RefusedError) as caught:
        workspace.do(SetPhoto(person=person, data=b"GIF89a"))
    assert caught.value.ruling.findings[0].reason is Reason.PHOTO_NOT_READ


# --- histories ---

ENTRIES: dict[str, dict[str, Value]] = {
    "schooling": {
        "school": "苏州大学",
        "degree": "硕士",
        "start": date(2003, 9, 1),
        "end": date(2006, 6, 30),
    },
    "experience": {"employer": "某公司", "post": "工程师", "start": date(2006, 7, 1), "inside": True},
    "language": {"language": "英语", "level": "CET-6"},
    "award": {"name": "先进个人", "issuer": "公司", "on": date(2020, 1, 1)},
    "training": {"name": "精益生产", "hours": 16.0, "start": date(2021, 5, 1), "end": date(2021, 5, 2)},
    "contract": {"kind": "固定期限", "start": date(2022, 1, 1), "end": date(2027, 12, 31)},
    "rating": {"dimension": "performance", "period": "2025", "grade": "优秀", "on": date(2025, 12, 31)},
    "competency_score": {"competency": "own words", "score": 3.5, "on": date(2025, 12, 31)},
}
FILED = {
    "schooling": "education", "experience": "experience", "language": "languages", "award": "awards",
    "training": "training", "contract": "contracts", "rating": "ratings", "competency_score": "competencies",
}  # fmt: skip


def test_every_kind_is_tried() -> None:
    assert ENTRIES.keys() == KINDS.keys() == FILED.keys()


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_entry_is_added_changed_removed_and_brought_back(workspace: Workspace, kind: str) -> None:
    person = add(workspace)
    row = str(workspace.do(AddHistory(person=person, kind=kind, values=ENTRIES[kind])).figures["id"])
    (shown,) = getattr(file_of(workspace, person), FILED[kind])
    assert {key: getattr(shown, key) for key in ENTRIES[kind]} == ENTRIES[kind]
    words = [key for key, value in ENTRIES[kind].items() if isinstance(value, str) and key != "dimension"]
    workspace.do(EditHistory(kind=kind, row=row, values={words[-1]: "别的"}))
    (shown,) = getattr(file_of(workspace, person), FILED[kind])
    assert getattr(shown, words[-1]) == "别的"
    done = workspace.do(RemoveHistory(kind=kind, row=row))
    assert not getattr(file_of(workspace, person), FILED[kind])
    assert person in done.changed.ids
    assert done.changed.subjects <= {Subject.HISTORY, Subject.RATING, Subject.COMPETENCY}
    workspace.undo()
    assert getattr(file_of(workspace, person), FILED[kind]) == (shown,)


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_entry_needs_what_names_it(workspace: Workspace, kind: str) -> None:
    person = add(workspace)
    with pytest.raises(RefusedError) as caught:
        workspace.do(AddHistory(person=person, kind=kind))
    assert set(KINDS[kind].needed) <= set(reasons(caught))
    assert set(reasons(caught).values()) == {Reason.NAME_MISSING}


@pytest.mark.parametrize(
    ("kind", "values", "wrong"),
    [
        ("schooling", {"start": date(2007, 1, 1)}, {"end": Reason.DATE_BEFORE_START}),
        ("experience", {"start": date(2031, 1, 1)}, {"start": Reason.DATE_IN_FUTURE}),
        ("training", {"hours": "many"}, {"hours": Reason.NUMBER_NOT_READ}),
        ("training", {"hours": -1}, {"hours": Reason.OUT_OF_RANGE}),
        ("training", {"hours": float("nan")}, {"hours": Reason.NUMBER_NOT_READ}),
        ("award", {"on": date(2031, 1, 1)}, {"on": Reason.DATE_IN_FUTURE}),
        ("rating", {"dimension": "luck"}, {"dimension": Reason.VALUE_NOT_ALLOWED}),
        ("rating", {"grade": ""}, {"grade": Reason.NAME_MISSING}),
        ("language", {"accent": "x"}, {"field": Reason.VALUE_NOT_ALLOWED}),
        ("contract", {"kind": "x" * 300}, {"kind": Reason.VALUE_TOO_LONG}),
    ],
)
def test_wrong_values_of_entries_are_refused(
    workspace: Workspace, kind: str, values: dict[str, Value], wrong: dict[str, Reason]
) -> None:
    person = add(workspace)
    row = str(workspace.do(AddHistory(person=person, kind=kind, values=ENTRIES[kind])).figures["id"])
    before = file_of(workspace, person)
    with pytest.raises(RefusedError) as caught:
        workspace.do(EditHistory(kind=kind, row=row, values=values))
    assert reasons(caught) == wrong
    assert file_of(workspace, person) == before


def test_a_score_must_lie_on_the_models_scale(workspace: Workspace) -> None:
    person = add(workspace)
    model = workspace.ask(ProgrammeOf()).models[0]
    values: dict[str, Value] = {
        "competency": model.items[0].key,
        "score": model.high + 1,
        "on": date(2025, 1, 1),
    }
    with pytest.raises(RefusedError) as caught:
        workspace.do(AddHistory(person=person, kind="competency_score", values=values))
    assert reasons(caught) == {"score": Reason.OUT_OF_RANGE}


def test_histories_come_newest_first_and_the_newest_score_counts(workspace: Workspace) -> None:
    person = add(workspace)
    for year in (2010, 2020, 2015):
        start = date(year, 1, 1)
        values: dict[str, Value] = {
            "employer": f"E{year}",
            "start": start,
            "end": start.replace(year=year + 4),
        }
        workspace.do(AddHistory(person=person, kind="experience", values=values))
        score: dict[str, Value] = {"competency": "x", "score": year - 2008.0, "on": start}
        workspace.do(AddHistory(person=person, kind="competency_score", values=score))
    workspace.do(
        AddHistory(person=person, kind="experience", values={"employer": "now", "start": date(2005, 1, 1)})
    )
    shown = file_of(workspace, person)
    assert [one.employer for one in shown.experience] == ["now", "E2020", "E2015", "E2010"]
    assert [one.score for one in shown.competencies] == [12.0]


def test_lists_show_the_newest_rating_that_has_come(workspace: Workspace) -> None:
    person = add(workspace)
    for period, grade in (("2024", "达标"), ("2025", "优秀"), ("2023", "贡献")):
        values: dict[str, Value] = {"dimension": "performance", "period": period, "grade": grade}
        workspace.do(
            AddHistory(person=person, kind="rating", values={**values, "on": date(int(period), 12, 31)})
        )
    assert file_of(workspace, person).line.performance == "优秀"
    assert file_of(workspace, person).line.potential == ""


# --- units and posts ---


def test_units_and_posts_are_added_and_edited(workspace: Workspace) -> None:
    top = str(workspace.do(AddUnit(name="总部")).figures["id"])
    below = str(workspace.do(AddUnit(name="制造部", parent=top)).figures["id"])
    assert [one.path for one in workspace.ask(UnitLines())] == ["总部", "总部 / 制造部"]
    key = str(
        workspace.do(AddPost(title="厂长", unit=below, tier=tier(workspace), key_position=True)).figures["id"]
    )
    workspace.do(AddPost(title="文员", unit=top))
    workspace.do(EditPost(post=key, values={"risk_of_loss": "high"}))
    assert [one.title for one in workspace.ask(PostLines())] == ["厂长", "文员"]
    for command in (
        AddUnit(name="制造部", parent=top),
        AddPost(title="厂长", unit=below),
        EditPost(post=key, values={"risk_of_loss": "terrible"}),
        EditPost(post=key, values={"colour": "red"}),
        EditPost(post="gone", values={}),
        AddPost(title="", unit=below),
        AddUnit(name="x", parent="gone"),
    ):
        with pytest.raises(RefusedError):
            workspace.do(command)


def test_a_unit_is_renamed_and_moved_with_all_that_is_below(workspace: Workspace) -> None:
    person = add(workspace, unit="总部/制造部/一车间/甲班", post="班长")
    add(workspace, "E2", "李四", unit="总部/制造部2")
    units = {one.path: one.id for one in workspace.ask(UnitLines())}
    workspace.do(EditUnit(unit=units["总部 / 制造部"], name="生产中心", parent=units["总部"]))
    assert file_of(workspace, person).line.unit == "总部 / 生产中心 / 一车间 / 甲班"
    shop_floor = units["总部 / 制造部 / 一车间"]
    workspace.do(EditUnit(unit=shop_floor, name="一车间", parent=units["总部 / 制造部2"]))
    paths = [one.path for one in workspace.ask(UnitLines())]
    assert "总部 / 制造部2 / 一车间 / 甲班" in paths
    workspace.do(EditUnit(unit=shop_floor, name="一车间"))
    assert file_of(workspace, person).line.unit == "一车间 / 甲班"
    for name, above, reason in (
        ("x", "总部 / 制造部2", Reason.UNIT_CIRCLE),
        ("x", "总部", Reason.UNIT_CIRCLE),
        ("一车间", "", Reason.VALUE_NOT_ALLOWED),
        ("甲/乙", "", Reason.VALUE_NOT_ALLOWED),
        ("", "", Reason.NAME_MISSING),
    ):
        with pytest.raises(RefusedError) as refusal:
            workspace.do(EditUnit(unit=units["总部"], name=name, parent=units.get(above, "")))
        assert refusal.value.ruling.findings[0].reason is reason
    for _ in range(3):
        workspace.undo()
    assert file_of(workspace, person).line.unit == "总部 / 制造部 / 一车间 / 甲班"


def test_everything_here_is_taken_back_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "again.talent"
    with make_workspace(path) as made:
        person = add(made, unit="总部", post="经理")
        before = file_of(made, person)
        made.do(EditPerson(person=person, values={"name": "李强", "unit": "总部/新", "tier": tier(made)}))
        made.do(AddHistory(person=person, kind="language", values=ENTRIES["language"]))
    with reopen(path) as again:
        after = file_of(again, person)
        again.undo()
        again.undo()
        assert file_of(again, person) == before
        again.redo()
        again.redo()
        assert file_of(again, person) == after
        assert again.verify().sound
