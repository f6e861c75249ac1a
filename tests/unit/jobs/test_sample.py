"""The sample as a file: sessions in three states, a journal that verifies, the same twice."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from talentdesk.domain.agenda import Order, State, arrange
from talentdesk.domain.ballots import Result
from talentdesk.domain.figures import Answer, FigureKey
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.workshop import CycleState, SessionLine, SessionState
from talentdesk.jobs.sample import make_sample
from talentdesk.jobs.sample.story import Story
from talentdesk.services.agenda import MeetingOf
from talentdesk.services.attendance import AttendanceOf
from talentdesk.services.ballots import VotesOf
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.cycles import Cycles
from talentdesk.services.follow_ups import FollowUpsOf
from talentdesk.services.minutes import MinutesOf
from talentdesk.services.people import PeopleLines
from talentdesk.services.plans import PlanLines
from talentdesk.services.sessions import Sessions
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.succession_figures import SuccessionFiguresOf
from talentdesk.services.workspace import Workspace
from tests.made import reopen
from tests.made_sample import DAY, sample_file


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with reopen(sample_file(), look=True) as opened:
        yield opened


def session(workspace: Workspace, state: SessionState) -> SessionLine:
    (line,) = [line for line in workspace.ask(Sessions()) if line.state is state]
    return line


def test_it_verifies(workspace: Workspace) -> None:
    verdict = workspace.verify()
    assert verdict.sound, verdict.faults
    assert verdict.entries > 100


def test_one_cycle_is_open_and_two_are_closed(workspace: Workspace) -> None:
    newest, *others = workspace.ask(Cycles())
    assert newest.state is CycleState.OPEN
    assert newest.start < DAY < newest.end
    assert [cycle.state for cycle in others] == [CycleState.CLOSED] * 2
    assert newest.previous == others[0].id


def test_three_sessions_with_sixty_candidates(workspace: Workspace) -> None:
    lines = workspace.ask(Sessions())
    assert {line.state for line in lines} == set(SessionState)
    assert sum(line.candidates for line in lines) == 60
    grids = {line.state: len(line.schemes) for line in lines}
    assert grids == {SessionState.LOCKED: 2, SessionState.RUNNING: 3, SessionState.READY: 3}


def test_most_stand_on_the_grid_of_risk_and_impact_and_none_beyond_it(workspace: Workspace) -> None:
    running = session(workspace, SessionState.RUNNING)
    board = workspace.ask(BoardOf(session=running.id, scheme=running.schemes[2]))
    assert board is not None
    assert board.distribution.placed >= 0.8 * len(board.cards)
    assert sum(1 for share in board.distribution.boxes.values() if share.count) >= 5


def test_forty_candidates_lie_on_the_running_grid(workspace: Workspace) -> None:
    board = workspace.ask(BoardOf(session=session(workspace, SessionState.RUNNING).id))
    assert board is not None
    assert board.distribution.placed >= 40
    assert board.distribution.unplaced >= 1
    assert sum(1 for share in board.distribution.boxes.values() if share.count) >= 7
    assert any(card.missing for card in board.cards if card.calibrated is None)


def test_running_session_is_half_way(workspace: Workspace) -> None:
    board = workspace.ask(BoardOf(session=session(workspace, SessionState.RUNNING).id))
    assert board is not None
    discussed = sum(card.discussed for card in board.cards)
    assert 0 < discussed < len(board.cards)
    assert sum(card.moved for card in board.cards) >= 10
    assert sum(card.reason_open for card in board.cards) == 1
    assert any(card.differs for card in board.cards)
    views = [
        workspace.ask(CandidateViewOf(candidate=card.candidate, scheme=board.scheme.key))
        for card in board.cards
    ]
    assert sum(view is not None and view.ballot is not None for view in views) == 10
    assert any(view is not None and view.note for view in views)
    reasons = [move.reason for view in views if view is not None for move in view.trail]
    assert len([reason for reason in reasons if reason]) >= 10


def test_ready_session_stands_where_the_ratings_say(workspace: Workspace) -> None:
    line = session(workspace, SessionState.READY)
    assert line.on > DAY
    board = workspace.ask(BoardOf(session=line.id))
    assert board is not None
    assert [card.calibrated for card in board.cards] == [card.proposed for card in board.cards]


def test_locked_session_is_whole(workspace: Workspace) -> None:
    line = session(workspace, SessionState.LOCKED)
    assert line.version == 1
    assert line.placed == line.candidates
    board = workspace.ask(BoardOf(session=line.id))
    assert board is not None
    assert not [finding for finding in board.readiness if finding.met is Met.NOT_MET]


def test_committees_are_odd_and_have_a_chair(workspace: Workspace) -> None:
    chair = workspace.ask(ProgrammeOf()).committee.roles[0].key
    for line in workspace.ask(Sessions()):
        board = workspace.ask(BoardOf(session=line.id))
        assert board is not None
        assert sum(member.votes for member in board.members) % 2 == 1
        assert board.members[0].role == chair
        reasons = {finding.reason for finding in board.readiness}
        assert not reasons & {Reason.COMMITTEE_EVEN, Reason.COMMITTEE_SMALL, Reason.CHAIR_MISSING}


def test_moves_happened_in_the_meeting(workspace: Workspace) -> None:
    for state in (SessionState.RUNNING, SessionState.LOCKED):
        line = session(workspace, state)
        board = workspace.ask(BoardOf(session=line.id))
        assert board is not None
        for card in board.cards:
            view = workspace.ask(CandidateViewOf(candidate=card.candidate, scheme=board.scheme.key))
            assert view is not None
            assert {move.at.date() for move in view.trail} <= {line.on}


def test_plans_are_listed(workspace: Workspace) -> None:
    plans = workspace.ask(PlanLines())
    assert len(plans) == 37, "32 that were agreed before, and drafts of what the meetings agreed"
    assert sum(plan.late > 0 for plan in plans) >= 3


def test_newest_step_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "sample.talent"
    path.write_bytes(sample_file().read_bytes())
    with reopen(path) as workspace:
        assert workspace.undo_step is not None
        workspace.undo()
        assert workspace.verify().sound


def test_same_day_and_seed_give_the_same_journal(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "again.talent"
    make_sample(path, on=DAY)
    with reopen(path, look=True) as again:
        assert again.head == workspace.head


def test_it_speaks_english_too() -> None:
    with reopen(sample_file(Language.EN), look=True) as workspace:
        assert workspace.verify().sound
        names = [line.name for line in workspace.ask(Sessions())]
        assert all(name.isascii() for name in names)


@pytest.mark.parametrize("on", [date(2027, 1, 1), date(2028, 2, 29)], ids=str)
def test_any_day_will_do(tmp_path: Path, on: date) -> None:
    path = tmp_path / "sample.talent"
    make_sample(path, on=on, seed=5)
    with reopen(path, look=True) as workspace:
        assert workspace.verify().sound
        newest = workspace.head.at
        assert newest is not None
        assert on - timedelta(days=2) <= newest.date() < on


def test_a_taken_name_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "mine.talent"
    path.write_bytes(b"mine")
    with pytest.raises(TroubleError) as caught:
        make_sample(path, on=DAY)
    assert caught.value.trouble is Trouble.FILE_EXISTS
    assert path.read_bytes() == b"mine"


def test_a_sample_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(Story, "_move", fail)
    with pytest.raises(RuntimeError):
        make_sample(tmp_path / "sample.talent", on=DAY)
    assert list(tmp_path.iterdir()) == []


def test_people_are_found_by_the_reading_of_their_surname(workspace: Workspace) -> None:
    lines = {line.name[0]: line.sort_key for line in workspace.ask(PeopleLines(active_only=False))}
    assert lines["单"].startswith("shan")
    assert lines["仇"].startswith("qiu")
    assert lines["查"].startswith("zha")


def test_the_half_way_meeting_has_its_times_opinions_and_what_is_left(workspace: Workspace) -> None:
    running = session(workspace, SessionState.RUNNING)
    board = workspace.ask(BoardOf(session=running.id))
    meeting = workspace.ask(MeetingOf(session=running.id))
    assert board is not None
    assert meeting is not None
    assert meeting.order is Order.BY_HAND
    items = arrange(meeting, board.cards, board.scheme, ())
    states = [item.state for item in items]
    assert states[:24] == [State.DISCUSSED] * 24
    assert states[-1] is State.PARKED
    assert all(150 <= item.turn.seconds <= 420 for item in items[:24])
    opinions = [item.turn.opinions for item in items if item.turn.opinions is not None]
    assert len(opinions) == 42
    assert sum(1 for one in opinions if one.spread is not None) == 21
    assert sum(item.turn.recused for item in items) == 1
    stretches = [len(one.stretches) for one in workspace.ask(AttendanceOf(session=running.id))]
    assert sorted(stretches)[-2:] == [1, 2]


def test_the_locked_session_holds_ballots_follow_ups_and_minutes(workspace: Workspace) -> None:
    locked = session(workspace, SessionState.LOCKED).id
    votes = workspace.ask(VotesOf(session=locked))
    assert votes is not None
    rounds = [one for line in votes.lines for asked in line.questions for one in asked.rounds]
    assert {one.outcome.result for one in rounds if one.outcome} >= {Result.PASSED, Result.FAILED}
    assert any(one.number == 2 and one.outcome and one.outcome.passed for one in rounds)
    assert any(one.on_paper and len(one.counts) == 2 for one in rounds)
    assert any(one.tally and one.tally.abstain for one in rounds)
    agreed = workspace.ask(FollowUpsOf(session=locked))
    assert agreed and all(one.plan and one.due and one.owner for one in agreed)
    minutes = workspace.ask(MinutesOf(session=locked))
    assert minutes is not None and minutes.seal is not None
    assert {part.key for part in minutes.parts} >= {"meeting", "attendance", "follow_ups", "seal"}
    assert all(one.stretches for one in minutes.record.members if one.present)


def test_every_figure_of_the_overview_has_a_value_with_its_list(workspace: Workspace) -> None:
    answer = workspace.ask(SuccessionFiguresOf())
    assert [one.key for one in answer.figures if one.value is None or not one.items] == []
    grown = answer.figure(FigureKey.TIME_TO_DEVELOP)
    told = [one.amount for one in grown.items if one.answer is Answer.YES]
    assert told and all(amount and 9 <= amount <= 36 for amount in told)
    assert any(one.answer is Answer.UNKNOWN for one in grown.items), "somebody had no plan before"
