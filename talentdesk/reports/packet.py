"""The packet of a session: cover, committee, grids, distribution, decisions, reports, signatures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path

from reportlab.platypus import Flowable

from talentdesk.domain import minutes
from talentdesk.domain.grid import Scheme
from talentdesk.domain.packet import Evaluation, IssuedPacket, PacketContent
from talentdesk.domain.snapshot import fingerprint
from talentdesk.domain.texts import Id
from talentdesk.exchange.files import write
from talentdesk.reports import sections
from talentdesk.reports.code import PacketCode
from talentdesk.reports.cover import cover
from talentdesk.reports.evaluation import evaluation_story
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


class Part(StrEnum):
    """What a packet can contain, in the order of printing."""

    COVER = "cover"
    COMMITTEE = "committee"
    GRIDS = "grids"
    DISTRIBUTION = "distribution"
    DECISIONS = "decisions"
    MINUTES = "minutes"
    REPORTS = "reports"
    SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which parts are printed, on what pages the grids; ``candidates`` limits the reports when not empty."""

    parts: frozenset[Part] = frozenset(Part)
    grid_pages: str = LANDSCAPE
    candidates: frozenset[Id] = frozenset()

    @property
    def key(self) -> str:
        """What tells this layout from others: parts, pages, and a short sum of the chosen candidates."""
        parts = "+".join(part.value for part in Part if part in self.parts)
        chosen = fingerprint(",".join(sorted(self.candidates)))[:8] if self.candidates else ""
        return "/".join(part for part in (parts, self.grid_pages, chosen) if part)


WHOLE = Layout()


@dataclass(frozen=True, slots=True)
class Printed:
    """A drawn packet and the characters that no font could show."""

    data: bytes = field(repr=False)
    missing: tuple[str, ...]


def write_packet(
    issued: IssuedPacket,
    path: Path,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    layout: Layout = WHOLE,
) -> Printed:
    """Draw a packet and write it to ``path``, which is replaced only by the finished file.

    Raises ``TroubleError`` when cancelled or when the file cannot be written; nothing is left behind then.
    """
    printed = draw_packet(issued, say, progress, cancelled, layout=layout)
    write(path, printed.data)
    return printed


def draw_packet(
    issued: IssuedPacket,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    layout: Layout = WHOLE,
) -> Printed:
    """Draw a packet; the same values, language and layout give the same bytes.

    Raises ``TroubleError(CANCELLED)`` between two candidates or pages.
    """
    ink = Ink(say)
    content = issued.content
    stamp = Stamp(
        title=content.session_name,
        organisation=content.organisation,
        code=PacketCode(issued.number, issued.fingerprint),
        draft=content.version == 0,
        moment=content.moment,
    )
    parts = _sections(issued, ink, layout)
    paper = Paper(ink, stamp, progress, cancelled, parts[0].kind)
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
    """Return the parts of a layout in the order of printing."""
    say, content = ink.say, issued.content
    parts: list[_Section] = []
    if Part.COMMITTEE in layout.parts:
        parts.append(_Section(say("Committee"), "roster", partial(sections.roster, content, ink)))
    for scheme, places in _schemes(content):
        parts += _scheme_sections(scheme, places, content, ink, layout)
    if Part.DECISIONS in layout.parts:
        make = partial(sections.decisions, content, ink)
        parts.append(_Section(say("Decisions and ballots"), "decisions", make, LANDSCAPE))
    if Part.MINUTES in layout.parts and content.record is not None:
        make = partial(_minutes, issued, ink)
        parts.append(_Section(say("Minutes"), "minutes", make))
    if Part.REPORTS in layout.parts:
        parts += _reports(issued, ink, layout)
    if Part.SIGNATURES in layout.parts:
        make = partial(sections.signatures, issued, ink)
        parts.append(_Section(say("Signatures of the committee"), "signatures", make))
    if Part.COVER in layout.parts or not parts:
        contents = [(part.title, part.key) for part in parts if part.listed]
        parts.insert(0, _Section(say("Cover"), "cover", partial(cover, issued, contents, ink)))
    return parts


def _schemes(content: PacketContent) -> list[tuple[Scheme, sections.Places]]:
    """Return every scheme of the session with everybody's places on it."""
    first = {one.candidate: (one.proposed, one.calibrated) for one in content.evaluations}
    others = [
        (other.scheme, {one.candidate: (one.proposed, one.calibrated) for one in other.places})
        for other in content.others
    ]
    return [(content.scheme, first), *others]


def _scheme_sections(
    scheme: Scheme, places: sections.Places, content: PacketContent, ink: Ink, layout: Layout
) -> list[_Section]:
    say, name = ink.say, ink.say.text(scheme.name)
    parts = []
    if Part.GRIDS in layout.parts:
        make = partial(sections.grids, scheme, content.evaluations, places, ink, layout.grid_pages)
        title = say("Grid before and after: {scheme}", scheme=name)
        parts.append(_Section(title, f"grid-{scheme.key}-before", make, layout.grid_pages))
    if Part.DISTRIBUTION in layout.parts:
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
    chosen = [
        one for one in content.evaluations if not layout.candidates or one.candidate in layout.candidates
    ]
    title = say("Development-potential reports")
    parts = []
    for index, one in enumerate(chosen):
        name, key = (one.name, "") if index else (title, "reports")
        photo = issued.photos.get(one.photo, b"")
        make = partial(_report, one, content, ink, photo, "" if index else title)
        parts.append(_Section(name, key, make, listed=not index))
    return parts


def _report(one: Evaluation, content: PacketContent, ink: Ink, photo: bytes, title: str) -> list[Flowable]:
    first: list[Flowable] = [Mark("reports", title)] if title else []
    return [*first, *evaluation_story(one, content, ink, photo)]
