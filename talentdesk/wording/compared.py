"""The table of people side by side, in words: the same on screen, on paper and in the clipboard."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from talentdesk.domain.calendar import years_between
from talentdesk.domain.candidate import Move
from talentdesk.domain.compared import (
    Bar,
    Cell,
    Compared,
    CompareRow,
    CompareSection,
    CompareTable,
    Comparison,
    Mark,
)
from talentdesk.domain.evidence import Holding
from talentdesk.domain.fit import Fit, ItemFit, fit
from talentdesk.domain.grid import Dimension, Placement, Scheme
from talentdesk.domain.people import Experience, Schooling
from talentdesk.domain.plans import PlanLine, PlanState
from talentdesk.domain.programme import CompetencyModel, Programme
from talentdesk.domain.scores import Rating, level_of, newest
from talentdesk.wording.evidence import held_words, holding_words
from talentdesk.wording.grades import grade_text
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.spans import span

NONE = "–"
_PERIODS = 5
"""Periods of a trend at most, the newest."""
_STEPS = 6
"""Moves and steps of a résumé at most, the newest."""
_STATES = {
    PlanState.DRAFT: phrase("draft"),
    PlanState.AGREED: phrase("agreed"),
    PlanState.RUNNING: phrase("running"),
    PlanState.DONE: phrase("completed"),
    PlanState.STOPPED: phrase("stopped"),
}
_MARKS = {
    Holding.HELD: Mark.GOOD,
    Holding.OLD: Mark.WARN,
    Holding.PART: Mark.WARN,
    Holding.MISSING: Mark.BAD,
    Holding.UNKNOWN: Mark.NONE,
}


def compare_table(
    comparison: Comparison, programme: Programme, say: Say, *, scheme: str = "", model: str = ""
) -> CompareTable:
    """Return the table. Without ``model`` everybody is held against the model of their own post."""
    writer = _Writer(comparison, programme, say, scheme, model)
    sections = [
        CompareSection("basic", say("Basic data"), writer.basic()),
        CompareSection("resume", say("Résumé"), writer.resume()),
        CompareSection("performance", say.text(writer.scheme.vertical.name), writer.performance()),
        CompareSection("ratings", say("Other ratings"), writer.ratings()),
        CompareSection("competencies", say("Competencies against the model"), writer.competencies()),
        CompareSection("place", say("On the grid"), writer.place()),
        CompareSection("plans", say("Development"), writer.plans()),
        CompareSection("evidence", say("Evidence on record"), writer.evidence()),
    ]
    return CompareTable(
        heads=tuple(one.file.line.name for one in comparison.people),
        under=tuple(
            " · ".join(part for part in (one.file.line.post, one.file.line.unit) if part)
            for one in comparison.people
        ),
        sections=tuple(section for section in sections if section.rows),
    )


def as_text(table: CompareTable) -> str:
    """Return the table for the clipboard: columns by tabs, several lines of a cell by blanks between bars."""
    lines = ["\t".join(("", *table.heads)), "\t".join(("", *table.under))]
    for section in table.sections:
        lines.append(section.title)
        for row in section.rows:
            lines.append("\t".join((row.title, *(cell.text.replace("\n", " | ") for cell in row.cells))))
    return "\n".join(lines)


class _Writer:
    """Writes the rows of one comparison."""

    def __init__(
        self, comparison: Comparison, programme: Programme, say: Say, scheme: str, model: str
    ) -> None:
        self._people = comparison.people
        self._on = comparison.on
        self._programme = programme
        self._say = say
        self._model = model
        known = next((one.view.scheme for one in self._people if one.view), scheme)
        self.scheme: Scheme = programme.scheme(known) or programme.schemes[0]

    # ------------------------------------------------------------------ sections

    def basic(self) -> tuple[CompareRow, ...]:
        """Who they are."""
        say, programme = self._say, self._programme
        genders = {"f": say("female"), "m": say("male")}
        asked: tuple[tuple[str, Callable[[Compared], str]], ...] = (
            (say("Tier"), lambda one: say.text(programme.tier_name(one.file.line.tier))),
            (say("Time in post"), lambda one: self._span(one.file.line.post_since)),
            (say("In the company"), lambda one: self._span(one.file.line.hire_date)),
            (say("Age"), lambda one: self._age(one.file.line.birth_date)),
            (say("Gender"), lambda one: genders.get(one.file.line.gender, "")),
            (say("Education"), lambda one: one.file.line.education),
            (say("Manager"), lambda one: one.file.line.manager),
            (say("Job grade"), lambda one: one.file.grade),
            (say("Languages"), lambda one: _lines(f"{x.language} {x.level}" for x in one.file.languages)),
        )
        return self._rows((title, [Cell(answer(one)) for one in self._people]) for title, answer in asked)

    def resume(self) -> tuple[CompareRow, ...]:
        """Where they come from."""
        say = self._say
        awards = say("Awards and penalties")
        return self._rows(
            (
                (say("Posts held"), self._cells(self._posts)),
                (say("Schools"), self._cells(lambda x: _lines(map(_school, x.file.education[:_STEPS])))),
                (say("Training"), self._cells(lambda x: _lines(t.name for t in x.file.training[:_STEPS]))),
                (awards, self._cells(lambda x: _lines(a.name for a in x.file.awards[:_STEPS]))),
            )
        )

    def performance(self) -> tuple[CompareRow, ...]:
        """The scheme's vertical dimension, period by period."""
        dimension = self.scheme.vertical
        by_person = [_by_period(one, dimension.key) for one in self._people]
        periods = sorted({period for rated in by_person for period in rated}, reverse=True)[:_PERIODS]
        trends = [
            Cell(
                " · ".join(f"{period} {self._grade(rated[period])}" for period in sorted(rated)[-_PERIODS:]),
                trend=tuple(
                    Bar(period, self._share(rated[period], dimension), self._grade(rated[period]))
                    for period in sorted(rated)[-_PERIODS:]
                ),
            )
            for rated in by_person
        ]
        rows: list[tuple[str, list[Cell]]] = [(self._say("Trend"), trends)]
        rows += [
            (period, self._rated([rated.get(period) for rated in by_person], dimension)) for period in periods
        ]
        return self._rows(rows)

    def ratings(self) -> tuple[CompareRow, ...]:
        """The newest rating of every other dimension."""
        rows = []
        for dimension in self._programme.dimensions:
            if dimension.key != self.scheme.vertical.key:
                found = [newest(one.file.ratings, dimension.key, on=self._on) for one in self._people]
                # Only the grid says of a dimension that more is better; more risk is not.
                ranked = dimension.key == self.scheme.horizontal.key
                cells = self._rated(found, dimension) if ranked else [self._graded(one) for one in found]
                rows.append((self._say.text(dimension.name), cells))
        return self._rows(rows)

    def competencies(self) -> tuple[CompareRow, ...]:
        """Every competency of the models with score and what is asked."""
        fits = [self._fit(one) for one in self._people]
        names: dict[str, str] = {}
        for found in fits:
            for item in found.items if found else ():
                names.setdefault(item.item.key, self._say.text(item.item.name))
        whole = [Cell(self._fit_words(found) if found else "") for found in fits]
        percents = [found.percent if found else None for found in fits]
        rows = [
            (self._say("Model"), [Cell(self._say.text(found.model.name) if found else "") for found in fits]),
            (self._say("Fit"), _best(whole, percents)),
        ]
        for key, name in names.items():
            items = [_item(found, key) for found in fits]
            cells = [self._gap_cell(found, item) for found, item in zip(fits, items, strict=True)]
            rows.append((name, _best(cells, [item.score if item else None for item in items])))
        return self._rows(rows)

    def place(self) -> tuple[CompareRow, ...]:
        """Where they stand, how they came there, and what was decided."""
        say = self._say
        views = [one.view for one in self._people]
        return self._rows(
            (
                (say("Proposed"), [Cell(self._box(v.card.proposed) if v else "") for v in views]),
                (say("Calibrated"), [Cell(self._box(v.card.calibrated) if v else "") for v in views]),
                (
                    say("Moves"),
                    [Cell(_lines(map(self._move, v.trail[-_STEPS:])) if v else "") for v in views],
                ),
                (say("Ballot"), [self._ballot(one) for one in self._people]),
                (say("Note"), [Cell(v.note if v else "") for v in views]),
                (say("Follow-up"), [Cell(v.action if v else "") for v in views]),
            )
        )

    def plans(self) -> tuple[CompareRow, ...]:
        """Their development plans, the newest first."""
        words = [_lines(self._plan(plan) for plan in reversed(one.plans)) for one in self._people]
        return self._rows([(self._say("Development plans"), [Cell(text) for text in words])])

    def evidence(self) -> tuple[CompareRow, ...]:
        """What is on record before the talk, and what is missing."""
        rules = self._programme.evidence
        summary = [Cell(held_words(one.evidence, self._say)) for one in self._people]
        rows = [(self._say("Held"), _best(summary, [float(one.evidence.held) for one in self._people]))]
        for index, rule in enumerate(rules):
            items = [one.evidence.items[index] for one in self._people]
            cells = [Cell(holding_words(item, self._say), _MARKS[item.holding]) for item in items]
            rows.append((self._say.text(rule.name), cells))
        return self._rows(rows) if rules else ()

    # ------------------------------------------------------------------ cells

    def _cells(self, words: Callable[[Compared], str]) -> list[Cell]:
        return [Cell(words(one)) for one in self._people]

    def _rows(self, rows: Iterable[tuple[str, Sequence[Cell]]]) -> tuple[CompareRow, ...]:
        """Return the rows to which somebody has an answer; who has none gets a dash."""
        return tuple(
            CompareRow(title, tuple(cell if cell.text else Cell(NONE) for cell in cells))
            for title, cells in rows
            if any(cell.text for cell in cells)
        )

    def _rated(self, ratings: Sequence[Rating | None], dimension: Dimension) -> list[Cell]:
        cells = [self._graded(one) for one in ratings]
        return _best(cells, [self._share(one, dimension) if one else None for one in ratings])

    def _graded(self, rating: Rating | None) -> Cell:
        return Cell(self._grade(rating) if rating else "")

    def _grade(self, rating: Rating) -> str:
        """Return grade and score; a word of the programme in the language of the window."""
        grade = grade_text(rating.dimension, rating.grade, self._say, self._programme)
        score = f"{rating.score:g}" if rating.score is not None else ""
        return " ".join(part for part in (grade, score) if part)

    def _share(self, rating: Rating, dimension: Dimension) -> float:
        map_ = self._programme.rating_map(dimension.key)
        level = level_of(rating, map_) if map_ else None
        return (dimension.rank(level) + 1) / len(dimension.levels) if level else 0.0

    def _fit(self, one: Compared) -> Fit | None:
        model: CompetencyModel | None = self._programme.model(self._model or one.file.model)
        if model is None:
            return None
        return fit(model, one.file.scores)

    def _fit_words(self, found: Fit) -> str:
        if found.percent is None:
            return ""
        said = self._say("{percent}%", percent=f"{found.percent:.0f}")
        if found.scored == len(found.items):
            return said
        return self._say(
            "{percent} from {scored} of {all} competencies",
            percent=said,
            scored=found.scored,
            all=len(found.items),
        )

    def _gap_cell(self, found: Fit | None, item: ItemFit | None) -> Cell:
        if found is None or item is None:
            return Cell("")
        span = found.model.high - found.model.low or 1.0
        asked = (item.item.required - found.model.low) / span
        if item.score is None:
            return Cell(self._say("not scored, {asked} asked", asked=f"{item.item.required:g}"), Mark.WARN)
        share = min(1.0, max(0.0, (item.score - found.model.low) / span))
        gap = item.gap or 0.0
        words = f"{item.score:g} / {item.item.required:g}"
        return Cell(
            f"{words} ({gap:+g})" if gap else words, Mark.WARN if gap < 0 else Mark.GOOD, gap=(share, asked)
        )

    def _ballot(self, one: Compared) -> Cell:
        ballot = one.view.ballot if one.view else None
        if ballot is None:
            return Cell("")
        words = self._say(
            "{favour} in favour, {against} against, {abstain} abstaining",
            favour=ballot.in_favour,
            against=ballot.against,
            abstain=ballot.abstain,
        )
        result = self._say("passed") if ballot.passed else self._say("not passed")
        return Cell(f"{words}\n{result}", Mark.GOOD if ballot.passed else Mark.WARN)

    # ------------------------------------------------------------------ words

    def _span(self, since: date | None) -> str:
        return span(since, self._on, self._say) if since else ""

    def _age(self, born: date | None) -> str:
        return str(years_between(born, self._on)) if born else ""

    def _posts(self, one: Compared) -> str:
        return _lines(map(self._step, one.file.experience[:_STEPS]))

    def _step(self, one: Experience) -> str:
        end = str(one.end.year) if one.end else self._say("until today") if one.start else ""
        years = "–".join(part for part in (str(one.start.year) if one.start else "", end) if part)
        return "  ".join(part for part in (years, one.employer, one.post) if part)

    def _box(self, place: Placement | None) -> str:
        box = self.scheme.by_placement.get(place) if place else None
        return f"{box.number} {self._say.text(box.name)}" if box else self._say("Holding area")

    def _move(self, move: Move) -> str:
        codes = {one.key: self._say.text(one.name) for one in self._programme.reason_codes}
        why = " · ".join(part for part in (codes.get(move.code, ""), move.reason) if part)
        step = f"{self._box(move.before)} → {self._box(move.after)}"
        return self._say("{step}: {why}", step=step, why=why) if why else step

    def _plan(self, plan: PlanLine) -> str:
        parts = [self._say(_STATES[plan.state]), plan.target, self._say("{percent}%", percent=plan.progress)]
        if plan.late:
            parts.append(self._say("{count} late", count=plan.late))
        return " · ".join(part for part in parts if part)


def _best(cells: Sequence[Cell], values: Sequence[float | None]) -> list[Cell]:
    """Mark the highest of a row, where somebody has less."""
    known = [value for value in values if value is not None]
    if len(known) < 2 or max(known) == min(known):
        return list(cells)
    top = max(known)
    return [
        Cell(cell.text, cell.mark, value == top, cell.trend, cell.gap)
        for cell, value in zip(cells, values, strict=True)
    ]


def _by_period(one: Compared, dimension: str) -> dict[str, Rating]:
    """Return the newest rating of each period."""
    rated: dict[str, Rating] = {}
    for rating in sorted(one.file.ratings, key=lambda rating: rating.on):
        if rating.dimension == dimension:
            rated[rating.period] = rating
    return rated


def _item(found: Fit | None, key: str) -> ItemFit | None:
    return next((item for item in found.items if item.item.key == key), None) if found else None


def _school(one: Schooling) -> str:
    return "  ".join(part for part in (one.degree, one.school, one.major) if part)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part.strip() for part in parts if part.strip())
