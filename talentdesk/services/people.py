"""People: adding, editing, photos; their lines and personal files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.imports import Value
from talentdesk.domain.people import CompetencyScore, PersonFile, newest_scores
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import BlobRow, PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services.blobs import keep_blob
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.histories import history
from talentdesk.services.lookup import find
from talentdesk.services.naming import name_keys
from talentdesk.services.organisation import Organisation
from talentdesk.services.people_lines import PeopleLines, PersonLinesOf, lines_of
from talentdesk.services.person_fields import (
    COLUMNS,
    Held,
    check_all,
    expect_none,
    order_findings,
)
from talentdesk.services.settling import settle

__all__ = [
    "AddPerson",
    "EditPerson",
    "PeopleLines",
    "PersonFileOf",
    "PersonLinesOf",
    "SetPhoto",
    "keep_photo",
]

LINKS = ("unit", "post", "tier", "manager")
"""Fields that name rows of other tables."""
NAMED = ("name", "number", "english_name", "pinyin_fixed")
"""Fields the stored readings are made from."""
PHOTO_BYTES = 2_000_000
"""Largest photo; the window scales a picture down before it is stored."""

_PHOTO_KINDS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerson(Command):
    """Add a person; number and name are needed. Units and posts that are new are made."""

    action: ClassVar[str] = "add_person"

    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = PersonRow(id=work.new_id(), number="", name="", active=True)
        _fill(row, {"number": "", "name": "", **self.values}, work)
        work.rows.add(row)
        return {"id": row.id, "name": row.name, "number": row.number}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPerson(Command):
    """Change what is known of a person; only the given values change, empty ones empty the field."""

    action: ClassVar[str] = "edit_person"

    person: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        was = row.post_id
        _fill(row, self.values, work)
        if row.post_id not in (None, was):
            settle(work, {row.id}, row.post_since)
        return {"id": row.id, "name": row.name, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhoto(Command):
    """Give a person a photo (JPEG or PNG), or take it away with no data."""

    action: ClassVar[str] = "set_photo"

    person: Id
    data: bytes = field(repr=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        row.photo = keep_photo(work.rows, self.data) if self.data else ""
        return {"id": row.id, "name": row.name, "removed": not self.data}


def keep_photo(rows: Session, data: bytes) -> str:
    """Store a picture and return its SHA-256. Raises ``RefusedError`` but for a small JPEG or PNG."""
    kind = next((kind for head, kind in _PHOTO_KINDS.items() if data.startswith(head)), "")
    if not kind:
        raise refused(Reason.PHOTO_NOT_READ)
    if len(data) > PHOTO_BYTES:
        raise refused(Reason.VALUE_TOO_LONG, field="photo")
    return keep_blob(rows, kind, data)


def _fill(row: PersonRow, given: Mapping[str, Value], work: Work) -> None:
    """Check values and set them on a person. Raises ``RefusedError`` with everything that is wrong."""
    with work.rows.no_autoflush:
        held, findings = check_all(given, work.today, work.programme)
        findings += [
            Finding(Reason.VALUE_NOT_ALLOWED, figures={"field": "field", "value": key})
            for key in held
            if key not in COLUMNS and key not in LINKS
        ]
        days: dict[str, Held] = {
            key: held.get(key, getattr(row, key))
            for key in ("birth_date", "work_start", "hire_date", "post_since")
        }
        findings += [
            one for one in order_findings(days) if one.figures["field"] in held or "birth_date" in held
        ]
        number = str(held.get("number", ""))
        if number and number != row.number:
            findings += _taken(number, work.rows)
        manager = _manager(row, str(held["manager"]), work.rows, findings) if "manager" in held else None
        expect_none(findings)
        if "manager" in held:
            row.manager_id = manager
        for key in COLUMNS:
            if key in held:
                setattr(row, key, held[key])
        if not {"unit", "post", "tier"}.isdisjoint(held):
            _set_post(row, held, work)
        if not held.keys().isdisjoint(NAMED):
            _read_name(row)


def _taken(number: str, rows: Session) -> list[Finding]:
    other = rows.scalar(select(PersonRow.name).where(PersonRow.number == number))
    if other is None:
        return []
    return [Finding(Reason.NUMBER_TAKEN, figures={"field": "number", "number": number, "name": other})]


def _manager(row: PersonRow, number: str, rows: Session, findings: list[Finding]) -> Id | None:
    """Return the id of a manager; note a finding where there is none or the line would run in a circle."""
    if not number:
        return None
    found = rows.execute(select(PersonRow.id, PersonRow.name).where(PersonRow.number == number)).first()
    if found is None:
        findings.append(Finding(Reason.PERSON_MISSING, figures={"field": "manager", "number": number}))
        return None
    above: Id | None = found.id
    seen: set[Id] = set()
    while above is not None and above not in seen:
        if above == row.id:
            figures: dict[str, Figure] = {"field": "manager", "name": row.name, "manager": found.name}
            findings.append(Finding(Reason.MANAGER_CIRCLE, figures=figures))
            return None
        seen.add(above)
        above = rows.scalar(select(PersonRow.manager_id).where(PersonRow.id == above))
    return str(found.id)


def _set_post(row: PersonRow, held: Mapping[str, Held], work: Work) -> None:
    """Put a person into a unit and post, made as needed; the tier is the post's."""
    organisation = Organisation.load(work.rows)
    if "unit" in held:
        row.unit_id = organisation.unit(str(held["unit"]), work)
    title = str(held["post"]) if "post" in held else organisation.title(row.post_id)
    # Naming the post anew leaves the row as it is where it still fits: posts of one title may share a unit.
    if "post" in held or "unit" in held:
        row.post_id = organisation.post(row.unit_id, title, work)
    if held.get("tier") and not row.post_id:
        raise refused(Reason.TIER_WITHOUT_POST, field="tier")
    organisation.write(work)
    if "tier" in held and row.post_id:
        post = work.rows.get_one(PostRow, row.post_id)
        post.tier = str(held["tier"])
        post.key_position = bool(post.tier)


