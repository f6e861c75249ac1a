"""Small charts of a report, drawn from the same values as those on the screen: radar, bars, trend, shares."""

from itertools import pairwise

from typing_extensions import override

from talentdesk.charts import distribution as shares
from talentdesk.charts import share_bar
from talentdesk.charts.chart import figure
from talentdesk.charts.fit import FitValues, signed
from talentdesk.charts.geometry import spokes
from talentdesk.charts.performance import PerformanceValues, Year
from talentdesk.domain.distribution import Standing
from talentdesk.reports import marks
from talentdesk.reports.ink import SMALL, Align, Face, Ink
from talentdesk.reports.text import Block, Canvas, FixedBlock, Text, draw_line, shortened

_LABEL = Face(size=8, leading=10)
_BOLD = _LABEL.but(bold=True)
_ASKED = (3.0, 2.0)


class Radar(FixedBlock):
    """What the model asks as a dashed outline, the scores as a filled one; an unscored spoke stays open."""

    def __init__(self, ink: Ink, values: FitValues, height: float = 190.0) -> None:
        super().__init__(ink, height, 4, 4)
        self._values = values

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint rings, spokes, both outlines and the names around them."""
        ink, values = self._ink, self._values
        radius = min(self._height / 2 - 34, self.width / 2 - 62)
        centre = (left + self.width / 2, top - self._height / 2 + 5)

        def at(shares: list[float]) -> list[marks.Point]:
            return [(centre[0] + x * radius, centre[1] + y * radius) for x, y in spokes(shares)]

        count = len(values.items)
        for share in (0.25, 0.5, 0.75, 1.0):
            marks.shape(canvas, at([share] * count), line=ink.colour("line"), thick=0.5)
        for end in at([1.0] * count):
            marks.rule(canvas, centre, end, ink.colour("line"))
        self._paint_scores(canvas, at([_share(values, item.score) for item in values.items]))
        asked = at([_share(values, item.required) for item in values.items])
        marks.shape(canvas, asked, line=ink.colour("text"), thick=0.9, dash=_ASKED)
        self._paint_names(canvas, at([1.07] * count), centre)
        self._paint_legend(canvas, left, top - self._height + 2)

    def _paint_scores(self, canvas: Canvas, points: list[marks.Point]) -> None:
        scores = [item.score for item in self._values.items]
        accent = self._ink.colour("accent")
        if None not in scores:
            marks.shape(canvas, points, fill=self._ink.colour("accent-soft"))
        for index, score in enumerate(scores):
            after = (index + 1) % len(points)
            if score is None:
                continue
            if scores[after] is not None:
                marks.rule(canvas, points[index], points[after], accent, thick=1.5)
            marks.dot(canvas, points[index], 1.9, fill=accent)

    def _paint_names(self, canvas: Canvas, ends: list[marks.Point], centre: marks.Point) -> None:
        for (x, y), item in zip(ends, self._values.items, strict=True):
            aside = x - centre[0]
            align = Align.CENTRE if abs(aside) < 8 else (Align.LEFT if aside > 0 else Align.RIGHT)
            room = self.width / 2 - abs(aside) if align is not Align.CENTRE else self.width * 0.5
            face = (_BOLD if (item.gap or 0) < 0 else _LABEL).but(align=align)
            name = Text(self._ink, self._ink.say.text(item.name), face)
            lines = name.measure(max(room, 30)) / face.leading
            score = "–" if item.score is None else figure(item.score)
            height = (lines + 1) * face.leading
            above = y - centre[1]
            start = y + height if above > self._height * 0.25 else y + height / 2
            if above < -self._height * 0.25:
                start = y + 3
            shift = {Align.LEFT: 0.0, Align.CENTRE: -room / 2, Align.RIGHT: -room}[align]
            name.paint(canvas, x + shift, start)
            words = f"{score} / {figure(item.required)}"
            draw_line(canvas, self._ink, words, x, start - height + 2.4, _LABEL.but(align=align))

    def _paint_legend(self, canvas: Canvas, left: float, y: float) -> None:
        ink, say = self._ink, self._ink.say
        scored, asked = say("Score"), say("Asked")
        wide = Text(ink, scored, SMALL).natural_width + Text(ink, asked, SMALL).natural_width + 58
        x = left + (self.width - wide) / 2
        marks.rule(canvas, (x, y + 3), (x + 16, y + 3), ink.colour("accent"), thick=1.5)
        marks.dot(canvas, (x + 8, y + 3), 1.9, fill=ink.colour("accent"))
        x += 20 + draw_line(canvas, ink, scored, x + 20, y, SMALL) + 14
        marks.rule(canvas, (x, y + 3), (x + 16, y + 3), ink.colour("text"), thick=0.9, dash=_ASKED)
        draw_line(canvas, ink, asked, x + 20, y, SMALL)


def _share(values: FitValues, score: float | None) -> float:
    """Return where a score lies between the ends of the scale, 0 to 1."""
    span = values.high - values.low
    if score is None or span <= 0:
        return 0.0
    return min(1.0, max(0.0, (score - values.low) / span))


class FitBars(Block):
    """A bar per competency with a tick where the model asks; a bar below it is hatched."""

    _STEP = 24.0

    def __init__(self, ink: Ink, values: FitValues) -> None:
        super().__init__(4, 4)
        self._ink, self._values = ink, values

    @override
    def measure(self, width: float) -> float:
        """Return the height for the number of competencies."""
        self.width = width
        return self._STEP * len(self._values.items) + 4

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint name, score and gap above every bar."""
        ink, values = self._ink, self._values
        y = top
        for item in values.items:
            below = (item.gap or 0) < 0
            name = ink.say.text(item.name)
            draw_line(canvas, ink, name, left, y - 9, _BOLD if below else _LABEL, width=self.width - 70)
            words = ink.say("not scored")
            if item.score is not None:
                words = f"{figure(item.score)} / {figure(item.required)}  ({signed(item.gap)})"
            draw_line(canvas, ink, words, left + self.width, y - 9, _LABEL.but(align=Align.RIGHT))
            bottom = y - self._STEP + 5.5
            marks.box(canvas, left, bottom, self.width, 6, fill=ink.colour("hover"))
            reached = self.width * _share(values, item.score)
            if below:
                marks.box(canvas, left, bottom, reached, 6, fill=ink.colour("surface"))
                marks.hatched(canvas, left, bottom, reached, 6, ink.colour("warn"))
            elif reached:
                marks.box(canvas, left, bottom, reached, 6, fill=ink.colour("accent"))
            asked = left + self.width * _share(values, item.required)
            marks.rule(canvas, (asked, bottom - 2), (asked, bottom + 8), ink.colour("text"), thick=1.4)
            y -= self._STEP


