"""The forms of a campaign filled from its records: nominations, opinions, ballots, tally, attendance."""

from collections.abc import Iterable, Sequence

from talentdesk.domain.forms import About, Form, FormValues
from talentdesk.domain.nominations import Nomination
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.exchange.form_file import form
from talentdesk.jobs.forms import form_values
from talentdesk.jobs.nomination_values import nomination_values, proposing_unit, recommender_values
from talentdesk.reports.forms.paper import PrintedForm, draw_forms
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.nominees import AllNominations
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say


def draw_nomination_form(
    workspace: Workspace,
    key: str,
    campaign: Id,
    chosen: Sequence[Id],
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> PrintedForm:
    """Draw a form for the nominations chosen, or for all of a campaign.

    A form about a session, such as a tally sheet, is drawn once with all of them. Raises ``RefusedError`` for
    an unknown form or campaign, ``TroubleError(CANCELLED)``.
    """
    found = form(key)
    if found is None:
        raise refused(Reason.ROW_MISSING, id=key)
    every = workspace.ask(AllNominations(campaign=campaign))
    those = [one for one in every if not chosen or one.line.id in chosen]
    if found.about is About.SESSION:
        filled: list[FormValues] = [_of_campaign(workspace, campaign, those)]
    else:
        filled = [values for one in those for values in _of_nominee(workspace, found, one)]
    filled = filled or [FormValues(organisation=workspace.info().organisation)]
    return draw_forms(found, filled, say, workspace.head.moment, progress=progress, cancelled=cancelled)


def _of_nominee(workspace: Workspace, found: Form, one: Nomination) -> Iterable[FormValues]:
    """Yield the values of a nominee: once, or once for each recommender where the form is about one."""
    plain = form_values(workspace, found, one.line.person)
    unit = proposing_unit(workspace, one)
    values = {**plain.values, **nomination_values(one, workspace.ask(ProgrammeOf()), unit=unit)}
    asked = any(place.value.startswith("recommender.") for part in found.parts for place in part.fields)
    told = [recommender_values(each) for each in one.recommendations] if asked else [{}]
    for each in told or [recommender_values(None)]:
        yield FormValues(
            organisation=plain.organisation, values={**values, **each}, lists=plain.lists, photo=plain.photo
        )


def _of_campaign(workspace: Workspace, campaign: Id, those: Sequence[Nomination]) -> FormValues:
    found = workspace.ask(Campaigns(campaign=campaign))
    if not found:
        raise refused(Reason.ROW_MISSING, id=campaign)
    lines = [one.line for one in those]
    return FormValues(
        organisation=workspace.info().organisation,
        values={
            "session.name": found[0].name,
            "session.on": None,
            "session.place": "",
            "session.cycle": found[0].cycle_name,
            "session.chair": "",
            "session.members": None,
        },
        lists={
            "members": (),
            "candidates": tuple(
                {"number": one.number, "name": one.name, "post": one.post, "unit": one.unit} for one in lines
            ),
        },
    )
