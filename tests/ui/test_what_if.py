"""What if: posts marked by hand, played through, kept by name, found again, printed and exported."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.scenarios import KeepScenario, Scenarios
from talentdesk.services.workspace import Workspace
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.chart.page import ChartPage
from talentdesk.ui.succession.whatif.page import WhatIfPage
from talentdesk.ui.succession.whatif.paper import ScenarioPaper
from talentdesk.ui.widgets.tree_items import items_of
from tests.gestures import click, press, write
from tests.made import reopen
from tests.made_slates import make_slates
from tests.ui.made_page import ShownPage


class Made(ShownPage[WhatIfPage]):
    """A shown page over the company."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        super().__init__(qtbot, workspace, WhatIfPage, size=(1200, 800))

    def add(self, words: str) -> None:
        """Type a post into the field and take the first hit."""
        edit = self.page.left.picker.edit
        edit.setFocus()
        write(words)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def name(self, words: str) -> None:
        self.page.left.name.setFocus()
        self.page.left.name.clear()
        write(words)

    def keep(self, words: str) -> None:
        self.name(words)
        press(self.stub.window, "Return")

    def steps(self) -> list[tuple[str, str, str]]:
        def depth(item: QTreeWidgetItem) -> int:
            parent = item.parent()
            return 0 if parent is None else depth(parent) + 1

        return [
            ("  " * depth(item) + item.text(0), item.text(1), item.text(2))
            for item in items_of(self.page.outcome.steps)
        ]

    def figures(self) -> dict[str, tuple[str, str]]:
        model = self.page.outcome.figures.model()
        rows = range(model.rowCount())
        return {
            str(model.index(row, 0).data()): (
                str(model.index(row, 1).data()),
                str(model.index(row, 2).data()),
            )
            for row in rows
        }

    def listed(self) -> list[str]:
        kept = self.page.left.kept
        return [kept.item(row).text() for row in range(kept.count())]


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot) -> Iterator[Made]:
    with make_slates(tmp_path / "company.talent") as workspace:
        yield Made(workspace, qtbot)


def test_a_post_marked_by_hand_is_played_to_its_end(made: Made) -> None:
    assert not made.page.outcome.isVisible()
    made.add("总经理")
    assert made.steps() == [
        ("总经理", "李敏 steps in, ready now; “生产总监” falls vacant by it", ""),
        ("  生产总监", "赵磊 steps in, ready now; “厂长” falls vacant by it", ""),
        (
            "    厂长",
            "周强 steps in before being ready; leaves “值班长”, which others hold too",
            "郑洁 is only proposed",
        ),
    ]
    assert made.page.outcome.summary.text() == (
        "Posts that fall vacant: 3; filled: 3, covered for a while: 0."
    )
    assert made.figures()["Net bench"] == (
        "62.5% (5 of 8), 2 unknown",
        "37.5% (3 of 8), 2 unknown",
    )


def test_two_posts_compete_and_a_chain_breaks(made: Made) -> None:
    made.add("大区经理")
    made.add("财务总监")
    assert [one[1] for one in made.steps()] == [
        "冯凯 steps in before being ready; leaves “业务员”, which is no key post",
        "Nobody: the chain breaks here",
    ]
    assert "The chain breaks at 1." in made.page.outcome.summary.text()
    made.page.left.posts.setCurrentRow(0)
    made.page.left.posts.setFocus()
    press(made.stub.window, "Del")
    # Without the region's vacancy its manager is there to cover.
    assert [one[1] for one in made.steps()] == ["钱进 covers for a while; beside the present post"]


def test_present_and_scenario_stand_side_by_side(made: Made) -> None:
    made.add("总经理")
    model = made.page.outcome.differences.model()
    rows = [
        tuple(str(model.index(row, column).data()) for column in range(5)) for row in range(model.rowCount())
    ]
    assert rows[0] == ("总经理", "张国梁", "李敏", "one ready now", "none ready now")
    assert ("厂长", "赵磊", "周强", "none ready now", "no successor") in rows


