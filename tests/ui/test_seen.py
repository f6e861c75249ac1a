"""Any list on the screen goes into a workbook as it is seen: filtered, sorted, the columns chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTableView, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.workspace import Workspace
from talentdesk.ui.exporting import ExportAction, export_list
from talentdesk.ui.host import Host
from talentdesk.ui.journal.page import JournalPage
from talentdesk.ui.people.listing import Column
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.seen import seen_in
from talentdesk.ui.workshop.evidence_panel import EvidencePanel
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.page import WorkshopPage
from tests.ui.conftest import OpenWindow
from tests.ui.made_people import fill
from tests.ui.made_session import make_session
from tests.ui.made_target import choose_target
from tests.ui.stub_shell import StubShell, made_desk


@pytest.fixture
def rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[tuple[Any, ...]]]:
    path = tmp_path / "list.xlsx"
    choose_target(monkeypatch, path)
    return lambda: list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_people_go_out_as_filtered_sorted_and_with_the_columns_chosen(
    open_window: OpenWindow,
    workspace: Workspace,
    rows: Callable[[], list[tuple[Any, ...]]],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    fill(workspace)
    window = open_window(made_desk(workspace))
    window.open_place("people")
    (page,) = window.findChildren(PeoplePage)
    qtbot.waitUntil(page.isVisible)
    page.list.filter.columns_wanted.emit((Column.NAME, Column.NUMBER))
    page.list.filter.set_filter(replace(page.list.filter.filter, text="E"))
    page.list.table.sort_requested.emit(1)
    shown = [(line.name, line.number) for line in page.list.shown]
    assert len(shown) > 1
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (tmp_path / "list.xlsx").exists())
    assert rows()[0] == ("Name", "Staff no.")
    assert rows()[1:] == shown


def test_the_journal_goes_out_whole_by_the_menu_of_its_table(
    qtbot: QtBot, workspace: Workspace, host: Host, rows: Callable[[], list[tuple[Any, ...]]]
) -> None:
    fill(workspace)
    shell = StubShell(host=host)
    page = JournalPage(made_desk(workspace), shell)
    qtbot.addWidget(page)
    next(one for one in page.table.actions() if isinstance(one, ExportAction)).trigger()
    assert len(rows()) == 1 + workspace.head.number


def test_the_agenda_and_the_evidence_go_out_as_tables(
    qtbot: QtBot, tmp_path: Path, rows: Callable[[], list[tuple[Any, ...]]]
) -> None:
    made = make_session(tmp_path / "a.talent")
    shell = StubShell()
    page = WorkshopPage(made_desk(made.workspace), shell)
    shell.stack.addWidget(page)
    qtbot.addWidget(shell.window)
    shell.window.show()
    page.refresh()
    for key, head in (("agenda", (None, "Name", "Post", "Box")), ("evidence", ("Candidate", "Post"))):
        page.panels.open(key)
        panel = page.panels.panel(key)
        assert isinstance(panel, AgendaPanel | EvidencePanel)
        next(one for one in panel.list.actions() if isinstance(one, ExportAction)).trigger()
        assert rows()[0][: len(head)] == head
        assert len(rows()) > 2


def test_trees_keep_their_levels_and_lists_are_one_column(qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderLabels(["Session", "State"])
    tree.setAccessibleName("Sessions")
    top = QTreeWidgetItem(["Spring", "Locked"])
    top.addChild(QTreeWidgetItem(["P-1", "Issued"]))
    tree.addTopLevelItem(top)
    assert seen_in(tree).rows == (("Spring", "Locked"),)
    top.setExpanded(True)
    assert seen_in(tree).rows == (("Spring", "Locked"), ("    P-1", "Issued"))
    listed = QListWidget()
    qtbot.addWidget(listed)
    listed.setAccessibleName("Views")
    listed.addItems(["One", "Two"])
    assert (seen_in(listed).headers, seen_in(listed).rows) == (("Views",), (("One",), ("Two",)))


def test_columns_stand_as_they_were_dragged_and_hidden_ones_stay_away(qtbot: QtBot) -> None:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["A", "B", "C"])
    model.appendRow([QStandardItem(text) for text in ("=1+1", "2", "three")])
    model.setData(model.index(0, 1), Qt.AlignmentFlag.AlignRight, Qt.ItemDataRole.TextAlignmentRole)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.horizontalHeader().moveSection(2, 0)
    assert (seen_in(view).headers, seen_in(view).rows) == (("C", "A", "B"), (("three", "=1+1", 2),))
    view.hideColumn(0)
    assert seen_in(view).headers == ("C", "B")


@pytest.mark.parametrize("language", list(Language))
def test_a_page_without_a_list_says_so(qtbot: QtBot, workspace: Workspace, language: Language) -> None:
    shell = StubShell(language)
    page = QWidget()
    qtbot.addWidget(page)
    export_list(made_desk(workspace), shell, page)
    assert len(shell.toasts) == 1
