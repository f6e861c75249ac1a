"""What others do to the file, or beside it, costs nothing that was acknowledged."""

import gc
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from talentdesk.domain.ruling import Figure
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import is_held_here, journal_of
from talentdesk.services import backup
from talentdesk.services.commands import Work
from talentdesk.services.holding import note_of
from talentdesk.services.location import Location, location_of
from talentdesk.services.workspace import Workspace
from tests.made import BEGIN, create_workspace, make_workspace, reopen
from tests.unit.services.made_rows import Hire, HireMany, Names

ROOT = Path(__file__).resolve().parents[3]

OPENER = """\
import sys
from pathlib import Path
from talentdesk.domain.trouble import TroubleError
from tests.made import reopen
try:
    workspace = reopen(Path(sys.argv[1]), operator="周默")
    print("opened", flush=True)
    sys.stdin.read()
    workspace.close()
except TroubleError as error:
    print(error.trouble.value, error.figures.get("who"), flush=True)
"""


def elsewhere(path: Path) -> "subprocess.Popen[str]":
    """Open a file in another process, which holds it until its input ends."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", OPENER, str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)


def said_elsewhere(path: Path) -> str:
    said, _ = elsewhere(path).communicate()
    return said.strip()


def hire(workspace: Workspace, number: str) -> None:
    workspace.do(Hire(number=number, name=f"人{number}"))


def numbers(workspace: Workspace) -> list[str]:
    return [number for number, _ in workspace.ask(Names())]


def broken_off(path: Path) -> None:
    """Leave a file as a process leaves it that was killed in the middle of a long write."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA cache_size=5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET name = name || '改'")
        connection.execute("CREATE TABLE junk (x)")
        for _ in range(500):
            connection.execute("INSERT INTO junk VALUES (randomblob(900))")
        data, journal = path.read_bytes(), journal_of(path).read_bytes()
        connection.execute("ROLLBACK")
    finally:
        connection.close()
    path.write_bytes(data)
    journal_of(path).write_bytes(journal)
    assert journal.startswith(b"\xd9\xd5\x05\xf9"), "the head of a journal that would be played back"


# --- moved, deleted, replaced ------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file go")
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_what_would_go_nowhere_is_refused_and_a_copy_rescues_all(tmp_path: Path, how: str) -> None:
    path, copy = tmp_path / "a.talent", tmp_path / "rescued.talent"
    with make_workspace(path) as workspace:
        hire(workspace, "1")
        if how == "deleted":
            path.unlink()
        elif how == "moved":
            path.rename(tmp_path / "b.talent")
        else:
            other = tmp_path / "b.talent"
            other.write_bytes(path.read_bytes())
            other.replace(path)
        for act in (lambda: hire(workspace, "2"), workspace.undo):
            with pytest.raises(TroubleError) as caught:
                act()
            assert caught.value.trouble is Trouble.FILE_GONE
            assert caught.value.figures["path"] == str(path)
        assert numbers(workspace) == ["1"], "what is open can be looked at"
        backup.save_copy(workspace, copy)
    with reopen(copy) as rescued:
        assert numbers(rescued) == ["1"]
        assert rescued.verify().sound


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file go")
@pytest.mark.parametrize("warm", [False, True], ids=["first write", "later"])
def test_a_file_that_vanishes_during_a_command_keeps_nothing_of_it(tmp_path: Path, warm: bool) -> None:
    path = tmp_path / "a.talent"

    class Unlucky(Hire):
        def run(self, work: Work) -> Mapping[str, Figure]:
            path.rename(tmp_path / "b.talent")
            return Hire.run(self, work)

    with make_workspace(path) as workspace:
        if warm:
            hire(workspace, "0")
        with pytest.raises(TroubleError) as caught:
            workspace.do(Unlucky(number="1", name="甲"))
        assert caught.value.trouble is Trouble.FILE_GONE
        (tmp_path / "b.talent").rename(path)
        hire(workspace, "2")
        assert "1" not in numbers(workspace)
        assert "2" in numbers(workspace), "it is there again under its name"
        assert workspace.verify().sound


# --- two at once -------------------------------------------------------------------------------------------


