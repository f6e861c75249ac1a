"""The tables a workbook can be taken over into, and the fields of each: what the import desk knows, as data.

A reader matches the columns of a sheet to these fields, a window offers them in its lists, and the engine
that takes rows over decides by them who and what a row speaks of.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

WHO = ("number", "name")
"""Fields that say whom a row of a table of people is about: the employee number, else the name."""


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
    ``rating:performance:2025`` (dimension, period), ``level:potential`` (dimension), ``score:<competency>``
    or ``unit:1`` (level of the organisation, 0 = top).
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
    ``readiness``."""


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


def _text(*keys: str) -> tuple[Field, ...]:
    return tuple(Field(key=key, kind=FieldKind.TEXT) for key in keys)


def _days(*keys: str) -> tuple[Field, ...]:
    return tuple(
        Field(key=key, kind=FieldKind.DAY, open_ended=key in ("end", "contract_end")) for key in keys
    )


_NUMBER = Field(key="number", kind=FieldKind.CODE, required=True)
_NAME = Field(key="name", kind=FieldKind.NAME)
_LAST_NAME = Field(key="last_name", kind=FieldKind.NAME)
_FIRST_NAME = Field(key="first_name", kind=FieldKind.NAME)
_BIRTH = Field(key="birth_date", kind=FieldKind.DAY)
_UNIT = Field(key="unit", kind=FieldKind.UNIT)
_UNITS = Field(key="unit", kind=FieldKind.UNIT, family=True)
_POST = Field(key="post", kind=FieldKind.POST)
_NOTE = Field(key="note", kind=FieldKind.LONG_TEXT)
_PERSON = (_NUMBER, _NAME, _LAST_NAME, _FIRST_NAME)
"""Who a row is about: a number or a name, in one column or two."""
_NAMED = (*_PERSON, replace(_BIRTH, tells_apart=True))
"""The same with the birth date that tells namesakes apart."""
_PLACED = (*_NAMED, replace(_POST, tells_apart=True))
"""The same with the post, where the row has no other."""
_WHO_GROUP = ("number", "name", "last_name")

PEOPLE = Table(
    key="people",
    fields=(
        *_PERSON,
        Field(key="english_name", kind=FieldKind.NAME),
        Field(key="pinyin_fixed", kind=FieldKind.TEXT),
        Field(key="gender", kind=FieldKind.GENDER),
        _BIRTH,
        *_days("hire_date", "work_start"),
        *_text("education", "degree", "school", "major"),
        _UNITS,
        _POST,
        *_days("post_since"),
        Field(key="tier", kind=FieldKind.CHOICE, choices="tiers"),
        Field(key="grade", kind=FieldKind.TEXT),
        Field(key="manager", kind=FieldKind.PERSON, by_number=True),
        Field(key="place", kind=FieldKind.TEXT),
        Field(key="email", kind=FieldKind.EMAIL),
        Field(key="phone", kind=FieldKind.PHONE),
        Field(key="contract_kind", kind=FieldKind.TEXT),
        *_days("contract_start", "contract_end"),
        *_text("languages"),
        Field(key="active", kind=FieldKind.YES_NO),
        Field(key="remarks", kind=FieldKind.LONG_TEXT),
        Field(key="rating", kind=FieldKind.RATING, family=True),
    ),
    any_of=(_WHO_GROUP,),
)

RATINGS = Table(
    key="ratings",
    fields=(
        *_PLACED,
        Field(key="dimension", kind=FieldKind.CHOICE, choices="dimensions"),
        Field(key="period", kind=FieldKind.PERIOD, required=True),
        Field(key="level", kind=FieldKind.RATING),
        Field(key="score", kind=FieldKind.NUMBER),
        *_days("on"),
        Field(key="source", kind=FieldKind.TEXT),
    ),
    known_by=("dimension", "period"),
    any_of=(_WHO_GROUP, ("level", "score"), ("dimension", "period")),
)

SCORES = Table(
    key="scores",
    fields=(
        *_PLACED,
        Field(key="competency", kind=FieldKind.CHOICE, choices="competencies"),
        Field(key="value", kind=FieldKind.NUMBER),
        Field(key="score", kind=FieldKind.NUMBER, family=True),
        *_days("on"),
        Field(key="source", kind=FieldKind.TEXT),
    ),
    known_by=("competency", "on", "source"),
    any_of=(_WHO_GROUP, ("competency", "score")),
)

