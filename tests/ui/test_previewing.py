"""Previews are drawn beside other work: the newest wish only, and how far it is can be read."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.layouts import Part
from talentdesk.ui.background import Job
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.printing import work
from talentdesk.ui.printing.page import PrintingPage
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.progress import ProgressPanel
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import Workshop

T = TypeVar("T")


class SlowShell(StubShell):
    """Keeps jobs until they are let run."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Job[object]] = []

    def run_job(self, job: Job[T], on_done: Callable[[T], None]) -> None:
        job.done.connect(on_done)
        self.waiting.append(job)  # type: ignore[arg-type]  # only its signals are used

    def run_next(self) -> Job[object]:
        job = self.waiting.pop(0)
        job.run()
        return job


@pytest.fixture
def shell(qtbot: QtBot, speech: Speech) -> SlowShell:
    made = SlowShell()
    qtbot.addWidget(made.window)
    made.window.resize(1100, 760)
    return made


@pytest.fixture
def page(shop: Workshop, shell: SlowShell) -> Iterator[PrintingPage]:
    made = PrintingPage(made_desk(shop.workspace), shell)
    shell.stack.addWidget(made)
    shell.window.show()
    yield made
    made.previewing.stop()
    made.preview.show_pages(None)


def tick(page: PrintingPage, part: Part) -> None:
    page.tabs.setCurrentWidget(page.builder)
    page.builder.parts.setCurrentItem(page.builder.parts.item_of(part))
    QTest.keyClick(page.builder.parts, Qt.Key.Key_Space)


def texts(page: PrintingPage) -> list[str]:
    pages = page.preview.pages
    return [pages.text(number) for number in range(len(pages))] if pages else []


def words(page: PrintingPage) -> list[str]:
    return [label.text() for label in page.bar.findChildren(Label) if label.isVisibleTo(page.bar)]


def test_what_is_no_longer_wanted_stops_and_is_not_shown(page: PrintingPage, shell: SlowShell) -> None:
    (first,) = shell.waiting
    tick(page, Part.REPORTS)
    second = shell.waiting[-1]
    assert (first.is_cancelled, second.is_cancelled) == (True, False)
    shell.run_next()
    assert texts(page) == []
    shell.run_next()
    shown = texts(page)
    assert shown
    assert not any("Basic data" in one for one in shown)
    assert page.print.isEnabled()


def test_the_old_pages_stay_and_cannot_be_printed_while_others_are_drawn(
    page: PrintingPage, shell: SlowShell
) -> None:
    shell.run_next()
    before = page.preview.pages
    assert page.print.isEnabled()
    tick(page, Part.GRIDS)
    assert page.preview.pages is before
    assert not page.print.isEnabled()
    assert page.save.isEnabled()
    shell.run_next()
    assert page.preview.pages is not before
    assert page.print.isEnabled()


def test_the_front_is_shown_before_the_reports_are_drawn(
    page: PrintingPage, shell: SlowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MANY", 1)
    shell.run_next()
    front = len(texts(page))
    assert front
    assert page.subtitle().endswith(" · …")
    shell.run_next()
    assert len(texts(page)) > front
    assert page.subtitle().endswith(f"{len(texts(page))} pages")


def test_how_much_of_many_is_drawn_can_be_read_until_it_is(page: PrintingPage, shell: SlowShell) -> None:
    (job,) = shell.waiting
    job.progress.emit("吴起", 3, 4)
    assert not any("drawing" in one for one in words(page)), "few are drawn before anybody reads it"
    job.progress.emit("吴起", 30, 201)
    assert "drawing 30 of 201" in words(page)
    shell.run_next()
    assert not any("drawing" in one for one in words(page))


def test_quiet_work_covers_nothing(window: MainWindow) -> None:
    panel = window.findChild(ProgressPanel)
    assert panel is not None
    window.run_job(Job("Drawing", lambda progress, cancelled: None, quiet=True), lambda result: None)
    assert not panel._timer.isActive()
    window.run_job(Job("Writing", lambda progress, cancelled: None), lambda result: None)
    assert panel._timer.isActive()
