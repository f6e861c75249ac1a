"""The minutes follow each step of a meeting, done and taken back, as if they were read anew."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.record import RecordEntry
from talentdesk.services import record_entries
from talentdesk.services.agenda import ParkCandidate, RecordTalk
from talentdesk.services.attendance import AttendAll
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.commands import Command, Query, Reading
from talentdesk.services.follow_ups import AddFollowUp
from talentdesk.services.kept import Kept
from talentdesk.services.minutes import EditMinutes, Minutes, MinutesOf
from talentdesk.services.people import EditPerson
from talentdesk.services.recusal import Recuse
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.sessions import AddCandidates, EditSession, RemoveCandidates
from talentdesk.services.workshop import MarkDiscussed, NoteCandidate, PlaceCandidates
from tests.made import BEGIN
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop

RECORDS = 2
"""Steps below that are records and stay: the time of a talk, and that names are hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew(Query[Minutes | None]):
    """The minutes by somebody who has kept nothing."""

    session: str

    def run(self, reading: Reading) -> Minutes | None:
        return MinutesOf(session=self.session).run(replace(reading, kept=Kept()))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    with made.workspace:
        yield made


def steps(shop: Workshop) -> list[Command]:
    """A meeting with everything that minutes tell."""
    session, one, two = shop.session, shop.candidate("陈静"), shop.board().cards[3].candidate
    member = shop.board().members[0].id
    person = shop.board().cards[3].person
    return [
        RecordTalk(session=session, candidate=one, at=BEGIN, seconds=150),
        PlaceCandidates(session=session, scheme=MAIN, candidates=(one, two), placement=shop.place(5)),
        PlaceCandidates(session=session, scheme=FIT, candidates=(two,), placement=shop.place(2, FIT)),
        RecordBallot(candidate=one, in_favour=4, against=1, abstain=0, present=5, entitled=5),
        MarkDiscussed(session=session, candidates=(one, two)),
        NoteCandidate(candidate=two, note="关注留任"),
        AddFollowUp(candidate=one, text="轮岗", owner="李明", due=date(2027, 3, 31)),
        ParkCandidate(candidate=two, parked=True, note="等待材料"),
        Recuse(candidate=one, member=member, ground="superior"),
        AttendAll(session=session),
        EditPerson(person=person, values={"name": "改名"}),
        EditMinutes(session=session, part="meeting", text="手写"),
        EditSession(session=session, values={"schemes": f"{FIT} {MAIN}"}),
        SetBlind(session=session, blind=True),
        RemoveCandidates(session=session, candidates=(shop.board().cards[5].candidate,)),
        AddCandidates(session=session, people=(shop.board().cards[5].person,)),
    ]


def test_each_step_and_its_taking_back(shop: Workshop) -> None:
    workspace, commands = shop.workspace, steps(shop)
    workspace.ask(MinutesOf(session=shop.session))
    for command in commands:
        workspace.do(command)
        after = workspace.ask(MinutesOf(session=shop.session))
        assert after == workspace.ask(Anew(session=shop.session)), command
    for undone in range(len(commands) - RECORDS):
        workspace.undo()
        kept = workspace.ask(MinutesOf(session=shop.session))
        assert kept == workspace.ask(Anew(session=shop.session)), undone


def test_a_move_reads_nobody_else_again(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    first, one = shop.candidate("李喆"), shop.candidate("陈静")
    # The first move of all begins the session, which concerns everybody.
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(first,), placement=shop.place(1))
    )
    shop.workspace.ask(MinutesOf(session=shop.session))
    read: list[str] = []
    plain = record_entries._entry

    def watched(row: Any, *given: Any) -> RecordEntry:
        read.append(row.id)
        return plain(row, *given)

    monkeypatch.setattr(record_entries, "_entry", watched)
    shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(one,), placement=shop.place(5))
    )
    shop.workspace.ask(MinutesOf(session=shop.session))
    assert read == [one]