PLACEMENTS = Table(
    key="placements",
    fields=(
        *_PLACED,
        Field(key="scheme", kind=FieldKind.CHOICE, choices="schemes"),
        Field(key="proposed", kind=FieldKind.BOX),
        Field(key="calibrated", kind=FieldKind.BOX),
        Field(key="level", kind=FieldKind.LEVEL, family=True),
        Field(key="reason", kind=FieldKind.LONG_TEXT),
    ),
    known_by=("scheme",),
    any_of=(_WHO_GROUP, ("proposed", "calibrated")),
)

SCHOOLING = Table(
    key="schooling",
    fields=(*_PLACED, *_text("school", "degree", "major"), *_days("start", "end")),
    known_by=("school", "degree"),
    any_of=(_WHO_GROUP, ("school",), ("start", "end")),
)

EXPERIENCE = Table(
    key="experience",
    fields=(
        *_NAMED,
        Field(key="employer", kind=FieldKind.TEXT, required=True),
        _UNIT,
        _POST,
        *_days("start", "end"),
        Field(key="inside", kind=FieldKind.YES_NO),
        _NOTE,
    ),
    known_by=("employer", "start"),
    any_of=(_WHO_GROUP, ("start",), ("employer", "unit", "post", "end")),
)

LANGUAGES = Table(
    key="languages",
    fields=(
        *_PLACED,
        Field(key="language", kind=FieldKind.TEXT, required=True),
        Field(key="proficiency", kind=FieldKind.TEXT),
    ),
    known_by=("language",),
    any_of=(_WHO_GROUP, ("language",)),
)

AWARDS = Table(
    key="awards",
    fields=(
        *_PLACED,
        Field(key="award", kind=FieldKind.TEXT, required=True),
        *_text("issuer"),
        *_days("on"),
        Field(key="penalty", kind=FieldKind.YES_NO),
    ),
    known_by=("award", "on"),
    any_of=(_WHO_GROUP, ("award",)),
)

TRAININGS = Table(
    key="trainings",
    fields=(
        *_PLACED,
        Field(key="course", kind=FieldKind.TEXT, required=True),
        Field(key="hours", kind=FieldKind.NUMBER),
        *_days("start", "end"),
        Field(key="result", kind=FieldKind.TEXT),
    ),
    known_by=("course", "start"),
    any_of=(_WHO_GROUP, ("course",)),
)

CONTRACTS = Table(
    key="contracts",
    fields=(
        *_PLACED,
        Field(key="contract_kind", kind=FieldKind.TEXT, required=True),
        *_days("contract_start", "contract_end"),
    ),
    known_by=("contract_kind", "contract_start"),
    any_of=(_WHO_GROUP, ("contract_kind",), ("contract_start", "contract_end")),
)

UNITS = Table(
    key="units",
    fields=(
        Field(key="code", kind=FieldKind.CODE),
        Field(key="title", kind=FieldKind.TEXT, required=True),
        Field(key="parent", kind=FieldKind.UNIT),
        Field(key="parent_code", kind=FieldKind.CODE),
        Field(key="path", kind=FieldKind.UNIT),
        Field(key="position", kind=FieldKind.NUMBER),
    ),
    known_by=("path", "title", "parent", "parent_code"),
    any_of=(("title", "path"), ("code", "parent", "parent_code", "path")),
    about_people=False,
)
"""Units; ``code`` and ``parent_code`` only say which unit of the same sheet lies above which."""

POSTS = Table(
    key="posts",
    fields=(
        Field(key="title", kind=FieldKind.POST, required=True),
        _UNITS,
        Field(key="tier", kind=FieldKind.CHOICE, choices="tiers"),
        Field(key="key_position", kind=FieldKind.YES_NO),
        Field(key="model", kind=FieldKind.CHOICE, choices="models"),
        Field(key="risk_of_loss", kind=FieldKind.CHOICE, choices="risks"),
        Field(key="impact_of_loss", kind=FieldKind.CHOICE, choices="risks"),
        _NOTE,
    ),
    known_by=("title", "unit"),
    any_of=(("title",),),
    about_people=False,
)

