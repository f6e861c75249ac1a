"""Groups compared on a board: read from people and places, small groups never by themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

import pytest

from talentdesk.domain.bias import OTHERS, Method, Verdict
from talentdesk.domain.fairness import DOWN, KEPT, UP, Attribute, Fairness, Outcome
from talentdesk.domain.ruling import Figure
from talentdesk.models.workshop import PlacementRow
from talentdesk.services.bias import FairnessOf
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.commands import Command, Work
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.layers import MakeLayer, PlaceOnLayer
from talentdesk.services.lock_checks import LockChecks
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.records import LoadRecords
from talentdesk.services.room import RoomGridOf
from talentdesk.services.sessions import AddCandidates, AddSession
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace

DAY = date(2026, 11, 21)
MAIN = "performance_potential"
UNITS = ("top", "east", "shop", "west")


@dataclass(frozen=True)
class Firm:
    workspace: Workspace
    session: str

    def ask(self, attribute: Attribute, outcome: Outcome = Outcome.VERTICAL, layer: str = "") -> Fairness:
        return self.workspace.ask(
            FairnessOf(session=self.session, attribute=attribute, outcome=outcome, layer=layer)
        )


def records() -> dict[str, list[dict[str, object]]]:
    """Forty people: 20 in a shop of the east, 16 in the west, 4 at the top; women are rated excellent."""
    people: list[dict[str, object]] = []
    ratings: list[dict[str, object]] = []
    for index in range(40):
        unit = "shop" if index < 20 else "west" if index < 36 else "top"
        woman = index % 2 == 1
        people.append(
            {
                "id": f"p{index}",
                "number": f"{index:04}",
                "name": f"人{index}",
                "unit_id": unit,
                "gender": ("f" if woman else "m") if index < 38 else "",
                "birth_date": date(2026 - 28 - index, 6, 1),
                "hire_date": date(2020, 1, 1) if index < 35 else None,
                "manager_id": None if index < 30 else "p0",
            }
        )
        for dimension, grade in (("performance", "优秀" if woman else "达标"), ("potential", "成长")):
            ratings.append(
                {
                    "id": f"r{index}{dimension}",
                    "person_id": f"p{index}",
                    "dimension": dimension,
                    "period": "2025",
                    "grade": grade,
                    "on": date(2026, 1, 20),
                }
            )
    return {
        "unit": [
            {"id": "top", "name": "集团", "path": "集团"},
            {"id": "east", "name": "东区", "parent_id": "top", "path": "集团 / 东区"},
            {"id": "shop", "name": "一店", "parent_id": "east", "path": "集团 / 东区 / 一店"},
            {"id": "west", "name": "西区", "parent_id": "top", "path": "集团 / 西区"},
        ],
        "person": people,
        "rating": ratings,
    }


@pytest.fixture
def firm(tmp_path: Path) -> Iterator[Firm]:
    with make_workspace(tmp_path / "a.talent") as workspace:
        workspace.do(LoadRecords(records=records()))
        cycle = workspace.do(OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31)))
        made = workspace.do(AddSession(cycle=str(cycle.figures["id"]), name="校准会", on=DAY))
        session = str(made.figures["id"])
        workspace.do(AddCandidates(session=session, people=tuple(f"p{index}" for index in range(40))))
        yield Firm(workspace, session)


def test_women_and_men_by_performance(firm: Firm) -> None:
    found = firm.ask(Attribute.GENDER)
    assert found.table.outcomes == ("contributing", "fully_meets", "excellent")
    assert dict(zip(found.table.groups, found.table.counts, strict=True)) == {
        "f": (0, 0, 19),
        "m": (0, 19, 0),
    }
    assert (found.table.unknown, found.test.people) == (2, 38)
    assert (found.test.method, found.test.verdict) == (Method.CHI_SQUARE, Verdict.SIGN)
    assert found.test.cramers_v == pytest.approx(1.0)


def test_units_are_those_below_the_top_and_few_people_are_not_shown(firm: Firm) -> None:
    found = firm.ask(Attribute.UNIT)
    assert found.table.groups == ("east", "west")
    assert found.names == {"east": "东区", "west": "西区"}
    assert found.table.hidden == 4
    assert found.test.verdict is Verdict.NO_SIGN


def test_bands_of_age_and_tenure_follow_the_programme(firm: Firm) -> None:
    ages = firm.ask(Attribute.AGE)
    assert ages.bands == (30, 35, 40, 45, 50)
    # Born in June: whole years on the day are 28 … 67; only two are below thirty, and left out.
    assert ages.table.groups == ("1", "2", "3", "4", "5")
    assert [sum(row) for row in ages.table.counts] == [5, 5, 5, 5, 18]
    assert ages.table.hidden == 2
    tenure = firm.ask(Attribute.TENURE)
    assert (tenure.table.groups, tenure.table.unknown) == (("3",), 5)
    assert tenure.test.verdict is Verdict.NOTHING_TO_COMPARE


def test_managers_are_named_and_people_without_one_left_out(firm: Firm) -> None:
    found = firm.ask(Attribute.MANAGER)
    assert (found.names, found.table.unknown) == ({"p0": "人0"}, 30)


def test_moves_up_and_down_are_counted_against_the_proposed_place(firm: Firm) -> None:
    board = firm.workspace.ask(BoardOf(session=firm.session))
    assert board is not None
    men = [card.candidate for card in board.cards if board.scheme.box(card.calibrated).number == 5]  # type: ignore[arg-type]
    best = board.scheme.by_number[1].placement
    firm.workspace.do(
        PlaceCandidates(session=firm.session, scheme=MAIN, candidates=tuple(men[:6]), placement=best)
    )
    found = firm.ask(Attribute.GENDER, Outcome.MOVED)
    rows = dict(zip(found.table.groups, found.table.counts, strict=True))
    assert found.table.outcomes == (DOWN, KEPT, UP)
    assert sum(row[2] for row in rows.values()) == rows["m"][2] == 6


def test_on_a_rehearsal_its_own_places_are_compared(firm: Firm) -> None:
    made = firm.workspace.do(MakeLayer(session=firm.session, scheme=MAIN, name="一"))
    layer = str(made.figures["id"])
    board = firm.workspace.ask(BoardOf(session=firm.session))
    assert board is not None
    everyone = tuple(card.candidate for card in board.cards)
    same = board.scheme.by_number[5].placement
    firm.workspace.do(PlaceOnLayer(layer=layer, candidates=everyone, placement=same))
    assert firm.ask(Attribute.GENDER, layer=layer).test.verdict is Verdict.NOTHING_TO_COMPARE
    assert firm.ask(Attribute.GENDER).test.verdict is Verdict.SIGN


def test_boxes_are_compared_by_their_numbers(firm: Firm) -> None:
    found = firm.ask(Attribute.GENDER, Outcome.BOX)
    assert found.table.outcomes == tuple("123456789")
    assert OTHERS not in found.table.groups


# ---------------------------------------------------------------------- a programme with other boxes


@dataclass(frozen=True, slots=True, kw_only=True)
class Misplace(Command):
    """Leave a card in a box the scheme does not have, as a programme with other boxes would."""

    action: ClassVar[str] = "misplace"
    candidate: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        for row in work.rows.query(PlacementRow).filter_by(candidate_id=self.candidate):
            row.vertical, row.horizontal = "was", "here"
        return {}


def test_a_box_that_is_gone_loses_nobody_and_stops_nothing(firm: Firm) -> None:
    board = firm.workspace.ask(BoardOf(session=firm.session))
    assert board is not None
    stray = board.cards[0].candidate
    firm.workspace.do(Misplace(candidate=stray))
    after = firm.workspace.ask(BoardOf(session=firm.session))
    assert after is not None
    assert (after.distribution.placed, after.distribution.unplaced) == (39, 1)
    assert len(after.cards) == 40
    assert firm.workspace.ask(CandidateViewOf(candidate=stray)) is not None
    assert firm.workspace.ask(RoomGridOf(session=firm.session)) is not None
    assert firm.workspace.ask(PacketContentOf(session=firm.session)) is not None
    firm.workspace.ask(LockChecks(session=firm.session))
    assert firm.ask(Attribute.GENDER, Outcome.MOVED).test.people <= 38
    five = board.scheme.by_number[5].placement
    firm.workspace.do(PlaceCandidates(session=firm.session, scheme=MAIN, candidates=(stray,), placement=five))
    mended = firm.workspace.ask(BoardOf(session=firm.session))
    assert mended is not None and mended.distribution.placed == 40
