"""A form as a PDF: blank, or filled from the record."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from reportlab.platypus import Flowable, PageBreak

from talentdesk.domain.forms import Form, FormValues, PartKind
from talentdesk.reports.blocks import ended
from talentdesk.reports.forms.parts import part_block, words
from talentdesk.reports.ink import MUTED, TITLE, Align, Ink
from talentdesk.reports.page import Chapter, Mark, Paper, Stamp
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.text import Text
from talentdesk.wording import Say


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """A drawn form and the characters that no font could show."""

    data: bytes = field(repr=False)
    missing: tuple[str, ...]


def draw_forms(
    form: Form,
    filled: Sequence[FormValues],
    say: Say,
    moment: datetime,
    *,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> PrintedForm:
    """Draw a form for every set of values, each on pages of its own; the same values give the same bytes.

    ``moment`` is when the newest of the values came about. Raises ``TroubleError(CANCELLED)``.
    """
    ink = Ink(say)
    name = say.text(form.name)
    organisation = next((one.organisation for one in filled if one.organisation), "")
    stamp = Stamp(title=name, organisation=organisation, code=None, draft=False, moment=moment, foot=name)
    story: list[Flowable] = []
    for index, one in enumerate(filled):
        if index:
            story.append(PageBreak())
        about = words(one.values.get("person.name") or one.values.get("session.name"), say)
        story.append(Chapter(about or name, partial(_story, form, one, ink, index)))
    data = Paper(ink, stamp, progress, cancelled, counts_each=True).make(story)
    return PrintedForm(data, ink.glyphs.missing)


def _story(form: Form, values: FormValues, ink: Ink, index: int) -> list[Flowable]:
    say = ink.say
    name = say.text(form.name)
    about = words(values.values.get("person.name") or values.values.get("session.name"), say)
    story: list[Flowable] = [
        Mark(f"form-{index}", about or name, 0, about),
        Text(ink, name, TITLE.but(align=Align.CENTRE)),
    ]
    if values.organisation:
        story.append(Text(ink, values.organisation, MUTED.but(align=Align.CENTRE, after=8)))
    for part in form.parts:
        block = part_block(part, values, ink)
        if part.kind is PartKind.SIGNATURES:
            *before, note = story
            story = ended(before, note, block) if isinstance(note, Text) else ended(story, block)
        else:
            story.append(block)
    return story
