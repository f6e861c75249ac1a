"""What the card of a post says, on the succession chart and the replacement chart, on screen and paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain import unit_paths
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import ChartPost, PostState, SuccessionChart, stand_ins, state
from talentdesk.domain.successors import Successor, months_until, ordered
from talentdesk.domain.texts import Id
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.succession_chart import (
    STATES,
    expected_text,
    holders_text,
    person_name,
    readiness_word,
    risk_word,
)

MOST = 3
"""So many successors a card names."""
_HIGH = "high"
_TERMS = (phrase("Tomorrow"), phrase("Then"), phrase("Later"))


class ChartMode(StrEnum):
    """What the cards of a chart tell."""

    SUCCESSION = "succession"
    """Who may follow, by rank and readiness."""
    REPLACEMENT = "replacement"
    """Who stands in tomorrow, who comes next, who later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """A line about successors."""

    label: str
    name: str
    chip: str
    role: str
    """Colour of the chip."""
    firm: bool
    """False = only proposed."""
    people: tuple[Id, ...]
    missing: bool = False
    """Nobody where somebody should be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostCard:
    """Everything a card says, in the order it is read."""

    post: Id
    title: str
    unit: str
    """And its tier."""
    holder: str
    vacant: bool
    risk: str
    risk_role: str
    expected: str
    state: PostState | None
    """None for a post that is no key position and has no slate."""
    state_text: str
    lines: tuple[CardLine, ...]
    more: str
    cover: str
    people: frozenset[Id]
    """Everybody named on it."""

    def sentence(self, say: Say) -> str:
        """Return the whole card as one text, for who cannot see it."""
        parts = [self.holder, self.risk, self.expected, self.state_text]
        parts += [" ".join(part for part in (one.label, one.name, one.chip) if part) for one in self.lines]
        return say("; ").join(part for part in (*parts, self.more, self.cover) if part)


def post_card(
    chart: SuccessionChart, post: ChartPost, programme: Programme, say: Say, mode: ChartMode
) -> PostCard:
    """Return what the card of a post says."""
    counts = post.key_position or post.looked_at or bool(post.slate.emergency)
    found = state(post, programme) if counts else None
    lines: tuple[CardLine, ...] = ()
    more = cover = ""
    if counts and mode is ChartMode.REPLACEMENT:
        lines = tuple(_terms(chart, post, programme, say))
    elif counts:
        slate = ordered(post.slate)
        lines = tuple(
            _ranked(chart, one, rank, programme, say) for rank, one in enumerate(slate[:MOST], start=1)
        )
        more = say("and {count} more", count=len(slate) - MOST) if len(slate) > MOST else ""
        cover = _cover(chart, post, say)
    return PostCard(
        post=post.id,
        title=post.title,
        unit=_place(post, programme, say),
        holder=holders_text(post, say),
        vacant=post.vacant,
        risk=_risk(post, say),
        risk_role=_risk_role(post),
        expected=_expected(post, say),
        state=found,
        state_text=say(STATES[found]) if found is not None else "",
        lines=lines,
        more=more,
        cover=cover,
        people=_named(post),
    )


def readiness_role(readiness: str, programme: Programme) -> str:
    """Return the colour of a readiness: ready now, the nearest that is not, and all others apart."""
    months = months_until(programme, readiness)
    if months is None:
        return "muted"
    nearest = min((one for _, one in programme.succession.successors.within if one), default=0)
    return "good" if months == 0 else "info" if months == nearest else "warn"


def _ranked(chart: SuccessionChart, one: Successor, rank: int, programme: Programme, say: Say) -> CardLine:
    name = person_name(chart, one.person, say)
    chip = readiness_word(one.readiness, programme, say)
    return CardLine(
        label=str(rank),
        name=name,
        chip=chip if one.confirmed else say("{readiness}, proposed", readiness=chip),
        role=readiness_role(one.readiness, programme),
        firm=one.confirmed,
        people=(one.person,),
    )


def _terms(chart: SuccessionChart, post: ChartPost, programme: Programme, say: Say) -> Iterator[CardLine]:
    found = stand_ins(post.slate, programme)
    roles = ("good", "info", "warn")
    missing = say("nobody") if post.looked_at else say("not looked at")
    for label, people, role in zip(_TERMS, (found.tomorrow, found.next, found.later), roles, strict=True):
        names = say(", ").join(person_name(chart, one, say) for one in people)
        yield CardLine(
            label=say(label),
            name=names or missing,
            chip="",
            role=role,
            firm=bool(people),
            people=people,
            missing=not people and label == _TERMS[0] and post.looked_at,
        )


def _cover(chart: SuccessionChart, post: ChartPost, say: Say) -> str:
    names = say(", ").join(person_name(chart, one, say) for one in post.slate.emergency)
    return say("Stand-in: {names}", names=names) if names else ""


def _place(post: ChartPost, programme: Programme, say: Say) -> str:
    """Return the unit and the tier of a post."""
    tier = say.text(programme.tier_name(post.tier)) if post.tier else ""
    return " · ".join(part for part in (unit_paths.own_name(post.unit), tier) if part)


def _expected(post: ChartPost, say: Say) -> str:
    """Return when those who hold it are expected to leave; where many do, a card has no room for it."""
    if len(post.holders) > 2:
        return ""
    found = (expected_text(one, say) for one in post.holders)
    return say(", ").join(dict.fromkeys(filter(None, found)))


def _risk(post: ChartPost, say: Say) -> str:
    risk, impact = risk_word(post.risk, say), risk_word(post.impact, say)
    if risk and impact:
        return say("Risk {risk} · impact {impact}", risk=risk, impact=impact)
    if risk:
        return say("Risk {risk}", risk=risk)
    return say("Impact {impact}", impact=impact) if impact else ""


def _risk_role(post: ChartPost) -> str:
    if post.risk == post.impact == _HIGH:
        return "bad"
    return "warn" if post.risk == _HIGH else "muted"


def _named(post: ChartPost) -> frozenset[Id]:
    slate = post.slate
    return frozenset((*slate.incumbents, *slate.emergency, *(one.person for one in slate.successors or ())))
