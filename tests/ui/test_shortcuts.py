"""No key means two things at once: an ambiguous shortcut does nothing at all."""

import re
from collections import defaultdict
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from talentdesk import paths
from talentdesk.domain.texts import Language
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.workshop.legend_sheet import LegendSheet
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import PANELS
from tests.ui.conftest import OpenWindow
from tests.ui.made_session import FIT, MAIN, make_session
from tests.ui.stub_shell import made_desk

_WINDOW = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


def keys_of(window: MainWindow) -> dict[str, list[tuple[QObject, list[QWidget]]]]:
    """Every shortcut of a window with who has it and the widgets within which it works."""
    found: dict[str, list[tuple[QObject, list[QWidget]]]] = defaultdict(list)
    for one in window.findChildren(QObject):
        if isinstance(one, QAction):
            places = [place for place in one.associatedObjects() if isinstance(place, QWidget)]
            wide = one.shortcutContext() in _WINDOW
            for sequence in one.shortcuts():
                found[sequence.toString()].append((one, [window] if wide else places))
        elif isinstance(one, QShortcut):
            place = one.parent()
            wide = one.context() in _WINDOW
            assert isinstance(place, QWidget)
            found[one.key().toString()].append((one, [window] if wide else [place]))
        elif isinstance(one, QAbstractButton) and not one.shortcut().isEmpty():
            found[one.shortcut().toString()].append((one, [window]))
    return found


def _place(holder: QObject) -> QWidget | None:
    """The widget a shortcut is made at: a button's own, or that of a shortcut by itself."""
    place = holder.parent() if isinstance(holder, QShortcut) else holder
    return place if isinstance(place, QWidget) else None


def meet(first: list[QWidget], second: list[QWidget]) -> bool:
    """Whether a focus can stand where both work."""
    return any(a is b or a.isAncestorOf(b) or b.isAncestorOf(a) for a in first for b in second)


def test_no_two_shortcuts_meet_with_every_panel_made(
    tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    window = open_window(made_desk(made.workspace))
    window.open_place("workshop")
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.isVisible)
    for kind in PANELS:
        page.panels.open(kind.key)
    known = keys_of(window)
    assert {"B", "N", "V", "F11", "Ctrl+Z"} <= known.keys(), "the walk must see what is there"
    clashes = [
        (keys, first, second)
        for keys, holders in known.items()
        for index, (first, within) in enumerate(holders)
        for second, there in holders[index + 1 :]
        if within and there and meet(within, there)
    ]
    assert clashes == []


@pytest.mark.parametrize("language", list(Language))
def test_every_key_of_the_workshop_stands_in_the_help_and_in_the_legend(
    language: Language, tmp_path: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    window = open_window(made_desk(made.workspace))
    window.open_place("workshop")
    (page,) = window.findChildren(WorkshopPage)
    qtbot.waitUntil(page.isVisible)
    for kind in PANELS:
        page.panels.open(kind.key)
    page.acts.open_legend()
    (legend,) = window.findChildren(LegendSheet)
    told = " ".join(label.text() for label in legend.findChildren(Label))
    help_page = paths.resource("help", language.value, "keyboard.md").read_text(encoding="utf-8")
    keys = {
        keys
        for keys, holders in keys_of(window).items()
        if any(one is page or page.isAncestorOf(one) for _, within in holders for one in within)
        or any(page.isAncestorOf(place) for holder, _ in holders if (place := _place(holder)))
    }
    keys |= {"P", "A", "R", "G", "Y", "E", "H", "M"}
    assert {"B", "N", "V", "T", "PgDown", "F7", "Ctrl+Shift+M"} <= keys
    for text in (told, help_page):
        words = set(re.split(r"[\s,、|+]+", text.replace("Page Down", "PgDown").replace("Page Up", "PgUp")))
        words |= {"PgUp"} if "PgDown" in words else set()
        missing = {one for one in keys - _NUMBERED if not set(one.split("+")) <= words}
        assert not missing


_NUMBERED = {f"Alt+{number}" for number in range(1, 10)}
"""Keys of saved views, told as a range."""
