"""A shell for pages under test: remembers what pages ask of the window."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from talentdesk.domain.texts import Language
from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.preferences import Preferences
from talentdesk.ui.selection import Selection
from talentdesk.ui.theme import Theme, application_theme
from talentdesk.wording import Say
from tests.made import BEGIN, made_clock, made_ids

T = TypeVar("T")


def _plain_host() -> Host:
    """A host whose settings last as long as it does: they have no folder to be written to."""
    nowhere = Preferences(Path(os.devnull) / "settings.ini")
    return Host(clock=made_clock(), new_id=made_ids(7), preferences=nowhere, log=None)


class StubShell:
    """Holds a page in a window of its own and notes every request."""

    def __init__(self, language: Language = Language.EN, host: Host | None = None) -> None:
        self._host = host or _plain_host()
        self.window = QWidget()
        self.stack = QStackedLayout(self.window)
        self._selection = Selection()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._speech = app.findChild(Speech, "speech") or Speech(app, language)
        self._speech.use(language)
        self.toasts: list[str] = []
        self.strips: list[str] = []
        self.opened: list[tuple[str, str]] = []
        self.ways_back: list[tuple[str, Callable[[], None]]] = []
        self.questions: list[str] = []
        self.answer = True

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def theme(self) -> Theme:
        return application_theme()

    @property
    def say(self) -> Say:
        return self._speech.say

    @property
    def host(self) -> Host:
        return self._host

    @property
    def speech(self) -> Speech:
        return self._speech

    def toast(self, text: str, undo: bool = False) -> None:
        self.toasts.append(text)

    def strip(self, text: str) -> None:
        self.strips.append(text)

    def open_place(self, key: str, id: str = "") -> None:
        self.opened.append((key, id))

    def offer_way_back(self, name: str, go: Callable[[], None]) -> None:
        self.ways_back.append((name, go))

    def run_job(self, job: Job[T], on_done: Callable[[T], None]) -> None:
        job.done.connect(on_done)
        job.run()

    def confirm_final(self, question: str) -> bool:
        self.questions.append(question)
        return self.answer

    def dialog_parent(self) -> QWidget:
        return self.window


def made_desk(workspace: Workspace) -> Desk:
    return Desk(workspace, _clock)


def _clock() -> datetime:
    return BEGIN
