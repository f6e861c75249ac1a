"""The window for the room: what it may hold, how large it writes, and what it follows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.imports import Value
from talentdesk.domain.room import RoomCard, RoomGrid
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.people import EditPerson, SetPhoto
from talentdesk.services.room import RoomGridOf
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.workshop import ExplainMove, NoteCandidate, PlaceCandidates
from talentdesk.ui.workshop import projector
from talentdesk.ui.workshop.names import advance
from talentdesk.ui.workshop.projector import ProjectorWindow
from talentdesk.ui.workshop.room_layout import POINTS, RoomLayout, room_layout
from talentdesk.ui.workshop.room_view import RoomView
from tests.ui.made_session import FIT, MAIN, MadeSession, make_session
from tests.ui.room_walk import held, painted, said
from tests.ui.stub_shell import StubShell, made_desk

FULL_HD = QSizeF(1920, 1080)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def grid_of(made: MadeSession) -> RoomGrid:
    grid = made.workspace.ask(RoomGridOf(session=made.session))
    assert grid is not None
    return grid


def view_of(made: MadeSession, **changes: object) -> RoomView:
    values: dict[str, object] = {"session": made.session, "scheme": MAIN, **changes}
    return RoomView(**values)  # type: ignore[arg-type]  # tests pass the right names


def opened(qtbot: QtBot, made: MadeSession) -> ProjectorWindow:
    shell = StubShell()
    window = ProjectorWindow(made_desk(made.workspace), shell)
    qtbot.addWidget(shell.window)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.follow(view_of(made))
    window.show()
    return window


def shown(layout: RoomLayout) -> list[RoomCard]:
    return [cell.card for box in layout.boxes for cell in box.cells]


@pytest.mark.parametrize("count", [3, 40, 250])
def test_text_is_never_below_eighteen_points_at_full_hd(qapp: object, tmp_path: Path, count: int) -> None:
    made = make_session(tmp_path / "n.talent", count)
    layout = room_layout(grid_of(made), view_of(made), FULL_HD)
    assert layout.pixels >= POINTS * 96 / 72
    assert sum(box.count for box in layout.boxes) == count
    assert all(box.count == len(box.cells) + box.more for box in layout.boxes)
    for box in layout.boxes:
        for cell in box.cells:
            assert box.rect.contains(cell.rect)
    made.workspace.close()


def test_a_post_without_room_ends_in_dots(qapp: object, tmp_path: Path) -> None:
    made = make_session(tmp_path / "n.talent", 250)
    layout = room_layout(grid_of(made), view_of(made), QSizeF(1280, 720))
    waiting = next(box for box in layout.boxes if box.key is None)
    cut = [cell.post for cell in waiting.cells if cell.post != cell.card.post]
    assert cut and all(post.endswith("…") for post in cut)
    for cell in waiting.cells:
        wide = advance(cell.card.name, layout.pixels, bold=True) + advance(cell.post, layout.pixels)
        assert wide < cell.rect.width()
    made.workspace.close()


def test_few_people_are_written_larger_and_with_their_posts(qapp: object, tmp_path: Path) -> None:
    made = make_session(tmp_path / "few.talent", 9)
    layout = room_layout(grid_of(made), view_of(made), FULL_HD)
    assert layout.pixels > POINTS * 96 / 72
    assert all(cell.post for box in layout.boxes for cell in box.cells)
    made.workspace.close()


def test_who_is_talked_about_is_always_in_sight(qapp: object, tmp_path: Path) -> None:
    made = make_session(tmp_path / "many.talent", 250)
    grid = grid_of(made)
    crowded = max(room_layout(grid, view_of(made), FULL_HD).boxes, key=lambda box: box.more)
    hidden = [card for card in grid.cards if card.placement == crowded.key][-1]
    assert hidden not in shown(room_layout(grid, view_of(made), FULL_HD))
    layout = room_layout(grid, view_of(made, current=(hidden.candidate,)), FULL_HD)
    assert hidden in shown(layout)
    assert layout.current == hidden
    made.workspace.close()


def test_the_room_follows_moves_filter_and_expansion(qtbot: QtBot, made: MadeSession) -> None:
    window = opened(qtbot, made)
    one = made.ids_in(made.box(5))[0]
    made.workspace.do(
        PlaceCandidates(session=made.session, scheme=MAIN, candidates=(one,), placement=made.box(2))
    )

    def in_its_new_box() -> bool:
        assert window.layout_now is not None
        (box,) = (box for box in window.layout_now.boxes if box.key == made.box(2))
        return one in [cell.card.candidate for cell in box.cells]

    qtbot.waitUntil(in_its_new_box)
    assert window.layout_now is not None
    window.follow(view_of(made, shown=frozenset([one])))
    assert [card.candidate for card in shown(window.layout_now)] == [one]
    window.follow(view_of(made, expanded=made.box(5)))
    assert [box.key for box in window.layout_now.boxes] == [made.box(5)]
    window.follow(view_of(made, scheme=FIT))
    assert window.grid is not None and window.grid.scheme.key == FIT


def test_one_key_blanks_the_screen(qtbot: QtBot, made: MadeSession) -> None:
    window = opened(qtbot, made)
    black = QColor(Qt.GlobalColor.black)
    assert window.grab().toImage().pixelColor(960, 540) != black
    QTest.keyClick(window, Qt.Key.Key_B)
    picture = window.grab().toImage()
    assert all(picture.pixelColor(x, y) == black for x in range(0, 1920, 60) for y in range(0, 1080, 60))
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.grab().toImage().pixelColor(960, 540) != black
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


SECRETS = ("P-1001", "1979-05-17", "清华大学", "不宜公开的备注", "不宜公开的理由", "博士研究生", "138000000")
"""Never for the room: number, birth, school, note, reason, degree, phone."""
DOORS = ("_desk", "_shell", "_timer")


def told_all(made: MadeSession) -> str:
    """Give one candidate something in every field there is, and say who it is."""
    one = made.ids_in(made.box(5))[0]
    person = made.card(one).person
    do = made.workspace.do
    number, birth, school, note, reason, degree, phone = SECRETS
    values: dict[str, Value] = {
        "number": number, "birth_date": date.fromisoformat(birth), "gender": "f", "school": school,
        "education": degree, "phone": phone, "english_name": "Secret English", "remarks": note,
    }  # fmt: skip
    do(EditPerson(person=person, values=values))
    do(SetPhoto(person=person, data=b"\xff\xd8\xff" + b"0" * 64))
    do(NoteCandidate(candidate=one, note=note, follow_up=note))
    do(RecordBallot(candidate=one, in_favour=3, against=1, abstain=1, present=5, entitled=5))
    placed = do(PlaceCandidates(session=made.session, scheme=MAIN, candidates=(one,), placement=made.box(2)))
    do(ExplainMove(move=str(placed.figures["moves"]), reason=reason, authorised_by="周委员"))
    return one


def everything(window: ProjectorWindow, monkeypatch: pytest.MonkeyPatch) -> str:
    """All words a room window holds, says to anybody or paints."""
    return "\n".join([*said(window), *held(window, but=DOORS), *painted(monkeypatch, projector, window)])


def test_the_window_holds_nothing_that_is_not_for_the_room(
    qtbot: QtBot, made: MadeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = told_all(made)
    window = opened(qtbot, made)
    window.follow(view_of(made, current=(one,)))
    words = everything(window, monkeypatch)
    assert made.card(one).name in words, "the walk must see what is there"
    assert made.card(one).photo not in words
    assert not [secret for secret in (*SECRETS, "Secret English", "周委员") if secret in words]


def test_a_blind_room_holds_no_name_photo_gender_age_or_school(
    qtbot: QtBot, made: MadeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = told_all(made)
    cards = made.board().cards
    telling = {text for card in cards for text in (card.name, card.post, card.unit, card.number, card.photo)}
    window = opened(qtbot, made)
    window.follow(view_of(made, current=(one,)))
    made.workspace.do(SetBlind(session=made.session, blind=True))
    qtbot.waitUntil(lambda: window.grid is not None and window.grid.blind)
    words = everything(window, monkeypatch)
    assert not [text for text in (*telling, *SECRETS, "Secret English") if text and text in words]
    codes = {card.name for card in made.board().cards}
    assert all(code in words for code in codes)
    assert "Middle managers" in words, "the tier stands where the post would tell who it is"


def test_an_unplugged_projector_gives_the_window_back(qtbot: QtBot, made: MadeSession) -> None:
    window = opened(qtbot, made)
    screen = window.screen()
    window.fill(screen)
    window.set_blank(True)
    assert window.isFullScreen()
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    with qtbot.waitSignal(window.screen_lost):
        app.screenRemoved.emit(screen)
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isFullScreen())
    QApplication.processEvents()
    assert window.blank, "what the room must not see stays unseen"
    assert screen.geometry().intersects(window.geometry())
    app.screenAdded.emit(screen)
    qtbot.waitUntil(window.isFullScreen)
