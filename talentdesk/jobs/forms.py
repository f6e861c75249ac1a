"""Filling forms from the record, and drawing them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from talentdesk.domain.calendar import years_between
from talentdesk.domain.forms import About, Form, FormValues, Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.plans import Plan, PlanLine, PlanState
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.exchange.files import write
from talentdesk.jobs.nomination_values import newest_nomination, nomination_values, proposing_unit
from talentdesk.reports.forms.paper import PrintedForm, draw_forms
from talentdesk.reports.progress import Cancelled, Progress, never, tell_nobody
from talentdesk.services.board import BoardOf
from talentdesk.services.overview import Members, Sessions
from talentdesk.services.people import PersonFileOf
from talentdesk.services.people_lines import PersonLinesOf
from talentdesk.services.plans import PlanOf, PlansOfPerson
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

_GENDERS = {"f": Text("女", "female"), "m": Text("男", "male")}
_TODAY, _OPEN = Text("至今", "today"), Text("长期", "open-ended")
_STANDING = (PlanState.RUNNING, PlanState.AGREED, PlanState.DRAFT)
Rows = tuple[Mapping[str, Value], ...]


def draw_form(
    workspace: Workspace,
    form: Form,
    ids: Sequence[Id],
    say: Say,
    progress: Progress = tell_nobody,
    cancelled: Cancelled = never,
) -> PrintedForm:
    """Draw a form for every person or session of ``ids``; once and blank without any.

    Raises ``RefusedError`` for an unknown id, ``TroubleError(CANCELLED)``.
    """
    filled = [form_values(workspace, form, one) for one in ids] or [blank_values(workspace)]
    return draw_forms(form, filled, say, workspace.head.moment, progress=progress, cancelled=cancelled)


def write_form(workspace: Workspace, form: Form, ids: Sequence[Id], path: Path, say: Say) -> PrintedForm:
    """Draw a form and write it to a file. Raises as ``draw_form`` does, and ``TroubleError``."""
    printed = draw_form(workspace, form, ids, say)
    write(path, printed.data)
    return printed


def blank_values(workspace: Workspace) -> FormValues:
    """Return what stands on a blank form: the organisation's name."""
    return FormValues(organisation=workspace.info().organisation)


def form_values(workspace: Workspace, form: Form, about: Id) -> FormValues:
    """Return what fills a form about a person or a session. Raises ``RefusedError`` for an unknown id."""
    organisation = workspace.info().organisation
    if form.about is About.SESSION:
        return _of_session(workspace, about, organisation)
    person = workspace.ask(PersonFileOf(person=about))
    if person is None:
        raise refused(Reason.PERSON_MISSING, id=about)
    programme = workspace.ask(ProgrammeOf())
    plan = plan_of(workspace, about)
    values = _person_values(person, programme, workspace.head.moment.date())
    lists = _person_lists(person, programme)
    if plan is not None:
        values |= _plan_values(plan) | {"plan.mentor_post": _mentor_posts(workspace, plan)}
        lists |= _plan_lists(plan, programme)
    nomination = newest_nomination(workspace, about)
    values |= nomination_values(nomination, programme, plan, unit=proposing_unit(workspace, nomination))
    return FormValues(organisation=organisation, values=values, lists=lists, photo=person.photo)


# ------------------------------------------------------------------------------------------- of a person


def _person_values(person: PersonFile, programme: Programme, on: date | None) -> dict[str, Value]:
    line = person.line
    return {
        "person.name": line.name,
        "person.number": line.number,
        "person.english_name": person.english_name,
        "person.gender": _GENDERS.get(line.gender),
        "person.birth_date": line.birth_date,
        "person.age": years_between(line.birth_date, on) if line.birth_date and on else None,
        "person.hire_date": line.hire_date,
        "person.work_start": person.work_start,
        "person.education": line.education,
        "person.degree": person.degree,
        "person.school": person.school,
        "person.major": person.major,
        "person.unit": line.unit,
        "person.post": line.post,
        "person.post_since": line.post_since,
        "person.tier": programme.tier_name(line.tier) if line.tier else None,
        "person.grade": person.grade,
        "person.manager": line.manager,
        "person.place": line.place,
        "person.email": person.email,
        "person.phone": person.phone,
    }


