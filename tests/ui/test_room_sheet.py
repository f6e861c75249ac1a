"""Cards and posters for the room, from the printing page; a blind session prints codes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.services.room_mode import SetBlind
from talentdesk.ui.language import Speech
from talentdesk.ui.printing.page import PrintingPage
from talentdesk.ui.printing.room_sheet import CARDS_A7, EMPTY, POSTER_A2, PROPOSED, RoomSheet
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import Workshop


@pytest.fixture
def page(qtbot: QtBot, speech: Speech, shop: Workshop) -> Iterator[tuple[PrintingPage, StubShell]]:
    shell = StubShell()
    qtbot.addWidget(shell.window)
    shell.window.resize(1200, 800)
    made = PrintingPage(made_desk(shop.workspace), shell)
    shell.stack.addWidget(made)
    shell.window.show()
    qtbot.waitUntil(lambda: made.preview.pages is not None)
    yield made, shell
    made.preview.show_pages(None)


def opened(page: PrintingPage, shell: StubShell) -> RoomSheet:
    page.papers.room.trigger()
    return shell.window.findChildren(RoomSheet)[-1]


def text(sheet: RoomSheet) -> str:
    pages = sheet.preview.pages
    assert pages is not None
    return "".join(pages.text(number) for number in range(len(pages)))


def choose(sheet: RoomSheet, kind: str, places: str = EMPTY) -> None:
    sheet.kind.setCurrentIndex(sheet.kind.findData(kind))
    sheet.places.setCurrentIndex(sheet.places.findData(places))


def test_cards_and_posters_are_chosen_and_saved(
    page: tuple[PrintingPage, StubShell], shop: Workshop, tmp_path: Path
) -> None:
    sheet = opened(*page)
    assert not sheet.places.isEnabled()
    cards = shop.board().cards
    assert all(card.name in text(sheet) for card in cards)
    choose(sheet, CARDS_A7)
    pages = sheet.preview.pages
    assert pages is not None and len(pages) == -(-len(cards) // 8)
    choose(sheet, POSTER_A2)
    assert not any(card.name in text(sheet) for card in cards)
    choose(sheet, POSTER_A2, PROPOSED)
    assert all(card.name in text(sheet) for card in cards)
    sheet.save_to(tmp_path / "poster.pdf")
    assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF")
    sheet.close_sheet()


def test_a_blind_session_prints_codes_and_no_name(
    page: tuple[PrintingPage, StubShell], shop: Workshop
) -> None:
    names = [card.name for card in shop.board().cards]
    posts = {card.post for card in shop.board().cards if card.post}
    shop.workspace.do(SetBlind(session=shop.session, blind=True))
    sheet = opened(*page)
    for kind in (CARDS_A7, POSTER_A2):
        choose(sheet, kind, PROPOSED)
        told = text(sheet)
        assert not any(name in told for name in names)
        assert not any(post in told for post in posts)
        assert "C-" in told
    sheet.close_sheet()
