"""Tables made from annotated classes without the object mapper, which a start does not wait for.

A class is written as SQLAlchemy's own declarative classes are. Its table is made at once and its columns are
its attributes, so that a statement over columns can be put together and run on a bare connection. Whatever
works with whole rows imports ``models.mapping``, which hands the classes to the mapper; from then on they
are mapped classes like any others.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import GenericAlias, NoneType, UnionType
from typing import Any, ClassVar, NamedTuple, get_args, get_origin

from sqlalchemy import Column, ForeignKey, MetaData, Table


class Mapped:
    """Marks an annotation as a column: ``Mapped[str | None]``."""

    def __class_getitem__(cls, kind: object) -> GenericAlias:
        """Keep what the column holds."""
        return GenericAlias(cls, (kind,))


class Given(NamedTuple):
    """What a class says of a column beside its annotation; the subclasses of an abstract one share it."""

    keys: tuple[ForeignKey, ...]
    options: Mapping[str, Any]

    def column(self, name: str, kind: object, types: Mapping[Any, Any]) -> Column[Any]:
        """Make the column."""
        optional = get_origin(kind) is UnionType and NoneType in get_args(kind)
        held = next(one for one in get_args(kind) if one is not NoneType) if optional else kind
        # A key belongs to one column of one table.
        keys = [ForeignKey(key.target_fullname) for key in self.keys]
        return Column(name, types[held], *keys, nullable=optional, **self.options)


def mapped_column(*keys: ForeignKey, **options: Any) -> Given:
    """Say what the annotation of a column leaves open: keys, defaults, index."""
    return Given(keys, options)


class _Mapper:
    """Brings the mapper in when a class is asked for as a whole: ``select(PersonRow)``."""

    def __get__(self, row: object, table: type) -> object:
        """Answer what a class answers that is mapped."""
        import_module("talentdesk.models.mapping")
        raise AttributeError("__clause_element__")


class Declared:
    """Base of the base of all tables; a class with a ``__tablename__`` gets its table."""

    metadata: ClassVar[MetaData]
    type_annotation_map: ClassVar[dict[Any, Any]]
    __table__: ClassVar[Table]
    tables: ClassVar[list[type[Any]]] = []
    """The classes that have a table, in the order they were made."""
    map_table: ClassVar[Callable[[type[Any]], object] | None] = None
    """Hands a new class to the mapper; None while there is none."""
    read_bare: ClassVar[bool] = False
    """Whether somebody holds a row that was read before the mapper came."""
    __clause_element__ = _Mapper()

    def __init_subclass__(cls) -> None:
        """Make the table of a class that names one."""
        name = vars(cls).get("__tablename__")
        if name is None:
            return
        columns = [given.column(key, kind, cls.type_annotation_map) for key, kind, given in _annotated(cls)]
        cls.__table__ = Table(name, cls.metadata, *columns, *vars(cls).get("__table_args__", ()))
        for column in columns:
            setattr(cls, column.name, column)
        cls.tables.append(cls)
        if cls.map_table is not None:
            cls.map_table(cls)


def _annotated(cls: type) -> Iterator[tuple[str, object, Given]]:
    """Yield the columns of a class and then those of its bases."""
    for owner in cls.__mro__[: cls.__mro__.index(Declared)]:
        for name, hint in vars(owner).get("__annotations__", {}).items():
            if get_origin(hint) is Mapped:
                yield name, get_args(hint)[0], vars(owner).get(name) or Given((), {})
            elif ClassVar not in (hint, get_origin(hint)):
                raise TypeError(f"{owner.__name__}.{name} is no column: its Mapped comes from models.base")
