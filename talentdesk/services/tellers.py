"""What tellers count from paper, whatever ballot it is: a count each, numbered 1 and 2."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from talentdesk.domain import ballots
from talentdesk.domain.ballots import CELLS
from talentdesk.domain.ruling import expect_allowed
from talentdesk.domain.votes import PaperCount
from talentdesk.models.meeting import BallotPaperCountRow
from talentdesk.models.nominations import ContenderCountRow, PeerCountRow
from talentdesk.services import values
from talentdesk.services.commands import Work

CountRow = BallotPaperCountRow | PeerCountRow | ContenderCountRow
C = TypeVar("C", BallotPaperCountRow, PeerCountRow, ContenderCountRow)


def keep_count(
    work: Work,
    counts: Iterable[C],
    number: int,
    cells: Sequence[int],
    teller: str,
    make: Callable[[], C],
    *,
    apart: bool = True,
) -> dict[int, C]:
    """Set one teller's count among those of a round, or ``make`` it; return all by number.

    Raises ``RefusedError`` where the same teller made the other count, if they are to count ``apart``.
    """
    found = {one.number: one for one in counts}
    name, other = values.words(teller, field="teller"), found.get(3 - number)
    expect_allowed(ballots.may_count(name, other.teller if other and apart else ""))
    row = found[number] if number in found else make()
    for cell, value in zip(CELLS, cells, strict=True):
        setattr(row, cell, value)
    row.teller = name
    work.rows.add(row)
    found[number] = row
    return found


def agreed(counts: Iterable[CountRow]) -> bool | None:
    """Return whether two counts agree, None while there is only one."""
    cells = [_cells(one) for one in counts]
    return None if len(cells) < 2 else not ballots.differing(*cells)


def papers_of(counts: Iterable[CountRow]) -> tuple[PaperCount, ...]:
    """Return counts as they are shown."""
    return tuple(PaperCount(number=one.number, cells=_cells(one), teller=one.teller) for one in counts)


def _cells(count: CountRow) -> tuple[int, ...]:
    return tuple(getattr(count, cell) for cell in CELLS)
