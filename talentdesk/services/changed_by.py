"""Who changed what a printed packet says, and when: read from the journal, newest change first."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.packet import CheckedField, PacketContent
from talentdesk.domain.texts import Id
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.models.people import PersonRow
from talentdesk.models.printing import SnapshotRow
from talentdesk.models.workshop import SessionRow

Source = tuple[str, tuple[str, ...]]
"""A table a printed value comes from, and the columns that matter; none = all."""
_POST = (("person", ("post_id",)), ("post", ()))
_SOURCES: Mapping[str, tuple[Source, ...]] = {
    **{
        field: (("person", (field,)),)
        for field in ("number", "name", "gender", "birth_date", "hire_date", "photo")
    },
    "post_since": (("person", ("post_since",)),),
    "education_level": (("person", ("education",)),),
    "unit": (("person", ("unit_id",)), ("unit", ())),
    **dict.fromkeys(("post", "tier", "model", "next_tier"), _POST),
    "education": (("schooling", ()),),
    "experience": (("experience", ()),),
    "languages": (("language_skill", ()),),
    "awards": (("award", ()),),
    "training": (("training", ()),),
    "contracts": (("contract", ()),),
    **dict.fromkeys(("performance", "overall"), (("rating", ()), ("person", ("post_since",)))),
    **dict.fromkeys(("competencies", "fit_percent"), (("competency_score", ()), *_POST)),
    "proposed": (("placement", ("proposed_vertical", "proposed_horizontal")),),
    **dict.fromkeys(("calibrated", "suitable"), (("placement", ("vertical", "horizontal")),)),
    "trail": (("move", ()),),
    **dict.fromkeys(("ballot", "ballots"), (("ballot", ()),)),
    "note": (("candidate", ("note",)),),
    "action": (("candidate", ("action",)),),
    "follow_ups": (("follow_up", ()),),
    "recused": (("recusal", ()),),
    "parked": (("agenda_item", ()),),
    "candidate": (("candidate", ()),),
    "members": (("member", ()), ("attendance", ())),
    "attendance": (("attendance", ()),),
    "minutes": (("minute_part", ()),),
    "session_name": (("session", ("name",)),),
    "on": (("session", ("on",)),),
    "place": (("session", ("place",)),),
    "cycle": (("session", ("cycle_id",)), ("cycle", ())),
    "programme": (("programme", ()), ("workspace", ())),
    "organisation": (("workspace", ()),),
}
"""Where the values of a packet come from. What stands for the whole file is anybody's."""
_WHOLE_FILE = ("programme", "workspace")
_OWNERS = ("person_id", "candidate_id", "session_id")


@dataclass(frozen=True, slots=True)
class _Change:
    """One row's change: whose rows it concerns, and which columns differ."""

    table: str
    owners: frozenset[Id]
    columns: frozenset[str]
    at: datetime
    who: str


def told_by(
    rows: Session, snapshot: SnapshotRow, printed: PacketContent, changes: tuple[CheckedField, ...]
) -> tuple[CheckedField, ...]:
    """Return the changes with the moment and the author of the newest step that touched each value.

    What cannot be followed, such as a value computed by a changed rule, stays without.
    """
    open_ = dict(enumerate(changes))
    found: dict[int, CheckedField] = {}
    concerned = _concerned(rows, printed, changes)
    tables = {table for one in changes for table, _ in _sources(one)}
    for change in _changes(rows, snapshot, tables):
        for index, one in list(open_.items()):
            if _fits(change, one, concerned):
                found[index] = replace(one, at=change.at, who=change.who)
                del open_[index]
        if not open_:
            break
    return tuple(found.get(index, one) for index, one in enumerate(changes))


def _sources(one: CheckedField) -> tuple[Source, ...]:
    return _SOURCES.get(one.field.partition(":")[0], ())


def _fits(change: _Change, one: CheckedField, concerned: Mapping[Id, frozenset[Id]]) -> bool:
    for table, columns in _sources(one):
        if table == change.table and (not columns or change.columns & set(columns)):
            return table in _WHOLE_FILE or bool(change.owners & concerned[one.about])
    return False


def _concerned(
    rows: Session, printed: PacketContent, changes: tuple[CheckedField, ...]
) -> dict[Id, frozenset[Id]]:
    """Return by person whose rows may say something of them; under no person, those of the session."""
    session = rows.get(SessionRow, printed.session)
    found = {"": frozenset({printed.session, session.cycle_id} if session else {printed.session})}
    candidates = {one.person: one.candidate for one in printed.evaluations}
    for person in {one.about for one in changes} - {""}:
        row = rows.get(PersonRow, person)
        own = {person, candidates.get(person), row and row.post_id, row and row.unit_id}
        found[person] = frozenset(one for one in own if one)
    return found


def _changes(rows: Session, snapshot: SnapshotRow, tables: set[str]) -> Iterator[_Change]:
    """Read what was changed in some tables after a snapshot was taken, the newest first."""
    taken = select(ImageRow.entry).where(ImageRow.table == "snapshot", ImageRow.key == snapshot.id)
    since = rows.scalars(taken.order_by(ImageRow.entry).limit(1)).first() or 0
    wanted = (
        select(ImageRow.table, ImageRow.key, ImageRow.before, ImageRow.after, EntryRow.at, EntryRow.who)
        .join(EntryRow, EntryRow.number == ImageRow.entry)
        .where(ImageRow.entry > since, ImageRow.table.in_(sorted(tables)))
        .order_by(ImageRow.entry.desc(), ImageRow.position)
    )
    for table, key, before, after, at, who in rows.execute(wanted):
        old, new = _values(before), _values(after)
        owners = {key, *(values.get(name) for values in (old, new) for name in _OWNERS)}
        differing = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        yield _Change(
            table, frozenset(one for one in owners if isinstance(one, str)), frozenset(differing), at, who
        )


def _values(image: str | None) -> dict[str, Any]:
    held = json.loads(image) if image else {}
    return held if isinstance(held, dict) else {}
