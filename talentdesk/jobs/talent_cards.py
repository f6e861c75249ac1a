"""Talent cards: taken from the personal file, the newest session and the plan, and drawn."""

from collections.abc import Sequence
from pathlib import Path

from talentdesk.charts.fit import FitValues, fit_values
from talentdesk.charts.performance import performance
from talentdesk.domain.fit import fit
from talentdesk.domain.people import PersonFile
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.exchange.files import write
from talentdesk.jobs.forms import plan_of
from talentdesk.reports.packet import Printed
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.reports.talent_card import CardPage, draw_talent_cards
from talentdesk.services.people import PersonFileOf
from talentdesk.services.session_places import NewestPlaceOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

_NO_TIER = Text("", "")


def draw_cards(
    workspace: Workspace,
    people: Sequence[Id],
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> Printed:
    """Draw a page for each person. Raises ``RefusedError`` for an unknown one, or ``TroubleError``."""
    programme = workspace.ask(ProgrammeOf())
    moment = workspace.head.moment
    pages = [card_page(workspace, programme, person) for person in people]
    organisation = workspace.info().organisation
    return draw_talent_cards(pages, organisation, moment.date(), say, moment, progress, cancelled)


def write_cards(workspace: Workspace, people: Sequence[Id], path: Path, say: Say) -> Printed:
    """Draw cards and write them to a file. Raises as ``draw_cards`` does, and ``TroubleError``."""
    printed = draw_cards(workspace, people, say)
    write(path, printed.data)
    return printed


def card_page(workspace: Workspace, programme: Programme, person: Id) -> CardPage:
    """Return what the card of a person says. Raises ``RefusedError`` for an unknown one."""
    file = workspace.ask(PersonFileOf(person=person))
    if file is None:
        raise refused(Reason.PERSON_MISSING, id=person)
    dimension = programme.schemes[0].vertical
    return CardPage(
        file=file,
        tier=programme.tier_name(file.line.tier) if file.line.tier else _NO_TIER,
        performance=performance(file.line.name, dimension, file.ratings, programme.rating_map(dimension.key)),
        fit=_fit(file, programme),
        place=workspace.ask(NewestPlaceOf(person=person)),
        plan=plan_of(workspace, person),
    )


def _fit(file: PersonFile, programme: Programme) -> FitValues | None:
    model = programme.model(file.model) if file.line.post else None
    if model is None:
        return None
    return fit_values(fit(model, file.scores), file.line.name)
