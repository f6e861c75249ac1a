"""Making the sample: base records in one step, then the story of its open cycle."""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.trouble import Trouble, TroubleError, making
from talentdesk.exchange.programme_file import read_programme, template_text, write_programme
from talentdesk.jobs.sample.base import Base, make_base
from talentdesk.jobs.sample.calendar import SampleClock, cycles
from talentdesk.jobs.sample.campaigns import Campaigns
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.nominating_rules import with_nominations
from talentdesk.jobs.sample.slates import add_succession
from talentdesk.jobs.sample.story import Story
from talentdesk.jobs.sample.vacancies import Vacancies
from talentdesk.jobs.sample.words import Words, read_words
from talentdesk.services.programmes import ChangeProgramme, ProgrammeVersions
from talentdesk.services.records import LoadRecords
from talentdesk.services.whole_file import whole_file
from talentdesk.services.workspace import Workspace

SEED = 20
"""Seed of the sample unless another is wanted."""

_FOUNDED = -30
"""Days from the day of the sample to the making of the workspace."""


def make_sample(path: Path, *, on: date, seed: int = SEED, language: Language = Language.ZH) -> None:
    """Make the sample workspace as of a day; it comes under its name only when it is whole.

    The same day, seed and language give the same values, journal included. Raises ``TroubleError``.
    """
    if path.exists():
        raise TroubleError(Trouble.FILE_EXISTS, path=str(path))
    with making(str(path)), whole_file(path, "part") as fresh:
        # One that was killed left it; a missing folder is told by the making itself.
        with suppress(OSError):
            fresh.unlink()
        _make(fresh, read_words(language), on, seed)


def _make(path: Path, words: Words, on: date, seed: int) -> None:
    text = template_text(words.workshop["programme"])
    programme = read_programme(text)
    days = cycles(on)
    clock = SampleClock(on + timedelta(days=_FOUNDED), "08:50")
    ids = _Ids(Dice(seed, "commands"))
    workspace = Workspace.create(
        path,
        operator=words.say(words.workshop["operator"]),
        clock=clock,
        new_id=ids,
        read_programme=read_programme,
        organisation=words.say(words.organisation["organisation"]),
        language=words.language,
        programme_text=text,
    )
    with workspace:
        base = make_base(words, programme, seed, on, days)
        version = workspace.ask(ProgrammeVersions())[0].id
        add_succession(base, words, programme, seed, on, version)
        clock.wait(300)
        workspace.do(LoadRecords(records=base.records))
        _nominate(workspace, ids, base, words, programme, seed, on, version)
        clock.wait(900)
        Story(workspace, clock, words, programme, base, Dice(seed, "story"), on).tell(days[0])


class _Ids:
    """Ids from the dice of the area that is being written, so that a new area moves no other's."""

    def __init__(self, dice: Dice) -> None:
        self.dice = dice

    def __call__(self) -> Id:
        """Return a new id."""
        return self.dice.new_id()


def _nominate(
    workspace: Workspace,
    ids: _Ids,
    base: Base,
    words: Words,
    programme: Programme,
    seed: int,
    on: date,
    before: Id,
) -> None:
    """Add the rules of nomination as a new version, and the campaigns and vacancies."""
    others, ids.dice = ids.dice, Dice(seed, "nominations")
    rules = with_nominations(programme, words)
    changed = ChangeProgramme(content=write_programme(rules), note=words.say(words.nominations["change"]))
    now = str(workspace.do(changed).figures["id"])
    campaigns = Campaigns(base, words, programme, rules, Dice(seed, "campaigns"), on)
    campaigns.write(before, now)
    vacancies = Vacancies(base, words, rules, Dice(seed, "vacancies"), on)
    vacancies.write(before, now, campaigns.chosen)
    workspace.do(LoadRecords(records={**campaigns.tables, **vacancies.tables}))
    ids.dice = others
