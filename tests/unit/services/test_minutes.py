"""The minutes write themselves, are edited by hand, and are sealed with the lock."""

from datetime import date

import pytest

from talentdesk.domain.minutes import ATTENDANCE, CANDIDATE, FOLLOW_UPS, MEETING, PARKED, QUIET, SEAL, Part
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Language
from talentdesk.services.agenda import ParkCandidate, RecordTalk
from talentdesk.services.attendance import Attend, AttendAll, SetAttendance
from talentdesk.services.ballots import RecordBallot, VotesOf
from talentdesk.services.follow_ups import AddFollowUp
from talentdesk.services.lock_checks import LockChecks
from talentdesk.services.locking import LockedContentOf, LockSession, LockVersions, ReopenSession
from talentdesk.services.minutes import EditMinutes, Minutes, MinutesOf
from talentdesk.services.overview import Members
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, NoteCandidate, PlaceCandidates
from talentdesk.wording import minutes as words
from talentdesk.wording import speaker
from talentdesk.wording.seals import seal_words
from tests.made import BEGIN
from tests.unit.services.made_workshop import MAIN, Workshop

EN = speaker(Language.EN)


def read(shop: Workshop) -> Minutes:
    found = shop.workspace.ask(MinutesOf(session=shop.session))
    assert found is not None
    return found


def part(shop: Workshop, key: str) -> Part:
    return next(one for one in read(shop).parts if one.key == key)


def said(shop: Workshop, key: str) -> list[str]:
    return words.text_of(part(shop, key), EN).splitlines()


def hold(shop: Workshop) -> str:
    """Talk about one candidate, move, vote and agree."""
    one = shop.candidate("陈静")
    shop.workspace.do(RecordTalk(session=shop.session, candidate=one, at=BEGIN, seconds=150))
    done = shop.workspace.do(
        PlaceCandidates(session=shop.session, scheme=MAIN, candidates=(one,), placement=shop.place(5))
    )
    shop.workspace.do(
        ExplainMove(
            move=str(done.figures["moves"]), reason="补充了事实", code="new_evidence", authorised_by="主席"
        )
    )
    shop.workspace.do(RecordBallot(candidate=one, in_favour=4, against=1, abstain=0, present=5, entitled=5))
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(one,)))
    shop.workspace.do(NoteCandidate(candidate=one, note="关注留任"))
    shop.workspace.do(AddFollowUp(candidate=one, text="轮岗", owner="李明", due=date(2027, 3, 31)))
    return one


def test_a_candidates_part_tells_talk_move_ballot_note_and_follow_up(shop: Workshop) -> None:
    one = hold(shop)
    assert said(shop, f"{CANDIDATE}{one}") == [
        "1001, 生产经理; from 09:00, 2 min.",
        "Performance × potential: 1 Ready to step up → 5 Core strength. "
        "Reason: New evidence: 补充了事实. Authorised by 主席.",
        "Ballot “Accept as a successor”: In favour 4, Against 1, Abstained 0; "
        "4 of 5 votes cast, needs 2/3 = 4: passed.",
        "Note: 关注留任",
        "Agreed: 轮岗 (Coaching); 李明; by 31 Mar 2027.",
    ]
    assert said(shop, FOLLOW_UPS) == ["陈静: 轮岗 (Coaching); 李明; by 31 Mar 2027"]


def test_the_rest_is_counted_not_listed(shop: Workshop) -> None:
    hold(shop)
    assert said(shop, QUIET) == ["Kept at the proposed place: 4. Not placed: 2."]
    assert said(shop, MEETING)[1].startswith("5 of 5 members came; 5 of 5 with a vote are present.")
    assert "1 of 7 candidates were discussed." in said(shop, MEETING)[1]


def test_who_left_came_and_who_was_never_there_did_not(shop: Workshop) -> None:
    left, away, *_ = shop.workspace.ask(Members(session=shop.session))
    shop.workspace.do(Attend(member=left.id, present=False))
    shop.workspace.do(SetAttendance(member=away.id, stretches=()))
    assert said(shop, MEETING)[1].startswith("4 of 5 members came; 3 of 5 with a vote are present.")


def test_nothing_is_said_of_a_note_that_was_not_made(shop: Workshop) -> None:
    one = shop.candidate("李喆")
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(one,)))
    assert [line.partition(" ")[0] for line in said(shop, f"{CANDIDATE}{one}")] == ["1004,", "Stays"]


