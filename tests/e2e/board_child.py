"""A board in a window of its own, for a real mouse: says where things are, then what was asked for."""

import json
import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from talentdesk.domain.texts import Language
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.plan import Key
from talentdesk.wording import reasons, speaker
from tests.ui.made_board import made_board

PATIENCE = 20_000


def _out(value: object) -> None:
    print(json.dumps(value), flush=True)


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme = application_theme()
    board, rules = made_board(40)
    say = speaker(Language.EN)
    view = BoardView(say, lambda finding: reasons.sentence(finding, say, rules), theme.values, theme.duration)
    view.show_values(board, rules)
    view.resize(1100, 700)
    view.move(20, 20)
    view.show()

    def screen(at: QPoint) -> list[int]:
        point = view.viewport().mapToGlobal(at)
        return [point.x(), point.y()]

    def say_where() -> None:
        scheme = board.scheme
        one = view.arrangement.boxes[scheme.by_number[5].placement][0].candidate
        rect = view.board.rect_of(one)
        target = view.board.boxes[scheme.by_number[2].placement]
        assert rect is not None
        start = screen(view.mapFromScene(rect.center()))
        _out({"card": one, "start": start, "end": screen(view.mapFromScene(target.inside.bottomRight()))})

    def answer(ids: tuple[str, ...], key: Key, position: int | None) -> None:
        _out({"ids": list(ids), "box": board.scheme.box(key).number if key else 0})
        app.exit(0)

    view.drop_requested.connect(answer)
    QTimer.singleShot(400, say_where)
    QTimer.singleShot(PATIENCE, lambda: app.exit(3))
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
