"""Tables and results are handed out from the window as workbooks."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from talentdesk.services.people import PeopleLines
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.workshop.page import WorkshopPage
from tests.ui.made_people import fill
from tests.ui.made_session import make_session
from tests.ui.made_target import choose_target
from tests.ui.stub_shell import StubShell, made_desk


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    choose_target(monkeypatch, tmp_path / "out")
    return tmp_path / "out.xlsx"


def test_a_table_is_chosen_in_the_menu_of_people(
    qtbot: QtBot, workspace: Workspace, host: Host, saved: Path
) -> None:
    fill(workspace)
    shell = StubShell(host=host)
    page = PeoplePage(made_desk(workspace), shell)
    qtbot.addWidget(page)
    menu = page.export.menu()
    assert menu is not None
    menu.aboutToShow.emit()  # type: ignore[attr-defined]  # the stubs take it for an object
    next(action for action in menu.actions() if action.text() == "People").trigger()  # type: ignore[attr-defined]
    rows = list(load_workbook(saved).worksheets[0].iter_rows(values_only=True))
    assert len(rows) == 1 + len(workspace.ask(PeopleLines(active_only=False)))
    assert shell.toasts == ["Saved as out.xlsx"]


@pytest.mark.parametrize(("signal", "sheets"), [("result_requested", 3), ("places_requested", 3)])
def test_a_session_hands_out_its_result_and_its_places(
    qtbot: QtBot, tmp_path: Path, saved: Path, signal: str, sheets: int
) -> None:
    made = make_session(tmp_path / "a.talent")
    shell = StubShell()
    page = WorkshopPage(made_desk(made.workspace), shell)
    qtbot.addWidget(page)
    page.refresh()
    getattr(page.sessions, signal).emit()
    assert len(load_workbook(saved).worksheets) == sheets
    assert shell.toasts == ["Saved as out.xlsx"]


@pytest.mark.parametrize(("name", "begins"), [("grid.png", b"\x89PNG"), ("grid.svg", b"<?xml")])
def test_a_session_hands_out_its_grid_as_a_picture(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, begins: bytes
) -> None:
    made = make_session(tmp_path / "a.talent")
    shell = StubShell()
    page = WorkshopPage(made_desk(made.workspace), shell)
    qtbot.addWidget(page)
    page.refresh()
    choose_target(monkeypatch, tmp_path / name)
    page.sessions.picture_requested.emit()
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert shell.toasts == [f"Saved as {name}"]
