"""The minutes as a paper of their own, with lines to sign."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from reportlab.platypus import Flowable

from talentdesk.domain.minutes import Part
from talentdesk.domain.record import SessionRecord
from talentdesk.reports.ink import TITLE, Ink
from talentdesk.reports.minutes import minutes_story, signed
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import Chapter, Mark, Paper, Stamp
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.text import Text
from talentdesk.wording import Say
from talentdesk.wording.seals import seal_words


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPaper:
    """What the minutes are printed from."""

    organisation: str
    record: SessionRecord
    parts: tuple[Part, ...]
    seal: str
    """Fingerprint of the seal; empty for a draft."""
    version: int
    moment: datetime


def draw_minutes(
    paper: MinutesPaper, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw the minutes with lines to sign for chair and recorder. Raises ``TroubleError(CANCELLED)``."""
    ink = Ink(say)
    foot = say("Draft: not sealed yet")
    if paper.seal:
        foot = say("Seal {seal}, version {version}", seal=seal_words(paper.seal), version=paper.version)
    stamp = Stamp(
        title=paper.record.name,
        organisation=paper.organisation,
        code=None,
        draft=not paper.seal,
        moment=paper.moment,
        foot=foot,
    )
    sheet = Paper(ink, stamp, progress, cancelled)
    make = partial(_whole, paper, ink)
    return Printed(sheet.make([Chapter(say("Minutes"), make)]), ink.glyphs.missing)


def _whole(paper: MinutesPaper, ink: Ink) -> list[Flowable]:
    say = ink.say
    title = [Mark("minutes", say("Minutes"), 0, ""), Text(ink, say("Minutes"), TITLE)]
    return signed([*title, *minutes_story(paper.parts, ink)], paper.record, ink)
