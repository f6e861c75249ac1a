"""Paper on the talent card: signed packets that no longer match, and what can be printed of the person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.people import EditPerson
from talentdesk.services.printing import IssuePacket
from talentdesk.services.register import AskSignatures, Register, RegisterSignature
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.printing.forms_sheet import FormsSheet
from talentdesk.ui.printing.talent_cards_paper import TalentCardsPaper
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import Workshop, make_workshop

Shown = tuple[Workshop, Inspector, StubShell, Desk]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path, host: Host) -> Iterator[Shown]:
    shop = make_workshop(tmp_path / "a.talent")
    with shop.workspace:
        number = str(shop.workspace.do(IssuePacket(session=shop.session, layout="packet")).figures["number"])
        shop.workspace.do(AskSignatures(packet=number, signers=(("林主任", ""),)))
        packet = next(one for one in shop.workspace.ask(Register()) if one.number == number)
        shop.workspace.do(RegisterSignature(signature=packet.signatures[0].id, on=packet.at.date()))
        desk, shell = made_desk(shop.workspace), StubShell(host=host)
        inspector = Inspector(desk, shell)
        shell.stack.addWidget(inspector)
        qtbot.addWidget(shell.window)
        shell.window.resize(1200, 700)
        shell.window.show()
        shell.window.activateWindow()
        qtbot.waitUntil(shell.window.isActiveWindow)
        yield shop, inspector, shell, desk
        shell.speech.use(Language.EN)


def test_the_card_says_that_a_signed_packet_no_longer_matches(shown: Shown, qtbot: QtBot) -> None:
    shop, inspector, shell, desk = shown
    person, other = shop.card("李喆").person, shop.card("单雄").person
    shell.selection.select_people((person,))
    papers = inspector.card.papers
    desk.do(EditPerson(person=person, values={"name": "李哲"}))
    qtbot.waitUntil(papers.isVisible)
    (told,) = papers.texts
    assert told.startswith("Signed packet ")
    assert told.endswith("no longer matches the record.")
    shell.speech.use(Language.ZH)
    assert papers.texts[0].endswith("与当前记录不符。")
    papers.look.setFocus()
    QTest.keyClick(papers.look, Qt.Key.Key_Space)
    assert shell.opened == [("printing", shop.session)]
    shell.selection.select_people((other,))
    assert papers.isHidden()
    with qtbot.waitSignal(papers.asked):
        pass
    assert papers.isHidden()
    desk.undo()
    shell.selection.select_people((person,))
    with qtbot.waitSignal(papers.asked):
        pass
    assert papers.isHidden()


def test_a_file_that_was_closed_meanwhile_is_not_asked(shown: Shown, qtbot: QtBot) -> None:
    shop, inspector, shell, desk = shown
    shell.selection.select_people((shop.card("李喆").person,))
    papers = inspector.card.papers
    (calm,) = papers.findChildren(QTimer)
    with qtbot.waitSignal(calm.timeout):
        desk.close()
    assert papers.isHidden()


def test_the_card_prints_forms_and_itself_by_mouse_and_keys(shown: Shown) -> None:
    shop, inspector, shell, _ = shown
    assert inspector.print is None or inspector.print.isHidden()
    shell.selection.select_people((shop.card("李喆").person,))
    button = inspector.print
    assert button is not None
    assert button.isVisible()
    shell.speech.use(Language.ZH)
    assert [one.text() for one in button.menu().actions()] == ["人才卡…", "打印表单…"]
    shell.speech.use(Language.EN)
    button.form.trigger()
    (forms,) = shell.window.findChildren(FormsSheet)
    assert forms.ids() == (shop.card("李喆").person,)
    QTest.keyClick(forms, Qt.Key.Key_Escape)
    button.card.trigger()
    (card,) = [one for one in shell.window.findChildren(TalentCardsPaper) if one.isVisible()]
    assert card.preview.pages is not None
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    shell.selection.select_people(())
    assert button.isHidden()
