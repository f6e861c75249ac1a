"""Locking, reopening, differences, packets and their check."""

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from talentdesk.domain.imports import Value
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.ruling import Finding, Met, Reason, RefusedError
from talentdesk.domain.snapshot import canonical, fingerprint, restore
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.domain.workshop import SessionState
from talentdesk.models.printing import SnapshotRow
from talentdesk.services.attendance import AttendAll
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.commands import Command, Query, Reading
from talentdesk.services.histories import AddHistory
from talentdesk.services.lock_checks import LockChecks
from talentdesk.services.locking import DifferencesOf, LockedContentOf, LockSession, ReopenSession
from talentdesk.services.people import EditPerson, SetPhoto
from talentdesk.services.positions import EditPost
from talentdesk.services.printing import (
    CheckPacket,
    IssuedPacketOf,
    IssuedPackets,
    IssuePacket,
    PacketContentOf,
)
from talentdesk.services.sessions import (
    AddCandidates,
    AddMember,
    AddSession,
    ComputeProposals,
    EditMember,
    EditSession,
    RemoveCandidates,
    RemoveMember,
)
from talentdesk.services.workshop import (
    ExplainMove,
    MarkDiscussed,
    NoteCandidate,
    PlaceCandidates,
    ProposePlace,
)
from tests.made import reopen
from tests.unit.services.made_workshop import DAY, FIT, MAIN, Workshop, make_workshop

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


class Snapshots(Query[tuple[tuple[str, int, str, str], ...]]):
    """Kind, version, fingerprint and content of all snapshots."""

    def run(self, reading: Reading) -> tuple[tuple[str, int, str, str], ...]:
        rows = reading.rows.scalars(select(SnapshotRow).order_by(SnapshotRow.at)).all()
        return tuple((row.kind, row.version, row.fingerprint, row.content) for row in rows)


def refusal(shop: Workshop, command: Command) -> Reason:
    head = shop.workspace.head
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    assert shop.workspace.head == head
    return caught.value.ruling.findings[0].reason


def move(shop: Workshop, name: str, box: int, *, reason: str = "复核", scheme: str = MAIN) -> str:
    done = shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=scheme,
            candidates=(shop.candidate(name),),
            placement=shop.place(box, scheme),
        )
    )
    made = str(done.figures["moves"])
    if reason:
        shop.workspace.do(ExplainMove(move=made, reason=reason))
    return made


def lock(shop: Workshop) -> None:
    shop.workspace.do(LockSession(session=shop.session))


def content(shop: Workshop, *, live: bool = False) -> PacketContent:
    return shop.workspace.ask(PacketContentOf(session=shop.session, live=live))


def findings(shop: Workshop) -> tuple[Finding, ...]:
    return tuple(line.finding for line in shop.workspace.ask(LockChecks(session=shop.session)))


# --- findings ---------------------------------------------------------------------------------------------


def test_open_reasons_forbid_the_lock_until_they_are_given(shop: Workshop) -> None:
    made = move(shop, "陈静", 2, reason="", scheme=FIT)
    (blocking,) = [one for one in findings(shop) if one.met is Met.NOT_MET]
    assert (blocking.reason, blocking.figures["name"], blocking.figures["scheme"]) == (
        Reason.REASON_MISSING,
        "陈静",
        FIT,
    )
    assert refusal(shop, LockSession(session=shop.session)) is Reason.REASON_MISSING
    shop.workspace.do(ExplainMove(move=made, reason="能力仍有差距"))
    lock(shop)
    assert shop.board().session.state is SessionState.LOCKED


def test_the_page_and_the_command_see_the_same_findings(shop: Workshop) -> None:
    shop.workspace.do(AttendAll(session=shop.session))
    move(shop, "陈静", 2, reason="")
    assert findings(shop) == shop.board().readiness
    assert shop.board(FIT).readiness == shop.board(MAIN).readiness


