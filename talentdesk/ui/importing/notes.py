"""What is said of the workbooks on the desk as a whole."""

from talentdesk.domain.import_reading import SheetState
from talentdesk.domain.imports import RowChange
from talentdesk.domain.ruling import Reason
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui.importing.work import Looked
from talentdesk.wording import Say, sheets
from talentdesk.wording.troubles import sentence

_NAMED = 12
"""Columns and people named at most."""


def _not_rated(looked: Looked, say: Say) -> list[str]:
    """Return whom each rater has still to rate."""
    waiting: dict[str, list[str]] = {}
    for one in looked.problems:
        if one.reason is Reason.NOT_RATED_YET:
            rater = str(one.figures.get("rater") or "")
            waiting.setdefault(rater, []).append(str(one.figures.get("name") or ""))
    told = []
    for rater, people in waiting.items():
        names = say(", ").join(people[:_NAMED]) + ("…" if len(people) > _NAMED else "")
        words = say(
            "Not rated yet by {rater}: {count} ({names}).", rater=rater, count=len(people), names=names
        )
        told.append(
            words if rater else say("Not rated yet: {count} ({names}).", count=len(people), names=names)
        )
    return told


def notes_on(looked: Looked, say: Say) -> list[str]:
    """Return sentences: who is absent, which columns, workbooks and sheets were not read."""
    notes = []
    absent = sum(one.absent for one in looked.comparisons)
    if absent:
        notes.append(
            say("Not in the workbook, staying as they are: {count} of the people of this file.", count=absent)
        )
    recalled = [one.source.file for one in looked.sheets if one.fingerprint in looked.desk.recalled]
    if recalled:
        names = say(", ").join(dict.fromkeys(recalled))
        notes.append(say("Read as was chosen for this source before: {names}.", names=names))
    notes += _not_rated(looked, say)
    unread = [
        f"“{column.header}”"
        for guess in looked.sheets
        if guess.state is SheetState.TABLE
        for column in guess.columns
        if column.header and not column.field
    ]
    if unread:
        names = say(", ").join(unread[:_NAMED]) + ("…" if len(unread) > _NAMED else "")
        notes.append(
            say(
                "Columns that were not recognised: {names}. The button of the sheet says what they hold.",
                names=names,
            )
        )
    unreadable = ((book.name, book.trouble) for book in looked.desk.unread)
    notes += [_unreadable(name, trouble, say) for name, trouble in unreadable if trouble is not None]
    for guess in looked.desk.left_over:
        if guess.state is not SheetState.RULES:
            notes.append(f"{guess.source.sheet or guess.source.file}: {sheets.state(guess, say)}")
    going = (RowChange.ADDED, RowChange.CHANGED, RowChange.REFUSED)
    if looked.comparisons and not any(looked.count(kind) for kind in going):
        notes.append(say("Everything is in the file already."))
    return notes


def _unreadable(name: str, trouble: TroubleError, say: Say) -> str:
    """Say of a workbook why it was not read, naming it once, as it is named on the desk."""
    figures = trouble.figures
    named = TroubleError(trouble.trouble, **{**figures, "path": name}) if "path" in figures else trouble
    words = sentence(named, say)
    return words if name in words else f"{name}: {words}"
