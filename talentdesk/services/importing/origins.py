"""Where values came from: which workbook, sheet and row wrote which field, and when."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import func, select

from talentdesk.domain.import_reading import InputRow, Source
from talentdesk.domain.imports import Origin
from talentdesk.domain.texts import Id
from talentdesk.models.imports import ImportPartRow, ImportRow
from talentdesk.services.commands import Query, Reading, Work
from talentdesk.services.importing.planned import PlannedRow

_PART = 250
"""Rows in one part: few enough to be read at once for one person, enough to cost little when written."""


def keep_origins(table: str, written: Iterable[tuple[Id, PlannedRow]], work: Work) -> None:
    """Keep where every written row came from."""
    sources: dict[Source, int] = {}
    fields: dict[str, int] = {}
    lines: list[tuple[Id, int, int, int]] = []
    # Most rows of a workbook fill the same fields.
    masks: dict[tuple[str, ...], int] = {}
    for owner, one in written:
        keys = tuple(one.keys())
        bits = masks.get(keys)
        if bits is None:
            bits = masks[keys] = sum({1 << fields.setdefault(key, len(fields)) for key in keys})
        for part, mask in _parts_of(one, bits, fields) if one.given.parts else ((one.given, bits),):
            source = sources.setdefault(part.source, len(sources))
            lines.append((owner, source, part.row, mask))
    if not lines:
        return
    batch = work.new_id()
    work.insert_many(
        ImportRow,
        [
            {
                "id": batch,
                "table_key": table,
                "at": work.now,
                "who": work.operator,
                "sources": json.dumps([[one.file, one.sheet] for one in sources], ensure_ascii=False),
                "fields": json.dumps(list(fields)),
            }
        ],
    )
    parts = [
        {"id": work.new_id(), "batch_id": batch, "position": at, "content": json.dumps(part)}
        for at, part in enumerate(_parts(lines))
    ]
    work.insert_many(ImportPartRow, parts)


def _parts_of(one: PlannedRow, bits: int, fields: Mapping[str, int]) -> Iterator[tuple[InputRow, int]]:
    """Yield the rows a joined one was made of, each with the fields it said first and as they were taken."""
    left = bits
    for part in one.given.parts:
        said = sum(
            1 << at
            for key, at in fields.items()
            if left >> at & 1 and part.values.get(key) == one.given.values.get(key)
        )
        left &= ~said
        if said:
            yield part, said
    if left:
        yield one.given, left


def _parts(lines: list[tuple[Id, int, int, int]]) -> Iterator[list[tuple[Id, int, int, int]]]:
    rest = iter(lines)
    while part := list(islice(rest, _PART)):
        yield part


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginOf(Query[tuple[Origin, ...]]):
    """Where the values of a person, unit or post came from: the newest import that wrote each field."""

    owner: Id

    def run(self, reading: Reading) -> tuple[Origin, ...]:
        wanted = (
            select(
                ImportRow.table_key,
                ImportRow.at,
                ImportRow.who,
                ImportRow.sources,
                ImportRow.fields,
                ImportPartRow.content,
            )
            .join(ImportPartRow, ImportPartRow.batch_id == ImportRow.id)
            .where(func.instr(ImportPartRow.content, f'"{self.owner}"') > 0)
            .order_by(ImportRow.at.desc(), ImportRow.id, ImportPartRow.position)
        )
        found: dict[tuple[str, str], Origin] = {}
        for table, at, who, sources, fields, content in reading.rows.execute(wanted):
            files, keys = json.loads(sources), json.loads(fields)
            for owner, source, row, bits in json.loads(content):
                if owner != self.owner:
                    continue
                file, sheet = files[source]
                for index, key in enumerate(keys):
                    if bits >> index & 1:
                        origin = Origin(
                            table=table, field=key, file=file, sheet=sheet, row=row, at=at, who=who
                        )
                        found.setdefault((table, key), origin)
        return tuple(found.values())
