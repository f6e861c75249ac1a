"""What is kept of the sources of imports is listed in the settings and can be forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.importing.mappings import SavedMappings
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.settings.sources import SourcesPanel
from tests.ui.made_page import ShownPage
from tests.unit.services.made_tables import keep_reading


@pytest.mark.parametrize("language", list(Language))
def test_a_source_is_listed_forgotten_by_key_and_brought_back(
    qtbot: QtBot, workspace: Workspace, host: Host, language: Language
) -> None:
    keep_reading(workspace, fingerprint="f1", table="people", name="人事系统", columns=(("所在地", "place"),))
    made = ShownPage(qtbot, workspace, SourcesPanel, language=language, host=host)
    panel, shell = made.page, made.stub
    assert panel.model.item(0, 0).text() == "人事系统"
    assert panel.model.item(0, 0).toolTip().startswith("所在地 → ")
    assert not panel.forget.isEnabled()
    panel.table.setFocus()
    panel.table.select_rows([0])
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert workspace.ask(SavedMappings()) == ()
    assert panel.table.isHidden()
    assert len(shell.toasts) == 1
    workspace.undo()
    panel.refresh()
    assert panel.model.rowCount() == 1