def test_an_even_committee_and_an_empty_session_forbid_the_lock(shop: Workshop) -> None:
    shop.workspace.do(AddMember(session=shop.session, name="第六人"))
    assert refusal(shop, LockSession(session=shop.session)) is Reason.COMMITTEE_EVEN
    made = shop.workspace.do(AddSession(cycle=shop.cycle, name="空", on=DAY))
    assert refusal(shop, LockSession(session=str(made.figures["id"]))) is Reason.SESSION_EMPTY


# --- the lock ---------------------------------------------------------------------------------------------


def test_a_lock_is_preceded_by_a_backup(shop: Workshop) -> None:
    kept: list[str] = []
    shop.workspace.keep_backup = kept.append
    lock(shop)
    assert kept == ["lock"]


def test_a_locked_session_refuses_whatever_would_change_it(shop: Workshop) -> None:
    made = move(shop, "陈静", 2)
    member = shop.board().members[0].id
    candidate = shop.candidate("陈静")
    lock(shop)
    session = shop.session
    frozen: tuple[Command, ...] = (
        PlaceCandidates(session=session, scheme=MAIN, candidates=(candidate,), placement=None),
        ExplainMove(move=made, reason="改口"),
        ProposePlace(session=session, scheme=MAIN, candidate=candidate, placement=None),
        MarkDiscussed(session=session, candidates=(candidate,)),
        NoteCandidate(candidate=candidate, note="x"),
        RecordBallot(candidate=candidate, in_favour=1, against=0, abstain=0, present=5, entitled=5),
        AddCandidates(session=session, people=("p1",)),
        RemoveCandidates(session=session, candidates=(candidate,)),
        ComputeProposals(session=session),
        AddMember(session=session, name="谁"),
        EditMember(member=member, values={"present": False}),
        RemoveMember(member=member),
        EditSession(session=session, values={"name": "改名"}),
        LockSession(session=session),
    )
    for command in frozen:
        assert refusal(shop, command) is Reason.SESSION_LOCKED, command


def test_the_snapshot_holds_every_place_and_restores_to_the_same_bytes(shop: Workshop) -> None:
    move(shop, "陈静", 2)
    move(shop, "李喆", 5, scheme=FIT)
    shop.workspace.do(
        RecordBallot(
            candidate=shop.candidate("陈静"), in_favour=4, against=1, abstain=0, present=5, entitled=5
        )
    )
    before = content(shop)
    assert before.version == 0
    lock(shop)
    ((kind, version, digest, text),) = shop.workspace.ask(Snapshots())
    assert (kind, version, digest) == ("lock", 1, fingerprint(text))
    held = restore(PacketContent, json.loads(text))
    assert canonical(held) == text
    assert held == content(shop)
    assert held.evaluations == before.evaluations
    assert held.moment == before.moment
    chen = next(one for one in held.evaluations if one.name == "陈静")
    assert (chen.proposed, chen.calibrated) == (shop.place(1), shop.place(2))
    assert chen.ballot is not None
    assert (chen.ballot.needed, chen.ballot.passed) == (4, True)
    (other,) = held.others
    places = {one.candidate: one.calibrated for one in other.places}
    assert places[shop.candidate("李喆")] == shop.place(5, FIT)


def test_undo_does_not_reach_behind_a_lock(shop: Workshop) -> None:
    move(shop, "陈静", 2)
    assert len(shop.workspace.barrier_loss()) > 0
    lock(shop)
    assert shop.workspace.undo_step is None


def test_a_lock_is_opened_again_with_a_reason_and_the_old_version_stays(shop: Workshop) -> None:
    assert refusal(shop, ReopenSession(session=shop.session, reason="x")) is Reason.SESSION_NOT_LOCKED
    lock(shop)
    assert refusal(shop, ReopenSession(session=shop.session, reason=" ")) is Reason.REASON_MISSING
    shop.workspace.do(ReopenSession(session=shop.session, reason="漏了一票"))
    assert shop.board().session.state is SessionState.RUNNING
    move(shop, "陈静", 2)
    lock(shop)
    snapshots = shop.workspace.ask(Snapshots())
    assert [(kind, version) for kind, version, _, _ in snapshots] == [("lock", 1), ("lock", 2)]
    assert snapshots[0][2] != snapshots[1][2]
    assert content(shop).version == 2
    kept = [
        shop.workspace.ask(LockedContentOf(session=shop.session, version=version)) for version in (1, 2, 3)
    ]
    assert [one and one.version for one in kept] == [1, 2, None]
    places = [{who.name: who.calibrated for who in one.evaluations} for one in kept if one is not None]
    assert [one["陈静"] for one in places] == [shop.place(1), shop.place(2)]
    assert shop.workspace.ask(LockedContentOf(session="x", version=1)) is None


