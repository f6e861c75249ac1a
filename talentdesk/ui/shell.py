"""What a page may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from talentdesk.domain.texts import Id
from talentdesk.ui.background import Job
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.selection import Selection
from talentdesk.ui.theme import Theme
from talentdesk.wording import Say

T = TypeVar("T")


class Shell(Protocol):
    """The window as pages see it."""

    @property
    def selection(self) -> Selection:
        """What is selected; the talent card follows it."""

    @property
    def theme(self) -> Theme:
        """Colours, fonts and icons by role."""

    @property
    def say(self) -> Say:
        """The speaker of the present language; ask for it each time, it changes with the language."""

    @property
    def host(self) -> Host:
        """Clock, ids and this machine's preferences."""

    @property
    def speech(self) -> Speech:
        """The language; its ``changed`` is for what gets no LanguageChange: item models, boards, charts."""

    def toast(self, text: str, undo: bool = False) -> None:
        """Say what was done, for a few seconds, with an Undo button if asked."""

    def strip(self, text: str) -> None:
        """Say on the page what was refused, until it is closed or something is done."""

    def open_place(self, key: str, id: Id = "") -> None:
        """Go to a place; ``id`` is what it shall show (a person, a session, a plan …)."""

    def offer_way_back(self, name: str, go: Callable[[], None]) -> None:
        """Lead back to a list from the place that was just opened; ``go`` opens the list again."""

    def run_job(self, job: Job[T], on_done: Callable[[T], None]) -> None:
        """Run slow work with progress and Cancel once it lasts, if not quiet; the window tells trouble."""

    def confirm_final(self, question: str) -> bool:
        """Ask before a final step, naming the earlier steps it makes fixed; True = go on."""

    def dialog_parent(self) -> QWidget:
        """The window that dialogs and side sheets belong to."""
