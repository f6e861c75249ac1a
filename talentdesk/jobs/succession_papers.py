"""Papers of succession, taken from the file and drawn: the chart, a crisis card, a scenario."""

from collections.abc import Collection, Sequence
from pathlib import Path

from talentdesk.domain.texts import Id
from talentdesk.exchange.files import write
from talentdesk.reports.crisis_card import CrisisPage, draw_crisis_card
from talentdesk.reports.packet import Printed
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.scenario import ScenarioPage, draw_scenario
from talentdesk.reports.succession_chart import draw_chart
from talentdesk.services.crisis import Contact, CrisisCardOf
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.scenarios import PlayVacancies
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode


def chart_paper(
    workspace: Workspace,
    mode: ChartMode,
    every: bool,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    only: Collection[Id] = (),
) -> Printed:
    """Draw the chart of the key posts, or of every post, or ``only`` of some. Raises ``TroubleError``."""
    chart = workspace.ask(SuccessionChartOf(every=every))
    programme = workspace.ask(ProgrammeOf())
    organisation = workspace.info().organisation
    moment = workspace.head.moment
    return draw_chart(chart, programme, mode, organisation, say, moment, progress, cancelled, only=only)


def crisis_paper(
    workspace: Workspace,
    post: Id,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw the crisis card of a post. Raises ``RefusedError`` for an unknown one, ``TroubleError``."""
    card = workspace.ask(CrisisCardOf(post=post))
    page = CrisisPage(
        post=card.post,
        chart=card.chart,
        reached={person: _reached(contact) for person, contact in card.contacts.items()},
        expertise=card.expertise,
        played=card.played,
        reports=card.reports,
        on=card.on,
    )
    programme = workspace.ask(ProgrammeOf())
    organisation = workspace.info().organisation
    return draw_crisis_card(page, programme, organisation, say, workspace.head.moment, progress, cancelled)


def write_crisis_card(workspace: Workspace, post: Id, path: Path, say: Say) -> Printed:
    """Draw the crisis card of a post and write it. Raises as ``crisis_paper`` does."""
    printed = crisis_paper(workspace, post, say)
    write(path, printed.data)
    return printed


def scenario_paper(
    workspace: Workspace,
    posts: Sequence[Id],
    name: str,
    note: str,
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
    *,
    leaving: Sequence[Id] = (),
) -> Printed:
    """Draw what comes of posts falling vacant; those ``leaving`` step in nowhere. Raises ``TroubleError``."""
    played = workspace.ask(PlayVacancies(posts=tuple(posts), leaving=tuple(leaving)))
    page = ScenarioPage(name=name, note=note, chart=played.chart, played=played.result, on=played.chart.on)
    organisation = workspace.info().organisation
    return draw_scenario(page, organisation, say, workspace.head.moment, progress, cancelled)


def _reached(contact: Contact) -> str:
    return "  ".join(part for part in (contact.phone, contact.email, contact.place) if part)