PLANS = Table(
    key="plans",
    fields=(
        *_PLACED,
        Field(key="target_post", kind=FieldKind.POST),
        *_days("start", "end"),
        Field(key="state", kind=FieldKind.CHOICE, choices="plan_states"),
        *_days("agreed_on"),
        Field(key="summary", kind=FieldKind.LONG_TEXT),
        Field(key="mentor", kind=FieldKind.PERSON),
    ),
    any_of=(_WHO_GROUP, ("target_post", "agreed_on", "summary", "mentor")),
)

ACTIONS = Table(
    key="actions",
    fields=(
        *_PLACED,
        Field(key="type", kind=FieldKind.CHOICE, choices="action_types"),
        Field(key="goal", kind=FieldKind.LONG_TEXT, required=True),
        Field(key="resources", kind=FieldKind.LONG_TEXT),
        *_days("start", "due"),
        Field(key="owner", kind=FieldKind.PERSON),
        Field(key="measure", kind=FieldKind.LONG_TEXT),
        Field(key="evidence", kind=FieldKind.LONG_TEXT),
        Field(key="progress", kind=FieldKind.PERCENT),
        *_days("done_on"),
    ),
    known_by=("goal",),
    any_of=(_WHO_GROUP, ("goal",)),
)

GROWTH = Table(
    key="growth",
    fields=(
        Field(key="unit_kind", kind=FieldKind.TEXT, required=True),
        Field(key="year", kind=FieldKind.PERIOD, required=True),
        Field(key="units", kind=FieldKind.NUMBER, required=True),
        _NOTE,
    ),
    known_by=("unit_kind", "year"),
    any_of=(("unit_kind",), ("year",), ("units",)),
    about_people=False,
)

STANDARDS = Table(
    key="standards",
    fields=(
        Field(key="unit_kind", kind=FieldKind.TEXT, required=True),
        Field(key="title", kind=FieldKind.POST, required=True),
        Field(key="tier", kind=FieldKind.CHOICE, choices="tiers", required=True),
        Field(key="heads", kind=FieldKind.NUMBER, required=True),
    ),
    known_by=("unit_kind", "title"),
    any_of=(("unit_kind",), ("title",), ("heads",)),
    about_people=False,
)

DEPARTURES = Table(
    key="departures",
    fields=(
        *_PLACED,
        *_days("left_on"),
        Field(key="wish", kind=FieldKind.CHOICE, choices="wishes"),
        Field(key="key_talent", kind=FieldKind.YES_NO),
        _NOTE,
    ),
    any_of=(_WHO_GROUP, ("left_on",), ("wish", "key_talent")),
)

SLATES = Table(
    key="slates",
    fields=(
        replace(_NUMBER, required=False),
        *_PLACED[1:],
        Field(key="slate_post", kind=FieldKind.POST, required=True),
        Field(key="post_unit", kind=FieldKind.UNIT),
        Field(key="rank", kind=FieldKind.NUMBER),
        Field(key="readiness", kind=FieldKind.CHOICE, choices="readiness"),
        *(Field(key=key, kind=FieldKind.YES_NO) for key in ("confirmed", "stand_in", "outside")),
        _NOTE,
    ),
    known_by=("slate_post", "post_unit", "outside"),
    any_of=(_WHO_GROUP, ("slate_post",)),
)
"""``outside`` = somebody of another company, who has a name and no number."""

TABLES = (
    PEOPLE,
    RATINGS,
    SCORES,
    PLACEMENTS,
    SCHOOLING,
    EXPERIENCE,
    LANGUAGES,
    AWARDS,
    TRAININGS,
    CONTRACTS,
    UNITS,
    POSTS,
    PLANS,
    ACTIONS,
    GROWTH,
    STANDARDS,
    DEPARTURES,
    SLATES,
)
"""All tables; the earlier one wins where a sheet could be two."""


def table(key: str) -> Table | None:
    """Return the table of a key, or None."""
    return next((one for one in TABLES if one.key == key), None)
