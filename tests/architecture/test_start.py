"""The first picture of an opened file costs what it shows: nothing else is imported on the way to it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from talentdesk.app import settings_path
from talentdesk.ui.preferences import OPERATOR, Preferences
from tests.made_sample import sample_copy

# The real start, stopped when the event loop is idle after the first paint.
PROGRAM = """
import json, os, sys
from talentdesk import app
from talentdesk.__main__ import main

make = app.make_windows

def tell():
    from talentdesk.services.commands import Command

    def below(kind):
        return [one for child in kind.__subclasses__() for one in (child, *below(child))]

    def named(kinds):
        return sorted({f"{one.__module__}.{one.__name__}" for one in kinds})

    def compiled(kind):
        says = vars(kind).get("__dataclass_params__")
        # What is ordered has functions of its own.
        return says is not None and says.frozen and not says.order and "__compared__" not in vars(kind)

    held = [one for name, module in list(sys.modules.items()) if name.startswith("talentdesk")
            for one in vars(module).values() if isinstance(one, type)]
    board = next(iter(windows_made[0].main._pages.values())).board
    told = {
        "modules": sorted(sys.modules),
        "commands": named(below(Command)),
        "compiled": named(one for one in held if compiled(one)),
        "cards": len(board.arrangement.cards),
    }
    print(json.dumps(told), flush=True)
    windows_made[0].close_workspace()
    os._exit(0)

def make_watched(*arguments):
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    windows = make(*arguments)
    windows_made.append(windows)
    watch, begin = Watch(windows), windows.begin

    def begin_watched(path):
        begin(path)
        windows.main.centralWidget().installEventFilter(watch)

    windows.begin = begin_watched
    return windows

windows_made = []
app.make_windows = make_watched
main([sys.argv[1]])
"""

HEAVY = (
    "alembic",
    "asyncio.events",
    "fontTools",
    "importlib.metadata._adapters",
    "matplotlib",
    "numpy",
    "openpyxl",
    "pypdfium2",
    "pypinyin",
    "python_calamine",
    "rapidfuzz",
    "reportlab",
    "sqlalchemy.orm",
    "tomli_w",
    "typer",
    "PySide6.QtPrintSupport",
)
OURS = {
    "talentdesk.charts": (),
    "talentdesk.cli": ("outset", "speech", "start"),
    "talentdesk.jobs": ("opening",),
    "talentdesk.reports": (),
    "talentdesk.models": (
        "base",
        "database",
        "declared",
        "inspection",
        "journal",
        "people",
        "positions",
        "programmes",
        "workshop",
    ),
}
"""Packages of which only the named modules may come in before the first picture."""
PLACES = ("card", "widgets", "workshop")
"""Folders of the window that the first picture shows; every other is a place nobody has gone to yet."""
LATER_KINDS = ("_sheet", "_sheets", "_dialog", "_form")
"""What modules are called that hold something opened by hand."""
MOST = 190
"""Modules of ours at most: each costs a third of a millisecond."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("start")
    homes = {name: str(folder / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
    with pytest.MonkeyPatch.context() as patch:
        for name, home in homes.items():
            patch.setenv(name, home)
        Preferences(settings_path()).set(OPERATOR, "start")
    command = [sys.executable, "-c", PROGRAM, str(sample_copy(folder))]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    answer: dict[str, list[str]] = json.loads(done.stdout.splitlines()[0])
    return answer


def within(modules: Iterable[str], *roots: str) -> list[str]:
    return [name for name in modules if any(name == root or name.startswith(f"{root}.") for root in roots)]


def test_the_board_of_the_sample_is_in_the_first_picture(told: dict[str, list[str]]) -> None:
    assert told["cards"]
    assert "talentdesk.ui.workshop.page" in told["modules"]


def test_no_heavy_library_comes_in_before_the_first_picture(told: dict[str, list[str]]) -> None:
    assert within(told["modules"], *HEAVY) == []


def test_no_command_comes_in_before_the_first_picture(told: dict[str, list[str]]) -> None:
    """Nothing is done yet: a module that holds commands is imported by what runs one."""
    assert told["commands"] == []


def test_values_of_the_first_picture_compile_one_function_each(told: dict[str, list[str]]) -> None:
    """Frozen classes that come in before it take ``dataclass`` from ``talentdesk.values``."""
    assert told["compiled"] == []


@pytest.mark.parametrize("package", OURS)
def test_of_these_packages_only_what_the_first_picture_needs(
    told: dict[str, list[str]], package: str
) -> None:
    allowed = {package, *(f"{package}.{name}" for name in OURS[package])}
    assert [name for name in within(told["modules"], package) if name not in allowed] == []


def test_no_other_place_comes_in_before_somebody_goes_there(told: dict[str, list[str]]) -> None:
    root = Path(__file__).resolve().parents[2] / "talentdesk" / "ui"
    others = [path.parent.name for path in root.glob("*/__init__.py") if path.parent.name not in PLACES]
    assert "settings" in others
    found = within(told["modules"], *(f"talentdesk.ui.{name}" for name in others))
    # What leads from the board to another place may stand in that place's folder; it imports the rest later.
    links = {name for name in found if name.endswith(".board_link")}
    assert [name for name in found if name not in links | {link.rpartition(".")[0] for link in links}] == []


def test_nothing_that_is_opened_by_hand_comes_in_before_that(told: dict[str, list[str]]) -> None:
    shown = set(within(told["modules"], "talentdesk.ui")) - {"talentdesk.ui.style_sheet"}
    assert [name for name in shown if name.endswith(LATER_KINDS)] == []


def test_the_first_picture_is_made_of_few_modules(told: dict[str, list[str]]) -> None:
    assert len(within(told["modules"], "talentdesk")) <= MOST
