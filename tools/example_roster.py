"""Makes the rosters that are shipped to be tried on the sample: new colleagues, some with news, some without.

    python -m tools.example_roster

Only people who are the same in the sample of any day are chosen, so that the workbooks fit every sample.
"""

import sys
from datetime import date, timedelta

from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.exchange.writer import Written, write_table
from talentdesk.jobs.main_job import roster_file
from talentdesk.jobs.sample import SEED
from talentdesk.jobs.sample.base import Base, make_base
from talentdesk.jobs.sample.calendar import cycles
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.naming import Naming
from talentdesk.jobs.sample.organisation import Post
from talentdesk.jobs.sample.words import Words, read_words
from talentdesk.wording import fields
from talentdesk.wording.say import speaker

DAYS = tuple(date(2024, 2, 29) + timedelta(days=37 * step) for step in range(120))
"""Days of twelve years whose samples are compared."""
JOINED = date(2020, 3, 2)
"""Every new colleague's first day: a day that lies behind every user."""
COLUMNS = ("number", "name", "gender", "hire_date", "unit", "post", "post_since", "place", "remarks")

Known = tuple[str, str, str]
"""Number, name and gender of somebody in the sample."""


def base_of(words: Words, on: date) -> Base:
    """Return what the sample of a day begins with."""
    programme = read_programme(template_text(words.workshop["programme"]))
    return make_base(words, programme, SEED, on, cycles(on))


def known(base: Base) -> set[Known]:
    """Return everybody with a manager who has not left."""
    return {(one.number, one.name.full, one.name.gender) for one in base.people if one.active and one.manager}


def rows_of(people: list[Known], posts: list[Post], words: Words) -> list[list[Written]]:
    """Return the rows of the roster: changed people, unchanged people, new people."""
    table = words.workshop["roster"]
    dice = Dice(SEED, "roster")
    rows: list[list[Written]] = []
    for place, one in enumerate(dice.some(people, table["changed"] + table["unchanged"])):
        remark = words.say(table["remark"]) if place < table["changed"] else ""
        # What stands in an empty cell stays: units and posts of the sample change with its day.
        rows.append([*one, None, None, None, None, None, remark])
    naming = Naming(words, dice)
    for index, path in enumerate(table["posts"], start=1):
        title = words.say(words.post_kind(path.split("/")[1]))
        post = next(one for one in posts if one.title == title)
        name, unit = naming.draw(), post.unit
        number = f"OY9{index:04d}"
        rows.append([number, name.full, name.gender, JOINED, unit.path, title, JOINED, unit.place, ""])
    return rows


def main() -> int:
    """Write the roster of each language."""
    for language in Language:
        words, say = read_words(language), speaker(language)
        people = sorted(set.intersection(*(known(base_of(words, day)) for day in DAYS)))
        rows = rows_of(people, list(base_of(words, DAYS[0]).organisation.posts), words)
        target = roster_file(language)
        write_table(target, say("People"), [fields.name(key, say) for key in COLUMNS], rows)
        print(f"{target.name}: {len(rows)} rows, chosen among {len(people)} people")
    return 0


if __name__ == "__main__":
    sys.exit(main())
