"""Which characters names are written with, so that the window can tell what no font shows."""

from sqlalchemy import text

from talentdesk.services.commands import Query, Reading
from talentdesk.values import dataclass

_NAMES = text(
    "SELECT name FROM person UNION ALL SELECT name FROM unit UNION ALL SELECT title FROM post"
    " UNION ALL SELECT name FROM session UNION ALL SELECT name FROM member"
)
"""Written out: every opening asks it first, and five selects put together take longer than its answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CharactersInUse(Query[frozenset[str]]):
    """Every character that stands in a name of a person, unit, post, session or committee member."""

    def run(self, reading: Reading) -> frozenset[str]:
        """Read the names."""
        return frozenset().union(*reading.rows.scalars(_NAMES))
