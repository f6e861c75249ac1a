"""The people place: list, filters, columns, personal file and adding, turned by keys and mouse."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Id, Language
from talentdesk.services.people import AddPerson, EditPerson
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.people.editors import ChoiceEditor, DayEditor, LineEditor, NoteEditor, SwitchEditor
from talentdesk.ui.people.file_view import PersonFileView
from talentdesk.ui.people.filter_row import Facet
from talentdesk.ui.people.histories import EntryRow
from talentdesk.ui.people.listing import Column, Employed
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.people.photo import SIDE, photo_data
from talentdesk.ui.people.pickers import PersonEditor, SuggestEditor
from tests.gestures import click, press, write
from tests.made import make_workspace, reopen
from tests.ui.made_people import file_of, fill, numbers
from tests.ui.stub_shell import StubShell, made_desk

Shown = tuple[PeoplePage, StubShell, dict[str, Id]]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    ids = fill(workspace)
    desk, shell = made_desk(workspace), StubShell(host=host)
    page = PeoplePage(desk, shell)
    shell.stack.addWidget(page)
    qtbot.addWidget(shell.window)
    shell.window.resize(1280, 900)
    shell.window.show()
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    yield page, shell, ids


def names(page: PeoplePage) -> list[str]:
    return [line.name for line in page.list.shown]


def at_row(page: PeoplePage, row: int) -> QPoint:
    return page.list.table.visualRect(page.list.model.index(row, 0)).center()


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


# --- the file ---


def open_file(opened: Shown, number: str = "E1") -> PersonFileView:
    page, _, ids = opened
    page.open_at(ids[number])
    assert page.file is not None
    assert page.file.isVisible()
    return page.file


def leave(view: PersonFileView) -> None:
    view.back.setFocus()


def type_into(editor: QWidget, text: str) -> None:
    editor.setFocus()
    field = QApplication.focusWidget()
    assert field is not None
    press(field.window(), "Ctrl+A")
    write(text)


def test_enter_on_a_row_opens_the_file_and_back_returns(opened: Shown) -> None:
    page, shell, ids = opened
    click(page.list.table.viewport(), at_row(page, 2))
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.file is not None
    assert page.file.name.whole == "曾国强"
    assert page.file.position.text() == "3 of 3"
    assert shell.selection.people == (ids["E1"],)
    click(page.file.previous)
    assert page.file.name.whole == "单雄"
    click(page.file.back)
    assert page.list.isVisible()


def test_a_field_is_saved_when_it_is_left(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    entry = workspace.head.number
    type_into(cast(LineEditor, view.form.editors["place"]), "苏州")
    assert workspace.head.number == entry
    leave(view)
    assert file_of(workspace, view.person).line.place == "苏州"
    type_into(cast(LineEditor, view.form.editors["email"]), "z@oak.example")
    QTest.keyClick(cast(QWidget, view.form.editors["email"]), Qt.Key.Key_Return)
    assert file_of(workspace, view.person).email == "z@oak.example"
    assert workspace.head.number == entry + 2


def test_esc_brings_the_stored_value_back(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    entry = workspace.head.number
    editor = cast(LineEditor, view.form.editors["name"])
    type_into(editor, "不对")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.text() == "曾国强"
    leave(view)
    assert workspace.head.number == entry


def test_a_refusal_stands_beneath_the_field_which_keeps_what_was_typed(
    opened: Shown, workspace: Workspace
) -> None:
    view = open_file(opened)
    editor = cast(LineEditor, view.form.editors["number"])
    type_into(editor, "E2")
    leave(view)
    assert view.form.fields["number"].error == "Employee number E2 already belongs to 单雄."
    assert editor.text() == "E2"
    assert file_of(workspace, view.person).line.number == "E1"
    type_into(editor, "E11")
    leave(view)
    assert view.form.fields["number"].error == ""
    assert file_of(workspace, view.person).line.number == "E11"


def test_a_refused_value_goes_with_esc_and_its_error_too(opened: Shown) -> None:
    view = open_file(opened)
    editor = cast(LineEditor, view.form.editors["name"])
    type_into(editor, " ")
    leave(view)
    assert view.form.fields["name"].error == "Name must not be empty."
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert view.form.fields["name"].error == ""
    assert editor.text() == "曾国强"


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("gestern", "Date of birth: “gestern” is not a date. Write it like 2026-03-15."),
        ("2031-01-01", "Date of birth: 1 Jan 2031 lies in the future."),
    ],
)
def test_a_wrong_day_is_told_beneath(opened: Shown, workspace: Workspace, typed: str, error: str) -> None:
    view = open_file(opened)
    editor = cast(DayEditor, view.form.editors["birth_date"])
    type_into(editor.edit, typed)
    leave(view)
    assert view.form.fields["birth_date"].error == error
    type_into(editor.edit, "1985年3月4日")
    leave(view)
    assert view.form.fields["birth_date"].error == ""
    assert file_of(workspace, view.person).line.birth_date == date(1985, 3, 4)
    assert editor.edit.text() == "1985-03-04"


def test_choices_switches_and_notes_are_saved(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    gender = cast(ChoiceEditor, view.form.editors["gender"])
    gender.setCurrentIndex(gender.findData("f"))
    gender.activated.emit(gender.currentIndex())
    click(cast(SwitchEditor, view.form.editors["active"]), QPoint(10, 10))
    notes = cast(NoteEditor, view.form.editors["remarks"])
    type_into(notes, "第一行")
    QTest.keyClick(notes, Qt.Key.Key_Return)
    write("第二行")
    leave(view)
    shown = file_of(workspace, view.person)
    assert (shown.line.gender, shown.line.active, shown.remarks) == ("f", False, "第一行\n第二行")
    assert view.gone.isVisible()


def test_the_wheel_changes_no_choice(opened: Shown) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    view = open_file(opened)
    tier = cast(ChoiceEditor, view.form.editors["tier"])
    before = tier.value()
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(tier, wheel)
    assert tier.value() == before


def test_units_are_suggested_and_new_ones_may_be_typed(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    unit = cast(SuggestEditor, view.form.editors["unit"])
    type_into(unit, "销售")
    assert unit.hits() == ("总部 / 销售部",)
    QTest.keyClick(unit.edit, Qt.Key.Key_Down)
    QTest.keyClick(unit.edit, Qt.Key.Key_Return)
    assert file_of(workspace, view.person).line.unit == "总部 / 销售部"
    type_into(unit, "总部/新部门")
    leave(view)
    assert file_of(workspace, view.person).line.unit == "总部 / 新部门"
    assert unit.edit.text() == "总部 / 新部门"


def test_a_manager_is_found_by_pinyin_and_taken_away_by_emptying(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened, "E3")
    manager = cast(PersonEditor, view.form.editors["manager"])
    assert manager.picker.edit.text() == "曾国强"
    type_into(manager, "shanxiong")
    QTest.keyClick(manager.picker.edit, Qt.Key.Key_Return)
    assert file_of(workspace, view.person).line.manager == "单雄"
    type_into(manager, "nobody at all")
    leave(view)
    assert manager.picker.edit.text() == "单雄"
    manager.setFocus()
    manager.picker.edit.clear()
    leave(view)
    assert file_of(workspace, view.person).line.manager == ""


def test_a_manager_in_a_circle_is_refused_beneath(opened: Shown) -> None:
    view = open_file(opened, "E1")
    manager = cast(PersonEditor, view.form.editors["manager"])
    type_into(manager, "安心")
    QTest.keyClick(manager.picker.edit, Qt.Key.Key_Return)
    assert "lead back to 曾国强" in view.form.fields["manager"].error


def test_what_is_being_typed_survives_news_from_elsewhere(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    editor = cast(LineEditor, view.form.editors["place"])
    type_into(editor, "苏州工")
    workspace.do(EditPerson(person=view.person, values={"grade": "M4"}))
    assert editor.text() == "苏州工"
    assert cast(LineEditor, view.form.editors["grade"]).text() == "M4"


def test_undoing_the_person_away_goes_back_to_the_list(opened: Shown, workspace: Workspace) -> None:
    page, _, _ = opened
    person = str(workspace.do(AddPerson(values={"number": "E9", "name": "白云"})).figures["id"])
    page.open_file(person)
    workspace.undo()
    assert page.list.isVisible()


# --- histories ---


def rows(view: PersonFileView, kind: str) -> list[EntryRow]:
    return view.histories[kind].rows


def test_an_entry_is_edited_where_it_stands(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    (row,) = rows(view, "experience")
    type_into(cast(LineEditor, row.editors["post"]), "总工程师")
    leave(view)
    assert file_of(workspace, view.person).experience[0].post == "总工程师"
    click(cast(SwitchEditor, row.editors["inside"]), QPoint(12, 15))
    assert file_of(workspace, view.person).experience[0].inside
    assert rows(view, "experience") == [row]


def test_a_wrong_entry_is_told_beneath_and_keeps_what_was_typed(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    (row,) = rows(view, "experience")
    end = cast(DayEditor, row.editors["end"])
    type_into(end.edit, "2001-01-01")
    leave(view)
    assert row.error == "Until: 1 Jan 2001 comes before 1 Jan 2010."
    assert end.edit.text() == "2001-01-01"
    assert file_of(workspace, view.person).experience[0].end is None
    type_into(end.edit, "2012-01-01")
    leave(view)
    assert row.error == ""
    assert file_of(workspace, view.person).experience[0].end == date(2012, 1, 1)


def test_a_new_entry_is_saved_as_soon_as_it_is_complete_and_keeps_the_focus(
    opened: Shown, workspace: Workspace
) -> None:
    view = open_file(opened)
    panel = view.histories["language"]
    click(panel.add)
    (row,) = panel.rows
    assert row.row == ""
    write("英语")
    press(view.window(), "Tab")
    assert row.row != ""
    assert panel.rows == [row]
    assert QApplication.focusWidget() is cast(QWidget, row.editors["level"])
    write("CET-6")
    QTest.keyClick(cast(QWidget, row.editors["level"]), Qt.Key.Key_Return)
    (skill,) = file_of(workspace, view.person).languages
    assert (skill.language, skill.level) == ("英语", "CET-6")


def test_an_incomplete_new_entry_says_what_lacks_on_enter_and_goes_with_esc(
    opened: Shown, workspace: Workspace
) -> None:
    view = open_file(opened)
    panel = view.histories["rating"]
    row = panel.begin_entry()
    entry = workspace.head.number
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert "Period must not be empty." in row.error
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert panel.rows == []
    assert workspace.head.number == entry


def test_a_rating_is_added_by_filling_a_row(opened: Shown, workspace: Workspace) -> None:
    view = open_file(opened)
    row = view.histories["rating"].begin_entry()
    dimension = cast(ChoiceEditor, row.editors["dimension"])
    dimension.setCurrentIndex(dimension.findData("performance"))
    dimension.activated.emit(dimension.currentIndex())
    type_into(cast(LineEditor, row.editors["period"]), "2025")
    type_into(cast(LineEditor, row.editors["grade"]), "优秀")
    type_into(cast(DayEditor, row.editors["on"]).edit, "2025-12-31")
    leave(view)
    assert file_of(workspace, view.person).line.performance == "优秀"


def test_an_entry_is_removed_and_undo_brings_it_back(opened: Shown, workspace: Workspace) -> None:
    _, shell, _ = opened
    view = open_file(opened)
    click(rows(view, "experience")[0].remove)
    assert rows(view, "experience") == []
    assert file_of(workspace, view.person).experience == ()
    assert shell.toasts == ["Removed from “Résumé”."]
    workspace.undo()
    assert len(rows(view, "experience")) == 1


def test_a_draft_does_not_wander_to_the_next_person(opened: Shown) -> None:
    view = open_file(opened)
    view.histories["award"].begin_entry()
    click(view.previous)
    assert view.histories["award"].rows == []


# --- photo ---


def test_a_photo_is_scaled_stored_and_removed(opened: Shown, workspace: Workspace, tmp_path: Path) -> None:
    _, shell, _ = opened
    view = open_file(opened)
    picture = tmp_path / "photo.png"
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(picture))
    view.photo.take(picture)
    stored = file_of(workspace, view.person).photo
    assert stored[:3] == b"\xff\xd8\xff"
    assert QImage.fromData(stored).width() == SIDE
    view.photo.remove.trigger()
    assert file_of(workspace, view.person).photo == b""
    picture.write_bytes(b"not a picture")
    assert photo_data(picture) == b""
    view.photo.take(picture)
    assert shell.strips[-1].startswith("This is not a photo")


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


# --- to look at only ---


def test_a_file_open_to_look_at_lets_nothing_be_changed(qtbot: QtBot, tmp_path: Path, host: Host) -> None:
    path = tmp_path / "look.talent"
    with make_workspace(path) as made:
        ids = fill(made)
    with reopen(path, look=True) as looked:
        desk, shell = made_desk(looked), StubShell(host=host)
        page = PeoplePage(desk, shell)
        shell.stack.addWidget(page)
        qtbot.addWidget(shell.window)
        shell.window.show()
        assert not page.add_person.isEnabled()
        assert not page.take_over.isEnabled()
        page.open_at(ids["E1"])
        assert page.file is not None
        assert cast(LineEditor, page.file.form.editors["name"]).isReadOnly()
        panel = page.file.histories["experience"]
        assert not panel.add.isVisible()
        assert not panel.rows[0].remove.isVisible()
        page.open_at("import")
        assert page.importing is None


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
