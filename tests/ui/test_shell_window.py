"""The window around the pages: places, search, strip, what it remembers, what it looks like read-only."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from talentdesk import tokens
from talentdesk.services.commands import Command
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.people import AddPerson
from talentdesk.services.positions import PostLines
from talentdesk.services.setup import RenameWorkspace
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.ui import preferences
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.desk import Desk
from talentdesk.ui.final import FinalQuestion
from talentdesk.ui.host import Host
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.nominations.page import TABS as NOMINATIONS
from talentdesk.ui.nominations.page import NominationsPage
from talentdesk.ui.overview.figure_sheet import FigureSheet
from talentdesk.ui.places import PLACES
from talentdesk.ui.rail import Rail
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.sessions.cycle_sheet import CycleSheet
from talentdesk.ui.settings.page import SettingsPage
from talentdesk.ui.succession.page import TABS, SuccessionPage
from talentdesk.ui.title_line import TitleLine
from talentdesk.ui.top_bar import TopBar
from talentdesk.ui.widgets.labels import ElidedLabel
from tests.gestures import click, press, write
from tests.made import make_workspace, reopen
from tests.ui.conftest import OpenWindow

PEOPLE = (
    ("E001", "张伟"),
    ("E002", "欧阳晓岚"),
    ("E017", "曾国栋"),
    ("E103", "翟长江"),
)


def add(desk: Desk, number: str, name: str) -> str:
    done = desk.do(AddPerson(values={"number": number, "name": name}))
    assert done is not None
    return str(done.figures["id"])


def search_of(window: MainWindow) -> SearchBar:
    (found,) = window.findChildren(SearchBar)
    return found


def titles(bar: SearchBar) -> list[str]:
    return [hit.title for hit in bar.hits]


def test_the_shipped_font_is_used(window: MainWindow) -> None:
    assert QFontInfo(window.font()).family() == tokens.FAMILY


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ouyang", "欧阳晓岚"),
        ("oyxl", "欧阳晓岚"),
        ("晓岚", "欧阳晓岚"),
        ("zeng", "曾国栋"),
        ("zgd", "曾国栋"),
        ("E017", "曾国栋"),
        ("zhang", "张伟"),
    ],
)
def test_ctrl_k_finds_people_as_they_are_typed(
    window: MainWindow, desk: Desk, typed: str, found: str
) -> None:
    for number, name in PEOPLE:
        add(desk, number, name)
    press(window, "Ctrl+K")
    write(typed)
    assert titles(search_of(window))[0] == found


def test_the_hits_lie_in_the_same_window(window: MainWindow, desk: Desk) -> None:
    """In a window of their own Chinese input methods would lose the focus of the field."""
    add(desk, *PEOPLE[0])
    press(window, "Ctrl+K")
    write("zhang")
    bar = search_of(window)
    assert not bar.panel.isWindow()
    assert bar.hasFocus()
    assert bar.panel.mapTo(window, QPoint(0, 0)).y() >= bar.mapTo(window, QPoint(0, bar.height())).y()


def test_a_hit_is_chosen_by_keys_and_shows_its_card(window: MainWindow, desk: Desk) -> None:
    for number, name in PEOPLE:
        add(desk, number, name)
    press(window, "Ctrl+K")
    write("z")
    chosen = titles(search_of(window))[1]
    press(window, "Down")
    press(window, "Return")
    (inspector,) = window.findChildren(Inspector)
    assert inspector.card.name == chosen
    assert search_of(window).text() == ""


def test_a_post_leads_to_its_slate_and_a_second_line_to_the_people_in_it(
    window: MainWindow, desk: Desk
) -> None:
    desk.do(AddPerson(values={"number": "1", "name": "张伟", "post": "厂长"}))
    press(window, "Ctrl+K")
    write("厂长")
    kinds = [hit.found.kind for hit in search_of(window).hits if hit.found is not None]
    assert kinds == ["post", "holders", "person"]
    press(window, "Return")
    assert window.place == "succession"
    (page,) = window.findChildren(SuccessionPage)
    assert page.bar.currentIndex() == [tab.key for tab in TABS].index("slates")
    press(window, "Ctrl+K")
    write("厂长")
    press(window, "Down")
    press(window, "Return")
    assert window.place == "people"


def test_a_vacancy_leads_to_its_case(window: MainWindow, desk: Desk) -> None:
    desk.do(AddPerson(values={"number": "1", "name": "张伟", "post": "厂长"}))
    (post,) = [one for one in desk.ask(PostLines()) if one.title == "厂长"]
    desk.do(OpenVacancy(post=post.id))
    press(window, "Ctrl+K")
    write("厂长")
    bar = search_of(window)
    kinds = [hit.found.kind for hit in bar.hits if hit.found is not None]
    for _ in range(kinds.index("vacancy")):
        press(window, "Down")
    assert bar.hits[kinds.index("vacancy")].detail == "Vacancy"
    press(window, "Return")
    assert window.place == "nominations"
    (page,) = window.findChildren(NominationsPage)
    assert page.tabs.currentIndex() == NOMINATIONS.index("vacancies")


def test_commands_are_found_by_their_words(window: MainWindow) -> None:
    press(window, "Ctrl+K")
    write("settings")
    assert "Settings" in titles(search_of(window))
    press(window, "Escape")
    assert search_of(window).hits == ()


def test_nothing_found_is_said(window: MainWindow) -> None:
    press(window, "Ctrl+K")
    write("qqqq")
    bar = search_of(window)
    assert bar.hits == ()
    assert bar.panel.isVisible()
    press(window, "Return")
    assert bar.text() == "qqqq", "Return on nothing must do nothing"


def test_every_place_opens_from_the_rail_and_by_its_key(window: MainWindow) -> None:
    (rail,) = window.findChildren(Rail)
    for number, place in enumerate(PLACES, start=1):
        (button,) = rail.findChildren(QToolButton, place.key)
        click(button)
        assert window.place == place.key
        assert window.heading[0], f"{place.key} has no title"
        window.open_place(PLACES[-1].key)
        press(window, f"Ctrl+{number}")
        assert window.place == place.key
        assert button.isChecked()


def test_an_unknown_place_changes_nothing(window: MainWindow) -> None:
    before = window.place
    window.open_place("nowhere", "x")
    assert window.place == before


def test_a_refusal_stands_on_the_page_until_something_is_done(window: MainWindow, desk: Desk) -> None:
    desk.do(RenameWorkspace(organisation=" "))
    assert window.strip_text
    desk.do(RenameWorkspace(organisation="南山"))
    assert window.strip_text == ""


def test_the_window_remembers_itself(desk: Desk, host: Host, open_window: OpenWindow) -> None:
    add(desk, "E001", "张伟")
    first = open_window(desk)
    first.showNormal()
    first.resize(1111, 733)  # wider than the screen of the test platform, which cuts the width again
    first.open_place("settings")
    press(first, "Ctrl+I")
    first.close()
    second = open_window(desk, as_left=True)
    assert second.height() == 733
    assert second.place == "settings"
    (inspector,) = second.findChildren(Inspector)
    assert inspector.isHidden()
    # Also for a run that reads the settings anew.
    again = preferences.Preferences(host.preferences.path)
    assert again.get(preferences.PLACE) == "settings"
    assert again.get(preferences.CARD_OPEN) is False


def test_a_file_open_to_look_says_so_and_refuses(tmp_path: Path, host: Host, open_window: OpenWindow) -> None:
    make_workspace(tmp_path / "held.talent").close()
    with reopen(tmp_path / "held.talent", look=True) as workspace:
        desk = Desk(workspace, host.clock)
        window = open_window(desk)
        shown = [one for one in window.findChildren(QWidget) if one.accessibleName() == "Open to look only"]
        assert any(one.isVisible() for one in shown)
        assert desk.do(RenameWorkspace(organisation="南山")) is None
        assert window.strip_text


def test_everything_reachable_has_a_name(window: MainWindow) -> None:
    for place in PLACES:
        window.open_place(place.key)
        for button in window.findChildren(QToolButton):
            if button.isVisible() and not button.objectName().startswith("qt_"):
                assert button.accessibleName() or button.text(), f"a nameless button on {place.key}"
        for field in window.findChildren(QLineEdit):
            if field.isVisible() and field.focusPolicy():
                named = field.accessibleName() or field.placeholderText() or field.objectName()
                assert named, f"a nameless field on {place.key}"


def test_tab_walks_through_the_window_and_comes_back(window: MainWindow) -> None:
    press(window, "Ctrl+K")
    start = QApplication.focusWidget()
    seen: list[QWidget] = []
    for _ in range(300):
        press(window, "Tab")
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now)
        if now is start:
            break
    assert seen[-1] is start, "Tab is caught somewhere"
    (rail,) = window.findChildren(Rail)
    assert any(rail.isAncestorOf(one) for one in seen)


def test_a_final_step_says_what_it_fixes(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.do(RenameWorkspace(organisation="南山"))
    asked: list[str] = []

    def answer(go_on: bool) -> None:
        (question,) = window.findChildren(FinalQuestion)
        asked.append(question.informativeText())
        buttons = [one for one in question.buttons() if isinstance(one, QPushButton)]
        wanted = "Go on" if go_on else "Cancel"
        next(one for one in buttons if one.text() == wanted).click()
        question.deleteLater()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: answer(True))
    assert window.confirm_final("Lock it?")
    assert "南山" in asked[0]
    qtbot.waitUntil(lambda: not window.findChildren(FinalQuestion))
    QTimer.singleShot(0, lambda: answer(False))
    assert not window.confirm_final("Lock it?")


def test_the_card_asks_only_for_its_own_person(window: MainWindow, desk: Desk) -> None:
    one, other = add(desk, *PEOPLE[0]), add(desk, *PEOPLE[1])
    window.selection.select_people((one,))
    (inspector,) = window.findChildren(Inspector)
    assert inspector.card.name == "张伟"
    asked: list[object] = []
    inner = desk.ask

    def counting(query: object) -> object:
        asked.append(query)
        return inner(query)  # type: ignore[arg-type]  # any query

    desk.ask = counting  # type: ignore[method-assign, assignment]  # watches what is asked
    from talentdesk.services.people import EditPerson, PersonFileOf

    edits: list[Command] = [
        EditPerson(person=other, values={"name": "欧阳岚"}),
        EditPerson(person=one, values={"name": "张巍"}),
    ]
    desk.do(edits[0])
    assert not any(isinstance(query, PersonFileOf) for query in asked)
    desk.do(edits[1])
    assert inspector.card.name == "张巍"


class WindowsShown(QObject):
    """Notes every widget that the system shows as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(
    qapp: QApplication, desk: Desk, open_window: OpenWindow
) -> None:
    shown = WindowsShown()
    qapp.installEventFilter(shown)
    window = open_window(desk)
    for place in PLACES:
        window.open_place(place.key)
        qapp.processEvents()
    qapp.removeEventFilter(shown)
    assert shown.names == ["MainWindow"]


