"""Makes the rosters that are shipped to be tried on the sample: new colleagues, some with news, some without.

    python -m tools.example_roster

Only people who are the same in the sample of any day are chosen, so that the workbooks fit every sample.
"""

import sys
import tempfile
from datetime import date
from pathlib import Path

from talentdesk.domain.texts import Language
from talentdesk.exchange.writer import Written, write_table
from talentdesk.jobs.main_job import roster_file
from talentdesk.jobs.sample import SEED, make_sample
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.naming import Naming
from talentdesk.jobs.sample.words import Words, read_words
from talentdesk.services.people import PeopleLines
from talentdesk.services.workspace import Workspace
from talentdesk.wording import fields
from talentdesk.wording.say import speaker
from tests.made import reopen

DAYS = (date(2024, 2, 29), date(2026, 11, 21), date(2031, 7, 1))
JOINED = date(2020, 3, 2)
"""Every new colleague's first day: a day that lies behind every user."""
COLUMNS = ("number", "name", "gender", "hire_date", "unit", "post", "post_since", "place", "remarks")

Known = tuple[str, str, str, str, str, str]
"""Number, name, gender, unit, post and place of somebody in the sample."""


def known_on(day: date, language: Language, folder: Path) -> set[Known]:
    """Return everybody in the sample of a day."""
    path = folder / f"{day}.talent"
    make_sample(path, on=day, language=language)
    with reopen(path, look=True) as workspace:
        return set(_lines(workspace))


def _lines(workspace: Workspace) -> list[Known]:
    return [
        (one.number, one.name, one.gender, one.unit, one.post, one.place)
        for one in workspace.ask(PeopleLines())
        if one.manager
    ]


def rows_of(known: list[Known], words: Words) -> list[list[Written]]:
    """Return the rows of the roster: changed people, unchanged people, new people."""
    table = words.workshop["roster"]
    dice = Dice(SEED, "roster")
    chosen = dice.some(known, table["changed"] + table["unchanged"])
    rows: list[list[Written]] = []
    for place, one in enumerate(chosen):
        number, name, gender, *_ = one
        remark = words.say(table["remark"]) if place < table["changed"] else ""
        # What stands in an empty cell stays: units and posts of the sample change with its day.
        rows.append([number, name, gender, None, None, None, None, None, remark])
    naming = Naming(words, dice)
    for index, path in enumerate(table["posts"], start=1):
        title = words.say(words.post_kind(path.split("/")[1]))
        _, _, _, unit, post, where = next(one for one in known if one[4] == title)
        drawn = naming.draw()
        rows.append([f"OY9{index:04d}", drawn.full, drawn.gender, JOINED, unit, post, JOINED, where, ""])
    return rows


def main() -> int:
    """Write the roster of each language."""
    for language in Language:
        with tempfile.TemporaryDirectory() as name:
            everybody = [known_on(day, language, Path(name)) for day in DAYS]
        rows = rows_of(sorted(set.intersection(*everybody)), read_words(language))
        say = speaker(language)
        target = roster_file(language)
        write_table(target, say("People"), [fields.name(key, say) for key in COLUMNS], rows)
        print(f"{target.name}: {len(rows)} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
