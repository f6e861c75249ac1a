"""Ballots in the window: one candidate, many in a table, papers; by keys alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from talentdesk.domain.votes import CandidateVotes, Round
from talentdesk.services.ballots import CountPapers, RecordBallot, VotesOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.locking import LockSession
from talentdesk.ui.workshop.ballots.papers_sheet import LISTS, TALLY, PapersSheet
from talentdesk.ui.workshop.ballots.sheet import AT_ONCE, FIRST, SECOND, BallotSheet
from talentdesk.ui.workshop.ballots.table_sheet import BallotTableSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


def votes(room: Room, candidate: str) -> CandidateVotes:
    table = room.made.workspace.ask(VotesOf(session=room.made.session, candidate=candidate))
    line = table.line(candidate) if table else None
    assert line is not None
    return line


def held(room: Room, candidate: str, question: int = 0) -> Round:
    found = votes(room, candidate).questions[question].newest
    assert found is not None
    return found


def someone(room: Room) -> str:
    return room.made.ids_in(room.made.box(5))[0]


def opened(room: Room) -> BallotSheet:
    room.page.acts.open_ballot(someone(room))
    sheet = room.page.acts.sheet
    assert isinstance(sheet, BallotSheet)
    return sheet


def type_tally(sheet: BallotSheet, *figures: str) -> None:
    """Type counts from the first cell on, as a teller does: digits and Enter."""
    for index, figure in enumerate(figures):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, figure)
        last = index == len(figures) - 1
        QTest.keyClick(
            field,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier if last else Qt.KeyboardModifier.NoModifier,
        )


def test_a_tally_is_typed_by_digits_and_enter(room: Room) -> None:
    sheet = opened(room)
    assert (sheet.cells.tally().present, sheet.cells.tally().entitled) == (5, 5)
    assert not sheet.main_button.isEnabled()
    type_tally(sheet, "4", "1")
    view = room.made.workspace.ask(CandidateViewOf(candidate=someone(room)))
    assert view is not None and view.ballot is not None
    assert (view.ballot.in_favour, view.ballot.against, view.ballot.passed) == (4, 1, True)
    assert room.page.acts.sheet is None


def test_a_key_opens_the_ballot_of_the_card_with_the_cursor(room: Room) -> None:
    board = room.page.board
    board.select([someone(room)])
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_P)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, BallotSheet) and sheet.candidate == someone(room)
    sheet.close_sheet()
    room.made.workspace.do(LockSession(session=room.made.session))
    QTest.keyClick(board, Qt.Key.Key_P)
    assert room.page.acts.sheet is None


def test_the_result_is_explained_while_one_types(room: Room) -> None:
    sheet = opened(room)
    sheet.cells.spins["in_favour"].setValue(3)
    sheet.cells.spins["abstain"].setValue(2)
    assert sheet.result == "3 of 5 votes cast, needs 2/3 = 4: not passed"
    sheet.cells.spins["in_favour"].setValue(6)
    assert "More votes than people" in sheet.result
    assert not sheet.main_button.isEnabled()
    sheet.cells.spins["present"].setValue(2)
    sheet.cells.spins["in_favour"].setValue(2)
    sheet.cells.spins["abstain"].setValue(0)
    assert "no quorum" in sheet.result


def test_papers_are_counted_twice_and_the_second_teller_sees_nothing(room: Room) -> None:
    sheet = opened(room)
    sheet.mode.setCurrentIndex(FIRST)
    sheet.cells.begin()
    type_tally(sheet, "4", "1")
    assert room.page.acts.sheet is sheet
    assert sheet.mode.currentIndex() == SECOND
    assert sheet.cells.tally().papers == 0
    assert held(room, someone(room)).tally is None
    type_tally(sheet, "3", "2")
    assert room.page.acts.sheet is sheet, "counts that differ stay in sight"
    assert "In favour 4 and 3" in sheet.result and "Against 1 and 2" in sheet.result
    assert held(room, someone(room)).tally is None
    sheet.cells.begin()
    type_tally(sheet, "4", "1")
    found = held(room, someone(room))
    assert found.tally is not None and found.on_paper and found.tally.in_favour == 4
    assert room.page.acts.sheet is None


def test_no_tally_is_entered_at_once_where_the_rule_asks_for_two_counts(room: Room, qtbot: QtBot) -> None:
    shown = votes(room, someone(room))
    first = shown.questions[0]
    rule = replace(first.question.rule, twice=True)
    asked = replace(first, question=replace(first.question, rule=rule))
    sheet = BallotSheet(room.page, replace(shown, questions=(asked, *shown.questions[1:])), room.shell.say)
    qtbot.addWidget(sheet)
    assert sheet.mode.currentIndex() == FIRST
    sheet.mode.setFocus()
    QTest.keyClick(sheet.mode, Qt.Key.Key_Home)
    assert sheet.mode.currentIndex() == FIRST, "the tally at once is not offered"
    sheet.question.setCurrentIndex(1)
    QTest.keyClick(sheet.mode, Qt.Key.Key_Home)
    assert sheet.mode.currentIndex() == AT_ONCE


def test_a_question_is_put_again_until_it_failed_twice(room: Room) -> None:
    type_tally(opened(room), "1", "4")
    sheet = opened(room)
    assert sheet.round.count() == 2
    sheet.round.setCurrentIndex(1)
    assert sheet.mode.currentIndex() == AT_ONCE and sheet.cells.tally().papers == 0
    sheet.cells.begin()
    type_tally(sheet, "2", "3")
    again = opened(room)
    assert again.round.count() == 2, "no third round is offered"
    assert "failed 2 time(s)" in again._past.text()


def test_a_second_vote_does_not_write_over_the_first(room: Room) -> None:
    sheet = opened(room)
    assert sheet.main_button.text() == "Keep the tally" and sheet.again.isHidden()
    type_tally(sheet, "1", "4")
    again = opened(room)
    assert again.main_button.text() == "Correct round 1"
    assert again.again.isVisible() and again.again.text() == "Put again: round 2"
    again.again.setFocus()
    QTest.keyClick(again.again, Qt.Key.Key_Space)
    assert again.main_button.text() == "Keep the tally" and again.again.isHidden()
    type_tally(again, "2", "3")
    rounds = votes(room, someone(room)).questions[0].rounds
    assert [one.tally.in_favour for one in rounds if one.tally] == [1, 2]
    last = opened(room)
    assert last.main_button.text() == "Correct round 2" and last.again.isHidden()


def test_another_question_has_a_tally_of_its_own(room: Room) -> None:
    sheet = opened(room)
    sheet.question.setCurrentIndex(1)
    sheet.cells.begin()
    type_tally(sheet, "2", "3")
    assert held(room, someone(room), 1).tally is not None
    assert votes(room, someone(room)).questions[0].newest is None


def test_the_newest_round_is_taken_away_and_undo_brings_it_back(room: Room) -> None:
    type_tally(opened(room), "4", "1")
    sheet = opened(room)
    QTest.mouseClick(sheet.away, Qt.MouseButton.LeftButton)
    assert votes(room, someone(room)).questions[0].newest is None
    room.made.workspace.undo()
    assert held(room, someone(room)).tally is not None


def editor(sheet: BallotTableSheet) -> QLineEdit:
    # Qt closes a cell that Enter finished only after the key is done with.
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit), found
    return found


def table(room: Room) -> BallotTableSheet:
    room.page.acts.ballots.open_table()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, BallotTableSheet)
    return sheet


def test_a_table_is_typed_with_one_hand(room: Room) -> None:
    sheet = table(room)
    first, second = (sheet.model.line(row) for row in (0, 1))
    assert first is not None and second is not None
    QTest.keyClicks(sheet.view, "4")
    QTest.keyClick(editor(sheet), Qt.Key.Key_Return)
    QTest.keyClicks(editor(sheet), "1")
    for _ in range(4):
        QTest.keyClick(editor(sheet), Qt.Key.Key_Tab)
    assert sheet.view.currentIndex().row() == 1, "the line is left at its end"
    kept = held(room, first.candidate).tally
    assert kept is not None and (kept.in_favour, kept.against) == (4, 1)
    QTest.keyClicks(editor(sheet), "9")
    QTest.keyClick(editor(sheet), Qt.Key.Key_Escape)
    sheet.main_button.click()
    assert votes(room, second.candidate).questions[0].newest is None
    assert room.page.acts.sheet is None


def test_a_line_with_too_many_votes_stays_and_says_why(room: Room) -> None:
    sheet = table(room)
    QTest.keyClicks(sheet.view, "9")
    QTest.keyClick(editor(sheet), Qt.Key.Key_Tab)
    QTest.keyClick(editor(sheet), Qt.Key.Key_Escape)
    sheet.main_button.click()
    assert room.page.acts.sheet is sheet
    assert len(sheet.model.unfinished) == 1
    model, here = sheet.model, sheet.view.currentIndex()
    assert "More votes than people" in str(model.index(here.row(), model.columnCount() - 1).data())


def test_differing_counts_are_marked_in_the_table(room: Room) -> None:
    sheet = table(room)
    line = sheet.model.line(0)
    assert line is not None
    given = {"candidate": line.candidate, "abstain": 0, "present": 5, "entitled": 5}
    room.made.workspace.do(CountPapers(number=1, in_favour=4, against=1, **given))  # type: ignore[arg-type]
    room.made.workspace.do(CountPapers(number=2, in_favour=3, against=2, **given))  # type: ignore[arg-type]
    again = table(room)
    again.mode.setCurrentIndex(SECOND)
    model = again.model
    assert model.index(0, 2).data() == "3"
    assert "The counts differ" in str(model.index(0, model.columnCount() - 1).data())
    assert model.index(0, 2).data(Qt.ItemDataRole.ForegroundRole) is not None


def test_a_locked_session_shows_its_ballots_only(room: Room) -> None:
    command = RecordBallot(candidate=someone(room), in_favour=4, against=1, abstain=0, present=5, entitled=5)
    room.made.workspace.do(command)
    room.made.workspace.do(LockSession(session=room.made.session))
    sheet = table(room)
    assert not any(
        sheet.model.flags(sheet.model.index(0, column)) & Qt.ItemFlag.ItemIsEditable for column in range(8)
    )


@pytest.mark.parametrize("kind", [0, LISTS, TALLY])
def test_papers_are_previewed_and_saved(room: Room, tmp_path: Path, kind: int) -> None:
    room.page.acts.ballots.open_papers()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, PapersSheet)
    sheet.kind.setCurrentIndex(kind)
    pages = sheet.preview.pages
    assert pages is not None and len(pages) > 1
    sheet.save_to(tmp_path / "papers.pdf")
    assert (tmp_path / "papers.pdf").read_bytes().startswith(b"%PDF")
    sheet.close_sheet()
    assert room.page.acts.sheet is None
