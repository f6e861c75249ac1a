"""Journal entries as sentences: what was done, taken back or done again."""

from talentdesk.domain.change import StepKind
from talentdesk.domain.journal import EntryLine
from talentdesk.domain.programme import Programme
from talentdesk.wording import actions
from talentdesk.wording.say import Say


def what(entry: EntryLine, say: Say, programme: Programme | None = None) -> str:
    """Return what an entry did."""
    step = actions.sentence(entry.action, entry.figures, say, programme)
    if entry.kind is StepKind.UNDO:
        return say("Taken back: {step}", step=step)
    if entry.kind is StepKind.REDO:
        return say("Done again: {step}", step=step)
    return step


def remark(entry: EntryLine, say: Say) -> str:
    """Return what else is to be known of an entry: taken back since, or final."""
    if entry.undone:
        return say("taken back")
    return say("final") if entry.barrier else ""


def actions_named(text: str, say: Say) -> frozenset[str]:
    """Return the codes of the actions whose name holds a text, in any case."""
    wanted = text.strip().casefold()
    if not wanted:
        return frozenset()
    return frozenset(action for action in actions.TITLES if wanted in actions.title(action, say).casefold())
