"""A scenario as a workbook: its steps, the bench before and after, and the posts that stand otherwise."""

from pathlib import Path

from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.what_if import WhatIf
from talentdesk.exchange.writer import Written, add_table, new_book, save
from talentdesk.wording import Say
from talentdesk.wording import succession_chart as words


def write_scenario(path: Path, chart: SuccessionChart, played: WhatIf, say: Say) -> None:
    """Write a scenario. Raises ``TroubleError``."""
    book = new_book()
    add_table(
        book,
        say("Steps of the scenario"),
        [
            say("Depth"),
            say("Unit"),
            say("Post"),
            say("What becomes of it"),
            say("Person"),
            say("Employee number"),
            say("Vacant by it"),
            say("Passed over"),
        ],
        [_step(chart, played, index, say) for index in range(len(played.vacancy.steps))],
    )
    figures: list[list[Written]] = []
    for name, before, after in words.figure_pairs(played):
        figures.append(
            [
                say(name),
                len(before.yes),
                before.of,
                len(before.unknown),
                len(after.yes),
                after.of,
                len(after.unknown),
            ]
        )
    add_table(
        book,
        say("Bench"),
        [
            say("Figure"),
            say("Now: posts that count"),
            say("Now: of"),
            say("Now: unknown"),
            say("Then: posts that count"),
            say("Then: of"),
            say("Then: unknown"),
        ],
        figures,
    )
    add_table(
        book,
        say("Posts that stand otherwise"),
        [say("Post"), say("Incumbent now"), say("Incumbent then"), say("Bench now"), say("Bench then")],
        [list(words.difference_cells(one, chart, say)) for one in played.differences],
    )
    save(book, path)


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
