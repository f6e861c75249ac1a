"""The places of the application: a new one is one folder and one line here."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.values import dataclass

_CONTEXT = "Place"


@dataclass(frozen=True, slots=True)
class Place:
    """A place: its key, its name, its icon, and the class of its page as ``module:Class``.

    The page's module is imported when the place is first opened: a start pays for one page only.
    """

    key: str
    name: str
    icon: str
    page: str

    def title(self) -> str:
        """Say the name in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.name)

    def build(self, desk: Desk, shell: Shell) -> QWidget:
        """Make the page."""
        module, _, name = self.page.partition(":")
        factory = cast(Callable[[Desk, Shell], QWidget], getattr(import_module(module), name))
        return factory(desk, shell)


PLACES: tuple[Place, ...] = (
    Place(
        "overview",
        str(QT_TRANSLATE_NOOP("Place", "Overview")),
        "overview",
        "talentdesk.ui.overview.page:OverviewPage",
    ),
    Place(
        "people",
        str(QT_TRANSLATE_NOOP("Place", "People")),
        "people",
        "talentdesk.ui.people.page:PeoplePage",
    ),
    Place(
        "workshop",
        str(QT_TRANSLATE_NOOP("Place", "Workshop")),
        "workshop",
        "talentdesk.ui.workshop.page:WorkshopPage",
    ),
    Place(
        "succession",
        str(QT_TRANSLATE_NOOP("Place", "Succession")),
        "positions",
        "talentdesk.ui.succession.page:SuccessionPage",
    ),
    Place(
        "nominations",
        str(QT_TRANSLATE_NOOP("Place", "Nominations")),
        "nominations",
        "talentdesk.ui.nominations.page:NominationsPage",
    ),
    Place(
        "development",
        str(QT_TRANSLATE_NOOP("Place", "Development")),
        "development",
        "talentdesk.ui.development.page:PlansPage",
    ),
    Place(
        "printing",
        str(QT_TRANSLATE_NOOP("Place", "Printing")),
        "printing",
        "talentdesk.ui.printing.page:PrintingPage",
    ),
    Place(
        "journal",
        str(QT_TRANSLATE_NOOP("Place", "Journal")),
        "journal",
        "talentdesk.ui.journal.page:JournalPage",
    ),
    Place(
        "settings",
        str(QT_TRANSLATE_NOOP("Place", "Settings")),
        "settings",
        "talentdesk.ui.settings.page:SettingsPage",
    ),
)
