"""Setting up and changing a session in its side sheet, and review cycles beside it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from talentdesk.domain.workshop import CycleState, SessionLine
from talentdesk.services.cycles import CloseCycle, Cycles, OpenCycle
from talentdesk.services.locking import LockSession
from talentdesk.services.sessions import EditMember, Members, Sessions
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.sessions import candidates_form
from talentdesk.ui.sessions.cycle_sheet import CycleSheet
from talentdesk.ui.sessions.session_sheet import SessionSheet
from talentdesk.ui.shell import Shell
from tests.made import BEGIN
from tests.ui.stub_shell import StubShell
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_people


class Made:
    """A window with a desk; sheets are opened over it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.workspace = workspace
        self.desk = Desk(workspace, lambda: BEGIN)
        self.stub = StubShell()
        self.shell: Shell = self.stub
        qtbot.addWidget(self.stub.window)
        self.stub.window.resize(1366, 768)
        self.stub.window.show()
        self.stub.window.activateWindow()

    def open(self, session: str = "") -> SessionSheet:
        sheet = SessionSheet(self.desk, self.shell, self.line(session) if session else None)
        sheet.open_sheet()
        return sheet

    def line(self, session: str) -> SessionLine:
        (line,) = self.workspace.ask(Sessions(session=session))
        return line


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    if text.isascii():
        QTest.keyClicks(edit, text)
    else:
        # What an input method brings; QTest types ASCII only.
        edit.setText(text)
    edit.editingFinished.emit()


@pytest.fixture
def people(tmp_path: Path, qtbot: QtBot) -> Iterator[Made]:
    with make_people(tmp_path / "a.talent") as workspace:
        yield Made(workspace, qtbot)


@pytest.fixture
def made(shop: Workshop, qtbot: QtBot) -> Made:
    return Made(shop.workspace, qtbot)


def test_the_first_keys_are_the_name_of_a_new_session(people: Made) -> None:
    sheet = people.open()
    focus = QApplication.focusWidget()
    assert focus is sheet.cycles, "without a cycle the first thing to do is to open one"
    assert sheet.details.cycle.geometry().top() < sheet.cycles.y() < sheet.details.fields["name"].y()
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert people.stub.window.findChild(CycleSheet) is not None
    people.workspace.do(OpenCycle(name="2026", start=BEGIN.date(), end=BEGIN.date()))
    sheet = people.open()
    QTest.keyClicks(sheet.details.name, "R&D")
    QTest.mouseClick(sheet.main_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is sheet.committee.picker.edit, "and the next ones a member"


def test_a_session_is_set_up_from_nothing(people: Made) -> None:
    sheet = people.open()
    sheet.main_button.click()
    assert sheet.details.fields["cycle"].error == "Open a review cycle first."
    sheet.cycles.click()
    cycles = people.stub.window.findChild(CycleSheet)
    assert cycles is not None
    cycles.main_button.click()
    told = {key: field.error for key, field in cycles.fields.items()}
    assert told == {"name": "Give a name.", "start": "", "end": "Give a day."}, "all that is missing at once"
    assert cycles.name.hasFocus()
    type_into(cycles.name, "2026")
    cycles.main_button.click()
    assert (cycles.fields["name"].error, cycles.fields["end"].error) == ("", "Give a day.")
    assert cycles.end.edit.hasFocus()
    type_into(cycles.end.edit, "2027-01-31")
    cycles.main_button.click()
    assert cycles.isHidden()
    assert sheet.details.cycle.currentText() == "2026"
    sheet.main_button.click()
    assert sheet.details.fields["name"].error != ""
    type_into(sheet.details.name, "生产系统")
    type_into(sheet.details.on.edit, "2026-12-01")
    sheet.details.boxes[FIT].click()
    sheet.main_button.click()
    (line,) = people.workspace.ask(Sessions())
    assert (line.name, line.on, line.schemes) == ("生产系统", date(2026, 12, 1), (MAIN, FIT))
    assert sheet.session == line.id
    assert people.stub.opened == [("workshop", line.id)]
    done: list[str] = []
    sheet.done.connect(done.append)
    sheet.main_button.click()
    assert (done, sheet.isHidden()) == ([line.id], True)


# --- what it is -------------------------------------------------------------------------------------------


def test_each_field_is_one_step_when_it_is_left(made: Made, shop: Workshop) -> None:
    sheet = made.open(shop.session)
    head = made.workspace.head.number
    type_into(sheet.details.name, "production")
    type_into(sheet.details.place, "Room 3")
    sheet.details.name.editingFinished.emit()
    assert made.workspace.head.number == head + 2
    assert (made.line(shop.session).name, made.line(shop.session).place) == ("production", "Room 3")
    made.workspace.undo()
    made.workspace.undo()
    assert sheet.details.name.text() == "生产系统校准会"


def test_what_is_refused_is_said_beneath_its_field(made: Made, shop: Workshop) -> None:
    sheet = made.open(shop.session)
    type_into(sheet.details.name, " ")
    assert sheet.details.fields["name"].error != ""
    assert made.line(shop.session).name == "生产系统校准会"
    shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=MAIN,
            candidates=(shop.candidate("陈静"),),
            placement=shop.place(5),
        )
    )
    sheet.details.boxes[FIT].click()
    assert made.line(shop.session).schemes == (MAIN, FIT)
    sheet.details.boxes[MAIN].click()
    assert made.line(shop.session).schemes == (MAIN, FIT)
    assert sheet.details.boxes[MAIN].isChecked()


