"""Placements on their way into a session, in whatever words."""

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.domain.ruling import Reason
from talentdesk.services.locking import LockSession
from talentdesk.services.table_values import TableValuesOf
from tests.unit.services.made_tables import Row, compare, reasons, table, take
from tests.unit.services.made_workshop import FIT, MAIN, Workshop
from tests.unit.services.test_take_back import TablesOf


@pytest.mark.parametrize(
    "told",
    [
        "2",
        "2.0",
        "第2格",
        "A2",
        "a2",
        "本层担重任",
        "2 本层担重任",
        "优秀/成长",
        "高绩效、中潜力",
        "中潜力×高绩效",
    ],
)
def test_a_box_is_known_by_number_code_name_or_both_levels(shop: Workshop, told: str) -> None:
    given = table("placements", {"number": "1003", "calibrated": told, "reason": "校准"})
    assert [row.fields for row in compare(shop.workspace, given).rows] == [(("calibrated", "5 B2", "2 A2"),)]
    take(shop.workspace, given)
    assert shop.box("曾国强") == 2


def test_moves_leave_a_trail_and_one_step_takes_all_back(shop: Workshop) -> None:
    before = shop.workspace.ask(TablesOf())
    given = table(
        "placements",
        {"number": "1003", "calibrated": "2", "reason": "新任负责人"},
        {"number": "1004", "proposed": "5"},
        {"number": "1002", "calibrated": "2"},
        {"number": "1001", "calibrated": "3", "proposed": "3"},
    )
    seen = compare(shop.workspace, given)
    assert [row.change.value for row in seen.rows] == ["changed", "changed", "unchanged", "changed"]
    take(shop.workspace, given)
    assert [shop.box(name) for name in ("曾国强", "李喆", "欧阳明", "陈静")] == [2, 5, 2, 3]
    card = shop.card("李喆")
    assert card.proposed == shop.place(5), "a card that was never moved follows its proposal"
    assert compare(shop.workspace, given).count(RowChange.UNCHANGED) == 4
    moves = shop.workspace.ask(TablesOf())["move"].values()
    assert sorted("新任负责人" in move for move in moves) == [False, True]
    shop.workspace.undo()
    assert shop.workspace.ask(TablesOf()) == before


def test_two_columns_of_levels_make_a_place(shop: Workshop) -> None:
    row: Row = {"number": "1003", "level:performance": "Exceeds", "level:potential": "高"}
    take(shop.workspace, table("placements", row))
    assert shop.box("曾国强") == 1
    half = compare(shop.workspace, table("placements", {"number": "1003", "level:potential": "高"}))
    assert reasons(half) == [(2, "level_missing")]


def test_words_that_mean_two_things_or_none_are_asked(shop: Workshop) -> None:
    rows: tuple[Row, ...] = (
        {"number": "1003", "calibrated": "高/中"},
        {"number": "1004", "calibrated": "潜力之星"},
        {"number": "1002", "calibrated": "潜力之星"},
        {"number": "1001", "calibrated": "2 未来之选"},
    )
    given = table("placements", *rows)
    seen = compare(shop.workspace, given)
    assert [problem.reason for problem in seen.problems] == [Reason.WORD_TO_CONFIRM] * 4
    asked = {question.value: question for question in seen.questions}
    assert [asked[word].rows for word in ("潜力之星", "高/中", "2 未来之选")] == [2, 1, 1]
    assert {option.key for option in asked["高/中"].options[:2]} == {"excellent/growth", "fully_meets/turn"}
    assert asked["潜力之星"].options[0].label.startswith("3 ")
    answers = [(asked["潜力之星"].subject, "fully_meets/turn"), (asked["高/中"].subject, "-")]
    answered = compare(shop.workspace, given, *answers)
    assert [row.change.value for row in answered.rows] == ["unchanged", "changed", "changed", "refused"]
    take(shop.workspace, given, *answers, good_rows=True)
    assert [shop.box(name) for name in ("李喆", "欧阳明", "曾国强")] == [3, 3, 5]


def test_people_without_a_card_are_put_on_the_board(shop: Workshop) -> None:
    take(shop.workspace, table("people", {"number": "2001", "name": "单于飞"}))
    given = table("placements", {"number": "2001", "calibrated": "4"}, {"number": "404", "calibrated": "4"})
    seen = compare(shop.workspace, given)
    assert [row.change.value for row in seen.rows] == ["added", "refused"]
    take(shop.workspace, given, good_rows=True)
    assert shop.box("单于飞") == 4