class Trend(FixedBlock):
    """Ratings of the years as a line with grade and score beside every point."""

    def __init__(self, ink: Ink, values: PerformanceValues, height: float = 96.0) -> None:
        super().__init__(ink, height, 2, 2)
        self._values = values

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint points, lines between neighbours, and the periods below."""
        ink, values = self._ink, self._values
        heights = values.heights
        known = [height for height in heights if height is not None]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        span = high - low
        bottom, room = top - self._height + 16, self._height - 44
        step = self.width / max(1, len(heights))
        points: list[marks.Point | None] = []
        for index, height in enumerate(heights):
            x = left + step * (index + 0.5)
            share = 0.5 if not span else (0.0 if height is None else (height - low) / span)
            points.append(None if height is None else (x, bottom + 4 + share * room))
            draw_line(canvas, ink, values.years[index].period, x, top - self._height + 4, _CENTRED)
        marks.rule(canvas, (left, bottom - 2), (left + self.width, bottom - 2), ink.colour("line-strong"))
        for before, after in pairwise(points):
            if before and after:
                marks.rule(canvas, before, after, ink.colour("accent"), thick=1.4)
        for point, year in zip(points, values.years, strict=True):
            if point:
                marks.dot(canvas, point, 2.6, fill=ink.colour("surface"), line=ink.colour("accent"))
                for line, words in enumerate(self._label(year, step + 6)):
                    wide, y = words.natural_width, point[1] + 5 + 9.5 * line
                    marks.box(canvas, point[0] - wide / 2 - 1, y, wide + 2, 9.5, fill=ink.colour("surface"))
                    draw_line(canvas, ink, words.text, point[0], y + 2, _CENTRED_BOLD)

    def _label(self, year: Year, room: float) -> list[Text]:
        """Return the lines of a label from below: grade and score in one, or the grade above the score."""
        ink = self._ink
        whole = Text(ink, year.words(ink.say) or "–", _CENTRED_BOLD)
        if whole.natural_width <= room:
            return [whole]
        *grade, score = year.parts(ink.say)
        lines = [score, *grade]
        return [shortened(ink, one, _CENTRED_BOLD, room) for one in lines]


_CENTRED = _LABEL.but(align=Align.CENTRE, colour="muted")
_CENTRED_BOLD = _BOLD.but(align=Align.CENTRE)


class ShareBar(FixedBlock):
    """A share lying on its side in a table, with the guideline as a dashed frame behind it."""

    def __init__(self, ink: Ink, bar: share_bar.ShareBar, most: float) -> None:
        super().__init__(ink, 11.0)
        self.bar, self._most = bar, most

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint frame and bar; a bar outside its guideline is hatched."""
        ink, bar, scale = self._ink, self.bar, self.width / self._most
        bottom = top - self._height
        if bar.wanted:
            low, high = bar.wanted[0] * scale, min(bar.wanted[1] * scale, self.width)
            fill, line = ink.colour("accent-soft"), ink.colour("line-strong")
            wide = max(high - low, 1.5)
            marks.box(canvas, left + low, bottom - 1.5, wide, 14, fill=fill, line=line, dash=_ASKED)
        role = {Standing.BELOW: "warn", Standing.ABOVE: "bad"}.get(bar.standing)
        width = bar.percent * scale
        if width and role is None:
            marks.box(canvas, left, bottom + 1.5, width, 8, fill=ink.colour("accent"))
        elif width:
            marks.box(canvas, left, bottom + 1.5, width, 8, fill=ink.colour("surface"))
            marks.hatched(canvas, left, bottom + 1.5, width, 8, ink.colour(role or "text"))
        marks.rule(canvas, (left, bottom - 2), (left, top + 2), ink.colour("line-strong"))


def most_of(values: shares.DistributionValues) -> float:
    """Return the share in percent that the longest bar of a table stands for."""
    limits = [limit for bar in values.bars if bar.wanted for limit in bar.wanted if limit < 100]
    return max([25.0, *(bar.percent for bar in values.bars), *limits])
