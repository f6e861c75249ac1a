"""A few people in a workspace, a people page that shows them, and hands on it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.imports import Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.texts import Id
from talentdesk.services.histories import AddHistory
from talentdesk.services.people import AddPerson, PeopleLines, PersonFileOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.people.file_view import PersonFileView
from talentdesk.ui.people.page import PeoplePage
from tests.gestures import press, write
from tests.ui.made_page import ShownPage
from tests.ui.stub_shell import StubShell

PEOPLE: tuple[dict[str, Value], ...] = (
    {
        "number": "E1",
        "name": "曾国强",
        "unit": "总部 / 制造部",
        "post": "厂长",
        "tier": "middle",
        "education": "硕士",
    },
    {
        "number": "E2",
        "name": "单雄",
        "unit": "总部",
        "post": "总裁",
        "tier": "executive",
        "education": "本科",
    },
    {
        "number": "E3",
        "name": "安心",
        "unit": "总部 / 制造部",
        "post": "班长",
        "education": "本科",
        "manager": "E1",
    },
    {"number": "E4", "name": "李强", "unit": "总部 / 销售部", "post": "班长", "active": "no"},
)


def fill(workspace: Workspace) -> dict[str, Id]:
    """Add the people; return their ids by number."""
    ids = {}
    for values in PEOPLE:
        ids[str(values["number"])] = str(workspace.do(AddPerson(values=values)).figures["id"])
    entry: dict[str, Value] = {"employer": "旧公司", "post": "工程师", "start": date(2010, 1, 1)}
    workspace.do(AddHistory(person=ids["E1"], kind="experience", values=entry))
    return ids


def file_of(workspace: Workspace, person: Id) -> PersonFile:
    found = workspace.ask(PersonFileOf(person=person))
    assert found is not None
    return found


def numbers(workspace: Workspace) -> list[str]:
    return [line.number for line in workspace.ask(PeopleLines(active_only=False))]


Shown = tuple[PeoplePage, StubShell, dict[str, Id]]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    ids = fill(workspace)
    made = ShownPage(qtbot, workspace, PeoplePage, size=(1280, 900), host=host)
    yield made.page, made.stub, ids


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


def at_row(page: PeoplePage, row: int) -> QPoint:
    return page.list.table.visualRect(page.list.model.index(row, 0)).center()
