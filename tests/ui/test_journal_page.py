"""The journal place: what it tells, finds, proves and exports."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import TroubleError
from talentdesk.jobs.journal_sheet import write_journal
from talentdesk.services.setup import RenameWorkspace
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, PlaceCandidates
from talentdesk.ui.journal.entries_model import PAGE, WHAT, WHO, WHY
from talentdesk.ui.journal.page import JournalPage
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import speaker
from tests.gestures import click
from tests.ui.made_page import ShownPage
from tests.unit.services.made_workshop import MAIN, Workshop, make_workshop


class Made(ShownPage[JournalPage]):
    """A shown page over a workshop in which a card was moved and explained."""

    def __init__(self, shop: Workshop, qtbot: QtBot, language: Language = Language.EN) -> None:
        self.shop = shop
        super().__init__(qtbot, shop.workspace, JournalPage, size=(1000, 700), language=language)

    def told(self, column: int = WHAT) -> list[str]:
        model = self.page.model
        return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    done = made.workspace.do(
        PlaceCandidates(
            session=made.session,
            scheme=MAIN,
            candidates=(made.candidate("陈静"),),
            placement=made.place(5),
        )
    )
    made.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason="业绩回落"))
    yield made
    made.workspace.close()


@pytest.fixture
def made(shop: Workshop, qtbot: QtBot) -> Made:
    return Made(shop, qtbot)


def test_steps_are_told_newest_first_with_who_and_why(made: Made) -> None:
    assert made.told()[:2] == ["Give the reason of 陈静's move", "Move 陈静 to box 5"]
    assert made.told(WHY)[0] == "业绩回落"
    assert set(made.told(WHO)) == {"林岚"}
    assert made.told()[-1].endswith("·  final")
    assert made.page.subtitle() == "12 steps"


def test_the_journal_follows_what_is_done_and_taken_back(made: Made) -> None:
    made.shop.workspace.undo()
    assert made.told()[0] == "Taken back: Move 陈静 to box 5"
    assert made.told()[1] == "Give the reason of 陈静's move  ·  taken back"
    font = made.page.model.data(made.page.model.index(2, WHAT), 6)
    assert isinstance(font, QFont)
    assert font.strikeOut()
    made.shop.workspace.redo()
    assert made.told()[0] == "Done again: Move 陈静 to box 5"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("陈静", 3),
        ("回落", 1),
        ("to the committee", 5),
        ("to box 5", 1),
        ("FINAL", 2),
        ("nothing like it", 0),
        ("", 12),
    ],
)
def test_the_filter_looks_in_who_what_and_why(made: Made, qtbot: QtBot, words: str, count: int) -> None:
    made.page.filter.setText(words)
    made.page.filter.returnPressed.emit()
    assert made.page.model.rowCount() == count


def test_typing_looks_after_a_pause(made: Made, qtbot: QtBot) -> None:
    QTest.keyClicks(made.page.filter, "to box")
    qtbot.waitUntil(lambda: made.page.model.rowCount() == 1)


def test_a_filter_nothing_fits_says_so_and_is_removed(made: Made, qtbot: QtBot) -> None:
    page = made.page
    page.filter.setFocus()
    QTest.keyClicks(page.filter, "zzqq")
    QTest.keyClick(page.filter, Qt.Key.Key_Return)
    assert not page.table.isVisible()
    (words,) = [one.text() for one in page.none.findChildren(Label) if one.text()]
    assert page.none.isVisible()
    assert words == "No step fits this filter"
    (button,) = page.none.findChildren(QPushButton)
    click(button)
    assert page.table.isVisible()
    assert not page.none.isVisible()
    assert made.told()[0] == "Give the reason of 陈静's move"
    assert page.filter.hasFocus()


def test_older_steps_come_when_they_are_scrolled_to(shop: Workshop, qtbot: QtBot) -> None:
    card = shop.candidate("陈静")
    for turn in range(PAGE + 5):
        shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(card,), discussed=turn % 2 == 0))
    made = Made(shop, qtbot)
    QApplication.processEvents()
    assert made.page.model.rowCount() == PAGE
    made.page.table.scrollToBottom()
    qtbot.waitUntil(lambda: made.page.model.rowCount() == PAGE + 17)
    assert not made.page.model.canFetchMore(made.page.table.rootIndex())


def test_verifying_says_sound(made: Made) -> None:
    made.page.verify()
    assert made.page.verdict.text.startswith("Sound: the file is intact, all 12 entries")
    made.page.verdict.dismiss()
    assert made.page.verdict.text == ""


def test_verifying_names_a_row_changed_behind_its_back(made: Made) -> None:
    with made.shop.workspace.engine.begin() as connection:
        connection.execute(text("UPDATE person SET name = '冒名' WHERE id = 'p1'"))
    made.page.verify()
    assert made.page.verdict.text.startswith("Not sound.")
    assert "says: person/p1" in made.page.verdict.text


@pytest.mark.parametrize(
    ("language", "header", "said"),
    [
        (Language.EN, "What", "Move 陈静 to box 5"),
        (Language.ZH, "事项", "将陈静移到 5 格"),
    ],
)
def test_the_journal_is_exported_as_it_is_filtered(
    shop: Workshop, qtbot: QtBot, tmp_path: Path, language: Language, header: str, said: str
) -> None:
    made = Made(shop, qtbot, language)
    made.page.filter.setText("陈静")
    path = tmp_path / "journal.xlsx"
    made.page.export(path)
    (sheet,) = load_workbook(path).worksheets
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][3] == header
    assert [row[3] for row in rows[1:]][1] == said
    assert len(rows) == 4
    assert made.stub.toasts


def test_an_export_can_be_cancelled(shop: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "journal.xlsx"
    with pytest.raises(TroubleError):
        write_journal(shop.workspace, path, speaker(Language.EN), lambda what, done, of: None, lambda: True)
    assert not path.exists()


def test_who_and_what_are_read_in_full_and_an_unused_column_takes_no_room(made: Made) -> None:
    made.shop.workspace.operator = "人力资源部组织发展组"
    made.shop.workspace.do(RenameWorkspace(organisation="南山"))
    table, words = made.page.table, made.page.table.fontMetrics().horizontalAdvance
    assert table.columnWidth(WHO) > words("人力资源部组织发展组")
    assert table.columnWidth(WHAT) > max(words(one) for one in made.told())
    made.page.filter.setText("南山")
    made.page.filter.returnPressed.emit()
    assert made.told(WHY) == [""]
    assert table.columnWidth(WHY) < 2 * words("Why") + 20


def test_where_room_is_short_what_was_done_is_read_before_the_reasons(made: Made) -> None:
    done = made.shop.workspace.do(
        PlaceCandidates(
            session=made.shop.session,
            scheme=MAIN,
            candidates=(made.shop.candidate("陈静"),),
            placement=made.shop.place(2),
        )
    )
    reason = "The rater was generous, and the committee brought that down to the common measure. " * 2
    made.shop.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason=reason))
    made.stub.window.resize(760, 600)
    QApplication.processEvents()
    table, words = made.page.table, made.page.table.fontMetrics().horizontalAdvance
    assert table.columnWidth(WHAT) > max(words(one) for one in made.told())
    assert words("Why") < table.columnWidth(WHY) < words(reason)


def test_a_wider_window_gives_its_room_to_the_reasons_at_once(made: Made) -> None:
    done = made.shop.workspace.do(
        PlaceCandidates(
            session=made.shop.session,
            scheme=MAIN,
            candidates=(made.shop.candidate("陈静"),),
            placement=made.shop.place(2),
        )
    )
    reason = "The rater was generous, and the committee brought that down."
    made.shop.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason=reason))
    table, words = made.page.table, made.page.table.fontMetrics().horizontalAdvance
    made.stub.window.resize(760, 600)
    QApplication.processEvents()
    assert table.columnWidth(WHY) < words(reason)
    made.stub.window.resize(1600, 600)
    QApplication.processEvents()
    assert table.columnWidth(WHY) > words(reason)
