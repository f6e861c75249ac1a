"""Remarks of a programme file in the editor of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import template_text
from talentdesk.services.programmes import ProgrammeText
from talentdesk.ui.host import Host
from tests.made import make_workspace
from tests.ui.made_editor import Hands, put


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, host: Host) -> Iterator[Hands]:
    with make_workspace(tmp_path / "a.talent") as workspace:
        yield Hands(qtbot, workspace, host, Language.EN)


def test_remarks_of_an_opened_file_are_kept_over_edits_and_a_restart(
    qtbot: QtBot, made: Hands, host: Host, tmp_path: Path
) -> None:
    path = tmp_path / "own.toml"
    text = template_text("general").replace("\n[meeting]", "\n# agreed in March\n[meeting]")
    path.write_text(text, encoding="utf-8")
    assert made.panel.open_file(path)
    made.part("meeting")
    made.type_in("meeting.minutes_each", "25")
    made.panel.save_file(tmp_path / "out.toml")
    assert "# agreed in March\n[meeting]" in (tmp_path / "out.toml").read_text(encoding="utf-8")
    made.click(made.panel.editor.back)
    again = Hands(qtbot, made.workspace, host, Language.EN)
    again.begin()
    again.part("meeting")
    again.type_in("meeting.minutes_each", "30")
    sheet = put(again)
    assert not sheet.isVisible()
    assert "# agreed in March\n[meeting]" in made.workspace.ask(ProgrammeText())
