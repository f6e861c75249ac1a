"""Forms in the window: chosen, filled for people or a session, saved; opened from where people stand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.exchange.form_file import forms
from talentdesk.ui.desk import Desk
from talentdesk.ui.language import Speech
from talentdesk.ui.people.list_view import ListView
from talentdesk.ui.printing.forms_sheet import FormsSheet, open_forms
from talentdesk.ui.widgets.chips import FilterChip
from tests.ui.conftest import OpenWindow
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.reports.reading import read, tight
from tests.unit.services.made_workshop import Workshop


@pytest.fixture
def desk(shop: Workshop) -> Desk:
    return made_desk(shop.workspace)


@pytest.fixture
def shell(qtbot: QtBot, speech: Speech) -> StubShell:
    made = StubShell()
    qtbot.addWidget(made.window)
    made.window.resize(1100, 760)
    made.window.show()
    return made


@pytest.fixture
def opened(desk: Desk, shell: StubShell) -> Iterator[FormsSheet]:
    sheet = open_forms(desk, shell)
    yield sheet
    sheet.preview.show_pages(None)


def texts(sheet: FormsSheet) -> str:
    pages = sheet.preview.pages
    assert pages is not None
    return "\n".join(pages.text(number) for number in range(len(pages)))


def chips(sheet: FormsSheet) -> list[FilterChip]:
    return [chip for chip in sheet.findChildren(FilterChip) if not chip.isHidden()]


def test_every_form_is_offered_and_shown_blank(opened: FormsSheet, shell: StubShell) -> None:
    names = [opened.form.itemText(index) for index in range(opened.form.count())]
    assert names == [one.name.en for one in forms()]
    assert len(names) == 12
    for index, form in enumerate(forms()):
        opened.form.setCurrentIndex(index)
        assert tight(form.name.en) in tight(texts(opened))
        assert "曾国强" not in texts(opened)


def test_people_are_searched_added_and_taken_away(opened: FormsSheet) -> None:
    opened.choose("personal_file")
    opened.picker.edit.setFocus()
    opened.picker.edit.setText("")
    for word in ("曾国强", "李喆"):
        opened.picker.edit.setText(word)
        opened.picker.edit.textEdited.emit(word)
        QTest.keyClick(opened.picker.edit, Qt.Key.Key_Return)
    assert [chip.text for chip in chips(opened)] == ["曾国强", "李喆"]
    assert opened.picker.edit.text() == ""
    assert "曾国强" in texts(opened) and "李喆" in texts(opened)
    chips(opened)[0].removed.emit()
    assert [chip.text for chip in chips(opened)] == ["李喆"]
    assert "曾国强" not in texts(opened)


def test_the_selected_people_stand_there_at_once(desk: Desk, shell: StubShell, shop: Workshop) -> None:
    shell.selection.select_people((shop.card("李喆").person,))
    sheet = open_forms(desk, shell)
    assert [chip.text for chip in chips(sheet)] == ["李喆"]
    assert "李喆" in texts(sheet)
    sheet.preview.show_pages(None)


def test_a_blind_selection_fills_nothing(desk: Desk, shell: StubShell, shop: Workshop) -> None:
    card = shop.card("李喆")
    shell.selection.show_session(shop.session, "", blind=True)
    shell.selection.select_candidates((card.candidate,), (card.person,), session=shop.session, scheme="")
    sheet = open_forms(desk, shell)
    assert chips(sheet) == []
    assert "李喆" not in texts(sheet)
    sheet.preview.show_pages(None)


def test_a_form_of_a_session_is_filled_from_it(opened: FormsSheet, shop: Workshop) -> None:
    opened.choose("attendance")
    assert not opened.picker.isVisible()
    opened.session.setCurrentIndex(opened.session.findData(shop.session))
    assert opened.ids() == (shop.session,)
    assert tight(opened.session.currentText()) in tight(texts(opened))


def test_the_paper_speaks_its_own_language_and_is_saved(opened: FormsSheet, tmp_path: Path) -> None:
    opened.choose("development_plan")
    opened.language.setCurrentIndex(opened.language.findData(Language.ZH.value))
    form = next(one for one in forms() if one.key == "development_plan")
    assert form.name.zh in texts(opened)
    assert opened.name() == form.name.en
    opened.save_to(tmp_path / "plan.pdf")
    assert read((tmp_path / "plan.pdf").read_bytes())[0].holds(form.name.zh)


def test_the_list_of_people_opens_a_form_for_who_is_selected(shop: Workshop, open_window: OpenWindow) -> None:
    window = open_window(made_desk(shop.workspace))
    window.open_place("people")
    (listing,) = window.findChildren(ListView)
    listing.table.select_rows([listing.model.row_of(shop.card("李喆").person)])
    action = next(one for one in listing.table.actions() if one.text() == "Print a form…")
    action.trigger()
    (sheet,) = window.findChildren(FormsSheet)
    assert [chip.text for chip in chips(sheet)] == ["李喆"]
    sheet.close_sheet()
