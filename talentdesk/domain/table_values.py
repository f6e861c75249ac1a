"""The values of a table on their way out, by the keys a workbook of that table is read with."""

from dataclasses import dataclass

from talentdesk.domain.imports import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class TableValues:
    """Rows of a table of ``domain.import_tables``.

    Days are ``date``, switches ``bool``, choices and genders the keys the workspace keeps; words are made by
    whoever writes them down.
    """

    table: str
    columns: tuple[str, ...]
    """Keys of fields; members of families as ``<key>:<member>``."""
    rows: tuple[tuple[Value, ...], ...]
