"""What adding a command to the program needs: how it is told, and what nearly all of them are given."""

from collections.abc import Callable
from typing import Any

import typer

from talentdesk.cli.help import SpokenCommand
from talentdesk.wording.say import Say

Function = Callable[..., Any]


def adder(app: typer.Typer, say: Say) -> Callable[[str, str], Callable[[Function], Function]]:
    """Return what makes a command of a function, by its name and what it does."""

    def add(name: str, text: str) -> Callable[[Function], Function]:
        return app.command(name, cls=SpokenCommand, help=text, options_metavar=say("[OPTIONS]"))

    return add


def file_argument(say: Say) -> Any:
    """Return the argument for the workspace."""
    return typer.Argument(metavar=say("FILE"), help=say("The workspace file (*.talent)."))


def json_option(say: Say) -> Any:
    """Return the option that asks for JSON."""
    return flag("--json", say("Print JSON for other programs."))


def pdf_option(say: Say) -> Any:
    """Return the option that names the PDF."""
    return needed("--out", "X.pdf", say("The PDF that is written."))


def optional(name: str, stands_for: str, text: str) -> Any:
    """Return an option that is empty where it is left out."""
    return typer.Option("", name, metavar=stands_for, help=text)


def needed(name: str, stands_for: str, text: str) -> Any:
    """Return an option, of one value or several, without which the command does nothing."""
    return typer.Option(..., name, metavar=stands_for, help=text)


def several(name: str, stands_for: str, text: str) -> Any:
    """Return an option that may be given as often as one likes, also not at all."""
    return typer.Option([], name, metavar=stands_for, help=text)


def flag(name: str, text: str) -> Any:
    """Return an option without a value."""
    return typer.Option(False, name, help=text)
