"""The succession place: its tabs, the table of posts, knowledge and its hand-over, tier charts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.expertise import TransferState
from talentdesk.domain.texts import Language
from talentdesk.services.expertise import AddExpertise, ExpertiseOf
from talentdesk.services.positions import AddPost, AddUnit, EditPost, PostLines, UnitLines
from talentdesk.services.post_standings import PostStandings
from talentdesk.services.slate_acts import AddSuccessor, RemoveSuccessor
from talentdesk.services.terms import EndTerm
from talentdesk.services.tier_charts import TakeTierChart, TierCharts
from talentdesk.services.workspace import Workspace
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.card.outlook_sheet import OutlookSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.knowledge.new_sheet import NewKnowledgeSheet
from talentdesk.ui.succession.knowledge.page import KnowledgePage
from talentdesk.ui.succession.page import SuccessionPage
from talentdesk.ui.succession.posts.item_model import COLUMNS
from talentdesk.ui.succession.posts.listing import Column
from talentdesk.ui.succession.posts.page import PostsPage
from talentdesk.ui.succession.posts.post_sheet import PostSheet
from talentdesk.ui.succession.posts.remove_sheet import RemovePostSheet
from talentdesk.ui.succession.posts.unit_sheets import AddUnitSheet, RemoveUnitSheet
from talentdesk.ui.succession.slate.page import SlatesPage
from talentdesk.ui.succession.versions.name_sheet import ChartNameSheet
from talentdesk.ui.succession.versions.page import VersionsPage
from talentdesk.ui.widgets.chips import EmptyState
from tests.gestures import click, write
from tests.ui.made_page import ShownPage, settle
from tests.ui.stub_shell import StubShell


class Made(ShownPage[Page]):
    """A shown page over a workspace with two posts, one of them key."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, kind: type[Page]) -> None:
        workspace.do(EditPost(post="post2", values={"key_position": True, "seats": 3}))
        super().__init__(qtbot, workspace, kind, size=(1100, 720))


# --- tabs -------------------------------------------------------------------------------------------------


def test_a_tab_is_made_when_it_is_first_opened(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, SuccessionPage)
    page = made.page
    assert isinstance(page, SuccessionPage)
    posts: object = page.current
    assert isinstance(posts, PostsPage)
    assert list(page._pages) == ["posts"]
    page.open_at("slates:post2")
    settle()
    slates: object = page.current
    assert isinstance(slates, SlatesPage)
    assert slates.editor.post == "post2"
    assert page.subtitle() == slates.subtitle()
    page.open_at("post1")
    settle()
    assert slates.editor.post == "post1"
    page.open_at("knowledge")
    assert [action.text() for action in page.actions()] == ["Record knowledge or a relation"]


def test_the_tabs_are_said_in_both_languages(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, SuccessionPage)
    page = made.page
    assert isinstance(page, SuccessionPage)
    assert page.bar.tabText(1) == "Slates"
    made.stub.speech.use(Language.ZH)
    settle()
    assert page.bar.tabText(1) == "继任名单"
    assert page.title() == "继任"


# --- posts ------------------------------------------------------------------------------------------------


def posts_page(people: Workspace, qtbot: QtBot) -> tuple[Made, PostsPage]:
    made = Made(people, qtbot, PostsPage)
    assert isinstance(made.page, PostsPage)
    return made, made.page


def cell(page: PostsPage, row: int, column: Column) -> str:
    return str(page.model.index(row, COLUMNS.index(column)).data())


def test_key_positions_are_listed_first_and_the_others_on_request(people: Workspace, qtbot: QtBot) -> None:
    _, page = posts_page(people, qtbot)
    assert [one.title for one in page.model.rows] == ["生产总监"]
    page.key_only._button.click()
    settle()
    assert [one.title for one in page.model.rows] == ["生产总监", "生产经理"]
    assert cell(page, 0, Column.STATE) == "Not looked at"
    assert cell(page, 0, Column.HOLDERS) == "阿依古丽·买买提, Ann Lee, 单雄"


def test_the_table_follows_what_changes_and_marks_what_is_odd(people: Workspace, qtbot: QtBot) -> None:
    made, page = posts_page(people, qtbot)
    made.do(EditPost(post="post2", values={"seats": 1}))
    page.told._button.click()
    settle()
    assert [one.title for one in page.model.rows] == ["生产总监"]
    tip = page.model.index(0, COLUMNS.index(Column.HOLDERS)).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 people hold the post" in tip
    for person in ("p5", "p6", "p7"):
        made.do(EndTerm(post="post2", person=person))
    page.told._button.click()
    page.vacant._button.click()
    settle()
    assert cell(page, 0, Column.HOLDERS) == "Vacant"


