"""A candidate's report within one, two or three pages: all four parts, the newest of every list."""

from dataclasses import replace

from reportlab.platypus import Flowable

from talentdesk.charts.fit import fit_of
from talentdesk.domain.packet import Evaluation, PacketContent
from talentdesk.reports import conclusion, evaluation_parts
from talentdesk.reports.blocks import Beside, Stack
from talentdesk.reports.fitting import Clipped, Limits, one_page
from talentdesk.reports.history_tables import Content, history_contents, line_of, table_of, unrecorded
from talentdesk.reports.ink import BODY, CELL, MUTED, SUBHEADING, Face, Ink
from talentdesk.reports.page import new_page
from talentdesk.reports.text import Block, Text
from talentdesk.reports.vectors import FitBars, Radar, Trend

_HEAD = SUBHEADING.but(size=11.5, leading=16, before=7)
_SHORT = CELL.but(after=2)
_GAP = 18.0
_FEWEST_TOLD = 4
"""Ratings that a page with everything on it shows at most."""


def pages(
    evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes, count: int
) -> list[Flowable]:
    """Return a report on ``count`` pages, one to three."""
    brief = _Brief(evaluation, content, ink, photo)
    if count == 1:
        return one_page(brief.everything, evaluation_parts.signatures(ink, _SHORT))
    foot = evaluation_parts.signatures(ink)
    if count == 2:
        return [*one_page(brief.past), *new_page(), *one_page(brief.outlook, foot)]
    return [
        *one_page(brief.person),
        *new_page(),
        *one_page(brief.achieved),
        *new_page(),
        *one_page(brief.concluded, foot),
    ]


