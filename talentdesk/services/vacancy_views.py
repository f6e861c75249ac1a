"""Vacant posts as the window and paper ask for them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from talentdesk.domain.promoting import Vacancy, VacancyLine, VacancyState
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import ContenderRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.services.claims import claims_of
from talentdesk.services.commands import Query, Reading
from talentdesk.services.contender_files import ballot_of_vacancy, contenders_of, rules_of_vacancy


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyLines(Query[tuple[VacancyLine, ...]]):
    """All vacancies: the open ones first, then the newest."""

    def run(self, reading: Reading) -> tuple[VacancyLine, ...]:
        return tuple(_lines(reading))


@dataclass(frozen=True, slots=True, kw_only=True)
class VacancyOf(Query[Vacancy | None]):
    """Everything about a vacant post."""

    vacancy: Id

    def run(self, reading: Reading) -> Vacancy | None:
        row = reading.rows.get(VacancyRow, self.vacancy)
        if row is None:
            return None
        (line,) = _lines(reading, row.id)
        programme = rules_of_vacancy(reading, row)
        contenders = contenders_of(reading, row)
        there = {one.claim.person for one in contenders}
        holders = _holders(reading, row.post_id)
        version = reading.rows.get(ProgrammeRow, row.programme_id) if row.programme_id else None
        return Vacancy(
            line=line,
            reason=row.reason,
            note=row.note,
            programme_version=version.version if version else 0,
            ballot=ballot_of_vacancy(programme),
            rule=programme.succession.promotion,
            contenders=contenders,
            open_to=tuple(
                one
                for one in claims_of(reading, line.tier)
                if one.person not in there and one.person not in holders
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVacancyOf(Query[VacancyLine | None]):
    """The open vacancy of a post; None where none is open."""

    post: Id

    def run(self, reading: Reading) -> VacancyLine | None:
        wanted = select(VacancyRow.id).where(
            VacancyRow.post_id == self.post, VacancyRow.state == VacancyState.OPEN.value
        )
        key = reading.rows.scalars(wanted).first()
        return next(iter(_lines(reading, key)), None) if key else None


def _holders(reading: Reading, post: Id) -> set[Id]:
    return set(reading.rows.scalars(select(PersonRow.id).where(PersonRow.post_id == post)))


def _lines(reading: Reading, vacancy: Id = "") -> Iterable[VacancyLine]:
    counts = Counter(reading.rows.scalars(select(ContenderRow.vacancy_id)))
    wanted = (
        select(VacancyRow, PostRow.title, PostRow.tier, UnitRow.path, PersonRow.name)
        .join(PostRow, PostRow.id == VacancyRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .outerjoin(PersonRow, PersonRow.id == VacancyRow.person_id)
        .order_by(VacancyRow.state != VacancyState.OPEN.value, VacancyRow.opened_on.desc(), PostRow.title)
    )
    if vacancy:
        wanted = wanted.where(VacancyRow.id == vacancy)
    for row, title, tier, unit, name in reading.rows.execute(wanted):
        yield VacancyLine(
            id=row.id,
            post=row.post_id,
            title=title,
            unit=unit or "",
            tier=tier,
            opened_on=row.opened_on,
            expected=row.expected,
            state=VacancyState(row.state),
            closed_on=row.closed_on,
            person=row.person_id or "",
            name=name or row.name,
            inside=row.inside,
            was_successor=row.was_successor,
            hiring_cost=row.hiring_cost,
            days=_days(row, reading.today),
            contenders=counts[row.id],
        )


def _days(row: VacancyRow, today: date) -> int:
    return max(0, ((row.closed_on or today) - row.opened_on).days)
