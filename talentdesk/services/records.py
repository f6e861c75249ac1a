"""Filling a workspace with records made elsewhere, such as the sample's: one journalled step."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from talentdesk.domain.ruling import Figure
from talentdesk.models import Row
from talentdesk.models.people import PersonRow
from talentdesk.services import images
from talentdesk.services.commands import Command, Nature, Work
from talentdesk.services.naming import name_keys

Record = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadRecords(Command):
    """Write whole records, ids included, by table name and column; people get the keys of their names.

    Columns that are left out take their default. A table or column there is none of is a ``KeyError``: the
    records come from the program itself, not from a user.
    """

    action: ClassVar[str] = "load_records"
    nature: ClassVar[Nature] = Nature.FINAL

    records: Mapping[str, Sequence[Record]]

    def run(self, work: Work) -> Mapping[str, Figure]:
        tables = images.journalled()
        for name, records in self.records.items():
            work.insert_many(tables[name], list(_whole(tables[name], records)))
        return {
            "people": len(self.records.get(PersonRow.__tablename__, ())),
            "rows": sum(len(records) for records in self.records.values()),
        }


def _whole(table: type[Row], records: Sequence[Record]) -> Iterator[dict[str, Any]]:
    """Yield every record, a person's with the keys of the name."""
    known = set(images.columns(table.__tablename__))
    for record in records:
        unknown = record.keys() - known
        if unknown:
            raise KeyError(f"{table.__tablename__}: {', '.join(sorted(unknown))}")
        yield {**record, **(_name_keys(record) if table is PersonRow else {})}


def _name_keys(record: Record) -> dict[str, str]:
    keys = name_keys(
        str(record["name"]),
        number=str(record["number"]),
        english_name=str(record.get("english_name", "")),
        fixed=str(record.get("pinyin_fixed", "")),
    )
    return {
        "pinyin": keys.pinyin,
        "initials": keys.initials,
        "sort_key": keys.sort_key,
        "search_key": keys.search_key,
    }
