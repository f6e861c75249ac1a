"""The commands about programmes and succession, with what may be given to them."""

from pathlib import Path

import typer

from talentdesk.cli.adding import (
    adder,
    file_argument,
    flag,
    json_option,
    needed,
    optional,
    pdf_option,
    several,
)
from talentdesk.cli.outset import CommandError, Outset
from talentdesk.wording.say import Say


def add_succession_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    """Add the commands, told and speaking in one language."""
    _add_programmes_command(app, say, outset)
    _add_eligibility_command(app, say, outset)
    _add_bench_command(app, say, outset)
    _add_vacancy_command(app, say, outset)
    _add_papers(app, say, outset)
    _add_overview_command(app, say, outset)


def _add_programmes_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    deed = typer.Argument(
        "",
        metavar="[check|versions|compare]",
        help=say(
            "“check”: what is wrong in a programme file; “versions”: those of a workspace; “compare”: what "
            "differs between two files."
        ),
    )
    first = typer.Argument("", metavar="[FILE]", help=say("The programme file, or the workspace file."))
    second = typer.Argument("", metavar="[OTHER]", help=say("The other programme file to compare with."))
    told = say(
        "List the programme templates, check or compare programme files, or list a workspace's versions. "
        "Ends with 1 where there are faults or differences."
    )

    @adder(app, say)("programmes", told)
    def _programmes(
        what: str = deed, file: str = first, other: str = second, json: bool = json_option(say)
    ) -> int:
        if not what:
            from talentdesk.cli import files

            return files.programmes(say, as_json=json)
        from talentdesk.cli import programmes, succession

        if what == "check" and file:
            return succession.check_programme(Path(file), say, as_json=json)
        if what == "versions" and file:
            return programmes.versions(Path(file), outset, say, as_json=json)
        if what == "compare" and file and other:
            return programmes.compare(Path(file), Path(other), say, as_json=json)
        raise CommandError(
            say(
                "Write it like: programmes check FILE.toml, programmes versions FILE.talent, "
                "programmes compare ONE.toml OTHER.toml"
            )
        )


def _add_eligibility_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    tier = needed("--tier", "TIER", say("The tier people are proposed for, by key or name."))
    person = several("--person", "NUMBER|NAME", say("Explain only these; may be given several times."))
    told = say("Tell who may be proposed for a tier, with every condition met, not met or unknown.")

    @adder(app, say)("eligibility", told)
    def _eligibility(
        path: str = file_argument(say),
        key: str = tier,
        people: list[str] = person,
        json: bool = json_option(say),
    ) -> int:
        from talentdesk.cli import succession

        return succession.eligibility(Path(path), key, people, outset, say, as_json=json)


def _add_bench_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    told = say(
        "Tell coverage, ready now, bench strength and net bench of the key posts, with the posts behind. "
        "JSON: figures (percent, at_most, numerator, denominator, unknown, posts), posts, named_too_often."
    )

    @adder(app, say)("bench", told)
    def _bench(path: str = file_argument(say), json: bool = json_option(say)) -> int:
        from talentdesk.cli import bench

        return bench.bench(Path(path), outset, say, as_json=json)


def _add_vacancy_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    vacant = say("The post that falls vacant, by id, title, or unit and title; may be given several times.")
    post = needed("--post", "ID|TITLE", vacant)
    absent = several(
        "--without", "NUMBER|NAME", say("Somebody who steps in nowhere; may be given several times.")
    )
    told = say(
        "Play what happens when posts fall vacant: who steps in, who backfills, where the chain breaks. "
        "JSON: marked, without, steps (post, filling, person, leaves, because, depth, passed), broken, "
        "unknown, before, after."
    )

    @adder(app, say)("vacate", told)
    def _vacate(
        path: str = file_argument(say),
        posts: list[str] = post,
        people: list[str] = absent,
        json: bool = json_option(say),
    ) -> int:
        from talentdesk.cli import bench

        return bench.vacancies(Path(path), posts, people, outset, say, as_json=json)


def _add_papers(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, paper = file_argument(say), pdf_option(say)
    post = needed("--post", "ID|TITLE", say("The post, by id, title, or unit and title."))
    every = flag("--all", say("Posts that are no key positions too."))
    stand_ins = flag("--replacement", say("The replacement chart instead."))
    card = say(
        "Write the crisis card of a post as PDF: who stands in tomorrow, who may follow, what to hand over."
    )

    @add("crisis", card)
    def _crisis(path: str = file, wanted: str = post, out: str = paper) -> int:
        from talentdesk.cli import bench

        return bench.crisis(Path(path), wanted, Path(out), outset, say)

    @add("succession-chart", say("Write the succession chart as PDF on A3, over as many pages as it takes."))
    def _chart(path: str = file, all_: bool = every, other: bool = stand_ins, out: str = paper) -> int:
        from talentdesk.cli import bench

        return bench.chart(Path(path), Path(out), outset, say, every=all_, replacement=other)


def _add_overview_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    written = optional("--out", "X.xlsx|X.pdf", say("Write a workbook or a PDF instead."))
    told = say(
        "Tell the figures of succession and the forecast. JSON: on, since, figures (measure, value, at_most, "
        "numerator, denominator, unknown, missing, before, since_cycle, turn, behind), forecast (tier, year, "
        "need, have, ready, gap …)."
    )

    @adder(app, say)("overview", told)
    def _overview(path: str = file_argument(say), out: str = written, json: bool = json_option(say)) -> int:
        from talentdesk.cli import overview

        return overview.overview(Path(path), out, outset, say, as_json=json)
