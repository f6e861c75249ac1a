"""The tables a workbook can be taken over into, and the fields of each: what the import desk knows, as data.

A reader matches the columns of a sheet to these fields, a window offers them in its lists, and the engine
that takes rows over decides by them who and what a row speaks of.
"""

from dataclasses import replace

from talentdesk.domain.import_fields import Field, FieldKind, Table

__all__ = ["TABLES", "WHO", "Field", "FieldKind", "Table", "table"]

WHO = ("number", "name")
"""Fields that say whom a row of a table of people is about: the employee number, else the name."""


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
        Field(key="key_reason", kind=FieldKind.LONG_TEXT),
        Field(key="seats", kind=FieldKind.NUMBER),
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
        Field(key="units_in", kind=FieldKind.NUMBER, family=True),
        _NOTE,
    ),
    known_by=("unit_kind", "year"),
    any_of=(("unit_kind",), ("year", "units_in"), ("units", "units_in")),
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
        Field(key="confirmed", kind=FieldKind.YES_NO),
        Field(key="exception", kind=FieldKind.LONG_TEXT),
        Field(key="approver", kind=FieldKind.TEXT),
        *(Field(key=key, kind=FieldKind.YES_NO) for key in ("stand_in", "outside")),
        _NOTE,
    ),
    known_by=("slate_post", "post_unit", "outside"),
    any_of=(_WHO_GROUP, ("slate_post",)),
)
"""``outside`` = somebody of another company, who has a name and no number; ``exception`` and ``approver`` =
why somebody was confirmed who does not meet a condition, and who allowed it."""

NOMINATIONS = Table(
    key="nominations",
    fields=(
        replace(_NUMBER, required=False),
        *_PLACED[1:],
        Field(key="campaign", kind=FieldKind.TEXT),
        Field(key="nominee_tier", kind=FieldKind.CHOICE, choices="tiers"),
        Field(key="nominee_post", kind=FieldKind.POST),
        Field(key="nominator", kind=FieldKind.PERSON),
        *_days("nominated_on"),
        Field(key="readiness", kind=FieldKind.CHOICE, choices="readiness"),
        Field(key="grounds", kind=FieldKind.LONG_TEXT),
    ),
    known_by=("campaign", "nominee_tier"),
    any_of=(_WHO_GROUP, ("nominator", "nominated_on"), ("nominee_tier", "grounds")),
)

MEASURES = Table(
    key="measures",
    fields=(
        replace(_NUMBER, required=False),
        *_PLACED[1:],
        Field(key="campaign", kind=FieldKind.TEXT),
        Field(key="nominee_tier", kind=FieldKind.CHOICE, choices="tiers"),
        Field(key="measure", kind=FieldKind.CHOICE, required=True, choices="measures"),
        Field(key="measure_value", kind=FieldKind.NUMBER, required=True),
        Field(key="source", kind=FieldKind.TEXT),
        *_days("measured_on"),
    ),
    known_by=("campaign", "nominee_tier", "measure"),
    any_of=(_WHO_GROUP, ("measure",), ("measure_value",)),
)
"""A value is a score, or the number of a box where the measure is a place on a grid."""

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
    NOMINATIONS,
    MEASURES,
)
"""All tables; the earlier one wins where a sheet could be two."""


def table(key: str) -> Table | None:
    """Return the table of a key, or None."""
    return next((one for one in TABLES if one.key == key), None)
