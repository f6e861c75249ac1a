"""A file of revision 1 opens for ever: kept as it was made, migrated to whatever the tables are today."""

import gzip
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from talentdesk.models import Base, database, load_all
from talentdesk.models.inspection import SCHEMA, FileState, inspect
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.people import PeopleLines
from talentdesk.services.sessions import Sessions
from tests.made import reopen

KEPT = Path(__file__).parent / "data" / "revision-1.talent.gz"


VOTED = KEPT.with_name("revision-1-voted.talent.gz")
"""As the first, with two ballots on one candidate, the second in place of the first."""


def unpacked(folder: Path, kept: Path = KEPT) -> Path:
    path = folder / "revision-1.talent"
    path.write_bytes(gzip.decompress(kept.read_bytes()))
    return path


def test_it_opens_with_its_people_sessions_and_journal(tmp_path: Path) -> None:
    path = unpacked(tmp_path)
    with reopen(path) as workspace:
        assert workspace.verify().sound
        assert [line.name for line in workspace.ask(PeopleLines())] == ["欧阳知远", "单晓岚", "周默"]
        (session,) = workspace.ask(Sessions())
        assert (session.name, session.candidates) == ("年度校准会", 3)
        assert workspace.undo_step is not None
        workspace.undo()
        assert workspace.verify().sound
    assert inspect(path).version == SCHEMA


@pytest.mark.parametrize("kept", sorted(KEPT.parent.glob("revision-*.gz")), ids=lambda kept: kept.name)
def test_its_tables_become_those_of_today(tmp_path: Path, kept: Path) -> None:
    path = unpacked(tmp_path, kept)
    reopen(path).close()
    load_all()
    assert inspect(path).state is FileState.OURS
    engine = database.open_engine(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_steps_on_a_table_that_has_grown_since_are_taken_back_and_done_again(tmp_path: Path) -> None:
    with reopen(unpacked(tmp_path, VOTED), seed=9) as workspace:
        assert workspace.verify().sound
        (session,) = workspace.ask(Sessions())
        board = workspace.ask(BoardOf(session=session.id))
        assert board is not None
        candidate = next(card.candidate for card in board.cards if card.name == "陈静")

        def in_favour() -> int | None:
            view = workspace.ask(CandidateViewOf(candidate=candidate))
            assert view is not None
            return view.ballot.in_favour if view.ballot else None

        seen = [in_favour()]
        for step in (workspace.undo, workspace.undo, workspace.redo, workspace.redo):
            step()
            seen.append(in_favour())
            assert workspace.verify().sound
        assert seen == [4, 3, None, 3, 4]
