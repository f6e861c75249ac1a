"""Changing the programme in force: every change is a new version, and decisions keep the old one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Protocol

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from talentdesk.domain.programme import Programme
from talentdesk.domain.programme_versions import Judged, ProgrammeVersion
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.models.development import ActionRow
from talentdesk.models.nominations import CampaignRow, NominationRow, VacancyRow
from talentdesk.models.positions import PostRow
from talentdesk.models.printing import SnapshotRow
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.models.succession import SuccessorRow
from talentdesk.models.workshop import BallotRow, MemberRow, PlacementRow, SessionRow
from talentdesk.services import judging, values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find

_JUDGED: tuple[tuple[Judged, Any], ...] = (
    (Judged.LOCKS, SnapshotRow.programme_id),
    (Judged.BALLOTS, BallotRow.programme_id),
    (Judged.SUCCESSORS, SuccessorRow.programme_id),
    (Judged.CAMPAIGNS, CampaignRow.programme_id),
    (Judged.VACANCIES, VacancyRow.programme_id),
)


class Keyed(Protocol):
    """A part of the programme that the file refers to by its key."""

    @property
    def key(self) -> str:
        """Its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeProgramme(Command):
    """Put a changed programme in force as a new version; what was judged keeps the version before.

    ``content`` is the text of a programme file whose number is higher than all before. Refused where it lacks
    something the file refers to. Raises ``ProgrammeFileError`` for a text that is no sound programme file.
    """

    action: ClassVar[str] = "change_programme"

    content: str
    note: str = ""

    @property
    def why(self) -> str:
        """Why it was changed."""
        return self.note.strip()

    def run(self, work: Work) -> Mapping[str, Figure]:
        before = work.programme
        rows = work.rows.scalars(select(ProgrammeRow)).all()
        newest = max(before.version, *(row.version for row in rows))
        if any(row.active and row.content == self.content for row in rows):
            return {"before": before.version, "version": before.version}
        for row in rows:
            row.active = False
        made = ProgrammeRow(
            id=work.new_id(),
            key=before.key,
            version=newest + 1,
            content=self.content,
            active=True,
            since=work.now,
            by=work.operator,
            note=values.words(self.note, field="note", most=values.LONG),
        )
        work.rows.add(made)
        work.rows.flush()
        after = work.programme
        if after.version <= newest:
            raise refused(Reason.PROGRAMME_NOT_NEWER, version=after.version, newest=newest)
        made.key, made.version = after.key, after.version
        lost = tuple(_lost(work.rows, before, after))
        if lost:
            raise RefusedError(Ruling(allowed=False, findings=lost))
        return {"id": made.id, "before": before.version, "version": after.version}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeVersions(Query[tuple[ProgrammeVersion, ...]]):
    """All versions of the programme, newest first, with what was judged by each."""

    def run(self, reading: Reading) -> tuple[ProgrammeVersion, ...]:
        rows = reading.rows
        judged: dict[Id | None, dict[Judged, int]] = {}
        for kind, column in _JUDGED:
            wanted = select(column, func.count()).where(column.is_not(None)).group_by(column)
            for version, count in rows.execute(wanted):
                judged.setdefault(version, {})[kind] = count
        found = []
        for row in rows.scalars(select(ProgrammeRow).order_by(ProgrammeRow.version.desc())):
            programme = judging.programme_of(rows, row.id)
            found.append(
                ProgrammeVersion(
                    id=row.id,
                    key=row.key,
                    name=programme.name if programme else Text(row.key, row.key),
                    version=programme.version if programme else row.version,
                    active=row.active,
                    since=row.since,
                    by=row.by,
                    note=row.note,
                    judged=tuple(judged.get(row.id, {}).items()),
                )
            )
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeText(Query[str]):
    """The text of a version's file; an empty ``version`` asks for the one in force."""

    version: Id = ""

    def run(self, reading: Reading) -> str:
        key = self.version or judging.in_force(reading.rows) or ""
        return find(reading.rows, ProgrammeRow, key).content


def _lost(rows: Session, before: Programme, after: Programme) -> Iterator[Finding]:
    """Yield what the changed programme lacks though the file refers to it."""
    for figures, count in _gone(rows, before, after):
        used = count()
        if used:
            yield Finding(Reason.PROGRAMME_PART_USED, Met.NOT_MET, {**figures, "count": used})


def _gone(
    rows: Session, before: Programme, after: Programme
) -> Iterator[tuple[dict[str, Figure], Callable[[], int]]]:
    """Yield every key that is not there any more, as a figure by its part, with what counts its uses."""
    for part, old, new, columns in (
        ("tier", before.tiers, after.tiers, (PostRow.tier, NominationRow.tier)),
        ("readiness", before.readiness, after.readiness, (SuccessorRow.readiness,)),
        ("action_type", before.action_types, after.action_types, (ActionRow.type,)),
        ("role", before.committee.roles, after.committee.roles, (MemberRow.role,)),
        ("model", before.models, after.models, (PostRow.model,)),
    ):
        for key in _missing(old, new):
            yield {part: key}, partial(_count, rows, key, columns)
    used = [keys.split() for keys in rows.scalars(select(SessionRow.schemes))]
    for key in _missing(before.schemes, after.schemes):
        yield {"scheme": key}, partial(_held_on, used, key)
    for scheme in before.schemes:
        other = after.scheme(scheme.key)
        if other is not None:
            for old_one, new_one, columns in (
                (scheme.vertical, other.vertical, (PlacementRow.vertical, PlacementRow.proposed_vertical)),
                (
                    scheme.horizontal,
                    other.horizontal,
                    (PlacementRow.horizontal, PlacementRow.proposed_horizontal),
                ),
            ):
                for key in _missing(old_one.levels, new_one.levels):
                    figures: dict[str, Figure] = {"dimension": old_one.key, "level": key}
                    yield figures, partial(_count, rows, key, columns, PlacementRow.scheme == scheme.key)


def _missing(before: Iterable[Keyed], after: Iterable[Keyed]) -> list[str]:
    there = {one.key for one in after}
    return [one.key for one in before if one.key not in there]


def _count(rows: Session, key: str, columns: Sequence[Any], *where: Any) -> int:
    """Count the rows that name a key in one of some columns, which may be of several tables."""
    if len({column.class_ for column in columns}) > 1:
        return sum(_count(rows, key, (column,), *where) for column in columns)
    wanted = select(func.count()).where(or_(*(column == key for column in columns)), *where)
    return rows.execute(wanted).scalar_one()


def _held_on(used: Sequence[Sequence[str]], key: str) -> int:
    return sum(key in keys for keys in used)
