"""How a programme wants its meetings run: time box, quorum, and who does not take part for whom."""

from enum import StrEnum

from talentdesk.domain.texts import Text
from talentdesk.values import dataclass


class FoundBy(StrEnum):
    """How a ground of recusal shows in the file."""

    HAND = "hand"
    """It does not: somebody says so."""
    OWN_RECORD = "own_record"
    """The member is the candidate."""
    MANAGER = "manager"
    """The member is the candidate's manager."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecusalGround:
    """Why a member does not take part for one candidate."""

    key: str
    name: Text
    found_by: FoundBy = FoundBy.HAND
    automatic: bool = False
    """Whether it holds as soon as it is found; otherwise it is proposed and somebody confirms it."""


@dataclass(frozen=True, slots=True)
class Fraction:
    """A part of a whole, compared in integers."""

    numerator: int
    denominator: int

    def of(self, whole: int) -> int:
        """Return the smallest number that is at least this part of ``whole``."""
        return -(-whole * self.numerator // self.denominator)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRule:
    """The figures of a meeting."""

    minutes_each: int = 0
    """Time box of one candidate in minutes; 0 = none."""
    quorum: Fraction | None = None
    """Part of the members entitled to vote that must be present; None = none is asked for."""
    grounds: tuple[RecusalGround, ...] = ()

    def ground(self, key: str) -> RecusalGround | None:
        """Return the ground of a key, or None."""
        return next((one for one in self.grounds if one.key == key), None)
