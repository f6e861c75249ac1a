"""A small workshop for tests: a committee, and candidates whose ratings propose a known box."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.services.board import BoardOf
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.records import LoadRecords
from talentdesk.services.sessions import AddCandidates, AddMember, AddSession
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould, reopen

DAY = date(2026, 11, 21)
MAIN = "performance_potential"
FIT = "performance_fit"

PEOPLE = (
    # number, name, performance, potential, fit, in the post since
    ("1001", "陈静", "优秀", "转变", "高", date(2020, 3, 1)),
    ("1002", "欧阳明", "优秀", "成长", "中", date(2026, 6, 1)),
    ("1003", "曾国强", "达标", "成长", "中", date(2019, 1, 15)),
    ("1004", "李喆", "达标", "熟练", "低", date(2018, 9, 1)),
    ("1005", "阿依古丽·买买提", "贡献", "熟练", "低", date(2021, 2, 28)),
    ("1006", "Ann Lee", "达标", "", "", date(2022, 5, 5)),
    ("1007", "单雄", "", "", "", None),
)
"""Proposed boxes on the main scheme: 1, 2, 5, 7, 9 and twice none."""


def people_records() -> dict[str, list[dict[str, object]]]:
    """Return a unit, two posts and the people with their ratings, as whole records."""
    ratings: list[dict[str, object]] = []
    people: list[dict[str, object]] = []
    for index, (number, name, *grades, since) in enumerate(PEOPLE, start=1):
        people.append(
            {
                "id": f"p{index}",
                "number": number,
                "name": name,
                "unit_id": "u2",
                "post_id": "post1" if index < 5 else "post2",
                "post_since": since,
                "birth_date": date(1980, 1, index),
                "gender": "f" if index % 2 else "m",
            }
        )
        for dimension, grade in zip(("performance", "potential", "fit"), grades, strict=True):
            if grade:
                ratings.append(
                    {
                        "id": f"r{index}-{dimension}",
                        "person_id": f"p{index}",
                        "dimension": dimension,
                        "period": "2025",
                        "grade": grade,
                        "on": date(2026, 1, 20),
                    }
                )
    return {
        "unit": [
            {"id": "u1", "name": "云岭制造", "path": "云岭制造"},
            {"id": "u2", "name": "生产部", "parent_id": "u1", "path": "云岭制造 / 生产部"},
        ],
        "post": [
            {"id": "post1", "title": "生产经理", "unit_id": "u2", "tier": "middle", "model": "operations"},
            {"id": "post2", "title": "生产总监", "unit_id": "u2", "tier": "executive", "model": ""},
        ],
        "person": people,
        "rating": ratings,
    }


@dataclass(frozen=True)
class Workshop:
    """A workspace with one session, and short words for what tests ask of it."""

    workspace: Workspace
    cycle: Id
    session: Id

    def board(self, scheme: str = "") -> Board:
        board = self.workspace.ask(BoardOf(session=self.session, scheme=scheme))
        assert board is not None
        return board

    def card(self, name: str, scheme: str = "") -> Card:
        cards = {card.name: card for card in self.board(scheme).cards}
        return cards[name]

    def candidate(self, name: str) -> Id:
        return self.card(name).candidate

    def box(self, name: str, scheme: str = "") -> int:
        """Return the number of the box a card stands in, 0 = holding area."""
        board = self.board(scheme)
        card = next(card for card in board.cards if card.name == name)
        return board.scheme.box(card.calibrated).number if card.calibrated else 0

    def names_in(self, number: int, scheme: str = "") -> list[str]:
        """Return the names in a box in their order."""
        board = self.board(scheme)
        where = board.scheme.by_number[number].placement if number else None
        found = [card for card in board.cards if card.calibrated == where]
        return [card.name for card in sorted(found, key=lambda card: card.order)]

    def scheme(self, key: str = MAIN) -> Scheme:
        found = self.workspace.ask(ProgrammeOf()).scheme(key)
        assert found is not None
        return found

    def place(self, number: int, scheme: str = MAIN) -> Placement:
        return self.scheme(scheme).by_number[number].placement


def make_people(path: Path) -> Workspace:
    """Make a workspace with people and ratings, no session."""
    _people_mould().lay(path)
    return reopen(path)


def make_workshop(path: Path, *, schemes: tuple[str, ...] = (MAIN,), members: int = 5) -> Workshop:
    """Make a workspace with a session of seven candidates and a committee."""
    mould = _workshop_mould(schemes, members)
    mould.lay(path)
    return Workshop(reopen(path), *mould.filled)


@cache
def _people_mould() -> Mould[object]:
    return empty_mould().filled_on(lambda workspace: workspace.do(LoadRecords(records=people_records())))


@cache
def _workshop_mould(schemes: tuple[str, ...], members: int) -> Mould[tuple[Id, Id]]:
    return _people_mould().filled_on(lambda workspace: _add_session(workspace, schemes, members))


def _add_session(workspace: Workspace, schemes: tuple[str, ...], members: int) -> tuple[Id, Id]:
    cycle = workspace.do(OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31)))
    key = str(cycle.figures["id"])
    session = workspace.do(AddSession(cycle=key, name="生产系统校准会", on=DAY, schemes=schemes))
    made = str(session.figures["id"])
    for index in range(members):
        workspace.do(AddMember(session=made, name=f"委员{index}", role="chair" if index == 0 else "middle"))
    workspace.do(AddCandidates(session=made, people=tuple(f"p{n}" for n in range(1, len(PEOPLE) + 1))))
    return key, made


def put(shop: Workshop, *names: str, box: int, at: int | None = None, scheme: str = MAIN) -> tuple[str, ...]:
    """Place cards by name; return the ids of the moves."""
    done = shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=scheme,
            candidates=tuple(shop.candidate(name) for name in names),
            placement=shop.place(box, scheme) if box else None,
            position=at,
        )
    )
    return tuple(str(done.figures["moves"]).split())
