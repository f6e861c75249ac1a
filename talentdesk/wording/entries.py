"""Journal entries as sentences: what was done, taken back or done again."""

from collections.abc import Collection

from talentdesk.domain.change import StepKind
from talentdesk.domain.journal import EntryLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.wording import actions
from talentdesk.wording.say import Say


def what(entry: EntryLine, say: Say, programme: Programme | None = None, blind: Collection[Id] = ()) -> str:
    """Return what an entry did; of ``blind`` sessions only what kind of step it was, for it names people."""
    if entry.figures.get("id") in blind:
        step = actions.title(entry.action, say)
    else:
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


def holds(
    entry: EntryLine, text: str, say: Say, programme: Programme | None = None, blind: Collection[Id] = ()
) -> bool:
    """Tell whether a text stands in who, what, why or the remark as they are shown, in any case."""
    wanted = " ".join(text.split()).casefold()
    shown = (entry.who, what(entry, say, programme, blind), entry.reason, remark(entry, say))
    return not wanted or any(wanted in " ".join(words.split()).casefold() for words in shown)
