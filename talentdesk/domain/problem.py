"""A problem of an import: where it stands and why, so that it can be mended in the workbook."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from talentdesk.domain.ruling import Figure, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One cell or row of a workbook that cannot be taken over, or that needs a look.

    ``row`` is the row number as the workbook shows it (1 = first); 0 when the whole sheet is meant.
    ``column`` is the header as written there; ``value`` the cell's text, shortened.
    """

    reason: Reason
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    figures: Mapping[str, Figure] = field(default_factory=dict)
    warning: bool = False
    """A warning leaves the row to be taken over; anything else refuses it."""
    file: str = ""
    """The workbook as it was handed in, where several were."""
