"""All commands with what may be given to them, made for one language when the program starts."""

from pathlib import Path

import typer
from typer.exceptions import TyperException

from talentdesk import __version__
from talentdesk.cli.adding import adder, file_argument, flag, json_option, needed, optional
from talentdesk.cli.commands_paper import add_paper_commands
from talentdesk.cli.commands_succession import add_succession_commands
from talentdesk.cli.help import SpokenGroup, usage_sentence
from talentdesk.cli.outset import FINE, TROUBLED, Outset
from talentdesk.domain.import_tables import TABLES
from talentdesk.wording.say import Say


def build(say: Say, outset: Outset) -> typer.Typer:
    """Return all commands, told and speaking in one language."""
    app = typer.Typer(
        cls=SpokenGroup,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help=say(
            "TalentDesk: offline succession workshops over one local file. Without a command: the window."
        ),
        options_metavar=say("[OPTIONS]"),
        subcommand_metavar=say("COMMAND …"),
    )
    version = typer.Option(False, "--version", is_eager=True, help=say("Show the version and end."))

    @app.callback(invoke_without_command=True)
    def _program(show_version: bool = version) -> int:
        if show_version:
            print(f"TalentDesk {__version__}")
        return FINE

    _add_file_commands(app, say, outset)
    _add_import_command(app, say, outset)
    _add_photo_command(app, say, outset)
    _add_data_commands(app, say, outset)
    _add_table_commands(app, say, outset)
    add_paper_commands(app, say, outset)
    _add_chart_commands(app, say, outset)
    add_succession_commands(app, say, outset)
    _add_care_commands(app, say, outset)
    return app


def invoke(app: typer.Typer, argv: list[str], say: Say) -> int:
    """Run the command the arguments name; returns its exit code."""
    import sys

    group = typer.main.get_command(app)
    try:
        with group.make_context("talentdesk", argv, obj=say) as context:
            code = group.invoke(context)
    except typer.Exit as ended:
        return ended.exit_code
    except TyperException as error:
        print(usage_sentence(error, say), file=sys.stderr)
        return TROUBLED
    return code if isinstance(code, int) else FINE


def _add_file_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file = file_argument(say)
    day = optional("--on", "YYYY-MM-DD", say("Day the sample is made for; today if left out."))
    seed = optional("--seed", "N", say("Another invented group: any whole number."))
    programme = needed(
        "--programme",
        "KEY|FILE.toml",
        say("Programme template, see “programmes”, or a programme file of your own."),
    )
    named = optional("--organisation", "NAME", say("Organisation; the file's name if left out."))

    @add("sample", say("Make a sample workspace of an invented group."))
    def _sample(path: str = file, on: str = day, number: str = seed) -> int:
        from talentdesk.cli import files

        return files.sample(Path(path), on, number, outset, say)

    @add("new", say("Make an empty workspace with a programme."))
    def _new(path: str = file, key: str = programme, organisation: str = named) -> int:
        from talentdesk.cli import files

        return files.new(Path(path), key, organisation, outset, say)


def _add_import_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, as_json = file_argument(say), json_option(say)
    book = typer.Argument(
        metavar=say("BOOK…"), help=say("Workbooks (xlsx, xls, csv), folders or zips of them.")
    )
    which_table = optional("--table", "TABLE", say("Take every sheet for this table: people, ratings, …"))
    kept = optional("--map", "NAME", say("Read the columns as was kept under this name."))
    into = optional("--session", "ID|NAME", say("Session placements go to; the newest open one if left out."))
    by_name = flag(
        "--by-name",
        say("Take people without a number for the only one who fits name and birth date or post."),
    )
    check_only = flag("--check", say("Only say what would change; write nothing."))
    good = flag("--good-rows", say("Take over the rows without problems."))
    marked_out = optional(
        "--marked", "OUT", say("Write the workbook with what is wrong marked in it to this file.")
    )

    @add("import", say("Take workbooks over. Ends with 0: all taken over, 1: problems listed, 2: unusable."))
    def _import(
        path: str = file,
        books: list[str] = book,
        table: str = which_table,
        saved: str = kept,
        session: str = into,
        names: bool = by_name,
        check: bool = check_only,
        good_rows: bool = good,
        marked: str = marked_out,
        json: bool = as_json,
    ) -> int:
        from talentdesk.cli import roster as work

        wanted = work.Wanted(
            check=check,
            good_rows=good_rows,
            as_json=json,
            table=table,
            saved=saved,
            session=session,
            by_name=names,
            marked=Path(marked) if marked else None,
        )
        return work.take_books_over(Path(path), [Path(one) for one in books], wanted, outset, say)


