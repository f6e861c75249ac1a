"""The commands that write tables: empty as templates, or with everything the workspace holds."""

from pathlib import Path

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json
from talentdesk.cli.outset import FINE, Outset
from talentdesk.wording.say import Say
from talentdesk.wording.tables import table_name


def export(
    path: Path, table: str, out: Path, session: str, outset: Outset, say: Say, *, as_json: bool
) -> int:
    """Write a table into a workbook; ``session`` is an id or a name."""
    from talentdesk.cli.papers import find_session
    from talentdesk.domain.import_tables import PLACEMENTS
    from talentdesk.jobs.table_out import RESULT, export_result, export_table
    from talentdesk.services.sessions import Sessions

    with opened(path, outset, look=True, out=out) as workspace:
        of_session = session or table in (PLACEMENTS.key, RESULT)
        held = find_session(workspace.ask(Sessions()), session, say) if of_session else ""
        if table == RESULT:
            count = export_result(workspace, held, out, say)
        else:
            count = export_table(workspace, table, out, say, session=held)
    if as_json:
        print_json({"table": table, "rows": count, "file": str(out)})
        return FINE
    name = table_name(table, say)
    print(say("{table}: {count} row(s) written into {file}.", table=name, count=count, file=out))
    return FINE


def template(table: str, out: Path, programme: str, outset: Outset, say: Say) -> int:
    """Write the template of a table, with the choices of a programme; the first one where none is named."""
    from talentdesk.exchange.programme_file import read_programme, template_text, templates
    from talentdesk.exchange.table_sheet import template_columns, write_table_sheet
    from talentdesk.jobs.table_out import find_table

    found = find_table(table)
    rules = read_programme(template_text(programme or templates()[0].key))
    year = outset.means().clock().year
    columns = template_columns(found, rules, [str(year - back) for back in (2, 1)])
    write_table_sheet(out, found, columns, say, programme=rules)
    print(say("Template of the table {table} written into {file}.", table=table_name(table, say), file=out))
    return FINE
