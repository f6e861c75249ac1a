"""Paper and journal while a session is held blind: no name beside a code before somebody lets it be seen."""

from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.forms import About
from talentdesk.domain.texts import Language
from talentdesk.exchange.form_file import forms
from talentdesk.jobs.forms import write_form
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.locking import LockSession
from talentdesk.services.room_mode import BlindSessions, SetBlind
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from talentdesk.ui.journal.entries_model import WHAT, WHY
from talentdesk.ui.journal.page import JournalPage
from talentdesk.ui.printing.page import PrintingPage
from talentdesk.wording import speaker
from tests.ui.made_session import MAIN, MadeSession, make_session
from tests.ui.stub_shell import StubShell, made_desk


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 6)
    with made.workspace:
        yield made


@pytest.fixture
def shell(qtbot: QtBot) -> StubShell:
    shell = StubShell(Language.EN)
    qtbot.addWidget(shell.window)
    shell.window.resize(1100, 760)
    return shell


def blind(made: MadeSession, on: bool = True) -> None:
    made.workspace.do(SetBlind(session=made.session, blind=on))


def move(made: MadeSession) -> str:
    one = made.board().cards[0]
    done = made.workspace.do(
        PlaceCandidates(session=made.session, scheme=MAIN, candidates=(one.candidate,), placement=made.box(9))
    )
    made.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason="业绩回落"))
    return one.name


# ---------------------------------------------------------------------- the packet


@pytest.fixture
def page(made: MadeSession, shell: StubShell) -> Iterator[PrintingPage]:
    page = PrintingPage(made_desk(made.workspace), shell)
    shell.stack.addWidget(page)
    yield page
    page.preview.show_pages(None)


def drawn(page: PrintingPage) -> bool:
    return page.preview.pages is not None


def test_a_packet_of_a_blind_session_waits_until_it_may_be_seen(
    page: PrintingPage, made: MadeSession, shell: StubShell, qtbot: QtBot
) -> None:
    blind(made)
    shell.window.show()
    assert page.gate.why.isVisible()
    assert not drawn(page)
    assert not page.save.isEnabled() and not page.print.isEnabled()
    QTest.mouseClick(page.gate.why.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert page.preview.isVisible() and drawn(page)
    assert page.save.isEnabled() and page.print.isEnabled()
    # Whoever leaves the place is asked again.
    shell.window.hide()
    shell.window.show()
    assert page.gate.why.isVisible()
    assert not drawn(page) and not page.print.isEnabled()


def test_a_session_that_goes_blind_takes_its_pages_off_the_screen(
    page: PrintingPage, made: MadeSession, shell: StubShell
) -> None:
    shell.window.show()
    assert drawn(page)
    blind(made)
    assert page.gate.why.isVisible() and not drawn(page)
    blind(made, on=False)
    assert page.preview.isVisible() and drawn(page)


# ---------------------------------------------------------------------- forms


@pytest.mark.parametrize("key", [one.key for one in forms() if one.about is About.SESSION])
def test_forms_of_a_blind_session_carry_codes(made: MadeSession, tmp_path: Path, key: str) -> None:
    form = next(one for one in forms() if one.key == key)
    cards = made.board().cards

    def printed() -> str:
        path = tmp_path / "form.pdf"
        write_form(made.workspace, form, [made.session], path, speaker(Language.ZH))
        return "".join(page.extract_text() for page in pypdf.PdfReader(path).pages).replace("\n", "")

    open_text = printed()
    about = any(card.name in open_text for card in cards)
    blind(made)
    text = printed()
    assert not [word for card in cards for word in (card.name, card.number) if word in text]
    assert about == all(card.name in text for card in made.board().cards)


# ---------------------------------------------------------------------- the journal


def test_the_journal_of_a_blind_session_says_what_was_done_and_not_to_whom(
    made: MadeSession, shell: StubShell
) -> None:
    name = move(made)
    page = JournalPage(made_desk(made.workspace), shell)
    shell.stack.addWidget(page)
    shell.window.show()

    def told(column: int = WHAT) -> list[str]:
        return [str(page.model.data(page.model.index(row, column))) for row in range(page.model.rowCount())]

    assert any(name in line for line in told())
    blind(made)
    assert not any(name in line for line in told())
    assert "业绩回落" in told(WHY)
    page.filter.setText(name)
    QTest.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.model.rowCount() == 0, "a name looked for must not show which step was theirs"
    page.filter.clear()
    blind(made, on=False)
    page.refresh()
    assert any(name in line for line in told())


def test_only_sessions_that_run_blind_now_hide_names(made: MadeSession) -> None:
    ask = made.workspace.ask
    assert ask(BlindSessions()) == frozenset()
    blind(made)
    assert ask(BlindSessions()) == {made.session}
    blind(made, on=False)
    assert ask(BlindSessions()) == frozenset()
    blind(made)
    made.workspace.do(LockSession(session=made.session))
    assert ask(BlindSessions()) == frozenset()
    assert ask(JournalLines(limit=1))[0].action == "lock_session"
