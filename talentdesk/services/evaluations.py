"""Makes the development-potential report of one candidate from rows that were read before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from talentdesk.domain import scores
from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.packet import Evaluation, PrintedBallot, PrintedCompetency, PrintedMove
from talentdesk.domain.people import mean_scores
from talentdesk.domain.placing import Standing, may_place, older
from talentdesk.domain.programme import CompetencyModel, Programme
from talentdesk.domain.ruling import Finding
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Text
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CandidateRow, MoveRow
from talentdesk.services.lookup import place
from talentdesk.services.person_histories import Histories

ADVICE = 3
"""How many competencies the report names as those to develop first."""

_NOTHING = Text("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """The rows a report is made of."""

    candidate: CandidateRow
    person: PersonRow
    post: PostRow | None
    unit: UnitRow | None
    proposed: Placement | None
    calibrated: Placement | None
    moves: Sequence[MoveRow]
    ballot: PrintedBallot | None
    histories: Histories


def evaluation(material: Material, scheme: Scheme, programme: Programme, *, on: date) -> Evaluation:
    """Return the report of a candidate as it stands on the session's day."""
    person, histories = material.person, material.histories
    tier = material.post.tier if material.post else ""
    record = performance_record(histories.ratings, scheme, person.post_since, on=on)
    model = programme.model(material.post.model if material.post else "")
    competencies, percent, advice = _competencies(model, histories, on)
    return Evaluation(
        candidate=material.candidate.id,
        person=person.id,
        number=person.number,
        name=person.name,
        gender=person.gender,
        birth_date=person.birth_date,
        post=material.post.title if material.post else "",
        unit=material.unit.path if material.unit else "",
        tier=programme.tier_name(tier) if tier else _NOTHING,
        post_since=person.post_since,
        hire_date=person.hire_date,
        education_level=person.education,
        photo=person.photo,
        education=tuple(histories.education),
        experience=tuple(histories.experience),
        languages=tuple(histories.languages),
        awards=tuple(histories.awards),
        training=tuple(histories.training),
        contracts=tuple(histories.contracts),
        performance=record,
        overall=_overall(histories.ratings, scheme, on),
        model=model.name if model else _NOTHING,
        scale=(model.low, model.high) if model else (0.0, 0.0),
        competencies=competencies,
        fit_percent=percent,
        advice=advice,
        proposed=material.proposed,
        calibrated=material.calibrated,
        missing=_missing(material, scheme, programme, on),
        marks=_marks(material, scheme, programme, on),
        trail=tuple(_printed_move(move, programme) for move in material.moves),
        ballot=material.ballot,
        suitable=_suitable(material.calibrated, scheme),
        next_tier=next_tier(tier, programme),
        note=material.candidate.note,
        action=material.candidate.action,
    )


def performance_record(
    ratings: Sequence[Rating], scheme: Scheme, since: date | None, *, on: date
) -> tuple[Rating, ...]:
    """Return the ratings on the vertical dimension during the present post, up to a day, newest first."""
    return tuple(
        rating
        for rating in ratings
        if rating.dimension == scheme.vertical.key
        and rating.on <= on
        and (since is None or rating.on >= since)
    )


def next_tier(tier: str, programme: Programme) -> Text:
    """Return the tier above; empty for the highest, and where the post is in none."""
    keys = [one.key for one in programme.tiers]
    if tier not in keys or keys.index(tier) == 0:
        return _NOTHING
    return programme.tiers[keys.index(tier) - 1].name


def _overall(ratings: Sequence[Rating], scheme: Scheme, on: date) -> str:
    newest = scores.newest(ratings, scheme.vertical.key, on=on)
    if newest is None:
        return ""
    return newest.grade or (f"{newest.score:g}" if newest.score is not None else "")


def _competencies(
    model: CompetencyModel | None, histories: Histories, on: date
) -> tuple[tuple[PrintedCompetency, ...], float | None, tuple[Text, ...]]:
    if model is None:
        return (), None, ()
    result = fit(model, mean_scores(histories.newest_scores(on=on)))
    printed = tuple(
        PrintedCompetency(
            key=one.item.key,
            name=one.item.name,
            weight=one.item.weight,
            required=one.item.required,
            score=one.score,
        )
        for one in result.items
    )
    return printed, result.percent, tuple(gap.item.name for gap in result.gaps[:ADVICE])


def _standing(material: Material, scheme: Scheme, on: date) -> Standing:
    newest = (
        scores.newest(material.histories.ratings, dimension.key, on=on)
        for dimension in (scheme.vertical, scheme.horizontal)
    )
    return Standing(
        candidate=material.candidate.id,
        post_since=material.person.post_since,
        last_rated=older(rating.on if rating is not None else None for rating in newest),
    )


def _marks(material: Material, scheme: Scheme, programme: Programme, on: date) -> tuple[Finding, ...]:
    if material.calibrated is None:
        return ()
    return may_place(_standing(material, scheme, on), material.calibrated, scheme, programme, on=on).marks


def _missing(material: Material, scheme: Scheme, programme: Programme, on: date) -> tuple[Finding, ...]:
    if material.proposed is not None:
        return ()
    return scores.propose(scheme, programme, material.histories.ratings, on=on).findings


def _printed_move(move: MoveRow, programme: Programme) -> PrintedMove:
    code = next((one.name for one in programme.reason_codes if one.key == move.code), None)
    return PrintedMove(
        before=place(move.before_vertical, move.before_horizontal),
        after=place(move.after_vertical, move.after_horizontal),
        at=move.at,
        who=move.who,
        reason=move.reason,
        code=code or Text(move.code, move.code),
        authorised_by=move.authorised_by,
    )


def _suitable(where: Placement | None, scheme: Scheme) -> bool | None:
    box = scheme.by_placement.get(where) if where else None
    return box.successor if box else None
