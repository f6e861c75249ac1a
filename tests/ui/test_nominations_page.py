"""The nominations place by mouse and keyboard: from a new campaign to a post that is filled."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from talentdesk.domain.meeting import Fraction
from talentdesk.domain.nominations import CampaignState, NominationState
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Met
from talentdesk.domain.texts import Language
from talentdesk.services.approvals import Object
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.nominating import Nominate
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.ui.nominations.count_sheets import PeerBallotSheet
from talentdesk.ui.nominations.papers import LISTS
from talentdesk.ui.widgets.fields import NumberField
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from tests.gestures import write
from tests.made_campaign import TODAY
from tests.ui.nomination_hands import LEFT, Hands, hands

__all__ = ["hands"]


def test_a_nominee_goes_from_the_form_to_the_list_and_into_a_post(hands: Hands) -> None:
    room = hands.room
    hands.open_row(0)
    assert hands.page.nominee.shown == room.nominee and hands.stub.selection.people == ("m1",)
    # Conditions by hand, recommenders with their opinions.
    hands.press("met-traits")
    assert room.of().line.verdict is Met.MET
    for name in ("何平", "苏敏", "秦岚"):
        hands.press("recommend")
        hands.write("person", name)
        hands.write("opinion", "agreed")
        hands.write("signed_on", "2026-11-20")
        hands.accept()
    assert [one.finding.met for one in room.of().recommendations] == [Met.MET] * 3
    # A score that is off its scale stays as typed and is told; a right one is kept.
    edit = hands.page.findChild(QLineEdit, "measure-panel")
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    QTest.keyClicks(edit, "180")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert hands.stub.strips and edit.text() == "180" and room.of().measures == ()
    edit.selectAll()
    QTest.keyClicks(edit, "80")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    hands.settle()
    assert room.of().line.total.least == pytest.approx(48)
    _count_twice(hands)
    _step_through_the_stages(hands)
    hands.click(hands.page.nominee.head.take)
    hands.write("note", "agreed")
    hands.accept()
    assert room.of().line.state is NominationState.CHOSEN
    _fill_a_post(hands)
    assert room.of().line.post == "研发总监"


def test_votes_to_defer_are_asked_for_where_the_rule_knows_them(hands: Hands) -> None:
    nomination = hands.room.of()
    assert nomination.ballot is not None and nomination.ballot.rule.put_off is None
    without = PeerBallotSheet(hands.desk, hands.stub, nomination)
    without.open_sheet()
    assert "defer" not in without.fields
    without.close_sheet()
    hands.settle()
    rule = replace(nomination.ballot.rule, put_off=Fraction(1, 2))
    sheet = PeerBallotSheet(
        hands.desk, hands.stub, replace(nomination, ballot=replace(nomination.ballot, rule=rule))
    )
    sheet.open_sheet()
    for key, text in (("in_favour", "20"), ("defer", "3")):
        hands.write(key, text)
    command = sheet.command()
    assert isinstance(command, RecordPeerBallot)
    assert (command.in_favour, command.defer) == (20, 3)


def _count_twice(hands: Hands) -> None:
    for teller in ("A", "B"):
        hands.press("ballot")
        if teller == "A":
            hands.write("entitled", "40")
            hands.write("present", "30")
        for key, text in (("in_favour", "20"), ("against", "10"), ("teller", teller)):
            hands.write(key, text)
        hands.accept()
    assert hands.room.of().line.ballot is Met.MET
    assert [count.teller for count in hands.room.of().rounds[0].round.counts] == ["A", "B"]


def _step_through_the_stages(hands: Hands) -> None:
    room, view = hands.room, hands.page.nominee
    # Out of order: refused in the sheet, which keeps what was typed.
    hands.click(view.line.buttons[1])
    hands.write("minutes", "everybody heard")
    hands.accept()
    assert hands.sheet().refusal.said and room.of().stages[1].outcome is None
    hands.sheet().close_sheet()
    view.line.buttons[0].setFocus()
    QTest.keyClick(view.line.buttons[0], Qt.Key.Key_Space)
    hands.settle()
    hands.write("on", "2026-11-01")
    hands.accept()
    hands.click(view.line.buttons[1])
    hands.write("on", "2026-11-05")
    hands.write("minutes", "everybody heard")
    for key, text in (("in_favour", "9"), ("against", "1"), ("present", "10"), ("entitled", "10")):
        hands.write(key, text)
    hands.accept()
    hands.click(view.line.buttons[2])
    hands.write("on", "2026-11-10")
    hands.accept()
    assert room.of().line.passed == 3 and room.of().acceptance.allowed


def _fill_a_post(hands: Hands) -> None:
    room, page = hands.room, hands.page
    page.tabs.setCurrentIndex(3)
    page.acts.act["vacancy"].trigger()
    hands.settle()
    hands.write("post", "研发总监")
    hands.write("opened_on", "2026-11-01")
    hands.accept()
    assert page.vacancy.shown
    page.vacancy.slate.setFocus()
    QTest.keyClick(page.vacancy.slate, Qt.Key.Key_Space)
    assert hands.stub.opened[-1] == ("succession", "slates:p-d3")
    hands.press("put-m1", page.vacancy)
    focus = QApplication.focusWidget()
    assert focus is page.vacancy.back or (focus is not None and focus.objectName().startswith("put-"))
    hands.press("take", page.vacancy)
    hands.accept()
    # Nobody follows in the present post, no ballot, no test: told, and an exception is made for the first.
    assert "no slate yet" in hands.sheet().refusal.said
    hands.sheet().close_sheet()
    hands.press("excuse", page.vacancy)
    hands.write("reason", "nobody else")
    hands.write("approver", "board")
    hands.accept()
    _count_papers_twice(hands)
    hands.press("test-presentation", page.vacancy)
    hands.write("passed", "Passed")
    hands.accept()
    hands.press("take", page.vacancy)
    hands.accept()
    (case,) = room.workspace.ask(VacancyLines())
    assert (case.state, case.name, case.was_successor) == (VacancyState.FILLED, "经理一方宁", True)


def _count_papers_twice(hands: Hands) -> None:
    """The second teller does not see the first count; where they differ the cells are told."""
    page, stub = hands.page, hands.stub

    def count(teller: str, in_favour: str, against: str) -> None:
        hands.press("ballot", page.vacancy)
        for key, text in (("in_favour", in_favour), ("against", against), ("teller", teller)):
            hands.write(key, text)
        hands.accept()

    def said() -> str:
        return " ".join(one.text() for one in page.vacancy.forward.findChildren(Label))

    hands.press("ballot", page.vacancy)
    hands.write("present", "30")
    hands.write("entitled", "40")
    for key, text in (("in_favour", "20"), ("against", "10"), ("teller", "A")):
        hands.write(key, text)
    hands.accept()
    assert stub.toasts[-1].startswith("This count is kept") and "20 in favour" not in said()
    hands.press("ballot", page.vacancy)
    field = hands.sheet().fields["in_favour"].widget
    assert isinstance(field, NumberField) and field.value() == 0
    hands.write("teller", "A")
    hands.accept()
    assert "somebody else" in hands.sheet().refusal.said  # by the same teller
    hands.sheet().close_sheet()
    count("B", "19", "11")
    assert "In favour 20 and 19" in said() and stub.toasts[-1].startswith("The two counts differ")
    hands.press("ballot", page.vacancy)
    hands.write("number", "Second count")
    for key, text in (("in_favour", "20"), ("against", "10")):
        hands.write(key, text)
    hands.accept()
    assert stub.toasts[-1].startswith("Both counts agree") and "20 in favour" in said()


def test_a_campaign_is_opened_and_somebody_nominated_by_hand(hands: Hands) -> None:
    hands.page.acts.act["new"].trigger()
    hands.settle()
    hands.write("name", "Spring")
    hands.accept()
    assert hands.sheet().fields["tier"].error  # no tier is chosen: it stays open
    box = next(iter(hands.sheet().findChildren(QCheckBox)))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    hands.accept()
    assert hands.page.head.campaign is not None and hands.page.head.campaign.name == "Spring"
    hands.page.acts.act["nominate"].trigger()
    hands.settle()
    hands.write("person", "苏敏")
    hands.write("nominator", "秦岚")
    hands.accept()
    (line,) = hands.page.nominees.lines
    assert (line.name, line.nominator_name, line.tier) == ("总监苏敏", "副总秦岚", "general_manager")
    # Once more: refused where it was typed.
    hands.page.acts.act["nominate"].trigger()
    hands.settle()
    hands.write("person", "苏敏")
    hands.write("nominator", "秦岚")
    hands.accept()
    assert "nominated" in hands.sheet().refusal.said
    hands.sheet().close_sheet()
    hands.desk.undo()
    hands.settle()
    assert hands.page.nominees.lines == ()
    hands.page.acts.act["close"].trigger()
    assert hands.desk.ask(Campaigns())[0].state is CampaignState.CLOSED
    assert not hands.page.acts.act["nominate"].isEnabled()


def test_several_nominees_go_through_a_stage_together(hands: Hands) -> None:
    second = hands.room.made(
        Nominate(campaign=hands.room.campaign, person="m2", tier="director", nominator="d2")
    )
    hands.settle()
    hands.page.nominees.table.selectAll()
    hands.settle()
    hands.page.acts.act["stage"].trigger()
    hands.settle()
    hands.accept()
    assert hands.room.of(second).line.passed == hands.room.of().line.passed == 1
    assert hands.stub.toasts[-1].startswith("Recorded for 2")


def test_the_register_leaves_those_who_owe_and_nominates_for_them(hands: Hands) -> None:
    page = hands.page
    page.tabs.setCurrentIndex(1)
    assert len(page.register.model.rows) == 7
    page.register.select("d2")
    page.acts.act["nominate"].trigger()
    hands.settle()
    hands.write("person", "段誉")
    hands.accept()
    assert page.nominees.lines[0].nominator == "d2"
    page.register.search.setFocus()
    write("营销总监")
    assert [row.cells[1].text for row in page.register.model.rows] == ["1 of 2"]


def test_keys_step_from_one_nominee_to_the_next_and_back_to_the_list(hands: Hands) -> None:
    hands.room.made(Nominate(campaign=hands.room.campaign, person="m2", tier="director", nominator="d2"))
    hands.settle()
    hands.open_row(0)
    first = hands.page.nominee.shown
    hands.click(hands.page.nominee.after)
    assert hands.page.nominee.shown not in ("", first)
    QTest.keyClick(hands.page.nominee, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    hands.settle()
    assert hands.page.nominee.shown == first
    hands.page.nominee.head.grounds.setFocus()
    QTest.keyClick(hands.page.nominee.head.grounds, Qt.Key.Key_Escape)
    hands.settle()
    assert hands.page.nominee.shown == "" and len(hands.page.nominees.selected()) == 1


def test_who_leaves_gives_a_reason_and_somebody_takes_the_place(hands: Hands) -> None:
    hands.open_row(0)
    hands.press("leave")
    hands.accept()
    assert hands.sheet().fields["reason"].error or hands.sheet().refusal.said
    hands.write("reason", "moved abroad")
    hands.accept()
    assert hands.room.of().line.state is NominationState.LEFT
    hands.press("refill")
    hands.write("person", "段誉")
    hands.write("nominator", "苏敏")
    hands.accept()
    new = next(one for one in hands.page.nominees.lines if one.name == "经理二段誉")
    assert hands.room.of(new.id).refills_name == "经理一方宁"
    hands.desk.undo()
    hands.desk.undo()
    hands.settle()
    assert hands.room.of().line.state is NominationState.RUNNING


def test_what_is_open_follows_the_language(hands: Hands) -> None:
    hands.open_row(0)
    hands.stub.speech.use(Language.ZH)
    hands.settle()
    assert hands.page.title() == "提名选拔"
    assert hands.page.nominee.head.take.text() == "列入名单…"
    assert hands.page.tabs.tabText(1) == "提名责任"
    told = [one.text() for one in hands.page.nominee.head.findChildren(QLabel)]
    assert not [one for one in told if ", " in one], "a comma of another language"


@pytest.mark.parametrize("key", LISTS)
def test_every_list_can_be_printed_and_says_what_it_rests_on(hands: Hands, key: str) -> None:
    paper = hands.page.acts.papers.paper(key)
    assert paper is not None and paper.parts
    assert key == "vacancies" or "judged by" in paper.about
    for part in paper.parts:
        assert all(len(row) == len(part.heads) for row in part.rows)


def test_a_typed_note_is_kept_when_it_is_left(hands: Hands) -> None:
    hands.open_row(0)
    grounds = hands.page.nominee.head.grounds
    assert isinstance(grounds, NoteEdit)
    grounds.setFocus()
    QTest.keyClicks(grounds, "results")
    hands.page.nominee.back.setFocus()
    hands.settle()
    assert hands.room.of().grounds == "results"
    assert hands.room.of().line.on == TODAY != date(2026, 1, 1)


def test_the_tabs_stay_where_they_are_whatever_stands_below_them(hands: Hands) -> None:
    bar = hands.page.tabs.tabBar()
    tops = set()
    for at in (0, 1, 2, 3, 1):
        QTest.mouseClick(bar, LEFT, pos=bar.tabRect(at).center())
        hands.settle()
        assert hands.page.tabs.currentIndex() == at
        assert hands.page.head.isVisible() == (at != 3)
        tops.add(bar.mapTo(hands.page, QPoint(0, 0)).y())
    assert len(tops) == 1


def test_a_form_that_is_not_complete_leads_the_keys_to_what_is_missing(hands: Hands) -> None:
    hands.page.acts.open_nominate()
    hands.settle()
    sheet = hands.sheet()
    sheet.fields["grounds"].widget.setFocus()
    hands.accept()
    wrong = sheet.fields["person"]
    focus = QApplication.focusWidget()
    assert wrong.error and focus is not None and wrong.isAncestorOf(focus)
    sheet.close_sheet()
    hands.page.acts.open_new()
    hands.settle()
    hands.write("name", "2027")
    hands.accept()
    sheet = hands.sheet()
    wrong = sheet.fields["tier"]
    focus = QApplication.focusWidget()
    assert wrong.error and isinstance(focus, QCheckBox) and wrong.isAncestorOf(focus)


def test_an_objection_is_answered_with_its_words_in_sight(hands: Hands) -> None:
    room = hands.room
    hands.open_row(0)
    room.workspace.do(Object(nomination=room.nominee, by="职工代表", text="离职率偏高", on=TODAY))
    hands.settle()
    (objection,) = room.of().objections
    button = hands.page.findChild(QPushButton, f"handle-{objection.id}")
    assert isinstance(button, QPushButton) and "离职率偏高" in button.accessibleDescription()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    hands.settle()
    sheet = hands.sheet()
    assert "离职率偏高" in [label.text() for label in sheet.findChildren(Label) if label.isVisible()]
    box = sheet.fields["outcome"].widget
    QTest.keyClick(box, Qt.Key.Key_Down)
    hands.write("answer", "经核实，无此情况")
    QTest.keyClick(sheet.fields["answer"].widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    (objection,) = room.of().objections
    assert objection.outcome is not None and objection.answer == "经核实，无此情况"
    room.workspace.undo()
    assert room.of().objections[0].outcome is None


def test_a_ballot_that_passed_is_not_put_again(hands: Hands) -> None:
    hands.open_row(0)
    found = []
    for in_favour in (3, 27):
        hands.room.workspace.do(
            RecordPeerBallot(
                nomination=hands.room.nominee, in_favour=in_favour, against=30 - in_favour, abstain=0,
                present=30, entitled=30,
            )
        )  # fmt: skip
        hands.settle()
        buttons = hands.page.nominee.findChildren(QPushButton, "again")
        found.append(any(one.isVisibleTo(hands.page) for one in buttons))
    assert found == [True, False]
