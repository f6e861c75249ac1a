"""The packet of a session: cover, committee, grids, distribution, decisions, reports, signatures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from reportlab.platypus import Flowable

from talentdesk.domain import minutes
from talentdesk.domain.grid import Scheme
from talentdesk.domain.layouts import WHOLE, Layout, Part
from talentdesk.domain.packet import Evaluation, IssuedPacket, PacketContent
from talentdesk.reports import packet_parts, sections
from talentdesk.reports.code import PacketCode
from talentdesk.reports.cover import cover
from talentdesk.reports.evaluation import Length, evaluation_story
from talentdesk.reports.ink import Ink
from talentdesk.reports.minutes import minutes_section
from talentdesk.reports.page import (
    LANDSCAPE,
    PORTRAIT,
    Chapter,
    Mark,
    Paper,
    Stamp,
    new_page,
)
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.wording import Say

REPORTS = "reports"
"""Bookmark of the first report."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A drawn packet and the characters that no font could show."""

    data: bytes = field(repr=False)
    missing: tuple[str, ...]


def draw_packet(
    issued: IssuedPacket,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    layout: Layout = WHOLE,
    front: bool = False,
) -> Printed:
    """Draw a packet; the same values, language and layout give the same bytes.

    ``front`` draws what stands before the reports only, with the total left open. Raises
    ``TroubleError(CANCELLED)`` between two candidates or pages.
    """
    ink = Ink(say)
    content = issued.content
    stamp = Stamp(
        title=content.session_name,
        organisation=content.organisation,
        code=PacketCode(issued.number, issued.fingerprint),
        draft=content.version == 0,
        moment=content.moment,
        foot=layout.classification,
    )
    parts = _sections(issued, ink, layout)
    if front:
        reports = next((index for index, part in enumerate(parts) if part.key == REPORTS), len(parts))
        parts = parts[: max(1, reports)]
    paper = Paper(ink, stamp, progress, cancelled, parts[0].kind, goes_on=front)
    data = paper.make(_story(parts))
    return Printed(data, ink.glyphs.missing)


@dataclass(frozen=True, slots=True)
class _Section:
    """A part that begins on a new page of its kind and is made when its turn comes."""

    title: str
    key: str
    make: Callable[[], Sequence[Flowable]]
    kind: str = PORTRAIT
    listed: bool = True
    """Whether it stands in the contents."""


def _story(parts: Sequence[_Section]) -> list[Flowable]:
    story: list[Flowable] = []
    for index, part in enumerate(parts):
        if index:
            story += new_page(part.kind)
        story.append(Chapter(part.title, part.make))
    return story


def _sections(issued: IssuedPacket, ink: Ink, layout: Layout) -> list[_Section]:
    """Return the parts of a layout in its order; the contents of the cover name all others."""
    say = ink.say
    parts: list[_Section] = []
    cover_at = 0 if not layout.parts else -1
    for before, part in zip((None, *layout.parts), layout.parts, strict=False):
        if part is Part.COVER:
            cover_at = len(parts)
        elif not (part is Part.DISTRIBUTION and before is Part.GRIDS):
            along = _with_grids(layout) if part is Part.GRIDS else (part,)
            parts += _made(part, along, issued, ink, layout)
    if cover_at >= 0 or not parts:
        contents = [(part.title, part.key) for part in parts if part.listed]
        cover_part = _Section(say("Cover"), "cover", partial(cover, issued, contents, ink))
        parts.insert(max(0, cover_at), cover_part)
    return parts


def _with_grids(layout: Layout) -> tuple[Part, ...]:
    """Return what is printed scheme by scheme: the distribution stands beside its grid where it follows."""
    at = layout.parts.index(Part.GRIDS)
    return tuple(one for one in layout.parts[at : at + 2] if one in (Part.GRIDS, Part.DISTRIBUTION))


