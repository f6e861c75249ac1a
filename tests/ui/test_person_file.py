"""The personal file: fields saved when they are left, refusals beneath them, the photo."""

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.photo_names import PHOTO_SIDE
from talentdesk.services.people import AddPerson, EditPerson
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.people.editors import ChoiceEditor, DayEditor, LineEditor, NoteEditor, SwitchEditor
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.people.photo import photo_data
from talentdesk.ui.people.pickers import PersonEditor, SuggestEditor
from tests.gestures import click, write
from tests.made import make_workspace, reopen
from tests.ui.made_people import Shown, at_row, file_of, fill, leave, open_file, opened, type_into
from tests.ui.stub_shell import StubShell, made_desk

__all__ = ["opened"]


# --- the file ---


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
    assert QImage.fromData(stored).width() == PHOTO_SIDE
    view.photo.remove.trigger()
    assert file_of(workspace, view.person).photo == b""
    picture.write_bytes(b"not a picture")
    assert photo_data(picture) == b""
    view.photo.take(picture)
    assert shell.strips[-1].startswith("This is not a photo")


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
        for edit in page.file.form.findChildren(QLineEdit):
            assert not edit.isEnabled() or (edit.isReadOnly() and not edit.isClearButtonEnabled())
        panel = page.file.histories["experience"]
        assert not panel.add.isVisible()
        assert not panel.rows[0].remove.isVisible()
        page.open_at("import")
        assert page.importing is None
