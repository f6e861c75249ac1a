"""The start: arguments, log, preferences, language. The only place that reads the clock and makes ids.

Qt is imported for the window and for pictures of it, never for another command.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
import uuid
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk import log
from talentdesk.domain.texts import Id, Language
from talentdesk.later import put_off
from talentdesk.ui import preferences
from talentdesk.ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    from talentdesk.jobs.opening import Means
    from talentdesk.tokens import ThemeName
    from talentdesk.ui.host import Host
    from talentdesk.ui.windows import Windows


def run(argv: list[str]) -> int:
    """Run a command or the window; returns the exit code."""
    put_off()
    from talentdesk import cli

    settings = Preferences(settings_path())
    log_file = log.set_up()
    try:
        if cli.is_command(argv):
            outset = cli.Outset(
                means=lambda: means(settings), tour=_tour, preferred=preferred_language(settings)
            )
            return cli.run(argv, outset)
        return _run_window(argv, settings, log_file)
    finally:
        log.close()


def clock() -> datetime:
    """Return the moment with the offset of this machine."""
    return datetime.now().astimezone()


def new_id() -> Id:
    """Return a new identity."""
    return str(uuid.uuid4())


def settings_path() -> Path:
    """Return where this machine's settings lie."""
    import platformdirs

    return platformdirs.user_config_path("TalentDesk") / "settings.ini"


def preferred_language(settings: Preferences) -> Language | None:
    """Return the language chosen in the settings, None where none was."""
    chosen = settings.get(preferences.LANGUAGE)
    return Language(chosen) if chosen in tuple(Language) else None


def means(settings: Preferences) -> Means:
    """Return what a command opens files with; who works is asked of the settings, else of the system."""
    from dataclasses import replace

    found = _host(settings, None).means()
    return found if found.operator else replace(found, operator=_system_user())


def _system_user() -> str:
    """Return who the system says works here; a container may know its users by number only."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return f"uid {os.getuid()}" if hasattr(os, "getuid") else "user"


def _host(settings: Preferences, log_file: Path | None) -> Host:
    from talentdesk.ui.host import Host

    return Host(clock=clock, new_id=new_id, preferences=settings, log=log_file)


def _run_window(argv: list[str], settings: Preferences, log_file: Path | None) -> int:
    # A start makes very many objects and drops few: looking for garbage among them costs a tenth of it.
    gc.disable()
    from talentdesk.ui.arguments import read_arguments

    wanted = read_arguments(argv)
    if not has_display():
        from talentdesk.cli import tell_no_display

        return tell_no_display(wanted.language or preferred_language(settings))
    from PySide6.QtCore import QTimer

    app = make_application()
    windows = make_windows(app, settings, log_file, wanted.language)
    windows.begin(wanted.file)
    QTimer.singleShot(0, partial(collect_again, app))
    QTimer.singleShot(0, partial(end_when_told, app, windows))
    return app.exec()


def has_display() -> bool:
    """Tell whether a window can come up at all; without a display Qt would end the process by a signal."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def import_plainly() -> None:
    """Give Python's own import back: PySide6 puts one in its place that reads the source of every module.

    It looks there for the switches of ``__feature__`` (other spellings of Qt's names), which nothing here
    uses; looking costs a twentieth of the start, and something at every later import.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def collect_again(app: QApplication) -> None:
    """Look for garbage again, but never among what the start made: it stays to the end.

    Among the oldest only now and then, and never while something is dragged: with thousands of people that
    alone takes longer than a gesture may.
    """
    from PySide6.QtCore import QTimer

    gc.freeze()
    gc.set_threshold(20_000, 20, 10_000)
    gc.enable()
    rest = QTimer(app)
    rest.setObjectName("rest")
    rest.timeout.connect(_collect_at_rest)
    rest.start(60_000)


def _collect_at_rest() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        gc.collect()


def end_when_told(app: QApplication, windows: Windows) -> None:
    """Close the file as its window's cross does when the system ends the program; told twice it ends at once.

    Python hears a signal between two steps of its own, and Qt's loop makes none: the pipe wakes the loop.
    """
    if sys.platform == "win32":
        return  # Windows closes the windows itself.
    import signal

    from PySide6.QtCore import QSocketNotifier

    heard, told = os.pipe()
    for end in (heard, told):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(partial(_end, app, windows, notifier))
    for one in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        # Who starts a program so that it outlives its terminal has it ignore the terminal's end.
        if signal.getsignal(one) is not signal.SIG_IGN:
            signal.signal(one, lambda number, _: signal.signal(number, signal.SIG_DFL))


def _end(app: QApplication, windows: Windows, notifier: QSocketNotifier, *_: object) -> None:
    notifier.setEnabled(False)
    windows.close_workspace()
    app.quit()


def make_application() -> QApplication:
    """Make the Qt application, in the one style that looks alike on every system.

    The style is named as an argument: asking the application for it makes Python's class of styles with its
    five hundred named numbers, which nothing else needs before the first picture.
    """
    from PySide6.QtWidgets import QApplication

    import_plainly()
    app = QApplication(["talentdesk", "-style", "fusion"])
    app.setApplicationName("TalentDesk")
    app.setDesktopFileName("talentdesk")
    return app


def make_windows(
    app: QApplication, settings: Preferences, log_file: Path | None, language: Language | None
) -> Windows:
    """Make what opens windows: language, theme, report of faults."""
    from talentdesk.ui.language import Speech, system_language
    from talentdesk.ui.theme import application_theme
    from talentdesk.ui.trouble import Hook
    from talentdesk.ui.windows import Windows

    hook = Hook(log_file, app)
    hook.install()
    app.aboutToQuit.connect(hook.remove)
    speech = Speech(app, language or preferred_language(settings) or system_language())
    theme = application_theme()
    theme.less_motion = settings.get(preferences.LESS_MOTION)
    theme.wear(_theme_name(app, settings), sheet=False)
    speech.changed.connect(theme.follow_language)
    return Windows(app, _host(settings, log_file), speech, theme, hook)


def _theme_name(app: QApplication, settings: Preferences) -> ThemeName:
    from PySide6.QtCore import Qt

    from talentdesk.tokens import ThemeName

    chosen = settings.get(preferences.THEME)
    if chosen in tuple(ThemeName):
        return ThemeName(chosen)
    dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ThemeName.DARK if dark else ThemeName.LIGHT


def _tour(folder: Path) -> int:
    """Make pictures of every place for the command line."""
    from talentdesk.exchange.files import expect_writable, make_folder

    # Before Qt comes up: what cannot be written is refused at once.
    make_folder(folder)
    expect_writable(folder)
    # Pictures need no screen; a window that flickers by would only disturb.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from talentdesk.ui.tour import make_tour

    app = make_application()
    return 0 if make_tour(app, folder, clock, new_id) else 1