def test_a_scenario_is_kept_found_again_after_a_restart_and_taken_up(
    made: Made, tmp_path: Path, qtbot: QtBot
) -> None:
    made.add("总经理")
    made.add("财务总监")
    made.keep("双空缺")
    assert made.listed() == ["双空缺"]
    assert made.page.subtitle() == "“双空缺”"
    made.stub.window.close()
    made.workspace.close()
    with reopen(tmp_path / "company.talent") as again:
        later = Made(again, qtbot)
        assert later.listed() == ["双空缺"]
        assert later.page.left.posts.count() == 0
        kept = later.page.left.kept
        click(kept.viewport(), kept.visualItemRect(kept.item(0)).center())
        assert later.steps()[0][0] == "总经理"
        assert later.page.left.posts.count() == 2
        later.add("厂长")
        assert later.page.subtitle() == "“双空缺”, changed and not kept"
        later.keep("双空缺")
        (found,) = again.ask(Scenarios())
        assert found.posts == ("gm", "cfo", "plant")


def test_a_name_taken_is_refused_beside_the_field_and_nothing_is_lost(made: Made) -> None:
    made.workspace.do(KeepScenario(name="双空缺", posts=("cfo",)))
    made.add("总经理")
    made.keep("双空缺")
    assert made.page.left.refusal.said == "There is a scenario “双空缺” already. Choose another name."
    assert made.page.left.posts.count() == 1
    made.keep("单空缺")
    assert made.page.left.refusal.said == ""
    assert set(made.listed()) == {"双空缺", "单空缺"}


def test_renaming_forgetting_and_taking_both_back(made: Made) -> None:
    made.add("总经理")
    made.keep("春季")
    made.name("秋季")
    click(made.page.left.rename)
    assert made.listed() == ["秋季"]
    click(made.page.left.forget)
    assert made.listed() == []
    assert made.page.left.posts.count() == 1, "what is marked stays marked"
    made.desk.undo()
    made.desk.undo()
    assert made.listed() == ["春季"]


def test_the_buttons_wait_for_what_they_need(made: Made) -> None:
    left = made.page.left
    assert not left.keep.isEnabled()
    assert not made.page.print.isEnabled()
    made.name("空")
    assert not left.keep.isEnabled()
    made.add("总经理")
    assert left.keep.isEnabled()
    assert not left.rename.isEnabled()
    click(left.clear)
    assert not left.keep.isEnabled()
    assert not made.page.outcome.isVisible()


def test_a_scenario_is_printed_on_one_page_and_exported(made: Made, tmp_path: Path) -> None:
    made.add("总经理")
    made.keep("春季")
    made.page.print.trigger()
    (paper,) = made.stub.window.findChildren(ScenarioPaper)
    assert paper.name() == "What if 春季"
    assert paper.preview.pages is not None
    assert len(paper.preview.pages) == 1
    made.page.write_book(tmp_path / "s.xlsx")
    assert made.stub.toasts == ["Kept the scenario “春季”", "Saved as s.xlsx"]
    book = load_workbook(tmp_path / "s.xlsx")
    steps = list(book["Steps of the scenario"].values)
    assert steps[1][:5] == (1, "云岭制造", "总经理", "李敏 steps in, ready now", "李敏")
    assert steps[3][0] == 3
    bench = {row[0]: row[1:] for row in book["Bench"].values}
    assert bench["Net bench"] == (5, 8, 2, 3, 8, 2)
    assert len(list(book["Posts that stand otherwise"].values)) > 1


def test_chart_and_page_share_what_is_marked(made: Made) -> None:
    shell: Shell = made.stub
    chart = ChartPage(made.desk, shell)
    made.stub.stack.addWidget(chart)
    made.add("总经理")
    made.stub.stack.setCurrentWidget(chart)
    assert chart.view.marked == {"gm"}
    assert chart.view.board.posts["gm"].look.note == "李敏 steps in, ready now"
    chart.view.select("cfo")
    chart.view.setFocus()
    QTest.keyClick(chart.view, Qt.Key.Key_V)
    chart.play.trigger()
    assert made.stub.opened == [("succession", "whatif")]
    made.stub.stack.setCurrentWidget(made.page)
    assert made.page.left.posts.count() == 2


