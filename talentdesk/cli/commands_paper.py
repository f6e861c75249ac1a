"""The commands that write paper and forms, and check what was printed."""

from pathlib import Path

import typer

from talentdesk.cli.adding import adder, file_argument, json_option, needed, optional, pdf_option, several
from talentdesk.cli.outset import Outset
from talentdesk.wording.say import Say


def add_paper_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    """Add the commands, told and speaking in one language."""
    _add_packet_commands(app, say, outset)
    _add_form_commands(app, say, outset)
    _add_rating_form_command(app, say, outset)


def _add_packet_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    file, as_json = file_argument(say), json_option(say)
    which = needed("--session", "ID|NAME", say("The calibration session."))
    folder = needed("--out", say("DIR"), say("Folder the packet is written into."))
    code = typer.Argument(
        metavar=say("CODE|PDF"), help=say("Packet number, fingerprint, or a packet as PDF.")
    )
    kept = optional("--layout", "NAME", say("Parts and order as kept under this name in the window."))

    @add("packet", say("Write a session's packet as PDF."))
    def _packet(path: str = file, session: str = which, layout: str = kept, out: str = folder) -> int:
        from talentdesk.cli import papers

        return papers.packet(Path(path), session, layout, Path(out), outset, say)

    @add(
        "check",
        say("Compare a printed packet with the file. Ends with 0: same, 1: changed since, 2: unknown."),
    )
    def _check(path: str = file, packet: str = code, json: bool = as_json) -> int:
        from talentdesk.cli import papers

        return papers.check(Path(path), packet, outset, say, as_json=json)


def _add_form_commands(app: typer.Typer, say: Say, outset: Outset) -> None:
    add = adder(app, say)
    key = typer.Argument(metavar=say("KEY"), help=say("Key of a form; see “forms”."))
    person = several("--person", "NUMBER|NAME", say("Whose record fills it; may be given several times."))
    session = optional("--session", "ID|NAME", say("The session that fills a form about one."))
    paper = pdf_option(say)

    @add("forms", say("List the forms."))
    def _forms(json: bool = json_option(say)) -> int:
        from talentdesk.cli import forms

        return forms.listed(say, as_json=json)

    @add("form", say("Write a form as PDF: blank, or filled from the record."))
    def _form(
        form: str = key,
        path: str = file_argument(say),
        people: list[str] = person,
        held: str = session,
        out: str = paper,
    ) -> int:
        from talentdesk.cli import forms

        return forms.write(form, Path(path), people, held, Path(out), outset, say)

    whose = needed("--person", "NUMBER|NAME", say("Whose card; may be given several times."))

    @add("card", say("Write talent cards as PDF, one page a person."))
    def _card(path: str = file_argument(say), people: list[str] = whose, out: str = paper) -> int:
        from talentdesk.cli import forms

        return forms.write_cards(Path(path), people, Path(out), outset, say)


def _add_rating_form_command(app: typer.Typer, say: Say, outset: Outset) -> None:
    raters = needed("--rater", "NAME", say("Who rates; may be given several times."))
    person = several("--person", "NUMBER|NAME", say("Who is rated; may be given several times."))
    session = optional("--session", "ID|NAME", say("Rate the candidates of this session."))
    folder = needed("--out", say("DIR"), say("Folder the workbooks are written into."))
    told = say("Write a workbook for each rater with the competencies of people; bring it back by import.")

    @adder(app, say)("rating-forms", told)
    def _rating_forms(
        path: str = file_argument(say),
        names: list[str] = raters,
        people: list[str] = person,
        held: str = session,
        out: str = folder,
        json: bool = json_option(say),
    ) -> int:
        from talentdesk.cli import forms

        wanted = (people, held)
        return forms.write_rating(Path(path), names, wanted, Path(out), outset, say, as_json=json)
