"""What a board stands on, kept between two asks: after a change only those it concerns are read again."""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import CandidateRow, MoveRow
from talentdesk.services.commands import Reading
from talentdesk.services.kept import Follower
from talentdesk.services.lookup import place
from talentdesk.services.places import Levels, Line, Places, placement_lines

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Step = tuple[Placement | None, Placement | None]
"""Where a move led from and to."""

Mark = tuple[object, int]
"""How far somebody has followed; see ``since``."""

_MANY = 450
"""Ids of one read: so many parameters a statement may have for certain. After more all is read again."""
_LONGEST = 20_000
"""Entries of the list of changes before it begins anew."""

_Order = tuple[float, Id]
"""Position and row of a line: what lines are in order of."""


class OfSession(Follower):
    """Something read of all candidates of a session, and again of those a change names."""

    def __init__(self, session: Id) -> None:
        self.session = session
        self._stale: set[Id] | None = None
        self._log: list[Id] = []
        self._age = object()

    def follow(self, changed: Changed) -> bool:
        """Note whom a change may concern: its ids name the session and candidate of every row it touched."""
        if self._stale is None:
            return False
        if self.session in changed.ids:
            self._stale |= changed.ids
        return len(self._stale) <= _MANY

    def read(self, rows: Session) -> None:
        """Read what is not known yet, or not any more."""
        if self._stale is None:
            self._read_all(rows)
        elif self._stale:
            self._log += self._read_again(rows, self._stale)
            if len(self._log) > _LONGEST:
                self._log, self._age = [], object()
        self._stale = set()

    @property
    def mark(self) -> Mark:
        """How far it has been followed by whoever has just looked at all of it."""
        return self._age, len(self._log)

    def since(self, mark: Mark | None) -> frozenset[Id] | None:
        """Return who may have changed since a mark; None where that is not known any more: everybody."""
        if mark is None or mark[0] is not self._age:
            return None
        return frozenset(self._log[mark[1] :])

    @abstractmethod
    def _read_all(self, rows: Session) -> None:
        """Read everybody."""

    @abstractmethod
    def _read_again(self, rows: Session, stale: set[Id]) -> Iterable[Id]:
        """Read those again whose ids are among these, and take them in after; return who they are."""


class _Lines:
    """The lines of one scheme in order, with how many stand where."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.proposed: Counter[Levels] = Counter()
        self.calibrated: Counter[Levels] = Counter()
        self._order: list[_Order] = []
        self._known: dict[Id, _Order] = {}

    def fill(self, found: Iterable[tuple[Id, Line]]) -> None:
        """Take all lines, already in order."""
        for row, line in found:
            self._known[line[0]] = (line[5], row)
            self.lines.append(line)
        self._order = list(self._known.values())
        self.proposed = Counter([line[1:3] for line in self.lines])
        self.calibrated = Counter([line[3:5] for line in self.lines])

    def drop(self, candidate: Id) -> bool:
        """Take a candidate's line out; tell whether there was one."""
        order = self._known.pop(candidate, None)
        if order is None:
            return False
        at = bisect_left(self._order, order)
        line = self.lines[at]
        del self._order[at], self.lines[at]
        self.proposed[line[1:3]] -= 1
        self.calibrated[line[3:5]] -= 1
        return True

    def put(self, row: Id, line: Line) -> None:
        """Put a line in its order."""
        order = self._known[line[0]] = (line[5], row)
        at = bisect_left(self._order, order)
        self._order.insert(at, order)
        self.lines.insert(at, line)
        self.proposed[line[1:3]] += 1
        self.calibrated[line[3:5]] += 1


class Ground(OfSession):
    """Where everybody of a session stands: ids, levels and positions, the same for facilitator and room."""

    def __init__(self, session: Id) -> None:
        super().__init__(session)
        self._lines: dict[str, _Lines] = {}

    @property
    def places(self) -> Places:
        """Where everybody stands."""
        return Places(
            {key: one.lines for key, one in self._lines.items()},
            {key: (one.proposed, one.calibrated) for key, one in self._lines.items()},
        )

    def placed(self, scheme: str) -> int:
        """Return how many stand in a box of a scheme, or in one it no longer has."""
        lines = self._lines.get(scheme)
        return 0 if lines is None else len(lines.lines) - lines.calibrated["", ""]

    def _read_all(self, rows: Session) -> None:
        by_scheme: dict[str, list[tuple[Id, Line]]] = defaultdict(list)
        for row in placement_lines(rows, self.session):
            by_scheme[row[1]].append((row[0], row[2:]))
        for key, found in by_scheme.items():
            self._lines[key] = _Lines()
            self._lines[key].fill(found)

    def _read_again(self, rows: Session, stale: set[Id]) -> Iterable[Id]:
        found = placement_lines(rows, self.session, stale)
        changed = {one for one in stale for known in self._lines.values() if known.drop(one)}
        for row in found:
            self._lines.setdefault(row[1], _Lines()).put(row[0], row[2:])
            changed.add(row[2])
        return changed


