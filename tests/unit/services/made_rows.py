"""Small commands of the tests' own, so that the kernel is tried without any place of the application."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select, update

from talentdesk.domain.ruling import Figure
from talentdesk.models.histories import AwardRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import UnitRow
from talentdesk.services.commands import Command, Nature, Query, Reading, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Hire(Command):
    """Add a person."""

    action: ClassVar[str] = "test_hire"
    number: str
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = PersonRow(id=work.new_id(), number=self.number, name=self.name)
        work.rows.add(row)
        return {"id": row.id, "name": self.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class HireMany(Command):
    """Add many people at once and change the first one."""

    action: ClassVar[str] = "test_hire_many"
    count: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        ids = [work.new_id() for _ in range(self.count)]
        rows = [{"id": id_, "number": f"B{n}", "name": f"批{n}"} for n, id_ in enumerate(ids)]
        work.insert_many(PersonRow, rows)
        first = work.rows.get(PersonRow, ids[0])
        assert first is not None
        first.name = "改"
        return {"count": self.count}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename(Command):
    """Change a name, with a reason; joins the step that made the person."""

    action: ClassVar[str] = "test_rename"
    person: str
    name: str
    joined: bool = False

    @property
    def joins(self) -> str | None:
        return self.person if self.joined else None

    @property
    def why(self) -> str:
        return "because"

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = work.rows.get(PersonRow, self.person)
        assert row is not None
        row.name = self.name
        return {"name": self.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Honour(Command):
    """Give a person an award."""

    action: ClassVar[str] = "test_honour"
    person: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        work.rows.add(AwardRow(id=work.new_id(), person_id=self.person, name="先进"))
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismiss(Command):
    """Delete a person with all awards."""

    action: ClassVar[str] = "test_dismiss"
    person: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        for award in work.rows.scalars(select(AwardRow).where(AwardRow.person_id == self.person)):
            work.rows.delete(award)
        work.rows.delete(work.rows.get(PersonRow, self.person))
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class SwapNumbers(Command):
    """Give two people each other's number, in two flushes as the unique constraint wants."""

    action: ClassVar[str] = "test_swap"
    one: str
    other: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        one, other = work.rows.get(PersonRow, self.one), work.rows.get(PersonRow, self.other)
        assert one is not None
        assert other is not None
        first, second = one.number, other.number
        one.number = "between"
        work.rows.flush()
        other.number = first
        work.rows.flush()
        one.number = second
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix(Command):
    """Add a person for good."""

    action: ClassVar[str] = "test_fix"
    nature: ClassVar[Nature] = Nature.FINAL

    def run(self, work: Work) -> Mapping[str, Figure]:
        work.rows.add(PersonRow(id=work.new_id(), number=f"F{work.new_id()}", name="定"))
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Command):
    """Record a fact that undo passes over."""

    action: ClassVar[str] = "test_note"
    nature: ClassVar[Nature] = Nature.RECORD

    def run(self, work: Work) -> Mapping[str, Figure]:
        work.rows.add(UnitRow(id=work.new_id(), name="记"))
        return {"noted": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk(Command):
    """Try to go round the journal."""

    action: ClassVar[str] = "test_bulk"

    def run(self, work: Work) -> Mapping[str, Figure]:
        work.rows.execute(update(PersonRow).values(name="x"))
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Crash(Command):
    """Write something, then fail as a bug would."""

    action: ClassVar[str] = "test_crash"

    def run(self, work: Work) -> Mapping[str, Figure]:
        work.rows.add(PersonRow(id=work.new_id(), number="C", name="崩"))
        work.rows.flush()
        raise ZeroDivisionError


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Query[tuple[tuple[str, str], ...]]):
    """Numbers and names, by number."""

    def run(self, reading: Reading) -> tuple[tuple[str, str], ...]:
        wanted = select(PersonRow.number, PersonRow.name).order_by(PersonRow.number)
        return tuple((number, name) for number, name in reading.rows.execute(wanted))


@dataclass(frozen=True, slots=True, kw_only=True)
class Awards(Query[int]):
    """How many awards there are."""

    def run(self, reading: Reading) -> int:
        return len(list(reading.rows.scalars(select(AwardRow.id))))
