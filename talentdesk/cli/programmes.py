"""The commands about versions of a programme: all of a workspace, and what differs between two files."""

import tomllib
from pathlib import Path

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import DIFFERENT, FINE, CommandError, Outset
from talentdesk.domain.programme_form import Tree
from talentdesk.wording import faults
from talentdesk.wording.say import Say


def versions(path: Path, outset: Outset, say: Say, *, as_json: bool) -> int:
    """List all versions of a workspace's programme, and what was judged by each."""
    from talentdesk.services.programmes import ProgrammeVersions
    from talentdesk.wording.programme_judged import judged_words

    with opened(path, outset, look=True) as workspace:
        found = workspace.ask(ProgrammeVersions())
    if as_json:
        print_json(
            [
                {
                    "key": one.key,
                    "version": one.version,
                    "name": say.text(one.name),
                    "in_force": one.active,
                    "since": one.since.isoformat() if one.since else None,
                    "by": one.by,
                    "note": one.note,
                    "judged": {kind.value: count for kind, count in one.judged},
                }
                for one in found
            ]
        )
        return FINE
    rows = [
        (
            str(one.version),
            say.text(one.name),
            say("in force") if one.active else "",
            say.moment(one.since.astimezone()) if one.since else "",
            one.by,
            " ".join(part for part in (one.note, judged_words(one, say)) if part),
        )
        for one in found
    ]
    heads = (say("Version"), say("Programme"), "", say("In force since"), say("Changed by"), say("Note"))
    print_table(heads, rows)
    return FINE


def compare(before: Path, after: Path, say: Say, *, as_json: bool) -> int:
    """Tell what differs between two programme files; ends with 1 where something does."""
    from talentdesk.wording.programme_differences import differences

    found = differences(_tree(before, say), _tree(after, say), say)
    if as_json:
        print_json(
            [
                {
                    "part": one.part,
                    "where": list(one.where),
                    "before": one.before,
                    "after": one.after,
                    "text": one.sentence(say),
                }
                for one in found
            ]
        )
    elif found:
        print("\n".join(one.sentence(say) for one in found))
    else:
        print(say("Both are alike."))
    return DIFFERENT if found else FINE


def _tree(path: Path, say: Say) -> Tree:
    """Return the tree of a sound programme file. Raises ``CommandError`` with the first fault's line."""
    from talentdesk.domain.faults import ProgrammeFileError
    from talentdesk.exchange.programme_file import read_programme

    try:
        text = path.read_text(encoding="utf-8-sig")
        read_programme(text)
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(say("{file} cannot be read as text in UTF-8.", file=path)) from error
    except ProgrammeFileError as error:
        raise CommandError(f"{path}: {faults.line(error.faults[0], say)}") from error
    return tomllib.loads(text)
