"""The form on which a member writes opinions before the talk: every candidate with boxes to tick."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial

from reportlab.platypus import Flowable, Spacer

from talentdesk.domain.grid import Scheme
from talentdesk.reports.blocks import Signatures, ended
from talentdesk.reports.ink import BODY, HEADING, MM, MUTED, Align, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import PORTRAIT, Chapter, Mark, Paper, Stamp, new_page
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Text
from talentdesk.reports.ticks import Tick
from talentdesk.wording import Say

_BOX = 5 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """A candidate on the form."""

    name: str
    post: str
    box: int
    """Number of the proposed box, 0 = none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionForms:
    """The forms of a session, one a member; without members one to copy."""

    session: str
    on: date
    scheme: Scheme
    members: tuple[str, ...]
    lines: tuple[FormLine, ...]


def draw_opinion_forms(
    given: OpinionForms, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw a form for every member. Raises ``TroubleError``."""
    ink = Ink(say)
    stamp = Stamp(
        title=given.session,
        organisation=say("Opinions before the talk"),
        code=None,
        draft=False,
        moment=datetime.combine(given.on, time(), UTC),
        foot=say.day(given.on),
    )
    story: list[Flowable] = []
    for index, member in enumerate(given.members or ("",)):
        if story:
            story += new_page(PORTRAIT)
        title = say("Opinions of {member}", member=member) if member else say("Opinions before the talk")
        story.append(Chapter(title, partial(_form, given, title, index, ink)))
    return Printed(Paper(ink, stamp, progress, cancelled, counts_each=True).make(story), ink.glyphs.missing)


def _form(given: OpinionForms, title: str, index: int, ink: Ink) -> list[Flowable]:
    say = ink.say
    columns = [
        Column(say("No."), 10 * MM, Align.RIGHT),
        Column(say("Candidate"), 1),
        Column(say("Box proposed"), 18 * MM, Align.CENTRE),
        Column(say("Agree"), 16 * MM),
        Column(say("Question it"), 18 * MM),
        Column(say("Abstain"), 16 * MM),
        Column(say("Or box no."), 24 * MM),
    ]
    rows: list[list[Cell]] = []
    for number, one in enumerate(given.lines, start=1):
        ticks: list[Cell] = [Tick(ink, _BOX) for _ in range(4)]
        name = f"{one.name}\n{one.post}" if one.post else one.name
        rows.append([str(number), name, str(one.box) if one.box else "–", *ticks])
    boxes = sorted(given.scheme.boxes, key=lambda box: box.number)
    key = say(
        "Boxes of “{scheme}”: {boxes}",
        scheme=say.text(given.scheme.name),
        boxes=" · ".join(f"{box.number} {say.text(box.name)}" for box in boxes),
    )
    note = say("Tick one box a line, or write the number of the box where you would put the candidate.")
    story = [
        Mark(f"opinions-{index}", title, 0, ""),
        Text(ink, title, HEADING),
        Text(ink, note, BODY),
        Text(ink, key, MUTED),
        Spacer(1, 6),
        Rows(ink, columns, rows),
    ]
    return ended(story, Signatures(ink, [say("Signature of the member")], before=18))
