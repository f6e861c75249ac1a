"""A scenario as a workbook: its steps, the bench before and after, and the posts that stand otherwise."""

from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.what_if import WhatIf
from talentdesk.exchange.writer import Written, add_table, new_book, save
from talentdesk.wording import Say
from talentdesk.wording import succession_chart as words

if TYPE_CHECKING:
    from openpyxl import Workbook


def write_scenario(path: Path, chart: SuccessionChart, played: WhatIf, say: Say) -> None:
    """Write a scenario. Raises ``TroubleError``."""
    book = new_book()
    _add_steps(book, chart, played, say)
    _add_figures(book, played, say)
    _add_differences(book, chart, played, say)
    save(book, path)


def _add_steps(book: "Workbook", chart: SuccessionChart, played: WhatIf, say: Say) -> None:
    header = [
        say("Depth"),
        say("Unit"),
        say("Post"),
        say("What becomes of it"),
        say("Person"),
        say("Employee number"),
        say("Vacant by it"),
        say("Passed over"),
    ]
    rows = [_step(chart, played, index, say) for index in range(len(played.vacancy.steps))]
    add_table(book, say("Steps of the scenario"), header, rows)


def _add_figures(book: "Workbook", played: WhatIf, say: Say) -> None:
    header = [
        say("Figure"),
        say("Now: posts that count"),
        say("Now: of"),
        say("Now: unknown"),
        say("Then: posts that count"),
        say("Then: of"),
        say("Then: unknown"),
    ]
    rows: list[list[Written]] = [
        [say(name), *(count for one in pair for count in (len(one.yes), one.of, len(one.unknown)))]
        for name, *pair in words.figure_pairs(played)
    ]
    add_table(book, say("Bench"), header, rows)


def _add_differences(book: "Workbook", chart: SuccessionChart, played: WhatIf, say: Say) -> None:
    header = [say("Post"), say("Incumbent now"), say("Incumbent then"), say("Bench now"), say("Bench then")]
    rows: list[list[Written]] = [list(words.difference_cells(one, chart, say)) for one in played.differences]
    add_table(book, say("Posts that stand otherwise"), header, rows)


def _step(chart: SuccessionChart, played: WhatIf, index: int, say: Say) -> list[Written]:
    step = played.vacancy.steps[index]
    post, person = chart.by_post[step.post], chart.people.get(step.person)
    return [
        step.depth + 1,
        post.unit,
        post.title,
        words.step_text(step, chart.people, say),
        words.person_name(chart, step.person, say) if step.person else "",
        person.number if person is not None else "",
        chart.by_post[step.leaves].title if step.leaves else "",
        say("; ").join(words.passed_texts(step, chart.people, say, played.leaving)),
    ]
