"""What is selected in the window: shared by the page and the talent card; not workspace data."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


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
    blind: bool = False
    """The session shows codes for names: who the candidates are is not to be said."""


class Selection(QObject):
    """The selection of a window; ``changed`` comes only where it really changed."""

    changed = Signal()
    blind_changed = Signal()
    """Names are to be said again, or no longer."""

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
    def blind(self) -> bool:
        """Whether the session the page shows is blind."""
        return self._now.blind

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
        blind = self._now.blind and session == self._now.session
        self._set(Selected(people=people, candidates=candidates, session=session, scheme=scheme, blind=blind))

    def show_session(self, session: Id, scheme: str, *, blind: bool = False) -> None:
        """Say which session and scheme the page shows; another session drops the selected candidates."""
        if session != self._now.session:
            self._set(Selected(session=session, scheme=scheme, blind=blind))
        else:
            self._set(replace(self._now, scheme=scheme, blind=blind))

    def clear(self) -> None:
        """Select nobody; session and scheme stay."""
        self._set(replace(self._now, people=(), candidates=()))

    def _set(self, selected: Selected) -> None:
        if selected != self._now:
            before, self._now = self._now, selected
            self.changed.emit()
            if selected.blind != before.blind:
                self.blind_changed.emit()
