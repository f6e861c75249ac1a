"""A meeting of forty from the first card to the reopened lock: by keyboard only, and by mouse only."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from talentdesk.domain.workshop import SessionState
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.journal_lines import JournalLines
from tests.made import reopen
from tests.ui.made_session import FIT, MAIN, make_session

ROOT = Path(__file__).parents[2]
LEFT_BEHIND = {
    "attend_all", "give_opinions", "place_candidates", "explain_move", "mark_discussed", "record_ballot",
    "note_candidate", "set_blind", "lock_session", "reopen_session",
}  # fmt: skip
"""What must stand in the journal after a whole meeting."""


@pytest.mark.parametrize("hands", ["by_keyboard", "by_mouse"])
def test_a_whole_meeting(hands: str, tmp_path: Path) -> None:
    path = tmp_path / "meeting.talent"
    made = make_session(path, 40, schemes=(MAIN, FIT))
    made.workspace.close()
    own = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    settings = tmp_path / "XDG_CONFIG_HOME" / "TalentDesk" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[talentdesk]\noperator = 周宁\n", encoding="utf-8")
    home = {**os.environ, **own, "LANG": "en_US.UTF-8", "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-m", "tests.e2e.meeting_child", hands, str(path)]
    done = subprocess.run(
        command, cwd=ROOT, env=home, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with reopen(path) as workspace:
        board = workspace.ask(BoardOf(session=made.session))
        assert board is not None
        assert board.session.state is SessionState.RUNNING and board.session.version == 1
        assert all(card.discussed and card.calibrated is not None for card in board.cards)
        assert not any(card.reason_open for card in board.cards)
        moved = [card.candidate for card in board.cards if card.moved]
        views = [workspace.ask(CandidateViewOf(candidate=one)) for one in moved]
        assert len(moved) >= 3
        assert all(view is not None and (view.trail[-1].reason or view.trail[-1].code) for view in views)
        voted = [view for view in views if view is not None and view.ballot is not None]
        assert [view.ballot.in_favour for view in voted if view.ballot] == [4]
        lines = workspace.ask(JournalLines(limit=500, before=0))
        assert {line.action for line in lines} >= LEFT_BEHIND
        assert {line.who for line in lines[:20]} == {"周宁"}
        assert workspace.verify().sound
