"""The succession chart: selecting, walking, folding, zooming, finding and marking by real gestures."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Language
from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from talentdesk.tokens import ThemeName
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.crisis_paper import CrisisPaper
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.chart.accessible import AccessibleChart
from talentdesk.ui.succession.chart.page import ChartPage
from talentdesk.ui.succession.chart.paper import ChartPaper
from talentdesk.ui.theme import Theme
from talentdesk.wording.post_card import ChartMode
from tests.gestures import click, drag, press, write
from tests.made import make_workspace
from tests.made_many_posts import make_many
from tests.made_slates import make_slates, slate_records
from tests.ui.made_page import ShownPage

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Made(ShownPage[ChartPage]):
    """A shown chart over a workspace."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        super().__init__(qtbot, workspace, ChartPage, size=(1300, 820))
        self.view = self.page.view
        self.view.setFocus()

    def middle(self, post: str) -> QPoint:
        rect = self.view.board.rect_of(post)
        assert rect is not None, post
        return self.view.mapFromScene(rect.center())

    def click(self, post: str) -> None:
        click(self.view.viewport(), self.middle(post))

    def wheel(self, steps: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        at = QPointF(self.view.viewport().rect().center())
        event = QWheelEvent(
            at,
            self.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def menu(self, post: str) -> QMenu:
        at = self.middle(post)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, self.view.viewport().mapToGlobal(at), NONE
        )
        QApplication.sendEvent(self.view.viewport(), event)
        menu = self.page.menu
        assert menu is not None
        return menu

    def choose(self, post: str, words: str) -> None:
        menu = self.menu(post)
        (action,) = [one for one in menu.actions() if one.text() == words]
        action.trigger()
        menu.close()


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot) -> Iterator[Made]:
    with make_slates(tmp_path / "company.talent") as workspace:
        yield Made(workspace, qtbot)


def test_every_key_post_has_a_card_with_its_state_in_words(made: Made) -> None:
    board = made.view.board
    assert set(board.posts) == {"gm", "coo", "cfo", "cso", "plant", "quality", "region", "lab"}
    words = {key: item.card.state_text for key, item in board.posts.items()}
    assert words["gm"] == "Successor ready now"
    assert words["plant"] == "No ready successor"
    assert words["quality"] == "Readiness not judged"
    assert words["cfo"] == "No successor"
    assert words["lab"] == "Not looked at"
    assert board.posts["cso"].card.vacant
    assert board.posts["cso"].card.holder == "Vacant"
    first, _, third = board.posts["gm"].card.lines
    assert (first.name, first.chip, first.firm) == ("李敏", "Ready now", True)
    assert (third.name, third.firm) == ("陈外 (outside)", False)
    assert board.posts["gm"].card.cover == "Stand-in: 王海"
    assert made.page.subtitle() == "8 posts"


def test_a_click_selects_a_post_and_the_talent_card_follows(made: Made) -> None:
    made.click("plant")
    assert made.view.current == "plant"
    assert made.stub.selection.people == ("zhao",)
    assert made.view.person == "zhao"
    made.click("cso")
    assert len(made.stub.selection.people) == 0


def test_arrows_walk_along_the_tree(made: Made) -> None:
    made.click("gm")
    for key, there in (
        (Qt.Key.Key_Down, "coo"),
        (Qt.Key.Key_Down, "quality"),
        (Qt.Key.Key_Right, "plant"),
        (Qt.Key.Key_Up, "coo"),
        (Qt.Key.Key_Home, "gm"),
    ):
        QTest.keyClick(made.view, key)
        assert made.view.current == there


def test_a_branch_folds_by_its_knob_by_keys_and_by_the_menu(made: Made) -> None:
    knob = made.view.board.knobs["coo"]
    click(made.view.viewport(), made.view.mapFromScene(knob.sceneBoundingRect().center()))
    assert not {"plant", "quality", "lab"}.intersection(made.view.board.posts)
    assert made.view.board.knobs["coo"].text == "+3"
    made.click("coo")
    QTest.keyClick(made.view, Qt.Key.Key_Plus)
    assert "plant" in made.view.board.posts
    QTest.keyClick(made.view, Qt.Key.Key_Minus)
    assert "plant" not in made.view.board.posts
    QTest.keyClick(made.view, Qt.Key.Key_Space)
    assert "plant" in made.view.board.posts
    made.choose("coo", "Fold the branch")
    assert "plant" not in made.view.board.posts
    made.choose("coo", "Open the branch")
    assert "plant" in made.view.board.posts


def test_a_folded_post_stays_where_it_was_on_the_screen(made: Made) -> None:
    made.view.set_zoom(1.4)
    made.view.select("coo")
    before = made.middle("coo")
    QTest.keyClick(made.view, Qt.Key.Key_Minus)
    assert (made.middle("coo") - before).manhattanLength() <= 3


