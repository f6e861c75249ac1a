"""Backups are read back, rotated, and tell what a restore would lose."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.services import backup
from talentdesk.services.workspace import Workspace
from tests.made import BEGIN, make_workspace, reopen
from tests.unit.services.made_rows import Hire, Names


def hire(workspace: Workspace, number: str) -> None:
    workspace.do(Hire(number=number, name=f"人{number}"))


def at(minutes: int) -> datetime:
    return BEGIN + timedelta(minutes=minutes)


def test_a_backup_holds_what_the_file_held(tmp_path: Path) -> None:
    root = tmp_path / "backups"
    with make_workspace(tmp_path / "a.talent") as workspace:
        hire(workspace, "1")
        kept = backup.keep(workspace, "open", root=root, at=at(0))
        assert kept is not None
        assert kept.path.parent.parent == root
        hire(workspace, "2")
    with reopen(kept.path) as copy:
        assert [number for number, _ in copy.ask(Names())] == ["1"]
        assert copy.verify().sound


def test_an_unchanged_file_is_not_backed_up_again(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "a.talent") as workspace:
        assert backup.keep(workspace, "open", root=tmp_path / "b", at=at(0)) is not None
        assert backup.keep(workspace, "open", root=tmp_path / "b", at=at(1)) is None
        hire(workspace, "1")
        assert backup.keep(workspace, "import", root=tmp_path / "b", at=at(2)) is not None
        assert [one.why for one in backup.backups(workspace.path, tmp_path / "b")] == ["import", "open"]


def test_the_oldest_go_beyond_the_count_and_same_moments_do_not_collide(tmp_path: Path) -> None:
    root = tmp_path / "b"
    with make_workspace(tmp_path / "a.talent") as workspace:
        for number in range(5):
            hire(workspace, str(number))
            backup.keep(workspace, "open", root=root, at=at(number // 2), kept=3)
        entries = [one.entries for one in backup.backups(workspace.path, root)]
    assert entries == [6, 5, 4]


def test_files_of_the_same_name_keep_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "x" / "a.talent", tmp_path / "y" / "a.talent"
    assert backup.folder_of(one, tmp_path) != backup.folder_of(other, tmp_path)


def test_restoring_tells_the_loss_and_keeps_the_present_file(tmp_path: Path) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        hire(workspace, "1")
        kept = backup.keep(workspace, "open", root=root, at=at(0))
        assert kept is not None
        hire(workspace, "2")
        hire(workspace, "3")
    lost = backup.loss(kept.path, path)
    assert (lost.known, lost.total) == (True, 2)
    assert [line.figures["name"] for line in lost.entries] == ["人3", "人2"]
    old = backup.restore(kept.path, path, at=at(9))
    assert old is not None
    with reopen(path) as restored, reopen(old, seed=3) as before:
        assert len(restored.ask(Names())) == 1
        assert len(before.ask(Names())) == 3


def test_a_damaged_file_is_replaced_and_kept(tmp_path: Path) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        kept = backup.keep(workspace, "open", root=root, at=at(0))
    assert kept is not None
    path.write_bytes(path.read_bytes()[:5000])
    assert backup.loss(kept.path, path).known is False
    old = backup.restore(kept.path, path, at=at(9))
    assert old is not None
    assert old.stat().st_size == 5000
    reopen(path).close()


def test_a_damaged_backup_is_not_listed_and_not_restored(tmp_path: Path) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        kept = backup.keep(workspace, "open", root=root, at=at(0))
    assert kept is not None
    kept.path.write_bytes(kept.path.read_bytes()[:5000])
    assert backup.backups(path, root) == ()
    before = path.read_bytes()
    with pytest.raises(TroubleError) as caught:
        backup.restore(kept.path, path, at=at(9))
    assert caught.value.trouble is Trouble.FILE_TRUNCATED
    assert path.read_bytes() == before


def test_a_copy_that_reads_back_otherwise_is_not_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that takes the bytes and loses some: the old copy under that name stays."""
    target = tmp_path / "stick.talent"
    target.write_bytes(b"the copy of last week")
    real = database.copy_into

    def lossy(engine: object, path: Path) -> None:
        real(engine, path)  # type: ignore[arg-type]
        data = path.read_bytes()
        path.write_bytes(data[: len(data) - 8192])

    monkeypatch.setattr(database, "copy_into", lossy)
    with make_workspace(tmp_path / "a.talent") as workspace, pytest.raises(TroubleError):
        backup.save_copy(workspace, target)
    assert target.read_bytes() == b"the copy of last week"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_a_command_that_wants_one_is_backed_up_first(tmp_path: Path) -> None:
    class Careful(Hire):
        backup = "import"

    with make_workspace(tmp_path / "a.talent") as workspace:
        seen: list[tuple[str, int]] = []
        workspace.keep_backup = lambda why: seen.append((why, workspace.head.number))
        hire(workspace, "1")
        workspace.do(Careful(number="2", name="乙"))
        assert seen == [("import", 2)]
        assert workspace.head.number == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_copy_takes_the_place_of_no_device_pipe_or_folder(tmp_path: Path) -> None:
    pipe, folder = tmp_path / "pipe.talent", tmp_path / "folder.talent"
    os.mkfifo(pipe)
    folder.mkdir()
    with make_workspace(tmp_path / "a.talent") as workspace:
        for target in (pipe, folder):
            with pytest.raises(TroubleError) as caught:
                backup.save_copy(workspace, target)
            assert caught.value.trouble is Trouble.NOT_A_FILE
    assert pipe.is_fifo() and folder.is_dir()
