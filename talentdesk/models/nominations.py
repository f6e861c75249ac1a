"""Nomination campaigns: who was put forward, by whom, what was found, decided and objected to."""

from datetime import date
from typing import ClassVar

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class CampaignRow(Row):
    """A campaign; ``tiers`` are keys joined by a blank. Without days the programme says when it is open."""

    __tablename__ = "campaign"
    subject = Subject.CAMPAIGN
    owners = ("cycle_id",)
    name: Mapped[str]
    tiers: Mapped[str]
    opens: Mapped[date | None]
    closes: Mapped[date | None]
    cycle_id: Mapped[str | None] = mapped_column(ForeignKey("cycle.id"))
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"))
    """The version of the programme it is judged by."""
    state: Mapped[str]
    begun_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class NominationRow(Row):
    """Somebody put forward for a tier, perhaps for one of its posts."""

    __tablename__ = "nomination"
    __table_args__ = (UniqueConstraint("campaign_id", "person_id", "tier"),)
    subject = Subject.NOMINATION
    owners = ("campaign_id", "person_id", "nominator_id")
    campaign_id: Mapped[str] = mapped_column(ForeignKey("campaign.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    tier: Mapped[str]
    post_id: Mapped[str | None] = mapped_column(ForeignKey("post.id"))
    nominator_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    """None for those who put themselves forward, and where HR does."""
    own: Mapped[bool] = mapped_column(default=False)
    on: Mapped[date]
    state: Mapped[str]
    readiness: Mapped[str] = mapped_column(default="")
    """Key of the programme's scale, as the nominator judges; empty = not judged."""
    grounds: Mapped[str] = mapped_column(default="")
    result_on: Mapped[date | None]
    result_note: Mapped[str] = mapped_column(default="")
    agreement_on: Mapped[date | None]
    left_on: Mapped[date | None]
    left_reason: Mapped[str] = mapped_column(default="")
    refills_id: Mapped[str | None] = mapped_column(ForeignKey("nomination.id"))
    """Whose place on the list it takes."""


class OfNomination(Row):
    """Base of everything that belongs to a nomination."""

    __abstract__ = True
    subject = Subject.NOMINATION
    owners: ClassVar[tuple[str, ...]] = ("nomination_id",)
    nomination_id: Mapped[str] = mapped_column(ForeignKey("nomination.id"), index=True)


class RecommendationRow(OfNomination):
    """Somebody who recommends a nominee: a person of the file, or somebody else by name."""

    __tablename__ = "recommendation"
    owners = ("nomination_id", "person_id")
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    name: Mapped[str] = mapped_column(default="")
    """Of somebody who is not in the file."""
    board: Mapped[bool | None]
    """Whether a member of the board; None = not known."""
    opinion: Mapped[str] = mapped_column(default="")
    signed_on: Mapped[date | None]
    mentor: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)


class ConditionCheckRow(OfNomination):
    """What somebody found who checked a condition by hand."""

    __tablename__ = "condition_check"
    __table_args__ = (UniqueConstraint("nomination_id", "condition"),)
    condition: Mapped[str]
    met: Mapped[bool]
    who: Mapped[str] = mapped_column(default="")
    on: Mapped[date]


class WaiverRow(OfNomination):
    """A condition waived for a nominee: why and by whom."""

    __tablename__ = "waiver"
    __table_args__ = (UniqueConstraint("nomination_id", "condition"),)
    condition: Mapped[str]
    reason: Mapped[str]
    approver: Mapped[str]
    on: Mapped[date]


class MeasureValueRow(OfNomination):
    """What was measured: a score, or a place where the measure is a grid."""

    __tablename__ = "measure_value"
    __table_args__ = (UniqueConstraint("nomination_id", "measure"),)
    measure: Mapped[str]
    value: Mapped[float | None]
    vertical: Mapped[str] = mapped_column(default="")
    horizontal: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    on: Mapped[date | None]


class TellerCount(Row):
    """Base of one teller's count of papers."""

    __abstract__ = True
    number: Mapped[int]
    """1 or 2."""
    in_favour: Mapped[int]
    against: Mapped[int]
    abstain: Mapped[int]
    defer: Mapped[int]
    invalid: Mapped[int]
    teller: Mapped[str] = mapped_column(default="")


class PeerBallotRow(OfNomination):
    """A round of the ballot among colleagues. Whoever counts stands in the counts."""

    __tablename__ = "peer_ballot"
    __table_args__ = (UniqueConstraint("nomination_id", "round"),)
    round: Mapped[int]
    on: Mapped[date]
    present: Mapped[int]
    entitled: Mapped[int]
    twice: Mapped[bool]
    """Whether it counts only once two counts agree."""


class PeerCountRow(TellerCount):
    """One teller's count of the papers of a round."""

    __tablename__ = "peer_count"
    __table_args__ = (UniqueConstraint("ballot_id", "number"),)
    subject = Subject.NOMINATION
    owners = ("ballot_id",)
    ballot_id: Mapped[str] = mapped_column(ForeignKey("peer_ballot.id"), index=True)


class StageRecordRow(OfNomination):
    """What a stage of approval left behind."""

    __tablename__ = "stage_record"
    __table_args__ = (UniqueConstraint("nomination_id", "stage"),)
    stage: Mapped[str]
    on: Mapped[date]
    until: Mapped[date | None]
    """Last day of an objection period."""
    outcome: Mapped[str]
    minutes: Mapped[str] = mapped_column(default="")
    in_favour: Mapped[int | None]
    against: Mapped[int | None]
    abstain: Mapped[int | None]
    present: Mapped[int | None]
    entitled: Mapped[int | None]
    signed_by: Mapped[str] = mapped_column(default="")
    signed_on: Mapped[date | None]


class ObjectionRow(OfNomination):
    """An objection, how it was handled, and what came of it."""

    __tablename__ = "objection"
    on: Mapped[date]
    by: Mapped[str] = mapped_column(default="")
    """Empty = without a name."""
    text: Mapped[str]
    handled_on: Mapped[date | None]
    handled_by: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    """Empty = not decided yet."""


class VacancyRow(Row):
    """A post that fell vacant and how it was filled."""

    __tablename__ = "vacancy"
    subject = Subject.VACANCY
    owners = ("post_id", "person_id")
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), index=True)
    opened_on: Mapped[date]
    expected: Mapped[bool | None]
    """Whether it was foreseen; None = not known."""
    reason: Mapped[str] = mapped_column(default="")
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"))
    """The version of the programme it is judged by."""
    state: Mapped[str]
    closed_on: Mapped[date | None]
    """The day it was filled, or given up."""
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Who filled it; None while it is open, and for somebody who is not in the file."""
    name: Mapped[str] = mapped_column(default="")
    """Of somebody who is not in the file."""
    inside: Mapped[bool | None]
    """Filled from inside the company."""
    was_successor: Mapped[bool | None]
    """Whether who filled it stood on the post's slate or the tier's list before."""
    hiring_cost: Mapped[float | None]
    """What an outside hire for it costs or would have cost; None = not known."""
    note: Mapped[str] = mapped_column(default="")


class ContenderRow(Row):
    """Somebody put forward for a vacant post."""

    __tablename__ = "contender"
    __table_args__ = (UniqueConstraint("vacancy_id", "person_id"),)
    subject = Subject.VACANCY
    owners = ("vacancy_id", "person_id")
    vacancy_id: Mapped[str] = mapped_column(ForeignKey("vacancy.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    on: Mapped[date]
    exception_reason: Mapped[str] = mapped_column(default="")
    """Why somebody is put forward who is no successor of the tier, or has nobody to follow them."""
    exception_approver: Mapped[str] = mapped_column(default="")
    ballot_on: Mapped[date | None]
    in_favour: Mapped[int | None]
    against: Mapped[int | None]
    abstain: Mapped[int | None]
    present: Mapped[int | None]
    entitled: Mapped[int | None]
    position: Mapped[int] = mapped_column(default=0)
    defer: Mapped[int] = mapped_column(default=0, server_default="0")
    invalid: Mapped[int] = mapped_column(default=0, server_default="0")
    on_paper: Mapped[bool] = mapped_column(default=False, server_default="0")
    """Counted twice from papers: without votes in favour the two counts do not agree yet."""


class ContenderCountRow(TellerCount):
    """One teller's count of the papers about somebody put forward; two that agree make the tally."""

    __tablename__ = "contender_count"
    __table_args__ = (UniqueConstraint("contender_id", "number"),)
    subject = Subject.VACANCY
    owners = ("contender_id",)
    contender_id: Mapped[str] = mapped_column(ForeignKey("contender.id"), index=True)


class ContenderTestRow(Row):
    """A further test of somebody put forward for a vacant post."""

    __tablename__ = "contender_test"
    __table_args__ = (UniqueConstraint("contender_id", "test"),)
    subject = Subject.VACANCY
    owners = ("contender_id",)
    contender_id: Mapped[str] = mapped_column(ForeignKey("contender.id"), index=True)
    test: Mapped[str]
    """Key of a test of the programme."""
    on: Mapped[date]
    score: Mapped[float | None]
    passed: Mapped[bool]
    note: Mapped[str] = mapped_column(default="")