# --- differences ------------------------------------------------------------------------------------------


def test_personal_data_stay_editable_and_the_difference_is_told(shop: Workshop) -> None:
    lock(shop)
    assert shop.workspace.ask(DifferencesOf(session=shop.session)) == ()
    shop.workspace.do(EditPerson(person="p1", values={"name": "陈竞", "post_since": date(2020, 4, 1)}))
    award = AddHistory(person="p2", kind="award", values={"name": "先进个人", "on": date(2025, 12, 1)})
    shop.workspace.do(award)
    found = shop.workspace.ask(DifferencesOf(session=shop.session))
    assert [(one.person, one.field, one.locked, one.today) for one in found] == [
        ("陈静", "name", "陈静", "陈竞"),
        ("陈静", "post_since", "2020-03-01", "2020-04-01"),
        ("欧阳明", "awards", "", "先进个人 2025-12-01"),
    ]
    assert content(shop).evaluations != content(shop, live=True).evaluations


def test_an_open_session_differs_from_nothing(shop: Workshop) -> None:
    assert shop.workspace.ask(DifferencesOf(session=shop.session)) == ()
    lock(shop)
    shop.workspace.do(ReopenSession(session=shop.session, reason="补充"))
    shop.workspace.do(EditPerson(person="p1", values={"name": "陈竞"}))
    assert shop.workspace.ask(DifferencesOf(session=shop.session)) == ()


# --- packets ----------------------------------------------------------------------------------------------


def issue(shop: Workshop, layout: str = "a4") -> tuple[str, bool]:
    figures = shop.workspace.do(IssuePacket(session=shop.session, layout=layout)).figures
    return str(figures["number"]), bool(figures["existing"])


def test_a_number_belongs_to_session_layout_and_values(shop: Workshop) -> None:
    assert issue(shop) == ("2026-0001-00", False)
    head = shop.workspace.head
    assert issue(shop) == ("2026-0001-00", True)
    assert shop.workspace.head == head
    assert issue(shop, "a3") == ("2026-0002-00", False)
    move(shop, "陈静", 2)
    assert issue(shop) == ("2026-0003-00", False)
    lock(shop)
    assert issue(shop) == ("2026-0004-01", False)
    shop.workspace.do(EditPerson(person="p1", values={"phone": "1"}))
    assert issue(shop) == ("2026-0004-01", True)
    lines = shop.workspace.ask(IssuedPackets(session=shop.session))
    assert [(line.number, line.version, line.superseded) for line in lines] == [
        ("2026-0004-01", 1, False),
        ("2026-0003-00", 0, True),
        ("2026-0002-00", 0, True),
        ("2026-0001-00", 0, True),
    ]


def test_values_taken_back_are_the_same_values(shop: Workshop) -> None:
    before = content(shop)
    assert issue(shop) == ("2026-0001-00", False)
    move(shop, "陈静", 2)
    assert content(shop) != before
    shop.workspace.undo()
    assert content(shop) == before
    assert issue(shop) == ("2026-0001-00", True)


def test_the_moment_is_that_of_the_newest_change_to_what_is_printed(shop: Workshop) -> None:
    before = content(shop).moment
    shop.workspace.do(AddSession(cycle=shop.cycle, name="别的", on=DAY))
    assert content(shop).moment == before
    shop.workspace.do(EditPerson(person="p1", values={"birth_date": date(1981, 1, 1)}))
    assert content(shop).moment == shop.workspace.head.at
    later = content(shop).moment
    shop.workspace.undo()
    assert content(shop).moment == before
    shop.workspace.redo()
    assert content(shop).moment == later


