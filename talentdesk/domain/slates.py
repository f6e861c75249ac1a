"""The slate of a post as its editor shows it: everybody on it with what speaks for and against them."""

from dataclasses import dataclass
from datetime import date

from talentdesk.domain.fit import Fit
from talentdesk.domain.grid import Placement
from talentdesk.domain.posts import Outlook, PostStanding
from talentdesk.domain.ruling import Finding, Met, Ruling
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Id, Text

APPOINTED = "=appointed"
"""Kept as the reason of somebody who left a slate by being appointed to its post."""
LEFT_COMPANY = "=left"
"""Kept as the reason of somebody who was taken off after leaving the company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A post for which somebody is named."""

    post: Id
    title: str
    unit: str
    tier: str
    rank: int
    readiness: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of the programme."""

    id: Id
    key: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SlateLine:
    """Somebody on a slate."""

    id: Id
    person: Id
    """Empty for somebody from outside."""
    name: str
    number: str
    post: str
    unit: str
    tier: str
    rank: int
    readiness: str
    confirmed_on: date | None
    judged_by: Version | None
    """The version of the programme in force when confirmed; None while only proposed."""
    exception: str
    approver: str
    note: str
    elsewhere: tuple[Naming, ...]
    too_often: bool
    """Named for more posts than the programme lets pass by."""
    verdict: Met | None
    """By the version that confirmed them, else by the one in force; None for a post in no tier, and for
    somebody from outside."""
    ruling: Ruling
    conditions: tuple[tuple[str, Text], ...]
    """Names of what was asked, by key, in the words of the version that judged."""
    fit: Fit | None
    """With the post's model; None without one, and for somebody from outside."""
    place: Placement | None
    """The newest decided place on the programme's first scheme."""

    @property
    def outside(self) -> bool:
        """Whether it is nobody of the file."""
        return not self.person


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """Who covers a post at once."""

    person: Id
    name: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver:
    """Somebody who left the company and was not taken off yet; they count for nothing."""

    name: str
    named: bool
    """As a successor."""
    confirmed: bool
    covers: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftSlate:
    """Somebody who was on the slate before."""

    name: str
    rank: int
    readiness: str
    confirmed: bool
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlateDetail:
    """A post with its slate."""

    post: PostStanding
    note: str
    wanted: int
    """So many confirmed successors the programme asks for."""
    in_force: Version | None
    successors: tuple[SlateLine, ...]
    """All who may follow; who left the company stands among the leavers."""
    stand_ins: tuple[StandIn, ...]
    leavers: tuple[Leaver, ...]
    left: tuple[LeftSlate, ...]
    """The newest first."""

    @property
    def bench(self) -> Bench:
        """What stands behind the post."""
        return self.post.bench

    @property
    def looked_at(self) -> bool:
        """Whether there is a slate; one without anybody says: looked at, and found nobody."""
        return self.post.looked_at

    def successor(self, key: Id) -> SlateLine | None:
        """Return a successor; None for one who is not on the slate."""
        return next((one for one in self.successors if one.id == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FitLine:
    """Somebody a search found for a post, with the reasons of the place on the list."""

    person: Id
    number: str
    name: str
    post: str
    unit: str
    tier: str
    verdict: Met
    ruling: Ruling
    conditions: tuple[tuple[str, Text], ...]
    fit: Fit | None
    place: Placement | None
    named: int
    """For so many posts already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    """A successor in few words."""

    name: str
    rank: int
    readiness: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionOfPerson:
    """What succession says of one person: where named, who follows them, whether they may be promoted."""

    person: Id
    post: Id
    post_title: str
    key_position: bool
    named: tuple[Naming, ...]
    too_often: bool
    bench: Bench
    followers: tuple[Follower, ...] | None
    """Of the person's post; None = nobody has looked, or no post."""
    promotable: Finding | None
    """The rule that a manager without a fit successor is not promoted; None where it asks nothing."""
    outlook: Outlook
