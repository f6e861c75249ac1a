"""Times the board's gestures beside a floor, a bare QGraphicsView of the same size in the same run.

    python -m bench.board [--fast]

A drag frame is measured on the board alone with all cards in view. Everything else in the whole window, with
the talent card open and a session on two schemes: from the release of the mouse or the key until the file
holds it and all is painted. Judged is the time of the processor, which busy neighbours hardly change; the
clock's stands beside it.
"""

import argparse
import os
import sys
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from bench.board_floor import bare_frames, bare_moves
from bench.board_times import SIZE, Times, drag_frames, line, probe, spin, until_painted
from bench.board_window import Room
from talentdesk.domain.texts import Language
from talentdesk.services.layers import MakeLayer
from talentdesk.ui.language import Speech
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.filters import CardFilter
from talentdesk.ui.workshop.packing import Density
from talentdesk.wording import reasons, speaker
from tests.ui.made_board import made_board
from tests.ui.made_session import MAIN

CHARTS, FILTER, PROJECTOR, FRAME = 200, 50, 100, 2


def board_frames(count: int, carried: int) -> Times:
    board, rules = made_board(count)
    theme = application_theme()
    say = speaker(Language.ZH)
    view = BoardView(say, lambda finding: reasons.sentence(finding, say, rules), theme.values, theme.duration)
    view.resize(SIZE)
    view.show_values(board, rules)
    view.look(density=Density.EVERYONE)
    view.show()
    spin()
    spin()
    drawn = sum(1 for key in view.board.boxes for _ in view.board.slots(key))
    assert drawn == count, drawn
    first = view.arrangement.boxes[board.scheme.boxes[4].placement][0].candidate
    others = [card.candidate for card in board.cards if card.candidate != first][: carried - 1]
    view.select([first, *others])
    spin()
    rect = view.board.rect_of(first)
    assert rect is not None
    times = drag_frames(view, view.mapFromScene(rect.center()))
    view.close()
    return times


def measure_frames(count: int) -> None:
    """Print what a frame of a drag costs."""
    floor = bare_frames(count)
    line(f"floor: drag frame, bare view, {count} cards", floor)
    line(f"drag frame, {count} cards all in view", board_frames(count, 1), FRAME, floor)
    line(f"drag frame, {count} cards, 40 in the hand", board_frames(count, 40), FRAME, floor)


def measure_window(count: int, limit: float, speech: Speech) -> None:
    """Print what the gestures cost in the whole window."""
    room = Room(count, speech)
    floor = bare_moves(count)
    line(f"floor: a row durable and a bare repaint, {count} cards", floor)
    line(f"first card chosen, {count} cards", [room.select(3)], limit)
    line(f"first move, {count} cards", [room.move(0)], limit, floor)
    for name, gesture in (
        ("card chosen", room.select),
        ("move", room.move),
        ("move of 20 cards", room.carrying(20)),
        ("undo of it", room.take_back),
        ("redo", room.do_again),
        ("discussed with F", room.discuss),
    ):
        line(f"{name}, {count} cards", room.times(gesture, 10), limit, floor)
    line(f"filter, {count} cards", room.times(room.filter), FILTER)
    room.page.filter.take(CardFilter())
    line(f"the other grid, {count} cards", room.times(room.scheme), limit)
    measure_panels(room, count, limit)
    measure_projector(room, count)
    room.close()


def measure_panels(room: Room, count: int, limit: float) -> None:
    """Print what gestures cost while more stands beside the board."""
    with room.beside("agenda"):
        line(f"next of the agenda called, {count} cards", room.times(room.call), limit)
        line(f"move beside the agenda, {count} cards", room.times(room.move), limit)
    with room.beside("bias"):
        line(f"groups compared and drawn, {count} cards", room.times(room.groups), CHARTS)
    with room.beside("charts"):
        line(f"move until the charts follow, {count} cards", room.times(room.move), CHARTS)
    with room.beside("second"):
        line(f"move beside the second grid, {count} cards", room.times(room.move))
    room.page.layers.make(MakeLayer(session=room.session, scheme=MAIN, name="bench"))
    spin()
    line(f"move on a rehearsal, {count} cards", room.times(room.move), limit)
    room.page.layers.leave()
    spin()


def measure_projector(room: Room, count: int) -> None:
    """Print what the window for the room costs."""
    link = room.page.room
    line(f"projector opened, {count} cards", [until_painted(link.open)], PROJECTOR)
    window = link.window
    assert window is not None
    line(f"move with the projector following, {count} cards", room.times(room.move))
    blanked = [until_painted(partial(window.set_blank, blank)) for blank in (True, False) * 5]
    line(f"projector blank and back, {count} cards", blanked, PROJECTOR)
    window.close()
    line(f"projector opened again, {count} cards", [until_painted(link.open)], PROJECTOR)
    window.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fast", action="store_true", help="500 cards only")
    fast = parser.parse_args().fast
    app = QApplication(sys.argv[:1])
    application_theme()
    speech = Speech(app, Language.ZH)
    print(f"probe of the machine: {probe():.0f} ms")
    for count in (500,) if fast else (500, 5000):
        measure_frames(count)
    for count, limit in ((500, 50),) if fast else ((500, 50), (5000, 100)):
        measure_window(count, limit, speech)
    print(f"probe of the machine after: {probe():.0f} ms")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
