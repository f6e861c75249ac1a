"""Which posts are marked vacant at the moment: shared by the chart and the page that plays it through."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from talentdesk.domain.texts import Id
from talentdesk.services.scenarios import Played, PlayVacancies, Scenario
from talentdesk.ui.desk import Desk


class Vacancies(QObject):
    """The posts marked vacant, in their order. They are no decision, and nothing is written by marking."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.posts: tuple[Id, ...] = ()
        self.scenario: Scenario | None = None
        """The one they were taken from."""

    @property
    def differs(self) -> bool:
        """Whether other posts are marked than the scenario has."""
        return self.scenario is not None and self.scenario.posts != self.posts

    def toggle(self, post: Id) -> None:
        """Mark a post vacant, or no longer."""
        if post in self.posts:
            self._put(tuple(one for one in self.posts if one != post))
        else:
            self._put((*self.posts, post))

    def clear(self) -> None:
        """Mark nothing and let go of the scenario."""
        self.take(None)

    def take(self, scenario: Scenario | None) -> None:
        """Mark the posts of a scenario; None = nothing."""
        self.scenario = scenario
        self.posts = scenario.posts if scenario is not None else ()
        self.changed.emit()

    def keep(self, scenario: Scenario | None) -> None:
        """Say which scenario the marked posts are kept as now."""
        self.scenario = scenario
        self.changed.emit()

    def played(self) -> Played | None:
        """Play what is marked; None where nothing is."""
        return self._desk.ask(PlayVacancies(posts=self.posts)) if self.posts else None

    def _put(self, posts: tuple[Id, ...]) -> None:
        self.posts = posts
        self.changed.emit()


def vacancies_of(desk: Desk) -> Vacancies:
    """Return the marked posts of an open file."""
    found = desk.findChild(Vacancies)
    return found if found is not None else Vacancies(desk)
