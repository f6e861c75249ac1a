"""Help and usage errors of the command line, in the language of the command."""

from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException
from typing_extensions import override

from talentdesk.wording.say import Say

# Contexts and formatters are typer's own and have no public type.


class _AsWritten:
    """Gives a command its arguments as they were written: all of ours are words or switches."""

    def coerce(self, value: Any, *, param: Any, ctx: Any) -> Any:
        """Return the value."""
        return value


def _parse_as_written(command: Any, ctx: Any) -> None:
    """Spare typer's own conversion, which imports pydantic: 80 ms for a command that takes a file name."""
    for param in command.get_params(ctx):
        param.get_runtime_param = _AsWritten


class SpokenCommand(TyperCommand):
    """A command whose help speaks the language of the context's object, a ``Say``."""

    @override
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments, words as words."""
        _parse_as_written(self, ctx)
        return super().parse_args(ctx, args)

    @override
    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Write how the command is called."""
        _write_usage(self, ctx, formatter)

    @override
    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write what may be given."""
        _write_params(self, ctx, formatter)


class SpokenGroup(TyperGroup):
    """All commands; its help speaks as theirs does."""

    @override
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments up to the command."""
        _parse_as_written(self, ctx)
        return super().parse_args(ctx, args)

    @override
    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Write how the program is called."""
        _write_usage(self, ctx, formatter)

    @override
    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the commands, then what may be given with each."""
        self.format_commands(ctx, formatter)
        _write_params(self, ctx, formatter)

    @override
    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write a line for every command."""
        say: Say = ctx.find_root().obj
        with formatter.section(say("Commands")):
            formatter.write_dl([(name, command.help or "") for name, command in self.commands.items()])


def _write_usage(command: Any, ctx: Any, formatter: Any) -> None:
    say: Say = ctx.find_root().obj
    pieces = [param.metavar for param in command.params if param.param_type_name == "argument"]
    if hasattr(command, "commands"):
        pieces.append(command.subcommand_metavar)
    words = " ".join([command.options_metavar, *pieces])
    formatter.write_usage(ctx.command_path, words, prefix=say("Usage: "))


def _write_params(command: Any, ctx: Any, formatter: Any) -> None:
    """Write names and meanings, without what typer adds in English by itself."""
    say: Say = ctx.find_root().obj
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is None:
            continue
        if param.param_type_name == "argument":
            arguments.append((param.metavar, param.help or ""))
        elif "--help" not in param.opts:
            options.append((record[0], param.help or ""))
    options.append(("--language zh|en", say("Language of this command.")))
    options.append(("--help", say("Show this help and end.")))
    for heading, rows in ((say("Arguments"), arguments), (say("Options"), options)):
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)


def usage_sentence(error: TyperException, say: Say) -> str:
    """Return what is wrong with the arguments, and where help is."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "talentdesk"
    return f"{_wrong(error, say)}\n{say('Help: {command}', command=f'{path} --help')}"


def _wrong(error: TyperException, say: Say) -> str:
    kind = type(error).__name__
    param = getattr(error, "param", None)
    option = getattr(error, "option_name", "")
    if kind == "MissingParameter" and param is not None:
        return say("{name} is missing.", name=_shown(param))
    if kind == "NoSuchOption":
        return say("There is no option {name}.", name=option)
    if kind == "BadOptionUsage":
        return say("The option {name} is not used as it should be.", name=option)
    _, _, extra = error.format_message().partition("extra argument(s) ")
    if extra:
        return say("There is more than the command takes: {words}", words=extra.strip("()"))
    return say("The arguments are not understood: {detail}", detail=error.format_message())


def _shown(param: Any) -> str:
    """Return an argument or option as the usage line shows it."""
    name = param.metavar if param.param_type_name == "argument" else param.opts[0]
    return str(name)