def _person_lists(person: PersonFile, programme: Programme) -> dict[str, Rows]:
    first = programme.schemes[0].vertical.key
    return {
        "education": _rows(person.education, "start", "end", "school", "major", "degree"),
        "experience": _open(_rows(person.experience, "start", "end", "employer", "post", "note"), _TODAY),
        "training": _rows(person.training, "start", "end", "name", "hours", "result"),
        "awards": _rows(person.awards, "on", "name", "issuer"),
        "contracts": _open(_rows(person.contracts, "start", "end", "kind"), _OPEN),
        "languages": _rows(person.languages, "language", "level"),
        "performance": _rows(
            [one for one in person.ratings if one.dimension == first], "period", "grade", "score", "source"
        ),
    }


def _rows(items: Sequence[object], *names: str) -> Rows:
    return tuple({name: getattr(one, name) for name in names} for one in items)


def _open(rows: Rows, words: Text) -> Rows:
    """Return rows with words where no end is on record, so that the place is not taken for a blank one."""
    return tuple({**row, "end": row["end"] or (words if row["start"] else None)} for row in rows)


def plan_of(workspace: Workspace, person: Id) -> Plan | None:
    """Return the plan a form speaks of: the one that runs, else the newest that may still run."""
    lines = workspace.ask(PlansOfPerson(person=person))

    def rank(line: PlanLine) -> int:
        return _STANDING.index(line.state)

    standing = sorted((line for line in lines if line.state in _STANDING), key=rank)
    return workspace.ask(PlanOf(plan=standing[0].id)) if standing else None


def _plan_values(plan: Plan) -> dict[str, Value]:
    return {
        "plan.target_post": plan.line.target,
        "plan.start": plan.line.start,
        "plan.end": plan.line.end,
        "plan.agreed_on": plan.agreed_on,
        "plan.summary": plan.summary,
        "plan.mentor": _listed(one.name for one in plan.mentors),
    }


def _listed(names: Iterable[str]) -> Text:
    found = tuple(names)
    return Text("、".join(found), ", ".join(found))


def _mentor_posts(workspace: Workspace, plan: Plan) -> Text:
    lines = workspace.ask(PersonLinesOf(ids=tuple(one.person for one in plan.mentors if one.person)))
    posts = {line.id: line.post for line in lines}
    return _listed(post for one in plan.mentors if (post := posts.get(one.person)))


def _plan_lists(plan: Plan, programme: Programme) -> dict[str, Rows]:
    types = {one.key: one.name for one in programme.action_types}
    names = {item.key: item.name for model in programme.models for item in model.items}
    gaps = _rows(plan.gaps, "competency", "current", "required", "note")
    actions = _rows(plan.actions, "type", "goal", "resources", "start", "due", "measure", "owner", "progress")
    return {
        "gaps": tuple(
            {**one, "competency": names.get(str(one["competency"]), one["competency"])} for one in gaps
        ),
        "actions": tuple(
            {**one, "type": types.get(str(one["type"]), one["type"]), "progress": f"{one['progress']}%"}
            for one in actions
        ),
    }


# ------------------------------------------------------------------------------------------ of a session


def _of_session(workspace: Workspace, session: Id, organisation: str) -> FormValues:
    line = next((one for one in workspace.ask(Sessions()) if one.id == session), None)
    if line is None:
        raise refused(Reason.SESSION_MISSING, id=session)
    programme = workspace.ask(ProgrammeOf())
    roles = {one.key: one.name for one in programme.committee.roles}
    members = workspace.ask(Members(session=session))
    chair = next((one.name for one in members if one.role == next(iter(roles), "")), "")
    values: dict[str, Value] = {
        "session.name": line.name,
        "session.on": line.on,
        "session.place": line.place,
        "session.cycle": line.cycle_name,
        "session.chair": chair,
        "session.members": len(members) or None,
    }
    lists: dict[str, Rows] = {
        "members": tuple(
            {"no": number, "name": one.name, "title": one.title, "role": roles.get(one.role, one.role)}
            for number, one in enumerate(members, start=1)
        ),
        "candidates": _candidates(workspace, session),
    }
    return FormValues(organisation=organisation, values=values, lists=lists)


def _candidates(workspace: Workspace, session: Id) -> Rows:
    """Return who is on a session's forms; in a blind session codes in their own order, and nothing else."""
    board = workspace.ask(BoardOf(session=session))
    if board is not None and board.blind:
        codes = sorted((card.name for card in board.cards), key=lambda code: (len(code), code))
        return tuple({"number": "", "name": one, "post": "", "unit": ""} for one in codes)
    content = workspace.ask(PacketContentOf(session=session))
    return tuple(
        {"number": one.number, "name": one.name, "post": one.post, "unit": one.unit}
        for one in content.evaluations
    )