def test_an_issued_packet_is_found_by_number_and_by_fingerprint_with_its_photos(shop: Workshop) -> None:
    shop.workspace.do(SetPhoto(person="p1", data=PICTURE))
    number, _ = issue(shop)
    packet = shop.workspace.ask(IssuedPacketOf(code=f" {number} "))
    assert packet is not None
    assert packet.fingerprint == fingerprint(canonical(packet.content))
    assert list(packet.photos.values()) == [PICTURE]
    typed = f"{packet.fingerprint[:4].upper()} {packet.fingerprint[4:12]}"
    assert shop.workspace.ask(IssuedPacketOf(code=typed)) == packet
    for unknown in ("", "2025-0001-00", packet.fingerprint[:6], "g" * 12):
        assert shop.workspace.ask(IssuedPacketOf(code=unknown)) is None
        assert shop.workspace.ask(CheckPacket(code=unknown)).state == "unknown"


def test_a_printed_packet_is_compared_field_by_field(shop: Workshop) -> None:
    number, _ = issue(shop)
    check = partial(shop.workspace.ask, CheckPacket(code=number))
    assert check().state == "same"
    move(shop, "陈静", 2, reason="业绩回落")
    shop.workspace.do(AddMember(session=shop.session, name="列席", votes=False))
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(shop.candidate("单雄"),)))
    result = check()
    assert (result.state, result.session, result.superseded) == ("changed", "生产系统校准会", False)
    assert [(one.person, one.field) for one in result.changes] == [
        ("", "members"),
        ("陈静", "calibrated"),
        ("陈静", "trail"),
        ("单雄", "candidate"),
    ]
    at_moves = [(one.who, one.at is not None) for one in result.changes]
    assert at_moves == [(shop.workspace.operator, True)] * 4
    placed = result.changes[1]
    assert (placed.printed, placed.today) == ("1", "2")
    assert "1 → 2 业绩回落" in result.changes[2].today
    lock(shop)
    assert check().superseded


def test_a_changed_value_names_who_changed_it_last_and_when(shop: Workshop) -> None:
    number, _ = issue(shop)
    person = next(card.person for card in shop.board().cards if card.name == "陈静")
    shop.workspace.do(EditPerson(person=person, values={"education": "硕士"}))
    shop.workspace.do(EditPost(post="post1", values={"title": "改名的岗位"}))
    posts = shop.workspace.head.at
    award: dict[str, Value] = {"name": "先进个人", "on": date(2025, 5, 1)}
    shop.workspace.do(AddHistory(person=person, kind="award", values=award))
    newest = shop.workspace.head.at
    other = next(card.person for card in shop.board().cards if card.name == "单雄")
    shop.workspace.do(EditPerson(person=other, values={"name": "单雄飞"}))
    found = {(one.person, one.field): one for one in shop.workspace.ask(CheckPacket(code=number)).changes}
    assert found["陈静", "awards"].at == newest
    assert found["陈静", "post"].at == posts
    assert found["陈静", "education_level"].about == person
    moments = [one.at for one in found.values()]
    assert None not in moments
    assert found["单雄", "name"].at == shop.workspace.head.at
    shop.workspace.undo()
    assert ("单雄", "name") not in {
        (one.person, one.field) for one in shop.workspace.ask(CheckPacket(code=number)).changes
    }


def test_undoing_what_an_issued_packet_rests_on_is_a_conflict_not_a_crash(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "b.talent")
    made = shop.workspace.do(AddSession(cycle=shop.cycle, name="销售", on=DAY))
    shop.workspace.do(IssuePacket(session=str(made.figures["id"]), layout="a4"))
    with shop.workspace as workspace:
        with pytest.raises(TroubleError) as caught:
            workspace.undo()
        assert caught.value.trouble is Trouble.UNDO_RESTED_ON
        assert workspace.verify().sound
    with reopen(tmp_path / "b.talent", seed=4) as workspace:
        assert workspace.undo_step is not None
