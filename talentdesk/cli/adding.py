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
    return typer.Option(False, "--json", help=say("Print JSON for other programs."))
