"""What was chosen by hand of a source: kept with its rows, taken back with them, forgotten on a click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.services.importing.mappings import ForgetMapping, SavedMappings
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.importing.page import ImportPage
from tests.gestures import click
from tests.ui.made_import import Shown, import_page
from tests.unit.exchange.books import make


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    yield from import_page(qtbot, workspace, host)


ODD = [["工号", "姓名", "甲乙丙"], ["E1", "曾国强", "武汉"]]


def choose_place(page: ImportPage) -> None:
    """Give the third column its field by hand."""
    click(page.view.sheets.buttons[0])
    sheet = page.doors.columns
    assert sheet is not None
    box = next(one for one in sheet.fields if one.property("column") == 2)
    box.setCurrentIndex(box.findData("place"))
    click(sheet.main_button)


def test_what_was_chosen_by_hand_holds_for_a_book_mended_and_dropped_again(
    shown: Shown, tmp_path: Path
) -> None:
    page, _, workspace = shown
    path = make(tmp_path / "a.xlsx", ODD)
    head = workspace.head
    page.choose_file(str(path))
    assert page.view.forget.isHidden()
    choose_place(page)
    page.begin()
    page.choose_file(str(path))
    assert "“甲乙丙”" not in page.notes
    assert "Read as was chosen for this source before: a.xlsx." in page.notes
    assert (workspace.head, workspace.ask(SavedMappings())) == (head, ()), "nothing was taken over yet"
    click(page.view.forget)
    assert "“甲乙丙”" in page.notes
    assert page.view.forget.isHidden()


def test_what_was_chosen_is_kept_taken_back_and_forgotten_with_the_import(
    shown: Shown, tmp_path: Path
) -> None:
    page, _, workspace = shown
    path = make(tmp_path / "a.xlsx", ODD)
    head = workspace.head.number
    page.choose_file(str(path))
    choose_place(page)
    page.go.trigger()
    assert workspace.head.number == head + 1, "rows and what was said of them are one step"
    assert [one.name for one in workspace.ask(SavedMappings())] == ["a.xlsx"]
    workspace.undo()
    assert workspace.ask(SavedMappings()) == ()
    page.choose_file(str(path))
    assert "“甲乙丙”" not in page.notes, "in this window it need not be said again"
    page.go.trigger()
    page.choose_file(str(path))
    click(page.view.forget)
    assert workspace.ask(SavedMappings()) == ()
    assert "“甲乙丙”" in page.notes
    workspace.undo()
    assert [one.name for one in workspace.ask(SavedMappings())] == ["a.xlsx"]


def test_a_source_forgotten_in_the_settings_is_forgotten_here_too(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    path = make(tmp_path / "a.xlsx", ODD)
    page.choose_file(str(path))
    choose_place(page)
    page.go.trigger()
    (kept,) = workspace.ask(SavedMappings())
    workspace.do(ForgetMapping(mapping=kept.id))
    page.choose_file(str(path))
    assert "“甲乙丙”" in page.notes
