"""When things happened in the sample: all days follow from the day it is made on."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

ZONE = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class CycleDays:
    """A review cycle's days and the year it speaks of."""

    year: int
    start: date
    end: date

    @property
    def rated(self) -> date:
        """The day the superiors handed their ratings in."""
        return self.start + timedelta(days=9)


def cycles(on: date) -> tuple[CycleDays, ...]:
    """Return the open cycle and the two finished ones, newest first."""
    found = []
    for back in range(3):
        start = on - timedelta(days=45 + 365 * back)
        end = start + timedelta(days=110 if back == 0 else 96)
        found.append(CycleDays(start.year if start.month > 6 else start.year - 1, start, end))
    return tuple(found)


class SampleClock:
    """A clock that is set to the moments of the story and ticks a little with every look."""

    def __init__(self, day: date, clock: str = "09:00") -> None:
        self._now = datetime.combine(day, time.min, ZONE)
        self.set(day, clock)

    def set(self, day: date, clock: str) -> None:
        """Put the clock to a moment, ``clock`` as hours and minutes; it never goes back."""
        wanted = datetime.combine(day, time.fromisoformat(clock), ZONE)
        self._now = max(self._now, wanted)

    def wait(self, seconds: int) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)

    def __call__(self) -> datetime:
        """Return the moment and let 40 milliseconds pass."""
        self._now += timedelta(milliseconds=40)
        return self._now