def _made(
    part: Part, along: tuple[Part, ...], issued: IssuedPacket, ink: Ink, layout: Layout
) -> list[_Section]:
    """Return the sections of one part; none where there is nothing to print of it."""
    say, content = ink.say, issued.content
    if part in (Part.GRIDS, Part.DISTRIBUTION):
        return [
            section
            for scheme, places in _schemes(content)
            for section in _scheme_sections(scheme, places, content, ink, layout, along)
        ]
    if part is Part.REPORTS:
        return _reports(issued, ink, layout)
    chosen = layout.chosen(content)
    if part is Part.MINUTES and content.record is None:
        return []
    made = {
        Part.COMMITTEE: (say("Committee"), "roster", partial(sections.roster, content, ink), PORTRAIT),
        Part.AGENDA: (say("Agenda"), "agenda", partial(packet_parts.agenda, content, ink), PORTRAIT),
        Part.RULES: (say("Rules in force"), "rules", partial(packet_parts.rules, content, ink), PORTRAIT),
        Part.MOVEMENT: (say("Movement"), "movement", partial(packet_parts.movement, content, ink), PORTRAIT),
        Part.DECISIONS: (
            say("Decisions and ballots"),
            "decisions",
            partial(sections.decisions, content, ink),
            LANDSCAPE,
        ),
        Part.MINUTES: (say("Minutes"), "minutes", partial(_minutes, issued, ink), PORTRAIT),
        Part.COMPARISON: (
            say("Comparison"),
            "comparison",
            partial(packet_parts.comparison, chosen, content, ink),
            LANDSCAPE,
        ),
        Part.PLANS: (
            say("Development"),
            "plans",
            partial(packet_parts.development, chosen, content, ink),
            PORTRAIT,
        ),
        Part.SIGNATURES: (
            say("Signatures of the committee"),
            "signatures",
            partial(sections.signatures, issued, ink),
            PORTRAIT,
        ),
    }
    return [_Section(*made[part])]


def _schemes(content: PacketContent) -> list[tuple[Scheme, sections.Places]]:
    """Return every scheme of the session with everybody's places on it."""
    first = {one.candidate: (one.proposed, one.calibrated) for one in content.evaluations}
    others = [
        (other.scheme, {one.candidate: (one.proposed, one.calibrated) for one in other.places})
        for other in content.others
    ]
    return [(content.scheme, first), *others]


def _scheme_sections(
    scheme: Scheme,
    places: sections.Places,
    content: PacketContent,
    ink: Ink,
    layout: Layout,
    along: tuple[Part, ...],
) -> list[_Section]:
    say, name = ink.say, ink.say.text(scheme.name)
    parts = []
    if Part.GRIDS in along:
        make = partial(sections.grids, scheme, content.evaluations, places, ink, layout.grid_pages)
        title = say("Grid before and after: {scheme}", scheme=name)
        parts.append(_Section(title, f"grid-{scheme.key}-before", make, layout.grid_pages))
    if Part.DISTRIBUTION in along:
        make = partial(sections.spread, scheme, content, places, ink)
        parts.append(_Section(say("Distribution: {scheme}", scheme=name), f"spread-{scheme.key}", make))
    return parts


def _minutes(issued: IssuedPacket, ink: Ink) -> list[Flowable]:
    content = issued.content
    assert content.record is not None
    return minutes_section(
        content, minutes.parts(content.record, minutes.seal_of(content, issued.fingerprint)), ink
    )


def _reports(issued: IssuedPacket, ink: Ink, layout: Layout) -> list[_Section]:
    """Return a section per candidate; the first also carries the bookmark of all reports."""
    say, content = ink.say, issued.content
    title = say("Development-potential reports")
    parts = []
    for index, one in enumerate(layout.chosen(content)):
        name, key = (one.name, "") if index else (title, REPORTS)
        photo = issued.photos.get(one.photo, b"")
        make = partial(_report, one, content, ink, photo, "" if index else title, layout.report_pages)
        parts.append(_Section(name, key, make, listed=not index))
    return parts


def _report(
    one: Evaluation, content: PacketContent, ink: Ink, photo: bytes, title: str, pages: int
) -> list[Flowable]:
    first: list[Flowable] = [Mark(REPORTS, title)] if title else []
    return [*first, *evaluation_story(one, content, ink, photo, Length(pages))]
