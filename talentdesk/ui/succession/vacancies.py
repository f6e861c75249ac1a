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
        self.leaving: tuple[Id, ...] = ()
        """People who step in nowhere."""
        self.scenario: Scenario | None = None
        """The one they were taken from."""

    @property
    def differs(self) -> bool:
        """Whether something else is marked than the scenario has."""
        kept = self.scenario
        return kept is not None and (kept.posts, kept.leaving) != (self.posts, self.leaving)

    def toggle(self, post: Id) -> None:
        """Mark a post vacant, or no longer."""
        self.posts = _toggled(self.posts, post)
        self.changed.emit()

    def toggle_person(self, person: Id) -> None:
        """Say that somebody steps in nowhere, or may again."""
        self.leaving = _toggled(self.leaving, person)
        self.changed.emit()

    def clear(self) -> None:
        """Mark nothing and let go of the scenario."""
        self.take(None)

    def take(self, scenario: Scenario | None) -> None:
        """Mark what a scenario has; None = nothing."""
        self.scenario = scenario
        self.posts = scenario.posts if scenario is not None else ()
        self.leaving = scenario.leaving if scenario is not None else ()
        self.changed.emit()

    def keep(self, scenario: Scenario | None) -> None:
        """Say which scenario the marked posts are kept as now."""
        self.scenario = scenario
        self.changed.emit()

    def played(self) -> Played | None:
        """Play what is marked; None where no post is."""
        if not self.posts:
            return None
        return self._desk.ask(PlayVacancies(posts=self.posts, leaving=self.leaving))


def _toggled(ids: tuple[Id, ...], one: Id) -> tuple[Id, ...]:
    return tuple(other for other in ids if other != one) if one in ids else (*ids, one)


def vacancies_of(desk: Desk) -> Vacancies:
    """Return the marked posts of an open file."""
    found = desk.findChild(Vacancies)
    return found if found is not None else Vacancies(desk)
