"""A session without a committee: everything can be opened, says why it is empty, and loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.domain.ruling import Met, Reason, RefusedError
from talentdesk.domain.workshop import SessionState
from talentdesk.services.ballots import RecordBallot, VotesOf
from talentdesk.services.committee import RemoveMember
from talentdesk.services.lock_checks import LockChecks
from talentdesk.services.locking import LockSession
from talentdesk.services.minutes import MinutesOf
from talentdesk.services.opinions import GiveOpinions, OpinionSheetOf
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.sessions import AddMember
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.ballots.sheet import BallotSheet
from talentdesk.ui.workshop.ballots.table_sheet import BallotTableSheet
from talentdesk.ui.workshop.meeting.agenda_panel import AgendaPanel
from talentdesk.ui.workshop.nobody_sheet import NobodySheet
from talentdesk.ui.workshop.sealing.lock_sheet import LockSheet
from tests.ui.made_session import MadeSession, make_session
from tests.ui.workshop_room import Room

NOBODY = "Nobody is on the committee yet."
NO_VOTERS = "Nobody is entitled to vote here, so there is nothing to count."


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 6, members=0)
    with made.workspace:
        yield made


@pytest.fixture
def room(qtbot: QtBot, made: MadeSession) -> Room:
    return Room(qtbot, made)


def sheet_of(room: Room) -> Sheet:
    sheet = room.page.acts.sheet
    assert sheet is not None
    return sheet


def said(sheet: Sheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label) if label.isVisible()]


@pytest.mark.parametrize("entry", ["sheet", "paper", "forms", "recusal"])
def test_what_is_about_members_says_that_there_are_none_and_leads_to_them(
    room: Room, qtbot: QtBot, entry: str
) -> None:
    panel = room.page.panels.open("agenda")
    assert isinstance(panel, AgendaPanel)
    panel.conduct.next()
    panel.entries[entry][0].trigger()
    sheet = sheet_of(room)
    assert isinstance(sheet, NobodySheet)
    assert NOBODY in said(sheet)
    link = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Edit the committee…")
    with qtbot.waitSignal(room.page.acts.roster_wanted):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert room.page.acts.sheet is not sheet


def test_no_papers_are_printed_for_nobody(room: Room) -> None:
    room.page.acts.open_papers()
    assert NOBODY in said(sheet_of(room))


def test_a_committee_without_votes_is_told_apart(room: Room) -> None:
    room.made.workspace.do(AddMember(session=room.made.session, name="列席", votes=False))
    room.page.acts.open_papers()
    assert "Nobody on the committee has a vote." in said(sheet_of(room))
    panel = room.page.panels.open("agenda")
    assert isinstance(panel, AgendaPanel)
    room.page.acts.close_sheet()
    panel.conduct.next()
    panel.entries["recusal"][0].trigger()
    assert not isinstance(sheet_of(room), NobodySheet)


def test_ballots_say_that_nobody_may_vote_and_keep_nothing(room: Room) -> None:
    one = room.made.board().cards[0].candidate
    room.page.acts.open_ballot(one)
    sheet = sheet_of(room)
    assert isinstance(sheet, BallotSheet)
    assert NO_VOTERS in said(sheet)
    assert not sheet.main_button.isEnabled()
    room.page.acts.open_ballots()
    table = sheet_of(room)
    assert isinstance(table, BallotTableSheet)
    assert any(words.endswith(NO_VOTERS) for words in said(table))
    before = room.made.workspace.head
    QTest.keyClicks(table.view, "3")
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    assert room.made.workspace.head == before
    votes = room.made.workspace.ask(VotesOf(session=room.made.session))
    assert votes is not None and not any(one.rounds for line in votes.lines for one in line.questions)


def test_the_lock_says_why_not_and_goes_once_there_is_a_committee(room: Room) -> None:
    workspace, session = room.made.workspace, room.made.session
    checks = workspace.ask(LockChecks(session=session))
    assert checks[0].finding.reason is Reason.COMMITTEE_EMPTY
    assert checks[0].finding.met is Met.NOT_MET
    room.page.acts.open_lock()
    sheet = sheet_of(room)
    assert isinstance(sheet, LockSheet)
    assert not sheet.main_button.isEnabled()
    with pytest.raises(RefusedError) as refused:
        workspace.do(LockSession(session=session))
    assert Reason.COMMITTEE_EMPTY in [finding.reason for finding in refused.value.ruling.findings]
    room.page.acts.close_sheet()
    for index in range(5):
        workspace.do(AddMember(session=session, name=f"委员{index}", role="chair" if index == 0 else ""))
    workspace.do(LockSession(session=session))
    assert room.made.board().session.state is SessionState.LOCKED


def test_cards_are_moved_explained_and_printed_without_a_committee(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.board.drop_cards((one,), room.made.box(9))
    page.foot.field.reason.setText("业绩连续两年下滑")
    QTest.keyClick(page.foot.field.reason, Qt.Key.Key_Return)
    assert room.trail(one) == ["业绩连续两年下滑"]
    assert room.made.workspace.ask(MinutesOf(session=room.made.session)) is not None
    packet = room.made.workspace.ask(PacketContentOf(session=room.made.session))
    assert packet is not None


def test_a_committee_that_goes_takes_no_ballot_along(room: Room) -> None:
    workspace, session = room.made.workspace, room.made.session
    one = room.made.board().cards[0].candidate
    members = [
        str(workspace.do(AddMember(session=session, name=f"委员{index}")).figures["id"]) for index in range(3)
    ]
    workspace.do(RecordBallot(candidate=one, in_favour=3, against=0, abstain=0, present=3, entitled=3))
    workspace.do(GiveOpinions(session=session, member=members[0], opinions={one: Opinion(Kind.AGREE)}))
    for member in members:
        workspace.do(RemoveMember(member=member))
    votes = workspace.ask(VotesOf(session=session, candidate=one))
    assert votes is not None
    newest = votes.lines[0].questions[0].newest
    assert newest is not None and newest.tally is not None
    assert (newest.tally.in_favour, newest.tally.entitled) == (3, 3)
    for _ in members:
        workspace.undo()
    lines = workspace.ask(OpinionSheetOf(session=session, member=members[0]))
    assert [line.candidate for line in lines if line.given] == [one]