def test_a_locked_session_is_shown_only(made: Made, shop: Workshop) -> None:
    made.workspace.do(LockSession(session=shop.session))
    sheet = made.open(shop.session)
    assert sheet.details.name.isReadOnly()
    assert not sheet.details.boxes[MAIN].isEnabled()
    assert sheet.committee.picker.isHidden()
    assert sheet.candidates.add_many.isHidden()
    assert sheet.committee.model.flags(sheet.committee.model.index(0, 0)) == (
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    )


# --- the committee ----------------------------------------------------------------------------------------


def test_members_are_added_changed_and_removed(made: Made, shop: Workshop) -> None:
    sheet = made.open(shop.session)
    sheet.open_tab(1)
    form = sheet.committee
    assert form.sum.text() == "5 members  ·  5 votes"
    QTest.keyClicks(form.picker.edit, "1002")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Return)
    added = made.workspace.ask(Members(session=shop.session))[-1]
    assert (added.name, added.person, added.title, added.role) == ("欧阳明", "p2", "生产经理", "executive")
    assert form.findings.isVisible()
    last = form.model.index(5, 3)
    form.table.setCurrentIndex(last)
    QTest.keyClick(form.table, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert not made.workspace.ask(Members(session=shop.session))[-1].votes
    assert form.findings.isHidden()
    form.table.setCurrentIndex(form.model.index(5, 0))
    QTest.keyClick(form.table, Qt.Key.Key_Delete)
    assert len(made.workspace.ask(Members(session=shop.session))) == 5
    form.picker.edit.setText("外部顾问")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Return)
    assert made.workspace.ask(Members(session=shop.session))[-1].name == "外部顾问"


@pytest.mark.parametrize("name", ["买买提·艾力江", "Anne-Marie Smith"])
def test_the_name_of_a_member_is_shown_whole(made: Made, shop: Workshop, name: str) -> None:
    member = made.workspace.ask(Members(session=shop.session))[0].id
    made.workspace.do(EditMember(member=member, values={"name": name}))
    sheet = made.open(shop.session)
    sheet.open_tab(1)
    table = sheet.committee.table
    needed = table.fontMetrics().horizontalAdvance(name)
    assert table.columnWidth(0) >= needed + 16
    assert table.columnWidth(1) >= 60, "the post keeps its room"


def test_a_role_is_chosen_in_the_table(made: Made, shop: Workshop) -> None:
    form = made.open(shop.session).committee
    form.table.setCurrentIndex(form.model.index(1, 2))
    form.table.edit(form.model.index(1, 2))
    box = form.table.viewport().findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("hr"))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()
    assert made.workspace.ask(Members(session=shop.session))[1].role == "hr"


def test_the_sheet_follows_what_others_change(made: Made, shop: Workshop) -> None:
    sheet = made.open(shop.session)
    member = made.workspace.ask(Members(session=shop.session))[0].id
    made.workspace.do(EditMember(member=member, values={"name": "新主席"}))
    assert sheet.committee.model.rows[0].values["name"] == "新主席"


# --- the candidates ---------------------------------------------------------------------------------------


