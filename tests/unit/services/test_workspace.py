"""Ask, do, undo and redo over the journal."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.change import Changed, StepKind, Subject
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.workspace import Workspace
from tests.made import create_workspace, reopen
from tests.unit.services.made_rows import (
    Awards,
    Bulk,
    Crash,
    Dismiss,
    Fix,
    Hire,
    HireMany,
    Honour,
    Names,
    Note,
    Rename,
    SwapNumbers,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.talent"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with create_workspace(path) as made:
        yield made


def hire(workspace: Workspace, number: str, name: str) -> str:
    return str(workspace.do(Hire(number=number, name=name)).figures["id"])


def names(workspace: Workspace) -> list[str]:
    return [name for _, name in workspace.ask(Names())]


def test_doing_is_told_with_subjects_and_ids(workspace: Workspace) -> None:
    heard: list[Changed] = []
    workspace.listeners.append(heard.append)
    person = hire(workspace, "1", "甲")
    workspace.do(Honour(person=person))
    assert [one.subjects for one in heard] == [{Subject.PERSON}, {Subject.HISTORY}]
    assert heard[0].ids == {person}
    assert person in heard[1].ids
    assert heard[1].kind is StepKind.DO


def test_undo_and_redo_bring_rows_back_and_forth(workspace: Workspace) -> None:
    person = hire(workspace, "1", "甲")
    workspace.do(Rename(person=person, name="乙"))
    workspace.undo()
    assert names(workspace) == ["甲"]
    workspace.undo()
    assert names(workspace) == []
    workspace.redo()
    workspace.redo()
    assert names(workspace) == ["乙"]
    assert workspace.redo_step is None
    assert workspace.verify().sound


def test_undo_survives_a_restart_and_names_the_other_operator(workspace: Workspace, path: Path) -> None:
    hire(workspace, "1", "甲")
    workspace.close()
    with reopen(path, operator="周默") as again:
        step = again.undo_step
        assert step is not None
        assert (step.action, step.who, step.other) == ("test_hire", "林岚", True)
        again.undo()
        assert names(again) == []
    with reopen(path, seed=3) as third:
        third.redo()
        assert names(third) == ["甲"]


def test_a_new_step_ends_what_could_be_redone(workspace: Workspace) -> None:
    hire(workspace, "1", "甲")
    workspace.undo()
    hire(workspace, "2", "乙")
    assert workspace.redo_step is None
    with pytest.raises(RefusedError) as caught:
        workspace.redo()
    assert caught.value.ruling.findings[0].reason is Reason.NOTHING_TO_REDO


def test_a_joined_command_is_one_step_with_its_move(workspace: Workspace) -> None:
    person = hire(workspace, "1", "甲")
    workspace.do(Rename(person=person, name="乙", joined=True))
    step = workspace.undo_step
    assert step is not None
    assert step.action == "test_hire"
    workspace.undo()
    assert names(workspace) == []
    workspace.redo()
    assert names(workspace) == ["乙"]


def test_a_joined_command_stands_alone_when_its_row_is_not_in_the_newest_step(workspace: Workspace) -> None:
    person = hire(workspace, "1", "甲")
    hire(workspace, "2", "丙")
    workspace.do(Rename(person=person, name="乙", joined=True))
    workspace.undo()
    assert names(workspace) == ["甲", "丙"]


def test_a_final_command_is_a_barrier_also_after_reopening(workspace: Workspace, path: Path) -> None:
    hire(workspace, "1", "甲")
    assert [step.action for step in workspace.barrier_loss()] == ["test_hire"]
    workspace.do(Fix())
    assert workspace.undo_step is None
    workspace.close()
    with reopen(path) as again:
        assert again.undo_step is None
        hire(again, "2", "乙")
        assert again.undo_step is not None


def test_a_record_is_no_step_and_no_barrier(workspace: Workspace) -> None:
    hire(workspace, "1", "甲")
    workspace.undo()
    done = workspace.do(Note())
    assert done.entry > 0
    workspace.redo()
    assert names(workspace) == ["甲"]


def test_nothing_changed_writes_nothing(workspace: Workspace) -> None:
    person = hire(workspace, "1", "甲")
    head = workspace.head
    done = workspace.do(Rename(person=person, name="甲"))
    assert done.entry == 0
    assert workspace.head == head


def test_deleting_and_swapping_can_be_taken_back(workspace: Workspace) -> None:
    one, other = hire(workspace, "1", "甲"), hire(workspace, "2", "乙")
    workspace.do(Honour(person=one))
    workspace.do(SwapNumbers(one=one, other=other))
    assert workspace.ask(Names()) == (("1", "乙"), ("2", "甲"))
    workspace.undo()
    assert workspace.ask(Names()) == (("1", "甲"), ("2", "乙"))
    workspace.do(Dismiss(person=one))
    assert workspace.ask(Awards()) == 0
    workspace.undo()
    assert (workspace.ask(Awards()), names(workspace)) == (1, ["甲", "乙"])
    assert workspace.verify().sound


def test_bulk_inserts_are_journalled_with_later_changes(workspace: Workspace) -> None:
    workspace.do(HireMany(count=1200))
    assert len(names(workspace)) == 1200
    assert ("B0", "改") in workspace.ask(Names())
    assert workspace.verify().sound
    workspace.undo()
    assert names(workspace) == []
    workspace.redo()
    assert ("B0", "改") in workspace.ask(Names())
    assert workspace.verify().sound


def test_going_round_the_journal_is_refused(workspace: Workspace) -> None:
    with pytest.raises(RuntimeError, match="through objects"):
        workspace.do(Bulk())


def test_a_bug_leaves_the_file_as_it_was(workspace: Workspace) -> None:
    head = workspace.head
    with pytest.raises(ZeroDivisionError):
        workspace.do(Crash())
    assert names(workspace) == []
    assert workspace.head == head
    assert workspace.verify().sound


def test_a_row_that_moved_on_stops_undo_and_nothing_is_written(workspace: Workspace) -> None:
    hire(workspace, "1", "甲")
    with workspace.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE person SET name = '外'")
    with pytest.raises(TroubleError) as caught:
        workspace.undo()
    assert caught.value.trouble is Trouble.UNDO_CONFLICT
    assert names(workspace) == ["外"]


def test_jobs_and_windows_do_not_roll_each_other_back(workspace: Workspace) -> None:
    """Asks from another thread while commands run: every acknowledged command stays."""
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            workspace.ask(Names())

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        for n in range(60):
            hire(workspace, str(n), f"人{n}")
    finally:
        stop.set()
        watcher.join()
    assert len(names(workspace)) == 60
    assert workspace.verify().sound


def test_creating_over_a_file_is_refused(workspace: Workspace, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(TroubleError) as caught:
        create_workspace(path)
    assert caught.value.trouble is Trouble.FILE_EXISTS
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.glob(".a.talent.*")] == [".a.talent.held"]


def test_held_elsewhere_says_who_host_and_since(workspace: Workspace, path: Path) -> None:
    with pytest.raises(TroubleError) as caught:
        reopen(path)
    figures = caught.value.figures
    assert caught.value.trouble is Trouble.FILE_LOCKED
    assert figures["who"] == "林岚"
    assert figures["host"]
    assert str(figures["since"]).startswith("2026-11-21")
    workspace.close()
    assert not list(path.parent.glob(".*held"))


def test_looking_reads_and_refuses_to_do(workspace: Workspace, path: Path) -> None:
    hire(workspace, "1", "甲")
    workspace.close()
    before = path.read_bytes()
    with reopen(path, look=True) as looking:
        assert names(looking) == ["甲"]
        assert looking.info().read_only
        with pytest.raises(RefusedError) as caught:
            looking.do(Note())
        assert caught.value.ruling.findings[0].reason is Reason.READ_ONLY
        with pytest.raises(RefusedError):
            looking.undo()
    assert path.read_bytes() == before


def test_a_clock_set_back_does_not_turn_the_journal_round(workspace: Workspace, path: Path) -> None:
    hire(workspace, "1", "甲")
    newest = workspace.head.at
    assert newest is not None
    workspace.close()
    earlier = Workspace.open(
        path,
        operator="林岚",
        clock=lambda: newest.replace(year=2020),
        new_id=iter(f"id{n}" for n in range(9)).__next__,
        read_programme=workspace.read_programme,
    )
    with earlier:
        hire(earlier, "2", "乙")
        assert earlier.head.at == newest


def test_a_closed_file_is_not_opened_again_by_a_question(workspace: Workspace, path: Path) -> None:
    hire(workspace, "1", "甲")
    workspace.close()
    asked = (lambda: names(workspace), workspace.info, workspace.verify, workspace.undo)
    for ask in (*asked, lambda: hire(workspace, "2", "乙")):
        with pytest.raises(TroubleError) as caught:
            ask()
        assert caught.value.trouble is Trouble.FILE_CLOSED
    with reopen(path) as again:
        assert names(again) == ["甲"]
        assert not again.read_only
