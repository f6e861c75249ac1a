"""Histories of the personal file, edited where they stand."""

from datetime import date
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from talentdesk.services.workspace import Workspace
from talentdesk.ui.people.editors import ChoiceEditor, DayEditor, LineEditor, SwitchEditor
from talentdesk.ui.people.file_view import PersonFileView
from talentdesk.ui.people.histories import EntryRow
from tests.gestures import click, press, write
from tests.ui.made_people import Shown, file_of, leave, open_file, opened, type_into

__all__ = ["opened"]


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
