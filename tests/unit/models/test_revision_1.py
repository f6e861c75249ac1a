"""A file of revision 1 opens for ever: kept as it was made, migrated to whatever the tables are today."""

import gzip
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from talentdesk.models import Base, database
from talentdesk.models.inspection import SCHEMA, FileState, inspect
from talentdesk.services.people import PeopleLines
from talentdesk.services.sessions import Sessions
from tests.made import reopen

KEPT = Path(__file__).parent / "data" / "revision-1.talent.gz"


def unpacked(folder: Path) -> Path:
    path = folder / "revision-1.talent"
    path.write_bytes(gzip.decompress(KEPT.read_bytes()))
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


def test_its_tables_become_those_of_today(tmp_path: Path) -> None:
    path = unpacked(tmp_path)
    reopen(path).close()
    assert inspect(path).state is FileState.OURS
    engine = database.open_engine(path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()
