"""The development place: turning its knobs changes plans, changing plans shows in it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.charts.timeline import ActionState
from talentdesk.domain.imports import Value
from talentdesk.domain.plans import Plan, PlanState
from talentdesk.services.departures import RecordDeparture
from talentdesk.services.histories import AddHistory
from talentdesk.services.plans import AddPart, AddPlan, EditPart, EditPlan, PlanOf, PlansOfPerson
from talentdesk.services.workspace import Workspace
from talentdesk.ui.development.new_plan_sheet import NewPlanSheet
from talentdesk.ui.development.page import PlansPage
from tests.ui.made_page import ShownPage, settle


class Made(ShownPage[PlansPage]):
    """A shown page over a workspace with one plan."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, *, plan: bool = True) -> None:
        self.workspace = workspace
        self.id = self.begin("p1") if plan else ""
        super().__init__(qtbot, workspace, PlansPage, size=(1000, 700))

    def begin(self, person: str) -> str:
        begun = AddPlan(person=person, target_post="post2", start=date(2026, 1, 1), end=date(2027, 12, 31))
        return str(self.workspace.do(begun).figures["id"])

    def add(self, part: str, /, **values: Value) -> str:
        return str(self.workspace.do(AddPart(plan=self.id, kind=part, values=values)).figures["id"])

    @property
    def plan(self) -> Plan:
        found = self.workspace.ask(PlanOf(plan=self.id))
        assert found is not None
        return found

    def type_cell(self, section: str, row: int, column: int, text: str) -> None:
        """Type into a cell of a section's table and press Return."""
        table = getattr(self.page.editor, section).table
        table.setCurrentIndex(table.own.index(row, column))
        QTest.keyClick(table, Qt.Key.Key_Return)
        edits = [one for one in table.viewport().findChildren(QLineEdit) if one.isVisible()]
        edits[0].setText(text)
        QTest.keyClick(edits[0], Qt.Key.Key_Return)
        settle()


def type_into(widget: QWidget, text: str) -> None:
    edit = widget.findChild(QLineEdit) or widget
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    edit.editingFinished.emit()


@pytest.fixture
def made(people: Workspace, qtbot: QtBot) -> Made:
    return Made(people, qtbot)


# --- the list ---------------------------------------------------------------------------------------------


