"""The commands that list charts and write them."""

from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.cli.finding import find_people
from talentdesk.cli.lists import opened
from talentdesk.cli.output import print_json, print_table
from talentdesk.cli.outset import FINE, CommandError, Outset
from talentdesk.cli.papers import find_session
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.jobs.charts import ChartKind
    from talentdesk.services.workspace import Workspace


def listed(say: Say, *, as_json: bool) -> int:
    """List the charts."""
    from talentdesk.jobs.charts import CHARTS

    if as_json:
        print_json([{"key": one.key, "name": say(one.name), "about": one.about.value} for one in CHARTS])
        return FINE
    about = {"session": say("a session"), "person": say("a person"), "workspace": say("everybody")}
    rows = [(one.key, say(one.name), about[one.about.value]) for one in CHARTS]
    print_table((say("Key"), say("Chart"), say("About")), rows)
    return FINE


def write(key: str, path: Path, named: tuple[str, str], out: Path, outset: Outset, say: Say) -> int:
    """Write a chart; ``named`` is the person and the session it is about, either may be empty."""
    from talentdesk.jobs.charts import CHARTS, chart, write_chart

    kind = chart(key)
    if kind is None:
        known = ", ".join(one.key for one in CHARTS)
        raise CommandError(say("There is no chart “{key}”. Known are: {known}.", key=key, known=known))
    with opened(path, outset, look=True, out=out) as workspace:
        write_chart(workspace, kind, _about(workspace, kind, named, say), out, say)
    print(out)
    return FINE


def _about(workspace: "Workspace", kind: "ChartKind", named: tuple[str, str], say: Say) -> Id:
    """Return whom a chart is about; a session that nobody names is the one under way, else the newest."""
    from talentdesk.jobs.charts import About
    from talentdesk.services.overview import Sessions

    person, session = named
    if kind.about is About.PERSON:
        if not person:
            raise CommandError(say("Say whom the chart is about, with --person."))
        return find_people(workspace, [person], say)[0]
    lines = workspace.ask(Sessions())
    if kind.about is About.WORKSPACE or (not lines and not session):
        return ""
    if session:
        return find_session(lines, session, say)
    return next((one.id for one in lines if one.state is SessionState.RUNNING), lines[0].id)