def _add_photo_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, as_json = file_argument(say), json_option(say)
    pictures = typer.Argument(metavar=say("PATH…"), help=say("Pictures, folders or zips of them."))
    check_only = flag("--check", say("Only say what would change; write nothing."))

    @add(
        "photos",
        say("Take photos over, matched by employee number or name. Ends with 1 where some fit nobody."),
    )
    def _photos(
        path: str = file, paths: list[str] = pictures, check: bool = check_only, json: bool = as_json
    ) -> int:
        from talentdesk.cli import photos

        found = [Path(one) for one in paths]
        return photos.take_photos_over(Path(path), found, outset, say, check=check, as_json=json)


def _add_data_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, as_json = file_argument(say), json_option(say)

    @add("people", say("List the people."))
    def _people(path: str = file, json: bool = as_json) -> int:
        from talentdesk.cli import lists

        return lists.people(Path(path), outset, say, as_json=json)

    @add("sessions", say("List the calibration sessions."))
    def _sessions(path: str = file, json: bool = as_json) -> int:
        from talentdesk.cli import lists

        return lists.sessions(Path(path), outset, say, as_json=json)


def _add_table_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    tables = ", ".join(one.key for one in TABLES)
    table = typer.Argument(metavar=say("TABLE"), help=say("One of: {tables}.", tables=tables))
    result = say("One of: {tables}, or “result”: what a session decided.", tables=tables)
    what = typer.Argument(metavar=say("TABLE"), help=result)
    book = needed("--out", "X.xlsx", say("The workbook that is written."))
    session = optional("--session", "ID|NAME", say("The session whose placements are meant."))
    programme = optional("--programme", "KEY", say("Programme template; see “programmes”."))

    @add("export", say("Write a table into a workbook that can be edited and imported again."))
    def _export(
        path: str = file_argument(say),
        key: str = what,
        out: str = book,
        held: str = session,
        json: bool = json_option(say),
    ) -> int:
        from talentdesk.cli import tables as work

        return work.export(Path(path), key, Path(out), held, outset, say, as_json=json)

    @add("template", say("Write the empty workbook in which a table is handed in."))
    def _template(key: str = table, out: str = book, rules: str = programme) -> int:
        from talentdesk.cli import tables as work

        return work.template(key, Path(out), rules, outset, say)


def _add_chart_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    session = optional("--session", "ID|NAME", say("The session the chart is about."))
    chart_key = typer.Argument(metavar=say("KEY"), help=say("Key of a chart; see “charts”."))
    one = optional("--person", "NUMBER|NAME", say("Whom the chart is about."))
    picture = needed("--out", "X.png", say("The picture that is written: png, svg or pdf."))

    @add("charts", say("List the charts."))
    def _charts(json: bool = json_option(say)) -> int:
        from talentdesk.cli import charts

        return charts.listed(say, as_json=json)

    @add("chart", say("Write a chart as a picture."))
    def _chart(
        chart: str = chart_key,
        path: str = file_argument(say),
        person: str = one,
        held: str = session,
        out: str = picture,
    ) -> int:
        from talentdesk.cli import charts

        return charts.write(chart, Path(path), (person, held), Path(out), outset, say)


def _add_care_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, as_json = file_argument(say), json_option(say)
    folder = typer.Argument(metavar=say("DIR"), help=say("Folder the results are written into."))

    @add("verify", say("Prove that file and journal are sound. Ends with 0: sound, 1: not."))
    def _verify(path: str = file, json: bool = as_json) -> int:
        from talentdesk.cli import lists

        return lists.verify(Path(path), outset, say, as_json=json)

    @add("backups", say("List the dated backups of a workspace."))
    def _backups(path: str = file, json: bool = as_json) -> int:
        from talentdesk.cli import files

        return files.backups(Path(path), outset, say, as_json=json)

    @add(
        "main-job", say("Do the main job without a window: sample, import, calibration, packet and pictures.")
    )
    def _main_job(out: str = folder) -> int:
        from talentdesk.cli import papers

        return papers.main_job(Path(out), outset, say)

    @add("tour", say("Make pictures of every place in both languages and themes."))
    def _tour(out: str = folder) -> int:
        return outset.tour(Path(out))

    @add("doctor", say("Look whether everything the program needs is there and works."))
    def _doctor() -> int:
        from talentdesk.cli import doctor

        return doctor.examine(outset.means(), say)
