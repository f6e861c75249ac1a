"""Commands about paper: a session's packet, checking a printed one, and the whole main job."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json
from talentdesk.cli.outset import DIFFERENT, FINE, TROUBLED, CommandError, Outset
from talentdesk.domain.snapshot import plain
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.workshop import SessionLine
from talentdesk.wording import fields, speaker
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.domain.layouts import Layout
    from talentdesk.domain.paper_check import PaperCheck
    from talentdesk.services.workspace import Workspace

_CODES = {"same": FINE, "changed": DIFFERENT}


def packet(path: Path, session: str, layout: str, out: Path, outset: Outset, say: Say) -> int:
    """Write a session's packet, by a layout of that name if one is given, and say where it lies."""
    from talentdesk.jobs.packet import make_packet
    from talentdesk.services.overview import Sessions

    with opened(path, outset, look=False) as workspace:
        found = find_session(workspace.ask(Sessions()), session, say)
        kept, language = _layout(workspace, layout, say) if layout else (None, None)
        paper = speaker(language) if language else say
        written = make_packet(workspace, found, out, paper, progress=show_progress, layout=kept)
    end_progress()
    print(written)
    return FINE


def _layout(workspace: "Workspace", wanted: str, say: Say) -> "tuple[Layout, Language | None]":
    """Return the layout kept under a name, and the language of its paper. Raises ``CommandError``."""
    from talentdesk.domain.layouts import from_json
    from talentdesk.services.layouts import SavedLayouts

    kept = workspace.ask(SavedLayouts())
    content = next((one.content for one in kept if one.name.casefold() == wanted.casefold().strip()), None)
    if content is None:
        text = say("There is no layout “{name}”.", name=wanted)
        names = "\n".join(f"  {one.name}" for one in kept) or say("No layout has been kept in this file.")
        raise CommandError(f"{text}\n{names}")
    layout, language = from_json(content)
    return layout, Language(language) if language in tuple(Language) else None


def find_session(lines: tuple[SessionLine, ...], wanted: str, say: Say) -> Id:
    """Return the id of the session of that id or name. Raises ``CommandError``."""
    by_id = [line for line in lines if line.id == wanted]
    named = by_id or [line for line in lines if line.name.casefold() == wanted.casefold().strip()]
    if len(named) == 1:
        return named[0].id
    if not wanted:
        text = say("Say which session is meant with --session.")
    elif named:
        text = say("Several sessions are called “{name}”; give the id.", name=wanted)
    else:
        text = say("There is no session “{name}”.", name=wanted)
    known = "\n".join(f"  {line.id}  {line.name}" for line in lines)
    raise CommandError(f"{text}\n{known}".rstrip())


def check(path: Path, code: str, outset: Outset, say: Say, *, as_json: bool) -> int:
    """Compare a packet number, fingerprint or printed PDF with the file."""
    from talentdesk.jobs.packet import check_file
    from talentdesk.jobs.paper_check import check_pages

    with opened(path, outset, look=True) as workspace:
        result = check_file(workspace, code)
        pages = check_pages(workspace, Path(code.strip()), say, show_progress)
    end_progress()
    known = _CODES.get(result.state, TROUBLED)
    ended = DIFFERENT if known == FINE and pages is not None and pages.doubts else known
    if as_json:
        print_json({**plain(result), "pages": pages})
        return ended
    if result.state == "unknown":
        print(say("Unknown: no packet of this file has that number or fingerprint."))
        return TROUBLED
    head = {"packet": result.packet, "session": result.session}
    if result.state == "same":
        print(say("Same: packet {packet} of “{session}” agrees with the record.", **head))
    else:
        print(say("Changed since: packet {packet} of “{session}” differs from the record.", **head))
    for change in result.changes:
        said = {"field": fields.name(change.field, say), "printed": change.printed, "today": change.today}
        words = say(
            "{person}, {field}: printed “{printed}”, today “{today}”",
            person=change.person or result.session,
            **said,
        )
        if change.at is not None:
            words = say(
                "{words} ({who}, {moment})", words=words, who=change.who, moment=say.moment(change.at)
            )
        print(f"  {words}")
    if result.superseded:
        print(say("A newer version of the session has been locked since."))
    if pages is not None:
        _tell_pages(pages, say)
    return ended


def _tell_pages(pages: "PaperCheck", say: Say) -> None:
    from talentdesk.wording.paper_check import doubt_words, summary

    print(summary(pages, say))
    for doubt in pages.doubts:
        print(f"  {doubt_words(doubt, say)}")


def main_job(out: Path, outset: Outset, say: Say) -> int:
    """Do the whole main job without a window and say where the results lie."""
    from talentdesk.jobs.main_job import do_main_job

    made = do_main_job(out, outset.means(), say, progress=show_progress)
    end_progress()
    print(say("The main job is done. The results lie here:"))
    for path in made:
        print(f"  {path}")
    return FINE


def show_progress(what: str, done: int, of: int) -> None:
    """Show how far a long work is, on a console only."""
    if sys.stderr.isatty():
        print(f"\r{what} {done}/{of}\x1b[K", end="", file=sys.stderr, flush=True)


def end_progress() -> None:
    """Clear the line progress was shown on."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
