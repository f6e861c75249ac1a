"""Posts with those who hold them: terms, outlook, when somebody is expected to leave."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.retirement import Retirement
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.succession_chart import PostState, state_of
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Id

RISKS = ("low", "medium", "high")
"""Steps of the risk and of the impact of a loss, the lowest first."""


class TermKind(StrEnum):
    """How somebody holds a post."""

    APPOINTED = "appointed"
    ACTING = "acting"
    """For a while, beside their own post."""


class LeavingKind(StrEnum):
    """Where an expected leaving comes from."""

    OUTLOOK = "outlook"
    """Somebody's estimate."""
    RETIREMENT = "retirement"
    """The programme's rule."""
    TERM = "term"
    """The end of the term."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """When somebody is expected to leave a post: a range, open at an end that is None."""

    kind: LeavingKind
    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How likely somebody is to leave, what it would cost, and when it is expected."""

    person: Id
    risk: str = ""
    impact: str = ""
    """``low``, ``medium``, ``high``; empty = not judged."""
    reason: str = ""
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A spell in a post, as the list of a post shows it."""

    id: Id
    post: Id
    person: Id
    name: str
    kind: TermKind
    start: date | None
    end: date | None
    note: str

    def runs(self, on: date) -> bool:
        """Tell whether it runs on a day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody who holds a post now, or acts in it."""

    person: Id
    number: str
    name: str
    kind: TermKind
    since: date | None
    until: date | None
    """The last day of the term, None where none is on record."""
    term: Id = ""
    outlook: Outlook
    leaving: tuple[Leaving, ...] = ()
    """Every reason to expect it, the earliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostStanding:
    """A post with everything about its succession, as the table of posts shows it."""

    id: Id
    title: str
    unit: str
    """Path of the unit."""
    unit_id: Id
    tier: str
    key_position: bool
    key_reason: str
    seats: int
    model: str
    risk_of_loss: str
    impact_of_loss: str
    note: str
    holders: tuple[Holder, ...]
    bench: Bench
    looked_at: bool
    """Whether there is a slate at all."""
    confirmed: int
    proposed: int
    stand_ins: int
    reviewed_on: date | None
    marks: tuple[Finding, ...] = ()

    @property
    def incumbents(self) -> tuple[Holder, ...]:
        """Those who were appointed."""
        return tuple(one for one in self.holders if one.kind is TermKind.APPOINTED)

    @property
    def state(self) -> PostState:
        """What is said of it at a glance."""
        return state_of(self.bench, looked_at=self.looked_at)

    @property
    def vacant(self) -> bool:
        """Whether nobody is appointed; somebody may act."""
        return not self.incumbents

    @property
    def risk(self) -> str:
        """The highest risk of loss among the incumbents, else what was said of the post."""
        return _highest(one.outlook.risk for one in self.incumbents) or self.risk_of_loss

    @property
    def impact(self) -> str:
        """The highest impact of loss among the incumbents, else what was said of the post."""
        return _highest(one.outlook.impact for one in self.incumbents) or self.impact_of_loss


def seats_of(key_position: bool, seats: int) -> int:
    """Return how many may hold a post; a key position nobody spoke of has one seat, others any number (0)."""
    return seats or (1 if key_position else 0)


def falls_vacant(kind: TermKind, others: int, *, key_position: bool, tier: str) -> bool:
    """Tell whether a post somebody leaves is to be filled: theirs alone, and of concern to succession."""
    return kind is TermKind.APPOINTED and not others and (key_position or bool(tier))


def expected_leaving(
    outlook: Outlook, retirement: Retirement | None, until: date | None
) -> tuple[Leaving, ...]:
    """Return every reason to expect somebody to leave, the earliest first."""
    found = []
    if outlook.earliest or outlook.latest:
        found.append(Leaving(LeavingKind.OUTLOOK, outlook.earliest, outlook.latest))
    if retirement is not None:
        found.append(Leaving(LeavingKind.RETIREMENT, retirement.earliest, retirement.latest))
    if until is not None:
        found.append(Leaving(LeavingKind.TERM, until, until))
    return tuple(sorted(found, key=lambda one: one.earliest or one.latest or date.max))


def post_marks(
    title: str, key_position: bool, seats: int, holders: tuple[Holder, ...], on: date
) -> tuple[Finding, ...]:
    """Return what is odd about those who hold a post: more of them than seats, terms that are over."""
    appointed = [one for one in holders if one.kind is TermKind.APPOINTED]
    room = seats_of(key_position, seats)
    found = []
    if room and len(appointed) > room:
        names = "\n".join(one.name for one in appointed)
        figures: dict[str, Figure] = {
            "post": title,
            "count": len(appointed),
            "required": room,
            "names": names,
        }
        found.append(Finding(Reason.SEATS_OVER, Met.NOT_MET, figures))
    for one in appointed:
        if one.until is not None and one.until < on:
            told: dict[str, Figure] = {"name": one.name, "post": title, "on": one.until.isoformat()}
            found.append(Finding(Reason.TERM_OVER, Met.UNKNOWN, told))
    return tuple(found)


def _highest(steps: Iterable[str]) -> str:
    known = [step for step in steps if step in RISKS]
    return max(known, key=RISKS.index, default="")
