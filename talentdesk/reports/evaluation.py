"""The development-potential report of a candidate: four parts and signatures on one to four pages."""

from enum import IntEnum

from reportlab.platypus import Flowable

from talentdesk.charts.fit import fit_of
from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.reports import brief, evaluation_parts
from talentdesk.reports.blocks import Beside, heading, subheading
from talentdesk.reports.conclusion import conclusion
from talentdesk.reports.history_tables import histories, unrecorded
from talentdesk.reports.ink import BODY, MUTED, Ink
from talentdesk.reports.page import PORTRAIT, frame_size
from talentdesk.reports.text import Text
from talentdesk.reports.vectors import FitBars, Radar, Trend

_KEPT_WHOLE = 120.0
"""Height in points up to which a history stays on one page with its title."""


class Length(IntEnum):
    """How long a report is: three lengths keep to their pages and say what they leave out, one tells all."""

    ONE = 1
    TWO = 2
    THREE = 3
    FULL = 4
    """Everything on record, two to four pages for most people."""


def evaluation_story(
    evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes, length: Length = Length.FULL
) -> list[Flowable]:
    """Return the report of a candidate; it starts on a new page that the caller begins."""
    story: list[Flowable] = [evaluation_parts.bookmark(evaluation)]
    if length is not Length.FULL:
        return [*story, *brief.pages(evaluation, content, ink, photo, int(length))]
    story += _basic(evaluation, content, ink, photo)
    story += _performance(evaluation, content, ink)
    story += _competency(evaluation, ink)
    story += conclusion(evaluation, content, ink)
    story.append(evaluation_parts.signatures(ink))
    return story


def _basic(evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes) -> list[Flowable]:
    say = ink.say
    title = say("Development-potential report")
    story: list[Flowable] = [evaluation_parts.head(evaluation, ink, photo, title)]
    story += heading(ink, say("1  Basic data"))
    story.append(evaluation_parts.dates(evaluation, content, ink))
    for name, table in histories(evaluation, ink):
        high = table.measure(frame_size(PORTRAIT)[0])
        story += [*subheading(ink, name, room=min(high, _KEPT_WHOLE)), table]
    empty = unrecorded(evaluation, ink)
    if empty:
        story.append(Text(ink, say("Not on record: {kinds}.", kinds=empty), MUTED))
    return story


def _performance(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Flowable]:
    say = ink.say
    story = heading(ink, say("2  Performance in the present post"), room=130)
    if not evaluation.performance:
        return [*story, Text(ink, say("There is no rating in the present post on record."), BODY)]
    story.append(evaluation_parts.overall(evaluation, content.scheme.vertical, ink))
    table = evaluation_parts.rating_table(evaluation.performance, content.scheme.vertical, ink)
    trend = Trend(ink, evaluation_parts.trend_values(evaluation, content))
    if len(evaluation.performance) > 6:
        return [*story, trend, table]
    story.append(Beside([(table, 0.54), (trend, 0.46)]))
    return story


def _competency(evaluation: Evaluation, ink: Ink) -> list[Flowable]:
    say = ink.say
    values = fit_of(evaluation)
    story = heading(ink, say("3  Competency against the post's model"), room=210)
    if not values.items:
        return [*story, Text(ink, say("The post has no competency model."), BODY)]
    if values.percent is None:
        return [*story, Text(ink, values.sentence(say), BODY), evaluation_parts.asked_table(values, ink)]
    story.append(Text(ink, evaluation_parts.fit_runs(evaluation, values, ink), BODY))
    bars = FitBars(ink, values)
    if values.shows_radar:
        story.append(Beside([(Radar(ink, values), 0.52), (bars, 0.48)]))
    else:
        story.append(bars)
    story += [Text(ink, runs, BODY) for runs in evaluation_parts.leads(evaluation, values, ink)]
    return story
