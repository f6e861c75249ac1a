"""The packet builder: parts by keys and mouse, people by box or by hand, layouts kept by name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain import programme
from talentdesk.domain.layouts import STANDARD, Part
from talentdesk.domain.texts import Language, Text
from talentdesk.services.layouts import SavedLayouts
from talentdesk.services.printing import IssuedPackets
from talentdesk.services.sessions import RemoveCandidates
from talentdesk.ui.desk import Desk
from talentdesk.ui.language import Speech
from talentdesk.ui.printing import work
from talentdesk.ui.printing.builder import ALL, BOXES, HAND
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.page import PrintingPage
from tests.gestures import click, drag
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    yield made
    made.workspace.close()


@pytest.fixture
def desk(shop: Workshop) -> Desk:
    return made_desk(shop.workspace)


@pytest.fixture
def shell(qtbot: QtBot, speech: Speech) -> StubShell:
    made = StubShell()
    qtbot.addWidget(made.window)
    made.window.resize(1300, 900)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, shell: StubShell) -> Iterator[PrintingPage]:
    made = PrintingPage(desk, shell)
    shell.stack.addWidget(made)
    shell.window.show()
    qtbot.waitUntil(lambda: made.preview.pages is not None)
    made.tabs.setCurrentWidget(made.builder)
    yield made
    made.preview.show_pages(None)


def headings(page: PrintingPage) -> list[str]:
    pages = page.preview.pages
    assert pages is not None
    return [one.title for one in pages.headings() if one.level == 0]


def reports(page: PrintingPage) -> int:
    pages = page.preview.pages
    assert pages is not None
    return sum("Basic data" in pages.text(number) for number in range(len(pages)))


def tick_first(page: PrintingPage) -> None:
    page.builder.chosen.setFocus()
    page.builder.chosen.setCurrentRow(0)
    QTest.keyClick(page.builder.chosen, Qt.Key.Key_Space)


def test_space_ticks_a_part_and_alt_arrows_move_it(page: PrintingPage) -> None:
    parts = page.builder.parts
    assert parts.parts == STANDARD
    parts.setCurrentItem(parts.item_of(Part.RULES))
    QTest.keyClick(parts, Qt.Key.Key_Space)
    assert headings(page)[:3] == ["Cover", "Committee", "Rules in force"]
    for _ in range(3):
        QTest.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert parts.parts[:3] == (Part.RULES, Part.COVER, Part.COMMITTEE)
    assert parts.currentItem() is parts.item_of(Part.RULES)
    assert headings(page)[:3] == ["Rules in force", "Cover", "Committee"]
    QTest.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert parts.parts[0] is Part.RULES


def test_a_part_is_dragged_to_its_place_and_a_click_only_chooses_it(page: PrintingPage) -> None:
    parts = page.builder.parts
    parts.scrollToTop()

    def middle(part: Part) -> QPoint:
        return parts.visualItemRect(parts.item_of(part)).center()

    drag(parts.viewport(), middle(Part.DISTRIBUTION), middle(Part.COVER))
    assert parts.parts[:3] == (Part.DISTRIBUTION, Part.COVER, Part.COMMITTEE)
    assert headings(page)[0].startswith("Distribution")
    drag(parts.viewport(), middle(Part.DISTRIBUTION), middle(Part.SIGNATURES))
    assert parts.parts[-2:] == (Part.SIGNATURES, Part.DISTRIBUTION)
    before = parts.parts
    click(parts.viewport(), middle(Part.GRIDS))
    assert parts.currentItem() is parts.item_of(Part.GRIDS) and parts.parts == before
    box = parts.visualItemRect(parts.item_of(Part.GRIDS))
    click(parts.viewport(), QPoint(box.left() + 20, box.center().y()))
    assert Part.GRIDS not in parts.parts


def test_without_any_part_the_cover_is_printed(page: PrintingPage) -> None:
    for part in STANDARD:
        page.builder.parts.setCurrentItem(page.builder.parts.item_of(part))
        QTest.keyClick(page.builder.parts, Qt.Key.Key_Space)
    assert page.builder.parts.parts == ()
    assert headings(page) == ["Cover"]


def test_reports_by_box_and_by_hand(page: PrintingPage, shop: Workshop) -> None:
    everybody = reports(page)
    page.builder.people.setCurrentIndex(BOXES)
    first = min(shop.scheme().by_number)
    here = len(shop.names_in(first))
    tick_first(page)
    assert page.builder.layout_chosen().boxes == {first}
    assert reports(page) == here < everybody
    page.builder.people.setCurrentIndex(HAND)
    assert page.builder.chosen.count() == everybody
    tick_first(page)
    assert reports(page) == 1
    page.builder.people.setCurrentIndex(ALL)
    assert reports(page) == everybody
    assert not page.builder.chosen.isVisible()


def test_a_layout_is_kept_chosen_again_renamed_and_deleted(
    page: PrintingPage, shop: Workshop, shell: StubShell
) -> None:
    saved, parts = page.builder.saved, page.builder.parts
    assert not saved.save.isEnabled()
    parts.setCurrentItem(parts.item_of(Part.REPORTS))
    QTest.keyClick(parts, Qt.Key.Key_Space)
    page.builder.grids.setCurrentIndex(1)
    page.builder.language_box.setCurrentIndex(page.builder.language_box.findData(Language.ZH.value))
    QTest.keyClicks(saved.name, "Board")
    click(saved.save)
    assert [one.name for one in shop.workspace.ask(SavedLayouts())] == ["Board"]
    assert saved.box.currentText() == "Board"
    kept = page.builder.layout_chosen()
    saved.box.setCurrentIndex(0)
    saved.box.activated.emit(0)
    assert page.builder.layout_chosen().parts == STANDARD
    saved.box.setCurrentIndex(1)
    saved.box.activated.emit(1)
    assert page.builder.layout_chosen() == kept
    assert page.builder.language is Language.ZH
    saved.name.clear()
    QTest.keyClicks(saved.name, "Chair")
    click(saved.rename)
    assert saved.box.currentText() == "Chair"
    click(saved.remove)
    assert shop.workspace.ask(SavedLayouts()) == ()
    assert saved.box.count() == 1


def test_a_name_in_use_is_refused_beside_the_field(page: PrintingPage, shop: Workshop) -> None:
    saved = page.builder.saved
    for name in ("One", "Two"):
        saved.name.clear()
        QTest.keyClicks(saved.name, name)
        click(saved.save)
    saved.name.clear()
    QTest.keyClicks(saved.name, "One")
    click(saved.rename)
    assert "One" in saved._named.error
    assert {one.name for one in shop.workspace.ask(SavedLayouts())} == {"One", "Two"}


def test_a_packet_with_a_number_shows_the_layout_it_was_made_with(
    page: PrintingPage, shop: Workshop, tmp_path: Path
) -> None:
    parts = page.builder.parts
    parts.setCurrentItem(parts.item_of(Part.REPORTS))
    QTest.keyClick(parts, Qt.Key.Key_Space)
    page.out.save_to(tmp_path / "a.pdf")
    (line,) = shop.workspace.ask(IssuedPackets())
    QTest.keyClick(parts, Qt.Key.Key_Space)
    assert parts.parts == STANDARD
    assert page.list.choose(Choice(shop.session, line.number))
    assert Part.REPORTS not in parts.parts
    assert not parts.isEnabled() and page.builder.language_box.isEnabled()
    assert page.list.choose(Choice(shop.session))
    assert parts.parts == STANDARD and parts.isEnabled()


def test_a_packet_of_some_people_stays_so_when_one_of_them_has_left(
    page: PrintingPage, shop: Workshop, tmp_path: Path
) -> None:
    page.builder.people.setCurrentIndex(HAND)
    tick_first(page)
    page.out.save_to(tmp_path / "a.pdf")
    (line,) = shop.workspace.ask(IssuedPackets())
    first = str(page.builder._ticked()[0])
    page.builder.people.setCurrentIndex(ALL)
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(first,)))
    assert page.list.choose(Choice(shop.session, line.number))
    assert reports(page) == 1


def test_classes_of_secrecy_are_the_programmes_in_the_language_of_the_paper(page: PrintingPage) -> None:
    builder = page.builder

    def offered() -> list[str]:
        return [builder.secrecy.itemText(index) for index in range(builder.secrecy.count())]

    assert offered() == ["", "Internal", "Confidential", "Strictly confidential"]
    builder.language_box.setCurrentIndex(builder.language_box.findData(Language.ZH.value))
    assert offered() == ["", "内部", "机密", "绝密"]
    builder.secrecy.setEditText("仅限本人")
    builder.offer_classes([programme.Choice("board", Text("仅董事会", "Board only"))])
    assert offered() == ["", "仅董事会"]
    assert builder.layout_chosen().classification == "仅限本人"


def test_the_builder_follows_the_language(page: PrintingPage, speech: Speech) -> None:
    page.builder.people.setCurrentIndex(BOXES)
    speech.use(Language.ZH)
    assert page.builder.parts.item_of(Part.COVER).text() == "封面"
    assert page.builder.pages.itemText(0) == "全部记录"
    assert page.builder.saved.box.itemText(0) == "完整材料"
    scheme = page.builder.chosen.item(0).text()
    assert not scheme.isascii()


def test_the_front_of_a_large_packet_is_seen_before_its_reports_are_drawn(
    page: PrintingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MANY", 1)
    shown: list[tuple[int, bool, str]] = []

    def note() -> None:
        pages = page.preview.pages
        assert pages is not None
        shown.append((len(pages), page.print.isEnabled(), pages.text(0)))

    page.heading_changed.connect(note)
    page._draw(stay=False)
    qtbot.waitUntil(lambda: len(shown) == 2)
    (front, may_print, cover), (whole, may_print_whole, last) = shown
    assert front < whole and not may_print and may_print_whole
    assert "Page 1 of …" in cover and f"Page 1 of {whole}" in last
    assert "Development-potential reports" in cover
    assert page.subtitle().endswith(f"{whole} pages")
