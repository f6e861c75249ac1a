"""The main job without a window: sample, the shipped roster, calibration, packet, pictures, proof."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from shutil import copyfile

from talentdesk import paths
from talentdesk.charts import distribution, figure, fit, movement, style, timeline
from talentdesk.charts.chart import Chart
from talentdesk.domain.plans import PlanState
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.workshop import Board, SessionState
from talentdesk.exchange.files import make_folder, write
from talentdesk.jobs.opening import Means, open_workspace
from talentdesk.jobs.packet import make_packet
from talentdesk.jobs.sample import make_sample
from talentdesk.jobs.sample.words import Words, read_words
from talentdesk.jobs.take_over import check_roster, take_over
from talentdesk.reports.progress import Progress, tell_nobody
from talentdesk.services.board import BoardOf
from talentdesk.services.people import PeopleLines
from talentdesk.services.plans import PlanLines, PlanOf
from talentdesk.services.printing import PacketContentOf
from talentdesk.services.sessions import AddCandidates, Sessions
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

_STEPS = 6
_PLACED = 3
"""How many candidates are placed with a reason; the last move is taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Job:
    """What every step needs."""

    folder: Path
    say: Say
    words: Words
    on: date


def do_main_job(out: Path, means: Means, say: Say, progress: Progress = tell_nobody) -> tuple[Path, ...]:
    """Do everything a workshop needs once and return the files it made, in a new folder inside ``out``.

    Raises ``TroubleError``, also when the workspace is not sound at the end.
    """
    job = _Job(folder=_new_folder(out), say=say, words=read_words(say.language), on=means.clock().date())
    file = job.folder / "sample.talent"
    progress(say("Making the sample"), 0, _STEPS)
    make_sample(file, on=job.on, language=say.language)
    with open_workspace(file, means) as workspace:
        progress(say("Taking a roster over"), 1, _STEPS)
        book = Path(copyfile(roster_file(say.language), job.folder / "roster.xlsx"))
        new = _take_over(workspace, book, say)
        progress(say("Calibrating"), 2, _STEPS)
        session = _calibrate(workspace, new, job.words)
        progress(say("Writing the packet"), 3, _STEPS)
        packet = make_packet(workspace, session, job.folder, say)
        progress(say("Drawing the charts"), 4, _STEPS)
        pictures = _draw(workspace, session, job)
        progress(say("Proving the file"), 5, _STEPS)
        if not workspace.verify().sound:
            raise TroubleError(Trouble.FILE_DAMAGED, path=str(file))
    return (file, book, packet, *pictures)


def roster_file(language: Language) -> Path:
    """Return the shipped roster that fits the sample of a language, whatever its day."""
    return paths.resource("templates", f"roster_{language.value}.xlsx")


def _take_over(workspace: Workspace, book: Path, say: Say) -> list[Id]:
    """Take the roster over; return the new people."""
    before = {line.id for line in workspace.ask(PeopleLines())}
    roster, _ = check_roster(workspace, book, say)
    take_over(workspace, roster, False, say)
    return [line.id for line in workspace.ask(PeopleLines()) if line.id not in before]


def _calibrate(workspace: Workspace, new: list[Id], words: Words) -> Id:
    """Go on with the session that is under way: new candidates, moves with reasons, one taken back."""
    session = next(line for line in workspace.ask(Sessions()) if line.state is SessionState.RUNNING).id
    workspace.do(AddCandidates(session=session, people=tuple(new[:1])))
    board = _board(workspace, session)
    unplaced = [card for card in board.cards if card.calibrated is None]
    undiscussed = [card for card in board.cards if card.calibrated is not None and not card.discussed]
    middle = board.scheme.rows()[1][1].placement
    _, zh_reason, en_reason = words.workshop["reasons"]["unrated"][0]
    for card in [*unplaced[-1:], *undiscussed][:_PLACED]:
        target = middle if card.calibrated != middle else board.scheme.rows()[0][1].placement
        done = workspace.do(
            PlaceCandidates(
                session=session, scheme=board.scheme.key, candidates=(card.candidate,), placement=target
            )
        )
        move = str(done.figures["moves"])
        workspace.do(ExplainMove(move=move, reason=words.say((zh_reason, en_reason))))
    workspace.undo()
    return session


def _board(workspace: Workspace, session: Id) -> Board:
    board = workspace.ask(BoardOf(session=session))
    assert board is not None, "the session is there"
    return board


def _draw(workspace: Workspace, session: Id, job: _Job) -> list[Path]:
    """Draw what the meeting looks at and return the pictures."""
    board = _board(workspace, session)
    content = workspace.ask(PacketContentOf(session=session))
    pairs = [(card.proposed, card.calibrated) for card in board.cards]
    scored = next(one for one in content.evaluations if one.fit_percent is not None)
    running = [line for line in workspace.ask(PlanLines()) if line.state is PlanState.RUNNING]
    plan = workspace.ask(PlanOf(plan=max(running, key=lambda line: (line.late, line.actions)).id))
    assert plan is not None, "the plan was just listed"
    charts: dict[str, Chart] = {
        "distribution": distribution.by_level(board.scheme, board.distribution),
        "movement": movement.movement(board.scheme, pairs),
        "fit": fit.fit_of(scored),
        "plan": timeline.timeline(plan, job.on),
    }
    made = []
    for name, chart in charts.items():
        path = job.folder / f"{name}.png"
        write(path, figure.save(chart, style.paper(), job.say, figure.Format.PNG))
        made.append(path)
    return made


def _new_folder(out: Path) -> Path:
    """Make ``out``, or the next numbered folder inside it where earlier results lie."""
    folder, number = out, 1
    while folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        number += 1
        folder = out / str(number)
    make_folder(folder)
    return folder
