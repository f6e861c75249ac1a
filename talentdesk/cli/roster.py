"""The command that takes a roster over."""

from dataclasses import dataclass
from pathlib import Path

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json
from talentdesk.cli.outset import DIFFERENT, FINE, Outset
from talentdesk.domain.imports import Comparison, RowChange, Taken
from talentdesk.domain.programme import Programme
from talentdesk.wording import problems
from talentdesk.wording.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user asked for."""

    check: bool
    good_rows: bool
    as_json: bool


def take_roster_over(path: Path, book: Path, wanted: Wanted, outset: Outset, say: Say) -> int:
    """Compare a workbook with the people and take it over; nothing is written while there are problems.

    Returns 0 when everything was (or could be) taken over, 1 when problems are listed.
    """
    from talentdesk.jobs.take_over import check_roster, take_over
    from talentdesk.services.setup import ProgrammeOf

    with opened(path, outset, look=wanted.check) as workspace:
        programme = workspace.ask(ProgrammeOf())
        roster, comparison = check_roster(workspace, book, say)
        faulty = any(not problem.warning for problem in comparison.problems)
        taken = None
        if not wanted.check and (wanted.good_rows or not faulty):
            taken = take_over(workspace, roster, wanted.good_rows, say)
    if wanted.as_json:
        _print_json(comparison, taken, say, programme)
    else:
        _print(comparison, taken, wanted, say, programme)
    return DIFFERENT if faulty else FINE


def _print_json(comparison: Comparison, taken: Taken | None, say: Say, programme: Programme) -> None:
    print_json(
        {
            **{change.value: comparison.count(change) for change in RowChange},
            "absent": comparison.absent,
            "written": taken is not None and taken.entry > 0,
            "problems": [
                {
                    "sheet": problem.sheet,
                    "row": problem.row,
                    "column": problem.column,
                    "value": problem.value,
                    "reason": problem.reason.value,
                    "sentence": problems.sentence(problem, say, programme),
                    "warning": problem.warning,
                }
                for problem in comparison.problems
            ],
        }
    )


def _print(
    comparison: Comparison, taken: Taken | None, wanted: Wanted, say: Say, programme: Programme
) -> None:
    for problem in comparison.problems:
        print(problems.line(problem, say, programme))
    print(
        say(
            "Added {added}, changed {changed}, unchanged {unchanged}, refused {refused}; absent {absent}.",
            **{change.value: comparison.count(change) for change in RowChange},
            absent=comparison.absent,
        )
    )
    if taken is not None and taken.entry:
        print(say("Taken over; one undo step takes all of it back."))
    elif wanted.check:
        print(say("Only looked at; nothing was written."))
    elif taken is None:
        print(say("Nothing was written. Mend the rows, or take the others over with --good-rows."))
    elif taken.refused == len(comparison.rows):
        print(say("Nothing was written: every row has a problem."))
    else:
        print(say("Everything was there already; nothing was written."))
