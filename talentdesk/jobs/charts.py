"""Every chart by a key: what it is about, and making it from the record."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from talentdesk.charts.ages import ages
from talentdesk.charts.bias import fairness
from talentdesk.charts.chart import Chart
from talentdesk.charts.completion import completion
from talentdesk.charts.coverage import CoverageValues, coverage
from talentdesk.charts.distribution import by_box, by_level
from talentdesk.charts.figure import Format, save
from talentdesk.charts.fit import fit_values
from talentdesk.charts.forecast import gaps_of
from talentdesk.charts.grid_names import grid_names
from talentdesk.charts.movement import movement
from talentdesk.charts.performance import performance
from talentdesk.charts.pipeline import PipelineValues, pipeline
from talentdesk.charts.risk_impact import risks_of
from talentdesk.charts.scatter import scatter_of
from talentdesk.charts.style import paper
from talentdesk.charts.tier_benches import TierBenchValues, tier_benches
from talentdesk.charts.timeline import timeline
from talentdesk.domain import unit_paths
from talentdesk.domain.fairness import Attribute, Outcome
from talentdesk.domain.fit import fit
from talentdesk.domain.people import PersonFile
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.workshop import Board
from talentdesk.exchange.files import write
from talentdesk.services.benches import BenchesOf, BenchLine, PipelineOf, TierReach
from talentdesk.services.bias import FairnessOf
from talentdesk.services.board import BoardOf
from talentdesk.services.card_scores import CardScoresOf
from talentdesk.services.card_values import CardValuesOf
from talentdesk.services.forecasts import ForecastOf
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


def _bias(attribute: Attribute, workspace: Workspace, session: Id) -> Chart:
    board = _board(workspace, session)
    if board.blind and attribute is Attribute.MANAGER:
        # Its groups have names, and a name beside codes would tell whose they are.
        allowed = ", ".join(f"bias-{one.value}" for one in Attribute if one is not attribute)
        raise refused(
            Reason.VALUE_NOT_ALLOWED, field="chart", value=f"bias-{attribute.value}", allowed=allowed
        )
    asked = FairnessOf(session=session, scheme=board.scheme.key, attribute=attribute, outcome=Outcome.MOVED)
    return fairness(workspace.ask(asked))


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
    return timeline(plan, workspace.head.moment.date())


# -------------------------------------------------------------------------------------------- of everybody


def _ages(workspace: Workspace, _: Id) -> Chart:
    lines = workspace.ask(PeopleLines())
    rules = workspace.ask(ProgrammeOf()).succession.retirement
    people = ((one.birth_date, one.gender, one.tier) for one in lines)
    return ages(people, workspace.head.moment.date(), rules=rules)


def _completion(workspace: Workspace, _: Id) -> Chart:
    return completion(workspace.ask(PlanLines()))


_NOT_JUDGED = Text("尚未评定", "Not judged yet")


def coverage_of(lines: Sequence[BenchLine], programme: Programme) -> CoverageValues:
    """Return the bench of every key post as a chart; a title that several posts bear gets its unit."""
    titles = Counter(one.title for one in lines)
    names = (
        f"{one.title} · {unit_paths.own_name(one.unit)}" if titles[one.title] > 1 and one.unit else one.title
        for one in lines
    )
    counts = (one.counts if one.looked_at else None for one in lines)
    return coverage(_levels_of(programme), zip(names, counts, strict=True))


def tier_benches_of(lines: Sequence[BenchLine], programme: Programme) -> TierBenchValues:
    """Return what stands behind the key posts of every tier as a chart."""
    return tier_benches((programme.tier_name(one.tier), one.state) for one in lines)


def pipeline_of(lines: Sequence[TierReach], programme: Programme) -> PipelineValues:
    """Return the people on their way to every tier as a chart."""
    return pipeline(_levels_of(programme), [(programme.tier_name(one.tier), one.counts) for one in lines])


def _levels_of(programme: Programme) -> tuple[Text, ...]:
    return (*(choice.name for choice in programme.readiness), _NOT_JUDGED)


def _coverage(workspace: Workspace, _: Id) -> Chart:
    return coverage_of(workspace.ask(BenchesOf()), workspace.ask(ProgrammeOf()))


def _tier_benches(workspace: Workspace, _: Id) -> Chart:
    return tier_benches_of(workspace.ask(BenchesOf()), workspace.ask(ProgrammeOf()))


def _pipeline(workspace: Workspace, _: Id) -> Chart:
    return pipeline_of(workspace.ask(PipelineOf()), workspace.ask(ProgrammeOf()))


def _forecast(workspace: Workspace, _: Id) -> Chart:
    tiers = workspace.ask(ProgrammeOf()).tiers
    return gaps_of(workspace.ask(ForecastOf()).forecast, [(tier.key, tier.name) for tier in tiers])


CHARTS: Sequence[ChartKind] = (
    ChartKind("grid", phrase("The grid with names"), About.SESSION, _grid),
    ChartKind("distribution", phrase("Distribution by box"), About.SESSION, _boxes),
    ChartKind("levels", phrase("Distribution by level"), About.SESSION, _levels),
    ChartKind("movement", phrase("Movement"), About.SESSION, _movement),
    ChartKind("scatter", phrase("Scores with the borders of the boxes"), About.SESSION, _scatter),
    ChartKind("risks", phrase("Risk and impact of loss"), About.SESSION, _risks),
    *(
        ChartKind(f"bias-{key.value}", name, About.SESSION, partial(_bias, key))
        for key, name in (
            (Attribute.UNIT, phrase("Moves by unit")),
            (Attribute.MANAGER, phrase("Moves by manager")),
            (Attribute.GENDER, phrase("Moves by gender")),
            (Attribute.AGE, phrase("Moves by age")),
            (Attribute.TENURE, phrase("Moves by length of service")),
        )
    ),
    ChartKind("fit", phrase("Fit with the post's model"), About.PERSON, _fit),
    ChartKind("performance", phrase("Performance over the years"), About.PERSON, _performance),
    ChartKind("plan", phrase("Timeline of the development plan"), About.PERSON, _timeline),
    ChartKind("ages", phrase("Age profile"), About.WORKSPACE, _ages),
    ChartKind("plans", phrase("Development plans: how far they are"), About.WORKSPACE, _completion),
    ChartKind("coverage", phrase("Bench strength of key positions"), About.WORKSPACE, _coverage),
    ChartKind("tiers", phrase("Coverage by tier"), About.WORKSPACE, _tier_benches),
    ChartKind("pipeline", phrase("Readiness pipeline"), About.WORKSPACE, _pipeline),
    ChartKind("forecast", phrase("Lacking people by tier and year"), About.WORKSPACE, _forecast),
)
"""The catalogue, in the order in which it is listed."""
