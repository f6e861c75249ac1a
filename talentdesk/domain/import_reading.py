"""What reading a workbook gives: which sheet is which table, what its columns mean, its rows, what to ask.

Nothing here is decided for good: every choice carries what else it could be, so that a person can choose.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain.imports import Value
from talentdesk.domain.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the workspace holds already, by which a column is known whatever heads it."""

    numbers: frozenset[str] = frozenset()
    """Employee numbers."""
    names: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    """Names of units, without those above them."""
    posts: frozenset[str] = frozenset()


class MatchReason(StrEnum):
    """Why a column was taken for a field."""

    LISTED = "listed"
    """Its header is one of the words for the field."""
    TRIMMED = "trimmed"
    """It is, without notes in brackets and words that only decorate."""
    CLOSE = "close"
    """Its header is nearly one of the words."""
    CONTENT = "content"
    """Its cells look like values of the field, or hold what the workspace knows as such."""
    NEIGHBOURS = "neighbours"
    """The other columns of the sheet say what it must be."""
    REMEMBERED = "remembered"
    """A person matched this header of this source before."""
    CHOSEN = "chosen"
    """A person chose it now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where rows come from: a file, as it was handed in (``returns.zip/east/a.xlsx``), and its sheet."""

    file: str
    sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnGuess:
    """A column and the field it is taken for; ``field`` is empty where none fits."""

    column: int
    """0 = column A."""
    header: str
    """As written; the rows of a header of several rows joined by a blank."""
    field: str = ""
    confidence: float = 0.0
    """0 to 1."""
    reasons: tuple[MatchReason, ...] = ()
    others: tuple[tuple[str, float], ...] = ()
    """Further fields it could be, the likeliest first."""
    twin_of: str = ""
    """The field another column fits at least as well."""


class SheetState(StrEnum):
    """What a sheet is."""

    TABLE = "table"
    FORM = "form"
    """Labels with values beside them, for one person or thing: no table."""
    NOBODY = "nobody"
    """Fields of people, and no column that says whose they are."""
    RULES = "rules"
    """The page of a template that says what to write."""
    NO_HEADER = "no_header"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    """A table of something the workspace does not keep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the header of a sheet lies, its data below it; rows as the workbook counts them, 1 = first."""

    header_first: int
    header_last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetGuess:
    """What a sheet was taken for. ``fingerprint`` names its header, by which corrections are remembered."""

    source: Source
    state: SheetState
    hidden: bool = False
    table: str = ""
    """Key of ``domain.import_tables``."""
    confidence: float = 0.0
    tables: tuple[tuple[str, float], ...] = ()
    """Further tables it could be, the likeliest first."""
    layout: Layout | None = None
    layouts: tuple[Layout, ...] = ()
    """Further places the header could be."""
    columns: tuple[ColumnGuess, ...] = ()
    fingerprint: str = ""
    rows: int = 0

    def column(self, field: str) -> ColumnGuess | None:
        """Return the column of a field, or None."""
        return next((one for one in self.columns if one.field == field), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRow:
    """A row on its way into a table: values by the keys of ``domain.import_tables``.

    A missing key changes nothing, ``imports.CLEAR`` empties the field. Days come as ``date``, numbers as
    ``float``, everything else as the text a person sees. ``unit`` is a path joined by ' / '.
    """

    row: int
    """Row number in the workbook."""
    values: Mapping[str, Value]
    source: Source
    parts: "tuple[InputRow, ...]" = ()
    """The rows of several sheets it was joined from, as each was read; empty for a single one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableInput:
    """The rows of one table from one sheet or many, with everything that was wrong with their cells."""

    table: str
    rows: tuple[InputRow, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """A workbook read as a roster."""

    source: str
    """File name, for provenance."""
    sheet: str
    header_row: int
    columns: tuple[tuple[str, str], ...]
    """(header as written, field key); field key empty for columns that were not recognised."""
    given: TableInput

    @property
    def rows(self) -> tuple[InputRow, ...]:
        """The rows that speak of a person."""
        return self.given.rows

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong with their cells and with the workbook."""
        return self.given.problems
