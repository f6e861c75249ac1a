"""What a field and a table of a workbook are."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """What the values of a field are, which is also what its column must look like."""

    CODE = "code"
    """A number or code that tells things apart; text, also where it looks like a number."""
    NAME = "name"
    """A person's name."""
    PERSON = "person"
    """Another person: an employee number, or a name."""
    TEXT = "text"
    LONG_TEXT = "long_text"
    DAY = "day"
    PERIOD = "period"
    """A year, or a part of one: 2025, 2025H1, 2025Q3."""
    NUMBER = "number"
    PERCENT = "percent"
    YES_NO = "yes_no"
    GENDER = "gender"
    EMAIL = "email"
    PHONE = "phone"
    UNIT = "unit"
    """A unit of the organisation: its name, or its path joined by ' / '."""
    POST = "post"
    RATING = "rating"
    """A grade's word or a score."""
    LEVEL = "level"
    """A level of a dimension, in whatever words."""
    BOX = "box"
    """A box of a scheme: by number, code, name, or both levels."""
    CHOICE = "choice"
    """One of a list of the programme; ``Field.choices`` names the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field a column can be matched to.

    A ``family`` is many fields of one meaning: its columns carry ``<key>:<member>``, such as
    ``rating:performance:2025`` (dimension, period), ``level:potential`` (dimension), ``score:<competency>``,
    ``units_in:2027`` (year) or ``unit:1`` (level of the organisation, 0 = top).
    """

    key: str
    kind: FieldKind
    required: bool = False
    family: bool = False
    by_number: bool = False
    """Whether only an employee number says who is meant, and no name."""
    open_ended: bool = False
    """Whether "until now" may stand for its day."""
    tells_apart: bool = False
    """Only says who is meant where a row gives no number; not asked for in templates, not written out."""
    choices: str = ""
    """The programme's list: ``tiers``, ``dimensions``, ``schemes``, ``models``, ``action_types``,
    ``plan_states``, ``competencies``, ``risks``, ``wishes``,
    ``readiness``, ``measures``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the workspace as workbooks hold it: one row there is one row here.

    ``any_of``: groups of fields; a sheet speaks of this table only when it has a column for at least one
    field of every group.
    """

    key: str
    fields: tuple[Field, ...]
    any_of: tuple[tuple[str, ...], ...]
    about_people: bool = True
    known_by: tuple[str, ...] = ()
    """Fields by which two rows about the same person (or, in a table not about people, two rows) are one."""

    def field(self, key: str) -> Field | None:
        """Return the field of a column's key, also of a member of a family; None where there is none."""
        head, _, member = key.partition(":")
        for one in self.fields:
            if one.key == head and (one.family or not member):
                return one
        return None

    def keys(self) -> Iterator[str]:
        """Yield the keys of all fields."""
        return (one.key for one in self.fields)
