"""Forms as data: what stands on a paper that is filled in by hand or from the record, and who signs it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from talentdesk.domain.texts import Text

Value = str | int | float | date | bool | Text | None
"""What a place of a form can be filled with; None and empty = left blank."""


class About(StrEnum):
    """Whose record fills a form."""

    PERSON = "person"
    SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A label and the place behind it; ``value`` names what fills it, empty = always blank."""

    label: Text
    value: str = ""
    span: int = 1
    """Columns the place takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormColumn:
    """A column of a list; ``width`` is its share."""

    title: Text
    width: float = 1.0
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs; ``seal`` = a seal is set beside the signature."""

    role: Text
    seal: bool = False


class PartKind(StrEnum):
    """What a part of a form is."""

    FIELDS = "fields"
    """Labels and places in columns."""
    BOX = "box"
    """A wide place for words, with a signature inside where there is a signer."""
    LIST = "list"
    """Rows under column heads: from the record, then blank ones."""
    CHOICES = "choices"
    """Boxes to tick."""
    NOTE = "note"
    """A sentence that explains."""
    SIGNATURES = "signatures"
    """Lines to sign on, below the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """A part of a form; which attributes count depends on its kind."""

    kind: PartKind
    title: Text = field(default_factory=lambda: Text("", ""))
    fields: tuple[FormField, ...] = ()
    columns: int = 2
    """Of FIELDS: pairs of label and place in a row."""
    photo: bool = False
    """Of FIELDS: a place for the photo at the right."""
    value: str = ""
    """Of BOX and CHOICES: what fills or ticks it. Of LIST: the list its rows come from."""
    height: float = 0.0
    """Of BOX: least height in millimetres."""
    heads: tuple[FormColumn, ...] = ()
    blank: int = 0
    """Of LIST: rows there are at least."""
    rows: tuple[Text, ...] = ()
    """Of LIST: fixed words of the first column."""
    options: tuple[tuple[str, Text], ...] = ()
    text: Text = field(default_factory=lambda: Text("", ""))
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form with all its parts."""

    key: str
    name: Text
    about: About
    hint: Text
    """When it is used, shown where forms are chosen."""
    parts: tuple[FormPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormValues:
    """What fills a form: single values and lists of rows by key, a photo, and the day it was filled."""

    organisation: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    lists: Mapping[str, tuple[Mapping[str, Value], ...]] = field(default_factory=dict)
    photo: bytes = field(default=b"", repr=False)
