"""What is selected in the window: shared by the page and the talent card; not workspace data."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A selection at one moment.

    ``candidates`` are candidates of ``session``; ``people`` are the people they are, or the people chosen on
    a page without a session. The first of each is the one the talent card shows.
    """

    people: tuple[Id, ...] = ()
    candidates: tuple[Id, ...] = ()
    session: Id = ""
    scheme: str = ""


class Selection(QObject):
    """The selection of a window; ``changed`` comes only where it really changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Selected()

    @property
    def now(self) -> Selected:
        """The present selection."""
        return self._now

    @property
    def people(self) -> tuple[Id, ...]:
        """Ids of the selected people."""
        return self._now.people

    @property
    def candidates(self) -> tuple[Id, ...]:
        """Ids of the selected candidates."""
        return self._now.candidates

    @property
    def session(self) -> Id:
        """Id of the session the page shows; empty on pages without one."""
        return self._now.session

    @property
    def scheme(self) -> str:
        """Key of the scheme the page shows; empty where there is none."""
        return self._now.scheme

    def select_people(self, people: tuple[Id, ...]) -> None:
        """Select people on a page without a session."""
        self._set(Selected(people=people))

    def select_candidates(
        self, candidates: tuple[Id, ...], people: tuple[Id, ...], *, session: Id, scheme: str
    ) -> None:
        """Select candidates of a session together with the people they are."""
        self._set(Selected(people=people, candidates=candidates, session=session, scheme=scheme))

    def show_session(self, session: Id, scheme: str) -> None:
        """Say which session and scheme the page shows; another session drops the selected candidates."""
        if session != self._now.session:
            self._set(Selected(session=session, scheme=scheme))
        else:
            self._set(replace(self._now, scheme=scheme))

    def clear(self) -> None:
        """Select nobody; session and scheme stay."""
        self._set(replace(self._now, people=(), candidates=()))

    def _set(self, selected: Selected) -> None:
        if selected != self._now:
            self._now = selected
            self.changed.emit()