class Progress(OfSession):
    """Who of a session was talked about, and whose newest move lacks its reason."""

    def __init__(self, session: Id) -> None:
        super().__init__(session)
        self.roster = object()
        """Another one as soon as somebody comes or goes: for what depends on who the candidates are."""
        self._talked: dict[Id, bool] = {}
        self._unexplained: dict[str, dict[Id, Step]] = defaultdict(dict)

    @property
    def candidates(self) -> int:
        """How many candidates there are."""
        return len(self._talked)

    @property
    def undiscussed(self) -> int:
        """How many of them nobody has talked about yet."""
        return sum(1 for done in self._talked.values() if not done)

    def is_discussed(self, candidate: Id) -> bool:
        """Tell whether a candidate was talked about."""
        return self._talked.get(candidate, False)

    def unexplained(self, scheme: str) -> Mapping[Id, Step]:
        """Return the newest move of everybody whose newest move on a scheme has neither words nor code."""
        return self._unexplained.get(scheme, {})

    def _read_all(self, rows: Session) -> None:
        self._take(_read_talked(rows, self.session), _read_moves(rows, self.session))

    def _read_again(self, rows: Session, stale: set[Id]) -> Iterable[Id]:
        talked, moves = _read_talked(rows, self.session, stale), _read_moves(rows, self.session, stale)
        known = {one for one in stale if self._talked.pop(one, None) is not None}
        changed = known | talked.keys()
        if known != talked.keys():
            self.roster = object()
        for steps in self._unexplained.values():
            for one in changed:
                steps.pop(one, None)
        self._take(talked, moves)
        return changed

    def _take(self, talked: Mapping[Id, bool], moves: Iterable[tuple[str, Id, Step, bool]]) -> None:
        self._talked |= talked
        for scheme, candidate, step, explained in moves:
            self._unexplained[scheme].pop(candidate, None)
            if not explained:
                self._unexplained[scheme][candidate] = step


def _read_talked(rows: Session, session: Id, among: Collection[Id] | None = None) -> dict[Id, bool]:
    table = CandidateRow.__table__.c
    wanted = select(table.id, table.discussed).where(table.session_id == session)
    if among is not None:
        wanted = wanted.where(table.id.in_(among))
    return {key: bool(done) for key, done in rows.execute(wanted).all()}


def _read_moves(
    rows: Session, session: Id, among: Collection[Id] | None = None
) -> list[tuple[str, Id, Step, bool]]:
    """Read scheme, candidate, way and whether it was explained of every move, oldest first."""
    table = MoveRow.__table__.c
    before = (table.before_vertical, table.before_horizontal)
    after = (table.after_vertical, table.after_horizontal)
    wanted = (
        select(table.scheme, table.candidate_id, table.reason, table.code, *before, *after)
        .where(table.session_id == session)
        .order_by(table.number)
    )
    if among is not None:
        wanted = wanted.where(table.candidate_id.in_(among))
    return [
        (row[0], row[1], (place(row[4], row[5]), place(row[6], row[7])), bool(row[2] or row[3]))
        for row in rows.execute(wanted).all()
    ]


def ground_of(reading: Reading, session: Id) -> Ground:
    """Return the ground of a session, read up to the present."""
    rests = frozenset({Subject.CANDIDATE, Subject.PLACEMENT})
    ground = reading.kept.get(("ground", session), rests, lambda: Ground(session))
    ground.read(reading.rows)
    return ground


def progress_of(reading: Reading, session: Id) -> Progress:
    """Return how far a session is, read up to the present."""
    rests = frozenset({Subject.CANDIDATE, Subject.MOVE})
    progress = reading.kept.get(("progress", session), rests, lambda: Progress(session))
    progress.read(reading.rows)
    return progress
