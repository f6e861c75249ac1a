"""Problems of a workbook in words: where it stands, and what is wrong there."""

from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding
from talentdesk.wording import reasons
from talentdesk.wording.figures import fill
from talentdesk.wording.say import Say, phrase

_PLACES = (
    phrase("Sheet “{sheet}”, row {row}, column “{column}”"),
    phrase("Sheet “{sheet}”, row {row}"),
    phrase("Row {row}, column “{column}”"),
    phrase("Row {row}"),
    phrase("Sheet “{sheet}”, column “{column}”"),
    phrase("Sheet “{sheet}”"),
    phrase("Column “{column}”"),
    phrase("Workbook"),
)


def where(problem: Problem, say: Say) -> str:
    """Return the place of a problem as the workbook shows it."""
    given = {"sheet": problem.sheet, "row": str(problem.row or ""), "column": problem.column}
    return fill(_PLACES, {key: text for key, text in given.items() if text}, say)


def sentence(problem: Problem, say: Say, programme: Programme | None = None) -> str:
    """Return what is wrong; where no field is known, the header as written stands for its name."""
    figures = dict(problem.figures)
    if problem.value:
        figures.setdefault("value", problem.value)
    if problem.column and "field" not in figures:
        figures["field"] = problem.column
    return reasons.sentence(Finding(problem.reason, figures=figures), say, programme)


def line(problem: Problem, say: Say, programme: Programme | None = None) -> str:
    """Return place and sentence in one line."""
    return say("{place}: {text}", place=where(problem, say), text=sentence(problem, say, programme))
