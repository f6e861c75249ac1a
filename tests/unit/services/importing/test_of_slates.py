"""Slates from workbooks: successors, ranks, readiness, cover; what is written out comes back unchanged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.imports import CLEAR, RowChange
from talentdesk.domain.ruling import Reason
from talentdesk.domain.slates import SlateDetail
from talentdesk.services.locking import LockSession
from talentdesk.services.people import EditPerson
from talentdesk.services.positions import AddPost
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor, SetStandIns
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.table_values import TableValuesOf
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import Row, compare, reasons, table, take
from tests.unit.services.made_workshop import MAIN, make_people, make_workshop

POST = "post2"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with make_people(tmp_path / "a.talent") as made:
        yield made


def slate(file: Workspace) -> SlateDetail:
    found = file.ask(SlateOf(post=POST))
    assert found is not None
    return found


def row(number: str, **values: object) -> Row:
    return {"number": number, "slate_post": "生产总监", **values}  # type: ignore[dict-item]


def test_successors_are_named_ranked_and_let_cover_in_one_step(file: Workspace) -> None:
    take(
        file,
        table(
            "slates",
            row("1001", rank=2.0, readiness="一年内可接任"),
            row("1003", rank=1.0, readiness="now", confirmed="是", stand_in="是"),
            {"name": "外部甲", "outside": "是", "slate_post": "生产总监", "note": "猎头推荐"},
            row("1002", stand_in="是"),
        ),
    )
    detail = slate(file)
    assert [(one.name, one.rank, one.readiness) for one in detail.successors] == [
        ("曾国强", 1, "now"),
        ("陈静", 2, "one_year"),
        ("外部甲", 3, ""),
    ]
    assert [bool(one.confirmed_on) for one in detail.successors] == [True, False, False]
    assert detail.successors[0].judged_by is not None
    assert [one.name for one in detail.stand_ins] == ["曾国强", "欧阳明"]
    file.undo()
    assert not slate(file).looked_at


def test_what_is_written_out_comes_back_unchanged(file: Workspace) -> None:
    file.do(AddSuccessor(post=POST, person="p1", readiness="now", note="先轮岗"))
    outside = str(file.do(AddSuccessor(post=POST, outside_name="外部甲")).figures["id"])
    file.do(ConfirmSuccessor(successor=outside))
    file.do(SetStandIns(post=POST, people=("p2", "p1")))
    written = file.ask(TableValuesOf(table="slates"))
    rows = [dict(zip(written.columns, values, strict=True)) for values in written.rows]
    told = [
        {key: ("是" if value else "否") if isinstance(value, bool) else value for key, value in one.items()}
        for one in rows
    ]
    seen = compare(file, table("slates", *told))
    assert [one.change for one in seen.rows] == [RowChange.UNCHANGED] * 3


def test_only_what_differs_changes_and_the_others_close_up(file: Workspace) -> None:
    for person in ("p1", "p2", "p3"):
        file.do(AddSuccessor(post=POST, person=person))
    take(file, table("slates", row("1003", rank=1.0), row("1001", readiness="now")))
    assert [(one.name, one.rank, one.readiness) for one in slate(file).successors] == [
        ("曾国强", 1, ""),
        ("陈静", 2, "now"),
        ("欧阳明", 3, ""),
    ]
    take(file, table("slates", row("1002", confirmed="否", stand_in="否")))
    assert [one.name for one in slate(file).successors] == ["曾国强", "陈静", "欧阳明"]


def test_rows_that_make_no_sense_are_refused_each_with_its_reason(file: Workspace) -> None:
    file.do(AddPost(title="质量总监", unit="u1"))
    file.do(AddPost(title="质量总监", unit="u2"))
    file.do(EditPerson(person="p4", values={"active": False}))
    seen = compare(
        file,
        table(
            "slates",
            row("1005"),
            row("1004"),
            row("1001", rank="第一"),
            row("1001", slate_post="不存在的岗位"),
            row("1001", slate_post="质量总监"),
            row("1001", slate_post="质量总监", post_unit="云岭制造"),
            {"outside": "是", "slate_post": "生产总监"},
            row("9999"),
        ),
    )
    assert reasons(seen) == [
        (2, Reason.SUCCEEDS_SELF),
        (3, Reason.PERSON_LEFT),
        (4, Reason.NUMBER_NOT_READ),
        (5, Reason.POST_MISSING),
        (6, Reason.ENTRY_AMBIGUOUS),
        (8, Reason.NAME_MISSING),
        (9, Reason.PERSON_MISSING),
    ]
    assert seen.rows[5].change is RowChange.ADDED


def test_a_roster_that_puts_a_successor_into_the_post_takes_them_off_its_slate(file: Workspace) -> None:
    take(file, table("slates", row("1001", rank=1.0, stand_in="是"), row("1003", rank=2.0)))
    take(file, table("people", {"number": "1001", "post": "生产总监"}))
    detail = slate(file)
    assert [(one.name, one.rank) for one in detail.successors] == [("曾国强", 1)]
    assert detail.stand_ins == () and [one.name for one in detail.left] == ["陈静"]
    file.undo()
    assert [one.name for one in slate(file).successors] == ["陈静", "曾国强"]


@pytest.fixture
def calibrated(tmp_path: Path) -> Iterator[Workspace]:
    """A file in which 陈静 may follow in the post, and 李喆 only by exception."""
    shop = make_workshop(tmp_path / "b.talent")
    for name, box in (("陈静", 1), ("李喆", 7)):
        shop.workspace.do(
            PlaceCandidates(
                session=shop.session,
                candidates=(shop.candidate(name),),
                scheme=MAIN,
                placement=shop.place(box),
            )
        )
    with shop.workspace as made:
        made.do(LockSession(session=shop.session))
        yield made


def exceptions(file: Workspace) -> list[tuple[str, bool, str, str]]:
    return [(one.name, bool(one.confirmed_on), one.exception, one.approver) for one in slate(file).successors]


def test_who_is_not_eligible_is_confirmed_only_with_reason_and_approver(calibrated: Workspace) -> None:
    for lacking in ({}, {"exception": "唯一人选"}, {"approver": "董事会"}):
        seen = compare(calibrated, table("slates", row("1004", confirmed="是", **lacking)))
        assert reasons(seen) == [(2, Reason.EXCEPTION_WANTED)]
        assert seen.rows[0].change is RowChange.REFUSED
        assert seen.problems[0].figures["conditions"]
    take(
        calibrated,
        table(
            "slates",
            row("1004", confirmed="是", exception="唯一人选", approver="董事会"),
            row("1001", confirmed="是", exception="不需要", approver="无"),
        ),
    )
    known = [("李喆", True, "唯一人选", "董事会"), ("陈静", True, "", "")]
    assert exceptions(calibrated) == known
    seen = compare(calibrated, table("slates", row("1004", approver=CLEAR)))
    assert reasons(seen) == [(2, Reason.EXCEPTION_WANTED)]
    take(calibrated, table("slates", row("1004", exception="三年内唯一人选")))
    assert exceptions(calibrated)[0] == ("李喆", True, "三年内唯一人选", "董事会")
    take(calibrated, table("slates", row("1004", confirmed="否")))
    assert exceptions(calibrated)[0] == ("李喆", False, "", "")
    calibrated.undo()
    calibrated.undo()
    assert exceptions(calibrated) == known


def test_an_exception_comes_back_from_the_table_that_was_written(calibrated: Workspace) -> None:
    take(calibrated, table("slates", row("1004", confirmed="是", exception="唯一人选", approver="董事会")))
    written = calibrated.ask(TableValuesOf(table="slates"))
    (values,) = (dict(zip(written.columns, one, strict=True)) for one in written.rows)
    assert (values["confirmed"], values["exception"], values["approver"]) == (True, "唯一人选", "董事会")
    told = {key: ("是" if one else "否") if isinstance(one, bool) else one for key, one in values.items()}
    assert [one.change for one in compare(calibrated, table("slates", told)).rows] == [RowChange.UNCHANGED]
    calibrated.undo()
    take(calibrated, table("slates", told))
    assert exceptions(calibrated) == [("李喆", True, "唯一人选", "董事会")]