def test_a_long_title_is_cut_only_after_its_subtitle_gave_way(window: MainWindow) -> None:
    line = window.findChildren(TitleLine)[0]
    line.show_heading("East region store managers, second session", "in progress, 42 candidates", ())
    title, subtitle = line.findChildren(ElidedLabel)
    line.setFixedWidth(title.sizeHint().width() + 60)
    QApplication.processEvents()
    assert title.text() == title.whole
    assert subtitle.text() != subtitle.whole
    line.setFixedWidth(240)
    QApplication.processEvents()
    assert title.text().endswith("…")
    assert title.toolTip() == title.whole == line.title


@pytest.mark.parametrize("place", [place.key for place in PLACES if place.key != "settings"])
def test_going_elsewhere_from_a_field_of_a_page_never_ends_in_the_search(
    window: MainWindow, place: str
) -> None:
    window.open_place("settings")
    page = window.findChildren(SettingsPage)[0]
    last = [one for one in page.findChildren(QPushButton) if one.isVisible()][-1]
    last.setFocus()
    assert last.hasFocus()
    window.open_place(place)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not any(bar.isAncestorOf(focus) for bar in window.findChildren(SearchBar))


def test_an_empty_file_opens_where_its_people_are_taken_over(
    desk: Desk, host: Host, open_window: OpenWindow
) -> None:
    host.preferences.set(preferences.PLACE, "journal")
    assert open_window(desk).place == "people"
    add(desk, "E001", "张伟")
    host.preferences.set(preferences.PLACE, "journal")
    assert open_window(desk).place == "journal"


