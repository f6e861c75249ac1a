"""A list on paper: what it is, what it rests on, one table or several, and lines to sign."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from reportlab.platypus import Flowable

from talentdesk.reports.blocks import Signatures, ended, subheading
from talentdesk.reports.ink import BODY, MUTED, TITLE, Align, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import LANDSCAPE, PORTRAIT, Mark, Paper, Stamp
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Text
from talentdesk.wording import Say

_ROOM, _ROOM_TO_SIGN = 92.0, 150.0
"""Room below the title of a table, and of the last one where lines to sign on follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPart:
    """A table with its title and a sentence above it. ``widths`` are shares; ``right`` columns of numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()
    right: frozenset[int] = frozenset()
    title: str = ""
    note: str = ""
    empty: str = ""
    """What is said instead of an empty table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """A list in the words of the language it is printed in."""

    organisation: str
    title: str
    about: str
    moment: datetime
    parts: tuple[ListPart, ...]
    notes: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    across: bool = False
    """On paper laid across."""


def draw_list(
    content: ListPaper, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw a list. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    stamp = Stamp(
        title=content.title,
        organisation=content.organisation,
        code=None,
        draft=False,
        moment=content.moment,
        foot=say("Confidential: for those named only."),
    )
    paper = Paper(ink, stamp, progress, cancelled, LANDSCAPE if content.across else PORTRAIT)
    story: list[Flowable] = [Mark("list", content.title, 0, "")]
    story += [Text(ink, content.title, TITLE), Text(ink, content.about, MUTED)]
    story += [Text(ink, note, BODY) for note in content.notes]
    for number, part in enumerate(content.parts):
        story += [Mark(f"part-{number}", part.title, 1, "")] if part.title else []
        room = _ROOM_TO_SIGN if content.signers and part is content.parts[-1] else _ROOM
        story += _part(part, ink, room)
    if content.signers:
        story = ended(story, Signatures(ink, content.signers, before=18))
    return Printed(paper.make(story), ink.glyphs.missing)


def _part(part: ListPart, ink: Ink, room: float) -> Iterable[Flowable]:
    if part.title:
        yield from subheading(ink, part.title, room=room)
    if part.note:
        yield Text(ink, part.note, MUTED)
    if not part.rows:
        yield Text(ink, part.empty, MUTED)
        return
    widths = part.widths or tuple(1 / len(part.heads) for _ in part.heads)
    whole = sum(widths)
    columns = [
        Column(head, width / whole, Align.RIGHT if at in part.right else Align.LEFT)
        for at, (head, width) in enumerate(zip(part.heads, widths, strict=True))
    ]
    yield Rows(ink, columns, part.rows)
