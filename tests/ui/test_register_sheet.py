"""The register in the window: copies, signatures on paper and on the screen, scans, what is outstanding."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from talentdesk.domain.register import CopyState, Registered, SignatureKind
from talentdesk.domain.texts import Language
from talentdesk.services.people import EditPerson
from talentdesk.services.printing import IssuePacket
from talentdesk.services.register import AddCopies, AskSignatures, Register
from talentdesk.ui.desk import Desk
from talentdesk.ui.language import Speech
from talentdesk.ui.printing.drawn_sheet import DrawnSheet
from talentdesk.ui.printing.names_sheet import NamesSheet
from talentdesk.ui.printing.register_sheet import RegisterSheet
from talentdesk.ui.printing.register_tree import EVERYTHING, OUT, STALE, UNSIGNED
from tests.gestures import click, drag
from tests.ui.made_print_job import print_job
from tests.ui.made_target import choose_target
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.reports.reading import read
from tests.unit.services.made_workshop import Workshop


@pytest.fixture
def number(shop: Workshop) -> str:
    return str(shop.workspace.do(IssuePacket(session=shop.session, layout="packet")).figures["number"])


@pytest.fixture
def desk(shop: Workshop, number: str) -> Desk:
    return made_desk(shop.workspace)


@pytest.fixture
def shell(qtbot: QtBot, speech: Speech) -> StubShell:
    made = StubShell()
    qtbot.addWidget(made.window)
    made.window.resize(1100, 800)
    made.window.show()
    return made


@pytest.fixture
def sheet(desk: Desk, shell: StubShell) -> RegisterSheet:
    made = RegisterSheet(desk, shell)
    made.open_sheet()
    return made


def held(shop: Workshop) -> Registered:
    (one,) = shop.workspace.ask(Register())
    return one


def lines(sheet: RegisterSheet) -> list[list[str]]:
    def cells(item: QTreeWidgetItem) -> list[str]:
        return [item.text(column) for column in range(3)]

    found = []
    for index in range(sheet.tree.topLevelItemCount()):
        top = sheet.tree.topLevelItem(index)
        assert top is not None
        found.append(cells(top))
        for row in range(top.childCount()):
            child = top.child(row)
            assert child is not None
            found.append(cells(child))
    return found


def set_day(sheet: RegisterSheet, shop: Workshop) -> None:
    at = held(shop).at
    sheet.day.set_day(at.date())


def give(shop: Workshop, number: str, *names: str) -> None:
    shop.workspace.do(AddCopies(packet=number, recipients=names))


def ask_to_sign(shop: Workshop, number: str, *names: str) -> None:
    shop.workspace.do(AskSignatures(packet=number, signers=tuple((name, "") for name in names)))


def test_copies_are_numbered_for_the_committee_and_others(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str
) -> None:
    assert not sheet.buttons["copies"].isEnabled()
    sheet.tree.select(number)
    click(sheet.buttons["copies"])
    (names,) = shell.window.findChildren(NamesSheet)
    members = names.people.count()
    names.people.setCurrentRow(0)
    QTest.keyClick(names.people, Qt.Key.Key_Space)
    names.others.setFocus()
    names.others.setPlainText("张秘书\n\n 王旁听 ")
    click(names.main_button)
    copies = held(shop).copies
    assert len(copies) == members - 1 + 2
    assert [one.recipient for one in copies[-2:]] == ["张秘书", "王旁听"]
    assert not names.isVisible()
    assert sum("Copy " in row[0] for row in lines(sheet)) == len(copies)


def test_nobody_ticked_is_told_beside_the_field(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str
) -> None:
    sheet.tree.select(number)
    click(sheet.buttons["signers"])
    (names,) = shell.window.findChildren(NamesSheet)
    for row in range(names.people.count()):
        names.people.item(row).setCheckState(Qt.CheckState.Unchecked)
    click(names.main_button)
    assert names._typed.error == "Tick or type somebody."
    assert held(shop).signatures == ()


def test_many_copies_go_out_and_come_back_at_once(sheet: RegisterSheet, shop: Workshop, number: str) -> None:
    give(shop, number, "甲", "乙", "丙")
    set_day(sheet, shop)
    first, second, _ = held(shop).copies
    sheet.tree.select(first.id, second.id)
    assert not sheet.buttons["back"].isEnabled()
    click(sheet.buttons["out"])
    assert [one.state for one in held(shop).copies] == [
        CopyState.HANDED_OUT,
        CopyState.HANDED_OUT,
        CopyState.PLANNED,
    ]
    assert "Copies not back (2)" in sheet.only.itemText(OUT)
    sheet.tree.select(first.id)
    click(sheet.buttons["back"])
    sheet.only.setCurrentIndex(OUT)
    assert [row[0] for row in lines(sheet)][1:] == ["Copy 2 of 3 · 乙"]
    shop.workspace.undo()
    assert "Copies not back (2)" in sheet.only.itemText(OUT)


def test_a_day_that_cannot_be_is_told(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str
) -> None:
    give(shop, number, "甲")
    sheet.tree.select(held(shop).copies[0].id)
    sheet.day.set_day(held(shop).at.date() + timedelta(days=400))
    click(sheet.buttons["out"])
    assert held(shop).copies[0].state is CopyState.PLANNED
    assert "future" in shell.toasts[-1]


def test_delete_takes_the_newest_copies_out(sheet: RegisterSheet, shop: Workshop, number: str) -> None:
    give(shop, number, "甲", "乙", "丙")
    sheet.tree.select(*(one.id for one in held(shop).copies[1:]))
    sheet.tree.setFocus()
    QTest.keyClick(sheet.tree, Qt.Key.Key_Delete)
    assert [one.recipient for one in held(shop).copies] == ["甲"]


def test_signatures_on_paper_are_final_and_asked_first(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str
) -> None:
    ask_to_sign(shop, number, "林主任", "王委员")
    set_day(sheet, shop)
    assert "(2)" in sheet.only.itemText(UNSIGNED)
    first, second = held(shop).signatures
    sheet.tree.select(first.id)
    shell.answer = False
    click(sheet.buttons["signed"])
    assert "林主任" in shell.questions[-1]
    assert held(shop).signatures[0].is_outstanding
    shell.answer = True
    click(sheet.buttons["signed"])
    assert held(shop).signatures[0].kind is SignatureKind.WET
    sheet.only.setCurrentIndex(UNSIGNED)
    assert [row[0] for row in lines(sheet)][1:] == ["Signature of 王委员"]
    assert second.name == "王委员"


def test_a_signature_drawn_on_the_screen_is_kept_and_printed_as_such(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str, tmp_path: Path
) -> None:
    give(shop, number, "甲")
    member = sheet.acts._names(held(shop), set(), signing=True)
    name = member._offered[0].name
    member.close_sheet()
    ask_to_sign(shop, number, name)
    set_day(sheet, shop)
    sheet.tree.select(held(shop).signatures[0].id)
    click(sheet.buttons["drawn"])
    (drawn,) = shell.window.findChildren(DrawnSheet)
    assert not drawn.main_button.isEnabled()
    drag(drawn.pad, QPoint(40, 60), QPoint(120, 110), QPoint(200, 50), QPoint(300, 120))
    assert drawn.main_button.isEnabled()
    click(drawn.main_button)
    (signature,) = held(shop).signatures
    assert signature.kind is SignatureKind.DRAWN and signature.drawing
    assert not drawn.isVisible()
    sheet.acts.save_copies(held(shop), held(shop).copies, tmp_path)
    (file,) = tmp_path.glob("*_01.pdf")
    told = [page for page in read(file.read_bytes()) if page.holds("Drawn on screen")]
    assert len(told) == 1 and told[0].holds(name)
    assert all(page.holds("Copy 1 of 1 · 甲") for page in read(file.read_bytes()))


def test_a_cleared_pad_cannot_be_signed(shell: StubShell) -> None:
    made = DrawnSheet(shell.window, "林主任")
    made.open_sheet()
    drag(made.pad, QPoint(20, 20), QPoint(90, 90))
    click(made.again)
    assert not made.main_button.isEnabled()


def test_scans_are_attached_and_what_is_none_is_refused(
    sheet: RegisterSheet, shop: Workshop, number: str, tmp_path: Path
) -> None:
    path = tmp_path / "signed.png"
    Image.new("L", (200, 100), 255).save(path)
    sheet.acts.attach(held(shop), path)
    assert [one.name for one in held(shop).scans] == ["signed.png"]
    scan = held(shop).scans[0]
    sheet.tree.select(scan.id)
    assert sheet.buttons["keep_scan"].isEnabled()
    sheet.acts.save_scan(scan, tmp_path / "again.png")
    with Image.open(tmp_path / "again.png") as again:
        assert again.size == (200, 100)
    click(sheet.buttons["remove"])
    assert held(shop).scans == ()


def test_a_packet_the_record_has_left_behind_is_marked(
    sheet: RegisterSheet, shop: Workshop, number: str
) -> None:
    ask_to_sign(shop, number, "林主任")
    set_day(sheet, shop)
    sheet.tree.select(held(shop).signatures[0].id)
    click(sheet.buttons["signed"])
    assert "no longer matches" not in lines(sheet)[0][1]
    shop.workspace.do(EditPerson(person=shop.card("李喆").person, values={"name": "李哲"}))
    assert "signed packet no longer matches" in lines(sheet)[0][1]
    assert "(1)" in sheet.only.itemText(STALE)
    shop.workspace.undo()
    assert "no longer matches" not in lines(sheet)[0][1]


def test_filter_and_language(sheet: RegisterSheet, shop: Workshop, speech: Speech, number: str) -> None:
    give(shop, number, "甲委员", "乙委员")
    sheet.filter.setFocus()
    sheet.filter.setText("乙")
    assert [row[0] for row in lines(sheet)][1:] == ["Copy 2 of 2 · 乙委员"]
    sheet.filter.setText("nobody")
    assert lines(sheet) == []
    sheet.filter.clear()
    speech.use(Language.ZH)
    assert sheet.buttons["out"].text() == "已发出"
    assert lines(sheet)[1][0] == "第 1 份，共 2 份 · 甲委员"
    assert sheet.only.itemText(EVERYTHING) == "全部"


def test_the_register_is_exported_as_it_is_shown(
    sheet: RegisterSheet, shop: Workshop, number: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(shop, number, "甲", "乙")
    file = tmp_path / "register.xlsx"
    choose_target(monkeypatch, file)
    sheet.filter.setText("乙")
    click(sheet.buttons["export"])
    book = load_workbook(file, read_only=True)
    rows = [[str(cell or "").strip() for cell in row] for row in book.worksheets[0].values]
    book.close()
    assert rows[0] == ["Packet, copy or signature", "State", "Day"]
    assert [row[0] for row in rows[2:]] == ["Copy 2 of 2 · 乙"]


def test_copies_are_printed_one_by_one(
    sheet: RegisterSheet, shop: Workshop, shell: StubShell, number: str, tmp_path: Path
) -> None:
    give(shop, number, "甲", "乙")
    printer = QPrinter()
    job = print_job(file=str(tmp_path / "out.pdf"), first=1, last=9_999)
    sheet.acts.print_copies(held(shop), held(shop).copies, printer, job)
    files = sorted(tmp_path.glob("*.pdf"))
    assert [path.name[-7:] for path in files] == ["_01.pdf", "_02.pdf"]
    assert shell.toasts[-1] == "Handed to the printer: 2 papers"