class _Brief:
    """The parts of one report within limits."""

    def __init__(self, evaluation: Evaluation, content: PacketContent, ink: Ink, photo: bytes) -> None:
        self._one, self._content, self._ink, self._photo = evaluation, content, ink, photo
        self._fit = fit_of(evaluation)

    # --------------------------------------------------------------------------------------- the pages

    def everything(self, limits: Limits) -> list[Block]:
        """Return all four parts in short: two beside two, and below them what was said."""
        ink, one, content = self._ink, self._one, self._content
        title = ink.say("Development-potential report")
        narrow = replace(limits, items=min(6, limits.items))
        place = [
            Text(ink, ink.say("4  Conclusion of the committee"), _HEAD),
            *conclusion.concise_place(one, content, ink, narrow, _SHORT),
        ]
        return [
            evaluation_parts.head(
                one, ink, self._photo, title, told=evaluation_parts.running_facts(one, content, ink, _SHORT)
            ),
            Beside([(Stack(self._in_short(narrow)), 0.5), (Stack(self._in_figures()), 0.5)], gap=_GAP),
            Beside([(Stack(self._competency(narrow, radar=False)), 0.5), (Stack(place), 0.5)], gap=_GAP),
            *conclusion.told(one, content, ink, narrow, _SHORT),
        ]

    def past(self, limits: Limits) -> list[Block]:
        """Return who it is and how well the post is filled."""
        histories = self._histories(limits, 1)
        return [*self._basic(), *histories, *self._performance(limits, 96.0)]

    def person(self, limits: Limits) -> list[Block]:
        """Return the personal data with every history."""
        return [*self._basic(), *self._histories(limits, 3)]

    def achieved(self, limits: Limits) -> list[Block]:
        """Return performance and competency."""
        return [*self._performance(limits, 96.0), *self._competency(limits, radar=True)]

    def outlook(self, limits: Limits) -> list[Block]:
        """Return competency and conclusion."""
        return [*self._competency(limits, radar=True), *self._conclusion(limits, BODY, 120.0)]

    def concluded(self, limits: Limits) -> list[Block]:
        """Return the conclusion alone."""
        return self._conclusion(limits, BODY, 132.0)

    # --------------------------------------------------------------------------------------- the parts

    def _basic(self) -> list[Block]:
        ink, say = self._ink, self._ink.say
        return [
            evaluation_parts.head(self._one, ink, self._photo, say("Development-potential report")),
            Text(ink, say("1  Basic data"), _HEAD),
            evaluation_parts.dates(self._one, self._content, ink),
        ]

    def _histories(self, limits: Limits, tables: int) -> list[Block]:
        """Return the first histories as tables, the others as running text."""
        ink = self._ink
        blocks: list[Block] = []
        held = [one for one in history_contents(self._one, ink.say) if one[2]]
        for one in held[:tables]:
            title, table = table_of(one, ink, limits)
            blocks += [Text(ink, title, SUBHEADING.but(before=4)), table]
        blocks += [line_of(one, ink, limits) for one in held[tables:]]
        empty = unrecorded(self._one, ink)
        if empty:
            blocks.append(Text(ink, ink.say("Not on record: {kinds}.", kinds=empty), MUTED))
        return blocks

    def _in_short(self, limits: Limits) -> list[Block]:
        """Return the newest posts, and how much more is on record."""
        ink, say = self._ink, self._ink.say
        posts, *others = history_contents(self._one, say)
        organisation = self._content.organisation
        blocks: list[Block] = [Text(ink, say("1  Basic data"), _HEAD)]
        if posts[2]:
            title, (span, _, post, *_), rows = posts
            held = [
                [
                    when,
                    at if employer == organisation else say("{post}, {employer}", post=at, employer=employer),
                ]
                for when, employer, at, *_ in rows
            ]
            short: Content = (title, [span, post], held)
            lines = 2 if limits.lines > 2 else 1
            name, table = table_of(short, ink, Limits(min(3, limits.rows), lines, limits.items))
            blocks += [Text(ink, name, _SHORT.but(bold=True)), table]
        more = say(", ").join(
            say("{kind} {count}", kind=title, count=len(rows)) for title, _, rows in others if rows
        )
        if not posts[2]:
            empty = say("Not on record: {kinds}.", kinds=unrecorded(self._one, ink))
            blocks.append(Clipped(ink, empty, limits.lines + 1, MUTED))
        if more:
            words = say("Also on record: {kinds}.", kinds=more)
            blocks.append(Clipped(ink, words, max(2, limits.lines), MUTED))
        return blocks

    def _in_figures(self) -> list[Block]:
        """Return the trend alone; it says grade and score of every period."""
        ink, say, one = self._ink, self._ink.say, self._one
        head = Text(ink, say("2  Performance in the present post"), _HEAD)
        if not one.performance:
            return [head, Text(ink, say("There is no rating in the present post on record."), _SHORT)]
        trend = Trend(ink, evaluation_parts.trend_values(one, self._content), 84.0)
        return [head, evaluation_parts.overall(one, self._content.scheme.vertical, ink, _SHORT), trend]

    def _performance(self, limits: Limits, height: float) -> list[Block]:
        ink, say, one = self._ink, self._ink.say, self._one
        head = Text(ink, say("2  Performance in the present post"), _HEAD)
        if not one.performance:
            return [head, Text(ink, say("There is no rating in the present post on record."), _SHORT)]
        most = min(limits.rows, _FEWEST_TOLD)
        table = evaluation_parts.rating_table(one.performance[:most], self._content.scheme.vertical, ink)
        trend = Trend(ink, evaluation_parts.trend_values(one, self._content), height)
        return [
            head,
            evaluation_parts.overall(one, self._content.scheme.vertical, ink, _SHORT),
            Beside([(table, 0.5), (trend, 0.5)]),
        ]

    def _competency(self, limits: Limits, *, radar: bool) -> list[Block]:
        ink, say, values = self._ink, self._ink.say, self._fit
        head = Text(ink, say("3  Competency against the post's model"), _HEAD)
        if not values.items:
            return [head, Text(ink, say("The post has no competency model."), _SHORT)]
        if values.percent is None:
            return [head, Text(ink, values.sentence(say), _SHORT)]
        shown = evaluation_parts.heaviest(values, limits.items)
        runs = evaluation_parts.fit_runs(self._one, values, ink)
        blocks: list[Block] = [head, Clipped(ink, runs, limits.lines + 2, _SHORT)]
        if not radar:
            blocks.append(FitBars(ink, shown))
        elif shown.shows_radar and limits.items > 4:
            height = 24.0 * len(shown.items) + 10
            drawing = Radar(ink, shown, min(190.0, max(150.0, height)))
            blocks.append(Beside([(drawing, 0.52), (FitBars(ink, shown), 0.48)]))
        else:
            blocks.append(evaluation_parts.two_columns(shown, ink))
        blocks += evaluation_parts.left_out(shown, values, ink)
        for runs in evaluation_parts.leads(self._one, values, ink):
            blocks.append(Clipped(ink, runs, min(2, limits.lines), _SHORT))
        return blocks

    def _conclusion(self, limits: Limits, face: Face, height: float) -> list[Block]:
        head = Text(self._ink, self._ink.say("4  Conclusion of the committee"), _HEAD)
        return [
            head,
            *conclusion.concise(self._one, self._content, self._ink, limits, face, height),
        ]
