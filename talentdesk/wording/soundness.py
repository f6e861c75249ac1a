"""What a proof found wrong with a file, as sentences; behind each stands what a specialist needs."""

from talentdesk.wording.say import Say, phrase

_SENTENCES = {
    "integrity": phrase("The database is damaged: {what}"),
    "unreadable": phrase("Part of the file cannot be read: {what}"),
    "foreign key": phrase("A record points to one that is missing: {what}"),
    "foreign": phrase("Something this program never makes: {what}"),
    "row": phrase("A record is not as the journal says: {what}"),
    "row missing": phrase("A record the journal knows is gone: {what}"),
    "image": phrase("What the journal keeps of a change was altered: {what}"),
    "chain": phrase("The journal's chain is broken: {what}"),
    "blob": phrase("A kept picture or scan was altered: {what}"),
}


def fault_text(fault: str, say: Say) -> str:
    """Return a fault of a verdict as a sentence; one of another kind stays as it is."""
    kind, _, what = fault.partition(": ")
    sentence = _SENTENCES.get(kind)
    return say(sentence, what=what) if sentence else fault
