"""The check list before the lock: every line with its people, and what a programme lets forbid it."""

from dataclasses import dataclass, replace
from typing import Any

from talentdesk.domain.checks import CheckLine
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.domain.ruling import Met, Reason
from talentdesk.models.workshop import SessionRow
from talentdesk.services.agenda import ParkCandidate
from talentdesk.services.attendance import AttendAll
from talentdesk.services.ballots import CountPapers, RecordBallot
from talentdesk.services.commands import Query, Reading
from talentdesk.services.lock_checks import LockChecks, checks_of
from talentdesk.services.opinions import GiveOpinions
from talentdesk.services.workshop import MarkDiscussed, PlaceCandidates
from tests.unit.services.made_workshop import MAIN, Workshop


@dataclass(frozen=True, slots=True, kw_only=True)
class StrictChecks(Query[tuple[CheckLine, ...]]):
    """The check list under a programme that lets some lines forbid the lock."""

    session: str
    blocks: tuple[str, ...]

    def run(self, reading: Reading) -> tuple[CheckLine, ...]:
        session = reading.rows.get_one(SessionRow, self.session)
        return checks_of(reading.rows, replace(reading.programme, lock_blocks=self.blocks), session)


def line(shop: Workshop, reason: Reason) -> CheckLine | None:
    found = shop.workspace.ask(LockChecks(session=shop.session))
    return next((one for one in found if one.finding.reason is reason), None)


def names(shop: Workshop, reason: Reason) -> list[str]:
    found = line(shop, reason)
    assert found is not None
    by_id = {card.candidate: card.name for card in shop.board().cards}
    return [by_id[one] for one in found.candidates]


def test_every_line_names_its_people(shop: Workshop) -> None:
    one, other = shop.candidate("陈静"), shop.candidate("李喆")
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(one,), placement=shop.place(5))
    )
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(one,)))
    shop.workspace.do(ParkCandidate(candidate=other))
    assert names(shop, Reason.REASON_MISSING) == ["陈静"]
    assert names(shop, Reason.PARKED) == ["李喆"]
    assert sorted(names(shop, Reason.UNPLACED)) == ["Ann Lee", "单雄"]
    assert "陈静" not in names(shop, Reason.UNDISCUSSED)
    assert len(names(shop, Reason.UNDISCUSSED)) == 6


def test_a_session_whose_attendance_nobody_took_says_so(shop: Workshop) -> None:
    found = line(shop, Reason.ATTENDANCE_OPEN)
    assert found is not None and not found.blocks and found.finding.figures == {"count": 5}
    shop.workspace.do(AttendAll(session=shop.session))
    assert line(shop, Reason.ATTENDANCE_OPEN) is None
    shop.workspace.undo()
    assert line(shop, Reason.ATTENDANCE_OPEN) is not None


def test_a_guideline_leads_to_who_stands_there(shop: Workshop) -> None:
    found = line(shop, Reason.GUIDELINE_OUTSIDE)
    assert found is not None and found.candidates


def test_ballots_without_a_result_are_told(shop: Workshop) -> None:
    one, other = shop.candidate("陈静"), shop.candidate("李喆")
    given: dict[str, Any] = {"against": 0, "abstain": 0, "entitled": 5}
    shop.workspace.do(RecordBallot(candidate=one, in_favour=2, present=2, **given))
    shop.workspace.do(CountPapers(candidate=other, number=1, in_favour=5, present=5, **given))
    assert names(shop, Reason.BALLOT_OPEN) == ["陈静"]
    assert names(shop, Reason.BALLOT_COUNTS_DIFFER) == ["李喆"]
    shop.workspace.do(CountPapers(candidate=other, number=2, in_favour=5, present=5, **given))
    assert line(shop, Reason.BALLOT_COUNTS_DIFFER) is None


def test_lines_only_warn_until_the_programme_lets_them_forbid(shop: Workshop) -> None:
    shop.workspace.do(ParkCandidate(candidate=shop.candidate("李喆")))
    found = line(shop, Reason.PARKED)
    assert found is not None and found.finding.met is Met.UNKNOWN and not found.blocks
    strict = shop.workspace.ask(StrictChecks(session=shop.session, blocks=("parked", "unplaced")))
    blocking = {one.finding.reason for one in strict if one.blocks}
    assert blocking >= {Reason.PARKED, Reason.UNPLACED}
    assert Reason.UNDISCUSSED not in blocking
    assert [one.blocks for one in strict] == sorted((one.blocks for one in strict), reverse=True)


def test_opinions_that_are_not_all_in_are_told(shop: Workshop) -> None:
    one = shop.candidate("陈静")
    member = shop.board().members[0].id
    given = {one: Opinion(Kind.AGREE)}
    shop.workspace.do(GiveOpinions(session=shop.session, member=member, opinions=given))
    assert names(shop, Reason.OPINIONS_OPEN) == ["陈静"]
