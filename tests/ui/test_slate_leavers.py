"""Beside the successors of a post: who left the company, and the vacancy of the post."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from talentdesk.domain.slates import LEFT_COMPANY
from talentdesk.services.departures import RecordDeparture
from talentdesk.services.terms import EndTerm
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.ui.nominations.vacancy_sheets import VacancySheet
from tests.gestures import click
from tests.ui.made_page import settle
from tests.ui.slate_hands import POST, Made, made

__all__ = ["made"]


# --- who left the company --------------------------------------------------------------------------------


def test_who_left_stands_apart_and_is_taken_off_by_one_button(made: Made) -> None:
    made.name("p1", "p2")
    editor = made.editor
    assert editor.leavers.isHidden() and made.page.actions() == []
    made.do(RecordDeparture(person="p1", on=date(2026, 11, 1)))
    settle()
    assert made.names == ["欧阳明"] and editor.leavers.isVisible()
    assert editor.leavers.words == "Left the company, not counted: 陈静 (proposed)"
    assert made.page.actions() == [made.page.leavers]
    editor.leavers.off.setFocus()
    QTest.keyClick(editor.leavers.off, Qt.Key.Key_Space)
    settle()
    assert editor.leavers.isHidden() and made.page.actions() == []
    assert [one.reason for one in made.detail.left] == [LEFT_COMPANY]
    assert made.stub.toasts[-1] == "Taken off: all who left the company."
    made.desk.undo()
    settle()
    assert editor.leavers.isVisible()
    made.page.leavers.trigger()
    settle()
    assert made.stub.toasts[-1] == "1 person who left the company taken off all slates."
    assert made.detail.leavers == () and made.names == ["欧阳明"]


# --- the vacancy -----------------------------------------------------------------------------------------


def test_a_vacant_post_leads_to_its_vacancy_or_opens_one(made: Made) -> None:
    button = made.editor.head.vacancy
    assert button.isHidden()
    for person in ("p5", "p6", "p7"):
        made.do(EndTerm(post=POST, person=person))
    settle()
    assert button.isVisible() and button.text() == "Open a vacancy…"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()
    (sheet,) = (one for one in made.stub.window.findChildren(VacancySheet) if one.isVisible())
    assert sheet.data_of("post") == POST
    click(sheet.main_button)
    settle()
    (line,) = made.workspace.ask(VacancyLines())
    assert line.post == POST and made.stub.opened[-1] == ("nominations", f"vacancies:{line.id}")
    assert button.text() == "Vacancy since 21 Nov 2026, 0 put forward"
    click(button)
    assert made.stub.opened[-2:] == [("nominations", f"vacancies:{line.id}")] * 2
    made.desk.undo()
    settle()
    assert button.text() == "Open a vacancy…"
