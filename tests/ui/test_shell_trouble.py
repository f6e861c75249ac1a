"""What nobody caught: trouble and refusals go to the window, a bug into one report without names."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.ui.bug_dialog import BugDialog
from talentdesk.ui.trouble import Hook
from tests.gestures import click


@pytest.fixture
def hook(qtbot: QtBot) -> Hook:
    return Hook(None)


def caught(hook: Hook, error: Exception) -> None:
    try:
        raise error
    except Exception as raised:
        hook.caught(type(raised), raised, raised.__traceback__)


def dialogs() -> list[BugDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, BugDialog) and one.isVisible()]


def test_it_takes_and_gives_back_the_hook(hook: Hook) -> None:
    before = sys.excepthook
    hook.install()
    assert sys.excepthook == hook.caught
    hook.remove()
    assert sys.excepthook == before


def test_trouble_and_refusals_are_no_bugs(hook: Hook, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hook.trouble) as trouble:
        caught(hook, TroubleError(Trouble.DISK_FULL))
    assert trouble.args is not None
    assert trouble.args[0].trouble is Trouble.DISK_FULL
    with qtbot.waitSignal(hook.refused) as refusal:
        caught(hook, refused(Reason.NAME_MISSING))
    assert refusal.args is not None
    assert refusal.args[0].findings[0].reason is Reason.NAME_MISSING
    assert dialogs() == []


def test_a_bug_gets_one_report_that_can_be_copied(hook: Hook, qtbot: QtBot) -> None:
    caught(hook, KeyError("张伟"))
    caught(hook, KeyError("张伟"))
    qtbot.waitUntil(lambda: len(dialogs()) > 0)
    (dialog,) = dialogs()
    report = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "KeyError" in report
    assert "test_shell_trouble.py" in report
    assert "张伟" not in report
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy report")
    click(copy)
    assert QGuiApplication.clipboard().text() == report
    dialog.close()
