"""The command line: the same jobs, commands and queries as the window, without a window.

Importing this costs next to nothing; typer, the tables and all else come in when a command needs them.
"""

from talentdesk.cli.outset import COMMANDS, Outset
from talentdesk.cli.start import is_command, run, tell_no_display

__all__ = ["COMMANDS", "Outset", "is_command", "run", "tell_no_display"]