def test_times_of_presence_and_parked_people_are_told(shop: Workshop) -> None:
    shop.workspace.do(AttendAll(session=shop.session))
    shop.workspace.do(ParkCandidate(candidate=shop.candidate("李喆"), note="等待材料"))
    assert all("09:" in line or "from the start" in line for line in said(shop, ATTENDANCE))
    assert said(shop, PARKED) == ["李喆: 等待材料"]


def test_an_edited_part_stays_until_it_is_written_anew(shop: Workshop) -> None:
    one = hold(shop)
    key = f"{CANDIDATE}{one}"
    before = said(shop, key)
    shop.workspace.do(EditMinutes(session=shop.session, part=key, text="讨论充分，一致同意。"))
    shop.workspace.do(NoteCandidate(candidate=one, note="新的备注"))
    assert said(shop, key) == ["讨论充分，一致同意。"]
    assert part(shop, key).edited is not None
    shop.workspace.do(EditMinutes(session=shop.session, part=key, text=None))
    assert part(shop, key).edited is None
    assert said(shop, key) == [line.replace("关注留任", "新的备注") for line in before]
    shop.workspace.undo()
    assert said(shop, key) == ["讨论充分，一致同意。"]


def test_a_part_that_cannot_be_is_refused(shop: Workshop) -> None:
    for key in ("weather", "candidate:nobody", SEAL):
        with pytest.raises(RefusedError) as caught:
            shop.workspace.do(EditMinutes(session=shop.session, part=key, text="x"))
        assert caught.value.ruling.findings[0].reason is Reason.ROW_MISSING


def test_the_seal_covers_the_minutes_and_old_versions_stay(shop: Workshop) -> None:
    one = hold(shop)
    key = f"{CANDIDATE}{one}"
    shop.workspace.do(EditMinutes(session=shop.session, part=key, text="第一版"))
    first = str(shop.workspace.do(LockSession(session=shop.session)).figures["fingerprint"])
    assert said(shop, key) == ["第一版"]
    assert said(shop, SEAL)[0].endswith(seal_words(first))
    assert "林岚" in said(shop, SEAL)[0]
    with pytest.raises(RefusedError):
        shop.workspace.do(EditMinutes(session=shop.session, part=key, text="第二版"))
    shop.workspace.do(ReopenSession(session=shop.session, reason="补充材料"))
    assert all(one.key != SEAL for one in read(shop).parts)
    shop.workspace.do(EditMinutes(session=shop.session, part=key, text="第二版"))
    second = str(shop.workspace.do(LockSession(session=shop.session)).figures["fingerprint"])
    newer, older = shop.workspace.ask(LockVersions(session=shop.session))
    assert (newer.version, newer.fingerprint, newer.in_force) == (2, second, True)
    assert (older.version, older.fingerprint, older.in_force, older.by) == (1, first, False, "林岚")
    old = shop.workspace.ask(LockedContentOf(session=shop.session, version=1))
    assert old is not None and old.record is not None
    assert dict(old.record.edited)[key] == "第一版"
    assert old.sealed_at is not None
    assert shop.workspace.ask(LockedContentOf(session=shop.session, version=3)) is None


def test_the_minutes_are_exported_as_plain_text(shop: Workshop) -> None:
    hold(shop)
    found = read(shop)
    text = words.whole(found.parts, found.name, EN)
    assert text.startswith(f"# {found.name}\n\n## The meeting\n\n")
    assert "## 陈静" in text


def test_a_blind_session_shows_codes_in_minutes_ballots_and_checks(shop: Workshop) -> None:
    hold(shop)
    shop.workspace.do(ParkCandidate(candidate=shop.candidate("李喆")))
    names = {card.name for card in shop.board().cards}
    shop.workspace.do(SetBlind(session=shop.session, blind=True))
    found = read(shop)
    shown = {one.name for one in found.record.entries} | {one.name for one in found.parts if one.name}
    votes = shop.workspace.ask(VotesOf(session=shop.session))
    assert votes is not None
    shown |= {line.name for line in votes.lines} | {line.number for line in votes.lines}
    checks = shop.workspace.ask(LockChecks(session=shop.session))
    shown |= {str(line.finding.figures.get("name", "")) for line in checks}
    assert not shown & names
    shop.workspace.do(LockSession(session=shop.session))
    sealed = shop.workspace.ask(LockedContentOf(session=shop.session, version=1))
    assert sealed is not None and sealed.record is not None
    assert {one.name for one in sealed.record.entries} == names, "the record keeps the names"
