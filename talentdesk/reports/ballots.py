"""Ballot papers to cut and hand out, lists with one paper a voter, and the sheet the tellers fill in."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.votes import BallotPaper, PaperSet
from talentdesk.reports import marks
from talentdesk.reports.blocks import Signatures, ended
from talentdesk.reports.ink import BODY, CELL, HEADING, MM, MUTED, SMALL, Align, Face, Ink
from talentdesk.reports.packet import Printed
from talentdesk.reports.page import PORTRAIT, Chapter, Mark, Paper, Stamp, new_page
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import Block, Canvas, Text, draw_line
from talentdesk.reports.ticks import Tick
from talentdesk.reports.wall_cards import bare_canvas
from talentdesk.wording import Say
from talentdesk.wording import ballots as words

ACROSS, DOWN = 2, 4
"""Papers on a page."""
_MARGIN = 6 * MM
_INSET = 8 * MM
_BOX = 5 * MM
_CUT = 5 * MM


def draw_papers(
    given: PaperSet, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw one paper a candidate and voter, eight on a page with cut marks. Raises ``TroubleError``."""
    ink = Ink(say)
    title = f"{given.session} · {words.question_words(given.question.name, say)}"
    canvas, sink = bare_canvas(A4, title, say, datetime.combine(given.on, time(), UTC))
    all_papers = list(_copies(given))
    per_page = ACROSS * DOWN
    pages = range(0, len(all_papers), per_page)
    for page, start in enumerate(pages):
        if cancelled():
            raise TroubleError(Trouble.CANCELLED)
        progress(str(page + 1), page, len(pages))
        _cut_marks(canvas, ink)
        _note_names(canvas, ink, all_papers, start, per_page)
        for slot, paper in enumerate(all_papers[start : start + per_page]):
            _draw_paper(canvas, ink, given, paper, slot)
        canvas.showPage()
    if not all_papers:
        draw_line(canvas, ink, say("No paper is needed: every question is decided."), 25 * MM, 250 * MM, BODY)
        canvas.showPage()
    canvas.save()
    return Printed(sink.getvalue(), ink.glyphs.missing)


def _note_names(canvas: Canvas, ink: Ink, papers: list[BallotPaper], start: int, many: int) -> None:
    """Set a bookmark for every candidate whose papers begin on this page."""
    for index in range(start, min(start + many, len(papers))):
        if not index or papers[index] is not papers[index - 1]:
            canvas.bookmarkPage(f"paper-{index}")
            canvas.addOutlineEntry(ink.glyphs.shown(papers[index].name), f"paper-{index}")


def _copies(given: PaperSet) -> Iterator[BallotPaper]:
    for paper in given.papers:
        yield from [paper] * paper.copies


def _place(slot: int) -> tuple[float, float, float, float]:
    """Return left, top, width and height of a paper on its page."""
    width = (A4[0] - 2 * _MARGIN) / ACROSS
    height = (A4[1] - 2 * _MARGIN) / DOWN
    row, column = divmod(slot, ACROSS)
    return _MARGIN + column * width, A4[1] - _MARGIN - row * height, width, height


def _cut_marks(canvas: Canvas, ink: Ink) -> None:
    """Draw short crossing lines where papers meet, and fine dots between: enough to cut by."""
    line, pale = ink.colour("text"), ink.colour("line-strong")
    _, _, width, height = _place(0)
    xs = [_MARGIN + column * width for column in range(ACROSS + 1)]
    ys = [_MARGIN + row * height for row in range(DOWN + 1)]
    for x in xs:
        marks.rule(canvas, (x, ys[0]), (x, ys[-1]), pale, thick=0.4, dash=(0.5, 3.5))
    for y in ys:
        marks.rule(canvas, (xs[0], y), (xs[-1], y), pale, thick=0.4, dash=(0.5, 3.5))
    half = _CUT / 2
    for x in xs:
        for y in ys:
            marks.rule(canvas, (x - half, y), (x + half, y), line, thick=0.6)
            marks.rule(canvas, (x, y - half), (x, y + half), line, thick=0.6)


def _draw_paper(canvas: Canvas, ink: Ink, given: PaperSet, paper: BallotPaper, slot: int) -> None:
    say = ink.say
    left, top, width, height = _place(slot)
    left, room = left + _INSET, width - 2 * _INSET
    head = f"{given.session} · {say.day(given.on)}"
    draw_line(canvas, ink, head, left, top - 9 * MM, SMALL, width=room)
    question = words.round_words(given.question, paper.round, say)
    asked = Text(ink, question, Face(12, 16, bold=True))
    asked.measure(room)
    asked.paint(canvas, left, top - 12 * MM)
    name = Face(17, 22, bold=True)
    draw_line(canvas, ink, paper.name, left, top - 29 * MM, name, width=room)
    rest = " · ".join(part for part in (paper.number, paper.post) if part)
    draw_line(canvas, ink, rest, left, top - 34.5 * MM, CELL, width=room)
    _draw_boxes(canvas, ink, given.choices, left, top - 47 * MM, room)
    rule = say("Mark one box only. A paper with more marks, none, or a name is invalid.")
    note = Text(ink, rule, SMALL)
    note.measure(room)
    note.paint(canvas, left, top - height + 13 * MM)


