"""Photos dropped on the import page, and several marked workbooks handed back at once."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.importing.page import ImportPage
from tests.gestures import click, drop_file, write
from tests.ui.made_page import ShownPage
from tests.ui.made_people import fill
from tests.ui.stub_shell import StubShell
from tests.unit.exchange.books import make

Shown = tuple[ImportPage, StubShell, Workspace]
LANGUAGES = ["工号", "语种", "语言水平"]


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    fill(workspace)
    made = ShownPage(qtbot, workspace, ImportPage, host=host)
    made.page.begin()
    yield made.page, made.stub, workspace
    made.stub.speech.use(Language.EN)


def pictures(folder: Path) -> Path:
    folder.mkdir()
    for name in ("E1.png", "E1_旧.png", "合影.png"):
        Image.new("RGB", (600, 800), "blue").save(folder / name)
    (folder / "说明.pdf").write_bytes(b"%PDF")
    return folder


def has_photo(workspace: Workspace, number: str) -> bool:
    line = next(one for one in workspace.ask(PeopleLines()) if one.number == number)
    file = workspace.ask(PersonFileOf(person=line.id))
    return file is not None and bool(file.photo)


@pytest.mark.parametrize("packed", [False, True])
def test_a_folder_or_zip_of_photos_is_matched_and_taken_in_one_step(
    shown: Shown, tmp_path: Path, packed: bool
) -> None:
    page, shell, workspace = shown
    path = pictures(tmp_path / "照片")
    if packed:
        with ZipFile(tmp_path / "照片.zip", "w") as archive:
            for one in path.iterdir():
                archive.write(one, one.name)
        path = tmp_path / "照片.zip"
    assert drop_file(page.zone, path)
    sheet = page.doors.photos
    assert sheet is not None
    assert (len(sheet.found.matched), len(sheet.found.unmatched)) == (1, 2)
    assert sheet.main_button.text() == "Take over 1 photo"
    click(sheet.left.findChildren(QToolButton)[0])
    assert sheet.model.rowCount() == 2
    results = {sheet.model.item(row, 3).text() for row in range(2)}
    assert results == {"Fits nobody", "Another picture of this person comes before it"}
    before = workspace.head.number
    click(sheet.main_button)
    assert (workspace.head.number, has_photo(workspace, "E1")) == (before + 1, True)
    assert shell.toasts == ["1 photo taken over."]
    workspace.undo()
    assert not has_photo(workspace, "E1")


def test_a_picture_that_fits_nobody_is_given_by_hand_with_the_mouse(shown: Shown, tmp_path: Path) -> None:
    page, shell, workspace = shown
    assert drop_file(page.zone, pictures(tmp_path / "照片"))
    sheet = page.doors.photos
    assert sheet is not None
    rows = {sheet.model.item(row, 0).text(): row for row in range(sheet.model.rowCount())}
    (name,) = (one for one in rows if one.endswith("合影.png"))
    place = sheet.table.visualRect(sheet.model.index(rows[name], 0)).center()
    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sheet.pane.file.whole == name
    assert sheet.pane.picture.pixmap().height() == 240
    click(sheet.pane.picker.edit)
    write("shanx")
    hits = sheet.pane.picker.findChildren(QListWidget)[0]
    QTest.mouseClick(
        hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualItemRect(hits.item(0)).center()
    )
    assert sheet.model.item(rows[name], 2).text() == "单雄"
    assert sheet.main_button.text() == "Take over 2 photos"
    head = workspace.head.number
    click(sheet.main_button)
    assert (workspace.head.number, has_photo(workspace, "E2")) == (head + 1, True)
    workspace.undo()
    assert (has_photo(workspace, "E1"), has_photo(workspace, "E2")) == (False, False)
    assert shell.strips == []


def test_a_picture_is_given_or_left_out_by_keys(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    assert drop_file(page.zone, pictures(tmp_path / "照片"))
    sheet = page.doors.photos
    assert sheet is not None
    assert sheet.table.hasFocus()
    assert sheet.pane.file.whole.endswith("E1_旧.png")
    QTest.keyClick(sheet.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.table, Qt.Key.Key_Up)
    assert sheet.pane.file.whole.endswith("E1.png")
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert sheet.pane.picker.edit.hasFocus()
    write("E2")
    QTest.keyClick(sheet.pane.picker.edit, Qt.Key.Key_Return)
    assert [one.number for one in sheet.found.matched] == ["E2", "E1"]
    assert sheet.table.hasFocus()
    sheet.table.select_rows([0])
    sheet.pane.out.setFocus()
    QTest.keyClick(sheet.pane.out, Qt.Key.Key_Space)
    assert [one.number for one in sheet.found.matched] == ["E1"]
    click(sheet.main_button)
    assert (has_photo(workspace, "E1"), has_photo(workspace, "E2")) == (True, False)


def test_a_file_that_is_no_picture_says_so_beside_the_list(shown: Shown, tmp_path: Path) -> None:
    page, shell, _ = shown
    (tmp_path / "E1.png").write_bytes(b"no picture")
    assert drop_file(page.zone, tmp_path / "E1.png")
    assert page.doors.photos is not None
    assert page.doors.photos.pane.picture.text() == "Cannot be read as a picture"
    shell.speech.use(Language.ZH)
    assert page.doors.photos.pane.out.text() == "不导入这张图片"
    QTest.keyClick(page.doors.photos, Qt.Key.Key_Escape)
    assert page.doors.photos.isHidden()


def test_single_pictures_are_photos_and_esc_leaves_all_as_it_was(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    assert drop_file(page.zone, pictures(tmp_path / "照片") / "E1.png")
    assert page.doors.photos is not None
    head = workspace.head
    QTest.keyClick(page.doors.photos, Qt.Key.Key_Escape)
    assert page.doors.photos.isHidden()
    assert workspace.head == head


def test_all_faulty_workbooks_come_back_into_a_folder(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, shell, _ = shown
    east = tmp_path / "回收" / "东区"
    east.mkdir(parents=True)
    make(east / "a.xlsx", [LANGUAGES, ["E1", "英语", "CET-4"], ["Z404", "英语", "CET-6"]])
    make(tmp_path / "b.xlsx", [LANGUAGES, ["Z405", "日语", "N1"]])
    make(tmp_path / "回收" / "good.xlsx", [LANGUAGES, ["E2", "英语", "CET-4"]])
    with ZipFile(tmp_path / "回收" / "西区.zip", "w") as archive:
        archive.write(tmp_path / "b.xlsx", "b.xlsx")
    page.choose_paths((tmp_path / "回收",))
    assert page.looked is not None
    assert len(page.looked.faulty_files) == 2
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    page.hand_back.trigger()
    page.out.menu.actions()[0].trigger()
    page.out.menu.hide()
    written = sorted(one.relative_to(out).as_posix() for one in out.rglob("*.xlsx"))
    assert written == ["回收/东区/a to mend.xlsx", "回收/西区/b to mend.xlsx"]
    for name in written:
        sheets = load_workbook(out / name).worksheets
        marked = [cell for one in sheets for row in one.iter_rows() for cell in row if cell.comment]
        assert len(marked) == 1
    assert shell.toasts[-1].startswith("2 marked workbooks are in")
