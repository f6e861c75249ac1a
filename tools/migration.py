"""Write the migration to the newest schema: what today's tables have that a file of the schema before lacks.

``python -m tools.migration`` brings the file of revision 1 that the tests keep up to the schema before the
newest, compares it with the tables and writes ``talentdesk/models/migrations/versions/NNNN_*.py`` anew. A
migration that has been released is never written again: raise ``SCHEMA`` first.
"""

import gzip
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.operations.ops import UpgradeOps
from alembic.runtime.migration import MigrationContext

from talentdesk.models import Base, database, load_all
from talentdesk.models.base import Moment
from talentdesk.models.inspection import SCHEMA
from talentdesk.services.migration import migrate

ROOT = Path(__file__).resolve().parent.parent
OLDEST = ROOT / "tests" / "unit" / "models" / "data" / "revision-1.talent.gz"
ANY_DAY = datetime(2026, 1, 1, tzinfo=UTC)
VERSIONS = ROOT / "talentdesk" / "models" / "migrations" / "versions"

_TEMPLATE = '''"""From schema {before} to schema {number}; written by ``python -m tools.migration``."""

import sqlalchemy as sa
from alembic import op

revision = "{number:04}"
down_revision = {down!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make what schema {before} lacks."""
    {body}
'''


def steps_from(path: Path) -> UpgradeOps:
    """Return what brings the tables of a file to those of today."""
    load_all()
    engine = database.open_engine(path)
    try:
        with engine.connect() as connection:
            options = {"compare_type": True, "render_as_batch": True}
            context = MigrationContext.configure(connection, opts=options)
            found = produce_migrations(context, Base.metadata).upgrade_ops
    finally:
        engine.dispose()
    assert found is not None
    return found


def _moment_as_text(kind: str, item: object, context: AutogenContext) -> str | Literal[False]:
    """Write a moment as the text it is, so that the step does not lean on today's code."""
    return "sa.String()" if kind == "type" and isinstance(item, Moment) else False


def main() -> int:
    """Write the newest migration."""
    target = VERSIONS / f"{SCHEMA:04}_schema_{SCHEMA}.py"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "oldest.talent"
        path.write_bytes(gzip.decompress(OLDEST.read_bytes()))
        if SCHEMA > 2:
            migrate(path, 1, now=ANY_DAY, target=SCHEMA - 1)
        steps = steps_from(path)
    code = render_python_code(steps, render_as_batch=True, render_item=_moment_as_text)
    body = "\n".join(line for line in code.splitlines() if "# ###" not in line).strip()
    down = f"{SCHEMA - 1:04}" if SCHEMA > 2 else None
    target.write_text(
        _TEMPLATE.format(before=SCHEMA - 1, number=SCHEMA, down=down, body=body), encoding="utf-8"
    )
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(target)], cwd=ROOT, check=True)
    print(target.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
