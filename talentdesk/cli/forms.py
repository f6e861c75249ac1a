"""The commands that list forms and write them, blank or filled from the record, and talent cards."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.finding import find_people
from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import FINE, CommandError, Outset
from talentdesk.cli.papers import end_progress, find_session, show_progress
from talentdesk.domain.forms import About
from talentdesk.domain.texts import Id
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.services.workspace import Workspace


def listed(say: Say, *, as_json: bool) -> int:
    """List the forms."""
    from talentdesk.exchange.form_file import forms

    if as_json:
        print_json(
            [{"key": one.key, "name": say.text(one.name), "about": one.about.value} for one in forms()]
        )
        return FINE
    rows = [(one.key, say.text(one.name), say.text(one.hint)) for one in forms()]
    print_table((say("Key"), say("Form"), say("When it is used")), rows)
    return FINE


def write(
    key: str, path: Path, people: Sequence[str], session: str, out: Path, outset: Outset, say: Say
) -> int:
    """Write a form for everybody named, or blank."""
    from talentdesk.exchange.form_file import form, forms
    from talentdesk.jobs.forms import write_form

    found = form(key)
    if found is None:
        known = ", ".join(one.key for one in forms())
        raise CommandError(say("There is no form “{key}”. Known are: {known}.", key=key, known=known))
    with opened(path, outset, look=True, out=out) as workspace:
        ids = (
            _sessions(workspace, session, say)
            if found.about is About.SESSION
            else find_people(workspace, people, say)
        )
        write_form(workspace, found, ids, out, say)
    print(out)
    return FINE


def write_cards(path: Path, people: Sequence[str], out: Path, outset: Outset, say: Say) -> int:
    """Write the talent cards of everybody named."""
    from talentdesk.jobs import talent_cards

    with opened(path, outset, look=True, out=out) as workspace:
        talent_cards.write_cards(workspace, find_people(workspace, people, say), out, say)
    print(out)
    return FINE


def write_rating(
    path: Path,
    raters: Sequence[str],
    wanted: tuple[Sequence[str], str],
    folder: Path,
    outset: Outset,
    say: Say,
    *,
    as_json: bool,
) -> int:
    """Write a workbook for each rater about the people ``wanted`` by name or as candidates of a session.

    Without either it is about everybody whose post has a model.
    """
    from talentdesk.jobs.rating_forms import write_rating_forms

    with opened(path, outset, look=True) as workspace:
        people = _rated(workspace, *wanted, say)
        written = write_rating_forms(workspace, raters, people, folder, say, progress=show_progress)
    end_progress()
    if as_json:
        print_json([str(one) for one in written])
    else:
        print(*written, sep="\n")
    return FINE


def _rated(workspace: "Workspace", named: Sequence[str], session: str, say: Say) -> list[Id]:
    from talentdesk.services.board import BoardOf
    from talentdesk.services.overview import Sessions
    from talentdesk.services.people import PeopleLines

    if named:
        return find_people(workspace, named, say)
    if not session:
        return [line.id for line in workspace.ask(PeopleLines())]
    board = workspace.ask(BoardOf(session=find_session(workspace.ask(Sessions()), session, say)))
    return [card.person for card in board.cards] if board is not None else []


def _sessions(workspace: "Workspace", wanted: str, say: Say) -> list[Id]:
    from talentdesk.services.overview import Sessions

    return [find_session(workspace.ask(Sessions()), wanted, say)] if wanted else []