def _draw_boxes(
    canvas: Canvas, ink: Ink, choices: Sequence[str], left: float, bottom: float, room: float
) -> None:
    """Draw the boxes to mark, the distance between them shared evenly."""
    face = Face(10.5, 15)
    labels = [Text(ink, words.choice_words(choice, ink.say), face) for choice in choices]
    wide = sum(label.natural_width + _BOX + 3 for label in labels)
    gap = max(4.0, (room - wide) / (len(labels) - 1))
    for label in labels:
        marks.box(canvas, left, bottom, _BOX, _BOX, line=ink.colour("text"), thick=1.0)
        label.measure(label.natural_width + 1)
        label.paint(canvas, left + _BOX + 3, bottom + _BOX)
        left += _BOX + 3 + label.natural_width + gap


def draw_lists(
    given: PaperSet, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw one list a voter with all candidates on it, each with its boxes. Raises ``TroubleError``."""
    ink = Ink(say)
    paper = _paper(given, ink, say("Ballot list"), progress, cancelled)
    story: list[Flowable] = []
    for voter in range(max(1, given.voters)):
        if voter:
            story += new_page(PORTRAIT)
        shown = tuple(one for one in given.papers if one.copies > voter)
        story.append(Chapter(say("Ballot list"), partial(_list, given, shown, ink)))
    return Printed(paper.make(story), ink.glyphs.missing)


def _list(given: PaperSet, papers: tuple[BallotPaper, ...], ink: Ink) -> list[Flowable]:
    say = ink.say
    columns = [Column(say("No."), 12 * MM, Align.RIGHT), Column(say("Candidate"), 1)]
    columns += [Column(words.choice_words(choice, say), 20 * MM) for choice in given.choices]
    rows: list[list[Cell]] = []
    for number, one in enumerate(papers, start=1):
        title = one.name if one.round < 2 else say("{name} (round {round})", name=one.name, round=one.round)
        rest = " · ".join(part for part in (one.number, one.post) if part)
        boxes: list[Cell] = [Tick(ink, _BOX) for _ in given.choices]
        rows.append([str(number), f"{title}\n{rest}" if rest else title, *boxes])
    return [
        Text(ink, words.question_words(given.question.name, say), HEADING),
        Text(ink, say("Mark one box a line. A line with more marks, none, or a name is invalid."), MUTED),
        Rows(ink, columns, rows),
    ]


def draw_tally_sheet(
    given: PaperSet, say: Say, progress: Progress = tell_nobody, cancelled: Cancelled = never
) -> Printed:
    """Draw the sheets of both tellers, one a count: neither sees the other's. Raises ``TroubleError``."""
    ink = Ink(say)
    paper = _paper(given, ink, say("Tally sheet"), progress, cancelled)
    story: list[Flowable] = []
    for number in (1, 2):
        if story:
            story += new_page(PORTRAIT)
        title = say("Tally sheet: count {number}", number=number)
        story.append(Chapter(title, partial(_tally, given, title, ink)))
    return Printed(paper.make(story), ink.glyphs.missing)


def _tally(given: PaperSet, title: str, ink: Ink) -> list[Flowable]:
    say = ink.say
    columns = [
        Column(say("No."), 10 * MM, Align.RIGHT),
        Column(say("Candidate"), 1),
        Column(say("Handed out"), 17 * MM, Align.RIGHT),
    ]
    columns += [Column(words.cell_words(cell, say), 19.5 * MM, Align.CENTRE) for cell in given.cells]
    columns.append(Column(say("Sum"), 14 * MM, Align.CENTRE))
    rows: list[list[Cell]] = []
    for number, one in enumerate(given.papers, start=1):
        name = one.name if one.round < 2 else say("{name} (round {round})", name=one.name, round=one.round)
        empty: list[Cell] = [_Room(ink) for _ in range(len(given.cells) + 1)]
        rows.append([str(number), f"{name}\n{one.number}" if one.number else name, str(one.copies), *empty])
    question = words.question_words(given.question.name, say)
    sentence = say("{question}. {rule}", question=question, rule=words.rule_words(given.question.rule, say))
    note = say(
        "Count without seeing the other count. Both must agree in every cell; "
        "where they differ, both count again."
    )
    story = [
        Mark("tally", title, 0, ""),
        Text(ink, title, HEADING),
        Text(ink, sentence, BODY),
        Text(ink, note, MUTED),
        Rows(ink, columns, rows, pad=2.5),
    ]
    return ended(story, Signatures(ink, [say("Teller"), say("Witness")], before=18))


class _Room(Block):
    """A frame to write a figure into."""

    _HIGH = 8 * MM

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._ink = ink

    @override
    def measure(self, width: float) -> float:
        """Return the fixed height."""
        self.width = width
        return self._HIGH

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the frame."""
        marks.box(
            canvas, left, top - self._HIGH, self.width, self._HIGH, line=self._ink.colour("line-strong")
        )


def _paper(given: PaperSet, ink: Ink, title: str, progress: Progress, cancelled: Cancelled) -> Paper:
    stamp = Stamp(
        title=given.session,
        organisation=title,
        code=None,
        draft=False,
        moment=datetime.combine(given.on, time(), UTC),
        foot=f"{ink.say.day(given.on)} · {words.question_words(given.question.name, ink.say)}",
    )
    # Each is handed to somebody else; pages counted on would tell whose list it was.
    return Paper(ink, stamp, progress, cancelled, counts_each=True)
