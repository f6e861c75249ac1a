"""Slow work: results, failures, progress, cancelling, one write at a time."""

import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.ui.background import Cancelled, Job, JobRunner, Progress
from talentdesk.ui.main_window import MainWindow


@pytest.fixture
def runner(qtbot: QtBot) -> JobRunner:
    return JobRunner()


def test_a_job_works_elsewhere_and_tells_here(runner: JobRunner, qtbot: QtBot) -> None:
    here = QThread.currentThread()
    threads: list[QThread] = []
    told: list[tuple[object, ...]] = []

    def work(progress: Progress, cancelled: Cancelled) -> int:
        threads.append(QThread.currentThread())
        progress("counting", 1, 2)
        return 42

    job = Job("Counting", work)
    job.progress.connect(lambda *what: told.append((*what, QThread.currentThread() is here)))
    with qtbot.waitSignal(job.done) as done:
        runner.start(job)
    assert done.args == [42]
    assert threads[0] is not here
    assert told == [("counting", 1, 2, True)]
    qtbot.waitUntil(lambda: runner.running == 0)


def test_a_failure_is_told(runner: JobRunner, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> None:
        raise TroubleError(Trouble.DISK_FULL)

    job = Job("Failing", work)
    with qtbot.waitSignal(job.failed) as failed:
        runner.start(job)
    assert failed.args is not None
    assert isinstance(failed.args[0], TroubleError)


def test_a_cancelled_job_never_begins(runner: JobRunner, qtbot: QtBot) -> None:
    begun: list[bool] = []
    job = Job("Late", lambda progress, cancelled: begun.append(True))
    job.cancel()
    with qtbot.waitSignal(job.failed) as failed:
        runner.start(job)
    assert begun == []
    assert failed.args is not None
    assert failed.args[0].trouble is Trouble.CANCELLED


def test_a_job_nobody_waits_for_ends_without_a_word(runner: JobRunner, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> None:
        begun.set()
        while not cancelled():
            pass
        raise TroubleError(Trouble.CANCELLED)

    job = Job("Drawing", work)
    failed: list[Exception] = []
    job.failed.connect(failed.append)
    with qtbot.waitSignal(job.finished):
        runner.start(job)
        begun.wait(10)
        job.abandon()
    assert failed == []


def test_writers_wait_for_each_other(runner: JobRunner, qtbot: QtBot) -> None:
    gate = threading.Event()
    order: list[str] = []

    def first(progress: Progress, cancelled: Cancelled) -> None:
        gate.wait(10)
        order.append("first")

    one = Job("First", first, writes=True)
    two = Job("Second", lambda progress, cancelled: order.append("second"), writes=True)
    with qtbot.waitSignal(two.finished):
        runner.start(one)
        runner.start(two)
        gate.set()
    assert order == ["first", "second"]


def test_closing_cancels_and_waits(runner: JobRunner, qtbot: QtBot) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> None:
        begun.set()
        while not cancelled():
            pass
        ended.set()

    runner.start(Job("Endless", work))
    assert begun.wait(10)
    runner.stop()
    assert ended.is_set()


def test_the_window_tells_a_failed_job_on_its_page(window: MainWindow, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> None:
        raise TroubleError(Trouble.DISK_FULL, path="/somewhere")

    window.run_job(Job("Failing", work), lambda result: None)
    qtbot.waitUntil(lambda: window.strip_text != "")
    assert "disk" in window.strip_text.lower()


def test_a_cancelled_job_is_told_as_such(window: MainWindow, qtbot: QtBot) -> None:
    def work(progress: Progress, cancelled: Cancelled) -> None:
        while not cancelled():
            pass
        raise TroubleError(Trouble.CANCELLED)

    job = Job("Endless", work)
    window.run_job(job, lambda result: None)
    job.cancel()
    qtbot.waitUntil(lambda: "Cancelled" in window.toast_text)
    assert window.strip_text == ""


@pytest.mark.parametrize("quiet", [False, True])
def test_what_was_refused_before_is_over_when_work_is_begun_by_hand(
    window: MainWindow, qtbot: QtBot, quiet: bool
) -> None:
    window.show_trouble(TroubleError(Trouble.DISK_FULL, path="/somewhere"))
    refused = window.strip_text
    job = Job("Reading", lambda progress, cancelled: 1, quiet=quiet)
    with qtbot.waitSignal(job.done):
        window.run_job(job, lambda result: None)
    assert refused
    assert window.strip_text == (refused if quiet else "")