def test_the_focus_ring_leaves_the_words_of_a_plan_visible(made: Made) -> None:
    view = made.page.list.view
    view.setFocus()
    settle()
    assert view.hasFocus()
    row = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(row).toImage()
    middle = picture.pixelColor(picture.width() * 3 // 4, picture.height() // 2 + 4)
    assert middle.name() == made.stub.theme.colour("accent-soft").name()


def test_an_empty_place_offers_the_first_plan(people: Workspace, qtbot: QtBot) -> None:
    made = Made(people, qtbot, plan=False)
    made.page.open_new()
    sheet = made.stub.window.findChild(NewPlanSheet)
    assert sheet is not None
    QTest.keyClicks(sheet.who.edit, "cj")
    assert [hit.title for hit in sheet.who.hits()] == ["陈静"]
    QTest.keyClick(sheet.who.edit, Qt.Key.Key_Return)
    type_into(sheet.end, "2026-01-01")
    sheet.main_button.click()
    type_into(sheet.end, "2027-12-31")
    sheet.main_button.click()
    (line,) = people.ask(PlansOfPerson(person="p1"))
    assert made.page.editor.plan == line.id
    assert made.page.list.chosen == line.id
    assert made.stub.selection.people == ("p1",)


def test_the_list_tells_state_and_lateness_and_filters(made: Made) -> None:
    made.add("action", goal="过期", due=date(2026, 6, 1))
    other = made.begin("p2")
    model = made.page.list.model
    assert [line.name for line in model.lines] == ["陈静", "欧阳明"]
    assert model.late_words(model.lines[0]) == "1 late"
    assert made.page.subtitle() == "2 plans  ·  1 with late actions"
    made.page.list.late.findChild(QWidget)
    made.page.list.late.set_checked(True)
    made.page.list.late.clicked.emit()
    assert [line.name for line in model.lines] == ["陈静"]
    made.page.open_at(other)
    assert made.page.editor.plan == other
    assert len(model.lines) == 2
    QTest.keyClicks(made.page.list.search, "1001")
    assert [line.name for line in model.lines] == ["陈静"]
    assert made.page.editor.plan == made.id


def test_a_persons_id_opens_their_plan_or_the_form(made: Made) -> None:
    made.page.open_at("p1")
    assert made.page.editor.plan == made.id
    made.page.open_at("p2")
    sheet = made.stub.window.findChild(NewPlanSheet)
    assert sheet is not None
    assert sheet.who.value is not None
    assert sheet.who.value.title == "欧阳明"


# --- the head ---------------------------------------------------------------------------------------------


def test_state_and_days_are_commands_when_they_are_left(made: Made) -> None:
    head = made.page.editor.head
    head.state.setCurrentIndex(head.state.findData(PlanState.RUNNING))
    head.state.activated.emit(head.state.currentIndex())
    assert made.plan.line.state is PlanState.RUNNING
    type_into(head.end, "2028-06-30")
    assert made.plan.line.end == date(2028, 6, 30)
    made.workspace.undo()
    assert head.end.day == date(2027, 12, 31)


def test_an_end_before_the_start_is_said_beneath_and_stays_typed(made: Made) -> None:
    head = made.page.editor.head
    type_into(head.end, "2025-06-30")
    assert made.plan.line.end == date(2027, 12, 31)
    assert "30 Jun 2025" in head.fields["end"].error
    assert head.end.edit.text() == "2025-06-30"
    # Another start makes it right: the refused end is tried again.
    type_into(head.start, "2025-01-01")
    assert made.plan.line.end == date(2025, 6, 30)
    assert head.fields["end"].error == ""


def test_the_target_post_is_picked_and_emptied(made: Made) -> None:
    head = made.page.editor.head
    head.target.edit.setFocus()
    head.target.edit.clear()
    QTest.keyClicks(head.target.edit, "jingli")
    head.target.edit.clear()
    head.target.edit.textEdited.emit("经理")
    assert [hit.title for hit in head.target.hits()] == ["生产经理"]
    QTest.keyClick(head.target.edit, Qt.Key.Key_Return)
    assert made.plan.target_post == "post1"
    head.target.edit.clear()
    head.target.edit.textEdited.emit("")
    head.target.edit.editingFinished.emit()
    assert made.plan.target_post == ""


def test_the_summary_is_kept_when_it_is_left(made: Made) -> None:
    summary = made.page.editor.head.summary
    summary.setFocus()
    QTest.keyClicks(summary, "two steps")
    assert made.plan.summary == ""
    made.page.list.search.setFocus()
    assert made.plan.summary == "two steps"
    head = made.workspace.head
    summary.setFocus()
    made.page.list.search.setFocus()
    assert made.workspace.head == head


# --- the parts --------------------------------------------------------------------------------------------


def test_an_action_is_added_edited_and_removed_by_keyboard(made: Made) -> None:
    made.type_cell("actions_table", 0, 0, "轮岗至销售部")
    (action,) = made.plan.actions
    assert (action.goal, action.type) == ("轮岗至销售部", "coaching")
    made.type_cell("actions_table", 0, 4, "2026-10-01")
    assert made.plan.actions[0].due == date(2026, 10, 1)
    section = made.page.editor.actions_table
    shown = section.model.rows[0]
    assert shown.shown["due"] == "▲ 1 Oct 2026"
    assert shown.roles["due"] == "bad"
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    assert made.plan.actions == ()
    assert made.stub.toasts == ["Removed from the plan."]
    made.workspace.undo()
    assert len(section.model.rows) == 1


def test_what_is_refused_is_said_beneath_the_table(made: Made) -> None:
    made.add("action", goal="轮岗", start=date(2026, 6, 1))
    made.type_cell("actions_table", 0, 4, "2026-05-01")
    section = made.page.editor.actions_table
    assert "1 May 2026" in section.error
    assert made.plan.actions[0].due is None
    made.type_cell("actions_table", 0, 4, "soon")
    assert "soon" in section.error
    made.type_cell("actions_table", 0, 4, "2026-07-01")
    assert section.error == ""


def test_the_details_follow_the_cursor_and_are_kept_when_left(made: Made) -> None:
    made.add("action", goal="一", evidence="报告")
    made.add("action", goal="二")
    section = made.page.editor.actions_table
    section.table.setCurrentIndex(section.model.index(0, 0))
    assert section.notes["evidence"].toPlainText() == "报告"
    section.notes["measure"].setPlainText("满意度 90%")
    section.table.setCurrentIndex(section.model.index(1, 0))
    assert section.notes["evidence"].toPlainText() == ""
    first, second = made.plan.actions
    assert (first.measure, second.measure) == ("满意度 90%", "")
    type_into(section.done_on, "2026-11-01")
    assert made.plan.actions[1].progress == 100


def test_gaps_are_filled_in_from_the_target_post(made: Made) -> None:
    values: dict[str, Value] = {"competency": "strategic_view", "score": 2.5, "on": date(2026, 5, 1)}
    made.workspace.do(AddHistory(person="p1", kind="competency_score", values=values))
    gaps = made.page.editor.gaps
    gaps.fill.click()
    assert [row.values["competency"] for row in gaps.model.rows] == ["strategic_view"]
    assert gaps.model.data(gaps.model.index(0, 0)) == "Strategic view"
    made.type_cell("gaps", 0, 3, "跨部门项目")
    assert made.plan.gaps[0].note == "跨部门项目"
    made.workspace.do(EditPlan(plan=made.id, values={"target_post": ""}))
    assert not gaps.fill.isEnabled()


def test_a_mentor_is_found_or_named(made: Made) -> None:
    mentors = made.page.editor.mentors
    QTest.keyClicks(mentors.picker.edit, "1002")
    QTest.keyClick(mentors.picker.edit, Qt.Key.Key_Return)
    assert mentors.picker.edit.text() == ""
    mentors.picker.edit.setText("外部教练")
    QTest.keyClick(mentors.picker.edit, Qt.Key.Key_Return)
    assert [(mentor.name, mentor.person) for mentor in made.plan.mentors] == [
        ("欧阳明", "p2"),
        ("外部教练", ""),
    ]
    assert [row.values["name"] for row in mentors.model.rows] == ["欧阳明", "外部教练"]
    made.desk.do(RecordDeparture(person=made.plan.mentors[0].person, on=date(2026, 11, 22)))
    assert mentors.model.rows[0].shown["name"] == "欧阳明 (has left)"


# --- the timeline -----------------------------------------------------------------------------------------


def test_the_timeline_follows_the_actions(made: Made) -> None:
    row = made.add("action", goal="轮岗", start=date(2026, 2, 1), due=date(2026, 6, 1))
    view = made.page.editor.timeline
    assert view.values is not None
    assert [bar.state for bar in view.values.bars] == [ActionState.LATE]
    assert "late 1" in view.accessibleDescription()
    low = view.sizeHint().height()
    made.workspace.do(EditPart(kind="action", row=row, values={"progress": 100}))
    made.add("action", goal="培训")
    assert [bar.state for bar in view.values.bars] == [ActionState.DONE, ActionState.AHEAD]
    assert view.sizeHint().height() > low


@pytest.mark.parametrize(("ending", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_timeline_is_saved_as_a_picture(made: Made, tmp_path: Path, ending: str, head: bytes) -> None:
    made.add("action", goal="轮岗", start=date(2026, 2, 1), due=date(2026, 6, 1))
    path = tmp_path / f"时间线.{ending}"
    made.page.editor.save_timeline(path)
    assert path.read_bytes().startswith(head)
    assert made.stub.toasts == [f"Saved as 时间线.{ending}"]


def test_a_plan_is_removed_and_comes_back(made: Made) -> None:
    made.page.editor.remove.click()
    assert made.workspace.ask(PlanOf(plan=made.id)) is None
    assert made.page.list.model.lines == ()
    made.workspace.undo()
    assert made.page.editor.plan == made.id


def test_an_error_under_one_date_leaves_the_other_dates_where_they_are(made: Made) -> None:
    head = made.page.editor.head
    dates = [head.start, head.end, head.agreed]
    before = [one.mapTo(head, one.rect().topLeft()).y() for one in dates]
    type_into(head.end, "2020-01-01")
    settle()
    assert head.fields["end"].error
    assert [one.mapTo(head, one.rect().topLeft()).y() for one in dates] == before


def test_in_a_narrow_window_the_list_gives_way_and_the_plan_is_not_scrolled_sideways(made: Made) -> None:
    editor = made.page.editor
    for width in (900, 820):
        made.stub.window.resize(width, 700)
        settle()
        assert editor.horizontalScrollBar().maximum() == 0
        assert made.page.list.width() >= 160


def test_the_actions_of_a_plan_that_was_stopped_are_not_marked_as_late(made: Made) -> None:
    made.desk.do(
        AddPart(plan=made.plan.line.id, kind="action", values={"goal": "过期", "due": date(2026, 1, 31)})
    )
    table = made.page.editor.actions_table

    def marked() -> list[str]:
        return [row.id for row in table.model.rows if "due" in row.roles]

    assert marked()
    made.desk.do(EditPlan(plan=made.plan.line.id, values={"state": PlanState.STOPPED.value}))
    assert made.plan.line.late == 0 and not marked()
    made.desk.undo()
    assert marked()