def test_a_scheme_is_named_by_its_words_and_one_the_session_lacks_is_asked_about(shop: Workshop) -> None:
    name = shop.scheme(MAIN).name.zh
    take(shop.workspace, table("placements", {"number": "1003", "scheme": name, "calibrated": "1"}))
    assert shop.box("曾国强", MAIN) == 1
    seen = compare(shop.workspace, table("placements", {"number": "1003", "scheme": FIT, "calibrated": "1"}))
    assert reasons(seen) == [(2, "word_to_confirm")]
    assert [option.key for option in seen.questions[0].options] == [MAIN]


def test_the_same_card_twice_and_a_locked_session(shop: Workshop) -> None:
    rows: tuple[Row, ...] = ({"number": "1003", "calibrated": "2"}, {"number": "1003", "calibrated": "3"})
    assert reasons(compare(shop.workspace, table("placements", *rows)))[0] == (3, "rows_differ")
    twice = compare(shop.workspace, table("placements", rows[0], dict(rows[0])))
    assert [row.change.value for row in twice.rows] == ["changed", "unchanged"]
    shop.workspace.do(LockSession(session=shop.session))
    assert reasons(compare(shop.workspace, table("placements", rows[0]))) == [(2, "no_open_session")]


def test_what_words_were_taken_for_is_shown_and_can_be_answered_otherwise(shop: Workshop) -> None:
    given = table(
        "placements",
        {"number": "1003", "calibrated": "高潜力/中绩效"},
        {"number": "1004", "calibrated": "A2"},
    )
    seen = compare(shop.workspace, given)
    assert {one.value: one.answer for one in seen.meanings} == {
        "高潜力/中绩效": "fully_meets/turn", "A2": "excellent/growth"
    }  # fmt: skip
    assert seen.questions == ()
    other = next(one for one in seen.meanings if one.value == "A2")
    take(shop.workspace, given, (other.subject, "contributing/turn"))
    assert [shop.box(name) for name in ("曾国强", "李喆")] == [3, 6]
    target = compare(shop.workspace, given, (other.subject, "-"))
    assert [row.change.value for row in target.rows] == ["unchanged", "unchanged"]


def test_a_locked_session_named_as_target_refuses_its_rows(shop: Workshop) -> None:
    shop.workspace.do(LockSession(session=shop.session))
    given = table("placements", {"number": "1003", "calibrated": "2"})
    assert reasons(compare(shop.workspace, given, target=shop.session)) == [(2, "session_locked")]


def test_another_reason_is_said_of_the_newest_move_and_can_be_taken_back(shop: Workshop) -> None:
    take(shop.workspace, table("placements", {"number": "1003", "calibrated": "2", "reason": "新任负责人"}))
    before = shop.workspace.ask(TablesOf())
    again = table("placements", {"number": "1003", "calibrated": "2", "reason": "轮岗后表现突出"})
    assert [row.fields for row in compare(shop.workspace, again).rows] == [
        (("reason", "新任负责人", "轮岗后表现突出"),)
    ]
    take(shop.workspace, again)
    values = shop.workspace.ask(TableValuesOf(table="placements", session=shop.session))
    assert next(row[-1] for row in values.rows if row[0] == "1003") == "轮岗后表现突出"
    assert compare(shop.workspace, again).count(RowChange.UNCHANGED) == 1
    shop.workspace.undo()
    assert shop.workspace.ask(TablesOf()) == before


def test_a_card_that_was_never_moved_has_the_reason_of_its_proposal(shop: Workshop) -> None:
    given = table("placements", {"number": "1004", "proposed": "5", "reason": "稳定可靠"})
    take(shop.workspace, given)
    other = table("placements", {"number": "1004", "proposed": "5", "reason": "可独当一面"})
    assert [row.fields for row in compare(shop.workspace, other).rows] == [
        (("reason", "稳定可靠", "可独当一面"),)
    ]
    take(shop.workspace, other)
    assert shop.card("李喆").proposed == shop.place(5)
    assert compare(shop.workspace, other).count(RowChange.UNCHANGED) == 1
