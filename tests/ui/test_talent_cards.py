"""Talent cards from the list and the file: looked at, saved, in the language of the window."""

from pathlib import Path

import pypdf
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.ui.printing.talent_cards_paper import TalentCardsPaper
from tests.gestures import click
from tests.ui.made_people import Shown, opened

__all__ = ["opened"]


def paper(shown: Shown) -> TalentCardsPaper:
    (found,) = [one for one in shown[1].window.findChildren(TalentCardsPaper) if one.isVisible()]
    return found


def test_a_page_for_everybody_selected(opened: Shown, tmp_path: Path) -> None:
    page, shell, _ = opened
    page.list.table.selectAll()
    page.list.print_cards.trigger()
    sheet = paper(opened)
    pages = sheet.preview.pages
    assert pages is not None
    assert len(pages) == 3
    assert sheet.name() == "3 talent cards"
    sheet.save_to(tmp_path / "cards.pdf")
    texts = [one.extract_text() for one in pypdf.PdfReader(tmp_path / "cards.pdf").pages]
    for name, text in zip(("安心", "单雄", "曾国强"), texts, strict=True):
        assert name in text
    assert shell.toasts[-1].endswith("cards.pdf")
    sheet.close_sheet()


def test_the_card_of_the_file_shown_follows_the_language(opened: Shown, qtbot: QtBot) -> None:
    page, shell, ids = opened
    page.open_file(ids["E1"])
    assert page.file is not None
    shell.speech.use(Language.ZH)
    click(page.file.card)
    sheet = paper(opened)
    pages = sheet.preview.pages
    assert pages is not None
    assert len(pages) == 1
    assert "曾国强" in pages.text(0)
    assert "尚无培养计划" in pages.text(0)
    sheet.close_sheet()
    shell.speech.use(Language.EN)
