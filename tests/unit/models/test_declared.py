"""Tables are made from annotated classes as SQLAlchemy's own declarative classes would make them."""

from datetime import date
from typing import Any, ClassVar

import pytest
import sqlalchemy.orm
from sqlalchemy import Date, ForeignKey, Integer, MetaData, String, Table, UniqueConstraint, select
from sqlalchemy.schema import CreateTable

from talentdesk.models import Base, declared, is_mapped, journalled, mapping
from talentdesk.models.declared import Declared
from talentdesk.models.people import PersonRow

CLASSES = '''
class Ours(Declared):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {str: String, int: Integer, date: Date}

class Keyed(Ours):
    __abstract__ = True
    kind: ClassVar[str] = "any"
    id: Mapped[str] = mapped_column(primary_key=True)

class OfHouse(Keyed):
    __abstract__ = True
    house_id: Mapped[str] = mapped_column(ForeignKey("house.id"), index=True)

class House(Keyed):
    __tablename__ = "house"
    name: Mapped[str] = mapped_column(unique=True)
    """Whose it is."""
    built: Mapped[date | None]

class Door(OfHouse):
    __tablename__ = "door"
    __table_args__ = (UniqueConstraint("house_id", "number"),)
    number: Mapped[int] = mapped_column(default=1, server_default="1")

class Window(OfHouse):
    __tablename__ = "window"
    on: Mapped[str] = mapped_column(default="")
'''
NAMES: dict[str, Any] = {
    one.__name__: one for one in (Date, ForeignKey, Integer, MetaData, String, UniqueConstraint, date)
}
NAMES |= {"ClassVar": ClassVar, "NAMING": Base.metadata.naming_convention}


@pytest.fixture
def own_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tables of a test from the mapper and from the list of the program's own."""
    monkeypatch.setattr(Declared, "tables", [])
    monkeypatch.setattr(Declared, "map_table", None)


def made(base: object, library: Any) -> dict[str, Any]:
    """Make the classes with a base and what goes with it."""
    names = {"Declared": base, "Mapped": library.Mapped, "mapped_column": library.mapped_column}
    found = {"__name__": __name__, **NAMES, **names}
    exec(CLASSES, found)
    return found


def described(table: Table) -> tuple[str, list[tuple[object, ...]], list[str]]:
    columns: list[tuple[object, ...]] = [
        (one.name, str(one.type), one.nullable, one.default is not None and one.default.is_scalar)
        for one in table.columns
    ]
    return str(CreateTable(table)), columns, sorted(str(one.name) for one in table.indexes)


@pytest.mark.usefixtures("own_tables")
@pytest.mark.parametrize("name", ["House", "Door", "Window"])
def test_a_table_is_the_one_the_library_would_make(name: str) -> None:
    ours = made(Declared, declared)[name]
    theirs = made(sqlalchemy.orm.DeclarativeBase, sqlalchemy.orm)[name]
    assert described(ours.__table__) == described(theirs.__table__)


@pytest.mark.usefixtures("own_tables")
def test_columns_can_be_asked_for_without_the_mapper() -> None:
    door = made(Declared, declared)["Door"]
    wanted = "SELECT door.number \nFROM door \nWHERE door.house_id = :house_id_1"
    assert str(select(door.number).where(door.house_id == "a")) == wanted


@pytest.mark.usefixtures("own_tables")
def test_a_column_of_the_library_s_own_making_is_told_as_such() -> None:
    with pytest.raises(TypeError, match=r"House\.name is no column"):
        made(Declared, sqlalchemy.orm)


def test_once_the_mapper_is_there_classes_are_mapped_ones() -> None:
    mapping.map_all()
    assert is_mapped()
    assert PersonRow in journalled()
    person = PersonRow(id="a", number="1", name="张三")
    assert (person.id, person.name) == ("a", "张三")
    assert "person.name" in str(select(PersonRow))
