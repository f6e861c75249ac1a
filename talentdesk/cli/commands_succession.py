"""The commands about programmes and succession, with what may be given to them."""

from pathlib import Path

import typer

from talentdesk.cli.help import SpokenCommand
from talentdesk.cli.outset import CommandError, Outset
from talentdesk.wording.say import Say


def add_succession_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    """Add the commands, told and speaking in one language."""
    options = say("[OPTIONS]")
    as_json = typer.Option(False, "--json", help=say("Print JSON for other programs."))
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
    listed = say(
        "List the programme templates, check or compare programme files, or list a workspace's versions. "
        "Ends with 1 where there are faults or differences."
    )

    @app.command("programmes", cls=SpokenCommand, help=listed, options_metavar=options)
    def _programmes(what: str = deed, file: str = first, other: str = second, json: bool = as_json) -> int:
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

    workspace = typer.Argument(metavar=say("FILE"), help=say("The workspace file (*.talent)."))
    tier = typer.Option(
        ..., "--tier", metavar="TIER", help=say("The tier people are proposed for, by key or name.")
    )
    person = typer.Option(
        [], "--person", metavar="NUMBER|NAME", help=say("Explain only these; may be given several times.")
    )
    told = say("Tell who may be proposed for a tier, with every condition met, not met or unknown.")

    @app.command("eligibility", cls=SpokenCommand, help=told, options_metavar=options)
    def _eligibility(
        path: str = workspace, key: str = tier, people: list[str] = person, json: bool = as_json
    ) -> int:
        from talentdesk.cli import succession

        return succession.eligibility(Path(path), key, people, outset, say, as_json=json)

    _add_bench_commands(app, say, outset)


def _add_bench_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    options = say("[OPTIONS]")
    as_json = typer.Option(False, "--json", help=say("Print JSON for other programs."))
    workspace = typer.Argument(metavar=say("FILE"), help=say("The workspace file (*.talent)."))
    figures = say(
        "Tell coverage, ready now, bench strength and net bench of the key posts, with the posts behind. "
        "JSON: figures (percent, at_most, numerator, denominator, unknown, posts), posts, named_too_often."
    )

    @app.command("bench", cls=SpokenCommand, help=figures, options_metavar=options)
    def _bench(path: str = workspace, json: bool = as_json) -> int:
        from talentdesk.cli import bench

        return bench.bench(Path(path), outset, say, as_json=json)

    post = typer.Option(
        ...,
        "--post",
        metavar="ID|TITLE",
        help=say("The post that falls vacant, by id, title, or unit and title; may be given several times."),
    )
    absent = typer.Option(
        [],
        "--without",
        metavar="NUMBER|NAME",
        help=say("Somebody who steps in nowhere; may be given several times."),
    )
    played = say(
        "Play what happens when posts fall vacant: who steps in, who backfills, where the chain breaks. "
        "JSON: marked, without, steps (post, filling, person, leaves, because, depth, passed), broken, "
        "unknown, before, after."
    )

    @app.command("vacate", cls=SpokenCommand, help=played, options_metavar=options)
    def _vacate(
        path: str = workspace, posts: list[str] = post, people: list[str] = absent, json: bool = as_json
    ) -> int:
        from talentdesk.cli import bench

        return bench.vacancies(Path(path), posts, people, outset, say, as_json=json)

    paper = typer.Option(..., "--out", metavar="X.pdf", help=say("The PDF that is written."))
    one = typer.Option(
        ...,
        "--post",
        metavar="ID|TITLE",
        help=say("The post, by id, title, or unit and title."),
    )
    card = say(
        "Write the crisis card of a post as PDF: who stands in tomorrow, who may follow, what to hand over."
    )

    @app.command("crisis", cls=SpokenCommand, help=card, options_metavar=options)
    def _crisis(path: str = workspace, wanted: str = one, out: str = paper) -> int:
        from talentdesk.cli import bench

        return bench.crisis(Path(path), wanted, Path(out), outset, say)

    _add_succession_paper(app, say, outset)
    _add_overview_command(app, say, outset)


def _add_overview_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    workspace = typer.Argument(metavar=say("FILE"), help=say("The workspace file (*.talent)."))
    as_json = typer.Option(False, "--json", help=say("Print JSON for other programs."))
    written = typer.Option(
        "", "--out", metavar="X.xlsx|X.pdf", help=say("Write a workbook or a PDF instead.")
    )
    told = say(
        "Tell the figures of succession and the forecast. JSON: on, since, figures (measure, value, at_most, "
        "numerator, denominator, unknown, missing, before, since_cycle, turn, behind), forecast (tier, year, "
        "need, have, ready, gap …)."
    )

    @app.command("overview", cls=SpokenCommand, help=told, options_metavar=say("[OPTIONS]"))
    def _overview(path: str = workspace, out: str = written, json: bool = as_json) -> int:
        from talentdesk.cli import overview

        return overview.overview(Path(path), out, outset, say, as_json=json)


def _add_succession_paper(app: typer.Typer, say: Say, outset: Outset) -> None:
    options = say("[OPTIONS]")
    workspace = typer.Argument(metavar=say("FILE"), help=say("The workspace file (*.talent)."))
    paper = typer.Option(..., "--out", metavar="X.pdf", help=say("The PDF that is written."))
    every = typer.Option(False, "--all", help=say("Posts that are no key positions too."))
    stand_ins = typer.Option(False, "--replacement", help=say("The replacement chart instead."))
    told = say("Write the succession chart as PDF on A3, over as many pages as it takes.")

    @app.command("succession-chart", cls=SpokenCommand, help=told, options_metavar=options)
    def _chart(path: str = workspace, all_: bool = every, other: bool = stand_ins, out: str = paper) -> int:
        from talentdesk.cli import bench

        return bench.chart(Path(path), Path(out), outset, say, every=all_, replacement=other)
