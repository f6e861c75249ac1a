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


def holds(entry: EntryLine, text: str, say: Say, programme: Programme | None = None) -> bool:
    """Tell whether a text stands in who, what, why or the remark, in any case."""
    wanted = " ".join(text.split()).casefold()
    shown = (entry.who, what(entry, say, programme), entry.reason, remark(entry, say))
    return not wanted or any(wanted in " ".join(words.split()).casefold() for words in shown)