def test_review_cycles_open_from_their_name_in_the_top_bar_and_from_the_menu(
    window: MainWindow, desk: Desk
) -> None:
    bar = window.findChildren(TopBar)[0]
    assert bar.cycle.text() == "No review cycle"
    desk.do(OpenCycle(name="2026 talent review", start=date(2026, 1, 1), end=date(2026, 12, 31)))
    assert bar.cycle.text() == "2026 talent review"
    click(bar.cycle)
    (sheet,) = window.findChildren(CycleSheet)
    assert sheet.isVisible()
    sheet.close_sheet()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (entry,) = (one for one in window.menus.go.actions() if one.text() == "Review cycles…")
    entry.trigger()
    assert [one.isVisible() for one in window.findChildren(CycleSheet)] == [True]


def test_a_way_back_leads_to_the_list_and_goes_with_the_next_place(window: MainWindow, qtbot: QtBot) -> None:
    (line,) = window.findChildren(TitleLine)
    assert not line.back.isVisible()
    window.open_place("people")
    window.offer_way_back("Ready now", lambda: window.open_place("overview", "ready_now"))
    assert line.back.isVisible() and line.back.accessibleName() == "Back to “Ready now”"
    press(window, "Alt+Left")
    qtbot.waitUntil(lambda: window.place == "overview")
    (sheet,) = (one for one in window.findChildren(FigureSheet) if one.isVisible())
    sheet.close_sheet()
    assert not line.back.isVisible()
    window.open_place("people")
    window.offer_way_back("Ready now", lambda: window.open_place("overview"))
    window.open_place("journal")
    assert not line.back.isVisible()
