"""The people place: list, filters, columns, adding, turned by keys and mouse."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.commands import Query
from talentdesk.services.people import AddPerson, EditPerson
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.people.filter_row import Facet
from talentdesk.ui.people.listing import Column, Employed
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.people.unit_sheet import UnitSheet
from tests.gestures import click, press, write
from tests.ui.made_people import Shown, at_row, fill, numbers, opened, type_into
from tests.ui.stub_shell import StubShell, made_desk

__all__ = ["opened"]


def names(page: PeoplePage) -> list[str]:
    return [line.name for line in page.list.shown]


def choose(menu: QMenu, *texts: str) -> None:
    """Choose an entry of a menu by its words, going down its submenus."""
    for text in texts[:-1]:
        below = next(action.menu() for action in menu.actions() if action.text() == text)
        assert isinstance(below, QMenu)
        menu = below
    next(action for action in menu.actions() if action.text() == texts[-1]).trigger()


# --- the list ---


def test_the_list_shows_who_is_employed_by_pinyin(opened: Shown) -> None:
    page, _, _ = opened
    assert names(page) == ["安心", "单雄", "曾国强"]
    assert page.list.filter.count.text() == "All 3"
    assert page.subtitle() == "3 employed, 1 left"


def test_typing_filters_and_says_how_many(opened: Shown, qtbot: QtBot) -> None:
    page, shell, _ = opened
    press(shell.window, "Ctrl+F")
    write("zeng")
    qtbot.waitUntil(lambda: names(page) == ["曾国强"])
    assert page.list.filter.count.text() == "1 of 3"
    press(shell.window, "Ctrl+A")
    write("nobody")
    QTest.keyClick(page.list.filter.text, Qt.Key.Key_Return)
    assert names(page) == []
    assert page.list.no_match.isVisible()
    click(page.list.filter.clear)
    assert len(names(page)) == 3


def test_chips_filter_and_read_as_a_sentence(opened: Shown) -> None:
    page, _, _ = opened
    row = page.list.filter
    choose(row.menu_of(Facet.UNIT), "总部", "制造部")
    assert names(page) == ["安心", "曾国强"]
    assert row.chips[Facet.UNIT].text == "Unit: 制造部"
    choose(row.menu_of(Facet.EDUCATION), "硕士  (1)")
    assert names(page) == ["曾国强"]
    row.chips[Facet.UNIT].removed.emit()
    assert row.filter.unit == ""
    choose(row.menu_of(Facet.EDUCATION), "本科  (2)")
    assert row.chips[Facet.EDUCATION].text == "Education: 本科, 硕士"
    choose(row.menu_of(Facet.TIER), "Executive team  (1)")
    assert names(page) == ["单雄"]
    row.reset()
    choose(row.menu_of(Facet.EMPLOYED), "Everyone")
    assert row.filter.employed is Employed.ALL
    assert "李强" in names(page)
    assert row.count.text() == "All 4"


def test_a_click_on_a_head_sorts_and_another_turns_round(opened: Shown) -> None:
    page, _, _ = opened
    head = page.list.table.horizontalHeader()
    column = page.list.model.columns.index(Column.NUMBER)
    middle = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
    click(head.viewport(), middle)
    assert [line.number for line in page.list.shown] == ["E1", "E2", "E3"]
    click(head.viewport(), middle)
    assert [line.number for line in page.list.shown] == ["E3", "E2", "E1"]


def test_columns_are_chosen_and_remembered(opened: Shown) -> None:
    page, shell, _ = opened
    menu = page.list.filter.columns.menu()
    menu.aboutToShow.emit()
    choose(menu, "Education")
    assert Column.EDUCATION in page.list.model.columns
    shown = page.list.model.columns.index(Column.EDUCATION)
    assert page.list.model.index(0, shown).data() == "本科"
    menu.aboutToShow.emit()
    choose(menu, "Unit")
    assert Column.UNIT not in page.list.model.columns
    again = PeoplePage(page.desk, shell)
    assert again.list.model.columns == page.list.model.columns
    again.deleteLater()


def test_selecting_rows_tells_the_window(opened: Shown) -> None:
    page, shell, ids = opened
    table = page.list.table
    click(table.viewport(), at_row(page, 0))
    assert list(shell.selection.people) == [ids["E3"]]
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert list(shell.selection.people) == [ids["E3"], ids["E2"]]


def test_typing_a_name_goes_to_it(opened: Shown) -> None:
    page, shell, ids = opened
    click(page.list.table.viewport(), at_row(page, 0))
    QTest.keyClicks(page.list.table, "ze")
    assert shell.selection.people == (ids["E1"],)


def test_only_what_differs_is_reset(opened: Shown, workspace: Workspace) -> None:
    page, _, ids = opened
    model = page.list.model
    resets: list[str] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    model.rowsRemoved.connect(lambda *_: resets.append("removed"))
    page.list.table.select_rows([1])
    model.dataChanged.connect(lambda first, *_: changed.append(first.row()))
    workspace.do(EditPerson(person=ids["E2"], values={"place": "苏州"}))
    assert resets == []
    assert 1 in changed
    workspace.do(AddPerson(values={"number": "E9", "name": "白云"}))
    assert names(page) == ["安心", "白云", "单雄", "曾国强"]
    assert resets == []
    assert page.list.table.selected_rows() == [2]


def test_a_change_elsewhere_is_shown_and_undo_too(opened: Shown, workspace: Workspace) -> None:
    page, _, ids = opened
    workspace.do(EditPerson(person=ids["E3"], values={"name": "赵安心"}))
    assert names(page) == ["单雄", "曾国强", "赵安心"]
    workspace.undo()
    assert names(page) == ["安心", "单雄", "曾国强"]


def test_only_whoever_changed_is_asked_for_again(
    opened: Shown, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _, ids = opened
    asked: list[str] = []
    ask = page.desk.ask

    def listen(query: Query[Any]) -> Any:
        asked.append(type(query).__name__)
        return ask(query)

    monkeypatch.setattr(page.desk, "ask", listen)
    workspace.do(EditPerson(person=ids["E3"], values={"place": "苏州"}))
    assert asked == ["PersonLinesOf"]
    asked.clear()
    workspace.do(EditPerson(person=ids["E1"], values={"name": "曾国栋"}))
    assert "PeopleLines" in asked
    assert next(line.manager for line in page.list.shown if line.name == "安心") == "曾国栋"
    asked.clear()
    workspace.do(AddPerson(values={"number": "E8", "name": "丁一"}))
    assert asked == ["PersonLinesOf"]
    assert "丁一" in names(page)
    workspace.undo()
    assert "丁一" not in names(page)


def test_a_hidden_page_loads_when_it_is_shown(opened: Shown, workspace: Workspace) -> None:
    page, _, ids = opened
    page.hide()
    workspace.do(EditPerson(person=ids["E3"], values={"name": "赵安心"}))
    assert "安心" in names(page)
    page.show()
    assert "赵安心" in names(page)


def test_an_empty_file_says_what_would_be_here(qtbot: QtBot, workspace: Workspace, host: Host) -> None:
    shell = StubShell(host=host)
    page = PeoplePage(made_desk(workspace), shell)
    shell.stack.addWidget(page)
    qtbot.addWidget(shell.window)
    shell.window.show()
    assert page.list.nobody.isVisible()
    page.list.nobody.action_requested.emit()
    assert page.importing is not None
    assert page.importing.isVisible()
    assert page.title() == "Import people"


def test_a_post_from_the_search_lists_its_holders(opened: Shown, workspace: Workspace) -> None:
    from talentdesk.services.positions import PostLines

    page, _, _ = opened
    post = next(one.id for one in workspace.ask(PostLines()) if one.title == "厂长")
    page.open_at(f"post:{post}")
    assert names(page) == ["曾国强"]
    assert page.list.filter.chips[Facet.POST].isVisible()


def test_the_language_can_change_at_any_time(opened: Shown) -> None:
    page, shell, _ = opened
    shell.speech.use(Language.ZH)
    assert page.title() == "人才库"
    assert page.list.model.heading(Column.UNIT) == "部门"
    assert page.list.filter.count.text() == "共 3 人"
    shell.speech.use(Language.EN)


# --- adding ---


def test_a_person_is_added_on_the_sheet(opened: Shown, workspace: Workspace) -> None:
    page, shell, _ = opened
    page.add_person.trigger()
    sheet = page.sheet
    assert sheet is not None
    assert sheet.form is not None
    click(sheet.main_button)
    assert sheet.form.fields["number"].error == "The employee number is missing."
    assert sheet.form.fields["name"].error == "Name must not be empty."
    type_into(cast(QWidget, sheet.form.editors["number"]), "E5")
    type_into(cast(QWidget, sheet.form.editors["name"]), "白云")
    type_into(cast(QWidget, sheet.form.editors["unit"]), "总部/财务部")
    click(sheet.main_button)
    assert "E5" in numbers(workspace)
    assert sheet.isHidden()
    assert page.file is not None
    assert page.file.name.whole == "白云"
    assert shell.toasts == ["白云 was added."]


@pytest.fixture
def in_window(open_window: Callable[[Desk], QWidget], desk: Desk, workspace: Workspace) -> QWidget:
    fill(workspace)
    return open_window(desk)


def test_the_place_stands_in_the_window(in_window: QWidget) -> None:
    from talentdesk.ui.main_window import MainWindow

    window = cast(MainWindow, in_window)
    window.open_place("people")
    assert window.heading == ("People", "3 employed, 1 left")
    press(window, "Ctrl+K")
    write("zengguo")
    QTest.keyClick(cast(QWidget, QApplication.focusWidget()), Qt.Key.Key_Return)
    assert window.place == "people"
    assert window.heading[0] == "People"


def test_the_list_begins_where_its_filter_does(opened: Shown) -> None:
    page, _, _ = opened
    table, field = (one.mapTo(page, QPoint(0, 0)).x() for one in (page.list.table, page.list.filter.text))
    assert table == field


def test_a_unit_is_renamed_and_moved_from_its_chip_and_taken_back(opened: Shown) -> None:
    page, shell, _ = opened
    row = page.list.filter
    choose(row.menu_of(Facet.UNIT), "总部", "制造部")
    choose(row.menu_of(Facet.UNIT), "Rename or move a unit…")
    (sheet,) = shell.window.findChildren(UnitSheet)
    assert (sheet.unit.currentText(), sheet.name.text(), sheet.above.currentText()) == (
        "总部 / 制造部",
        "制造部",
        "总部",
    )
    assert not any(bar.isVisible() for bar in sheet.findChildren(QScrollBar))
    sheet.name.setText("总部/甲")
    click(sheet.main_button)
    assert sheet.fields["name"].error
    sheet.name.clear()
    type_into(sheet.name, "生产中心")
    sheet.above.setCurrentIndex(0)
    click(sheet.main_button)
    assert sheet.isHidden()
    assert shell.toasts == ["总部 / 制造部 is now 生产中心."]
    assert row.chips[Facet.UNIT].text.endswith("生产中心"), "the filter follows its unit"
    assert names(page) == ["安心", "曾国强"]
    page.desk.undo()
    assert {line.unit for line in page.list.model.rows} <= {"总部 / 制造部"}
