"""The bench behind key posts, and what happens when posts fall vacant."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import FINE, CommandError, Outset
from talentdesk.domain.succession_chart import ChartPost, SuccessionChart, full_title, proposed, state
from talentdesk.domain.successors import Figure, confirmed, named_too_often
from talentdesk.domain.texts import Id
from talentdesk.domain.what_if import BenchFigures, WhatIf, bench_figures, what_if
from talentdesk.wording import succession_chart as words
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.domain.programme import Programme
    from talentdesk.domain.vacancy import Step

_NONE = "–"


def bench(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """Tell the figures of the bench with all they were reckoned from, and the state of every key post."""
    from talentdesk.services.overview import ProgrammeOf
    from talentdesk.services.succession_chart import SuccessionChartOf

    with opened(path, outset, look=True) as workspace:
        programme = workspace.ask(ProgrammeOf())
        chart = workspace.ask(SuccessionChartOf())
    figures = bench_figures(chart.key_slates, programme)
    often = named_too_often(chart.key_slates, programme)
    if as_json:
        print_json(
            {
                "programme": {"key": programme.key, "version": programme.version},
                "figures": _plain_figures(figures, chart),
                "posts": [_plain_post(post, chart, programme, figures) for post in chart.posts],
                "named_too_often": [
                    {**_plain_person(person, chart), "posts": [_plain_name(post, chart) for post in posts]}
                    for person, posts in often.items()
                ],
            }
        )
        return FINE
    _print_figures(figures, programme, say)
    print()
    _print_posts(chart, programme, figures, say)
    for person, posts in often.items():
        print(
            say(
                "{name} is named for {count} posts: {posts}",
                name=words.person_name(chart, person, say),
                count=len(posts),
                posts=say(", ").join(chart.by_post[post].title for post in posts),
            )
        )
    return FINE


def vacancies(
    path: Path,
    posts: Sequence[str],
    without: Sequence[str],
    outset: Outset,
    say: Say,
    *,
    as_json: bool,
) -> int:
    """Play what happens when posts fall vacant, and compare the bench before and after.

    Those named in ``without`` step in nowhere.
    """
    from talentdesk.cli.finding import find_people
    from talentdesk.services.overview import ProgrammeOf
    from talentdesk.services.succession_chart import SuccessionChartOf

    with opened(path, outset, look=True) as workspace:
        programme = workspace.ask(ProgrammeOf())
        chart = workspace.ask(SuccessionChartOf(every=True))
        leaving = find_people(workspace, without, say) if without else []
    marked = [_post(chart, wanted, say) for wanted in posts]
    played = what_if(
        chart.played_with(marked),
        marked,
        programme,
        counted=[slate.post for slate in chart.key_slates],
        leaving=leaving,
    )
    if as_json:
        print_json(_plain_what_if(played, chart))
    else:
        _print_steps(played, chart, say)
        print()
        _print_before_after(played, say)
    return FINE


def crisis(path: Path, post: str, out: Path, outset: Outset, say: Say) -> int:
    """Write the crisis card of a post."""
    from talentdesk.jobs.succession_papers import write_crisis_card
    from talentdesk.services.succession_chart import SuccessionChartOf

    with opened(path, outset, look=True, out=out) as workspace:
        wanted = _post(workspace.ask(SuccessionChartOf(every=True)), post, say)
        write_crisis_card(workspace, wanted, out, say)
    print(out)
    return FINE


def chart(path: Path, out: Path, outset: Outset, say: Say, *, every: bool, replacement: bool) -> int:
    """Write the succession chart, or the replacement chart."""
    from talentdesk.exchange.files import write
    from talentdesk.jobs.succession_papers import chart_paper
    from talentdesk.wording.post_card import ChartMode

    mode = ChartMode.REPLACEMENT if replacement else ChartMode.SUCCESSION
    with opened(path, outset, look=True, out=out) as workspace:
        write(out, chart_paper(workspace, mode, every, say).data)
    print(out)
    return FINE


def _post(chart: SuccessionChart, wanted: str, say: Say) -> Id:
    """Return the post of an id, a title, or unit and title. Raises ``CommandError``."""
    if wanted in chart.by_post:
        return wanted
    found = [post for post in chart.posts if wanted in (post.title, full_title(post))]
    if not found:
        raise CommandError(say("There is no post “{post}”.", post=wanted))
    if len(found) > 1:
        known = "\n".join(f"  {post.id}  {full_title(post)}" for post in found)
        text = say("Several posts are called “{post}”; give an id or unit and title:", post=wanted)
        raise CommandError(f"{text}\n{known}")
    return found[0].id


# ------------------------------------------------------------------ as words


def _print_figures(figures: BenchFigures, programme: "Programme", say: Say) -> None:
    rows = []
    for key, figure in _each(figures):
        formula = say(words.FORMULAS[key], slate=programme.succession.successors.slate)
        rows.append(
            (
                say(words.FIGURES[key]),
                _percent(figure.percent),
                str(len(figure.yes)),
                str(figure.of),
                str(len(figure.unknown)),
                _percent(figure.at_most),
                formula,
            )
        )
    heads = (
        say("Figure"),
        say("Share"),
        say("Posts that count"),
        say("Of"),
        say("Unknown"),
        say("At most"),
        say("Formula"),
    )
    print_table(heads, rows)


def _print_posts(chart: SuccessionChart, programme: "Programme", figures: BenchFigures, say: Say) -> None:
    rows = []
    for post in chart.posts:
        follower = figures.net.follows.get(post.id)
        rows.append(
            (
                post.title,
                post.unit,
                words.holders_text(post, say),
                say(words.STATES[state(post, programme)]),
                _counts(post),
                words.person_name(chart, follower, say) if follower else _NONE,
                say(", ").join(words.person_name(chart, one, say) for one in post.slate.emergency) or _NONE,
            )
        )
    heads = (
        say("Key post"),
        say("Unit"),
        say("Incumbent"),
        say("Bench"),
        say("Confirmed + proposed"),
        say("In the net bench"),
        say("Stand-in"),
    )
    print_table(heads, rows)


def _counts(post: ChartPost) -> str:
    return f"{len(confirmed(post.slate))} + {proposed(post.slate)}" if post.looked_at else _NONE


def _print_steps(played: WhatIf, chart: SuccessionChart, say: Say) -> None:
    for step in played.vacancy.steps:
        arrow = "  " * step.depth + ("└ " if step.depth else "")
        post = full_title(chart.by_post[step.post])
        told = words.step_text(step, chart.people, say)
        print(arrow + say("{post}: {what}", post=post, what=told))
        inside = "  " * (step.depth + 1)
        passed = words.passed_texts(step, chart.people, say, played.leaving)
        lines = [words.left_text(step, chart, say), *passed]
        for line in filter(None, lines):
            print(f"{inside}· {line}")


def _print_before_after(played: WhatIf, say: Say) -> None:
    rows = [
        (say(name), words.figure_text(before, say), words.figure_text(after, say))
        for name, before, after in words.figure_pairs(played)
    ]
    print_table((say("Figure"), say("At present"), say("Afterwards")), rows)


def _percent(value: float | None) -> str:
    return _NONE if value is None else f"{value:.3g}%"


def _each(figures: BenchFigures) -> Iterable[tuple[str, Figure]]:
    return ((key, words.bench_figure(figures, key)) for key in words.FIGURES)


# ------------------------------------------------------------------ for programs


def _plain_figures(figures: BenchFigures, chart: SuccessionChart) -> dict[str, object]:
    found: dict[str, object] = {key: _plain_figure(figure, chart) for key, figure in _each(figures)}
    return found


def _plain_figure(figure: Figure, chart: SuccessionChart) -> dict[str, object]:
    return {
        "percent": figure.percent,
        "at_most": figure.at_most,
        "numerator": len(figure.yes),
        "denominator": figure.of,
        "unknown": len(figure.unknown),
        "posts": {
            "yes": [_plain_name(post, chart) for post in figure.yes],
            "no": [_plain_name(post, chart) for post in figure.no],
            "unknown": [_plain_name(post, chart) for post in figure.unknown],
        },
    }


def _plain_post(
    post: ChartPost, chart: SuccessionChart, programme: "Programme", figures: BenchFigures
) -> dict[str, object]:
    follower = figures.net.follows.get(post.id)
    return {
        **_plain_name(post.id, chart),
        "tier": post.tier,
        "state": state(post, programme),
        "looked_at": post.looked_at,
        "vacant": post.vacant,
        "incumbents": [_plain_person(one.person.id, chart) for one in post.holders],
        "successors": [
            {
                **_plain_person(one.person, chart),
                "rank": one.rank,
                "readiness": one.readiness or None,
                "confirmed": one.confirmed,
                "outside": one.outside,
            }
            for one in post.slate.successors or ()
        ],
        "stand_ins": [_plain_person(one, chart) for one in post.slate.emergency],
        "in_net_bench": _plain_person(follower, chart) if follower else None,
    }


def _plain_name(post: Id, chart: SuccessionChart) -> dict[str, object]:
    found = chart.by_post[post]
    return {"id": post, "title": found.title, "unit": found.unit}


def _plain_person(person: Id, chart: SuccessionChart) -> dict[str, object]:
    found = chart.people.get(person)
    return {
        "id": person,
        "number": found.number if found is not None else "",
        "name": found.name if found is not None else "",
    }


def _plain_what_if(played: WhatIf, chart: SuccessionChart) -> dict[str, object]:
    return {
        "marked": [_plain_name(post, chart) for post in played.posts],
        "without": [_plain_person(person, chart) for person in played.leaving],
        "steps": [_plain_step(step, chart) for step in played.vacancy.steps],
        "broken": [_plain_name(step.post, chart) for step in played.vacancy.broken],
        "unknown": [_plain_name(step.post, chart) for step in played.vacancy.unknown],
        "before": _plain_figures(played.before, chart),
        "after": _plain_figures(played.after, chart),
    }


def _plain_step(step: "Step", chart: SuccessionChart) -> dict[str, object]:
    return {
        "post": _plain_name(step.post, chart),
        "filling": step.filling,
        "person": _plain_person(step.person, chart) if step.person else None,
        "leaves": _plain_name(step.leaves, chart) if step.leaves else None,
        "because": _plain_name(step.because, chart) if step.because else None,
        "depth": step.depth,
        "passed": [{**_plain_person(person, chart), "why": why} for person, why in step.passed],
    }