def test_the_wheel_zooms_around_the_mouse_and_keys_zoom_and_fit(made: Made) -> None:
    middle = made.view.viewport().rect().center()
    under, before = made.view.mapToScene(middle), made.view.zoom
    made.wheel(2)
    assert made.view.zoom > before
    assert (made.view.mapToScene(middle) - under).manhattanLength() < 4
    press(made.view, "Ctrl++")
    press(made.view, "Ctrl+-")
    press(made.view, "Ctrl+0")
    assert made.view.zoom <= 1
    port = made.view.viewport().rect()
    assert all(port.contains(made.middle(post)) for post in made.view.board.posts)
    assert made.page.bar.scale.text() == f"{made.view.zoom * 100:.0f}%"


def test_a_drag_pans_and_selects_nothing(made: Made) -> None:
    made.view.set_zoom(2.0)
    before = made.view.mapToScene(QPoint(0, 0))
    drag(made.view.viewport(), QPoint(400, 300), QPoint(380, 290), QPoint(300, 220))
    after = made.view.mapToScene(QPoint(0, 0))
    assert (after - before).x() == pytest.approx(50, abs=2)
    assert made.view.current == ""
    bar = made.view.horizontalScrollBar()
    at = bar.value()
    made.wheel(1, SHIFT)
    assert bar.value() < at


def test_finding_goes_to_a_post_and_to_a_person_by_pinyin(made: Made) -> None:
    made.page.bar.field.setFocus()
    write("质量")
    press(made.stub.window, "Return")
    assert made.view.current == "quality"
    made.page.bar.field.clear()
    made.page.bar.field.setFocus()
    write("fengkai")
    press(made.stub.window, "Return")
    # Feng Kai holds no key post: the first slate that names him.
    assert made.view.current == "region"
    assert made.view.person == "feng"


def test_finding_opens_what_is_folded(made: Made) -> None:
    made.view.fold("gm", True)
    assert "lab" not in made.view.board.posts
    made.page.open_at("lab")
    assert made.view.current == "lab"
    assert "lab" in made.view.board.posts


def test_marking_vacant_shows_on_the_cards_what_follows(made: Made) -> None:
    made.click("gm")
    QTest.keyClick(made.view, Qt.Key.Key_V)
    looks = {key: item.look for key, item in made.view.board.posts.items()}
    assert looks["gm"].marked
    assert looks["gm"].note == "李敏 steps in, ready now"
    assert (looks["plant"].note_role, looks["plant"].note) == ("warn", "周强 steps in before being ready")
    assert looks["cfo"].note == ""
    assert made.page.subtitle().endswith("1 post marked vacant")
    made.choose("gm", "No longer vacant in the scenario")
    assert made.view.board.posts["plant"].look.note == ""


def test_the_menu_leads_to_the_slate_and_the_crisis_card(made: Made) -> None:
    made.choose("plant", "Open the slate")
    assert made.stub.opened == [("succession", "slates:plant")]
    QTest.mouseDClick(made.view.viewport(), Qt.MouseButton.LeftButton, NONE, made.middle("coo"))
    QTest.keyClick(made.view, Qt.Key.Key_Return)
    assert made.stub.opened[1:] == [("succession", "slates:coo"), ("succession", "slates:plant")]
    made.choose("coo", "Crisis card…")
    (paper,) = made.stub.window.findChildren(CrisisPaper)
    assert paper.name() == "Crisis card 生产总监"
    assert paper.preview.pages is not None
    assert len(paper.preview.pages) == 1


def test_the_other_chart_tells_who_stands_in_when(made: Made) -> None:
    click(made.page.bar.replacement)
    assert made.view.mode is ChartMode.REPLACEMENT
    tomorrow, then, later = made.view.board.posts["gm"].card.lines
    assert (tomorrow.label, tomorrow.name) == ("Tomorrow", "王海, 李敏")
    assert (then.name, later.name) == ("nobody", "nobody")
    assert made.view.board.posts["region"].card.lines[0].missing


