"""The command that takes photos over."""

from collections.abc import Sequence
from pathlib import Path

from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json
from talentdesk.cli.outset import DIFFERENT, FINE, Outset
from talentdesk.domain.photo_names import PhotoMatch
from talentdesk.wording.say import Say


def take_photos_over(
    path: Path, paths: Sequence[Path], outset: Outset, say: Say, *, check: bool, as_json: bool
) -> int:
    """Match pictures to people and keep those that fit one. Returns 0 when all fit, 1 when some are left."""
    from talentdesk.jobs.take_photos import TakenPhotos, find_photos, take_photos

    with opened(path, outset, look=check) as workspace:
        found = find_photos(workspace, paths)
        nothing = TakenPhotos(count=0, unreadable=(), entry=0)
        taken = nothing if check else take_photos(workspace, found, say)
    left = bool(found.unmatched or taken.unreadable)
    if as_json:
        print_json(
            {
                "matched": [
                    {"file": one.file, "number": one.number, "name": one.name, "replaces": one.replaces}
                    for one in found.matched
                ],
                "unmatched": [
                    {"file": one.file, "match": one.match.value, "twice": one.twice}
                    for one in found.unmatched
                ],
                "unreadable": list(taken.unreadable),
                "written": taken.entry > 0,
            }
        )
        return DIFFERENT if left else FINE
    for one in found.unmatched:
        if one.twice:
            print(say("{file}: another picture of {name} comes before it", file=one.file, name=one.name))
        elif one.match is PhotoMatch.SEVERAL:
            print(say("{file}: could be of several people", file=one.file))
        else:
            print(say("{file}: fits nobody", file=one.file))
    for file in taken.unreadable:
        print(say("{file}: is no picture that could be read", file=file))
    print(say("{matched} fit, {left} left out.", matched=len(found.matched), left=len(found.unmatched)))
    if taken.entry:
        print(say("{count} photos taken over; one undo step takes them back.", count=taken.count))
    elif check:
        print(say("Only looked at; nothing was written."))
    else:
        print(say("Everything was there already; nothing was written."))
    return DIFFERENT if left else FINE
