"""What a person said of a source once, by its header's fingerprint, so that it need not be said again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.imports import SavedMapping, SourceReading
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.models.imports import MappingRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.importing.registry import importable
from talentdesk.services.lookup import find


def keep_reading(reading: SourceReading, work: Work) -> None:
    """Keep what the columns and words of a source mean; said anew, it takes the place of what was kept."""
    importable(reading.table)
    name = values.words(reading.name, field="name", required=True)
    wanted = select(MappingRow).where(
        MappingRow.fingerprint == reading.fingerprint, MappingRow.table_key == reading.table
    )
    row = work.rows.scalars(wanted).first()
    if row is None:
        row = MappingRow(id=work.new_id(), fingerprint=reading.fingerprint, table_key=reading.table)
        work.rows.add(row)
    content = {
        "columns": [list(pair) for pair in reading.columns],
        "answers": [list(pair) for pair in reading.answers],
    }
    row.name, row.at = name, work.now
    row.content = json.dumps(content, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetMapping(Command):
    """Forget what was said of a source."""

    action: ClassVar[str] = "forget_mapping"

    mapping: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, MappingRow, self.mapping)
        work.rows.delete(row)
        return {"name": row.name, "table": row.table_key}


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMappings(Query[tuple[SavedMapping, ...]]):
    """What is kept of sources, the newest first; of one header where its ``fingerprint`` is given."""

    fingerprint: str = ""

    def run(self, reading: Reading) -> tuple[SavedMapping, ...]:
        wanted = select(MappingRow).order_by(MappingRow.at.desc(), MappingRow.id)
        if self.fingerprint:
            wanted = wanted.where(MappingRow.fingerprint == self.fingerprint)
        return tuple(_saved(row) for row in reading.rows.scalars(wanted))


def _saved(row: MappingRow) -> SavedMapping:
    content = json.loads(row.content)
    return SavedMapping(
        id=row.id,
        name=row.name,
        fingerprint=row.fingerprint,
        table=row.table_key,
        columns=tuple((header, key) for header, key in content["columns"]),
        answers=tuple((subject, key) for subject, key in content["answers"]),
        at=row.at,
    )