def test_all_posts_come_when_asked_for(made: Made) -> None:
    click(made.page.bar.every, QPoint(12, made.page.bar.every.height() // 2))
    assert {"shift", "clerk"} <= set(made.view.board.posts)
    assert made.view.board.posts["clerk"].card.state is None


def test_the_legend_counts_and_goes_from_one_to_the_next(made: Made) -> None:
    button = made.page.legend.buttons[PostState.LATER]
    assert button.text() == "None ready 2"
    seen = []
    for _ in range(3):
        click(button)
        seen.append(made.view.current)
    assert seen == ["plant", "region", "plant"]
    assert not made.page.legend.buttons[PostState.READY].isHidden()


def test_who_is_selected_elsewhere_stands_out(made: Made) -> None:
    made.stub.selection.select_people(("wang",))
    assert made.view.person == "wang"
    assert made.view.current == "cfo"


def test_a_change_of_the_file_comes_at_once_and_what_was_folded_stays(made: Made) -> None:
    made.view.fold("quality", True)
    records = {"slate": [{"id": "slate-lab", "post_id": "lab"}]}
    made.view.select("region")
    before = made.middle("region").x()
    made.workspace.do(LoadRecords(records=records))
    assert abs(made.middle("region").x() - before) <= 1, "what is looked at stays where it was"
    assert made.page.legend.buttons[PostState.UNLOOKED].text() == "Not looked at 1"
    assert made.view.collapsed == {"quality"}


def test_cards_are_told_to_screen_readers(made: Made) -> None:
    made.click("gm")
    face = QAccessible.queryAccessibleInterface(made.view)
    assert isinstance(face, AccessibleChart)
    assert face.text(QAccessible.Text.Name) == "Succession chart"
    assert face.childCount() == 8
    child = face.focusChild()
    assert child is not None
    assert child.text(QAccessible.Text.Name) == "总经理"
    told = child.text(QAccessible.Text.Description)
    assert "张国梁" in told
    assert "1 李敏 Ready now" in told
    assert "Stand-in: 王海" in told
    assert child.state().selected
    assert child.state().expandable


def test_language_and_theme_follow(made: Made, theme: Theme) -> None:
    made.stub.speech.use(Language.ZH)
    assert made.view.board.posts["cfo"].card.state_text == "无继任者"
    assert made.page.bar.replacement.text() == "替补"
    theme.wear(ThemeName.DARK)
    assert made.view.board.ink.theme.name is ThemeName.DARK
    assert made.view.backgroundBrush().color() == made.view.board.ink.ground
    assert all(item.look.ink.theme.name is ThemeName.DARK for item in made.view.board.posts.values())


def test_pictures_are_written_as_png_and_svg(made: Made, tmp_path: Path) -> None:
    made.view.set_zoom(0.1)
    made.page.write_picture(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == round(made.view.board.tree.width() * 2)
    made.page.write_picture(tmp_path / "chart.svg")
    text = "".join(ElementTree.parse(tmp_path / "chart.svg").getroot().itertext())
    assert "总经理" in text
    assert "Ready now" in text
    assert made.view.zoom == pytest.approx(0.1)
    assert made.stub.toasts == ["Saved as chart.png", "Saved as chart.svg"]
    made.page.write_picture(tmp_path / "missing" / "chart.png")
    assert made.stub.strips == ["chart.png cannot be written."]


def test_the_chart_is_shown_as_pages(made: Made) -> None:
    made.page.print.trigger()
    (paper,) = made.stub.window.findChildren(ChartPaper)
    assert paper.preview.pages is not None
    assert len(paper.preview.pages) == 1


def test_a_branch_or_what_is_open_can_be_printed_alone(made: Made) -> None:
    made.view.fold("quality", True)
    made.view.select("coo")
    made.page.print.trigger()
    (paper,) = made.stub.window.findChildren(ChartPaper)
    assert paper.part is not None
    assert [paper.part.itemText(index) for index in range(3)] == [
        "The whole chart",
        "What is open now",
        "The selected post and all below it",
    ]
    said = []
    for index in range(3):
        paper.part.setCurrentIndex(index)
        assert paper.preview.pages is not None
        said.append(PdfReader(BytesIO(paper.preview.pages.data)).pages[0].extract_text())
    assert all("生产总监" in words for words in said)
    assert ["实验室主任" in words for words in said] == [True, False, True]
    assert ["财务总监" in words for words in said] == [True, True, False]


def test_a_file_without_key_positions_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with make_workspace(tmp_path / "empty.talent") as workspace:
        made = Made(workspace, qtbot)
        assert not made.view.isVisible()
        assert not made.page.print.isEnabled()


def test_a_circle_of_managers_is_told_on_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    records = slate_records()
    next(one for one in records["person"] if one["id"] == "zhang")["manager_id"] = "zhao"
    with make_workspace(tmp_path / "circle.talent") as workspace:
        workspace.do(LoadRecords(records=records))
        made = Made(workspace, qtbot)
        assert "总经理" in made.page.cut.text()
        assert made.page.cut.isVisible()


def test_a_large_chart_opens_with_its_top_and_can_be_opened_whole(tmp_path: Path, qtbot: QtBot) -> None:
    with make_many(tmp_path / "many.talent", 400) as workspace:
        made = Made(workspace, qtbot)
        assert len(made.view.board.posts) < 100
        hidden = sum(knob.hidden for knob in made.view.board.knobs.values())
        assert hidden + len(made.view.board.posts) == 400
        click(made.page.bar.unfold)
        assert len(made.view.board.posts) == 400
        click(made.page.bar.whole)
        port = made.view.viewport().rect()
        assert all(port.contains(made.middle(post)) for post in ("post0", "post399"))
        click(made.page.bar.fold)
        assert len(made.view.board.posts) < 40


def test_the_talent_card_of_an_incumbent_leads_to_the_crisis_card(made: Made, qtbot: QtBot) -> None:
    shell: Shell = made.stub
    inspector = Inspector(made.desk, shell)
    qtbot.addWidget(inspector)
    inspector.show()
    made.stub.selection.select_people(("li",))
    assert inspector.card.crisis.isVisible()
    click(inspector.card.crisis)
    (paper,) = made.stub.window.findChildren(CrisisPaper)
    assert paper.name() == "Crisis card 生产总监"
    made.stub.selection.select_people(("zhou",))
    assert not inspector.card.crisis.isVisible(), "a shift leader's post is in no tier"
