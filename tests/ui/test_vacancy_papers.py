"""Ballot papers and tally sheets about those put forward for a vacant post."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from talentdesk.services.contender_ballots import RecordContenderBallot
from talentdesk.services.contenders import PutForward
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.ui.nominations.vacancy_papers import VacancyPapersSheet
from talentdesk.ui.printing.ballot_papers import PAPERS, TALLY
from tests.ui.nomination_hands import Hands, hands

__all__ = ["hands"]


def test_papers_are_printed_for_all_who_were_not_voted_on(hands: Hands, tmp_path: Path) -> None:
    room, page = hands.room, hands.page
    case = room.made(OpenVacancy(post="p-d3"))
    page.open_at(f"vacancies:{case}")
    hands.settle()
    assert page.vacancy.forward.findChildren(QPushButton, "papers") == []
    first, _ = (
        room.made(PutForward(vacancy=case, person=one, reason="业绩突出", approver="总经理"))
        for one in ("m2", "s1")
    )
    hands.settle()
    hands.press("papers", page.vacancy)
    (sheet,) = hands.stub.window.findChildren(VacancyPapersSheet)
    assert sheet.kind.currentIndex() == PAPERS
    sheet.voters.setFocus()
    sheet.voters.selectAll()
    QTest.keyClicks(sheet.voters, "12")
    QTest.keyClick(sheet.voters, Qt.Key.Key_Tab)
    pages = sheet.preview.pages
    assert pages is not None and len(pages) == 3, "twenty-four papers, eight on a page"
    assert [(one.name, one.copies) for one in sheet.papers().papers] == [("经理二段誉", 12), ("职员尤佳", 12)]
    assert sheet.papers().choices == ("in_favour", "against", "abstain"), "the rule knows no wish to defer"
    sheet.kind.setFocus()
    QTest.keyClick(sheet.kind, Qt.Key.Key_End)
    assert sheet.kind.currentIndex() == TALLY
    sheet.save_to(tmp_path / "tally.pdf")
    assert (tmp_path / "tally.pdf").read_bytes().startswith(b"%PDF")
    sheet.close_sheet()
    room.workspace.do(RecordContenderBallot(contender=first, votes=(20, 10, 0, 30, 40)))
    hands.settle()
    hands.press("papers", page.vacancy)
    shown = [one for one in hands.stub.window.findChildren(VacancyPapersSheet) if one.isVisible()][-1]
    assert shown.voters.value() == 40 and [one.name for one in shown.papers().papers] == ["职员尤佳"]
    shown.close_sheet()
