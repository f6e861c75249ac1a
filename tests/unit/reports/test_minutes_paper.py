"""The minutes on paper: parts, edited words, lines to sign, the seal at the foot of every page."""

from dataclasses import replace
from datetime import UTC, date, datetime

from talentdesk.domain import minutes
from talentdesk.domain.minutes import Seal
from talentdesk.domain.record import (
    BoxName,
    PrintedBallot,
    RecordEntry,
    RecordFollowUp,
    RecordMember,
    RecordMove,
    RecordStretch,
    SessionRecord,
)
from talentdesk.domain.texts import Language, Text
from talentdesk.reports.minutes_paper import MinutesPaper, draw_minutes
from talentdesk.wording import speaker
from talentdesk.wording.seals import seal_words
from tests.unit.reports.reading import read, tight

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
FINGERPRINT = "0123456789abcdef" * 4
CHAIR = RecordMember(
    name="周岚", title="总裁", role=Text("主席", "Chair"), votes=True, present=True,
    stretches=(RecordStretch(None, AT), RecordStretch(AT.replace(hour=10), None)),
)  # fmt: skip
BALLOT = PrintedBallot(
    in_favour=3, against=2, abstain=0, present=5, entitled=5, base=5, needed=4, passed=False,
    question=Text("同意列为继任人选", "Accept as a successor"), result="failed",
    rule_base="cast", numerator=2, denominator=3,
)  # fmt: skip
ENTRY = RecordEntry(
    candidate="c1", name="陈静", number="1001", post="生产经理", discussed=True, parked=False,
    began=AT, seconds=3720, recused=1, place=BoxName(2, Text("本层担重任", "Carries more here")),
    moves=(
        RecordMove(
            scheme=Text("绩效 × 潜力", "Performance × potential"), before=None,
            after=BoxName(2, Text("本层担重任", "Carries more here")), at=AT,
            reason="补充了事实", code=Text("", ""), authorised_by="主席",
        ),
    ),
    ballots=(BALLOT,),
    follow_ups=(
        RecordFollowUp(text="轮岗", owner="李明", due=date(2027, 3, 31), type=Text("轮岗", "Rotation")),
    ),
)  # fmt: skip
RECORD = SessionRecord(
    name="中层校准会", cycle="2026", on=date(2026, 11, 21), place="三楼", members=(CHAIR,), entries=(ENTRY,),
)  # fmt: skip


def paper(record: SessionRecord = RECORD, *, sealed: bool = True) -> MinutesPaper:
    seal = Seal(version=2, at=AT, by="林岚", fingerprint=FINGERPRINT) if sealed else None
    return MinutesPaper(
        organisation="云岭集团",
        record=record,
        parts=minutes.parts(record, seal),
        seal=FINGERPRINT if sealed else "",
        version=2 if sealed else 0,
        moment=AT,
    )


def text(language: Language, given: MinutesPaper) -> str:
    return tight("".join(page.text for page in read(draw_minutes(given, speaker(language)).data)))


def test_everything_the_session_did_is_told() -> None:
    told = text(Language.EN, paper())
    for words in (
        "from 09:30, 1 h 2 min",
        "Holding area → 2 Carries more here",
        "Authorised by 主席",
        "3 of 5 votes cast, needs 2/3 = 4: not passed",
        "Members who did not take part: 1",
        "from the start–09:30, 10:30–to the end",
        "31 Mar 2027",
        "Chair: 周岚",
        "Recorder",
    ):
        assert tight(words) in told, words


def test_the_seal_stands_at_the_foot_and_a_draft_says_so() -> None:
    assert tight(f"封存码 {seal_words(FINGERPRINT)}，第 2 版") in text(Language.ZH, paper())
    draft = text(Language.ZH, paper(sealed=False))
    assert tight("草稿：尚未封存") in draft
    assert tight(seal_words(FINGERPRINT)) not in draft


def test_an_edited_part_is_printed_as_it_was_edited() -> None:
    told = text(Language.EN, paper(replace(RECORD, edited=(("candidate:c1", "讨论充分，同意轮岗。"),))))
    assert "讨论充分，同意轮岗。" in told
    assert "Holdingarea" not in told


def test_the_same_minutes_are_the_same_bytes() -> None:
    say = speaker(Language.ZH)
    assert draw_minutes(paper(), say).data == draw_minutes(paper(), say).data
