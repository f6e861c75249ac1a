"""Starts processes that change a workspace until they are killed; what they print is acknowledged work.

Run as ``python -m tests.e2e.kill_child FILE``. For every seed it reads it forks a process: the imports
are paid once. That one prints ``pid N``, then after each command the number and hash of the newest journal
entry. When it is dead, ``dead STATUS`` follows.

Of ``undo N`` or ``redo N`` it forks one that does just that, and kills itself at the Nth piece it is told of.
"""

import os
import random
import signal
import sys
from pathlib import Path

from talentdesk.domain.grid import Placement
from talentdesk.services.board import BoardOf
from talentdesk.services.commands import Command
from talentdesk.services.people import AddPerson, EditPerson, PeopleLines
from talentdesk.services.records import LoadRecords
from talentdesk.services.sessions import Sessions
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, PlaceCandidates
from talentdesk.services.workspace import Workspace
from tests.made import made_ids, reopen


class Day:
    """One operator at work."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self._workspace = workspace
        self._random = random.Random(seed)
        self._new_id = made_ids(seed + 10**9)
        line = max(workspace.ask(Sessions()), key=lambda one: one.candidates)
        board = workspace.ask(BoardOf(session=line.id))
        assert board is not None
        self._session, self._scheme = line.id, board.scheme
        self._candidates = [card.candidate for card in board.cards]
        self._people = [person.id for person in workspace.ask(PeopleLines())]

    def work(self) -> None:
        """Do something, and acknowledge it."""
        choice = self._random.random()
        if choice < 0.15 and self._workspace.undo_step is not None:
            self._workspace.undo()
        elif choice < 0.22 and self._workspace.redo_step is not None:
            self._workspace.redo()
        else:
            self._workspace.do(self._command())
        print(self._workspace.head.number, self._workspace.head.hash, flush=True)

    def _command(self) -> Command:
        number = f"K{self._random.getrandbits(60):016d}"
        person = self._random.choice(self._people)
        candidate = self._random.choice(self._candidates)
        box = self._random.choice(self._scheme.boxes)
        return self._random.choice(
            (
                lambda: AddPerson(values={"number": number, "name": "覃晓"}),
                lambda: EditPerson(person=person, values={"remarks": number}),
                lambda: self._placing(candidate, box.placement),
                lambda: MarkDiscussed(session=self._session, candidates=tuple(self._candidates)),
                self._many_people,
            )
        )()

    def _placing(self, candidate: str, placement: Placement) -> Command:
        done = self._workspace.do(
            PlaceCandidates(
                session=self._session, scheme=self._scheme.key, candidates=(candidate,), placement=placement
            )
        )
        move = str(done.figures["moves"])
        if not move:
            return MarkDiscussed(session=self._session, candidates=(candidate,), discussed=False)
        return ExplainMove(move=move, reason="现场补充")

    def _many_people(self) -> Command:
        """Write enough rows for the engine to spill to the disk in the middle."""
        people = [
            {"id": self._new_id(), "number": f"M{self._random.getrandbits(60):016d}", "name": "单志远"}
            for _ in range(300)
        ]
        return LoadRecords(records={"person": people})


def work_until_killed(path: Path, seed: int) -> None:
    """Open the file and go on for ever."""
    print("pid", os.getpid(), flush=True)
    with reopen(path, seed=seed) as workspace:
        day = Day(workspace, seed)
        while True:
            day.work()


def turn_until_killed(path: Path, what: str, piece: int) -> None:
    """Take the newest step back or do it again, and die in the middle; acknowledge it where there is none."""
    left = iter(range(piece))

    def die(part: str, done: int, of: int) -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    print("pid", os.getpid(), flush=True)
    with reopen(path) as workspace:
        (workspace.undo if what == "undo" else workspace.redo)(die)
        print(workspace.head.number, workspace.head.hash, flush=True)


def main() -> None:
    """Fork a process for every line that comes in."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            match line.split():
                case [seed]:
                    work_until_killed(Path(sys.argv[1]), int(seed))
                case [what, piece]:
                    turn_until_killed(Path(sys.argv[1]), what, int(piece))
                    os._exit(0)
        _, status = os.waitpid(child, 0)
        print("dead", os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