def test_candidates_are_listed_with_their_proposal(made: Made, shop: Workshop) -> None:
    form = made.open(shop.session).candidates
    told = [form.list.item(row).text() for row in range(form.list.count())]
    assert form.sum.text() == "7 candidates  ·  2 without a proposed place"
    assert "陈静  ·  生产经理  ·  box 1" in told
    row = next(index for index, words in enumerate(told) if words.startswith("单雄"))
    assert told[row].endswith("no proposal")
    assert "Performance" in form.list.item(row).toolTip()


def test_candidates_are_removed_and_everybody_of_a_tier_comes_back(made: Made, shop: Workshop) -> None:
    form = made.open(shop.session).candidates
    form.list.selectAll()
    QTest.keyClick(form.list, Qt.Key.Key_Delete)
    assert made.line(shop.session).candidates == 0
    assert form.add_many.isEnabled()
    assert form.add_many.text() == "Add all 7 candidates"
    form.tier.setCurrentIndex(form.tier.findData("middle"))
    form.tier.activated.emit(form.tier.currentIndex())
    assert form.add_many.text() == "Add 4 candidates"
    form.add_many.click()
    assert made.line(shop.session).candidates == 4
    assert (form.add_many.isEnabled(), form.add_many.text()) == (False, "Everybody is a candidate already")
    assert made.stub.toasts[-1] == "4 candidates added."
    form.tier.setCurrentIndex(0)
    form.unit.setCurrentIndex(form.unit.findData("云岭制造"))
    form.unit.activated.emit(form.unit.currentIndex())
    assert form.add_many.text() == "Add 3 candidates"


def test_of_a_long_roster_a_part_is_chosen_first(
    made: Made, shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates_form, "_WHOLE", 2)
    form = made.open(shop.session).candidates
    form.list.selectAll()
    form.remove_chosen()
    assert not form.add_many.isEnabled()
    assert form.add_many.text() == "Choose a tier or unit to add many"


def test_one_person_is_found_unless_a_candidate_already(made: Made, shop: Workshop) -> None:
    form = made.open(shop.session).candidates
    QTest.keyClicks(form.picker.edit, "1001")
    assert form.picker.hits() == ()
    row = next(index for index in range(form.list.count()) if form.list.item(index).text().startswith("陈静"))
    form.list.setCurrentRow(row)
    form.remove_chosen()
    assert made.line(shop.session).candidates == 6
    form.picker.edit.clear()
    QTest.keyClicks(form.picker.edit, "1001")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Return)
    assert made.line(shop.session).candidates == 7


def test_proposals_are_computed_anew_on_request(made: Made, shop: Workshop) -> None:
    form = made.open(shop.session).candidates
    form.compute.click()
    assert made.stub.toasts == ["0 proposed places changed."]


# --- cycles -----------------------------------------------------------------------------------------------


def test_a_cycle_is_closed_when_its_sessions_are_locked(made: Made, shop: Workshop) -> None:
    sheet = CycleSheet(made.desk, made.shell)
    sheet.open_sheet()
    button = sheet.close_button(shop.cycle)
    assert button is not None
    button.click()
    assert "生产系统校准会" in sheet.error.text()
    made.workspace.do(LockSession(session=shop.session))
    QApplication.processEvents()
    button = sheet.close_button(shop.cycle)
    assert button is not None
    button.click()
    (cycle,) = made.workspace.ask(Cycles())
    assert cycle.state is CycleState.CLOSED
    assert sheet.close_button(shop.cycle) is None


def test_the_next_cycle_brings_the_sessions_along(made: Made, shop: Workshop) -> None:
    made.workspace.do(LockSession(session=shop.session))
    made.workspace.do(CloseCycle(cycle=shop.cycle))
    sheet = CycleSheet(made.desk, made.shell)
    sheet.open_sheet()
    assert "2026" in sheet.copy.text()
    sheet.copy.click()
    type_into(sheet.name, "2027")
    type_into(sheet.end.edit, "2026-01-01")
    sheet.main_button.click()
    assert sheet.fields["end"].error != ""
    type_into(sheet.end.edit, "2027-12-31")
    sheet.main_button.click()
    newest = made.workspace.ask(Cycles())[0]
    assert (newest.name, newest.previous, newest.sessions) == ("2027", shop.cycle, 1)