def test_a_unit_narrows_the_table_and_the_head_sorts(people: Workspace, qtbot: QtBot) -> None:
    made, page = posts_page(people, qtbot)
    unit = made.do(AddUnit(name="质量部", parent="u1"))
    made.do(AddPost(title="质量总监", unit=unit, tier="middle", key_position=True))
    assert [one.title for one in page.model.rows] == ["生产总监", "质量总监"]
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_End)
    settle()
    assert page.tree.unit == "云岭制造 / 质量部"
    assert [one.title for one in page.model.rows] == ["质量总监"]
    page.tree.choose_all()
    page.table.sort_requested.emit(COLUMNS.index(Column.TITLE))
    page.table.sort_requested.emit(COLUMNS.index(Column.TITLE))
    assert [one.title for one in page.model.rows] == ["质量总监", "生产总监"]


def test_enter_leads_to_the_slate_and_a_row_to_its_incumbent(people: Workspace, qtbot: QtBot) -> None:
    made, page = posts_page(people, qtbot)
    page.table.select_rows([0])
    assert made.stub.selection.people == ("p5",)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert made.stub.opened == [("succession", "slates:post2")]


def test_a_post_is_added_and_edited_on_a_sheet(people: Workspace, qtbot: QtBot) -> None:
    made, page = posts_page(people, qtbot)
    page.add_post()
    sheet = made.stub.window.findChild(PostSheet)
    assert sheet is not None
    sheet.main_button.click()
    assert sheet.fields["title"].error
    QTest.keyClicks(sheet.title, "Chief Engineer")
    sheet.is_key.setChecked(True)
    QTest.keyClicks(sheet.reason, "hard to fill")
    sheet.tier.setCurrentIndex(1)
    sheet.main_button.click()
    settle()
    found = {one.title: one for one in people.ask(PostStandings())}["Chief Engineer"]
    assert (found.key_position, found.key_reason, found.tier) == (True, "hard to fill", "executive")
    assert page.chosen is not None
    assert page.chosen.title == "Chief Engineer"
    assert made.stub.toasts == ["Chief Engineer is kept."]


def test_a_post_in_use_goes_only_with_a_post_that_takes_over(people: Workspace, qtbot: QtBot) -> None:
    made, page = posts_page(people, qtbot)
    made.do(AddSuccessor(post="post2", person="p1"))
    page.table.select_rows([0])
    page.menu["remove"].trigger()
    sheet = made.stub.window.findChild(RemovePostSheet)
    assert sheet is not None
    sheet.main_button.click()
    assert "has a slate; on it: 1 (陈静)" in sheet.refusal.said
    sheet.target.edit.setFocus()
    write("生产")
    assert [hit.title for hit in sheet.target.hits()] == ["生产经理"]
    QTest.keyClick(sheet.target.edit, Qt.Key.Key_Return)
    sheet.main_button.click()
    settle()
    assert [one.title for one in people.ask(PostLines())] == ["生产经理"]


def test_units_are_added_below_and_go_with_a_place_for_what_is_in_them(
    people: Workspace, qtbot: QtBot
) -> None:
    made, page = posts_page(people, qtbot)
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_End)
    assert page.tree.unit == "云岭制造 / 生产部"
    page.tree.acts["add"].trigger()
    adding = made.stub.window.findChild(AddUnitSheet)
    assert adding is not None
    adding.main_button.click()
    assert adding._name.error
    QTest.keyClicks(adding.name, "Lab")
    adding.main_button.click()
    settle()
    QTest.keyClick(page.tree, Qt.Key.Key_End)
    assert page.tree.unit == "云岭制造 / 生产部 / Lab"
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    removing = made.stub.window.findChild(RemoveUnitSheet)
    assert removing is not None
    removing.main_button.click()
    settle()
    assert [one.path for one in people.ask(UnitLines())] == ["云岭制造", "云岭制造 / 生产部"]
    QTest.keyClick(page.tree, Qt.Key.Key_End)
    page.tree.acts["remove"].trigger()
    again = made.stub.window.findChildren(RemoveUnitSheet)[-1]
    again.main_button.click()
    assert "people 7" in again.refusal.said
    again.target.setCurrentIndex(1)
    again.main_button.click()
    settle()
    assert [one.path for one in people.ask(UnitLines())] == ["云岭制造"]


# --- knowledge --------------------------------------------------------------------------------------------


