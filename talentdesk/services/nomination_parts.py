"""What is gathered about a nominee: recommendations, conditions checked by hand or waived, measures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import func, select

from talentdesk.domain import campaigns, recommending
from talentdesk.domain.grid import Placement
from talentdesk.domain.imports import Value
from talentdesk.domain.programme import Programme
from talentdesk.domain.recommending import Recommender
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.succession_rule import Condition, ConditionKind, Measure, RecommenderRule
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import (
    ConditionCheckRow,
    MeasureValueRow,
    NominationRow,
    RecommendationRow,
    WaiverRow,
)
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values
from talentdesk.services.campaigns import find_running, rules_of
from talentdesk.services.commands import Command, Work
from talentdesk.services.eligibility import places_of
from talentdesk.services.lookup import find, find_scheme
from talentdesk.services.nominating import find_in_hand, name_of, past_day

_EDITABLE = ("board", "opinion", "signed_on", "mentor", "name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommend(Command):
    """Add somebody who recommends a nominee: a person of the file, or a name.

    Refused: oneself, twice, and whoever surely has no standing.
    """

    action: ClassVar[str] = "recommend"

    nomination: Id
    person: Id = ""
    name: str = ""
    board: bool | None = None
    opinion: str = ""
    signed_on: date | None = None
    mentor: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, campaign = find_in_hand(work.rows, self.nomination)
        who = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING) if self.person else None
        name = values.words(self.name, field="name", required=who is None)
        self._expect_new(work, nomination, who, who.name if who else name)
        tier = rules_of(work, campaign).succession.tier(nomination.tier)
        _expect_standing(work, tier.recommenders if tier else None, who, name, self.board)
        row = RecommendationRow(
            id=work.new_id(),
            nomination_id=nomination.id,
            person_id=who.id if who else None,
            name="" if who else name,
            board=self.board,
            position=_next(work, nomination),
        )
        _fill(work, row, {"opinion": self.opinion, "signed_on": self.signed_on, "mentor": self.mentor})
        work.rows.add(row)
        nominee = name_of(work.rows, nomination)
        return {"id": row.id, "name": nominee, "who": who.name if who else name}

    def _expect_new(self, work: Work, nomination: NominationRow, who: PersonRow | None, name: str) -> None:
        if who is not None and who.id == nomination.person_id:
            raise refused(Reason.RECOMMENDER_SELF, name=name)
        for one in work.rows.scalars(
            select(RecommendationRow).where(RecommendationRow.nomination_id == nomination.id)
        ):
            alike = one.person_id == who.id if who else one.name.strip().casefold() == name.casefold()
            if alike:
                raise refused(Reason.RECOMMENDER_TWICE, name=name)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRecommendation(Command):
    """Change ``board``, ``opinion``, ``signed_on``, ``mentor`` or ``name`` of a recommendation.

    A nominee has one mentor: who becomes it takes the place of another.
    """

    action: ClassVar[str] = "edit_recommendation"

    recommendation: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        row = find(work.rows, RecommendationRow, self.recommendation)
        nomination = find(work.rows, NominationRow, row.nomination_id)
        if self.values.keys() != {"mentor"}:
            find_in_hand(work.rows, row.nomination_id)
        _fill(work, row, self.values)
        return {
            "id": row.id,
            "name": name_of(work.rows, nomination),
            "who": _who(work, row),
            "fields": " ".join(self.values),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRecommendation(Command):
    """Take a recommendation away."""

    action: ClassVar[str] = "remove_recommendation"

    recommendation: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, RecommendationRow, self.recommendation)
        nomination, _ = find_in_hand(work.rows, row.nomination_id)
        who = _who(work, row)
        work.rows.delete(row)
        return {"id": row.id, "name": name_of(work.rows, nomination), "who": who}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCondition(Command):
    """Put down what was found about a condition that is checked by hand; ``met`` None takes it away."""

    action: ClassVar[str] = "check_condition"

    nomination: Id
    condition: str
    met: bool | None
    who: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, campaign = find_in_hand(work.rows, self.nomination)
        condition = _condition(rules_of(work, campaign), nomination.tier, self.condition)
        if condition is None or condition.kind is not ConditionKind.CONFIRMED:
            raise refused(Reason.CHECK_NOT_ASKED, condition=self.condition)
        row = work.rows.scalars(
            select(ConditionCheckRow).where(
                ConditionCheckRow.nomination_id == nomination.id,
                ConditionCheckRow.condition == self.condition,
            )
        ).first()
        figures: dict[str, Figure] = {
            "id": nomination.id,
            "name": name_of(work.rows, nomination),
            "condition": self.condition,
            "met": self.met,
        }
        if self.met is None:
            if row is not None:
                work.rows.delete(row)
            return figures
        if row is None:
            row = ConditionCheckRow(id=work.new_id(), nomination_id=nomination.id, condition=self.condition)
        row.met = self.met
        row.who = values.words(self.who, field="who") or work.operator
        row.on = past_day(work, self.on or work.today, field="on")
        work.rows.add(row)
        return figures


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiveCondition(Command):
    """Let somebody pass a condition that is not met, with a reason and who approves; it stays visible.

    Without a reason and an approver it is refused; ``back`` takes the exception back. Besides the conditions
    of the tier, ``campaigns.WAIVABLE`` may be waived.
    """

    action: ClassVar[str] = "waive_condition"

    nomination: Id
    condition: str
    reason: str = ""
    approver: str = ""
    on: date | None = None
    back: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, campaign = find_in_hand(work.rows, self.nomination)
        programme = rules_of(work, campaign)
        known = self.condition in campaigns.WAIVABLE
        if not known and _condition(programme, nomination.tier, self.condition) is None:
            raise refused(Reason.VALUE_NOT_ALLOWED, field="condition", value=self.condition)
        row = work.rows.scalars(
            select(WaiverRow).where(
                WaiverRow.nomination_id == nomination.id, WaiverRow.condition == self.condition
            )
        ).first()
        figures: dict[str, Figure] = {
            "id": nomination.id,
            "name": name_of(work.rows, nomination),
            "condition": self.condition,
            "back": self.back,
        }
        if self.back:
            if row is not None:
                work.rows.delete(row)
            return figures
        reason = values.words(self.reason, field="reason", most=values.LONG)
        approver = values.words(self.approver, field="approver")
        if not reason or not approver:
            raise refused(Reason.REASON_NEEDED)
        if row is None:
            row = WaiverRow(id=work.new_id(), nomination_id=nomination.id, condition=self.condition)
        row.reason, row.approver = reason, approver
        row.on = past_day(work, self.on or work.today, field="on")
        work.rows.add(row)
        return figures

    @property
    def why(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMeasure(Command):
    """Enter what was measured: a score, or a place where the measure is a grid; nothing takes it away."""

    action: ClassVar[str] = "set_measure"

    nomination: Id
    measure: str
    value: float | None = None
    place: Placement | None = None
    source: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, campaign = find_in_hand(work.rows, self.nomination)
        programme = rules_of(work, campaign)
        measure = _measure(programme, self.measure)
        value = values.number(self.value, field="value")
        if measure.scheme:
            known = find_scheme(programme, measure.scheme).by_placement
            if value is not None or (self.place is not None and self.place not in known):
                raise refused(Reason.VALUE_NOT_ALLOWED, field="value", value=str(value or ""))
        elif self.place is not None:
            raise refused(Reason.VALUE_NOT_ALLOWED, field="value", value="")
        elif value is not None and not measure.lowest <= value <= measure.highest:
            raise refused(
                Reason.MEASURE_OFF_SCALE,
                measure=measure.key,
                value=value,
                low=measure.lowest,
                high=measure.highest,
            )
        put_measure(work, nomination.id, measure.key, value, self.place, self.source, self.on)
        return {
            "id": nomination.id,
            "name": name_of(work.rows, nomination),
            "measure": measure.key,
            "gone": value is None and self.place is None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FillMeasures(Command):
    """Take the measures that are grids from the newest decided places of all nominees who have none yet."""

    action: ClassVar[str] = "fill_measures"

    campaign: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        campaign = find_running(work.rows, self.campaign)
        nominees = work.rows.scalars(
            select(NominationRow).where(
                NominationRow.campaign_id == campaign.id, NominationRow.state == "running"
            )
        ).all()
        places = places_of(work, [one.person_id for one in nominees], work.today)
        there = {(one.nomination_id, one.measure) for one in work.rows.scalars(select(MeasureValueRow))}
        count = 0
        for nominee in nominees:
            for measure in _grids(rules_of(work, campaign)):
                found = places.get(nominee.person_id, {}).get(measure.scheme)
                if found is not None and (nominee.id, measure.key) not in there:
                    put_measure(work, nominee.id, measure.key, None, found, "", None)
                    count += 1
        return {"id": campaign.id, "name": campaign.name, "count": count}


def put_measure(
    work: Work,
    nomination: Id,
    measure: str,
    value: float | None,
    place: Placement | None,
    source: str,
    on: date | None,
) -> None:
    """Keep a measured value in the place of an earlier one; nothing takes it away."""
    row = work.rows.scalars(
        select(MeasureValueRow).where(
            MeasureValueRow.nomination_id == nomination, MeasureValueRow.measure == measure
        )
    ).first()
    if value is None and place is None:
        if row is not None:
            work.rows.delete(row)
        return
    if row is None:
        row = MeasureValueRow(id=work.new_id(), nomination_id=nomination, measure=measure)
    row.value = value
    row.vertical, row.horizontal = (place.vertical, place.horizontal) if place else ("", "")
    row.source = values.words(source, field="source")
    row.on = past_day(work, on or work.today, field="on")
    work.rows.add(row)


def _fill(work: Work, row: RecommendationRow, given: Mapping[str, Value]) -> None:
    if "name" in given and row.person_id is None:
        row.name = values.words(given["name"], field="name", required=True)
    if "board" in given:
        row.board = None if given["board"] in (None, "") else bool(given["board"])
    if "opinion" in given:
        row.opinion = values.words(given["opinion"], field="opinion", most=values.LONG)
    if "signed_on" in given:
        day = given["signed_on"]
        row.signed_on = past_day(work, day, field="signed_on") if day else None
    if "mentor" in given:
        row.mentor = bool(given["mentor"])
        if row.mentor:
            for other in _beside(work, row):
                other.mentor = False


def _beside(work: Work, row: RecommendationRow) -> Sequence[RecommendationRow]:
    with work.rows.no_autoflush:
        return work.rows.scalars(
            select(RecommendationRow).where(
                RecommendationRow.nomination_id == row.nomination_id, RecommendationRow.id != row.id
            )
        ).all()


def _expect_standing(
    work: Work, rule: RecommenderRule | None, who: PersonRow | None, name: str, board: bool | None
) -> None:
    """Refuse somebody who surely may not recommend for the tier."""
    if rule is None:
        return
    tier: str | None = "" if board else None
    if who is not None:
        post = work.rows.get(PostRow, who.post_id) if who.post_id and who.active else None
        tier = post.tier if post else ""
    told = Recommender(person=who.id if who else "", name=who.name if who else name, tier=tier, board=board)
    if recommending.standing(told, rule) is False:
        raise refused(Reason.RECOMMENDER_NO_STANDING, name=told.name, tiers=",".join(rule.tiers) or None)


def _next(work: Work, nomination: NominationRow) -> int:
    wanted = select(func.coalesce(func.max(RecommendationRow.position), -1))
    return work.rows.scalars(wanted.where(RecommendationRow.nomination_id == nomination.id)).one() + 1


def _who(work: Work, row: RecommendationRow) -> str:
    person = work.rows.get(PersonRow, row.person_id) if row.person_id else None
    return person.name if person else row.name


def _condition(programme: Programme, tier: str, key: str) -> Condition | None:
    rule = programme.succession.tier(tier)
    return next((one for one in rule.conditions if one.key == key), None) if rule else None


def _measure(programme: Programme, key: str) -> Measure:
    known = {one.key: one for one in programme.succession.measures}
    return known[values.one_of(key, known, field="measure")]


def _grids(programme: Programme) -> Iterator[Measure]:
    return (one for one in programme.succession.measures if one.scheme)
