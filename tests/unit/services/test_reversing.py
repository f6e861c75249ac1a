"""Taking a step of very many rows back and doing it again: told, ended at any piece, never half."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.commands import Done, Watch
from talentdesk.services.importing.desk import ImportTables
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import Row, table
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf

PEOPLE = 2_500
"""More than are done before the one who waits is told again."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        people: list[Row] = [{"number": f"N{n}", "name": f"新人{n}", "unit": "质量部"} for n in range(PEOPLE)]
        made.do(ImportTables(given=(table("units", {"title": "质量部"}), table("people", *people))))
        yield made


Turn = Callable[[Workspace, Watch | None], Done]


def back(workspace: Workspace, watch: Watch | None = None) -> Done:
    return workspace.undo(watch)


def forth(workspace: Workspace, watch: Watch | None = None) -> Done:
    return workspace.redo(watch)


@pytest.fixture(params=[back, forth])
def turn(request: pytest.FixtureRequest, workspace: Workspace) -> Turn:
    """Undo, or redo of what was taken back."""
    found: Turn = request.param
    if found is forth:
        workspace.undo()
    return found


def test_who_waits_is_told_row_by_row_and_of_the_journal_last(workspace: Workspace, turn: Turn) -> None:
    heard: list[tuple[str, int, int]] = []
    turn(workspace, lambda *told: heard.append(told))
    assert list(dict.fromkeys(part for part, _, _ in heard)) == ["import_tables", ""]
    done = [(at, of) for part, at, of in heard if part and of]
    ways = {of for _, of in done}
    assert len(ways) == 1
    assert ways.pop() > PEOPLE
    assert [at for at, _ in done] == sorted(at for at, _ in done)
    assert len({at for at, _ in done}) > 4
    assert done[-1][0] > done[-1][1] * 3 // 4
    assert heard[-1] == ("", 0, 0)


def test_it_can_be_ended_at_every_piece_and_then_done_after_all(workspace: Workspace, turn: Turn) -> None:
    before, head = workspace.ask(TablesOf()), workspace.head
    steps = workspace.undo_step, workspace.redo_step
    heard = 0
    ended = True
    while ended:
        left = iter(range(heard))

        def stop(part: str, done: int, of: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise TroubleError(Trouble.CANCELLED)

        try:
            turn(workspace, stop)
        except TroubleError as error:
            assert error.trouble is Trouble.CANCELLED
            assert (workspace.head, workspace.ask(TablesOf())) == (head, before)
            assert (workspace.undo_step, workspace.redo_step) == steps
            heard += 1
        else:
            ended = False
    assert heard > 6
    assert workspace.head.number == head.number + 1
    assert workspace.ask(TablesOf()) != before
    assert workspace.verify().sound


def test_a_step_knows_how_many_rows_it_touched(workspace: Workspace) -> None:
    step = workspace.undo_step
    assert step is not None
    assert step.rows > PEOPLE
    workspace.undo()
    again = workspace.redo_step
    assert again is not None
    assert again.rows == step.rows


def test_with_nothing_to_take_back_nobody_is_told(workspace: Workspace) -> None:
    heard: list[str] = []
    with pytest.raises(RefusedError):
        workspace.redo(lambda part, done, of: heard.append(part))
    assert heard == []
