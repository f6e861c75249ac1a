"""The overview: tiles and the lists behind them, forecast edited by keyboard, departures, print, export."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.figures import FigureKey
from talentdesk.domain.texts import Language
from talentdesk.services.campaigns import OpenCampaign
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.departures import DepartureLines, RecordDeparture
from talentdesk.services.growth import GROWTH, AddForecastLine, ForecastLinesOf
from talentdesk.services.people import AddPerson
from talentdesk.services.positions import EditPost
from talentdesk.services.post_standings import TermsOf
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.services.workspace import Workspace
from talentdesk.ui.exporting import Exporter
from talentdesk.ui.overview.attention import ConcernSheet
from talentdesk.ui.overview.cell_sheet import CellSheet
from talentdesk.ui.overview.departure_sheet import DepartureSheet
from talentdesk.ui.overview.figure_sheet import FigureSheet
from talentdesk.ui.overview.page import OverviewPage
from tests.gestures import press, write
from tests.ui.made_page import ShownPage
from tests.ui.stub_shell import StubShell
from tests.unit.services.made_workshop import make_people, make_workshop
from tests.unit.services.test_succession_figures import load_kept, load_slate, load_vacancy


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with make_people(tmp_path / "a.talent") as made:
        for post in ("post1", "post2"):
            made.do(EditPost(post=post, values={"key_position": True}))
        load_slate(made, ("p1", "now", True), ("p4", "", False))
        yield made


def shown(file: Workspace, qtbot: QtBot, language: Language = Language.EN) -> tuple[OverviewPage, StubShell]:
    made = ShownPage(qtbot, file, OverviewPage, size=(1100, 760), language=language)
    return made.page, made.stub


def sheet_of(shell: StubShell, kind: type[FigureSheet] | type[CellSheet]) -> FigureSheet | CellSheet:
    (found,) = (one for one in shell.window.findChildren(kind) if one.isVisible())
    return found


def test_a_tile_says_value_parts_unknown_and_formula(file: Workspace, qtbot: QtBot) -> None:
    page, _ = shown(file, qtbot)
    tile = page.tiles.tiles[FigureKey.COVERAGE]
    assert (tile.words.value, tile.words.parts, tile.words.unknown) == (
        "50%",
        "1 of 2 key posts",
        "1 unknown: up to 100%",
    )
    assert tile.words.share == (0.5, 0.5)
    assert "÷ all key posts" in tile.toolTip()
    assert tile.accessibleName().startswith("Coverage of key posts: 50%; 1 of 2 key posts")
    lacking = page.tiles.tiles[FigureKey.INTERNAL_FILL]
    assert (lacking.words.value, lacking.words.parts) == (
        "–",
        "No vacancy was filled in the last 12 months.",
    )


def test_the_tile_of_nominations_names_the_campaign_it_speaks_of(file: Workspace, qtbot: QtBot) -> None:
    file.do(OpenCampaign(name="Spring 2027", tiers=("executive", "middle")))
    page, _ = shown(file, qtbot)
    words = page.tiles.tiles[FigureKey.NOMINATIONS].words
    assert (words.value, words.about) == ("0%", "Spring 2027")
    assert "Spring 2027" in page.tiles.tiles[FigureKey.NOMINATIONS].accessibleName()
    assert not page.tiles.tiles[FigureKey.COVERAGE].words.about


def test_the_keyboard_walks_the_tiles_tells_formulas_and_opens_a_list(file: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(file, qtbot)
    page.tiles.tiles[FigureKey.COVERAGE].setFocus()
    press(page, "Right")
    assert page.tiles.tiles[FigureKey.READY_NOW].hasFocus()
    assert page.tiles.formula.text().startswith("Ready now = Key posts with a confirmed successor")
    press(page, "Return")
    sheet = sheet_of(shell, FigureSheet)
    assert isinstance(sheet, FigureSheet)
    assert [(one.post, one.answer.value) for one in sheet.lines] == [("post1", "unknown"), ("post2", "yes")]
    assert sheet.model.index(0, 1).data() == "生产经理"
    sheet.answers.setCurrentIndex(sheet.answers.findData("yes"))
    assert [one.post for one in sheet.lines] == ["post2"]
    press(sheet, "Esc")
    assert sheet.isHidden()


def test_a_click_opens_the_list_and_enter_goes_to_the_person(file: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(file, qtbot)
    QTest.mouseClick(page.tiles.tiles[FigureKey.RESERVE_RATIO], Qt.MouseButton.LeftButton)
    sheet = sheet_of(shell, FigureSheet)
    assert isinstance(sheet, FigureSheet)
    assert [(one.person, one.answer.value) for one in sheet.lines] == [("p4", "no"), ("p1", "yes")]
    sheet.table.setFocus()
    sheet.table.select_rows([1])
    press(sheet, "Return")
    assert shell.opened == [("people", "p1")]
    ((name, go_back),) = shell.ways_back
    assert name == "Reserve ratio"
    go_back()
    place, where = shell.opened[-1]
    assert place == "overview"
    page.open_at(where)
    again = sheet_of(shell, FigureSheet)
    assert isinstance(again, FigureSheet)
    assert [again.lines[row].person for row in again.table.selected_rows()] == ["p1"]


def test_an_earlier_cycle_is_compared_with(file: Workspace, qtbot: QtBot) -> None:
    load_kept(file, FigureKey.RESERVE_RATIO, 1, 7)
    load_slate(file, ("p5", "now", True), post="post1")
    page, shell = shown(file, qtbot)
    words = page.tiles.tiles[FigureKey.RESERVE_RATIO].words
    assert (words.value, words.change, words.turn) == ("28.6%", "+14.3 points (was 14.3%)", "better")
    assert "compared with 2025" in page.subtitle()
    assert [page.cycles.itemText(at) for at in range(page.cycles.count())] == ["2025"]
    page.open_list(FigureKey.RESERVE_RATIO.value)
    sheet = sheet_of(shell, FigureSheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(text.endswith("2025: 14.3%  →  today: 28.6%") for text in said)


def test_figures_are_kept_by_hand_for_a_cycle(file: Workspace, qtbot: QtBot) -> None:
    opened = OpenCycle(name="2025", start=date(2025, 10, 1), end=date(2026, 1, 31))
    cycle = str(file.do(opened).figures["id"])
    page, shell = shown(file, qtbot)
    page.keep_for(cycle, "2025")
    assert shell.toasts == ["Figures kept for 2025."]
    assert file.undo_step is not None
    assert file.undo_step.action == "keep_figures"


def test_the_growth_plan_is_written_by_keyboard_and_a_refusal_is_said(file: Workspace, qtbot: QtBot) -> None:
    page, _ = shown(file, qtbot)
    page.open_at("forecast")
    panel = page.forecast.growth
    panel.table.setFocus()
    press(panel.table, "Return")
    write("门店")
    press(panel.table, "Return")
    qtbot.waitUntil(lambda: len(panel.model.rows) == 1)
    (line,) = file.ask(ForecastLinesOf()).growth
    assert (line.kind, line.year, line.units) == ("门店", 2026, 0)
    panel.model.setData(panel.model.index(0, 2), 12.0)
    qtbot.waitUntil(lambda: file.ask(ForecastLinesOf()).growth[0].units == 12)
    panel.model.setData(panel.model.index(0, 1), 12.0)
    qtbot.waitUntil(lambda: bool(panel.error))
    assert "2000" in panel.error
    file.undo()
    assert file.ask(ForecastLinesOf()).growth[0].units == 0


def test_a_line_is_removed_by_delete_with_undo(file: Workspace, qtbot: QtBot) -> None:
    file.do(AddForecastLine(kind=GROWTH, values={"kind": "门店", "year": 2027, "units": 12}))
    page, shell = shown(file, qtbot)
    page.open_at("forecast")
    panel = page.forecast.growth
    panel.table.setFocus()
    panel.table.choose(panel.model.rows[0].id)
    press(panel.table, "Delete")
    assert file.ask(ForecastLinesOf()).growth == ()
    assert shell.toasts == ["Line removed."]


def test_a_gap_opens_the_lists_behind_it(file: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(file, qtbot)
    page.open_at("forecast")
    view = page.forecast
    assert view.values is not None
    assert [tier.en for tier in view.values.tiers] == ["Executive team", "Middle managers"]
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.own.index(0, 1))
    press(view.table, "Return")
    sheet = sheet_of(shell, CellSheet)
    assert isinstance(sheet, CellSheet)
    assert (sheet.cell.tier, sheet.cell.year) == ("executive", 2027)
    assert {sheet.model.index(row, 1).data() for row in range(sheet.model.rowCount())} >= {"陈静", "单雄"}


@pytest.mark.parametrize("language", [Language.EN, Language.ZH])
def test_the_years_stand_over_their_figures_and_off_the_edge(
    file: Workspace, qtbot: QtBot, language: Language
) -> None:
    page, _ = shown(file, qtbot, language)
    page.open_at("forecast")
    table = page.forecast.table
    head = table.horizontalHeader()
    for at in range(table.own.columnCount()):
        left, width = head.sectionViewportPosition(at), head.sectionSize(at)
        year = _last_ink(head.viewport(), QRect(left, 4, width, head.height() - 8))
        cell = table.visualRect(table.own.index(0, at))
        figure = _last_ink(table.viewport(), cell.adjusted(0, 4, 0, -4))
        assert abs((left + year) - (cell.left() + figure)) <= 2
        assert cell.width() - figure >= 8


def _last_ink(widget: QWidget, where: QRect) -> int:
    """Return how far right something is drawn in a rectangle whose first pixel is its ground."""
    image = widget.grab(where).toImage()
    ground = image.pixelColor(0, 0).lightness()
    return max(
        x
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).lightness() - ground) > 60
    )


def test_what_is_assumed_of_a_tier_changes_the_forecast(file: Workspace, qtbot: QtBot) -> None:
    page, _ = shown(file, qtbot)
    page.open_at("forecast")
    panel = page.forecast.tiers
    panel.model.setData(panel.model.index(1, 1), 10.0)
    qtbot.waitUntil(lambda: "Middle managers 10%" in page.forecast.assumed.text())
    assert page.forecast.answer is not None
    assert page.forecast.answer.forecast.cell("middle", 2028).lost > 0


def test_a_departure_is_recorded_in_a_form_and_taken_off(file: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(file, qtbot)
    page.open_at("departures")
    QTest.mouseClick(page.departures.record, Qt.MouseButton.LeftButton)
    (sheet,) = shell.window.findChildren(DepartureSheet)
    QTest.mouseClick(sheet.main_button, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    QTest.keyClicks(sheet.person.edit, "cj")
    QTest.keyClick(sheet.person.edit, Qt.Key.Key_Return)
    sheet.wish.setCurrentIndex(sheet.wish.findData("own"))
    QTest.mouseClick(sheet.main_button, Qt.MouseButton.LeftButton)
    (line,) = file.ask(DepartureLines())
    assert (line.name, line.wish, line.key) == ("陈静", "own", True)
    page.departures.table.choose(line.id)
    QTest.mouseClick(page.departures.remove, Qt.MouseButton.LeftButton)
    assert file.ask(DepartureLines()) == ()


def test_a_departure_opens_the_vacancy_and_ends_the_term_by_the_keyboard(
    file: Workspace, qtbot: QtBot
) -> None:
    for person in ("p2", "p3", "p4"):
        file.do(RecordDeparture(person=person, on=date(2026, 9, 1)))
    page, shell = shown(file, qtbot)
    page.open_at("departures")
    page.departures.open_sheet()
    (sheet,) = shell.window.findChildren(DepartureSheet)
    assert sheet.posts.isHidden()
    QTest.keyClicks(sheet.person.edit, "cj")
    QTest.keyClick(sheet.person.edit, Qt.Key.Key_Return)
    (box,) = sheet.posts.boxes.values()
    assert sheet.posts.isVisible() and sheet.posts.end.isChecked() and box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert sheet.posts.vacated == ()
    QTest.keyClick(box, Qt.Key.Key_Space)
    # Another text means nobody is chosen, and no posts.
    QTest.keyClicks(sheet.person.edit, "x")
    assert sheet.posts.isHidden() and sheet.posts.vacated == ()
    QTest.keyClick(sheet.person.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(sheet.person.edit, Qt.Key.Key_Return)
    sheet.main_button.setFocus()
    QTest.keyClick(sheet.main_button, Qt.Key.Key_Return)
    (vacancy,) = file.ask(VacancyLines())
    assert vacancy.expected is None and shell.toasts[-1] == "The departure is on record; 1 post vacant."
    assert file.ask(TermsOf(post="post1"))[0].end == page.desk.today
    page.desk.undo()
    assert file.ask(VacancyLines()) == () and len(file.ask(DepartureLines())) == 3


def test_a_departure_is_corrected_in_place(file: Workspace, qtbot: QtBot) -> None:
    file.do(RecordDeparture(person="p1", on=date(2026, 10, 1)))
    page, _ = shown(file, qtbot)
    page.open_at("departures")
    model = page.departures.model
    model.setData(model.index(0, 2), "retirement")
    qtbot.waitUntil(lambda: file.ask(DepartureLines())[0].wish == "retirement")


def test_the_overview_becomes_a_workbook_with_the_lists_behind(
    file: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    load_vacancy(file, "v1", closed_on=date(2026, 4, 30), inside=True, person_id="p1")
    page, shell = shown(file, qtbot)
    path = tmp_path / "overview.xlsx"
    Exporter(page, page.desk, shell).write_overview(path)
    book = load_workbook(path)
    assert book.sheetnames == ["Figures", "Lists behind", "Bench", "Forecast", "Forecast, people"]
    rows = [[cell.value for cell in row] for row in book["Figures"].iter_rows(min_row=2)]
    assert rows[0][:3] == ["Coverage of key posts", "50%", "1 of 2 key posts"]
    behind = [[cell.value for cell in row] for row in book["Lists behind"].iter_rows(min_row=2)]
    assert ["Filled from inside", "Counts", "生产总监", "云岭制造 / 生产部", "陈静"] in [
        row[:5] for row in behind
    ]


@pytest.mark.parametrize("language", Language)
def test_the_overview_is_printed_on_few_pages(file: Workspace, qtbot: QtBot, language: Language) -> None:
    page, shell = shown(file, qtbot, language)
    page.open_paper()
    from talentdesk.ui.overview.paper import OverviewSheet

    (sheet,) = shell.window.findChildren(OverviewSheet)
    qtbot.waitUntil(lambda: sheet.preview.pages is not None)
    assert sheet.preview.pages is not None
    assert 1 <= len(sheet.preview.pages) <= 2


def test_the_page_follows_what_is_done_elsewhere(file: Workspace, qtbot: QtBot) -> None:
    page, _ = shown(file, qtbot)
    page.desk.do(EditPost(post="post1", values={"key_position": False}))
    assert page.tiles.tiles[FigureKey.COVERAGE].words.value == "100%"
    page.desk.undo()
    assert page.tiles.tiles[FigureKey.COVERAGE].words.value == "50%"


def test_a_figure_that_lacks_something_leads_where_it_is_filled_in(file: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(file, qtbot)
    page.open_at(FigureKey.TURNOVER.value)
    sheet = sheet_of(shell, FigureSheet)
    assert sheet.main_button.text() == "Go to: Overview"
    QTest.mouseClick(sheet.main_button, Qt.MouseButton.LeftButton)
    assert shell.opened == [("overview", "departures")]
    assert sheet.isHidden()


def test_a_concern_opens_its_list_and_leads_on(file: Workspace, qtbot: QtBot) -> None:
    file.do(EditPost(post="post1", values={"risk_of_loss": "high"}))
    page, shell = shown(file, qtbot)
    words = [button.accessibleName() for button in page.attention.buttons]
    assert words == ["High risk, nobody ready now: 1", "No slate yet: 1"]
    page.attention.buttons[0].setFocus()
    press(page, "Space")
    (sheet,) = shell.window.findChildren(ConcernSheet)
    assert [sheet.model.index(0, at).data() for at in range(2)] == ["生产经理", "生产部"]
    sheet.table.setFocus()
    sheet.table.select_rows([0])
    press(sheet, "Return")
    assert shell.opened == [("succession", "post1")]
    ((name, go_back),) = shell.ways_back
    assert name == "High risk, nobody ready now"
    go_back()
    page.open_at(shell.opened[-1][1])
    again = next(one for one in shell.window.findChildren(ConcernSheet) if one.isVisible())
    assert again.table.selected_rows() == [0]


def test_the_newest_session_in_which_somebody_is_placed_is_drawn(tmp_path: Path, qtbot: QtBot) -> None:
    shop = make_workshop(tmp_path / "b.talent")
    with shop.workspace as workspace:
        page, shell = shown(workspace, qtbot)
        assert page.session.session == shop.session
        chart = page.session.views[0].chart
        assert chart is not None
        assert sum(bar.count for bar in chart.bars) == 5  # type: ignore[attr-defined]
        QTest.mouseClick(page.session.go, Qt.MouseButton.LeftButton)
        assert shell.opened == [("workshop", shop.session)]


def test_without_a_session_there_is_no_grid_to_draw(file: Workspace, qtbot: QtBot) -> None:
    page, _ = shown(file, qtbot)
    assert page.session.isHidden()
    assert not page.bench.isHidden()


def test_a_file_without_people_says_where_to_begin(workspace: Workspace, qtbot: QtBot) -> None:
    page, shell = shown(workspace, qtbot)
    assert page.nobody.isVisible() and not page.tiles.isVisible()
    (button,) = page.nobody.findChildren(QPushButton)
    button.setFocus()
    press(page, "Space")
    assert shell.opened == [("people", "import")]
    workspace.do(AddPerson(values={"number": "A1", "name": "安心"}))
    page.refresh()
    assert page.tiles.isVisible() and not page.nobody.isVisible()
