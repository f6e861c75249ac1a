"""Commands that read a workspace: people, sessions, and the proof that it is sound."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import DIFFERENT, FINE, Outset
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.workshop import SessionState
from talentdesk.wording import fields
from talentdesk.wording.say import Say, phrase

if TYPE_CHECKING:
    from talentdesk.services.workspace import Workspace

STATES = {
    SessionState.READY: phrase("ready to start"),
    SessionState.RUNNING: phrase("under way"),
    SessionState.LOCKED: phrase("locked"),
}


@contextmanager
def opened(path: Path, outset: Outset, *, look: bool, out: Path | None = None) -> Iterator["Workspace"]:
    """Open a workspace for one command. Raises ``TroubleError``; one held elsewhere says by whom.

    ``out`` is what the command is going to write, which must be another file, whatever that is called.
    """
    from talentdesk.jobs.opening import open_workspace

    if out is not None:
        expect_apart(out, [path])
    with open_workspace(path, outset.means(), look=look) as workspace:
        if workspace.read_only and not look:
            raise TroubleError(Trouble.FILE_READ_ONLY, path=str(path))
        yield workspace


def expect_apart(out: Path, sources: Sequence[Path]) -> None:
    """See to it that nothing is written over what it is made from. Raises ``TroubleError``."""
    for one in sources:
        with suppress(OSError):
            if out.is_file() and out.samefile(one):
                raise TroubleError(Trouble.FILE_EXISTS, path=str(out))


def people(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """List everybody, those who left too."""
    from talentdesk.services.overview import ProgrammeOf
    from talentdesk.services.people_lines import PeopleLines

    with opened(path, outset, look=True) as workspace:
        lines = workspace.ask(PeopleLines(active_only=False))
        if as_json:
            print_json({"people": lines})
            return FINE
        programme = workspace.ask(ProgrammeOf())
    keys = ("number", "name", "unit", "post", "tier", "performance", "potential")
    rows = [
        (
            line.number,
            line.name,
            line.unit,
            line.post,
            say.text(programme.tier_name(line.tier)),
            line.performance,
            line.potential,
        )
        for line in lines
    ]
    print_table([fields.name(key, say) for key in keys], rows)
    return FINE


def sessions(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """List the calibration sessions."""
    from talentdesk.services.overview import Sessions

    with opened(path, outset, look=True) as workspace:
        lines = workspace.ask(Sessions())
    if as_json:
        print_json(lines)
        return FINE
    rows = [
        (
            line.name,
            line.cycle_name,
            say.day(line.on),
            say(STATES[line.state]),
            f"{line.placed} / {line.candidates}",
            line.id,
        )
        for line in lines
    ]
    heads = (
        say("Session"),
        say("Review cycle"),
        say("Day"),
        say("State"),
        say("Placed / candidates"),
        say("Id"),
    )
    print_table(heads, rows)
    return FINE


def verify(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """Prove integrity, the journal's chain, and that every row equals its newest image.

    A workspace so damaged that it cannot be opened is not sound either; any other file is told as trouble.
    """
    from talentdesk.domain.journal import Verdict

    try:
        with opened(path, outset, look=True) as workspace:
            verdict = workspace.verify()
    except TroubleError as error:
        if error.trouble not in (Trouble.FILE_TRUNCATED, Trouble.FILE_DAMAGED):
            raise
        from talentdesk.wording import troubles

        verdict = Verdict(sound=False, entries=0, rows=0, faults=(troubles.sentence(error, say),))
    if as_json:
        print_json(verdict)
        return FINE if verdict.sound else DIFFERENT
    if verdict.sound:
        print(
            say(
                "Sound: {entries} journal entries and {rows} records agree.",
                entries=verdict.entries,
                rows=verdict.rows,
            )
        )
        return FINE
    print(say("NOT sound. Faults found: {count}", count=len(verdict.faults)))
    from talentdesk.wording.soundness import fault_text

    for fault in verdict.faults:
        print(f"  {fault_text(fault, say)}")
    return DIFFERENT
