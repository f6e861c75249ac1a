"""The fourth part of a candidate's report: place, trail with reasons, ballot, suitability, follow-up."""

from reportlab.platypus import Flowable

from talentdesk.domain.packet import Evaluation, PacketContent, PrintedMove
from talentdesk.domain.record import RecordFollowUp
from talentdesk.reports import words
from talentdesk.reports.blocks import Beside, Stack, heading, subheading
from talentdesk.reports.fitting import Clipped, Limits
from talentdesk.reports.grid import MiniGrid
from talentdesk.reports.ink import BODY, MM, MUTED, Face, Ink
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Run, Text
from talentdesk.wording.minutes import follow_up_words


def conclusion(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return the conclusion of a report."""
    say = ink.say
    story = heading(ink, say("4  Conclusion of the committee"), room=150)
    grid = MiniGrid(ink, content.scheme, evaluation.proposed, evaluation.calibrated)
    story.append(Beside([(grid, 66 * MM), (Stack(_place(evaluation, content, ink, BODY)), 1)]))
    story += _trail(evaluation, content, ink)
    ballots = words.ballots_of(evaluation, content)
    if ballots:
        story += subheading(ink, say("Ballot"))
        story += [Text(ink, words.ballot_words(one, say), BODY) for one in ballots]
    agreed = _agreed(evaluation, content)
    if agreed:
        story += subheading(ink, say("Agreed actions"))
        story += [Text(ink, follow_up_words(one, say), BODY) for one in agreed]
    for title, text in ((say("Opinion"), evaluation.note), (say("Follow-up"), evaluation.action)):
        if text:
            story += [*subheading(ink, title), Text(ink, text, BODY)]
    return story


def concise(
    evaluation: Evaluation, content: PacketContent, ink: Ink, limits: Limits, face: Face, height: float
) -> list[Block]:
    """Return the same within limits: the newest moves, and the beginning of long texts."""
    grid = MiniGrid(ink, content.scheme, evaluation.proposed, evaluation.calibrated, height)
    place = Stack(_place(evaluation, content, ink, face.but(after=2), limits.lines))
    beside = Beside([(grid, 66 * MM), (place, 1)])
    return [beside, *told(evaluation, content, ink, limits, face)]


def concise_place(
    evaluation: Evaluation, content: PacketContent, ink: Ink, limits: Limits, face: Face
) -> list[Block]:
    """Return the grid with its words beneath, for a narrow column."""
    grid = MiniGrid(ink, content.scheme, evaluation.proposed, evaluation.calibrated, 94)
    return [grid, *_place(evaluation, content, ink, face, min(2, limits.lines))]


def told(evaluation: Evaluation, content: PacketContent, ink: Ink, limits: Limits, face: Face) -> list[Block]:
    """Return moves, ballots, actions, opinion and follow-up, each as a short text."""
    say = ink.say
    shown = evaluation.trail[-limits.rows :]
    title = say("Moves in the session")
    if len(shown) < len(evaluation.trail):
        title = say("{title} ({shown} of {all})", title=title, shown=len(shown), all=len(evaluation.trail))
    said = [(f"{title}{say(': ')}", _step_line(move, content, ink)) for move in shown]
    ballots = words.ballots_of(evaluation, content)
    said += [("", words.ballot_words(one, say)) for one in ballots[-limits.rows :]]
    agreed = _agreed(evaluation, content)
    said += [(say("Agreed: "), follow_up_words(one, say)) for one in agreed[: limits.rows]]
    said += [(say("Opinion: "), evaluation.note), (say("Follow-up: "), evaluation.action)]
    blocks: list[Block] = []
    before = ""
    for lead, text in said:
        if text:
            runs: list[Run] = [("" if lead == before else lead, True), (text, False)]
            blocks.append(Clipped(ink, runs, limits.lines, face.but(after=2)))
            before = lead
    return blocks


def _step_line(move: PrintedMove, content: PacketContent, ink: Ink) -> str:
    """Return a move on one line: from where to where, and why."""
    before, after = (words.place_words(content.scheme, one, ink.say) for one in (move.before, move.after))
    return f"{before} → {after}{ink.say(': ')}{reason_words(move, ink)}"


def _agreed(evaluation: Evaluation, content: PacketContent) -> tuple[RecordFollowUp, ...]:
    entry = content.record.entry(evaluation.candidate) if content.record is not None else None
    return entry.follow_ups if entry is not None else ()


def _place(
    evaluation: Evaluation, content: PacketContent, ink: Ink, face: Face, findings: int = 99
) -> list[Block]:
    """Return the words beside the small grid."""
    say, scheme = ink.say, content.scheme
    before = words.place_words(scheme, evaluation.proposed, say)
    after = words.place_words(scheme, evaluation.calibrated, say)
    lines: list[list[Run]] = [
        [(say("Proposed: "), False), (before, False)],
        [(say("Calibrated: "), False), (after, True)],
    ]
    box = scheme.by_placement.get(evaluation.calibrated) if evaluation.calibrated else None
    if box is not None:
        lines.append([(say.text(box.meaning), False)])
        lines.append([(say("Next: "), True), (say.text(box.action), False)])
    lines.append([(words.suitable_words(evaluation, say), True)])
    blocks: list[Block] = [Text(ink, line, face) for line in lines]
    for finding in (*evaluation.missing, *evaluation.marks)[:findings]:
        blocks.append(Text(ink, f"▲ {words.finding_words(finding, scheme, say)}", MUTED))
    return blocks


def _trail(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Flowable]:
    say = ink.say
    if not evaluation.trail:
        return [Text(ink, say("The committee left the proposed place unchanged."), MUTED)]
    columns = [
        Column(say("Moved"), 38 * MM),
        Column(say("Reason"), 1),
        Column(say("When and by whom"), 36 * MM),
    ]
    rows = [
        [_step(move, content, ink), reason_words(move, ink), f"{say.moment(move.at)}\n{move.who}"]
        for move in evaluation.trail
    ]
    return [*subheading(ink, say("Moves in the session")), Rows(ink, columns, rows)]


def _step(move: PrintedMove, content: PacketContent, ink: Ink) -> str:
    say = ink.say
    before = words.place_words(content.scheme, move.before, say)
    return f"{before}\n→ {words.place_words(content.scheme, move.after, say)}"


def reason_words(move: PrintedMove, ink: Ink) -> str:
    """Return the reason of a move with its code and who authorised it; a dash where there is none."""
    say = ink.say
    parts = [say.text(move.code), move.reason]
    if move.authorised_by:
        parts.append(say("Authorised by {name}.", name=move.authorised_by))
    said = [part for part in parts if part]
    return say(": ").join(said[:2]) + ("" if len(said) < 3 else f" {said[2]}") if said else words.NONE