def test_knowledge_is_recorded_handed_over_and_ticked_off(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, KnowledgePage)
    page = made.page
    assert isinstance(page, KnowledgePage)
    made.stub.selection.select_people(("p1",))
    page.record()
    sheet = made.stub.window.findChild(NewKnowledgeSheet)
    assert sheet is not None
    sheet.main_button.click()
    assert sheet.fields["topic"].error
    QTest.keyClicks(sheet.topic, "Welding")
    sheet.main_button.click()
    settle()
    assert page.panel.topic.text() == "Welding"
    page.panel.who.edit.setFocus()
    QTest.keyClicks(page.panel.who.edit, "oym")
    QTest.keyClick(page.panel.who.edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.panel.measure, "Side by side")
    click(page.panel.add)
    settle()
    (entry,) = people.ask(ExpertiseOf())
    assert [(step.name, step.measure) for step in entry.transfers] == [("欧阳明", "Side by side")]
    page.panel.model.edited.emit(entry.transfers[0].id, "state", "done")
    settle()
    assert people.ask(ExpertiseOf())[0].transfers[0].state is TransferState.DONE
    assert page.model.text(page.model.rows[0], "state") == "1 of 1 done"
    page.open_only._button.click()
    settle()
    assert page.model.rows == ()


def test_a_hand_over_to_oneself_is_refused_in_words(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, KnowledgePage)
    page = made.page
    assert isinstance(page, KnowledgePage)
    made.do(AddExpertise(person="p1", values={"topic": "焊接"}))
    page.panel.who.edit.setFocus()
    QTest.keyClicks(page.panel.who.edit, "cj")
    QTest.keyClick(page.panel.who.edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.panel.measure, "x")
    click(page.panel.add)
    settle()
    assert page.panel.refusal.said == "陈静 cannot hand over to themself."
    assert page.panel.measure.text() == "x"


# --- versions of the tier chart ---------------------------------------------------------------------------


def test_a_version_is_kept_by_name_and_tells_what_changed_since(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, VersionsPage)
    page = made.page
    assert isinstance(page, VersionsPage)
    page.keep()
    sheet = made.stub.window.findChild(ChartNameSheet)
    assert sheet is not None
    sheet.main_button.click()
    assert people.ask(TierCharts()) == ()
    QTest.keyClicks(sheet.name, "2026")
    sheet.main_button.click()
    settle()
    assert not page.model.rows
    made.do(EditPost(post="post1", values={"tier": "executive"}))
    assert [page.model.text(one, 0) for one in page.model.rows] == ["Other tier"]
    assert page.model.text(page.model.rows[0], 2) == "Middle managers → Executive team"
    made.do(TakeTierChart(name="2027"))
    page.list.setCurrentRow(1)
    page.to.setCurrentIndex(page.to.findText("2027"))
    page.to.activated.emit(page.to.currentIndex())
    assert [one.title for one in page.model.rows] == ["生产经理"]
    page.remove()
    settle()
    assert [one.name for one in people.ask(TierCharts())] == ["2027"]


@pytest.mark.parametrize("kind", [PostsPage, SlatesPage, KnowledgePage, VersionsPage])
def test_an_empty_file_says_what_would_stand_here(kind: type[Page], desk: Desk, qtbot: QtBot) -> None:
    stub = StubShell()
    shell: Shell = stub
    page = kind(desk, shell)
    stub.stack.addWidget(page)
    qtbot.addWidget(stub.window)
    stub.window.resize(900, 600)
    stub.window.show()
    settle()
    shown = [one for one in page.findChildren(EmptyState) if one.isVisible()]
    assert len(shown) == 1
    assert shown[0]._title.text()


# --- the talent card --------------------------------------------------------------------------------------


def test_the_talent_card_tells_where_somebody_is_named_and_who_follows_them(
    people: Workspace, qtbot: QtBot
) -> None:
    made = Made(people, qtbot, PostsPage)
    shell: Shell = made.stub
    inspector = Inspector(made.desk, shell)
    made.stub.stack.addWidget(inspector)
    made.stub.stack.setCurrentWidget(inspector)
    made.stub.selection.select_people(("p1",))
    settle()
    part = inspector.card.succession
    assert part is not None
    assert part.texts == []
    row = made.do(AddSuccessor(post="post2", person="p1", readiness="one_year"))
    assert part.texts == ["Successor for", "生产总监, number 1\nReady within one year  ·  proposed"]
    part.edit_outlook.click()
    sheet = made.stub.window.findChild(OutlookSheet)
    assert sheet is not None
    sheet.form.risk.setCurrentIndex(sheet.form.risk.findData("high"))
    sheet.form.risk.activated.emit(sheet.form.risk.currentIndex())
    QTest.keyClicks(sheet.form.reason, "offer")
    sheet.form.reason.editingFinished.emit()
    settle()
    sheet.close_sheet()
    assert part.texts[-1] == "risk of loss high  ·  offer"
    made.stub.selection.select_people(("p5",))
    settle()
    assert part.texts == ["Successors to 生产总监", "1. 陈静  ·  Ready within one year  ·  proposed"]
    made.do(RemoveSuccessor(successor=row, reason="x"))
    assert part.texts == ["Successors to 生产总监", "Looked at: nobody"]