def _read_name(row: PersonRow) -> None:
    """Make the stored readings of a name anew."""
    keys = name_keys(
        row.name, number=row.number, english_name=row.english_name or "", fixed=row.pinyin_fixed or ""
    )
    row.pinyin = keys.pinyin
    row.initials = keys.initials
    row.sort_key = keys.sort_key
    row.search_key = keys.search_key


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFileOf(Query[PersonFile | None]):
    """The personal file of one person; None where there is none."""

    person: Id

    def run(self, reading: Reading) -> PersonFile | None:
        rows = reading.rows
        row = rows.get(PersonRow, self.person)
        if row is None:
            return None
        (line,) = lines_of(reading, [row.id])
        photo = rows.scalar(select(BlobRow.data).where(BlobRow.sha256 == row.photo)) if row.photo else None
        model = rows.scalar(select(PostRow.model).where(PostRow.id == row.post_id)) if row.post_id else None
        scores: tuple[CompetencyScore, ...] = history(rows, "competency_score", row.id)
        return PersonFile(
            line=line,
            english_name=row.english_name,
            pinyin=row.pinyin,
            pinyin_fixed=row.pinyin_fixed,
            school=row.school,
            major=row.major,
            degree=row.degree,
            work_start=row.work_start,
            grade=row.grade,
            email=row.email,
            phone=row.phone,
            remarks=row.remarks,
            post_id=row.post_id or "",
            unit_id=row.unit_id or "",
            manager_id=row.manager_id or "",
            model=model or "",
            photo=photo or b"",
            education=history(rows, "schooling", row.id),
            experience=history(rows, "experience", row.id),
            languages=history(rows, "language", row.id),
            awards=history(rows, "award", row.id),
            training=history(rows, "training", row.id),
            contracts=history(rows, "contract", row.id),
            ratings=history(rows, "rating", row.id),
            competencies=newest_scores(scores),
        )
