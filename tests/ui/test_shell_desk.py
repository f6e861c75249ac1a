"""The desk tells the window what happened, on the window's own thread."""

import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from talentdesk.domain.change import Changed, StepKind, Subject
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.trouble import Trouble
from talentdesk.services.setup import RenameWorkspace
from talentdesk.ui.desk import Desk


def test_a_command_is_done_and_told(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed) as told:
        done = desk.do(RenameWorkspace(organisation="南山制造"))
    assert done is not None
    changed = told.args[0] if told.args else None
    assert isinstance(changed, Changed)
    assert changed.touches(Subject.WORKSPACE)
    assert desk.info.organisation == "南山制造"


def test_a_refusal_is_told_and_nothing_written(desk: Desk, qtbot: QtBot) -> None:
    before = desk.info
    with qtbot.waitSignal(desk.refused) as told:
        assert desk.do(RenameWorkspace(organisation="  ")) is None
    ruling = told.args[0] if told.args else None
    assert isinstance(ruling, Ruling)
    assert ruling.findings[0].reason is Reason.NAME_MISSING
    assert desk.info == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file go")
def test_a_file_that_was_taken_away_is_told_and_what_is_open_stays(desk: Desk, qtbot: QtBot) -> None:
    before = desk.info
    desk.workspace.path.unlink()
    acts: tuple[Callable[[], object], ...] = (
        lambda: desk.do(RenameWorkspace(organisation="南山制造")),
        lambda: desk.undo(),
    )
    for act in acts:
        with qtbot.waitSignal(desk.trouble) as told:
            assert act() is None
        assert told.args is not None
        assert told.args[0].trouble is Trouble.FILE_GONE
    assert desk.info == before


def test_undo_and_redo_come_as_changes(desk: Desk) -> None:
    kinds: list[StepKind] = []
    desk.changed.connect(lambda changed: kinds.append(changed.kind))
    desk.do(RenameWorkspace(organisation="一"))
    desk.undo()
    desk.redo()
    assert kinds == [StepKind.DO, StepKind.UNDO, StepKind.REDO]
    assert desk.info.organisation == "一"


def test_nothing_to_undo_is_refused(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.refused):
        assert desk.undo() is None


def test_news_from_another_thread_come_on_the_windows_own(desk: Desk, qtbot: QtBot) -> None:
    heard: list[QThread] = []
    desk.changed.connect(lambda _: heard.append(QThread.currentThread()))
    job = threading.Thread(target=lambda: desk.workspace.do(RenameWorkspace(organisation="二")))
    job.start()
    job.join()
    assert heard == [], "it was delivered on the job's thread"
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard == [desk.thread()]


def test_a_closed_desk_listens_no_more(desk: Desk) -> None:
    assert len(desk.workspace.listeners) == 1
    desk.close()
    assert desk.workspace.listeners == []
