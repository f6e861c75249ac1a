"""Every chart by a key: what it is about, and making it from the record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from talentdesk.charts.ages import ages
from talentdesk.charts.chart import Chart
from talentdesk.charts.completion import completion
from talentdesk.charts.distribution import by_box, by_level
from talentdesk.charts.figure import Format, save
from talentdesk.charts.fit import fit_values
from talentdesk.charts.grid_names import grid_names
from talentdesk.charts.movement import movement
from talentdesk.charts.performance import performance
from talentdesk.charts.risk_impact import risks_of
from talentdesk.charts.scatter import scatter_of
from talentdesk.charts.style import paper
from talentdesk.charts.timeline import timeline
from talentdesk.domain.fit import fit
from talentdesk.domain.people import PersonFile
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.exchange.files import write
from talentdesk.services.board import BoardOf
from talentdesk.services.card_scores import CardScoresOf
from talentdesk.services.card_values import CardValuesOf
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.plans import PlanLines, PlanOf, PlansOfPerson
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say, phrase


class About(StrEnum):
    """Whose record a chart shows."""

    SESSION = "session"
    PERSON = "person"
    WORKSPACE = "workspace"


@dataclass(frozen=True, slots=True)
class ChartKind:
    """A chart of the catalogue."""

    key: str
    name: str
    about: About
    make: Callable[[Workspace, Id], Chart]


def chart(key: str) -> ChartKind | None:
    """Return the chart of a key, or None."""
    return next((one for one in CHARTS if one.key == key), None)


def write_chart(workspace: Workspace, kind: ChartKind, about: Id, path: Path, say: Say) -> None:
    """Write a chart as PNG, SVG or PDF, by the name's ending; the same values give the same bytes.

    Raises ``RefusedError`` for an unknown id, ending, or somebody with nothing to show; ``TroubleError``.
    """
    ending = path.suffix.lower().lstrip(".")
    if ending not in tuple(Format):
        allowed = ", ".join(f".{one.value}" for one in Format)
        raise refused(Reason.VALUE_NOT_ALLOWED, field="out", value=path.suffix, allowed=allowed)
    write(path, save(kind.make(workspace, about), paper(), say, Format(ending)))


# ---------------------------------------------------------------------------------------- of a session


def _board(workspace: Workspace, session: Id) -> Board:
    board = workspace.ask(BoardOf(session=session, scheme=""))
    if board is None:
        raise refused(Reason.SESSION_MISSING, id=session)
    return board


def _grid(workspace: Workspace, session: Id) -> Chart:
    board = _board(workspace, session)
    cards = sorted(board.cards, key=lambda card: card.order)
    return grid_names(board.scheme, ((card.name, card.calibrated) for card in cards))


def _boxes(workspace: Workspace, session: Id) -> Chart:
    board = _board(workspace, session)
    return by_box(board.scheme, board.distribution)


def _levels(workspace: Workspace, session: Id) -> Chart:
    board = _board(workspace, session)
    return by_level(board.scheme, board.distribution)


def _movement(workspace: Workspace, session: Id) -> Chart:
    board = _board(workspace, session)
    return movement(board.scheme, [(card.proposed, card.calibrated) for card in board.cards])


def _scatter(workspace: Workspace, session: Id) -> Chart:
    board, programme = _board(workspace, session), workspace.ask(ProgrammeOf())
    scores = workspace.ask(CardScoresOf(session=session, scheme=board.scheme.key))
    return scatter_of(board, scores, programme.rating_maps)


def _risks(workspace: Workspace, session: Id) -> Chart:
    return risks_of(_board(workspace, session), workspace.ask(CardValuesOf(session=session)))


# ----------------------------------------------------------------------------------------- of a person


def _file(workspace: Workspace, person: Id) -> PersonFile:
    file = workspace.ask(PersonFileOf(person=person))
    if file is None:
        raise refused(Reason.PERSON_MISSING, id=person)
    return file


def _fit(workspace: Workspace, person: Id) -> Chart:
    file, programme = _file(workspace, person), workspace.ask(ProgrammeOf())
    model = programme.model(file.model)
    if model is None:
        raise refused(Reason.ROW_MISSING, id=file.model)
    scores = file.scores
    return fit_values(fit(model, scores), file.line.name)


def _performance(workspace: Workspace, person: Id) -> Chart:
    file, programme = _file(workspace, person), workspace.ask(ProgrammeOf())
    dimension = programme.schemes[0].vertical
    return performance(file.line.name, dimension, file.ratings, programme.rating_map(dimension.key))


def _timeline(workspace: Workspace, person: Id) -> Chart:
    lines = workspace.ask(PlansOfPerson(person=person))
    plan = workspace.ask(PlanOf(plan=lines[0].id)) if lines else None
    if plan is None:
        raise refused(Reason.PLAN_MISSING, id=person)
    assert workspace.head.at is not None
    return timeline(plan, workspace.head.at.date())


# -------------------------------------------------------------------------------------------- of everybody


def _ages(workspace: Workspace, _: Id) -> Chart:
    assert workspace.head.at is not None
    lines = workspace.ask(PeopleLines())
    rules = workspace.ask(ProgrammeOf()).succession.retirement
    people = ((one.birth_date, one.gender, one.tier) for one in lines)
    return ages(people, workspace.head.at.date(), rules=rules)


def _completion(workspace: Workspace, _: Id) -> Chart:
    return completion(workspace.ask(PlanLines()))


CHARTS: Sequence[ChartKind] = (
    ChartKind("grid", phrase("The grid with names"), About.SESSION, _grid),
    ChartKind("distribution", phrase("Distribution by box"), About.SESSION, _boxes),
    ChartKind("levels", phrase("Distribution by level"), About.SESSION, _levels),
    ChartKind("movement", phrase("Movement"), About.SESSION, _movement),
    ChartKind("scatter", phrase("Scores with the borders of the boxes"), About.SESSION, _scatter),
    ChartKind("risks", phrase("Risk and impact of loss"), About.SESSION, _risks),
    ChartKind("fit", phrase("Fit with the post's model"), About.PERSON, _fit),
    ChartKind("performance", phrase("Performance over the years"), About.PERSON, _performance),
    ChartKind("plan", phrase("Timeline of the development plan"), About.PERSON, _timeline),
    ChartKind("ages", phrase("Age profile"), About.WORKSPACE, _ages),
    ChartKind("plans", phrase("Development plans: how far they are"), About.WORKSPACE, _completion),
)
"""The catalogue, in the order in which it is listed."""
