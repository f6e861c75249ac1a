"""Where a value came from stands on the personal file and on the talent card."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from talentdesk.domain.import_reading import Source
from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.imports import Value
from talentdesk.domain.texts import Language
from talentdesk.services.importing.desk import ImportTables
from talentdesk.services.people import PeopleLines
from talentdesk.services.workspace import Workspace
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.card.origins import OriginsSheet
from talentdesk.ui.host import Host
from talentdesk.ui.people.file_view import PersonFileView
from tests.gestures import click
from tests.ui.made_people import fill
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_tables import table

ROW: dict[str, Value] = {"number": "E1", "place": "昆明", "education": "博士"}


@pytest.fixture
def imported(workspace: Workspace) -> Workspace:
    fill(workspace)
    workspace.do(ImportTables(given=(table(PEOPLE.key, ROW, source=Source(file="名单.xlsx", sheet="在职")),)))
    return workspace


def person(workspace: Workspace, number: str) -> str:
    return next(one.id for one in workspace.ask(PeopleLines()) if one.number == number)


@pytest.mark.parametrize("language", list(Language))
def test_the_personal_file_names_workbook_sheet_and_row_of_a_field(
    qtbot: QtBot, imported: Workspace, host: Host, language: Language
) -> None:
    shell = StubShell(language, host=host)
    view = PersonFileView(made_desk(imported), shell)
    shell.stack.addWidget(view)
    qtbot.addWidget(shell.window)
    shell.window.show()
    assert view.show_person(person(imported, "E1"))
    told = view.form.fields["place"].toolTip()
    assert "名单.xlsx › 在职" in told
    assert "林岚" in told
    assert view.form.fields["place"].widget.accessibleDescription() == told
    assert view.form.fields["gender"].toolTip() == ""
    click(view.origins)
    (sheet,) = shell.window.findChildren(OriginsSheet)
    fields = {sheet.model.item(row, 1).text(): row for row in range(sheet.model.rowCount())}
    assert (
        sheet.model.item(fields["工作地点" if language is Language.ZH else "Place"], 2).text() == "名单.xlsx"
    )
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert view.show_person(person(imported, "E2"))
    assert view.origins.isHidden()


def test_the_card_tells_it_on_hovering_and_by_its_button(
    qtbot: QtBot, imported: Workspace, host: Host, tmp_path: Path
) -> None:
    shell = StubShell(host=host)
    inspector = Inspector(made_desk(imported), shell)
    shell.stack.addWidget(inspector)
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.selection.select_people((person(imported, "E1"),))
    card = inspector.card
    over = card.tip.parent()
    assert over is not None
    assert "名单.xlsx › 在职, row 2" in card.tip.text()
    spot = QPoint(4, 4)
    QApplication.sendEvent(over, QHelpEvent(QEvent.Type.ToolTip, spot, spot))
    assert "名单.xlsx › 在职, row 2" in QToolTip.text()
    QToolTip.hideText()
    card.origins.setFocus()
    QTest.keyClick(card.origins, Qt.Key.Key_Space)
    (sheet,) = shell.window.findChildren(OriginsSheet)
    assert sheet.model.rowCount() >= 2
