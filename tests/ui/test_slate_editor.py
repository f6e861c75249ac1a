"""The slate editor: ranks by drag and by keys, readiness, confirmation, cover, best fit; and what it says."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.posts import TermKind
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Language
from talentdesk.services.locking import LockSession
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor, SetStandIns
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from talentdesk.ui.succession.posts.holders_sheet import HoldersSheet
from talentdesk.ui.succession.slate.best_fit_sheet import BestFitSheet
from talentdesk.ui.succession.slate.sheets import ByExceptionSheet, OffSlateSheet
from talentdesk.ui.succession.slate.successor_paint import HEIGHT
from tests.gestures import click, drag
from tests.ui.made_page import settle
from tests.ui.slate_hands import POST, Made, made
from tests.unit.services.made_workshop import MAIN, Workshop, make_workshop

__all__ = ["made"]


# --- ranking ----------------------------------------------------------------------------------------------


def test_a_line_dragged_to_the_top_is_first_and_undo_brings_the_order_back(made: Made) -> None:
    made.name("p1", "p2", "p3")
    drag(made.editor.list.viewport(), made.row(2), made.row(0))
    settle()
    assert made.names == ["曾国强", "陈静", "欧阳明"]
    assert made.shown() == made.names
    made.desk.undo()
    settle()
    assert made.shown() == made.names == ["陈静", "欧阳明", "曾国强"]


def test_the_others_make_room_while_a_line_is_dragged_and_nothing_is_written_before(made: Made) -> None:
    made.name("p1", "p2", "p3")
    port = made.editor.list.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=made.row(0))
    for y in range(0, 2 * HEIGHT + 1, 16):
        QTest.mouseMove(port, made.row(0) + QPoint(0, y))
    assert made.shown() == ["欧阳明", "曾国强", "陈静"]
    assert made.names == ["陈静", "欧阳明", "曾国强"]
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=made.row(2))
    settle()
    assert made.names == ["欧阳明", "曾国强", "陈静"]


def test_a_click_moves_nobody(made: Made) -> None:
    made.name("p1", "p2")
    before = made.workspace.head.number
    click(made.editor.list.viewport(), made.row(1))
    settle()
    chosen = made.editor.list.chosen
    assert chosen is not None
    assert chosen.name == "欧阳明"
    assert made.workspace.head.number == before


def test_alt_and_arrows_rank_and_keep_the_cursor_on_the_person(made: Made) -> None:
    made.name("p1", "p2", "p3")
    made.editor.list.setFocus()
    made.editor.list.choose(made.detail.successors[0].id)
    QTest.keyClick(made.editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert made.names == ["欧阳明", "陈静", "曾国强"]
    QTest.keyClick(made.editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert made.names == ["欧阳明", "曾国强", "陈静"]
    QTest.keyClick(made.editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert made.names == ["欧阳明", "曾国强", "陈静"]


# --- readiness and confirmation ---------------------------------------------------------------------------


def test_digits_set_the_readiness_and_space_confirms(made: Made) -> None:
    made.do(AddSuccessor(post=POST, outside_name="外部甲"))
    settle()
    made.editor.list.setFocus()
    QTest.keyClick(made.editor.list, Qt.Key.Key_1)
    QTest.keyClick(made.editor.list, Qt.Key.Key_Space)
    settle()
    (line,) = made.detail.successors
    assert line.readiness == "now"
    assert line.confirmed_on is not None
    assert made.bench() is Bench.NOW
    QTest.keyClick(made.editor.list, Qt.Key.Key_Space)
    settle()
    assert made.detail.successors[0].confirmed_on is None
    assert made.bench() is Bench.NONE


def test_who_misses_a_condition_is_confirmed_on_a_sheet_that_asks_why_and_by_whom(
    tmp_path: Path, qtbot: QtBot
) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace as workspace:
        _decide_box_seven(shop)
        made = Made(workspace, qtbot)
        made.name("p4")
        click(made.editor.panel.confirm)
        sheet = made.stub.window.findChild(ByExceptionSheet)
        assert sheet is not None
        assert sheet.isVisible()
        sheet.main_button.click()
        assert made.detail.successors[0].confirmed_on is None
        assert sheet.refusal.said
        sheet.reason.setPlainText("唯一懂设备的人")
        sheet.approver.setText("董事会")
        sheet.main_button.click()
        settle()
        line = made.detail.successors[0]
        assert (line.exception, line.approver) == ("唯一懂设备的人", "董事会")
        assert sheet.isHidden()


def _decide_box_seven(shop: Workshop) -> None:
    who, where = (shop.candidate("李喆"),), shop.place(7)
    shop.workspace.do(PlaceCandidates(session=shop.session, candidates=who, scheme=MAIN, placement=where))
    shop.workspace.do(LockSession(session=shop.session))


def test_the_conditions_say_met_not_met_or_unknown_with_their_facts(made: Made) -> None:
    made.name("p1")
    (told,) = made.editor.panel.conditions.texts()
    assert told.startswith("unknown")
    assert "boxes 1, 2, 3, 5" in told


# --- adding and taking off --------------------------------------------------------------------------------


def test_somebody_is_added_by_pinyin_and_somebody_from_outside_by_name(made: Made) -> None:
    edit = made.editor.picker.edit
    edit.setFocus()
    QTest.keyClicks(edit, "cj")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()
    edit.setText("Martin Keller")
    click(made.editor.outside)
    settle()
    assert made.names == ["陈静", "Martin Keller"]
    assert made.detail.successors[1].outside


def test_an_incumbent_is_refused_beside_the_field(made: Made) -> None:
    edit = made.editor.picker.edit
    edit.setFocus()
    QTest.keyClicks(edit, "annlee")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()
    assert made.names == []
    assert "nobody follows" in made.editor.refusal.said


def test_delete_asks_why_and_the_slate_remembers(made: Made) -> None:
    made.name("p1", "p2")
    made.editor.list.setFocus()
    QTest.keyClick(made.editor.list, Qt.Key.Key_Delete)
    sheet = made.stub.window.findChild(OffSlateSheet)
    assert sheet is not None
    click(sheet.usual[0])
    sheet.main_button.click()
    settle()
    assert made.names == ["欧阳明"]
    assert [(one.name, one.reason) for one in made.detail.left] == [("陈静", "Moved to another post")]


def test_looked_at_and_nobody_found_is_not_the_same_as_not_looked_at(made: Made) -> None:
    assert made.editor.nobody.isVisible()
    click(made.editor.nobody)
    settle()
    assert made.bench() is Bench.NONE
    assert not made.editor.nobody.isVisible()
    click(made.editor.unlook)
    settle()
    assert made.bench() is Bench.UNKNOWN


def test_the_best_fit_names_several_in_one_step(made: Made) -> None:
    click(made.editor.best_fit)
    sheet = made.stub.window.findChild(BestFitSheet)
    assert sheet is not None
    assert len(sheet.model.rows) == 4
    sheet.table.select_rows([0, 1])
    wanted = [one.name for one in sheet.model.rows[:2]]
    sheet.main_button.click()
    settle()
    assert made.names == wanted
    made.desk.undo()
    settle()
    assert made.names == []


def test_chips_of_the_emergency_cover_add_take_off_and_put_first(made: Made) -> None:
    for typed in ("cj", "oym"):
        edit = made.editor.stand_ins.picker.edit
        edit.setFocus()
        QTest.keyClicks(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        settle()
    assert [one.name for one in made.detail.stand_ins] == ["陈静", "欧阳明"]
    made.editor.stand_ins.chips[1].clicked.emit()
    settle()
    assert [one.name for one in made.detail.stand_ins] == ["欧阳明", "陈静"]
    made.editor.stand_ins.chips[0].removed.emit()
    settle()
    assert [one.name for one in made.detail.stand_ins] == ["陈静"]


def test_a_chip_of_the_emergency_cover_says_what_its_click_and_its_cross_do(made: Made) -> None:
    cover = made.editor.stand_ins
    made.workspace.do(SetStandIns(post=POST, people=("p1", "p2")))
    settle()
    crosses = [one for one in cover.chips[0].findChildren(QToolButton) if one.accessibleName()]
    assert [one.accessibleName() for one in crosses] == [f"Take off: {cover.chips[0].text}"]
    assert "put first" not in cover.chips[0].toolTip()
    assert cover.chips[1].toolTip().endswith("Click or Space: put first")


# --- what it says -----------------------------------------------------------------------------------------


def test_the_talent_card_follows_the_chosen_line(made: Made) -> None:
    made.name("p1", "p2")
    click(made.editor.list.viewport(), made.row(1))
    settle()
    assert made.chosen_people() == ("p2",)
    made.editor.list.choose(made.do(AddSuccessor(post=POST, outside_name="外部甲")))
    settle()
    made.editor.list.choose(made.detail.successors[2].id)
    assert made.chosen_people() == ()


def test_everything_is_said_in_the_other_language_too(made: Made) -> None:
    made.name("p1")
    made.stub.speech.use(Language.ZH)
    settle()
    assert made.editor.panel.confirm.text() == "确认"
    assert made.editor.panel.conditions.texts()[0].startswith("未知")
    assert made.page.subtitle().startswith("1 个关键岗位")


@pytest.mark.parametrize(("wide", "beside"), [(820, False), (1500, True)])
def test_the_chosen_one_stands_below_the_list_or_beside_it(
    people: Workspace, qtbot: QtBot, wide: int, beside: bool
) -> None:
    made = Made(people, qtbot, wide=wide)
    made.name("p1")
    window = made.stub.window
    listed = made.editor.list.mapTo(window, QPoint(0, 0))
    panel = made.editor.panel.mapTo(window, QPoint(0, 0))
    assert (panel.x() > listed.x() + 100) is beside
    assert (panel.y() > listed.y() + HEIGHT) is not beside


def test_a_file_opened_to_look_offers_nothing_to_change(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot)
    made.name("p1")
    people.read_only = True
    made.page.refresh()
    before = people.head.number
    made.editor.list.setFocus()
    QTest.keyClick(made.editor.list, Qt.Key.Key_Space)
    drag(made.editor.list.viewport(), made.row(0), made.row(1))
    assert people.head.number == before
    assert not made.editor.picker.isVisible()
    assert not made.editor.panel.confirm.isEnabled()


# --- incumbents -------------------------------------------------------------------------------------------


def test_the_sheet_of_incumbents_keeps_each_field_and_appoints(made: Made) -> None:
    made.editor.acts.edit_holders()
    sheet = made.stub.window.findChild(HoldersSheet)
    assert sheet is not None
    assert len(sheet.panels) == 3
    first = sheet.panels[0]
    risk = first.outlook.risk
    risk.setCurrentIndex(risk.findData("high"))
    risk.activated.emit(risk.currentIndex())
    edit = first.outlook.latest.findChild(QLineEdit)
    assert edit is not None
    edit.setText("2027-06-30")
    edit.editingFinished.emit()
    settle()
    holder = made.detail.post.incumbents[0]
    assert (holder.outlook.risk, holder.outlook.latest) == ("high", date(2027, 6, 30))
    QTest.keyClicks(sheet.who.edit, "cj")
    QTest.keyClick(sheet.who.edit, Qt.Key.Key_Return)
    click(sheet.appoint)
    settle()
    assert "is held by" in sheet.refusal.said
    sheet.kind.setCurrentIndex(1)
    click(sheet.appoint)
    settle()
    assert [one.name for one in made.detail.post.holders if one.kind is TermKind.ACTING] == ["陈静"]
    assert len(sheet.panels) == 4


def test_a_version_of_the_programme_is_named_where_somebody_is_confirmed(made: Made) -> None:
    row = made.do(AddSuccessor(post=POST, outside_name="外部甲"))
    made.do(ConfirmSuccessor(successor=row))
    settle()
    labels = [one.text() for one in made.editor.panel.findChildren(type(made.editor.panel._judged))]
    assert any("judged by version 1" in text for text in labels)
