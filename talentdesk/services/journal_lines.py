"""The journal as a page shows it."""

from dataclasses import dataclass

from talentdesk.domain.journal import EntryLine
from talentdesk.services.commands import Query, Reading
from talentdesk.services.entries import entry_lines

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLines(Query[tuple[EntryLine, ...]]):
    """Journal entries, newest first: up to ``limit`` of them below number ``before`` (0 = from the newest).

    ``text`` is looked for, in any case, in who, why and the figures of what.
    """

    limit: int = 500
    before: int = 0
    text: str = ""

    def run(self, reading: Reading) -> tuple[EntryLine, ...]:
        wanted = self.text.strip().casefold()
        if not wanted:
            return entry_lines(reading.rows, before=self.before, limit=self.limit)
        found: list[EntryLine] = []
        before = self.before
        while len(found) < self.limit:
            lines = entry_lines(reading.rows, before=before, limit=_AT_ONCE)
            found += [line for line in lines if wanted in _searched(line)]
            if len(lines) < _AT_ONCE:
                break
            before = lines[-1].number
        return tuple(found[: self.limit])


def _searched(line: EntryLine) -> str:
    figures = (str(figure) for figure in line.figures.values() if figure is not None)
    return "\n".join((line.who, line.reason, *figures)).casefold()
