"""The talent card: what it shows of a person and of a candidate, and that it never squeezes itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.services.agenda import ParkCandidate
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.opinions import GiveOpinions
from talentdesk.services.recusal import Recuse
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.card.sections import Trail
from talentdesk.ui.card.small_charts import MiniGrid
from talentdesk.ui.card.talent_card import TalentCard
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.widgets.labels import Badge, Label
from tests.gestures import press, write
from tests.ui.conftest import OpenWindow
from tests.ui.made_session import MAIN, MadeSession, make_session


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    found = make_session(tmp_path / "session.talent", 12)
    with found.workspace:
        yield found


@pytest.fixture
def meeting(qapp: QApplication, made: MadeSession, host: Host) -> Desk:
    return Desk(made.workspace, host.clock)


@pytest.fixture
def shown(meeting: Desk, open_window: OpenWindow) -> MainWindow:
    """A window on a place without a board, so that nothing but the test selects."""
    window = open_window(meeting)
    window.open_place("settings")
    return window


def inspector_of(window: MainWindow) -> Inspector:
    (found,) = window.findChildren(Inspector)
    return found


def select(window: MainWindow, made: MadeSession, candidate: str) -> None:
    card = made.card(candidate)
    window.selection.select_candidates((candidate,), (card.person,), session=made.session, scheme=MAIN)


def texts(window: MainWindow, kind: type[Label] | type[Badge]) -> list[str]:
    found: list[str] = []
    for one in inspector_of(window).card.findChildren(kind):
        if one.isVisible():
            text = one.text
            found.append(text() if callable(text) else text)
    return found


def move(desk: Desk, made: MadeSession, candidate: str, box: int, reason: str = "") -> None:
    done = desk.do(
        PlaceCandidates(session=made.session, scheme=MAIN, candidates=(candidate,), placement=made.box(box))
    )
    assert done is not None
    if reason:
        assert desk.do(ExplainMove(move=str(done.figures["moves"]).split()[0], reason=reason)) is not None


def test_the_card_is_there_before_anybody_is_chosen_and_shows_nobody(
    qtbot: QtBot, meeting: Desk, open_window: OpenWindow
) -> None:
    (inspector,) = open_window(meeting).findChildren(Inspector)
    qtbot.waitUntil(lambda: bool(inspector.findChildren(TalentCard)))
    assert inspector.isVisible()
    assert not inspector.card.isVisible()


def test_a_move_is_on_the_card_at_once_with_its_reason(
    shown: MainWindow, meeting: Desk, made: MadeSession, qtbot: QtBot
) -> None:
    candidate = made.ids_in(made.box(5))[0]
    select(shown, made, candidate)
    move(meeting, made, candidate, 2, "带出了新的门店团队")
    qtbot.waitUntil(lambda: "带出了新的门店团队" in texts(shown, Label))
    assert any(text.startswith("5 ") and "→ 2 " in text for text in texts(shown, Label))
    assert "Moved" in texts(shown, Badge)
    meeting.undo()
    qtbot.waitUntil(lambda: "Moved" not in texts(shown, Badge))


def test_the_place_of_a_person_without_a_chosen_session_follows_too(
    shown: MainWindow, meeting: Desk, made: MadeSession
) -> None:
    candidate = made.ids_in(made.box(5))[0]
    shown.selection.select_people((made.card(candidate).person,))
    move(meeting, made, candidate, 2)
    (grid,) = inspector_of(shown).card.findChildren(MiniGrid)
    assert "2 " in grid.accessibleName().splitlines()[1]


def test_a_note_is_kept_when_it_is_left(
    shown: MainWindow, meeting: Desk, made: MadeSession, qtbot: QtBot
) -> None:
    candidate = made.ids_in(made.box(5))[0]
    select(shown, made, candidate)
    note = inspector_of(shown).card.findChildren(QPlainTextEdit)[0]
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    write("两年内可接任")
    press(shown, "Tab")
    view = meeting.ask(CandidateViewOf(candidate=candidate))
    assert view is not None
    assert view.note == "两年内可接任"
    press(shown, "Tab")
    meeting.undo()
    assert note.toPlainText() == ""


def test_another_person_takes_nothing_of_a_note_along(
    shown: MainWindow, meeting: Desk, made: MadeSession, qtbot: QtBot
) -> None:
    first, second = made.ids_in(made.box(5))[:2]
    select(shown, made, first)
    note = inspector_of(shown).card.findChildren(QPlainTextEdit)[0]
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    write("只属于第一位")
    select(shown, made, second)
    assert note.toPlainText() == ""
    for candidate, expected in ((first, "只属于第一位"), (second, "")):
        view = meeting.ask(CandidateViewOf(candidate=candidate))
        assert view is not None
        assert view.note == expected


def test_the_card_is_never_squeezed(
    shown: MainWindow, meeting: Desk, made: MadeSession, qtbot: QtBot
) -> None:
    """Badges wrap and sentences break: the card must grow with them, not lay them over each other."""
    (scroll,) = inspector_of(shown).findChildren(QScrollArea)
    inner = scroll.widget()
    layout = inner.layout() if inner is not None else None
    assert inner is not None and layout is not None
    for number, candidate in enumerate(made.ids_in(made.box(5))[:3]):
        select(shown, made, candidate)
        move(meeting, made, candidate, 9 - number)
        qtbot.waitUntil(lambda: inner.height() >= layout.heightForWidth(inner.width()))
        assert inner.width() <= scroll.viewport().width()


def test_long_trails_are_cut_to_the_newest(
    shown: MainWindow, meeting: Desk, made: MadeSession, qtbot: QtBot
) -> None:
    candidate = made.ids_in(made.box(5))[0]
    select(shown, made, candidate)
    for number in (2, 5) * 7:
        move(meeting, made, candidate, number)
    (trail,) = inspector_of(shown).card.findChildren(Trail)

    def steps() -> list[Label]:
        return [one for one in trail.findChildren(Label) if one.isVisible() and "→" in one.text()]

    qtbot.waitUntil(lambda: len(steps()) == 8)
    assert any("14" in text for text in texts(shown, Label))


def test_it_tells_of_the_meeting_and_hides_opinions_until_all_are_in(
    shown: MainWindow, made: MadeSession
) -> None:
    board = made.board()
    card = next(one for one in board.cards if one.proposed is not None)
    select(shown, made, card.candidate)
    section = inspector_of(shown).card.meeting
    assert section.said == ""
    *early, last = board.members
    for member in early:
        made.workspace.do(
            GiveOpinions(
                session=made.session, member=member.id, opinions={card.candidate: Opinion(Kind.QUESTION)}
            )
        )
    assert section.said == f"Opinions in: {len(early)} of {len(board.members)}"
    made.workspace.do(Recuse(candidate=card.candidate, member=last.id, ground="relative"))
    assert section.said.splitlines() == [
        f"Agree\u00a00 · question\u00a0{len(early)}",
        "0.0 levels apart on average",
        "1 recused",
    ]
    made.workspace.undo()
    assert section.said.startswith("Opinions in")
    made.workspace.do(ParkCandidate(candidate=card.candidate, note="等材料"))
    assert section.said.endswith("Talk put off: 等材料")
