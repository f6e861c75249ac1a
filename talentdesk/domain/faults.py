"""What is wrong in a programme file, so that it can be mended there."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from talentdesk.domain.ruling import Figure
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.values import dataclass


class FaultCode(StrEnum):
    """Why a place of a programme file cannot be used. ``wording`` makes the sentence."""

    SYNTAX = "syntax"
    MISSING = "missing"
    UNKNOWN_KEY = "unknown_key"
    WRONG_TYPE = "wrong_type"
    EMPTY = "empty"
    DUPLICATE = "duplicate"
    UNKNOWN_NAME = "unknown_name"
    OUT_OF_RANGE = "out_of_range"
    NOT_ONE_OF = "not_one_of"
    BOX_MISSING = "box_missing"
    NEWER_FORMAT = "newer_format"
    WEIGHTS = "weights"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a programme file.

    ``line`` counts from 1, 0 = unknown; ``path`` is a key path such as ``schemes[0].boxes[3].number``.
    """

    line: int
    path: str
    code: FaultCode
    figures: Mapping[str, Figure] = field(default_factory=dict)


class ProgrammeFileError(TroubleError):
    """A programme file cannot be used; ``faults`` holds all that was found, in the order of the file."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = faults[0]
        super().__init__(
            Trouble.PROGRAMME_UNREADABLE,
            line=first.line,
            key=first.path,
            detail=first.code.value,
            count=len(faults),
        )
        self.faults = faults