def test_opening_it_again_here_does_not_let_others_in(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    with make_workspace(path):
        with pytest.raises(TroubleError) as caught:
            reopen(path)
        assert (caught.value.trouble, caught.value.figures["who"]) == (Trouble.FILE_LOCKED, "林岚")
        assert said_elsewhere(path) == "file_locked 林岚"
    assert not is_held_here(path)
    assert said_elsewhere(path) == "opened"


def test_a_file_whose_workspace_was_dropped_without_closing_is_not_taken_for_open(tmp_path: Path) -> None:
    path = tmp_path / "a.talent"
    workspace = make_workspace(path)
    assert is_held_here(path)
    del workspace
    gc.collect()
    assert not is_held_here(path)
    with reopen(path) as again:
        assert again.verify().sound


def test_a_file_that_is_open_elsewhere_is_neither_restored_nor_copied_over(tmp_path: Path) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        kept = backup.keep(workspace, "open", root=root, at=BEGIN)
    assert kept is not None
    before = path.read_bytes()
    holder = elsewhere(path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "opened\n"
    with pytest.raises(TroubleError) as restoring:
        backup.restore(kept.path, path, at=BEGIN)
    with make_workspace(tmp_path / "mine.talent") as mine, pytest.raises(TroubleError) as copying:
        backup.save_copy(mine, path)
    holder.communicate()
    for caught in (restoring, copying):
        assert (caught.value.trouble, caught.value.figures["who"]) == (Trouble.FILE_LOCKED, "周默")
    assert path.read_bytes() == before
    backup.restore(kept.path, path, at=BEGIN)


def test_a_file_is_not_copied_over_itself(tmp_path: Path) -> None:
    path, link = tmp_path / "a.talent", tmp_path / "link.talent"
    with make_workspace(path) as workspace:
        link.symlink_to(path)
        for target in (path, link):
            with pytest.raises(TroubleError) as caught:
                backup.save_copy(workspace, target)
            assert caught.value.trouble is Trouble.FILE_EXISTS
        hire(workspace, "1")
    with reopen(path) as again:
        assert numbers(again) == ["1"]


# --- left beside it ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["new", "restored", "copied"])
def test_the_journal_of_another_file_of_that_name_is_not_played_back(tmp_path: Path, how: str) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        workspace.do(HireMany(count=300))
        kept = backup.keep(workspace, "open", root=root, at=BEGIN)
    assert kept is not None
    broken_off(path)
    if how == "new":
        path.unlink()
        create_workspace(path).close()
    elif how == "restored":
        # The damaged file was moved away by hand, its journal was not.
        path.unlink()
        assert backup.restore(kept.path, path, at=BEGIN) is None
    else:
        with make_workspace(tmp_path / "other.talent") as other:
            backup.save_copy(other, path)
    with reopen(path) as workspace:
        verdict = workspace.verify()
        assert verdict.sound, verdict.faults[:1]
        assert len(numbers(workspace)) == (300 if how == "restored" else 0)


def test_a_link_is_the_file_it_leads_to(tmp_path: Path) -> None:
    real, link, root = tmp_path / "deep" / "a.talent", tmp_path / "link.talent", tmp_path / "b"
    real.parent.mkdir()
    with make_workspace(real) as workspace:
        workspace.do(HireMany(count=300))
    link.symlink_to(real)
    with reopen(link) as workspace:
        assert note_of(real).exists()
        assert said_elsewhere(real) == "file_locked 林岚"
        kept = backup.keep(workspace, "open", root=root, at=BEGIN)
    assert kept is not None
    broken_off(real)
    with reopen(link) as workspace:
        assert len(numbers(workspace)) == 300
    old = backup.restore(kept.path, link, at=BEGIN)
    assert link.is_symlink()
    assert old is not None
    assert old.parent == real.parent
    with reopen(real) as workspace:
        assert workspace.verify().sound


# --- backups -----------------------------------------------------------------------------------------------


def test_a_clock_set_back_does_not_cost_the_newest_backup(tmp_path: Path) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        for number in range(6):
            hire(workspace, str(number))
            at = BEGIN - timedelta(days=4000 * (number > 2)) + timedelta(minutes=number)
            made = backup.keep(workspace, "open", root=root, at=at, kept=3)
            assert made is not None
            assert made.path.exists()
        assert sorted(one.entries for one in backup.backups(path, root)) == [5, 6, 7]
        assert backup.keep(workspace, "open", root=root, at=BEGIN, kept=3) is None


def test_a_folder_that_takes_no_backup_is_told_as_such(tmp_path: Path) -> None:
    root = tmp_path / "b"
    root.write_text("a file where the folder should be", encoding="utf-8")
    with make_workspace(tmp_path / "a.talent") as workspace:
        with pytest.raises(TroubleError) as caught:
            backup.keep(workspace, "open", root=root, at=BEGIN)
        assert caught.value.trouble is Trouble.BACKUP_FAILED
        assert caught.value.figures["path"] == str(backup.folder_of(workspace.path, root))
        hire(workspace, "1")


def test_a_restore_that_fails_leaves_no_piece_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        kept = backup.keep(workspace, "open", root=root, at=BEGIN)
    assert kept is not None

    def full(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("talentdesk.services.backup.shutil.copyfile", full)
    with pytest.raises(TroubleError) as caught:
        backup.restore(kept.path, path, at=BEGIN)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert caught.value.figures["path"] == str(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.talent", "b"]


def test_a_restore_that_fails_at_its_last_step_leaves_the_present_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, root = tmp_path / "a.talent", tmp_path / "b"
    with make_workspace(path) as workspace:
        kept = backup.keep(workspace, "open", root=root, at=BEGIN)
        hire(workspace, "1")
    assert kept is not None
    real = Path.replace

    def busy(self: Path, target: Path) -> Path:
        if self.name.endswith(".part"):
            raise PermissionError(13, "The file is used by another process")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", busy)
    with pytest.raises(TroubleError):
        backup.restore(kept.path, path, at=BEGIN)
    with reopen(path) as workspace:
        assert numbers(workspace) == ["1"]


def test_a_new_file_that_fails_leaves_no_piece_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, **_: object) -> None:
        path.write_bytes(b"half")
        raise TroubleError(Trouble.DISK_FULL, path=str(path))

    monkeypatch.setattr("talentdesk.models.database.open_engine", full)
    with pytest.raises(TroubleError) as caught:
        create_workspace(tmp_path / "a.talent")
    assert caught.value.figures["path"] == str(tmp_path / "a.talent")
    assert not list(tmp_path.iterdir())


# --- rights and names --------------------------------------------------------------------------------------


def test_what_only_trying_shows_to_be_read_only_is_opened_to_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.talent"
    with make_workspace(path) as workspace:
        hire(workspace, "1")
    real = database.open_engine

    def forbidden(path: Path, *, read_only: bool = False) -> Engine:
        if not read_only:
            raise TroubleError(Trouble.FILE_READ_ONLY, path=str(path))
        return real(path, read_only=True)

    monkeypatch.setattr(database, "open_engine", forbidden)
    with reopen(path) as workspace:
        assert workspace.read_only
        assert numbers(workspace) == ["1"]
    assert not note_of(path).exists()


def test_a_long_name_leaves_room_for_the_name_of_a_backup(tmp_path: Path) -> None:
    long, other = tmp_path / f"{'人才盘点' * 18}甲.talent", tmp_path / f"{'人才盘点' * 18}乙.talent"
    folder = backup.folder_of(long, tmp_path)
    assert len(folder.name) < 70
    assert folder != backup.folder_of(other, tmp_path)


def forbid(monkeypatch: pytest.MonkeyPatch, method: str, forbidden: Path) -> None:
    """Have the system refuse to look at one path; tests may run as somebody who may do anything."""
    real = getattr(Path, method)

    def look(self: Path, *rest: object, **more: object) -> object:
        if self == forbidden:
            raise PermissionError(13, "Permission denied", str(self))
        return real(self, *rest, **more)

    monkeypatch.setattr(Path, method, look)


@pytest.mark.parametrize("methods", [("open",), ("is_symlink", "exists", "stat")], ids=["file", "folder"])
def test_what_one_may_not_read_is_not_called_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, methods: tuple[str, ...]
) -> None:
    path = tmp_path / "a.talent"
    make_workspace(path).close()
    for method in methods:
        forbid(monkeypatch, method, path)
    with pytest.raises(TroubleError) as caught:
        reopen(path)
    assert caught.value.trouble is Trouble.CANNOT_READ
    assert caught.value.figures["detail"] == "Permission denied"


def test_links_that_lead_to_each_other_are_no_file(tmp_path: Path) -> None:
    one, other = tmp_path / "a.talent", tmp_path / "b.talent"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(TroubleError):
        reopen(one)
    assert location_of(one) is Location.LOCAL
