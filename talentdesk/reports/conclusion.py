"""The fourth part of a candidate's report: place, trail with reasons, ballot, suitability, follow-up."""

from reportlab.platypus import Flowable

from talentdesk.domain.packet import Evaluation, PacketContent, PrintedMove
from talentdesk.reports import words
from talentdesk.reports.blocks import Beside, Stack, heading, subheading
from talentdesk.reports.grid import MiniGrid
from talentdesk.reports.ink import BODY, MM, MUTED, Ink
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Block, Run, Text
from talentdesk.wording.minutes import follow_up_words


def conclusion(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Flowable]:
    """Return the conclusion of a report."""
    say = ink.say
    story = heading(ink, say("4  Conclusion of the committee"), room=150)
    grid = MiniGrid(ink, content.scheme, evaluation.proposed, evaluation.calibrated)
    story.append(Beside([(grid, 66 * MM), (Stack(_place(evaluation, content, ink)), 1)]))
    story += _trail(evaluation, content, ink)
    ballots = words.ballots_of(evaluation, content)
    if ballots:
        story += subheading(ink, say("Ballot"))
        story += [Text(ink, words.ballot_words(one, say), BODY) for one in ballots]
    entry = content.record.entry(evaluation.candidate) if content.record is not None else None
    if entry is not None and entry.follow_ups:
        story += subheading(ink, say("Agreed actions"))
        story += [Text(ink, follow_up_words(one, say), BODY) for one in entry.follow_ups]
    for title, text in ((say("Opinion"), evaluation.note), (say("Follow-up"), evaluation.action)):
        if text:
            story += [*subheading(ink, title), Text(ink, text, BODY)]
    return story


def _place(evaluation: Evaluation, content: PacketContent, ink: Ink) -> list[Block]:
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
    blocks: list[Block] = [Text(ink, line, BODY) for line in lines]
    for finding in (*evaluation.missing, *evaluation.marks):
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
