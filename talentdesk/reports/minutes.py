"""What the minutes look like on paper: in a packet and by themselves."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from talentdesk.domain.minutes import ATTENDANCE, CANDIDATE, FOLLOW_UPS, Part
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.record import RecordFollowUp, RecordMember, SessionRecord
from talentdesk.reports.blocks import Signatures, ended, heading, subheading
from talentdesk.reports.ink import BODY, CELL, MM, MUTED, Ink
from talentdesk.reports.page import Mark
from talentdesk.reports.rows import Column, Rows
from talentdesk.reports.text import Text
from talentdesk.wording import minutes as words

_ROOM_TO_SIGN = 60 + 2 * 13 * MM + 40
"""Room below the last heading: its words stay with the lines to sign on."""


def minutes_section(content: PacketContent, parts: Sequence[Part], ink: Ink) -> list[Flowable]:
    """Return the minutes as a part of a packet."""
    say = ink.say
    story: list[Flowable] = [Mark("minutes", say("Minutes"), 0, "")]
    story += heading(ink, say("Minutes"))
    story += minutes_story(parts, ink)
    if content.record is not None:
        story = signed(story, content.record, ink)
    return story


def minutes_story(parts: Sequence[Part], ink: Ink) -> list[Flowable]:
    """Return the parts; the talk on each candidate stands under one heading."""
    say = ink.say
    story: list[Flowable] = []
    talking = False
    for part in parts:
        is_candidate = part.key.startswith(CANDIDATE)
        if is_candidate and not talking:
            story += heading(ink, say("The talk"), room=70)
        talking = is_candidate
        title = words.title(part, say)
        room = 60 if part is not parts[-1] else _ROOM_TO_SIGN
        story += subheading(ink, title) if is_candidate else heading(ink, title, room=room)
        story += _body(part, ink)
    return story


def _body(part: Part, ink: Ink) -> list[Flowable]:
    """Return a part's lines; those that write themselves as tables where they are one."""
    if part.edited is None and part.key == ATTENDANCE:
        return [_attendance(part, ink)]
    if part.edited is None and part.key == FOLLOW_UPS:
        return [_follow_ups(part, ink)]
    text = words.text_of(part, ink.say)
    face = BODY if not part.key.startswith(CANDIDATE) else BODY.but(size=10, leading=15, after=1)
    return [Text(ink, line, face) for line in text.splitlines() if line.strip()]


def _attendance(part: Part, ink: Ink) -> Rows:
    say = ink.say
    columns = [
        Column(say("Name"), 0.26),
        Column(say("Position"), 0.34),
        Column(say("Role"), 0.2),
        Column(say("Present"), 0.2),
        Column(say("Votes"), 16 * MM),
    ]
    rows = []
    for line in part.lines:
        one = line.about
        if isinstance(one, RecordMember):
            vote = say("yes") if one.votes else say("no")
            rows.append([one.name, one.title, say.text(one.role), words.presence(one, say), vote])
    return Rows(ink, columns, rows)


def _follow_ups(part: Part, ink: Ink) -> Rows:
    say = ink.say
    columns = [
        Column(say("Candidate"), 30 * MM),
        Column(say("What follows"), 1),
        Column(say("Kind"), 24 * MM),
        Column(say("Owner"), 26 * MM),
        Column(say("Due"), 28 * MM),
    ]
    rows = []
    for line in part.lines:
        one = line.about
        if isinstance(one, RecordFollowUp):
            due = say.day(one.due) if one.due else "–"
            rows.append([str(line.figures["name"]), one.text, say.text(one.type), one.owner or "–", due])
    return Rows(ink, columns, rows, face=CELL)


def signed(story: Sequence[Flowable], record: SessionRecord, ink: Ink) -> list[Flowable]:
    """Return a story with lines for chair and recorder; the chair is the first of the committee."""
    say = ink.say
    chair = next((one.name for one in record.members), "")
    names = [say("Chair: {name}", name=chair) if chair else say("Chair"), say("Recorder")]
    note = Text(ink, say("Read and found correct:"), MUTED.but(before=18))
    return ended(story, note, Signatures(ink, names, after=0))
