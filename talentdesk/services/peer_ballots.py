"""The ballot among colleagues about a nominee: rounds, counted once or twice, judged by its own rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import ballots, campaigns
from talentdesk.domain.ballots import CELLS, Tally
from talentdesk.domain.ruling import Figure, Met, Reason, expect_allowed, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import NominationRow, PeerBallotRow, PeerCountRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.nominating import find_in_hand, name_of, past_day
from talentdesk.services.nomination_files import File, file_of
from talentdesk.services.tellers import keep_count


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPeerBallot(Command):
    """Keep a count of the papers of a round. ``number`` is 1 or 2; ``twice`` = only two that agree count.

    ``round`` 0 means the newest one; the number after it puts the question again.
    """

    action: ClassVar[str] = "record_peer_ballot"

    nomination: Id
    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    defer: int = 0
    invalid: int = 0
    number: int = 1
    twice: bool = False
    teller: str = ""
    on: date | None = None
    round: int = 0

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, file = _asked(work, self.nomination)
        values.whole(self.number, field="number", low=1, high=2)
        cells = {cell: getattr(self, cell) for cell in CELLS}
        expect_allowed(ballots.check(Tally(present=self.present, entitled=self.entitled, **cells)))
        row = self._round(work, nomination, file)
        row.on = past_day(work, self.on or work.today, field="on")
        twice = self.twice or (file.ballot is not None and file.ballot.rule.twice)
        row.present, row.entitled, row.twice = self.present, self.entitled, twice
        work.rows.add(row)
        work.rows.flush()

        def make() -> PeerCountRow:
            return PeerCountRow(id=work.new_id(), ballot_id=row.id, number=self.number)

        given = tuple(cells.values())
        counts = keep_count(work, _counts(work, row), self.number, given, self.teller, make, apart=twice)
        if not twice:
            for number, other in counts.items():
                if number != self.number:
                    work.rows.delete(other)
        work.rows.flush()
        _, after = _asked(work, self.nomination)
        met = campaigns.ballot_finding([one.round for one in after.rounds]).met
        held = after.rounds[-1].round
        agree = None if len(held.counts) < 2 else not held.differing
        return {
            "id": nomination.id,
            "name": name_of(work.rows, nomination),
            "round": row.round,
            "number": self.number,
            "passed": None if met is Met.UNKNOWN else met is Met.MET,
            **({"agree": agree} if twice else {}),
        }

    def _round(self, work: Work, nomination: NominationRow, file: File) -> PeerBallotRow:
        """Return the row of the round meant. Raises ``RefusedError`` where it may not be put again."""
        newest = file.rounds[-1].round.number if file.rounds else 0
        number = self.round or newest or 1
        if number < 1 or number > newest + 1:
            raise refused(Reason.BALLOT_ROUND_MISSING, round=self.round)
        if number <= newest:
            return work.rows.scalars(
                select(PeerBallotRow).where(
                    PeerBallotRow.nomination_id == nomination.id, PeerBallotRow.round == number
                )
            ).one()
        assert file.ballot is not None
        held = [one.round.outcome.result for one in file.rounds if one.round.outcome]
        expect_allowed(ballots.may_put_again(held, file.ballot.rule))
        return PeerBallotRow(id=work.new_id(), nomination_id=nomination.id, round=number)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePeerBallot(Command):
    """Take the newest round away, with its counts."""

    action: ClassVar[str] = "remove_peer_ballot"

    nomination: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, _ = find_in_hand(work.rows, self.nomination)
        row = work.rows.scalars(
            select(PeerBallotRow)
            .where(PeerBallotRow.nomination_id == nomination.id)
            .order_by(PeerBallotRow.round.desc())
        ).first()
        if row is None:
            raise refused(Reason.BALLOT_ROUND_MISSING, round=0)
        for count in _counts(work, row):
            work.rows.delete(count)
        work.rows.flush()
        work.rows.delete(row)
        return {"id": nomination.id, "name": name_of(work.rows, nomination), "round": row.round}


def _asked(work: Work, nomination: Id) -> tuple[NominationRow, File]:
    """Return a nominee about whom colleagues are asked. Raises ``RefusedError`` where they are not."""
    row, campaign = find_in_hand(work.rows, nomination)
    _, file = file_of(work, campaign, row)
    if file.ballot is None:
        raise refused(Reason.PEER_BALLOT_NONE, tier=row.tier)
    return row, file


def _counts(work: Work, row: PeerBallotRow) -> Sequence[PeerCountRow]:
    return work.rows.scalars(select(PeerCountRow).where(PeerCountRow.ballot_id == row.id)).all()
