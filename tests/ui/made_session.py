"""A workspace with one session of invented candidates, through the services as the product does it."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.services.board import BoardOf
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.records import LoadRecords
from talentdesk.services.sessions import AddCandidates, AddMember, AddSession
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould
from tests.ui.made_board import made_name

DAY = date(2026, 11, 21)
MAIN, FIT = "performance_potential", "performance_fit"
_GRADES = {
    "performance": ("优秀", "达标", "达标", "贡献"),
    "potential": ("转变", "成长", "成长", "熟练", "成长"),
    "fit": ("高", "中", "低"),
}


@dataclass(frozen=True)
class MadeSession:
    """The workspace, its session, and short words for what tests ask of it."""

    workspace: Workspace
    session: Id

    def board(self, scheme: str = "") -> Board:
        board = self.workspace.ask(BoardOf(session=self.session, scheme=scheme))
        assert board is not None
        return board

    def card(self, candidate: Id, scheme: str = "") -> Card:
        return next(card for card in self.board(scheme).cards if card.candidate == candidate)

    def box(self, number: int, scheme: str = "") -> Placement:
        return self.board(scheme).scheme.by_number[number].placement

    def ids_in(self, place: Placement | None, scheme: str = "") -> list[Id]:
        cards = sorted(self.board(scheme).cards, key=lambda card: card.order)
        return [card.candidate for card in cards if card.calibrated == place]


def records(count: int) -> dict[str, list[dict[str, object]]]:
    """People with ratings; every twentieth has no potential yet and must wait in the holding area."""
    people: list[dict[str, object]] = []
    ratings: list[dict[str, object]] = []
    for index in range(count):
        people.append(
            {
                "id": f"p{index}",
                "number": f"{10000 + index}",
                "name": made_name(index),
                "unit_id": "u2",
                "post_id": f"post{index % 3}",
                "post_since": date(2026, 6, 1) if index % 9 == 4 else date(2020, 3, 1),
                "birth_date": date(1980, 1, 1 + index % 28),
                "gender": "f" if index % 2 else "m",
            }
        )
        for dimension, grades in _GRADES.items():
            if dimension == "potential" and index % 20 == 13:
                continue
            ratings.append(
                {
                    "id": f"r{index}-{dimension}",
                    "person_id": f"p{index}",
                    "dimension": dimension,
                    "period": "2025",
                    "grade": grades[(index * 7 + index // 20) % len(grades)],
                    "on": date(2026, 1, 20),
                }
            )
    titles = ("生产经理", "华东区域经理", "财务部副经理")
    return {
        "unit": [
            {"id": "u1", "name": "云岭制造", "path": "云岭制造"},
            {"id": "u2", "name": "生产部", "parent_id": "u1", "path": "云岭制造 / 生产部"},
        ],
        "post": [
            {"id": f"post{i}", "title": title, "unit_id": "u2", "tier": tier, "model": ""}
            for i, (title, tier) in enumerate(zip(titles, ("middle", "middle", "executive"), strict=True))
        ],
        "person": people,
        "rating": ratings,
    }


def make_session(
    path: Path, count: int = 40, *, schemes: tuple[str, ...] = (MAIN,), members: int = 5
) -> MadeSession:
    """Make a workspace with a session; it has as many members as asked for, the first in the chair."""
    mould = _mould(count, schemes, members)
    return MadeSession(mould.copy(path), mould.filled)


@cache
def _mould(count: int, schemes: tuple[str, ...], members: int) -> Mould[Id]:
    return empty_mould().filled_on(lambda workspace: _fill(workspace, count, schemes, members))


def _fill(workspace: Workspace, count: int, schemes: tuple[str, ...], members: int) -> Id:
    if count:
        workspace.do(LoadRecords(records=records(count)))
    cycle = workspace.do(OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31)))
    made = workspace.do(
        AddSession(cycle=str(cycle.figures["id"]), name="中层校准会", on=DAY, schemes=schemes)
    )
    session = str(made.figures["id"])
    for index in range(members):
        name = f"{'周吴郑王冯陈'[index]}委员"
        workspace.do(AddMember(session=session, name=name, role="chair" if index == 0 else ""))
    if count:
        workspace.do(AddCandidates(session=session, people=tuple(f"p{n}" for n in range(count))))
    return session
