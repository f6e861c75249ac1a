"""Commands about files: the sample, templates, new workspaces, backups."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import FINE, CommandError, Outset
from talentdesk.wording.say import Say, phrase

_OCCASIONS = {
    "open": phrase("opening"),
    "import": phrase("import"),
    "lock": phrase("locking a session"),
    "migration": phrase("new file format"),
    "before_restore": phrase("before a restore"),
}

_FIRST, _LAST = 1950, 2200
"""Years a sample can be placed in: people in it have lives behind them, plans lie before them."""


def sample(path: Path, on: str, seed: str, outset: Outset, say: Say) -> int:
    """Make the sample workspace."""
    from talentdesk.jobs.sample import SEED, make_sample

    day = _day(on, say) if on else outset.means().clock().date()
    if not _FIRST <= day.year <= _LAST:
        raise CommandError(
            say(
                "--on wants a year from {first} to {last}, not {year}.",
                first=_FIRST,
                last=_LAST,
                year=day.year,
            )
        )
    try:
        number = int(seed) if seed else SEED
    except ValueError:
        raise CommandError(say("--seed wants a whole number, not “{value}”.", value=seed)) from None
    make_sample(path, on=day, seed=number, language=say.language)
    print(say("Made the sample {path}, as of {day}.", path=path, day=say.day(day)))
    return FINE


def programmes(say: Say, *, as_json: bool) -> int:
    """List the programme templates."""
    from talentdesk.exchange.programme_file import templates

    found = templates()
    if as_json:
        print_json(
            [{"key": one.key, "name": say.text(one.name), "summary": say.text(one.summary)} for one in found]
        )
    else:
        rows = [(one.key, say.text(one.name), say.text(one.summary)) for one in found]
        print_table((say("Key"), say("Programme"), say("What it is")), rows)
    return FINE


def new(path: Path, programme: str, organisation: str, outset: Outset, say: Say) -> int:
    """Make an empty workspace."""
    from talentdesk.jobs.opening import create_workspace

    named = organisation or path.stem
    workspace = create_workspace(
        path, outset.means(), organisation=named, language=say.language, programme=programme
    )
    workspace.close()
    print(say("Made {path} for {organisation}.", path=path, organisation=named))
    return FINE


def backups(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """List the dated backups of a workspace, newest first."""
    from talentdesk.services import backup

    means = outset.means()
    found = backup.backups(path, means.backups)
    if as_json:
        print_json(
            [{"at": one.at, "why": one.why, "entries": one.entries, "file": str(one.path)} for one in found]
        )
        return FINE
    if not found:
        print(say("There is no backup of {path}.", path=path))
        return FINE
    rows = [
        (say.moment(one.at), say(_OCCASIONS.get(one.why, one.why)), str(one.entries), str(one.path))
        for one in found
    ]
    print_table((say("Made"), say("Occasion"), say("Entries"), say("File")), rows)
    return FINE


def _day(text: str, say: Say) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(text)
        # Other ways to write a day, such as 2026-W14-2, are more often meant to be something else.
        if day.isoformat() == text:
            return day
    raise CommandError(say("--on wants a day such as 2026-03-31, not “{value}”.", value=text))