def test_a_post_that_is_gone_is_told(made: Made) -> None:
    made.workspace.do(KeepScenario(name="旧", posts=("gm",)))
    made.page.vacancies.toggle("ghost")
    made.page.vacancies.toggle("gm")
    assert "1 post of the scenario" in made.page.outcome.gone.text()
    assert made.page.outcome.gone.isVisible()


def test_who_steps_in_can_be_supposed_not_to_be_available(made: Made, tmp_path: Path) -> None:
    made.add("总经理")
    steps = made.page.outcome.steps
    item = steps.topLevelItem(0)
    assert item is not None
    made.page.outcome.open_menu(steps.visualItemRect(item).center())
    menu = made.page.outcome.menu
    assert menu is not None
    (action,) = [one for one in menu.actions() if one.text() == "Suppose 李敏 is not available"]
    action.trigger()
    menu.close()
    assert made.steps()[0] == (
        "总经理",
        "王海 covers for a while; beside the present post",
        "李敏 is not available; 王海 is not ready yet; 陈外 (outside) is only proposed",
    )
    left = made.page.left.posts
    assert [left.item(row).text() for row in range(left.count())] == ["总经理", "李敏: not available"]
    made.keep("李敏不接")
    (found,) = made.workspace.ask(Scenarios())
    assert found.leaving == ("li",)
    left.setCurrentRow(1)
    left.setFocus()
    press(made.stub.window, "Del")
    assert made.steps()[0][1].startswith("李敏 steps in")
    assert made.page.subtitle().endswith("changed and not kept")


def test_a_person_typed_means_the_own_post_or_is_not_available(made: Made) -> None:
    made.add("zhaolei")
    assert made.page.vacancies.posts == ("plant",)
    made.add("zhouqiang")
    # The shift has two leaders: its post does not fall vacant, but Zhou steps in nowhere.
    assert made.page.vacancies.posts == ("plant",)
    assert made.page.vacancies.leaving == ("zhou",)
    assert [one[1] for one in made.steps()] == ["Nobody: the chain breaks here"]


def test_the_page_speaks_both_languages(made: Made) -> None:
    made.add("总经理")
    made.stub.speech.use(Language.ZH)
    assert made.steps()[0][1] == "李敏接任（现在可接任）；“生产总监”因此空缺"
    assert made.page.left.keep.text() == "保存"
    assert made.figures()["净梯队覆盖率"][0] == "62.5%（5/8），未知 2 个"


def test_what_a_step_says_goes_on_in_a_second_line_and_nothing_scrolls_sideways(made: Made) -> None:
    made.add("总经理")
    outcome = made.page.outcome
    item = next(iter(items_of(outcome.steps)))
    one_line = item.sizeHint(2).height()
    item.setText(2, "No reason is short enough for a narrow column " * 4)
    made.stub.window.resize(made.stub.window.width() - 10, made.stub.window.height())
    QApplication.processEvents()
    assert outcome.steps.visualItemRect(item).height() > 2 * one_line
    for table in (outcome.figures, outcome.differences):
        assert not table.horizontalScrollBar().isVisible()
        assert sum(table.columnWidth(at) for at in range(table.model().columnCount())) <= table.width()


def test_a_wider_window_gives_its_room_to_what_becomes_of_a_step(made: Made) -> None:
    made.add("总经理")
    outcome = made.page.outcome
    wide = outcome.steps.columnWidth(1)
    made.stub.window.resize(made.stub.window.width() + 500, made.stub.window.height())
    QApplication.processEvents()
    assert outcome.steps.columnWidth(1) >= wide
