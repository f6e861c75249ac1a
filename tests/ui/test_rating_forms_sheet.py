"""Rating forms in Excel are asked for at the list of people."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.ui.host import Host
from talentdesk.ui.people.list_view import ListView
from talentdesk.ui.people.rating_forms_sheet import RatingFormsSheet
from tests.gestures import click, write
from tests.ui.made_page import ShownPage
from tests.unit.services.made_workshop import make_workshop


def test_the_selected_people_are_rated_by_everybody_named(
    qtbot: QtBot, tmp_path: Path, host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = make_workshop(tmp_path / "a.talent").workspace
    made = ShownPage(qtbot, workspace, ListView, host=host)
    view, shell = made.page, made.stub
    lines = workspace.ask(PeopleLines())
    view.show_lines(lines)
    files = [workspace.ask(PersonFileOf(person=one.id)) for one in lines]
    rated = next(one for one in files if one is not None and one.model)
    shell.selection.select_people((rated.line.id,))
    view.rating_forms.trigger()
    (sheet,) = shell.window.findChildren(RatingFormsSheet)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(sheet.main_button)
    assert list(tmp_path.glob("Rating form*")) == []
    sheet.raters.setFocus()
    write("Rater A")
    QTest.keyClick(sheet.raters, Qt.Key.Key_Return)
    write("Rater B")
    click(sheet.main_button)
    assert sorted(path.name for path in tmp_path.glob("Rating form*")) == [
        "Rating form Rater A.xlsx", "Rating form Rater B.xlsx"
    ]  # fmt: skip
    rows = list(
        load_workbook(tmp_path / "Rating form Rater A.xlsx").worksheets[0].iter_rows(values_only=True)
    )
    assert [row[1:3] for row in rows[1:]] == [(rated.line.name, "Rater A")]
    assert shell.toasts == ["2 rating forms written."]
